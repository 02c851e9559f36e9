/**
 * What a token can be, and the compact list the lexer writes them to. Kinds are plain numbers because the parser compares one
 * for every few characters of input; the trivia kinds come first so that one comparison tells them apart.
 */

/** `\n` or `\r\n`. */
export const NEWLINE = 0
/** A `#` or `//` comment together with the line break that ends it: where line breaks count, it is one. */
export const LINE_COMMENT = 1
/** A comment without a line break at its end. */
export const COMMENT = 2
/** Kinds up to this one may stand between any two tokens. */
export const LAST_TRIVIA = 2
export const END = 3
export const IDENTIFIER = 4
export const NUMBER = 5
export const OPEN_BRACE = 6
export const CLOSE_BRACE = 7
export const OPEN_BRACKET = 8
export const CLOSE_BRACKET = 9
export const OPEN_PAREN = 10
export const CLOSE_PAREN = 11
export const OPEN_QUOTE = 12
export const CLOSE_QUOTE = 13
/** `<<NAME` or `<<-NAME` with its line break. */
export const OPEN_HEREDOC = 14
/** The end marker with the blanks around it, without its line break. */
export const CLOSE_HEREDOC = 15
/** `${` or `${~`. */
export const OPEN_INTERPOLATION = 16
/** `%{` or `%{~`. */
export const OPEN_DIRECTIVE = 17
/** `}` or `~}` at the end of an interpolation or directive. */
export const CLOSE_SEQUENCE = 18
/** Literal text of a quoted string, without escapes. */
export const QUOTED_TEXT = 19
/** Literal text of a quoted string that holds a backslash. */
export const ESCAPED_TEXT = 20
/** Literal text of a heredoc or of a bare template. */
export const PLAIN_TEXT = 21
/** A doubled `$${` or `%%{`, perhaps with its `~` and, outside quotes, a line break. */
export const DOUBLED_TEXT = 22
/** Everything after a stray carriage return in a bare template, doubled signs included. */
export const REST_TEXT = 23
export const DOT = 24
export const COMMA = 25
export const COLON = 26
export const DOUBLE_COLON = 27
export const ELLIPSIS = 28
export const FAT_ARROW = 29
export const EQUAL = 30
export const QUESTION = 31
export const BANG = 32
/** The binary operators lie between these two, so that the precedence table can be an array. */
export const FIRST_OPERATOR = 33
export const OR = 33
export const AND = 34
export const EQUAL_EQUAL = 35
export const NOT_EQUAL = 36
export const GREATER = 37
export const GREATER_EQUAL = 38
export const LESS = 39
export const LESS_EQUAL = 40
export const PLUS = 41
export const MINUS = 42
export const STAR = 43
export const SLASH = 44
export const PERCENT = 45
/** Kinds from this one on never stand in a right file. */
export const FIRST_BAD = 46
/** `&`, `|`, `^` or `~`. */
export const BITWISE = 46
export const BACKTICK = 47
export const APOSTROPHE = 48
export const SEMICOLON = 49
/** Line breaks inside a quoted string. */
export const QUOTED_NEWLINE = 50
/** Anything the language has no use for. */
export const UNKNOWN = 51

/**
 * The most tokens that are read of one text. The largest template that people write has a tenth of it; a tree of so many takes some
 * hundred megabytes.
 */
export const TOKEN_LIMIT = 300_000
/** A list with room for no more than so many is kept for the next text. */
const SPARE_CAPACITY = 16_384

/** A list that nobody reads any more. Making one takes longer than cutting a short text into tokens. */
let spare: TokenList | undefined

/** Token kinds and offsets in parallel arrays: no object per token, and looking ahead costs an addition. */
export class TokenList {
  kinds: Uint8Array
  starts: Uint32Array
  ends: Uint32Array
  /** How many there are, the final `END` included. */
  count = 0
  /** How many of them are of a bad kind. */
  bad = 0
  /** Which of them are comments, in order. */
  comments: number[] = []
  /** Where the first token begins that is left out because there are too many. */
  cut: number | undefined
  #capacity: number

  /** Room for the usual density of tokens in `length` characters; it grows when that is not enough. */
  private constructor(length: number) {
    this.#capacity = Math.min((length >> 2) + 256, TOKEN_LIMIT)
    this.kinds = new Uint8Array(this.#capacity + ENDS)
    this.starts = new Uint32Array(this.#capacity + ENDS)
    this.ends = new Uint32Array(this.#capacity + ENDS)
  }

  /** An empty list for a text of `length` characters. */
  static take(length: number): TokenList {
    const list = spare
    spare = undefined
    return list ?? new TokenList(length)
  }

  /** Gives the list back: its maker reads it no more. */
  release(): void {
    if (this.#capacity > SPARE_CAPACITY) return
    this.count = 0
    this.bad = 0
    this.comments = []
    spare = this
  }

  add(kind: number, start: number, end: number): void {
    const at = this.count
    if (at === this.#capacity && !this.#grow(start)) return
    this.kinds[at] = kind
    this.starts[at] = start
    this.ends[at] = end
    this.count = at + 1
    if (kind >= FIRST_BAD) this.bad++
  }

  /** Notes that the next token will be a comment. */
  noteComment(): void {
    if (this.cut === undefined) this.comments.push(this.count)
  }

  /** Adds the end of a text of this length, or of what is read of it. */
  end(length: number): void {
    const offset = this.cut ?? length
    // Two of them, so that reading the end moves on and the token before stays reachable.
    for (let at = this.count; at < this.count + ENDS; at++) {
      this.kinds[at] = END
      this.starts[at] = offset
      this.ends[at] = offset
    }
    this.count++
  }

  /** False where there are as many as there may be. */
  #grow(start: number): boolean {
    if (this.#capacity === TOKEN_LIMIT) {
      this.cut ??= start
      return false
    }
    this.#capacity = Math.min(this.#capacity * 2, TOKEN_LIMIT)
    this.kinds = grown(this.kinds, new Uint8Array(this.#capacity + ENDS))
    this.starts = grown(this.starts, new Uint32Array(this.#capacity + ENDS))
    this.ends = grown(this.ends, new Uint32Array(this.#capacity + ENDS))
    return true
  }
}

function grown<A extends Uint8Array | Uint32Array>(old: A, larger: A): A {
  larger.set(old)
  return larger
}

/** How many entries the end takes. */
const ENDS = 2
