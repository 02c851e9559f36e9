/** Where a text stops being JSON. What the engine itself says of that differs from one version to the next. */

/** The first wrong offset, and what would be right there. The offset is that of the end where the text ends too early. */
export interface JsonFault {
  readonly at: number
  readonly expected: string
}

const SPACE = /[ \t\r\n]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y

/** The fault of a text that `JSON.parse` refuses. Takes memory for the nesting only, and no stack. Never throws. */
export function jsonFault(text: string): JsonFault {
  return new Walk(text).run()
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** Characters below it have to be escaped. */
const SPACE_CODE = 0x20

const CLOSING = { '{': '}', '[': ']' } as const

class Walk {
  readonly #text: string
  readonly #open: ('{' | '[')[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  run(): JsonFault {
    for (;;) {
      const fault = this.#value() ?? this.#afterValue()
      if (fault !== undefined) return fault
    }
  }

  /** A scalar, or the beginning of a list or object up to its first value. */
  #value(): JsonFault | undefined {
    for (;;) {
      this.#skip(SPACE)
      const next = this.#text[this.#at]
      if (next !== '{' && next !== '[') {
        const isScalar = next === '"' ? this.#string() : this.#skip(SCALAR)
        return isScalar ? undefined : this.#fault(next === '"' ? 'a closed string' : 'a value')
      }
      this.#at++
      this.#skip(SPACE)
      if (this.#take(CLOSING[next])) return undefined
      this.#open.push(next)
      const fault = next === '{' ? this.#key() : undefined
      if (fault !== undefined) return fault
    }
  }

  /** What is closed after a value, and the comma, and the next key, if any. */
  #afterValue(): JsonFault | undefined {
    for (;;) {
      this.#skip(SPACE)
      const open = this.#open.at(-1)
      if (open === undefined) return this.#fault('the end of the file')
      if (this.#take(',')) {
        this.#skip(SPACE)
        return open === '{' ? this.#key() : undefined
      }
      if (!this.#take(CLOSING[open])) return this.#fault(`"," or "${CLOSING[open]}"`)
      this.#open.pop()
    }
  }

  #key(): JsonFault | undefined {
    if (!this.#string()) return this.#fault('a key in double quotes')
    this.#skip(SPACE)
    return this.#take(':') ? undefined : this.#fault('":"')
  }

  /** Whether a whole string was skipped. */
  #string(): boolean {
    const start = this.#at
    if (!this.#take('"')) return false
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === QUOTE) break
      const isInside = code === BACKSLASH ? this.#skip(ESCAPE) : code >= SPACE_CODE
      if (!isInside) {
        this.#at = start
        return false
      }
      if (code !== BACKSLASH) this.#at++
    }
    this.#at++
    return true
  }

  #take(character: string): boolean {
    const is = this.#text[this.#at] === character
    if (is) this.#at++
    return is
  }

  /** Whether there was something to skip; for white space it does not matter. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found === null || found[0] === '') return false
    this.#at += found[0].length
    return true
  }

  #fault(expected: string): JsonFault {
    return { at: this.#at, expected }
  }
}
