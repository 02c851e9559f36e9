/**
 * Files in JSON syntax, kept as plain JSON with spans until a schema says what it means. Mistakes are found and gone on from where
 * Terraform does. https://github.com/hashicorp/hcl/blob/main/json/spec.md
 */
import type { Collector } from '../../diagnostics/collector.ts'
import { nearestName } from '../../text/nearest-name.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { NESTING_LIMIT } from '../lex/cursor.ts'
import { isNumberText } from '../native/number-literal.ts'
import type { FileNode, JsonMember, JsonNode, JsonObjectNode } from '../syntax.ts'
import { emitJson, type JsonArgs } from './json-messages.ts'
import { JsonScanner, type JsonTokenKind } from './json-scanner.ts'
import { faultInJsonString, jsonStringValue } from './json-string.ts'

const KEYWORDS = ['true', 'false', 'null']
const NUMBER_FORM = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const NOTHING_TAKEN: ReadonlySet<string> = new Set()

/** Parses a file in JSON syntax. What could not be parsed is left out and has a diagnostic. Never throws. */
export function parseJsonFile(source: Source, collector: Collector): FileNode {
  const value = new JsonParser(source, collector).parseRoot()
  const missingItemSpan = value.kind === 'json-object' ? value.closeSpan : value.openSpan
  const { span } = value
  return {
    kind: 'file',
    source,
    body: { kind: 'json-body', source, span, value, taken: NOTHING_TAKEN, missingItemSpan },
    comments: [],
  }
}

class JsonParser {
  readonly #source: Source
  readonly #collector: Collector
  readonly #scanner: JsonScanner
  #mistakes = 0
  #depth = 0
  /** Whether the nesting limit was reached: nothing after it is worth a remark. */
  #abandoned = false

  constructor(source: Source, collector: Collector) {
    this.#source = source
    this.#collector = collector
    this.#scanner = new JsonScanner(source.text)
  }

  parseRoot(): JsonObjectNode | Extract<JsonNode, { kind: 'json-array' }> {
    const root = this.#parseValue()
    if (this.#mistakes === 0 && this.#scanner.peek() !== 'end') {
      this.#report('hcl/json-extra-after-value', {}, this.#span)
    }
    if (root?.kind === 'json-object' || root?.kind === 'json-array') return root
    // Where the value is missing because of a mistake, that has been told.
    if (root !== undefined && root.kind !== 'json-invalid')
      this.#report('hcl/json-root-not-a-body', {}, root.span)
    const span = { start: 0, end: 0 }
    return { kind: 'json-object', span, members: [], openSpan: span, closeSpan: span }
  }

  get #span(): Span {
    return { start: this.#scanner.start, end: this.#scanner.end }
  }

