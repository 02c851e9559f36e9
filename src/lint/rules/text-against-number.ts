import { bareExpression } from '../../hcl/expression-parts.ts'
import type { Expression } from '../../hcl/syntax.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import type { ModulePlace } from '../template/module-tree.ts'

/** `data.coder_parameter.x.value == 4`: a parameter's value is a text, which is equal to no number. */
export const textAgainstNumber: Rule = {
  expression: (node, place) => {
    if (node.kind !== 'binary' || (node.operator !== '==' && node.operator !== '!=')) return []
    const { source } = place.at
    const [left, right] = [bareExpression(node.left), bareExpression(node.right)]
    const other = literalText(left) ?? literalText(right)
    const text = literalText(left) === undefined ? left : right
    if (other === undefined || !isText(text, place, 0)) return []
    const written = source.text.slice(text.span.start, text.span.end)
    const args = { text: `"${written}"`, other, isEqual: node.operator === '==' }
    return [ruleDiagnostic('lint/text-against-number', args, { source, span: node.span })]
  },
}

/** A number or truth value as written; undefined for anything else. */
function literalText(expression: Expression): string | undefined {
  if (expression.kind !== 'literal') return undefined
  const { literal } = expression
  if (literal.type === 'number') return literal.text
  return literal.type === 'bool' ? String(literal.value) : undefined
}

/** Longer chains of locals are taken to be anything. */
const MAX_DEPTH = 8

function isText(expression: Expression, place: ModulePlace, depth: number): boolean {
  const bare = bareExpression(expression)
  if (bare.kind !== 'scope-traversal' || depth > MAX_DEPTH) return false
  const [first, ...rest] = bare.steps
  if (first?.kind !== 'attribute-step') return false
  if (bare.root === 'local' && rest.length === 0) {
    const local = place.module.locals.get(first.name)
    return local !== undefined && isText(local.value.expression, place, depth + 1)
  }
  if (bare.root === 'var' && rest.length === 0) {
    const variable = place.module.variables.get(first.name)
    return variable?.typed === true && variable.type.kind === 'string'
  }
  if (bare.root !== 'data' || first.name !== 'coder_parameter') return false
  const [, ...steps] = rest
  const last = steps.at(-1)
  const isIndexed = steps.length === 2 && steps[0]?.kind === 'index-step'
  return (
    (steps.length === 1 || isIndexed) && last?.kind === 'attribute-step' && last.name === 'value'
  )
}
