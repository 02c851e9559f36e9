/**
 * What `creditcheck simulate` says, as plain data: the input of its text, and what `--format json` prints. Described by
 * `schemas/simulation.schema.json`. Credits are whole numbers; events count from 1.
 */
import type { FindingReport } from '../finding.ts'
import type { LocationReport } from '../report.ts'

/** Everything that one run says of a scenario. */
export interface SimulationReport {
  readonly version: 0
  readonly tool: { readonly name: 'creditcheck'; readonly version: string }
  /** The scenario's path. */
  readonly scenario: string
  /** The files that groups, people and workspaces come from besides the scenario. */
  readonly quota: readonly string[]
  /** Every template that the scenario names and whose price is known, by name. */
  readonly templates: readonly SimulatedTemplate[]
  /** What was changed for the sake of the question; null for the scenario as it is. */
  readonly what_if: WhatIfReport | null
  /** Every event that can happen, in order. */
  readonly events: readonly SimulatedEvent[]
  /** Every user at the end, in each organization. */
  readonly quotas: readonly SimulatedQuota[]
  /** Every workspace that ever was. */
  readonly workspaces: readonly SimulatedWorkspace[]
  /** The number of the event that is refused first, or null. */
  readonly first_refusal: number | null
  /** The least extra budget with which every build passes, by user; empty where none is refused. */
  readonly needed: readonly NeededReport[]
  readonly findings: readonly FindingReport[]
  readonly summary: SimulationSummary
}

/** Counts of events and of findings. */
export interface SimulationSummary {
  readonly events: number
  readonly builds: number
  readonly refused: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

/** What the builds of a template cost in the scenario. */
export interface SimulatedTemplate {
  readonly name: string
  /** `scenario`: as the scenario says; `analysis`: as the template's files say. */
  readonly source: 'scenario' | 'analysis'
  readonly on: CreditsReport
  readonly off: CreditsReport
}

/** Credits between two bounds, both included; null where nothing is known. Equal for an exact number. */
export interface CreditsReport {
  readonly low: number | null
  readonly high: number | null
}

/** Other allowances, and what they change. */
export interface WhatIfReport {
  readonly allowances: readonly {
    readonly group: string
    readonly organization: string
    readonly from_credits: number
    readonly to_credits: number
  }[]
  /** Events that end differently, by number. */
  readonly changed: readonly {
    readonly event: number
    readonly before: EventVerdict
    readonly after: EventVerdict
  }[]
}

/** `not_checked`: quota is not asked. `pending`: the build waits for its turn. `applied`: the event is no build. */
export type EventVerdict = 'ok' | 'insufficient_quota' | 'not_checked' | 'pending' | 'applied'

/** One event, and how the quota stands after it. */
export interface SimulatedEvent {
  readonly number: number
  readonly location: LocationReport | null
  /** Coder's word for what happens, such as `start` or `add_member`. */
  readonly operation: string
  /** In words, such as `start jill/main`. */
  readonly text: string
  /** Whose quota the event is about; null where it is nobody's. */
  readonly user: string | null
  readonly organization: string | null
  readonly workspace: string | null
  readonly verdict: EventVerdict
  /** The sum behind the verdict, such as `10 used + 30 = 40 > 30`, or why there is none. */
  readonly arithmetic: string
  /** What the plan of the build says; null where the event is no build. */
  readonly cost_credits: number | null
  /** What the workspace weighs after the event; null where the event is no build. */
  readonly held_credits: number | null
  /** The user's quota after the event; null where the event is nobody's. The budget is -1 without a licence. */
  readonly credits_consumed: number | null
  readonly budget: number | null
  readonly refusal: RefusalReport | null
}

/** Why a build is refused and what would let it pass, in credits. Each of the lists suffices by itself; an empty one leads nowhere. */
export interface RefusalReport {
  readonly shortfall_credits: number
  readonly raise: readonly {
    readonly group: string
    readonly from_credits: number
    readonly to_credits: number
  }[]
  readonly stop: readonly FreedBefore[]
  readonly delete: readonly FreedBefore[]
  /** The ways out as sentences, the smallest change first. */
  readonly texts: readonly string[]
}

/** A workspace that could be stopped or deleted before the build, and the credits which that frees. */
export interface FreedBefore {
  readonly workspace: string
  readonly frees_credits: number
}

/** A user's quota when the scenario is over, in credits. */
export interface SimulatedQuota {
  readonly user: string
  readonly organization: string
  readonly credits_consumed: number
  /** -1: without a licence, no quota. */
  readonly budget: number
}

/** A workspace when the scenario is over, or as it was deleted. */
export interface SimulatedWorkspace {
  readonly workspace: string
  readonly owner: string
  readonly organization: string
  readonly deleted: boolean
  readonly build_number: number
  readonly transition: 'start' | 'stop' | 'delete'
  readonly cost_credits: number
}

/** The extra budget of one user, in credits. */
export interface NeededReport {
  readonly user: string
  readonly organization: string
  readonly extra_credits: number
}
