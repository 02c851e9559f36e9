/** Makes the tree of a template's parts: what stands between `%{ if }` and `%{ endif }` becomes its arms. */

import { composed } from '../../text/nfc.ts'
import { cover, type Span } from '../../text/span.ts'
import type { Cursor } from '../lex/cursor.ts'
import type { Expression, TemplateNode } from '../syntax.ts'
import type { EndPart, ForPart, IfPart, TemplatePart } from './template-part.ts'

/** The expressions that a template joins. `endSpan` is where it ends, for directives that are never closed. */
export function buildTemplate(
  cursor: Cursor,
  parts: readonly TemplatePart[],
  endSpan: Span,
): readonly Expression[] {
  const only = parts[0]
  if (only === undefined) return []
  if (parts.length === 1 && only.kind === 'text') return [textNode(only.value, only.span)]
  return new TreeBuilder(cursor, parts, endSpan).build()
}

/** Literal text of a template. */
export function textNode(value: string, span: Span): Expression {
  return { kind: 'literal', span, literal: { type: 'string', value: composed(value) } }
}

class TreeBuilder {
  readonly #cursor: Cursor
  readonly #parts: readonly TemplatePart[]
  readonly #endSpan: Span
  #at = 0

  constructor(cursor: Cursor, parts: readonly TemplatePart[], endSpan: Span) {
    this.#cursor = cursor
    this.#parts = parts
    this.#endSpan = endSpan
  }

  build(): readonly Expression[] {
    const expressions: Expression[] = []
    for (let part = this.#parts[this.#at]; part !== undefined; part = this.#parts[this.#at]) {
      expressions.push(this.#buildPart(part))
    }
    return expressions
  }

  #buildPart(part: TemplatePart): Expression {
    this.#at++
    switch (part.kind) {
      case 'text':
        return textNode(part.value, part.span)
      case 'interpolation':
        return part.expression
      case 'if':
      case 'for':
        return this.#buildDirective(part)
      case 'else':
      case 'endif':
      case 'endfor':
        return this.#refuseEnd(part)
    }
  }

  #buildDirective(part: IfPart | ForPart): Expression {
    const result = this.#cursor.enter() ? this.#buildOpened(part) : this.#invalid(part.span)
    this.#cursor.leave()
    return result
  }

  #buildOpened(part: IfPart | ForPart): Expression {
    return part.kind === 'if' ? this.#buildIf(part) : this.#buildFor(part)
  }

  #invalid(span: Span): Expression {
    return { kind: 'invalid', span }
  }

  #refuseEnd(part: EndPart): Expression {
    this.#cursor.report(`hcl/unexpected-${part.kind}`, {}, part.span)
    return this.#invalid(part.span)
  }

  /** Everything up to the next `else` or end directive, which is read; undefined where the template ends first. */
  #buildUntilEnd(content: Expression[], open: IfPart | ForPart): EndPart | undefined {
    for (;;) {
      const part = this.#parts[this.#at]
      if (part === undefined) {
        this.#cursor.report('hcl/unclosed-directive', { name: open.kind }, this.#endSpan)
        return undefined
      }
      if (part.kind === 'else' || part.kind === 'endif' || part.kind === 'endfor') {
        this.#at++
        return part
      }
      content.push(this.#buildPart(part))
    }
  }

  #buildIf(open: IfPart): Expression {
    const yes: Expression[] = []
    const no: Expression[] = []
    let end = this.#buildUntilEnd(yes, open)
    if (end?.kind === 'else') end = this.#buildUntilEnd(no, open)
    if (end === undefined) return this.#invalid(this.#endSpan)
    if (end.kind !== 'endif') return this.#refuseEnd(end)
    return {
      kind: 'conditional',
      span: cover(open.span, end.span),
      condition: open.condition,
      yes: arm(yes, open.span.end),
      no: arm(no, end.span.start),
    }
  }

  #buildFor(open: ForPart): Expression {
    const content: Expression[] = []
    const end = this.#buildUntilEnd(content, open)
    if (end === undefined) return this.#invalid(this.#endSpan)
    if (end.kind !== 'endfor') return this.#refuseEnd(end)
    return {
      kind: 'template-for',
      span: cover(open.span, end.span),
      keyName: open.keyName,
      valueName: open.valueName,
      collection: open.collection,
      body: arm(content, open.span.end),
    }
  }
}

/** What stands between two directives, as a template of its own; nothing there is an empty text at `at`. */
function arm(parts: readonly Expression[], at: number): TemplateNode {
  const first = parts[0]
  const last = parts.at(-1)
  const span =
    first === undefined || last === undefined
      ? { start: at, end: at }
      : { start: first.span.start, end: last.span.end }
  return { kind: 'template', span, parts }
}
