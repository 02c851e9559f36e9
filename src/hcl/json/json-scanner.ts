/** Tokens of JSON syntax, as lax as Terraform's: words, numbers and strings are cut generously, to be judged as a whole. */
import { endOfJsonString } from './json-string.ts'

/** Marks stand for themselves. */
export type JsonTokenKind =
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | '='
  | 'string'
  | 'number'
  | 'word'
  | 'unknown'
  | 'end'

const SPACE = /[ \n\r\t]*/y
const NUMBER = /[-+.eE0-9]+/y
const WORD = /[A-Za-z_]+/y

/** Reads JSON tokens one by one. `start` and `end` are those of the token that `peek` tells of, or that was read last. */
export class JsonScanner {
  readonly text: string
  start = 0
  end = 0
  #next: JsonTokenKind | undefined
  /** Terraform stops scanning at the first character that has no use. */
  #stopped = false

  constructor(text: string) {
    this.text = text
  }

  peek(): JsonTokenKind {
    this.#next ??= this.#scan()
    return this.#next
  }

  /** Reads the next token. The end is read as often as one likes. */
  read(): JsonTokenKind {
    const kind = this.peek()
    if (kind !== 'end') this.#next = undefined
    return kind
  }

  /** Leaves nothing to read but the end. */
  stop(): void {
    this.#stopped = true
    this.#next = undefined
  }

  #scan(): JsonTokenKind {
    if (this.#stopped) {
      this.start = this.end
      return 'end'
    }
    this.start = this.#match(SPACE, this.end)
    const first = this.text.charAt(this.start)
    this.end = this.start + 1
    switch (first) {
      case '{':
      case '}':
      case '[':
      case ']':
      case ',':
      case ':':
      case '=':
        return first
      case '"':
        this.end = endOfJsonString(this.text, this.start)
        return 'string'
      case '':
        this.end = this.start
        return 'end'
      default:
        return this.#scanOther(first)
    }
  }

  #scanOther(first: string): JsonTokenKind {
    if (/[-+.0-9]/.test(first)) {
      this.end = this.#match(NUMBER, this.start)
      return 'number'
    }
    if (/[A-Za-z]/.test(first)) {
      this.end = this.#match(WORD, this.start)
      return 'word'
    }
    this.#stopped = true
    return 'unknown'
  }

  #match(pattern: RegExp, at: number): number {
    pattern.lastIndex = at
    return pattern.test(this.text) ? pattern.lastIndex : at
  }
}
