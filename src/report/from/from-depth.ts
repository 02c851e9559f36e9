/** Contexts, attachments and shown resources as the report has them. */
import type { Attachment } from '../../coder/conversion/attachment.ts'
import type { Conversion } from '../../coder/conversion/conversion.ts'
import { type TermCost, wrapInt32 } from '../../coder/cost.ts'
import type { NamedBuild } from '../../coder/lives.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import { referencesIn } from '../../module/reference/references.ts'
import { writtenArgument } from '../../plan/body/written-argument.ts'
import type { PlannedInstance } from '../../plan/plan-model.ts'
import { isCertain } from '../../plan/presence.ts'
import type { AttachmentReport, ContextReport, ResourceReport } from '../depth.ts'
import { reportCost } from './from-cost.ts'

/** One build in short. */
export function reportContext({ name, build }: NamedBuild, preset: string | null): ContextReport {
  const { status, credits, low, high } = reportCost(build)
  const isRefused = build.refused && build.limit === undefined
  const refusal = isRefused
    ? build.diagnostics.find(each => each.severity === 'error')?.message
    : undefined
  return {
    name,
    preset,
    status,
    credits,
    low,
    high,
    build_error: build.objection ?? refusal ?? null,
  }
}

/** Where each metadata is shown, by its address. */
export function reportAttachments(
  { attachments }: Conversion,
  version: TerraformMinor,
): ReadonlyMap<string, AttachmentReport> {
  return new Map(
    attachments.map(attachment => [
      attachment.metadata.address,
      reportAttachment(attachment, version),
    ]),
  )
}

function reportAttachment(
  { metadata, target }: Attachment,
  version: TerraformMinor,
): AttachmentReport {
  const resource = target.kind === 'label' ? target.label : null
  const candidates = target.kind === 'open' ? (target.candidates ?? []) : []
  const meant = target.kind === 'open' ? undefined : namedResource(metadata, version)
  return {
    resource,
    certain: target.kind !== 'open',
    candidates,
    named: meant === undefined || isSame(meant, resource) ? null : meant,
  }
}

/** Everything in a repeated module is shown under the module's own address. */
function isSame(meant: string, shown: string | null): boolean {
  return shown !== null && (meant === shown || meant.startsWith(`${shown}.`))
}

/** The one resource that `resource_id` mentions. */
function namedResource(
  { declaration, modulePath }: PlannedInstance,
  version: TerraformMinor,
): string | undefined {
  if (declaration === undefined) return undefined
  const bodies = [declaration.body, ...declaration.overrides]
  const attribute = writtenArgument(bodies, 'resource_id')
  if (attribute === undefined) return undefined
  const references = referencesIn(
    attribute.expression,
    { source: attribute.source, version },
    new DiagnosticList(), // the plan has told of everything malformed
  )
  const named = references.flatMap(({ subject }) =>
    subject.kind === 'resource' && subject.resource.mode === 'managed'
      ? [subject.resource.address]
      : [],
  )
  const [first] = named
  if (first === undefined || new Set(named).size !== 1) return undefined
  return [...modulePath.map(name => `module.${name}`), first].join('.')
}

/** The dashboard's list, in order of the addresses. */
export function reportResources({ resources }: Conversion): readonly ResourceReport[] {
  return resources.map(({ instance, metadata, cost, hidden }) => ({
    address: instance.address,
    shown_credits: shownCredits(cost, instance, metadata),
    metadata: metadata?.address ?? null,
    hidden,
  }))
}

function shownCredits(
  cost: TermCost | undefined,
  instance: PlannedInstance,
  metadata: PlannedInstance | undefined,
): number | null {
  if (metadata === undefined || !isCertain(metadata.presence) || !isCertain(instance.presence))
    return null
  if (cost?.kind === 'after-apply') return 0
  return cost?.kind === 'exact' ? wrapInt32(cost.credits) : null
}
