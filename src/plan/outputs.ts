/** The value of a module's output. */
import type { Collector } from '../diagnostics/collector.ts'
import { evaluate } from '../eval/evaluate.ts'
import type { OutputDeclaration } from '../module/configuration.ts'
import { convert, isConversionFailure } from '../value/convert.ts'
import { applyDefaults } from '../value/defaults.ts'
import { nullValue, unknownValue, withMarks } from '../value/make.ts'
import { deepMarks } from '../value/marks.ts'
import { DYNAMIC } from '../value/type.ts'
import type { Mark, Value } from '../value/value.ts'
import { planDiagnostic } from './messages.ts'
import type { ModuleNames } from './names.ts'

const SENSITIVE: ReadonlySet<Mark> = new Set(['sensitive'])
const EPHEMERAL: ReadonlySet<Mark> = new Set(['ephemeral'])

/** The value as the calling module, or the root's output list, sees it. Never throws. */
export function outputValue(
  cells: ModuleNames,
  output: OutputDeclaration,
  collector: Collector,
): Value {
  if (output.value === undefined) return nullValue(DYNAMIC)
  const value = typed(
    output,
    evaluate(output.value.expression, cells.scope(output.value), collector),
    collector,
  )
  const marks = deepMarks(value)
  const location = { source: output.source, span: output.value.expression.span }
  if (cells.parent === undefined && !output.sensitive && marks?.has('sensitive')) {
    const header = { source: output.source, span: output.headerSpan }
    collector.add(planDiagnostic('plan/output-sensitive', { name: output.name }, header))
  }
  if (!output.ephemeral && marks?.has('ephemeral')) {
    collector.add(planDiagnostic('plan/output-ephemeral', { name: output.name }, location))
  }
  const sensitive = output.sensitive ? withMarks(value, SENSITIVE) : value
  return output.ephemeral ? withMarks(sensitive, EPHEMERAL) : sensitive
}

/** Since 1.15 an output may declare a type. */
function typed(output: OutputDeclaration, value: Value, collector: Collector): Value {
  if (output.type === undefined || output.value === undefined) return value
  const { type, defaults } = output.type
  const converted = convert(defaults === undefined ? value : applyDefaults(defaults, value), type)
  if (!isConversionFailure(converted)) return converted
  const location = { source: output.value.source, span: output.value.expression.span }
  collector.add(
    planDiagnostic('plan/output-wrong-type', { name: output.name, why: converted.text }, location),
  )
  return unknownValue(DYNAMIC)
}
