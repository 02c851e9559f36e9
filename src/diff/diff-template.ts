/** One template on both sides. */
import type {
  ChoiceChange,
  ContextChange,
  FindingChanges,
  FindingMention,
  MetadataChange,
  PoolChange,
  PresetChange,
  TemplateDifference,
} from '../report/diff/difference.ts'
import type { WeighedFindingReport } from '../report/finding.ts'
import type { QuotaFileReport } from '../report/quota-file.ts'
import type { AmountReport, PoolReport, TemplateReport } from '../report/report.ts'
import { costChange, isChange, termAmount } from './cost-change.ts'
import { extremeChanges } from './extremes.ts'
import type { TemplatePair } from './match-templates.ts'
import { pairsBy, presenceOf } from './pairs.ts'
import { parameterChanges } from './parameters.ts'
import { peopleChanges, workspaceChanges } from './people.ts'

/** What of the two reports is about no template, and needed for each. */
export interface Surroundings {
  readonly base: {
    readonly findings: readonly WeighedFindingReport[]
    readonly quotas: readonly QuotaFileReport[]
  }
  readonly head: Surroundings['base']
}

/** What changed in a template. One of the two sides is there. */
export function diffTemplate(
  { base, head }: TemplatePair,
  around: Surroundings,
): TemplateDifference {
  const shown = head ?? base
  if (shown === undefined) throw new Error('a pair has one side at least')
  const parts = {
    on: costChange(base?.on, head?.on),
    off: costChange(base?.off, head?.off),
    extremes: extremeChanges(base, head),
    presets: presetChanges(base, head),
    contexts: contextChanges(base, head),
    parameters: parameterChanges(base, head),
    choices: choiceChanges(base, head),
    metadata: metadataChanges(base, head),
    pool: poolChange(base?.pool ?? null, head?.pool ?? null),
    people: peopleChanges(base, head),
    workspaces: workspaceChanges(base, head, {
      base: around.base.quotas,
      head: around.head.quotas,
    }),
    findings: findingChanges(
      findingsOf(base, around.base.findings),
      findingsOf(head, around.head.findings),
    ),
  }
  const isRenamed = base !== undefined && head !== undefined && base.path !== head.path
  const presence = presenceOf({ key: '', base, head })
  const isSame = presence === 'changed' && !isRenamed && !hasChanges(parts)
  return {
    change: isSame ? 'unchanged' : presence,
    kind: shown.kind,
    name: shown.name,
    path: shown.path,
    renamed_from: isRenamed ? base.path : null,
    compared: (base?.analysed ?? true) && (head?.analysed ?? true),
    ...parts,
    credit_value: shown.credit_value,
  }
}

type Parts = Omit<
  TemplateDifference,
  'change' | 'kind' | 'name' | 'path' | 'renamed_from' | 'compared' | 'credit_value'
>

function hasChanges({ on, off, pool, findings, ...lists }: Parts): boolean {
  return (
    isChange(on) ||
    isChange(off) ||
    pool !== null ||
    findings.added.length > 0 ||
    findings.gone.length > 0 ||
    Object.values(lists).some(list => list.length > 0)
  )
}

function presetChanges(
  base: TemplateReport | undefined,
  head: TemplateReport | undefined,
): readonly PresetChange[] {
  return pairsBy(base?.presets ?? [], head?.presets ?? [], each => each.name).flatMap(pair => {
    const [on, off] = [
      costChange(pair.base?.on, pair.head?.on),
      costChange(pair.base?.off, pair.head?.off),
    ]
    const isSame = presenceOf(pair) === 'changed' && !isChange(on) && !isChange(off)
    return isSame ? [] : [{ name: pair.key, change: presenceOf(pair), on, off }]
  })
}

/** Builds that both sides have; those of presets that came or went are told of with them. */
function contextChanges(
  base: TemplateReport | undefined,
  head: TemplateReport | undefined,
): readonly ContextChange[] {
  const keyOf = (each: { readonly name: string; readonly preset: string | null }): string =>
    JSON.stringify([each.preset, each.name])
  return pairsBy(base?.contexts ?? [], head?.contexts ?? [], keyOf).flatMap(pair => {
    if (pair.base === undefined || pair.head === undefined) return []
    const cost = costChange(pair.base, pair.head)
    const errors = {
      base_build_error: pair.base.build_error,
      head_build_error: pair.head.build_error,
    }
    const isSame = errors.base_build_error === errors.head_build_error && !isChange(cost)
    const { name, preset } = pair.head
    return isSame ? [] : [{ name, preset, cost, ...errors }]
  })
}