  get #text(): string {
    return this.#scanner.text.slice(this.#scanner.start, this.#scanner.end)
  }

  #report<C extends keyof JsonArgs>(code: C, args: JsonArgs[C], span: Span): undefined {
    this.#mistakes++
    if (this.#abandoned) return
    this.#collector.add(emitJson(code, args, { source: this.#source, span }))
  }

  /** Any value; undefined where there is none, which has been told. */
  #parseValue(): JsonNode | undefined {
    const kind = this.#scanner.peek()
    switch (kind) {
      case '{':
      case '[':
        return this.#parseNested(kind)
      case 'number':
        return this.#parseNumber()
      case 'string':
        return this.#parseString()
      case 'word':
        return this.#parseKeyword()
      case '}':
        return this.#report('hcl/json-missing-value', {}, this.#span)
      case ']':
        return this.#report('hcl/json-missing-element', {}, this.#span)
      case 'end':
        return this.#report('hcl/json-ends-early', {}, this.#span)
      default:
        return this.#report('hcl/json-expected-value', { found: this.#text }, this.#span)
    }
  }

  #parseNested(opener: '{' | '['): JsonNode | undefined {
    if (this.#depth === NESTING_LIMIT) {
      this.#report('hcl/json-nesting-limit', { limit: NESTING_LIMIT }, this.#span)
      this.#abandoned = true
      this.#scanner.stop()
      return undefined
    }
    this.#depth++
    const node = opener === '{' ? this.#parseObject() : this.#parseArray()
    this.#depth--
    return node
  }

  #parseObject(): JsonNode | undefined {
    this.#scanner.read()
    const openSpan = this.#span
    const members: JsonMember[] = []
    while (this.#scanner.peek() !== '}') {
      const member = this.#parseMember()
      if (member === 'lost') return undefined
      if (member !== undefined) members.push(member)
      const next = this.#scanner.peek()
      if (next === '}') break
      if (!this.#continueObject(next, openSpan)) return undefined
    }
    this.#scanner.read()
    const closeSpan = this.#span
    const span = { start: openSpan.start, end: closeSpan.end }
    return { kind: 'json-object', span, members, openSpan, closeSpan }
  }

  /** A name, a colon and a value; undefined for one without a right value, `lost` where there is none. */
  #parseMember(): JsonMember | 'lost' | undefined {
    const name = this.#parseValue()
    if (name === undefined || name.kind === 'json-invalid') return 'lost'
    if (name.kind !== 'json-string') {
      const span =
        name.kind === 'json-object' || name.kind === 'json-array' ? name.openSpan : name.span
      this.#report('hcl/json-name-not-a-string', {}, span)
      return 'lost'
    }
    const colon = this.#scanner.read()
    if (colon !== ':') {
      const span = this.#span
      this.#recover(colon, '{', '}')
      const code =
        colon === '}' || colon === ',' ? 'hcl/json-name-without-value' : 'hcl/json-missing-colon'
      this.#report(code, { name: name.value }, span)
      return 'lost'
    }
    const value = this.#parseValue()
    return value === undefined ? undefined : { name: name.value, nameSpan: name.span, value }
  }

  /** Reads the comma before another property; false where the object cannot go on. */
  #continueObject(next: JsonTokenKind, openSpan: Span): boolean {
    switch (next) {
      case ',': {
        this.#scanner.read()
        const comma = this.#span
        if (this.#scanner.peek() !== '}') return true
        this.#report('hcl/json-comma-before-brace', {}, comma)
        return false
      }
      case 'end':
        this.#report('hcl/json-unclosed-object', {}, openSpan)
        return false
      case ']':
        this.#scanner.read()
        this.#reportAtNext('hcl/json-object-closed-by-bracket')
        return false
      default:
        this.#recover(this.#scanner.read(), '{', '}')
        this.#reportAtNext('hcl/json-missing-comma')
        return false
    }
  }

  #parseArray(): JsonNode | undefined {
    this.#scanner.read()
    const openSpan = this.#span
    const elements: JsonNode[] = []
    while (this.#scanner.peek() !== ']') {
      const element = this.#parseValue()
      if (element !== undefined) elements.push(element)
      const next = this.#scanner.peek()
      if (next === ']') break
      if (!this.#continueArray(next, openSpan)) return undefined
    }
    this.#scanner.read()
    const span = { start: openSpan.start, end: this.#scanner.end }
    return { kind: 'json-array', span, elements, openSpan }
  }

  /** Reads the comma before another element; false where the array cannot go on. */
  #continueArray(next: JsonTokenKind, openSpan: Span): boolean {
    if (next === ',') {
      this.#scanner.read()
      const comma = this.#span
      if (this.#scanner.peek() !== ']') return true
      this.#report('hcl/json-comma-before-bracket', {}, comma)
      return false
    }
    this.#recover(this.#scanner.read(), '[', ']')
    if (next === 'end') this.#report('hcl/json-unclosed-array', {}, openSpan)
    else if (next === ':') this.#reportAtNext('hcl/json-colon-in-array')
    else if (next === '}') this.#reportAtNext('hcl/json-array-closed-by-brace')
    else this.#reportAtNext('hcl/json-missing-comma')
    return false
  }

  /** Terraform points at what follows the part it skipped. */
  #reportAtNext(
    code:
      | 'hcl/json-object-closed-by-bracket'
      | 'hcl/json-array-closed-by-brace'
      | 'hcl/json-colon-in-array'
      | 'hcl/json-missing-comma',
  ): void {
    this.#scanner.peek()
    this.#report(code, {}, this.#span)
  }

  /** Skips, from the token just read on, to the end of what seems to be the object or array around here. */
  #recover(first: JsonTokenKind, opener: '{' | '[', closer: '}' | ']'): void {
    let open = 1
    let kind = first
    for (;;) {
      if (kind === opener) open++
      else if (kind === closer) {
        open--
        if (open <= 1) return
      } else if (kind === 'end') return
      kind = this.#scanner.read()
    }
  }

  #parseNumber(): JsonNode {
    this.#scanner.read()
    const span = this.#span
    const text = this.#text
    if (NUMBER_FORM.test(text) && isNumberText(text)) return { kind: 'json-number', span, text }
    this.#report('hcl/json-malformed-number', { text }, span)
    return { kind: 'json-invalid', span }
  }

  #parseString(): JsonNode {
    this.#scanner.read()
    const span = this.#span
    const text = this.#text
    const fault = faultInJsonString(text)
    if (fault === undefined) return { kind: 'json-string', span, value: jsonStringValue(text) }
    // Terraform points behind the character at fault.
    const start = span.start + fault
    const end = Math.min(start + 1, this.#source.text.length)
    this.#report('hcl/json-malformed-string', {}, { start, end })
    return { kind: 'json-invalid', span }
  }

  #parseKeyword(): JsonNode {
    this.#scanner.read()
    const span = this.#span
    const word = this.#text
    switch (word) {
      case 'true':
      case 'false':
        return { kind: 'json-keyword', span, value: word === 'true' }
      case 'null':
        return { kind: 'json-keyword', span, value: null }
      default: {
        const suggestion = nearestName(word, KEYWORDS) ?? null
        this.#report('hcl/json-unknown-keyword', { word, suggestion }, span)
        return { kind: 'json-invalid', span }
      }
    }
  }
}
