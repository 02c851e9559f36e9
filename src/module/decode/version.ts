/** Version constraints as arguments write them. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { AttributeNode } from '../../hcl/syntax.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { STRING } from '../../value/type.ts'
import { moduleDiagnostic } from '../messages.ts'
import { parseConstraints } from '../source/version-constraint.ts'
import { staticValue } from '../static/static-value.ts'
import { locate } from './body.ts'
import type { DecodeContext } from './context.ts'

/** The constraint's text; undefined if it is null or after a diagnostic. As version_constraint.go of internal/configs. */
export function decodeVersion(
  attribute: AttributeNode,
  context: DecodeContext,
): string | undefined {
  const { expression, name } = attribute
  const at = locate(context, expression.span)
  const heard = new DiagnosticList()
  const raw = staticValue(expression, { ...context, collector: heard })
  for (const item of heard.items) context.collector.add(item)
  if (heard.hasErrors) return undefined
  const value = convert(raw, STRING)
  if (isConversionFailure(value)) {
    context.collector.add(moduleDiagnostic('module/version-not-a-string', { name }, at))
    return undefined
  }
  if (value.kind !== 'string') return undefined
  if (parseConstraints(value.string) !== undefined) return value.string
  context.collector.add(moduleDiagnostic('module/version-constraint', { text: value.string }, at))
  return undefined
}
