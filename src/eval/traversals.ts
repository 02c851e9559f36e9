/**
 * The names that an expression takes from its surroundings: every traversal whose root no `for` around it binds (hclsyntax's
 * Variables). Bare object keys are no names.
 */
import type { Expression, ObjectItem, ScopeTraversalNode } from '../hcl/syntax.ts'

/** All free traversals, in source order of the constructs that hold them. */
export function freeTraversals(expression: Expression): readonly ScopeTraversalNode[] {
  const found: ScopeTraversalNode[] = []
  visit(expression, [], found)
  return found
}

function visit(
  expression: Expression,
  bound: readonly string[],
  found: ScopeTraversalNode[],
): void {
  if (expression.kind === 'scope-traversal') {
    if (!bound.includes(expression.root)) found.push(expression)
    return
  }
  for (const part of outerParts(expression)) visit(part, bound, found)
  const [names, parts] = innerParts(expression)
  for (const part of parts) visit(part, [...bound, ...names], found)
}

/** Parts that see the same names as the expression itself. */
function outerParts(expression: Expression): readonly Expression[] {
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
    case 'index':
      return [expression.collection, expression.key]
    case 'splat':
      return [expression.from, expression.each]
    case 'parentheses':
      return [expression.inner]
    case 'json-expression':
      return [expression.expression]
    case 'for':
    case 'template-for':
      return [expression.collection]
    default:
      return []
  }
}

function itemParts(item: ObjectItem): readonly Expression[] {
  return item.keyIsName ? [item.value] : [item.key, item.value]
}

/** Parts that see more names, and which. */
function innerParts(expression: Expression): readonly [readonly string[], readonly Expression[]] {
  if (expression.kind !== 'for' && expression.kind !== 'template-for') return [[], []]
  const { keyName, valueName } = expression
  const names = keyName === null ? [valueName] : [keyName, valueName]
  if (expression.kind === 'template-for') return [names, [expression.body]]
  const { key, value, condition } = expression
  return [names, [key, value, condition].filter(part => part !== null)]
}
