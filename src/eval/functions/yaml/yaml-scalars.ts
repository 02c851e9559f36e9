/** The scalars of YAML: plain, quoted and block ones, read as libyaml reads them (https://github.com/yaml/libyaml). */
import {
  END,
  isBlank,
  isBlankOrEnd,
  isBreak,
  isBreakOrEnd,
  type YamlCursor,
} from './yaml-cursor.ts'

/** What could not be read, in one clause. */
export interface YamlTrouble {
  readonly trouble: string
  /** A limit of ours is passed; other readers may go on. */
  readonly isLimit?: true
}

function atIndicator(cursor: YamlCursor): boolean {
  return cursor.atDocumentIndicator('---') || cursor.atDocumentIndicator('...')
}

/** White space between the words of a scalar that may go on over several lines. */
class Gap {
  private blanks = ''
  private breaks = ''
  private trailing = ''
  /** Whether there was a line break, an escaped one included. */
  broken = false

  /** Takes all blanks and line breaks that are next. */
  read(cursor: YamlCursor): void {
    for (;;) {
      if (isBlank(cursor.peek())) {
        const blank = cursor.take()
        if (!this.broken) this.blanks += blank
      } else if (isBreak(cursor.peek())) this.addBreak(cursor.takeBreak())
      else return
    }
  }

  private addBreak(text: string): void {
    if (this.broken) this.trailing += text
    else this.breaks = text
    this.broken = true
  }

  /** What the gap comes to: one line feed is a space, more are one fewer. */
  fold(): string {
    if (!this.broken) return this.blanks
    if (!this.breaks.startsWith('\n')) return this.breaks + this.trailing
    return this.trailing === '' ? ' ' : this.trailing
  }
}

const FLOW_INDICATORS = ',?[]{}'

function endsPlain(cursor: YamlCursor, inFlow: boolean): boolean {
  const character = cursor.peek()
  if (character === ':' && isBlankOrEnd(cursor.peek(1))) return true
  return inFlow && FLOW_INDICATORS.includes(character)
}

/** A scalar without quotation marks. `broken`: a line break was passed behind it, so that a key may begin. */
export function scanPlain(
  cursor: YamlCursor,
  indent: number,
  inFlow: boolean,
): { readonly text: string; readonly broken: boolean } | YamlTrouble {
  let text = ''
  let between = ''
  let broken = false
  for (;;) {
    if (atIndicator(cursor) || cursor.peek() === '#') break
    while (!isBlankOrEnd(cursor.peek()) && !endsPlain(cursor, inFlow)) {
      text += between + cursor.take()
      between = ''
      broken = false
    }
    if (!isBlank(cursor.peek()) && !isBreak(cursor.peek())) break
    if (tabBeforeIndent(cursor, indent))
      return { trouble: 'a tab where the line should be indented with spaces' }
    const gap = new Gap()
    gap.read(cursor)
    between = gap.fold()
    broken = gap.broken
    if (!inFlow && cursor.column < indent) break
  }
  return { text, broken }
}

/** Whether a later line of the white space ahead begins with a tab before the indentation is reached. */
function tabBeforeIndent(cursor: YamlCursor, indent: number): boolean {
  let column = -1
  for (let ahead = 0; ; ahead++) {
    const character = cursor.peek(ahead)
    if (isBreak(character)) column = 0
    else if (!isBlank(character)) return false
    else if (column >= 0) {
      if (character === '\t' && column < indent) return true
      column++
    }
  }
}

/** A scalar in single or double quotation marks; the cursor is at the opening one. */
export function scanQuoted(
  cursor: YamlCursor,
  quote: '"' | "'",
): { readonly text: string } | YamlTrouble {
  cursor.skip()
  let text = ''
  for (;;) {
    if (atIndicator(cursor)) return { trouble: 'a document marker inside quotation marks' }
    if (cursor.peek() === END) return { trouble: 'quotation marks that are not closed' }
    const word = scanQuotedWord(cursor, quote)
    if ('trouble' in word) return word
    text += word.text
    if (cursor.peek() === quote) break
    const gap = new Gap()
    gap.broken = word.escapedBreak
    gap.read(cursor)
    text += gap.fold()
  }
  cursor.skip()
  return { text }
}

/** Up to the next white space, the closing quotation mark, or behind an escaped line break. */
function scanQuotedWord(
  cursor: YamlCursor,
  quote: '"' | "'",
): { readonly text: string; readonly escapedBreak: boolean } | YamlTrouble {
  let text = ''
  while (!isBlankOrEnd(cursor.peek())) {
    if (quote === "'" && cursor.peek() === "'" && cursor.peek(1) === "'") {
      text += "'"
      cursor.skip(2)
    } else if (cursor.peek() === quote) break
    else if (quote === '"' && cursor.peek() === '\\') {
      cursor.skip()
      if (isBreak(cursor.peek())) {
        cursor.takeBreak()
        return { text, escapedBreak: true }
      }
      const escaped = scanEscape(cursor)
      if (typeof escaped !== 'string') return escaped
      text += escaped
    } else text += cursor.take()
  }
  return { text, escapedBreak: false }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])
