/** A place in a YAML text, and what counts as a blank or a line break there (YAML 1.1, section 4.2). */

/** Where no more characters are, `peek` gives this. */
export const END = ''

/** Whether a line ends with the character: YAML 1.1 counts NEL, LS and PS among the breaks. False for `END`. */
export function isBreak(character: string): boolean {
  return (
    character === '\n' ||
    character === '\r' ||
    character === '\x85' ||
    character === '\u2028' ||
    character === '\u2029'
  )
}

/** Whether it is a space or a tab. Indentation is of spaces alone; the caller sees to that. */
export function isBlank(character: string): boolean {
  return character === ' ' || character === '\t'
}

/** Whether nothing more comes on the line. */
export function isBreakOrEnd(character: string): boolean {
  return character === END || isBreak(character)
}

/** Whether a word or an indicator ends before the character: a blank, a break, or the end of the text. */
export function isBlankOrEnd(character: string): boolean {
  return isBlank(character) || isBreakOrEnd(character)
}

/** Reads a text from the beginning to the end. */
export class YamlCursor {
  readonly text: string
  /** Offset in UTF-16 code units. */
  at = 0
  /** Code points so far. */
  index = 0
  /** 0-based. */
  line = 0
  /** Code points since the line began. */
  column = 0

  constructor(text: string) {
    this.text = text
  }

  /** The code unit so many places ahead. */
  peek(ahead = 0): string {
    return this.text.charAt(this.at + ahead)
  }

  /** Goes past so many code points, none of them a line break. */
  skip(count = 1): void {
    for (let skipped = 0; skipped < count; skipped++) this.take()
  }

  /** Goes past one code point that is no line break, and gives it. */
  take(): string {
    const character = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0)
    this.at += character.length
    this.index++
    this.column++
    return character
  }

  /** Goes past one line break, and gives what it counts as: a line feed, but for the separators of Unicode. */
  takeBreak(): string {
    const character = this.peek()
    const width = character === '\r' && this.peek(1) === '\n' ? 2 : 1
    this.at += width
    this.index += width
    this.line++
    this.column = 0
    return character === '\u2028' || character === '\u2029' ? character : '\n'
  }

  /** Counts a line that the end of the text ends. */
  endLine(): void {
    if (this.column > 0) this.line++
    this.column = 0
  }

  skipBlanks(): void {
    while (isBlank(this.peek())) this.skip()
  }

  /** Goes to the end of the line if a comment begins here. */
  skipComment(): void {
    if (this.peek() !== '#') return
    while (!isBreakOrEnd(this.peek())) this.skip()
  }

  /** Whether the line begins here with `---` or `...` and nothing right behind it. */
  atDocumentIndicator(indicator: '---' | '...'): boolean {
    return (
      this.column === 0 &&
      this.text.startsWith(indicator, this.at) &&
      isBlankOrEnd(this.peek(indicator.length))
    )
  }
}
