/** What changed between two reports. */
import type {
  CostChange,
  Difference,
  DifferenceSummary,
  SideReport,
  TemplateDifference,
} from '../report/diff/difference.ts'
import type { Report } from '../report/report.ts'
import { increaseOf } from './cost-change.ts'
import { diffTemplate } from './diff-template.ts'
import { matchTemplates, type Renames } from './match-templates.ts'
import { quotaChanges } from './quotas.ts'

/** What the caller knows besides the reports. */
export interface DiffOptions {
  /** What each side is, for readers; default: a report called `base`, and one called `head`. */
  readonly base?: SideReport
  readonly head?: SideReport
  /** Paths of templates in the head with the paths that they had in the base. */
  readonly renames?: Renames
  /** What readers have to know, in words. */
  readonly notes?: readonly string[]
}

/** The difference. Templates are known by path, by rename, by name, or by what is in them. Same reports, same bytes. Never throws. */
export function diffReports(base: Report, head: Report, options: DiffOptions = {}): Difference {
  const pairs = matchTemplates(base.templates, head.templates, options.renames)
  const around = {
    base: { findings: base.findings, quotas: base.quotas ?? [] },
    head: { findings: head.findings, quotas: head.quotas ?? [] },
  }
  const templates = pairs.map(pair => diffTemplate(pair, around)).sort(byPath)
  return {
    version: 0,
    tool: head.tool,
    base: options.base ?? { kind: 'report', name: 'base', commit: null },
    head: options.head ?? { kind: 'report', name: 'head', commit: null },
    templates,
    quotas: quotaChanges(around.base.quotas, around.head.quotas),
    notes: [...(options.notes ?? []), ...versionNotes(base, head)],
    summary: summaryOf(templates),
  }
}

/** Numbers for different versions may differ without a change of any template. */
function versionNotes(base: Report, head: Report): readonly string[] {
  const versions = [
    ['Coder', base.coder_version, head.coder_version],
    ['Terraform', base.terraform_version, head.terraform_version],
    ['creditcheck', base.tool.version, head.tool.version],
  ] as const
  return versions.flatMap(([what, before, after]) =>
    before === after
      ? []
      : [`The two are for different versions of ${what}: ${before} before, ${after} now.`],
  )
}

/** Every cost of a template that somebody may be charged with: by default, at most, by preset and by choice. */
function costChangesOf({
  on,
  off,
  extremes,
  presets,
  contexts,
  choices,
}: TemplateDifference): readonly CostChange[] {
  return [
    on,
    off,
    ...extremes.map(({ cost }) => cost),
    ...presets.flatMap(preset => [preset.on, preset.off]),
    ...contexts.map(({ cost }) => cost),
    ...choices.flatMap(choice => [choice.on, choice.off]),
  ]
}

/** By how much any cost of a template rises at most; infinite where one was bounded and is no more. */
export function largestIncrease(template: TemplateDifference): number {
  return costChangesOf(template).reduce((most, change) => Math.max(most, increaseOf(change)), 0)
}

/** The figures that follow from the templates. */
export function summaryOf(templates: readonly TemplateDifference[]): DifferenceSummary {
  const count = (change: TemplateDifference['change']): number =>
    templates.filter(each => each.change === change).length
  const rises = templates.flatMap(each => costChangesOf(each).map(increaseOf))
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    not_compared: templates.filter(each => !each.compared).length,
    largest_increase: rises.filter(Number.isFinite).reduce((most, rise) => Math.max(most, rise), 0),
    unbounded_increase: rises.includes(Number.POSITIVE_INFINITY),
    newly_refused_users: peopleWith(templates, 'newly_refused'),
    freed_users: peopleWith(templates, 'freed'),
    newly_refused_workspaces: templates.reduce(
      (sum, { workspaces }) =>
        sum + workspaces.filter(each => each.effect === 'newly_refused').length,
      0,
    ),
  }
}

/** Persons count once, whatever number of templates; of people who are alike as many as by one template. */
function peopleWith(
  templates: readonly TemplateDifference[],
  effect: 'newly_refused' | 'freed',
): number {
  const persons = new Map<string, number>()
  for (const each of templates.flatMap(({ people }) => people)) {
    if (each.effect !== effect) continue
    // Who is in two organizations is one person.
    const key = each.people === 1 && each.groups === null ? each.user : keyOf(each)
    persons.set(key, Math.max(persons.get(key) ?? 0, each.people))
  }
  return [...persons.values()].reduce((sum, people) => sum + people, 0)
}

function keyOf({
  organization,
  groups,
}: {
  readonly organization: string
  readonly groups: readonly string[] | null
}): string {
  return JSON.stringify([organization, groups])
}

/** Templates in the order in which a difference has them. */
export function byPath(a: TemplateDifference, b: TemplateDifference): number {
  if (a.path === b.path) return 0
  return a.path < b.path ? -1 : 1
}
