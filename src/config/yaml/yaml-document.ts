/** Reads YAML 1.2 text into a document: data with its aliases written out, and the place of every key and value. */
import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  Parser,
  type Scalar,
  type YAMLError,
} from 'yaml'
import type { Collector } from '../../diagnostics/collector.ts'
import type { Location, Source } from '../../text/source.ts'
import { type Span, span } from '../../text/span.ts'
import { type DataDocument, type DataPath, documentLimits, type JsonValue } from '../document.ts'
import { firstLine } from '../first-line.ts'
import { lateLocation } from '../late-location.ts'
import { configDiagnostic } from '../messages.ts'
import { tooDeepAt } from './yaml-depth.ts'
import { exactNumber } from './yaml-number.ts'
import { problemText } from './yaml-problem.ts'

/** A value of the file with its place; the aliases of the file point at their anchor's node. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly at: Span; readonly data: JsonValue; readonly json: string }
  | { readonly kind: 'list'; readonly at: Span; readonly items: readonly YamlNode[] }
  | { readonly kind: 'object'; readonly at: Span; readonly entries: ReadonlyMap<string, YamlEntry> }

/** A key of an object with its place and its value. */
export interface YamlEntry {
  readonly key: Span
  readonly value: YamlNode
}

/** The document of a YAML text, or undefined after a diagnostic. Never throws. */
export function readYaml(source: Source, collector: Collector): DataDocument | undefined {
  const { text } = source
  const at = (start: number, end: number): Location => ({ source, span: span(start, end) })
  if (text.length > documentLimits.yamlCharacters) {
    const args = { characters: text.length, limit: documentLimits.yamlCharacters }
    collector.add(configDiagnostic('config/too-large', args, at(0, 0)))
    return undefined
  }
  const tokens = [...new Parser().parse(text)]
  const deep = tooDeepAt(tokens, documentLimits.depth)
  if (deep !== undefined) {
    const args = { limit: documentLimits.depth }
    collector.add(configDiagnostic('config/too-deep', args, at(deep, deep + 1)))
    return undefined
  }
  // Keys are compared here, since the package compares each with each; the schema is fixed so that a %YAML directive
  // cannot turn "on" and "off" into booleans.
  const composer = new Composer({
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const documents = [...composer.compose(tokens, true, text.length)]
  const [first, second] = documents
  if (first === undefined || reportProblems(first, source, collector)) return undefined
  if (second !== undefined) {
    const start = second.contents?.range[0] ?? second.range[0]
    collector.add(configDiagnostic('config/several-documents', {}, at(start, start)))
    return undefined
  }
  const root = new YamlReader(source, collector).read(first.contents)
  return root === undefined ? undefined : new YamlDocument(source, root)
}

/** Reports the parser's first complaint; those after it are mostly its consequences. Says whether there was one. */
function reportProblems(document: Document.Parsed, source: Source, collector: Collector): boolean {
  const [error] = document.errors
  const tag = document.warnings.find(warning => warning.code === 'TAG_RESOLVE_FAILED')
  const problem: YAMLError | undefined = error ?? tag
  if (problem === undefined) return false
  // A complaint about what is missing at the end stands one beyond it.
  const last = source.text.length
  const start = Math.min(problem.pos[0], last)
  const place = { source, span: span(start, Math.min(Math.max(start, problem.pos[1]), last)) }
  collector.add(
    problem.code === 'TAG_RESOLVE_FAILED'
      ? configDiagnostic('config/yaml-tag', { tag: tagAt(source.text, start) }, place)
      : configDiagnostic('config/yaml-syntax', { problem: problemText(problem) }, place),
  )
  return true
}

function tagAt(text: string, at: number): string {
  return /^[^\s,\]}]*/.exec(text.slice(at, at + 80))?.[0] ?? ''
}

/** Turns the package's nodes into ours, in the order of the file. */
class YamlReader {
  readonly #source: Source
  readonly #collector: Collector
  readonly #anchors = new Map<string, { readonly node: YamlNode; readonly values: number }>()
  #values = 0
  #failed = false

  constructor(source: Source, collector: Collector) {
    this.#source = source
    this.#collector = collector
  }

  /** The tree under `node`; undefined after a diagnostic. */
  read(node: unknown): YamlNode | undefined {
    const tree = this.#node(node)
    return this.#failed ? undefined : tree
  }

  #node(node: unknown): YamlNode {
    this.#values += 1
    if (this.#values > documentLimits.values) return this.#tooMany(rangeOf(node))
    if (isAlias(node)) return this.#alias(node.source, rangeOf(node))
    const before = this.#values
    const ours = this.#plain(node)
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined
    if (anchor !== undefined) {
      this.#anchors.set(anchor, { node: ours, values: this.#values - before + 1 })
    }
    return ours
  }