/** Choices that cost something else, and those that are new; of those that went the parameters tell. */
function choiceChanges(
  base: TemplateReport | undefined,
  head: TemplateReport | undefined,
): readonly ChoiceChange[] {
  const keyOf = (each: { readonly parameter: string; readonly value: string }): string =>
    JSON.stringify([each.parameter, each.value])
  return pairsBy(base?.choices ?? [], head?.choices ?? [], keyOf).flatMap(pair => {
    if (pair.head === undefined || base === undefined) return []
    const [on, off] = [
      costChange(pair.base?.on, pair.head.on),
      costChange(pair.base?.off, pair.head.off),
    ]
    const { parameter, value } = pair.head
    return isChange(on) || isChange(off) ? [{ parameter, value, on, off }] : []
  })
}

function metadataChanges(
  base: TemplateReport | undefined,
  head: TemplateReport | undefined,
): readonly MetadataChange[] {
  // Of a template that is new or gone, the costs say it; of one that cannot be planned, not all is known.
  if (base === undefined || head === undefined) return []
  if (base.on.status === 'refused' || head.on.status === 'refused') return []
  return pairsBy(base.metadata, head.metadata, each => each.address).flatMap(pair => {
    const [on, off] = [
      costChange(termAmount(pair.base?.on), termAmount(pair.head?.on)),
      costChange(termAmount(pair.base?.off), termAmount(pair.head?.off)),
    ]
    const change = presenceOf(pair)
    if (change === 'changed' && !isChange(on) && !isChange(off)) return []
    const location = (pair.head ?? pair.base)?.location ?? null
    return [{ address: pair.key, change, location, on, off }]
  })
}

function poolChange(base: PoolReport | null, head: PoolReport | null): PoolChange | null {
  const cost = costChange(poolAmount(base), poolAmount(head))
  const change = {
    cost,
    base_instances: instancesOf(base),
    head_instances: instancesOf(head),
    base_verdict: base?.verdict?.verdict ?? null,
    head_verdict: head?.verdict?.verdict ?? null,
  }
  const isSame =
    !isChange(cost) &&
    change.base_instances === change.head_instances &&
    change.base_verdict === change.head_verdict
  return isSame ? null : change
}

function instancesOf(pool: PoolReport | null): number {
  return (pool?.presets ?? []).reduce((sum, { instances }) => sum + instances, 0)
}

function poolAmount(pool: PoolReport | null): AmountReport | undefined {
  if (pool === null) return undefined
  const { low, high } = pool
  if (low !== null && low === high) return { status: 'exact', credits: low, low: null, high: null }
  const status = low === null || high === null ? 'unknown' : 'range'
  return { status, credits: null, low, high }
}

function findingsOf(
  template: TemplateReport | undefined,
  findings: readonly WeighedFindingReport[],
): readonly WeighedFindingReport[] {
  return template === undefined ? [] : findings.filter(each => each.template === template.path)
}

/** Findings by what they say, wherever their lines are, as often as they are there. */
function findingChanges(
  base: readonly WeighedFindingReport[],
  head: readonly WeighedFindingReport[],
): FindingChanges {
  return {
    added: beyond(head, base).map(mentionOf),
    gone: beyond(base, head).map(mentionOf),
  }
}

function beyond(
  findings: readonly WeighedFindingReport[],
  others: readonly WeighedFindingReport[],
): readonly WeighedFindingReport[] {
  const counts = new Map<string, number>()
  for (const other of others)
    counts.set(findingKey(other), (counts.get(findingKey(other)) ?? 0) + 1)
  return findings.filter(finding => {
    const left = counts.get(findingKey(finding)) ?? 0
    counts.set(findingKey(finding), left - 1)
    return left <= 0
  })
}

function findingKey({ code, address, message }: WeighedFindingReport): string {
  return JSON.stringify([code, address, message.replaceAll(/:\d+(?::\d+)?\b/g, ':')])
}

function mentionOf({ code, severity, message, location }: WeighedFindingReport): FindingMention {
  return { code, severity, message, location }
}
