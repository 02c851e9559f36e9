/** What a variable may be, where its declaration lists that: a bool, or a validation such as `contains(["small", "large"], var.size)`. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Expression } from '../../hcl/syntax.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { STRING } from '../../value/type.ts'
import type { SourcedExpression, VariableDeclaration } from '../configuration.ts'
import { staticValue } from '../static/static-value.ts'

/** The values as texts, each once, in the order of the list; undefined: there is no list. Other validations may refuse some of them. */
export function offeredValues(
  { name, type, validations }: VariableDeclaration,
  version: TerraformMinor,
): readonly string[] | undefined {
  for (const { condition } of validations) {
    const listed = listedIn(condition, name, version)
    if (listed !== undefined) return [...new Set(listed)]
  }
  return type.kind === 'bool' ? ['true', 'false'] : undefined
}

function listedIn(
  { expression, source }: SourcedExpression,
  name: string,
  version: TerraformMinor,
): readonly string[] | undefined {
  const call = withoutParentheses(expression)
  if (call.kind !== 'call' || call.name !== 'contains' || call.expandFinal) return undefined
  const [list, asked] = call.arguments
  if (list?.kind !== 'tuple' || asked === undefined || !isVariable(asked, name)) return undefined
  const texts = list.elements.map(element => {
    const collector = new DiagnosticList()
    const value = convert(staticValue(element, { source, version, collector }), STRING)
    const isText = !(collector.hasErrors || isConversionFailure(value)) && value.kind === 'string'
    return isText ? value.string : undefined
  })
  return texts.every(text => text !== undefined) ? texts : undefined
}

function isVariable(expression: Expression, name: string): boolean {
  const read = withoutParentheses(expression)
  if (read.kind !== 'scope-traversal' || read.root !== 'var') return false
  const [step, ...more] = read.steps
  return more.length === 0 && step?.kind === 'attribute-step' && step.name === name
}

function withoutParentheses(expression: Expression): Expression {
  return expression.kind === 'parentheses' ? withoutParentheses(expression.inner) : expression
}
