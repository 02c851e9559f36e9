/** The source and version of a module call, evaluated where Terraform does so while loading (since 1.15). */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Location } from '../../text/source.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { STRING } from '../../value/type.ts'
import type { ModuleCall, SourcedExpression } from '../configuration.ts'
import { checkSource } from '../decode/module-call.ts'
import { moduleDiagnostic } from '../messages.ts'
import { referencesIn } from '../reference/references.ts'
import type { Constants } from '../static/constants.ts'
import { parseConstraints } from './version-constraint.ts'

/** The call with its source and version as constants; undefined after a diagnostic. */
export function resolveSource(
  call: ModuleCall,
  constants: Constants,
  version: TerraformMinor,
  collector: Collector,
): ModuleCall | undefined {
  const { sourceExpression, versionExpression } = call
  if (version < 15) return call.sourceAddress === undefined ? undefined : call
  if (sourceExpression === undefined) return undefined
  const reader = { constants, version, collector }
  const constraint = versionExpression && constantText(versionExpression, 'version', reader)
  if (constraint?.ok === false) return undefined
  const source = constantText(sourceExpression, 'source', reader)
  if (!source.ok || source.text === undefined) return undefined
  const at = locationOf(sourceExpression)
  const versionConstraint = constraint?.text
  if (versionConstraint !== undefined && versionExpression !== undefined) {
    if (parseConstraints(versionConstraint) === undefined) {
      const args = { text: versionConstraint }
      collector.add(
        moduleDiagnostic('module/version-constraint', args, locationOf(versionExpression)),
      )
      return undefined
    }
  }
  if (!checkSource(source.text, versionConstraint !== undefined, at, { collector }))
    return undefined
  return { ...call, sourceAddress: source.text, versionConstraint }
}

function locationOf(at: SourcedExpression): Location {
  return { source: at.source, span: at.expression.span }
}

interface Reader {
  readonly constants: Constants
  readonly version: TerraformMinor
  readonly collector: Collector
}

/** `text` is undefined for a null version, which is as good as none. */
type ConstantText =
  | { readonly ok: true; readonly text: string | undefined }
  | { readonly ok: false }

const FAILED: ConstantText = { ok: false }

function constantText(
  at: SourcedExpression,
  what: 'source' | 'version',
  reader: Reader,
): ConstantText {
  const { collector, constants } = reader
  const heard = new DiagnosticList()
  checkNames(at, what, { ...reader, collector: heard })
  const raw = heard.hasErrors ? undefined : constants.evaluate(at, heard)
  for (const item of heard.items) collector.add(item)
  if (raw === undefined || heard.hasErrors) return FAILED
  const value = convert(raw, STRING)
  if (isConversionFailure(value) || (value.kind === 'null' && what === 'source')) {
    collector.add(moduleDiagnostic('module/source-not-a-string', {}, locationOf(at)))
    return FAILED
  }
  if (value.kind === 'null') return { ok: true, text: undefined }
  if (value.kind !== 'string' || value.marks !== undefined) {
    collector.add(moduleDiagnostic('module/source-not-known', {}, locationOf(at)))
    return FAILED
  }
  return { ok: true, text: value.string }
}

const ALLOWED = { source: ['variable', 'local', 'path'], version: ['variable', 'local'] }

function checkNames(at: SourcedExpression, what: 'source' | 'version', reader: Reader): void {
  const { version, collector } = reader
  const references = referencesIn(at.expression, { source: at.source, version }, collector)
  const wrong = references.find(({ subject }) => !ALLOWED[what].includes(subject.kind))
  if (wrong === undefined) return
  const name = at.source.text.slice(wrong.span.start, wrong.span.end)
  const location = { source: at.source, span: wrong.span }
  collector.add(moduleDiagnostic('module/source-not-constant', { name }, location))
}
