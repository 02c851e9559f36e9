/** The value of an input variable, at the root or in a called module. */
import type { Collector } from '../diagnostics/collector.ts'
import { evaluate } from '../eval/evaluate.ts'
import type { VariableDeclaration } from '../module/configuration.ts'
import { convert, isConversionFailure } from '../value/convert.ts'
import { applyDefaults } from '../value/defaults.ts'
import { nullValue, unknownValue, unseenValue, withMarks } from '../value/make.ts'
import { DYNAMIC } from '../value/type.ts'
import type { Mark, Value } from '../value/value.ts'
import { planDiagnostic } from './messages.ts'
import type { ModuleNames } from './names.ts'

/** The variable's value, converted, with defaults and marks. Validations are checked apart. Never throws. */
export function variableValue(
  cells: ModuleNames,
  variable: VariableDeclaration,
  collector: Collector,
): Value {
  const given =
    cells.parent === undefined
      ? rootValue(cells, variable, collector)
      : argument(cells, variable, collector)
  return withMarks(given, declaredMarks(variable))
}

function declaredMarks(variable: VariableDeclaration): ReadonlySet<Mark> | undefined {
  const marks = new Set<Mark>()
  if (variable.sensitive) marks.add('sensitive')
  if (variable.ephemeral) marks.add('ephemeral')
  return marks.size === 0 ? undefined : marks
}

function rootValue(cells: ModuleNames, variable: VariableDeclaration, collector: Collector): Value {
  const { inputs, reader } = cells.plan
  reader.noteRead(`variable:${variable.name}`)
  const given = inputs.variables.get(variable.name)
  if (
    given !== undefined &&
    given.kind === 'null' &&
    !variable.nullable &&
    variable.default !== undefined
  ) {
    return variable.default
  }
  if (given !== undefined) return given
  if (variable.default !== undefined) return variable.default
  const location = { source: variable.source, span: variable.headerSpan }
  if (inputs.unsetVariables === 'refused') {
    collector.add(planDiagnostic('plan/variable-not-set', { name: variable.name }, location))
    return unknownValue(variable.type)
  }
  const source = {
    id: `variable:${variable.name}`,
    text: `the variable "${variable.name}" has no value`,
    remedy: `--var ${variable.name}=…`,
    location,
  }
  return unseenValue(variable.type, [source], { notUnknown: true })
}

// As in Terraform's internal/terraform/eval_variable.go, prepareFinalInputVariableValue.
function argument(cells: ModuleNames, variable: VariableDeclaration, collector: Collector): Value {
  const { parent, instance } = cells
  const call = parent?.instance.module.moduleCalls.get(instance.callName ?? '')
  const attribute = call?.arguments.get(variable.name)
  if (parent === undefined || call === undefined || attribute === undefined) {
    return variable.default ?? nullValue(variable.type)
  }
  const scope = parent.scope(
    { source: attribute.source, expression: attribute.expression },
    instance.repetition,
  )
  const raw = evaluate(attribute.expression, scope, collector)
  const withDefaults =
    variable.typeDefaults === undefined ? raw : applyDefaults(variable.typeDefaults, raw)
  const location = { source: attribute.source, span: attribute.expression.span }
  const value = convert(withDefaults, variable.type)
  if (isConversionFailure(value)) {
    collector.add(
      planDiagnostic(
        'plan/variable-wrong-type',
        { name: variable.name, why: value.text },
        location,
      ),
    )
    return unknownValue(DYNAMIC)
  }
  if (value.kind !== 'null' || variable.nullable) return value
  if (variable.default !== undefined) return variable.default
  collector.add(planDiagnostic('plan/variable-null', { name: variable.name }, location))
  return unknownValue(variable.type)
}
