/**
 * The value of a module's output. As `NodeApplyableOutput` in
 * https://github.com/hashicorp/terraform/blob/v1.16.0-rc2/internal/terraform/node_output.go.
 */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { mayFailToConvert } from '../../eval/convert-in.ts'
import { type EvaluationCollector, leaveUnlooked } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { OutputDeclaration } from '../../module/configuration.ts'
import { headerLocation } from '../../module/merge/merged-module.ts'
import type { Location } from '../../text/source.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { applyDefaults } from '../../value/defaults.ts'
import { someValue } from '../../value/inspect.ts'
import { nullValue, unknownValue, withMarks } from '../../value/make.ts'
import { hasMark } from '../../value/marks.ts'
import { isInfinite } from '../../value/number.ts'
import { DYNAMIC } from '../../value/type.ts'
import type { Mark, Value } from '../../value/value.ts'
import { planDiagnostic } from '../messages.ts'
import type { ModuleNames } from '../scope/names.ts'

const SENSITIVE: ReadonlySet<Mark> = new Set(['sensitive'])
const EPHEMERAL: ReadonlySet<Mark> = new Set(['ephemeral'])

/** Since this version a sensitive output marks its value for the calling module; before, only the value's own marks count. */
const MARKS_FOR_CALLER = 13

/** The value as the calling module, or the root's output list, sees it. Never throws. */
export function outputValue(
  cells: ModuleNames,
  output: OutputDeclaration,
  collector: EvaluationCollector,
): Value {
  const { name } = output
  const isRoot = cells.parent === undefined
  const header = headerLocation(output)
  if (isRoot && output.deprecated !== undefined) {
    const { location } = output.deprecated
    collector.add(planDiagnostic('plan/output-deprecated-in-root', { name }, location))
  }
  if (isRoot && output.ephemeral) {
    collector.add(planDiagnostic('plan/output-ephemeral-in-root', { name }, header))
    return unknownValue(DYNAMIC)
  }
  if (output.value === undefined) return nullValue(DYNAMIC)
  const own = new DiagnosticList()
  const raw = evaluate(output.value.expression, cells.scope(output.value), {
    add: item => own.add(item),
    doubt: doubt => collector.doubt?.(doubt),
  })
  const value = own.hasErrors ? raw : typed(output, raw, own)
  if (output.type !== undefined && mayFailToConvert(raw, output.type.type))
    leaveUnlooked(collector, raw)
  if (isRoot && !output.sensitive && hasMark(value, 'sensitive')) {
    own.add(planDiagnostic('plan/output-sensitive', { name }, header))
  }
  if (!own.hasErrors) checkFitness(output, value, own)
  if (!own.hasErrors && isRoot && !cells.isValidating) checkWritable(output, value, own)
  for (const item of own.items) collector.add(item)
  return marked(cells, output, value)
}

function marked(cells: ModuleNames, output: OutputDeclaration, value: Value): Value {
  const marksCaller = cells.plan.inputs.terraformMinor >= MARKS_FOR_CALLER
  const secret = output.sensitive && (cells.parent === undefined || marksCaller)
  const sensitive = secret ? withMarks(value, SENSITIVE) : value
  return output.ephemeral ? withMarks(sensitive, EPHEMERAL) : sensitive
}

function valueLocation(output: OutputDeclaration): Location {
  if (output.value === undefined) return headerLocation(output)
  return { source: output.value.source, span: output.value.expression.span }
}

/** An output is ephemeral if it says so, and only then. */
function checkFitness(output: OutputDeclaration, value: Value, own: DiagnosticList): void {
  const { name } = output
  const at = valueLocation(output)
  if (output.ephemeral && value.marks?.has('ephemeral') !== true) {
    own.add(planDiagnostic('plan/output-not-ephemeral', { name }, at))
  } else if (!output.ephemeral && hasMark(value, 'ephemeral')) {
    own.add(planDiagnostic('plan/output-ephemeral', { name }, at))
  }
}

/** Outputs of the root go into the plan file, whose format knows no infinity. */
function checkWritable(output: OutputDeclaration, value: Value, own: DiagnosticList): void {
  const isInfinity = (part: Value): boolean => part.kind === 'number' && isInfinite(part.number)
  if (!someValue(value, isInfinity)) return
  const { name } = output
  own.add(planDiagnostic('plan/output-infinite', { name }, valueLocation(output)))
}

/** Since 1.15 an output may declare a type. */
function typed(output: OutputDeclaration, value: Value, own: DiagnosticList): Value {
  if (output.type === undefined) return value
  const { type, defaults } = output.type
  const filled =
    defaults === undefined || value.kind === 'null' ? value : applyDefaults(defaults, value)
  const converted = convert(filled, type)
  if (!isConversionFailure(converted)) return converted
  const args = { name: output.name, why: converted.text }
  own.add(planDiagnostic('plan/output-wrong-type', args, valueLocation(output)))
  return unknownValue(type)
}