const HEXADECIMAL = /^[0-9A-Fa-f]+$/
const HIGHEST = 0x10ffff

function scanEscape(cursor: YamlCursor): string | YamlTrouble {
  const letter = cursor.peek()
  const plain = ESCAPES.get(letter)
  const length = DIGITS.get(letter)
  if (plain === undefined && length === undefined) return { trouble: `"\\${letter}" is no escape` }
  cursor.skip()
  if (length === undefined) return plain ?? ''
  const digits = cursor.text.slice(cursor.at, cursor.at + length)
  const code = HEXADECIMAL.test(digits) ? Number.parseInt(digits, 16) : HIGHEST + 1
  const surrogate = code >= 0xd800 && code <= 0xdfff
  if (digits.length < length || code > HIGHEST || surrogate)
    return { trouble: `"\\${letter}${digits}" is no character` }
  cursor.skip(length)
  return String.fromCodePoint(code)
}

const HEADER = /[|>](?:([+-])([0-9])?|([0-9])([+-])?)?/y

/** A literal (`|`) or folded (`>`) scalar; `parentIndent` is the column of what it belongs to, -1 for the whole document. */
export function scanBlock(
  cursor: YamlCursor,
  parentIndent: number,
): { readonly text: string } | YamlTrouble {
  const folded = cursor.peek() === '>'
  HEADER.lastIndex = cursor.at
  const header = HEADER.exec(cursor.text)
  const chomping = header?.[1] ?? header?.[4]
  const digit = header?.[2] ?? header?.[3]
  cursor.skip(header?.[0].length ?? 1)
  if (digit === '0') return { trouble: 'an indentation of 0' }
  cursor.skipBlanks()
  cursor.skipComment()
  if (!isBreakOrEnd(cursor.peek())) return { trouble: 'text behind the mark of a block of text' }
  if (isBreak(cursor.peek())) cursor.takeBreak()
  const given = digit === undefined ? 0 : Math.max(0, parentIndent) + Number(digit)
  const body = new BlockBody(cursor, folded, given)
  return body.read(parentIndent, chomping)
}

/** The lines of a block scalar. */
class BlockBody {
  private readonly cursor: YamlCursor
  private readonly folded: boolean
  /** 0: not known yet. */
  private indent: number
  private trailing = ''

  constructor(cursor: YamlCursor, folded: boolean, indent: number) {
    this.cursor = cursor
    this.folded = folded
    this.indent = indent
  }

  read(
    parentIndent: number,
    chomping: string | undefined,
  ): { readonly text: string } | YamlTrouble {
    const { cursor } = this
    let text = ''
    let lastBreak = ''
    let previousBlank = false
    let fine = this.readEmptyLines(parentIndent)
    while (fine && cursor.column === this.indent && cursor.peek() !== END) {
      const blank = isBlank(cursor.peek())
      const joins = this.folded && !previousBlank && !blank && lastBreak === '\n'
      text += joins ? this.joint() : lastBreak
      text += this.trailing
      this.trailing = ''
      previousBlank = blank
      while (!isBreakOrEnd(cursor.peek())) text += cursor.take()
      lastBreak = isBreak(cursor.peek()) ? cursor.takeBreak() : ''
      fine = this.readEmptyLines(parentIndent)
    }
    if (!fine) return { trouble: 'a tab where a block of text should be indented with spaces' }
    if (chomping !== '-') text += lastBreak
    return { text: chomping === '+' ? text + this.trailing : text }
  }

  private joint(): string {
    return this.trailing === '' ? ' ' : ''
  }

  /** Takes indentation and empty lines; without a given indentation, the longest one of them counts. False: a tab is in the way. */
  private readEmptyLines(parentIndent: number): boolean {
    const { cursor } = this
    let longest = 0
    for (;;) {
      while (this.isIndenting() && cursor.peek() === ' ') cursor.skip()
      longest = Math.max(longest, cursor.column)
      if (this.isIndenting() && cursor.peek() === '\t') return false
      if (!isBreak(cursor.peek())) break
      this.trailing += cursor.takeBreak()
    }
    if (this.indent === 0) this.indent = Math.max(longest, parentIndent + 1, 1)
    return true
  }

  private isIndenting(): boolean {
    return this.indent === 0 || this.cursor.column < this.indent
  }
}
