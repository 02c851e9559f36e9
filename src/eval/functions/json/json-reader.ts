/** A JSON document as a tree, read as strictly as Go's `json.Decoder` reads tokens (https://pkg.go.dev/encoding/json#Decoder.Token). */
import { RESULT_LIMITS } from '../result-limits.ts'

/** A JSON value before it has a type: `jsondecode` derives one from the whole document. */
export type JsonNode =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool'; readonly bool: boolean }
  | { readonly kind: 'string'; readonly string: string }
  /** The text as it stands, so that no digit is lost. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'array'; readonly elements: readonly JsonNode[] }
  /** Members in order; names may repeat. */
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, JsonNode])[] }

/** Why a text is no JSON document, in one clause. */
export interface JsonTrouble {
  readonly trouble: string
  /** A limit of ours is passed; other readers may go on. */
  readonly isLimit?: true
}

const SPACE = /[ \t\r\n]*/y
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORD = /null|true|false/y
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Reads the document. A closing bracket behind it is not noticed, as in Terraform; anything else there is trouble. */
export function readJson(text: string): JsonNode | JsonTrouble {
  const reader = new JsonReader(text)
  const node = reader.readValue(0)
  if (node === undefined)
    return { trouble: reader.trouble, ...(reader.isLimit && { isLimit: true }) }
  const rest = reader.peek()
  if (rest === '' || rest === ']' || rest === '}') return node
  return { trouble: 'more text follows the JSON value' }
}

/** Reads from left to right; after `undefined` was given, `trouble` says why. */
class JsonReader {
  trouble = 'the JSON text ends too early'
  isLimit = false
  private readonly text: string
  private at = 0
  private nodes = 0

  constructor(text: string) {
    this.text = text
  }

  /** The next character that is no white space, without taking it; nothing at the end. */
  peek(): string {
    this.take(SPACE)
    return this.text.charAt(this.at)
  }

  readValue(depth: number): JsonNode | undefined {
    if (depth > RESULT_LIMITS.depth) return this.limit(`${RESULT_LIMITS.depth} levels`)
    if (++this.nodes > RESULT_LIMITS.elements) return this.limit(`${RESULT_LIMITS.elements} values`)
    const next = this.peek()
    if (next === '{') return this.readObject(depth)
    if (next === '[') return this.readArray(depth)
    if (next === '"') return this.readString()
    const word = this.take(WORD)
    if (word === 'null') return { kind: 'null' }
    if (word !== undefined) return { kind: 'bool', bool: word === 'true' }
    const number = this.take(NUMBER)
    return number === undefined ? this.unexpected() : { kind: 'number', text: number }
  }

  private limit(text: string): undefined {
    this.trouble = `the JSON text has more than ${text}`
    this.isLimit = true
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  private unexpected(): undefined {
    const next = this.text.charAt(this.at)
    if (next !== '') this.trouble = `"${next}" stands where the JSON text cannot go on so`
  }

  private readString(): JsonNode | undefined {
    const string = this.readText()
    return string === undefined ? undefined : { kind: 'string', string }
  }

  /** Go puts the replacement character for half a surrogate pair. */
  private readText(): string | undefined {
    const end = this.endOfText()
    if (end < 0) return undefined
    try {
      const text: unknown = JSON.parse(this.text.slice(this.at, end))
      this.at = end
      return typeof text === 'string' ? text.replace(LONE_SURROGATE, '\ufffd') : undefined
    } catch {
      this.trouble = 'a JSON string has a character or an escape that must not be there'
      return undefined
    }
  }

  /** Behind the closing quotation mark of the text that begins here; -1 if there is none. */
  private endOfText(): number {
    let at = this.at + 1
    for (;;) {
      const character = this.text.charAt(at)
      if (character === '') return -1
      if (character === '"') return at + 1
      at += character === '\\' ? 2 : 1
    }
  }

  /** Whether the bracket closes; else the separator is taken before all but the first. Undefined: trouble. */
  private closes(bracket: string, first: boolean): boolean | undefined {
    const next = this.peek()
    if (next === bracket || (next === ',' && !first)) this.at++
    else if (!first) return this.unexpected()
    return next === bracket
  }

  private readArray(depth: number): JsonNode | undefined {
    this.at++
    const elements: JsonNode[] = []
    for (;;) {
      const closes = this.closes(']', elements.length === 0)
      if (closes === undefined) return undefined
      if (closes) return { kind: 'array', elements }
      const element = this.readValue(depth + 1)
      if (element === undefined) return undefined
      elements.push(element)
    }
  }

  private readObject(depth: number): JsonNode | undefined {
    this.at++
    const members: [string, JsonNode][] = []
    for (;;) {
      const closes = this.closes('}', members.length === 0)
      if (closes === undefined) return undefined
      if (closes) return { kind: 'object', members }
      const member = this.readMember(depth)
      if (member === undefined) return undefined
      members.push(member)
    }
  }

  private readMember(depth: number): [string, JsonNode] | undefined {
    if (this.peek() !== '"') return this.unexpected()
    const name = this.readText()
    if (name === undefined) return undefined
    if (this.peek() !== ':') return this.unexpected()
    this.at++
    const value = this.readValue(depth + 1)
    return value === undefined ? undefined : [name, value]
  }
}
