/** Walks JSON text without building data: finds what is wrong with it, duplicate keys, and where a value stands. */
import { type Span, span } from '../../text/span.ts'
import { documentLimits } from '../document.ts'

/** The first place at which a text stops being JSON. */
export interface JsonFault {
  readonly at: Span
  /** `deep` where the nesting limit ends the walk, `syntax` elsewhere. */
  readonly kind: 'syntax' | 'deep'
  /** What would be right, such as `":"`. */
  readonly expected: string
  /** What stands there, such as `the end of the file`. */
  readonly found: string
}

/** A key that an object has twice. */
export interface RepeatedKey {
  readonly key: string
  readonly first: Span
  readonly second: Span
}

/** Where a key stands and its value starts. The key is undefined for list items and the top. */
export interface JsonPlace {
  readonly key: Span | undefined
  readonly value: number
}

const numberForm = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const wordForm = /true|false|null/y
const tokenForm = /[A-Za-z0-9_.+-]+|[^\s]/uy

/** A cursor over one JSON text. Offsets are those of the text as given. */
export class JsonScanner {
  readonly #text: string
  readonly #onRepeat: (repeat: RepeatedKey) => void
  #fault: JsonFault | undefined

  constructor(text: string, onRepeat: (repeat: RepeatedKey) => void = () => {}) {
    this.#text = text
    this.#onRepeat = onRepeat
  }

  /** Walks the whole text; the first fault, or undefined for proper JSON. Repeated keys are reported on the way. */
  check(): JsonFault | undefined {
    this.#fault = undefined
    const end = this.#skipValue(this.#start(), 0)
    if (end === -1) return this.#fault
    const rest = this.#skipSpace(end)
    if (rest < this.#text.length) this.#fail(rest, 'the end of the file')
    return this.#fault
  }

  /** Where the top value stands in a text that `check` found in order. */
  top(): JsonPlace {
    return { key: undefined, value: this.#start() }
  }

  /** The end of the value that starts at the offset, in a text that `check` found in order. */
  endOf(value: number): number {
    return this.#skipValue(value, 0)
  }

  /** The members of the list or object that starts at the offset; of a repeated key the last, as in the data. */
  members(container: number): ReadonlyMap<string | number, JsonPlace> {
    const found = new Map<string | number, JsonPlace>()
    const open = this.#text[container]
    if (open !== '{' && open !== '[') return found
    let at = this.#skipSpace(container + 1)
    for (let index = 0; !/[\]}]/.test(this.#text[at] ?? ']'); index += 1) {
      const key = open === '{' ? span(at, this.#skipString(at)) : undefined
      if (key !== undefined) at = this.#skipSpace(this.#skipSpace(key.end) + 1)
      found.set(key === undefined ? index : this.#keyAt(key), { key, value: at })
      at = this.#skipSpace(this.#skipValue(at, 0))
      if (this.#text[at] === ',') at = this.#skipSpace(at + 1)
    }
    return found
  }

  #start(): number {
    // A byte order mark belongs to the file, not to the JSON.
    return this.#skipSpace(this.#text.charCodeAt(0) === 0xfe_ff ? 1 : 0)
  }

  #keyAt(key: Span): string {
    const raw = this.#text.slice(key.start + 1, key.end - 1)
    // The scanner has checked the string, so that parsing its escapes yields a string.
    return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw
  }

  #skipSpace(from: number): number {
    let at = from
    for (;;) {
      const code = this.#text.charCodeAt(at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
      at += 1
    }
  }

  #skipValue(at: number, depth: number): number {
    switch (this.#text[at]) {
      case '{':
        return this.#skipObject(at, depth)
      case '[':
        return this.#skipList(at, depth)
      case '"':
        return this.#skipString(at)
      default:
        return this.#skipWord(at)
    }
  }

  #skipWord(at: number): number {
    const form = /[-0-9]/.test(this.#text[at] ?? '') ? numberForm : wordForm
    form.lastIndex = at
    const match = form.exec(this.#text)
    const end = at + (match?.[0].length ?? 0)
    if (match === null) return this.#fail(at, 'a value')
    if (/[\w.+-]/.test(this.#text[end] ?? '')) return this.#fail(at, 'a value')
    return end
  }

  #skipString(start: number): number {
    const text = this.#text
    for (let at = start + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === 0x22) return at + 1
      if (code < 0x20) return this.#fail(at, 'the closing quote of a string, or an escape')
      if (code === 0x5c) {
        const length = escapeLength(text, at)
        if (length === 0) return this.#fail(at, 'an escape such as \\n or \\u0041')
        at += length - 1
      }
    }
    return this.#fail(start, 'a string with a closing quote')
  }

  #skipList(start: number, depth: number): number {
    if (depth >= documentLimits.depth) return this.#failDeep(start)
    let at = this.#skipSpace(start + 1)
    if (this.#text[at] === ']') return at + 1
    for (;;) {
      at = this.#skipValue(at, depth + 1)
      if (at === -1) return -1
      at = this.#skipSpace(at)
      if (this.#text[at] === ']') return at + 1
      if (this.#text[at] !== ',') return this.#fail(at, '"," or "]"')
      at = this.#skipSpace(at + 1)
    }
  }

  #skipObject(start: number, depth: number): number {
    if (depth >= documentLimits.depth) return this.#failDeep(start)
    const keys = new Map<string, Span>()
    let at = this.#skipSpace(start + 1)
    if (this.#text[at] === '}') return at + 1
    for (;;) {
      at = this.#skipEntry(at, depth, keys)
      if (at === -1) return -1
      if (this.#text[at] === '}') return at + 1
      if (this.#text[at] !== ',') return this.#fail(at, '"," or "}"')
      at = this.#skipSpace(at + 1)
    }
  }

  /** One `key: value`, and the white space after it. May modify `keys`. */
  #skipEntry(start: number, depth: number, keys: Map<string, Span>): number {
    if (this.#text[start] !== '"') return this.#fail(start, 'a key in double quotes')
    const keyEnd = this.#skipString(start)
    if (keyEnd === -1) return -1
    const keySpan = span(start, keyEnd)
    const key = this.#keyAt(keySpan)
    const first = keys.get(key)
    if (first === undefined) keys.set(key, keySpan)
    else this.#onRepeat({ key, first, second: keySpan })
    const colon = this.#skipSpace(keyEnd)
    if (this.#text[colon] !== ':') return this.#fail(colon, '":"')
    const end = this.#skipValue(this.#skipSpace(colon + 1), depth + 1)
    return end === -1 ? -1 : this.#skipSpace(end)
  }

  #fail(at: number, expected: string): -1 {
    tokenForm.lastIndex = at
    const token = tokenForm.exec(this.#text)?.[0]
    const shown = token !== undefined && token.length > 40 ? `${token.slice(0, 40)}…` : token
    this.#fault ??= {
      at: span(at, at + (token?.length ?? 0)),
      kind: 'syntax',
      expected,
      found: foundText(shown, at >= this.#text.length),
    }
    return -1
  }

  #failDeep(at: number): -1 {
    this.#fault ??= { at: span(at, at + 1), kind: 'deep', expected: '', found: '' }
    return -1
  }
}

function foundText(token: string | undefined, atEnd: boolean): string {
  if (atEnd) return 'the end of the file'
  return token === undefined ? 'a line break' : `"${token}"`
}

/** The length of the escape at the backslash, or 0 if JSON has no such escape. */
function escapeLength(text: string, at: number): number {
  const next = text[at + 1] ?? ''
  if (next !== '' && '"\\/bfnrt'.includes(next)) return 2
  return next === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0
}
