/** The value of an input variable, at the root or in a called module. */
import { mayFailToConvert } from '../../eval/convert-in.ts'
import { type EvaluationCollector, leaveUnlooked } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { VariableDeclaration } from '../../module/configuration.ts'
import { headerLocation } from '../../module/merge/merged-module.ts'
import { tellDeprecated, tellNotSet, variableInput } from '../../module/variables/variable-input.ts'
import type { GivenValue } from '../../module/variables/variable-values.ts'
import { nullValue, unknownValue, unseenValue, withMarks } from '../../value/make.ts'
import { withoutOptional } from '../../value/type.ts'
import type { Mark, Value } from '../../value/value.ts'
import type { ModuleNames } from '../scope/names.ts'

/** The variable's value, converted, with defaults and marks. Validations are checked apart. Never throws. */
export function variableValue(
  cells: ModuleNames,
  variable: VariableDeclaration,
  collector: EvaluationCollector,
): Value {
  return cells.parent === undefined
    ? rootValue(cells, variable, collector)
    : argument(cells, variable, collector)
}

/** The marks that a variable's declaration gives its value. */
export function declaredMarks(variable: VariableDeclaration): ReadonlySet<Mark> | undefined {
  const marks = new Set<Mark>()
  if (variable.sensitive) marks.add('sensitive')
  if (variable.ephemeral) marks.add('ephemeral')
  return marks.size === 0 ? undefined : marks
}

function rootValue(
  cells: ModuleNames,
  variable: VariableDeclaration,
  collector: EvaluationCollector,
): Value {
  const { inputs, reader } = cells.plan
  reader.noteRead(`variable:${variable.name}`)
  const value = inputs.variables.get(variable.name)
  const origin = inputs.variableOrigins?.get(variable.name) ?? { kind: 'option' as const }
  const given: GivenValue | undefined = value && { value, origin }
  tellDeprecated(variable, given, collector)
  return variableInput(variable, given, collector) ?? missingValue(cells, variable, collector)
}

function missingValue(
  cells: ModuleNames,
  variable: VariableDeclaration,
  collector: EvaluationCollector,
): Value {
  if (cells.plan.inputs.unsetVariables === 'refused') {
    tellNotSet(variable, collector)
    return unknownValue(withoutOptional(variable.type))
  }
  const source = {
    id: `variable:${variable.name}`,
    text: `the variable "${variable.name}" has no value`,
    remedy: `--var ${variable.name}=…`,
    location: headerLocation(variable),
  }
  const hull = variable.nullable
    ? { notUnknown: true as const }
    : { notUnknown: true as const, notNull: true as const }
  return withMarks(
    unseenValue(withoutOptional(variable.type), [source], hull),
    declaredMarks(variable),
  )
}

function argument(
  cells: ModuleNames,
  variable: VariableDeclaration,
  collector: EvaluationCollector,
): Value {
  const { parent, instance } = cells
  const call = parent?.instance.module.moduleCalls.get(instance.callName ?? '')
  const attribute = call?.arguments.get(variable.name)
  if (parent === undefined || attribute === undefined) {
    // A required argument that is missing has its diagnostic.
    return (
      variableInput(variable, undefined, collector) ?? nullValue(withoutOptional(variable.type))
    )
  }
  const { source, expression } = attribute
  const scope = parent.scope({ source, expression }, instance.repetition)
  const value = evaluate(expression, scope, collector)
  const location = { source, span: expression.span }
  const given: GivenValue = { value, origin: { kind: 'file', location } }
  const mayBeNull = value.kind === 'unseen' && value.hull.notNull !== true
  const isReplaced = mayBeNull && !variable.nullable
  if (isReplaced || mayFailToConvert(value, variable.type)) leaveUnlooked(collector, value)
  return variableInput(variable, given, collector) ?? nullValue(withoutOptional(variable.type))
}
