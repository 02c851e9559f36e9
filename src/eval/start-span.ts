/** Where Terraform points for an argument: the beginning of the expression, which is not always all of it (hclsyntax's StartRange). */
import type { Expression } from '../hcl/syntax.ts'
import { cover, type Span } from '../text/span.ts'

/** The part of the expression that diagnostics about it underline. */
export function startSpan(expression: Expression): Span {
  switch (expression.kind) {
    case 'parentheses':
      return startSpan(expression.inner)
    case 'binary':
      return startSpan(expression.left)
    case 'conditional':
      return startSpan(expression.condition)
    case 'unary':
      return expression.operatorSpan
    case 'index':
    case 'tuple':
    case 'object':
    case 'for':
      return expression.openSpan
    case 'splat':
      return expression.markerSpan
    case 'call':
      return cover(expression.nameSpan, expression.openSpan)
    case 'template':
      return templateStart(expression.parts, expression.span)
    default:
      return expression.span
  }
}

/** A template begins with its first part, behind the quote; an empty one, oddly, is a point behind its end. */
function templateStart(parts: readonly Expression[], whole: Span): Span {
  const [first] = parts
  return first === undefined ? { start: whole.end, end: whole.end } : startSpan(first)
}
