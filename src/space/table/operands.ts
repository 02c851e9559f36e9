/** Which parts of an expression are evaluated first, whatever they come to, so that it is a function of their values alone. */

import { traversalsIn } from '../../eval/traversals.ts'
import { expressionParts } from '../../hcl/expression-parts.ts'
import type { Expression, ScopeTraversalNode } from '../../hcl/syntax.ts'

/** Functions that look at how their arguments are written. */
const FORMS: ReadonlySet<string> = new Set(['try', 'can', 'convert', 'templatestring'])

/** The parts that names are read in; undefined: the expression is to be taken as a whole. */
export function operandsOf(expression: Expression): readonly Expression[] | undefined {
  if (!isOperation(expression)) return undefined
  return expressionParts(expression).filter(part => traversalsIn(part).length > 0)
}

/** Forms whose value is a function of the values of their parts, in whatever order those are found. */
const OPERATIONS: ReadonlySet<Expression['kind']> = new Set([
  'template',
  'relative-traversal',
  'call',
  'conditional',
  'binary',
  'unary',
  'tuple',
  'index',
])

function isOperation(expression: Expression): boolean {
  const looksAtForm = expression.kind === 'call' && FORMS.has(withoutNamespace(expression.name))
  return OPERATIONS.has(expression.kind) && !looksAtForm
}

/** The expression with names in the place of some of its parts, and those names. */
export function withOperands(
  expression: Expression,
  operands: readonly Expression[],
): { readonly made: Expression; readonly places: readonly ScopeTraversalNode[] } {
  const places = operands.map(({ span }): ScopeTraversalNode => {
    return { kind: 'scope-traversal', span, root: 'operand', rootSpan: span, steps: [] }
  })
  const placed = (part: Expression): Expression => places[operands.indexOf(part)] ?? part
  return { made: withParts(expression, placed), places }
}

function withParts(expression: Expression, placed: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'template':
      return { ...expression, parts: expression.parts.map(placed) }
    case 'relative-traversal':
      return { ...expression, from: placed(expression.from) }
    case 'call':
      return { ...expression, arguments: expression.arguments.map(placed) }
    case 'conditional': {
      const { condition, yes, no } = expression
      return { ...expression, condition: placed(condition), yes: placed(yes), no: placed(no) }
    }
    case 'binary':
      return { ...expression, left: placed(expression.left), right: placed(expression.right) }
    case 'unary':
      return { ...expression, operand: placed(expression.operand) }
    case 'tuple':
      return { ...expression, elements: expression.elements.map(placed) }
    case 'index': {
      const { collection, key } = expression
      return { ...expression, collection: placed(collection), key: placed(key) }
    }
    default:
      return expression
  }
}

/** Every built-in function also has the namespace `core::`. */
function withoutNamespace(name: string): string {
  return name.startsWith('core::') ? name.slice('core::'.length) : name
}
