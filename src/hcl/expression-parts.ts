/** The expressions directly inside an expression. */
import type { Expression, ObjectItem } from './syntax.ts'

const NONE: readonly Expression[] = []

/** All of them in source order, whatever names they see. */
export function expressionParts(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'template':
      return expression.parts
    case 'template-wrap':
      return [expression.wrapped]
    case 'relative-traversal':
      return [expression.from]
    case 'call':
      return expression.arguments
    case 'conditional':
      return [expression.condition, expression.yes, expression.no]
    case 'binary':
      return [expression.left, expression.right]
    case 'unary':
      return [expression.operand]
    case 'tuple':
      return expression.elements
    case 'object':
      return expression.items.flatMap(itemParts)
    case 'for':
      return [expression.collection, expression.key, expression.value, expression.condition].filter(
        part => part !== null,
      )
    case 'template-for':
      return [expression.collection, expression.body]
    case 'index':
      return [expression.collection, expression.key]
    case 'splat':
      return [expression.from, expression.each]
    case 'parentheses':
      return [expression.inner]
    case 'json-expression':
      return [expression.expression]
    default:
      return NONE
  }
}

function itemParts({ key, keyIsName, value }: ObjectItem): readonly Expression[] {
  return keyIsName ? [value] : [key, value]
}

/** An expression without the parentheses around it, and without what JSON or a template of one part puts around it. */
export function bareExpression(expression: Expression): Expression {
  switch (expression.kind) {
    case 'parentheses':
      return bareExpression(expression.inner)
    case 'template-wrap':
      return bareExpression(expression.wrapped)
    case 'json-expression':
      return bareExpression(expression.expression)
    default:
      return expression
  }
}