  #plain(node: unknown): YamlNode {
    const at = rangeOf(node)
    if (isMap(node)) return { kind: 'object', at, entries: this.#entries(node.items) }
    if (isSeq(node)) return { kind: 'list', at, items: node.items.map(item => this.#node(item)) }
    return isScalar(node) ? this.#scalar(node, at) : nothingAt(at)
  }

  #alias(name: string, at: Span): YamlNode {
    const anchor = this.#anchors.get(name)
    if (anchor === undefined) {
      this.#fail(configDiagnostic('config/unknown-alias', { name }, this.#at(at)))
      return nothingAt(at)
    }
    this.#values += anchor.values
    return this.#values > documentLimits.values ? this.#tooMany(at) : anchor.node
  }

  #entries(pairs: readonly Pair<unknown, unknown>[]): ReadonlyMap<string, YamlEntry> {
    const entries = new Map<string, YamlEntry>()
    for (const pair of pairs) {
      const keyAt = rangeOf(pair.key)
      const key = this.#key(pair.key, keyAt)
      if (key === undefined) continue
      const first = entries.get(key)
      if (first !== undefined) {
        const related = [{ note: 'first here', location: this.#at(first.key) }]
        this.#collector.add(
          configDiagnostic('config/duplicate-key', { key }, this.#at(keyAt), { related }),
        )
      }
      const value = pair.value === null ? nothingAt(keyAt) : this.#node(pair.value)
      entries.set(key, { key: keyAt, value })
    }
    return entries
  }

  /** A key as text: a number or a word such as `on` or `true` is the key that is written. */
  #key(node: unknown, at: Span): string | undefined {
    const named = isAlias(node) ? this.#alias(node.source, at) : undefined
    if (named?.kind === 'scalar') return String(named.data)
    if (node === null) return ''
    if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? '')
    this.#fail(configDiagnostic('config/key-not-text', {}, this.#at(at)))
    return undefined
  }

  #scalar(node: Scalar, at: Span): YamlNode {
    const { value } = node
    if (typeof value === 'number') return this.#number(node, value, at)
    const data = typeof value === 'string' || typeof value === 'boolean' ? value : null
    return { kind: 'scalar', at, data, json: JSON.stringify(data) }
  }

  #number(node: Scalar, value: number, at: Span): YamlNode {
    const text = node.source ?? String(value)
    const json = exactNumber(text)
    if (json !== undefined) return { kind: 'scalar', at, data: value, json }
    this.#fail(configDiagnostic('config/number-not-finite', { text }, this.#at(at)))
    return nothingAt(at)
  }

  #tooMany(at: Span): YamlNode {
    if (!this.#failed) {
      const args = { limit: documentLimits.values }
      this.#fail(configDiagnostic('config/too-many-values', args, this.#at(at)))
    }
    return nothingAt(at)
  }

  #fail(diagnostic: ReturnType<typeof configDiagnostic>): void {
    this.#failed = true
    this.#collector.add(diagnostic)
  }

  #at(place: Span): Location {
    return { source: this.#source, span: place }
  }
}

function nothingAt(at: Span): YamlNode {
  return { kind: 'scalar', at, data: null, json: 'null' }
}

function rangeOf(node: unknown): Span {
  if (!(isMap(node) || isSeq(node) || isScalar(node) || isAlias(node))) return span(0, 0)
  const [start, end] = node.range ?? [0, 0]
  return span(start, end)
}

class YamlDocument implements DataDocument {
  readonly source: Source
  readonly data: JsonValue
  readonly #root: YamlNode

  constructor(source: Source, root: YamlNode) {
    this.source = source
    this.#root = root
    this.data = dataOf(root)
  }

  locate(path: DataPath): Location {
    return lateLocation(this.source, () => this.#trimmed(this.#nearest(path).node.at))
  }

  locateKey(path: DataPath): Location {
    return lateLocation(this.source, () => {
      const place = this.#nearest(path)
      return place.key ?? firstLine(this.source.text, place.node.at)
    })
  }

  exactJson(path: DataPath): string {
    const place = this.#nearest(path)
    return place.length === path.length ? jsonOf(place.node) : 'null'
  }

  #nearest(path: DataPath): { node: YamlNode; key: Span | undefined; length: number } {
    let node = this.#root
    let key: Span | undefined
    for (const [length, segment] of path.entries()) {
      const entry =
        node.kind === 'object' && typeof segment === 'string'
          ? node.entries.get(segment)
          : undefined
      const item =
        node.kind === 'list' && typeof segment === 'number' ? node.items[segment] : undefined
      const next = entry?.value ?? item
      if (next === undefined) return { node, key, length }
      key = entry?.key
      node = next
    }
    return { node, key, length: path.length }
  }

  /** The package counts the line break after a block into its range. */
  #trimmed(at: Span): Span {
    let { end } = at
    while (end > at.start && /\s/.test(this.source.text[end - 1] ?? '')) end -= 1
    return span(at.start, end)
  }
}

/** Shares the data of an anchor between its aliases, so that writing them out costs nothing here. */
function dataOf(root: YamlNode): JsonValue {
  const known = new Map<YamlNode, JsonValue>()
  const visit = (node: YamlNode): JsonValue => {
    if (node.kind === 'scalar') return node.data
    const before = known.get(node)
    if (before !== undefined) return before
    const data = node.kind === 'list' ? node.items.map(visit) : objectOf(node.entries, visit)
    known.set(node, data)
    return data
  }
  return visit(root)
}

function objectOf(
  entries: ReadonlyMap<string, YamlEntry>,
  visit: (node: YamlNode) => JsonValue,
): JsonValue {
  // `fromEntries` makes "__proto__" an ordinary key.
  return Object.fromEntries(Array.from(entries, ([key, entry]) => [key, visit(entry.value)]))
}

function jsonOf(node: YamlNode): string {
  if (node.kind === 'scalar') return node.json
  if (node.kind === 'list') return `[${node.items.map(jsonOf).join(',')}]`
  const members = Array.from(
    node.entries,
    ([key, entry]) => `${JSON.stringify(key)}:${jsonOf(entry.value)}`,
  )
  return `{${members.join(',')}}`
}
