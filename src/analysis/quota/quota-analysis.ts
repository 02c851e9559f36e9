/** Everything about quota in a run: each quota input with the templates that are held against it. */
import { silenceText } from '../../config/quota/quota-model.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { lintPeople } from '../../lint/run-rules.ts'
import type { PoolFacts } from '../../report/from/from-pool.ts'
import type { QuotaFileReport } from '../../report/quota-file.ts'
import type { PoolReport, PresetQuotaReport, QuotaReport } from '../../report/report.ts'
import type { Location } from '../../text/source.ts'
import type { QuotaInput } from '../subject.ts'
import type { PricedSubject } from '../template/priced-template.ts'
import type { ChoiceFits } from './choice-fits.ts'
import { verdictsOnGroups } from './group-verdicts.ts'
import { verdictsOneByOne } from './person-verdicts.ts'
import {
  organizationOf,
  poolFacts,
  poolRemarks,
  poolReport,
  type TemplatePool,
  templatePool,
} from './prebuild-pool.ts'
import { presetVerdicts } from './preset-verdicts.ts'
import { reportContents } from './quota-contents.ts'
import { budgetRemarks, startRemarks, stopRemarks, workspaceNotes } from './quota-remarks.ts'
import { QuotaView } from './quota-view.ts'
import type { TemplateVerdicts } from './template-verdicts.ts'
import { whatIfNotes } from './what-if-notes.ts'

/** The parts of one template's report that quota decides about; null and empty without a quota input. */
export interface TemplateQuota {
  readonly quota: QuotaReport | null
  readonly verdicts: TemplateVerdicts['reports']
  readonly pool: PoolReport | null
  readonly diagnostics: readonly Diagnostic[]
}

/** The templates of a run against their quota inputs. */
export class QuotaAnalysis {
  readonly #views = new Map<QuotaInput, QuotaView>()
  readonly #pools = new Map<PricedSubject, TemplatePool>()
  readonly #facts = new Map<QuotaView, ReadonlyMap<string, PoolFacts>>()
  readonly #reports = new Map<QuotaView, QuotaReport>()

  constructor(templates: readonly PricedSubject[]) {
    const held = new Map<QuotaInput, PricedSubject[]>()
    for (const priced of templates) {
      const pool = templatePool(priced)
      if (pool !== undefined) this.#pools.set(priced, pool)
      const { quota } = priced.subject
      if (quota === undefined) continue
      const known = held.get(quota)
      if (known === undefined) held.set(quota, [priced])
      else known.push(priced)
    }
    for (const [input, list] of held) {
      const view = new QuotaView(input, list)
      const pools = new Map([...this.#pools].filter(([priced]) => list.includes(priced)))
      this.#views.set(input, view)
      this.#facts.set(view, poolFacts(view, pools))
    }
  }

  /** What quota means for a template; `place` is where its cost can be changed, `fits` how its choices fare, if they are gone into. */
  of(
    priced: PricedSubject,
    place: Location | undefined,
    fits: ChoiceFits | undefined,
  ): TemplateQuota {
    const pool = this.#pools.get(priced)
    const view = this.#viewOf(priced)
    const facts =
      view === undefined ? undefined : this.#facts.get(view)?.get(organizationOf(priced, view))
    const ofPool = [
      ...(pool?.diagnostics ?? []),
      ...(pool === undefined || facts === undefined ? [] : poolRemarks(facts, pool.location)),
    ]
    const report = poolReport(pool, facts)
    if (view === undefined) return { quota: null, verdicts: [], pool: report, diagnostics: ofPool }
    const verdicts = view.isLarge
      ? verdictsOnGroups(priced, view, fits)
      : verdictsOneByOne(priced, view, fits)
    return {
      quota: this.#reportOf(view),
      verdicts: verdicts.reports,
      pool: report,
      diagnostics: [...startRemarks(priced.subject.name, verdicts, place), ...ofPool],
    }
  }

  /** How everybody fares with a preset; undefined without a quota input. */
  ofPreset(priced: PricedSubject): PresetQuotaReport | undefined {
    const view = this.#viewOf(priced)
    return view === undefined ? undefined : presetVerdicts(priced, view)
  }

  /** The remarks on workspaces, each with the template that it is of. */
  remarks(): readonly {
    readonly diagnostic: Diagnostic
    readonly priced: PricedSubject | undefined
  }[] {
    return [...this.#views.values()].flatMap(view => [
      ...stopRemarks(view).map(({ diagnostic, template }) => ({
        diagnostic,
        priced: view.templates.find(({ subject }) => subject.name === template),
      })),
      // What holds for one template of the input holds for all of them, configured severities too.
      ...budgetRemarks(view).map(diagnostic => ({ diagnostic, priced: undefined })),
      ...lintPeople(view).map(diagnostic => ({ diagnostic, priced: view.templates[0] })),
    ])
  }

  /** The largest budget of those who may use a template; undefined where there is none, or no limit. */
  largestBudget(priced: PricedSubject): number | undefined {
    const profiles = this.#viewOf(priced)?.profiles ?? []
    const { organization } = priced.subject
    const own = profiles.filter(
      each => organization === undefined || each.organization === organization,
    )
    if (own.length === 0 || own.some(({ isUnlimited }) => isUnlimited)) return undefined
    return own.reduce((most, { budget }) => Math.max(most, budget.high), 0)
  }

  /** What the quota inputs say, each once. */
  get contents(): readonly QuotaFileReport[] {
    return [...this.#views.values()].map(reportContents)
  }

  /** How many people are refused some template, and how many were judged; of those that `of` was asked about. */
  get people(): { readonly refused_users: number; readonly judged_users: number } {
    const tallies = [...this.#views.values()].map(({ tally }) => tally)
    return {
      refused_users: distinct(tallies.map(({ refused }) => refused)),
      judged_users: distinct(tallies.map(({ judged }) => judged)),
    }
  }

  #reportOf(view: QuotaView): QuotaReport {
    const known = this.#reports.get(view)
    if (known !== undefined) return known
    const report = reportQuota(view)
    this.#reports.set(view, report)
    return report
  }

  #viewOf({ subject }: PricedSubject): QuotaView | undefined {
    return subject.quota === undefined ? undefined : this.#views.get(subject.quota)
  }
}

function distinct(lists: readonly ReadonlySet<string>[]): number {
  const names = new Set<string>()
  for (const list of lists) for (const name of list) names.add(name)
  return names.size
}

function reportQuota(view: QuotaView): QuotaReport {
  const { model, input } = view
  return {
    path: input.path,
    licensed: model.licensed,
    groups: model.groups.length,
    users: model.users.filter(user => !user.isSystem).length,
    notes: [...whatIfNotes(view), ...model.silences.map(silenceText), ...workspaceNotes(view)],
  }
}
