/**
 * Templates: quoted strings, heredocs and texts that are a template as a whole. First the flat list of parts with their trimming,
 * then the tree of directives. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#templates
 */
import type { Span } from '../../text/span.ts'
import { withoutLeadingSpace, withoutTrailingSpace } from '../lex/characters.ts'
import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'
import type { Expression } from '../syntax.ts'
import { parseDirective } from './parse-directive.ts'
import { recoverAfter } from './recover.ts'
import { decodeLiteral } from './string-literal.ts'
import { flushLines, meldTexts, type TemplatePart, type TextPart } from './template-part.ts'
import { buildTemplate, textNode } from './template-tree.ts'

/** `OPEN_QUOTE … CLOSE_QUOTE` or `OPEN_HEREDOC … CLOSE_HEREDOC`. */
export function parseQuotedTemplate(cursor: Cursor): Expression {
  const quoted = cursor.peek() === token.OPEN_QUOTE
  const start = cursor.start
  const flush = !quoted && cursor.textOf.startsWith('<<-')
  cursor.skip()
  const plain = quoted ? parsePlain(cursor, start) : undefined
  if (plain !== undefined) return plain
  if (!cursor.enter()) {
    cursor.leave()
    return { kind: 'invalid', span: { start, end: start } }
  }
  const parser = new PartsParser(cursor, quoted ? token.CLOSE_QUOTE : token.CLOSE_HEREDOC)
  const result = parser.parse(flush, start)
  cursor.leave()
  return result
}

/** A quoted string without sequences, which most strings are: the same result as the long way's, undefined for all others. */
function parsePlain(cursor: Cursor, start: number): Expression | undefined {
  const kind = cursor.peek()
  if (kind === token.CLOSE_QUOTE) {
    cursor.skip()
    return { kind: 'template', span: { start, end: cursor.end }, parts: [] }
  }
  const text = kind === token.QUOTED_TEXT || kind === token.ESCAPED_TEXT
  if (!text || !cursor.isFollowedBy(token.CLOSE_QUOTE)) return undefined
  const part = textNode(decodeLiteral(cursor, kind), cursor.span)
  cursor.skip()
  cursor.read()
  return { kind: 'template', span: { start, end: cursor.end }, parts: [part] }
}

/** A template up to the end of the tokens. */
export function parseBareTemplate(cursor: Cursor): Expression {
  cursor.peek()
  return new PartsParser(cursor, token.END).parse(false, cursor.start)
}

/** Reads the parts of one template. */
class PartsParser {
  readonly #cursor: Cursor
  readonly #closer: number
  readonly #parts: TemplatePart[] = []
  /** Where the content starts, to which remarks refer. */
  readonly #contentSpan: Span
  /** Whether a `~}` just before trims the start of the next text. */
  #trimNext = false
  /** The text just before, whose end a `${~` trims. */
  #previousText: TextPart | undefined

  constructor(cursor: Cursor, closer: number) {
    this.#cursor = cursor
    this.#closer = closer
    cursor.peek()
    this.#contentSpan = cursor.span
  }

  parse(flush: boolean, start: number): Expression {
    const endSpan = this.#parseParts()
    const span = { start, end: endSpan.end }
    if (flush) flushLines(this.#parts)
    const parts = meldTexts(this.#parts)
    const only = parts[0]
    if (parts.length === 1 && only?.kind === 'interpolation') {
      return { kind: 'template-wrap', span, wrapped: only.expression }
    }
    return { kind: 'template', span, parts: buildTemplate(this.#cursor, parts, endSpan) }
  }

  /** Reads all parts and the closing token, whose span it returns. */
  #parseParts(): Span {
    const cursor = this.#cursor
    for (;;) {
      const kind = cursor.read()
      if (kind === this.#closer) return cursor.span
      const trim = this.#trimNext
      this.#trimNext = false
      const previous = this.#previousText
      this.#previousText = undefined
      switch (kind) {
        case token.QUOTED_TEXT:
        case token.ESCAPED_TEXT:
        case token.PLAIN_TEXT:
        case token.DOUBLED_TEXT:
        case token.REST_TEXT:
          this.#addText(kind, trim)
          break
        case token.OPEN_INTERPOLATION:
          this.#trimPrevious(previous)
          this.#parseInterpolation()
          break
        case token.OPEN_DIRECTIVE: {
          this.#trimPrevious(previous)
          const directive = parseDirective(cursor, this.#contentSpan)
          if (directive !== undefined) {
            this.#parts.push(directive.part)
            this.#trimNext = directive.trimsNext
          }
          break
        }
        default:
          return this.#refuse()
      }
    }
  }

  #addText(kind: number, trim: boolean): void {
    const decoded = decodeLiteral(this.#cursor, kind)
    const text: TextPart = {
      kind: 'text',
      value: trim ? withoutLeadingSpace(decoded) : decoded,
      span: this.#cursor.span,
    }
    this.#parts.push(text)
    this.#previousText = text
  }

  /** `${~` and `%{~` take the blanks before them; only those of the one token before, as Terraform has it. */
  #trimPrevious(previous: TextPart | undefined): void {
    const trims = this.#cursor.length === 3
    if (trims && previous !== undefined) previous.value = withoutTrailingSpace(previous.value)
  }

  /** `"${" Expression "}"`, from after its opening on. */
  #parseInterpolation(): void {
    const cursor = this.#cursor
    const start = cursor.start
    const newlines = cursor.newlines
    cursor.newlines = false
    const expression = cursor.expression(cursor)
    const next = cursor.peek()
    const span = { start, end: cursor.end }
    if (next === token.CLOSE_SEQUENCE) {
      this.#trimNext = cursor.length === 2
      cursor.skip()
    } else {
      if (!cursor.recovering) this.#refuseInterpolationEnd(next)
      recoverAfter(cursor, token.CLOSE_SEQUENCE)
    }
    cursor.newlines = newlines
    this.#parts.push({ kind: 'interpolation', span, expression })
  }

  #refuseInterpolationEnd(next: number): void {
    const cursor = this.#cursor
    const context = { start: this.#contentSpan.start, end: cursor.end }
    const quote = next === token.CLOSE_QUOTE || next === token.OPEN_QUOTE
    // A stray quote in a quoted string is rather the end of that string than part of the value.
    if (next === token.END || (quote && this.#closer === token.CLOSE_QUOTE)) {
      cursor.report('hcl/unclosed-interpolation', {}, this.#contentSpan)
    } else if (next === token.COLON) {
      cursor.report('hcl/colon-in-interpolation', {}, cursor.span, context)
    } else {
      const args = { found: cursor.found }
      cursor.report('hcl/extra-in-interpolation', args, cursor.span, context)
    }
  }

  /** What cannot stand in a template ends it. */
  #refuse(): Span {
    const cursor = this.#cursor
    if (!cursor.recovering) {
      const context = { start: this.#contentSpan.start, end: cursor.end }
      cursor.report('hcl/unclosed-string', {}, cursor.span, context)
    }
    recoverAfter(cursor, this.#closer)
    return cursor.span
  }
}
