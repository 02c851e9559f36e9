/** The flat parts of a template and what happens to their text before they become a tree. */
import type { Span } from '../../text/span.ts'
import { withoutLeadingSpace } from '../lex/characters.ts'
import type { Expression } from '../syntax.ts'

/** Literal text. Mutable while a template is read: trimming and flushing change it. */
export interface TextPart {
  readonly kind: 'text'
  value: string
  span: Span
}

/** `${…}`. */
export interface InterpolationPart {
  readonly kind: 'interpolation'
  readonly span: Span
  readonly expression: Expression
}

/** `%{ if … }`. */
export interface IfPart {
  readonly kind: 'if'
  readonly span: Span
  readonly condition: Expression
}

/** `%{ for … }`. */
export interface ForPart {
  readonly kind: 'for'
  readonly span: Span
  readonly keyName: string | null
  readonly valueName: string
  readonly collection: Expression
}

/** `%{ else }`, `%{ endif }` and `%{ endfor }`. */
export interface EndPart {
  readonly kind: 'else' | 'endif' | 'endfor'
  readonly span: Span
}

/** A `%{…}`: it begins, parts or ends a block of template parts. */
export type DirectivePart = IfPart | ForPart | EndPart
/** A part of a template in the order of the text, before directives become a tree. */
export type TemplatePart = TextPart | InterpolationPart | DirectivePart

/**
 * Takes the indentation that all lines have in common off each line, as `<<-` asks for. Lines of nothing but blanks do not count;
 * neither does what interpolations bring. May modify the parts.
 */
export function flushLines(parts: readonly TemplatePart[]): void {
  let smallest = Number.POSITIVE_INFINITY
  const indented: TextPart[] = []
  let atLineStart = true
  for (const part of parts) {
    if (atLineStart) {
      atLineStart = false
      if (part.kind !== 'text') smallest = 0
      else {
        const indentation = part.value.length - withoutLeadingSpace(part.value).length
        const blank = indentation === part.value.length && part.value.endsWith('\n')
        if (!blank) {
          indented.push(part)
          smallest = Math.min(smallest, countCharacters(part.value, indentation))
        }
      }
    }
    if (part.kind === 'text' && part.value.endsWith('\n')) atLineStart = true
  }
  for (const part of indented) {
    const removed = offsetOfCharacter(part.value, smallest)
    part.value = part.value.slice(removed)
    part.span = { start: part.span.start + removed, end: part.span.end }
  }
}

/** `\r\n` is one character; nothing else that counts as a blank combines with another. */
function countCharacters(text: string, end: number): number {
  let count = 0
  for (let at = 0; at < end; at++) if (!text.startsWith('\r\n', at)) count++
  return count
}

function offsetOfCharacter(text: string, index: number): number {
  let at = 0
  for (let count = 0; count < index && at < text.length; count++) {
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return at
}

/** The parts with each run of texts as one. May modify the parts. */
export function meldTexts(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const melded: TemplatePart[] = []
  for (const part of parts) {
    const before = melded.at(-1)
    if (part.kind === 'text' && before?.kind === 'text') {
      before.value += part.value
      before.span = { start: before.span.start, end: part.span.end }
    } else melded.push(part)
  }
  return melded
}
