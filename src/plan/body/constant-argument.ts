/** Arguments that are the same whatever else is: literals and what is made of them. They are evaluated once. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Scope } from '../../eval/scope.ts'
import type { AttributeNode, Expression } from '../../hcl/syntax.ts'
import type { Value } from '../../value/value.ts'

/** The value, or undefined if it is not constant or is refused. */
export function constantValue(node: AttributeNode, scope: Scope): Value | undefined {
  const known = KNOWN.get(node)
  if (known !== undefined) return known ?? undefined
  const value = isConstant(node.expression) ? evaluated(node.expression, scope) : undefined
  KNOWN.set(node, value ?? null)
  return value
}

/** Null: not constant. */
const KNOWN = new WeakMap<AttributeNode, Value | null>()

function evaluated(expression: Expression, scope: Scope): Value | undefined {
  const own = new DiagnosticList()
  const value = evaluate(expression, scope, own)
  return own.items.length === 0 ? value : undefined
}

/** Nothing here reads a name or calls a function; operators are left to evaluation, which may find fault with them. */
function isConstant(expression: Expression): boolean {
  switch (expression.kind) {
    case 'literal':
      return true
    case 'parentheses':
      return isConstant(expression.inner)
    case 'template':
      return expression.parts.every(isConstant)
    case 'tuple':
      return expression.elements.every(isConstant)
    case 'json-expression':
      return isConstant(expression.expression)
    default:
      return false
  }
}
