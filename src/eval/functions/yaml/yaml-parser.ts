/** Builds values from YAML tokens, by the grammar of libyaml and the rules of go-cty-yaml (decode.go). */
import { convert, isConversionFailure } from '../../../value/convert.ts'
import { objectValue, tupleValue } from '../../../value/make.ts'
import { STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { RESULT_LIMITS } from '../result-limits.ts'
import type { YamlTag } from './yaml-properties.ts'
import { resolveScalar, resolveValue, type YamlScalar } from './yaml-resolve.ts'
import type { YamlTrouble } from './yaml-scalars.ts'
import { type YamlMark, YamlScanner, type YamlToken } from './yaml-scanner.ts'

/** A node, and how many values it holds with all its parts, aliases expanded. */
interface Node {
  readonly value: Value
  readonly size: number
}

interface Properties {
  readonly anchor: string | undefined
  /** In full; empty if there is none. */
  readonly tag: string
}

/** The merge key, which the value of a scalar cannot tell from a text. */
const MERGE = '<<'
const EMPTY: YamlScalar = { text: '', style: 'plain', tag: '' }
const UNREADABLE = /[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const BYTE_ORDER_MARK = '\ufeff'

/** The one document that the text holds, or why there is none, to be read after "the YAML text has". */
export function parseYaml(text: string): Value | YamlTrouble {
  if (UNREADABLE.test(text)) return { trouble: 'a control character' }
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  const parser = new YamlParser(source)
  const value = parser.parseDocument()
  if (value !== undefined) return value
  return { trouble: parser.trouble, ...(parser.isLimit && { isLimit: true }) }
}

/** Every method gives undefined after writing down what the trouble is. */
class YamlParser {
  private readonly scanner: YamlScanner
  private ownTrouble = ''
  private isTooLarge = false
  private readonly handles = new Map<string, string>()
  private readonly anchors = new Map<string, Node>()
  private readonly pending: string[] = []

  constructor(text: string) {
    this.scanner = new YamlScanner(text)
  }

  get trouble(): string {
    return this.scanner.trouble || this.ownTrouble
  }

  get isLimit(): boolean {
    return this.scanner.trouble === '' ? this.isTooLarge : this.scanner.isLimit
  }

  /** stream ::= directive* `---`? node `...`* */
  parseDocument(): Value | undefined {
    const explicit = this.parseDirectives()
    if (explicit === undefined) return undefined
    const node =
      explicit && this.isNext('directive', 'document-start', 'document-end', 'stream-end')
        ? this.scalarNode(EMPTY)
        : this.parseNode(true, false)
    if (node === undefined) return undefined
    while (this.isNext('document-end')) this.scanner.next()
    return this.isNext('stream-end') ? node.value : this.fail('more than one value')
  }

  /** Whether a document is announced by `---`. */
  private parseDirectives(): boolean | undefined {
    if (this.isNext('stream-end')) return this.fail('no value')
    let version = false
    const announced = this.isNext('directive', 'document-start')
    for (let token = this.scanner.peek(); token.kind === 'directive'; token = this.scanner.peek()) {
      const { directive } = token
      const twice = directive.kind === 'version' ? version : this.handles.has(directive.handle)
      if (twice) return this.fail('a directive twice')
      if (directive.kind === 'tag') this.handles.set(directive.handle, directive.prefix)
      else if (!/^0?1\.0?1$/.test(directive.version)) return this.fail('a version other than 1.1')
      else version = true
      this.scanner.next()
    }
    if (!this.handles.has('!')) this.handles.set('!', '!')
    if (!this.handles.has('!!')) this.handles.set('!!', 'tag:yaml.org,2002:')
    if (announced && this.scanner.next().kind !== 'document-start')
      return this.fail('directives without "---" behind them')
    return announced
  }

  private fail(trouble: string): undefined {
    if (this.ownTrouble === '') this.ownTrouble = trouble
  }

  private isNext(...kinds: readonly (YamlMark | YamlToken['kind'])[]): boolean {
    return kinds.includes(this.scanner.peek().kind)
  }

  /** node ::= alias | properties? content. `indentless`: a list may begin without being further in. */
  private parseNode(block: boolean, indentless: boolean): Node | undefined {
    const first = this.scanner.peek()
    if (first.kind === 'alias') {
      this.scanner.next()
      return this.aliasNode(first.name)
    }
    const properties = this.parseProperties()
    if (properties === undefined) return undefined
    if (properties.anchor !== undefined) this.pending.push(properties.anchor)
    const node = this.parseContent(properties, block, indentless)
    if (properties.anchor === undefined || node === undefined) return node
    this.pending.pop()
    this.anchors.set(properties.anchor, node)
    return node
  }

  private aliasNode(name: string): Node | undefined {
    if (this.pending.includes(name)) return this.fail(`the anchor "${name}" inside itself`)
    return this.anchors.get(name) ?? this.fail(`no anchor "${name}" before its use`)
  }

  /** properties ::= anchor tag? | tag anchor? */
  private parseProperties(): Properties | undefined {
    let anchor: string | undefined
    let tag: YamlTag | undefined
    for (let token = this.scanner.peek(); ; token = this.scanner.peek()) {
      if (token.kind === 'anchor' && anchor === undefined) anchor = token.name
      else if (token.kind === 'tag' && tag === undefined) tag = token.tag
      else break
      this.scanner.next()
    }
    const full = tag === undefined ? '' : this.fullTag(tag)
    return full === undefined ? undefined : { anchor, tag: full }
  }

  private fullTag(tag: YamlTag): string | undefined {
    if (tag.handle === '') return tag.suffix
    const prefix = this.handles.get(tag.handle)
    return prefix === undefined
      ? this.fail(`no meaning for the tag handle "${tag.handle}"`)
      : prefix + tag.suffix
  }

  private parseContent(
    properties: Properties,
    block: boolean,
    indentless: boolean,
  ): Node | undefined {
    const token = this.scanner.peek()
    const { tag } = properties
    switch (token.kind) {
      case 'scalar':
        this.scanner.next()
        return this.scalarNode({ text: token.text, style: token.style, tag })
      case 'flow-sequence-start':
        return this.isTagged(tag, 'seq') ? this.parseFlowSequence() : undefined
      case 'flow-mapping-start':
        return this.isTagged(tag, 'map') ? this.parseFlowMapping() : undefined
      default:
        if (block || indentless) {
          const node = this.parseBlock(token, tag, block, indentless)
          if (node !== 'none') return node
        }
        if (properties.anchor === undefined && tag === '')
          return this.fail('something else where a value should be')
        return this.scalarNode({ ...EMPTY, tag })
    }
  }

  private parseBlock(
    token: YamlToken,
    tag: string,
    block: boolean,
    indentless: boolean,
  ): Node | undefined | 'none' {
    if (indentless && token.kind === 'block-entry')
      return this.isTagged(tag, 'seq') ? this.parseIndentlessSequence() : undefined
    if (block && token.kind === 'block-sequence-start')
      return this.isTagged(tag, 'seq') ? this.parseBlockSequence() : undefined
    if (block && token.kind === 'block-mapping-start')
      return this.isTagged(tag, 'map') ? this.parseBlockMapping() : undefined
    return 'none'
  }

  private isTagged(tag: string, core: string): boolean {
    if (tag === '' || tag === `tag:yaml.org,2002:${core}`) return true
    this.fail(`a collection with the tag "${tag}"`)
    return false
  }

  private scalarNode(scalar: YamlScalar): Node | undefined {
    const value = resolveValue(scalar)
    return 'trouble' in value ? this.fail(value.trouble) : { value, size: 1 }
  }

  /** (`-` node?)* block-end */
  private parseBlockSequence(): Node | undefined {
    this.scanner.next()
    const elements = this.parseEntries('block-entry', 'block-end')
    if (elements === undefined) return undefined
    if (this.scanner.next().kind !== 'block-end')
      return this.fail('a line in a list that does not begin with "-"')
    return this.sequenceNode(elements)
  }

  /** A list as far in as the key that it belongs to: it ends where no `-` is. */
  private parseIndentlessSequence(): Node | undefined {
    const elements = this.parseEntries('block-entry', 'key', 'value', 'block-end')
    return elements === undefined ? undefined : this.sequenceNode(elements)
  }

  /** `emptyBefore`: what an entry without a value is followed by. */
  private parseEntries(...emptyBefore: readonly YamlMark[]): Node[] | undefined {
    const elements: Node[] = []
    while (this.isNext('block-entry')) {
      this.scanner.next()
      const node = this.isNext(...emptyBefore)
        ? this.scalarNode(EMPTY)
        : this.parseNode(true, false)
      if (node === undefined) return undefined
      elements.push(node)
    }
    return elements
  }

  private sequenceNode(elements: readonly Node[]): Node | undefined {
    return this.sized(
      tupleValue(elements.map(element => element.value)),
      elements.reduce((sum, element) => sum + element.size, 1),
    )
  }

  private sized(value: Value, size: number): Node | undefined {
    if (size <= RESULT_LIMITS.elements) return { value, size }
    this.isTooLarge = this.ownTrouble === ''
    return this.fail(`more than ${RESULT_LIMITS.elements} values`)
  }

  /** (`?` node? (`:` node?)?)* block-end */
  private parseBlockMapping(): Node | undefined {
    this.scanner.next()
    const entries = new Entries()
    for (;;) {
      const token = this.scanner.next()
      if (token.kind === 'block-end') return this.sized(entries.value(), entries.size)
      if (token.kind !== 'key') return this.fail('a line in a mapping that is no key')
      const key = this.isNext('key', 'value', 'block-end') ? EMPTY : this.parseKey(true)
      if (key === undefined) return undefined
      const value = this.parseMappingValue(true, 'key', 'value', 'block-end')
      if (value === undefined || !this.enter(entries, key, value)) return undefined
    }
  }

  /** `emptyBefore`: what a `:` without a value is followed by. */
  private parseMappingValue(block: boolean, ...emptyBefore: readonly YamlMark[]): Node | undefined {
    if (!this.isNext('value')) return this.scalarNode(EMPTY)
    this.scanner.next()
    return this.isNext(...emptyBefore) ? this.scalarNode(EMPTY) : this.parseNode(block, block)
  }

  /** Only scalars may be keys. Their anchors are never defined, as in Terraform. */
  private parseKey(block: boolean): YamlScalar | undefined {
    const properties = this.isNext('alias') ? undefined : this.parseProperties()
    if (properties === undefined) return this.fail('a key that is no text')
    const token = this.scanner.peek()
    if (token.kind === 'scalar') {
      this.scanner.next()
      return { text: token.text, style: token.style, tag: properties.tag }
    }
    const collection = /sequence-start|mapping-start|block-entry/.test(token.kind)
    const bare = properties.anchor === undefined && properties.tag === ''
    if (bare || (collection && (block || token.kind.startsWith('flow'))))
      return this.fail('a key that is no text')
    return { ...EMPTY, tag: properties.tag }
  }

  /** (node (`,` node)*)? `]`, where a node may also be a single pair. */
  private parseFlowSequence(): Node | undefined {
    this.scanner.next()
    const elements: Node[] = []
    for (;;) {
      if (!this.separated(elements.length === 0, 'flow-sequence-end')) return undefined
      if (this.isNext('flow-sequence-end')) {
        this.scanner.next()
        return this.sequenceNode(elements)
      }
      const node = this.isNext('key') ? this.parseSinglePair() : this.parseNode(false, false)
      if (node === undefined) return undefined
      elements.push(node)
    }
  }

  /** Takes the comma before all but the first element. */
  private separated(first: boolean, end: YamlMark): boolean {
    if (first || this.isNext(end)) return true
    if (this.scanner.next().kind === 'flow-entry') return true
    this.fail('something else where a "," or a closing bracket should be')
    return false
  }

  private parseSinglePair(): Node | undefined {
    this.scanner.next()
    const entries = new Entries()
    if (this.isNext('value', 'flow-entry', 'flow-sequence-end'))
      return this.fail('a key that is null')
    const key = this.parseKey(false)
    if (key === undefined) return undefined
    const value = this.parseMappingValue(false, 'flow-entry', 'flow-sequence-end')
    if (value === undefined || !this.enter(entries, key, value)) return undefined
    return this.sized(entries.value(), entries.size)
  }

  /** (pair (`,` pair)*)? `}`, where a pair may also be a key alone. */
  private parseFlowMapping(): Node | undefined {
    this.scanner.next()
    const entries = new Entries()
    for (let first = true; ; first = false) {
      if (!this.separated(first, 'flow-mapping-end')) return undefined
      if (this.isNext('flow-mapping-end')) {
        this.scanner.next()
        return this.sized(entries.value(), entries.size)
      }
      const explicit = this.isNext('key')
      if (explicit) this.scanner.next()
      const empty = explicit && this.isNext('value', 'flow-entry', 'flow-mapping-end')
      const key = empty ? EMPTY : this.parseKey(false)
      if (key === undefined) return undefined
      const value = explicit
        ? this.parseMappingValue(false, 'flow-entry', 'flow-mapping-end')
        : this.scalarNode(EMPTY)
      if (value === undefined || !this.enter(entries, key, value)) return undefined
    }
  }

  /** Puts a pair into a mapping; `<<` puts in all pairs of a mapping. */
  private enter(entries: Entries, key: YamlScalar, node: Node): boolean {
    if (key.tag === '' && key.text === MERGE) return this.merge(entries, node)
    const resolved = resolveScalar(key)
    if ('trouble' in resolved) {
      this.fail(resolved.trouble)
      return false
    }
    const name = convert(resolved, STRING)
    if (isConversionFailure(name) || name.kind !== 'string') {
      this.fail('a key that is null')
      return false
    }
    entries.set(name.string, node)
    return true
  }

  private merge(entries: Entries, node: Node): boolean {
    if (node.value.kind !== 'object') {
      this.fail('a "<<" whose value is no mapping')
      return false
    }
    for (const [name, value] of node.value.attributes) entries.set(name, { value, size: 0 })
    entries.size += node.size
    return true
  }
}

/** The pairs of a mapping; the last of equal keys counts. */
class Entries {
  size = 1
  private readonly values = new Map<string, Value>()

  set(name: string, node: Node): void {
    this.values.set(name, node.value)
    this.size += node.size
  }

  value(): Value {
    return objectValue(this.values)
  }
}
