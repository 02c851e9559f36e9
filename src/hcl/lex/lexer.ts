/**
 * Cuts a text into tokens, the way Terraform's scanner does down to its oddities, since where it cuts decides what `~` trims and
 * where a remark points. One pass, no token objects, total on any text.
 */
import {
  CHARACTER_CLASS,
  DIGIT,
  endOfName,
  endOfNamePart,
  NAME_PART,
  NAME_START,
  withoutLeadingSpace,
  withoutTrailingSpace,
} from './characters.ts'
import { lexCommon } from './lex-common.ts'
import { kindOfMark, kindOfPair, SINGLE_MARKS } from './marks.ts'
import { endOfLineBreaks, endOfLineText, endOfNumber, lineBreakLength } from './runs.ts'
import * as token from './token.ts'

/** Where the lexer is: in expressions and bodies, in a quoted string, in a heredoc, or in a template that is a text of its own. */
type Mode = 'normal' | 'quoted' | 'heredoc' | 'bare'

interface Heredoc {
  readonly marker: string
  atLineStart: boolean
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const BLANK = 0x20
const QUOTE = 0x22
const DOLLAR = 0x24
const PERCENT_SIGN = 0x25
const FULL_STOP = 0x2e
const BACKSLASH = 0x5c
const OPENING_BRACE = 0x7b
const TILDE = 0x7e
const BYTE_ORDER_MARK = 0xfeff

/** Tokens of a configuration file or a stand-alone expression. Blanks are left out. Never throws. */
export function lexConfiguration(text: string): token.TokenList {
  return new Lexer(text, 'normal').run()
}

/** Tokens of a text that is a template as a whole. Never throws. */
export function lexTemplate(text: string): token.TokenList {
  return new Lexer(text, 'bare').run()
}

class Lexer {
  readonly #text: string
  readonly #tokens: token.TokenList
  /** Modes to return to, innermost last. */
  readonly #outer: Mode[] = []
  readonly #heredocs: Heredoc[] = []
  /** Brace depths at which a `}` ends a template sequence, innermost last. */
  readonly #sequenceDepths: number[] = []
  #mode: Mode
  #braces = 0
  #at = 0
  /** From here on there is no `*` + `/`: a search that failed once is not repeated, or `/*` after `/*` would cost the square. */
  #noCommentEndFrom = Number.POSITIVE_INFINITY

  constructor(text: string, mode: Mode) {
    this.#text = text
    this.#mode = mode
    this.#tokens = token.TokenList.take(text.length)
  }

  run(): token.TokenList {
    const length = this.#text.length
    if (this.#text.charCodeAt(0) === BYTE_ORDER_MARK) this.#at = 1
    while (this.#at < length && this.#tokens.cut === undefined) {
      if (this.#mode === 'normal') this.#lexNormal()
      else if (this.#mode === 'quoted') this.#lexQuoted()
      else this.#lexLines()
    }
    this.#tokens.end(length)
    return this.#tokens
  }

  /** Expressions and bodies, until a template begins or goes on. */
  #lexNormal(): void {
    const text = this.#text
    const tokens = this.#tokens
    const length = text.length
    let at = this.#at
    while (at < length) {
      const code = text.charCodeAt(at)
      if (code === BLANK || code === 0x09) {
        at++
        continue
      }
      const kind = code < 128 ? CHARACTER_CLASS[code] : 0
      const start = at
      if (kind === NAME_START) {
        at++
        let part = text.charCodeAt(at)
        while (part < 128 && NAME_PART[part] === 1) part = text.charCodeAt(++at)
        if (part >= 128) at = endOfNamePart(text, at)
        tokens.add(token.IDENTIFIER, start, at)
      } else if (kind === DIGIT) {
        at = endOfNumber(text, at)
        tokens.add(token.NUMBER, start, at)
      } else if (code < 128 && SINGLE_MARKS[code] !== 0) {
        at++
        tokens.add(SINGLE_MARKS[code] ?? 0, start, at)
      } else if (code === LINE_FEED) {
        at++
        tokens.add(token.NEWLINE, start, at)
      } else {
        at = lexCommon(tokens, text, at, code)
        if (at > start) continue
        this.#at = at
        this.#lexMark(code)
        if (this.#mode !== 'normal') return
        at = this.#at
      }
    }
    this.#at = at
  }

  #add(kind: number, length: number): void {
    this.#tokens.add(kind, this.#at, this.#at + length)
    this.#at += length
  }

  /** A mark whose kind depends on what follows it. */
  #lexMark(code: number): void {
    const next = this.#text.charCodeAt(this.#at + 1)
    switch (code) {
      case QUOTE:
        this.#add(token.OPEN_QUOTE, 1)
        this.#enter('quoted')
        return
      case OPENING_BRACE:
        this.#add(token.OPEN_BRACE, 1)
        this.#braces++
        return
      case 0x7d: // }
        this.#lexCloseBrace()
        return
      case 0x23: // #
        this.#lexLineComment()
        return
      case 0x2f: // /
        this.#lexSlash(next)
        return
      default:
        if (!this.#lexSequenceMark(code, next)) this.#lexPlainMark(code, next)
    }
  }

  /** Marks that are more than two together, or begin or end something; false for all others. */
  #lexSequenceMark(code: number, next: number): boolean {
    switch (code) {
      case FULL_STOP:
        if (next !== FULL_STOP || this.#text.charCodeAt(this.#at + 2) !== FULL_STOP) return false
        this.#add(token.ELLIPSIS, 3)
        return true
      case 0x3c: // <
        return next === 0x3c && this.#lexHeredocStart()
      case TILDE:
        if (next !== 0x7d) return false
        this.#lexTrimmingClose()
        return true
      case CARRIAGE_RETURN:
        if (next !== LINE_FEED) return false
        this.#add(token.NEWLINE, 2)
        return true
      default:
        return false
    }
  }

  #lexPlainMark(code: number, next: number): void {
    const pair = kindOfPair(code, next)
    const alone = kindOfMark(code)
    if (pair !== 0) this.#add(pair, 2)
    else if (alone !== 0) this.#add(alone, 1)
    else this.#lexOther()
  }

  /** A name that starts outside ASCII, or one character that has no use here. */
  #lexOther(): void {
    const end = endOfName(this.#text, this.#at)
    if (end > this.#at) this.#add(token.IDENTIFIER, end - this.#at)
    else this.#add(token.UNKNOWN, (this.#text.codePointAt(this.#at) ?? 0) > 0xffff ? 2 : 1)
  }

  #lexCloseBrace(): void {
    if (this.#sequenceDepths.at(-1) === this.#braces) {
      this.#add(token.CLOSE_SEQUENCE, 1)
      this.#endSequence()
    } else {
      this.#add(token.CLOSE_BRACE, 1)
      this.#braces--
    }
  }

  /** `~}` ends a sequence even where a plain brace is open: the parser is to find that mistake. */
  #lexTrimmingClose(): void {
    this.#add(token.CLOSE_SEQUENCE, 2)
    if (this.#sequenceDepths.at(-1) === this.#braces) this.#endSequence()
    else this.#braces--
  }

  #endSequence(): void {
    this.#braces--
    this.#sequenceDepths.pop()
    this.#leave()
  }

