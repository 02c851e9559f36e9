/** What `creditcheck cost` says of a template besides its numbers on and off. */
import { type Build, conversionOf, costOfState, presetsIn } from '../../coder/builds.ts'
import { metadataDependencies } from '../../coder/dependencies/dependencies.ts'
import {
  importBuilds,
  type NamedBuild,
  prebuiltBuilds,
  workspaceBuilds,
} from '../../coder/lives.ts'
import { openedBy, type Preset } from '../../coder/presets.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { PlannedInstance } from '../../plan/plan-model.ts'
import type { ContextReport } from '../../report/depth.ts'
import { reportCost } from '../../report/from/from-cost.ts'
import { reportDependencies } from '../../report/from/from-dependencies.ts'
import { reportAttachments, reportContext, reportResources } from '../../report/from/from-depth.ts'
import type {
  CostReport,
  MetadataReport,
  PriorStateReport,
  TemplateReport,
} from '../../report/report.ts'
import { type GivenState, parametersFrom, type TemplateSubject } from '../subject.ts'
import type { PricedSubject } from './priced-template.ts'

/** The parts of a report that are only there in depth, and what was found on the way. */
export interface TemplateDepth {
  readonly parts: Pick<TemplateReport, 'contexts' | 'resources' | 'metadata' | 'dependencies'>
  /** Objections of Coder that neither start nor stop runs into. */
  readonly diagnostics: readonly Diagnostic[]
}

/** All builds, attachments and shown resources of a template that loads. Never throws. */
export function templateDepth(
  { given, subject, preset, owners }: PricedSubject,
  metadata: readonly MetadataReport[],
): TemplateDepth {
  const { on, off } = owners.common
  const { template, start } = subject
  const presets = presetsIn(on)
  const chosen = presets.find(each => each.name === preset)
  const builds: (readonly [preset: string | null, NamedBuild])[] = []
  const add = (of: string | null, list: readonly NamedBuild[]): void => {
    for (const each of list) builds.push([of, each])
  }
  add(null, importBuilds(template, start))
  add(preset ?? null, workspaceBuilds(template, start))
  if (chosen !== undefined) add(chosen.name, pooled(given, chosen))
  for (const each of presets.filter(other => other !== chosen)) {
    add(each.name, workspaceBuilds(template, startOf(given, each)))
    add(each.name, pooled(given, each))
  }
  const attachments = reportAttachments(conversionOf(template, off.plan), template.terraformMinor)
  const running = conversionOf(template, on.plan)
  const all = new Map([...attachments, ...reportAttachments(running, template.terraformMinor)])
  return {
    parts: {
      metadata: metadata.map(row => {
        const attached = all.get(row.address)
        return attached === undefined ? row : { ...row, attached_to: attached }
      }),
      contexts: builds.map(([of, each]): ContextReport => reportContext(each, of)),
      resources: on.refused ? [] : reportResources(running),
      dependencies: metadataDependencies(template.root, template.terraformMinor).map(
        reportDependencies,
      ),
    },
    diagnostics: furtherObjections(builds, [on, off]),
  }
}

function startOf(given: TemplateSubject, preset: Preset): TemplateSubject['start'] {
  const parameters = parametersFrom(preset.parameters, given)
  return { ...openedBy(preset, given.start), parameters }
}

function pooled({ template, start }: TemplateSubject, preset: Preset): readonly NamedBuild[] {
  return preset.instances === undefined && !preset.mayBeMore
    ? []
    : prebuiltBuilds(template, start, preset)
}

/** Each once, with the builds that run into it. */
function furtherObjections(
  builds: readonly (readonly [preset: string | null, NamedBuild])[],
  known: readonly Build[],
): readonly Diagnostic[] {
  const told = new Set(known.flatMap(troublesOf).map(keyOf))
  const found = new Map<string, { diagnostic: Diagnostic; where: string[] }>()
  for (const [preset, { name, build }] of builds) {
    for (const diagnostic of troublesOf(build)) {
      const key = keyOf(diagnostic)
      if (told.has(key)) continue
      const entry = found.get(key) ?? { diagnostic, where: [] }
      found.set(key, entry)
      entry.where.push(preset === null ? name : `${name} with the preset "${preset}"`)
    }
  }
  return [...found.values()].map(({ diagnostic, where }) => ({
    ...shown(diagnostic),
    message: `${diagnostic.message.replace(/\.$/, '')}; met by: ${where.join(', ')}.`,
  }))
}

/** What keeps a build from happening, or Coder from taking it. */
function troublesOf({ refused, objection, diagnostics }: Build): readonly Diagnostic[] {
  if (refused) return diagnostics.filter(({ severity }) => severity === 'error')
  return objection === undefined ? [] : diagnostics.slice(-1)
}

function keyOf({ code, message, subject }: Diagnostic): string {
  return JSON.stringify([code, message, subject?.source.path, subject?.span])
}

/** Wording is made when it is asked for, so that a copy has to ask. */
function shown({ code, severity, args, message, help, subject, ...extra }: Diagnostic): Diagnostic {
  return { code, severity, args, message, help, subject, ...extra }
}

/** The state against the next build: whether the template charges something else by now. */
export function reportPriorState(
  { subject, owners, isBroken }: PricedSubject,
  state: GivenState,
): PriorStateReport {
  const { instances } = state.snapshot
  const cost = reportCost({ cost: costOfState(subject.template, instances), refused: false })
  const built = wasStopped(instances) ? 'off' : 'on'
  const next = reportCost(built === 'on' ? owners.common.on : owners.common.off)
  return { path: state.path, built, cost, differs: isBroken ? null : differs(cost, next) }
}

function differs(was: CostReport, next: CostReport): boolean | null {
  if (was.credits !== null && next.credits !== null) return was.credits !== next.credits
  if (was.credits === null || next.low === null || next.high === null) return null
  return was.credits < next.low || was.credits > next.high ? true : null
}

/** The last build, by what the template was told of it. */
function wasStopped(instances: readonly PlannedInstance[]): boolean {
  return instances.some(({ mode, type, value }) => {
    if (mode !== 'data' || type !== 'coder_workspace' || value.kind !== 'object') return false
    const transition = value.attributes.get('transition')
    return transition?.kind === 'string' && transition.string === 'stop'
  })
}