  #lexLineComment(): void {
    const lineFeed = this.#text.indexOf('\n', this.#at)
    this.#tokens.noteComment()
    if (lineFeed === -1) this.#add(token.COMMENT, this.#text.length - this.#at)
    else this.#add(token.LINE_COMMENT, lineFeed + 1 - this.#at)
  }

  #lexSlash(next: number): void {
    if (next === 0x2f) {
      this.#lexLineComment()
      return
    }
    if (next === 0x2a && this.#at < this.#noCommentEndFrom) {
      const end = this.#text.indexOf('*/', this.#at + 2)
      if (end !== -1) {
        this.#tokens.noteComment()
        this.#add(token.COMMENT, end + 2 - this.#at)
        return
      }
      this.#noCommentEndFrom = this.#at
    }
    this.#add(token.SLASH, 1)
  }

  /** `<<NAME` or `<<-NAME` up to and with its line break; false where there is none of these. */
  #lexHeredocStart(): boolean {
    const nameStart = this.#at + (this.#text.charCodeAt(this.#at + 2) === 0x2d ? 3 : 2)
    const nameEnd = endOfName(this.#text, nameStart)
    if (nameEnd === nameStart) return false
    const lineBreak = lineBreakLength(this.#text, nameEnd)
    if (lineBreak === 0) return false
    this.#add(token.OPEN_HEREDOC, nameEnd + lineBreak - this.#at)
    this.#heredocs.push({ marker: this.#text.slice(nameStart, nameEnd), atLineStart: true })
    this.#enter('heredoc')
    return true
  }

  #enter(mode: Mode): void {
    this.#outer.push(this.#mode)
    this.#mode = mode
  }

  #leave(): void {
    this.#mode = this.#outer.pop() ?? 'normal'
  }

  /** Inside quotes, until they close or a sequence opens. */
  #lexQuoted(): void {
    const text = this.#text
    const length = text.length
    while (this.#at < length) {
      const code = text.charCodeAt(this.#at)
      if (code === QUOTE) {
        this.#add(token.CLOSE_QUOTE, 1)
        this.#leave()
        return
      }
      if (code === DOLLAR || code === PERCENT_SIGN) {
        if (this.#lexSequenceStart(code)) return
        if (this.#lexDoubled(code)) continue
        this.#add(this.#at + 1 === length ? token.UNKNOWN : token.QUOTED_TEXT, 1)
      } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        this.#add(token.QUOTED_NEWLINE, endOfLineBreaks(text, this.#at) - this.#at)
      } else this.#lexQuotedText()
    }
  }

  #lexQuotedText(): void {
    const text = this.#text
    const length = text.length
    let at = this.#at
    let kind = token.QUOTED_TEXT
    while (at < length) {
      const code = text.charCodeAt(at)
      if (code === QUOTE || code === DOLLAR || code === PERCENT_SIGN) break
      if (code === LINE_FEED || code === CARRIAGE_RETURN) break
      if (code === BACKSLASH) {
        const escaped = text.charCodeAt(at + 1)
        if (at + 1 === length || escaped === LINE_FEED || escaped === CARRIAGE_RETURN) break
        kind = token.ESCAPED_TEXT
        at++
      }
      at++
    }
    if (at > this.#at) this.#add(kind, at - this.#at)
    else this.#add(token.UNKNOWN, 1) // a backslash before a line break or the end
  }

  /** `${` or `%{`, with `~` if there is one. */
  #lexSequenceStart(code: number): boolean {
    if (this.#text.charCodeAt(this.#at + 1) !== OPENING_BRACE) return false
    const kind = code === DOLLAR ? token.OPEN_INTERPOLATION : token.OPEN_DIRECTIVE
    this.#add(kind, this.#text.charCodeAt(this.#at + 2) === TILDE ? 3 : 2)
    this.#braces++
    this.#sequenceDepths.push(this.#braces)
    const heredoc = this.#heredocs.at(-1)
    if (heredoc !== undefined) heredoc.atLineStart = false
    this.#enter('normal')
    return true
  }

  /** `$${` or `%%{`, which stand for themselves. Outside quotes a line break right after belongs to the same token. */
  #lexDoubled(code: number): boolean {
    const text = this.#text
    if (text.charCodeAt(this.#at + 1) !== code) return false
    if (text.charCodeAt(this.#at + 2) !== OPENING_BRACE) return false
    const length = text.charCodeAt(this.#at + 3) === TILDE ? 4 : 3
    if (this.#mode === 'quoted') this.#add(token.DOUBLED_TEXT, length)
    else this.#addLineText(token.DOUBLED_TEXT, this.#at + length)
    return true
  }

  /** Inside a heredoc or a bare template: literal text line by line, until a sequence opens or the heredoc closes. */
  #lexLines(): void {
    const text = this.#text
    const length = text.length
    const mode = this.#mode
    while (this.#at < length && this.#mode === mode && this.#tokens.cut === undefined) {
      const code = text.charCodeAt(this.#at)
      if (code === DOLLAR || code === PERCENT_SIGN) {
        if (this.#lexSequenceStart(code)) return
        if (!this.#lexDoubled(code)) this.#lexLoneSign()
      } else if (code === CARRIAGE_RETURN && text.charCodeAt(this.#at + 1) !== LINE_FEED) {
        this.#lexRest()
      } else this.#addLineText(token.PLAIN_TEXT, endOfLineText(text, this.#at))
    }
  }

  /** A `$` or `%` that opens nothing. One more character goes with it when that one ends its line. */
  #lexLoneSign(): void {
    const text = this.#text
    if (this.#at + 1 === text.length) {
      this.#lexRest()
      return
    }
    const next = text.charCodeAt(this.#at + 1)
    const afterNext = text.charCodeAt(this.#at + 2)
    const pair = next < 128 && (afterNext === LINE_FEED || afterNext === CARRIAGE_RETURN)
    this.#leaveLineStart()
    this.#add(token.PLAIN_TEXT, pair ? 2 : 1)
  }

  /** What Terraform's scanner gives up on: the rest is literal in a bare template and unknown elsewhere. */
  #lexRest(): void {
    const literal = this.#mode === 'bare' && this.#outer.length === 0
    this.#add(literal ? token.REST_TEXT : token.UNKNOWN, this.#text.length - this.#at)
  }

  /** Literal text up to `end`, and the line break there if there is one. */
  #addLineText(kind: number, end: number): void {
    const lineBreak = lineBreakLength(this.#text, end)
    const heredoc = this.#mode === 'heredoc' ? this.#heredocs.at(-1) : undefined
    if (heredoc !== undefined && lineBreak > 0) {
      if (heredoc.atLineStart && this.#isMarker(heredoc.marker, end)) {
        this.#add(token.CLOSE_HEREDOC, end - this.#at)
        this.#add(token.NEWLINE, lineBreak)
        this.#heredocs.pop()
        this.#leave()
        return
      }
      heredoc.atLineStart = true
    } else this.#leaveLineStart()
    this.#add(kind, end + lineBreak - this.#at)
  }

  #leaveLineStart(): void {
    const heredoc = this.#mode === 'heredoc' ? this.#heredocs.at(-1) : undefined
    if (heredoc !== undefined) heredoc.atLineStart = false
  }

  #isMarker(marker: string, end: number): boolean {
    if (end - this.#at < marker.length) return false
    const line = this.#text.slice(this.#at, end)
    return line.includes(marker) && withoutTrailingSpace(withoutLeadingSpace(line)) === marker
  }
}
