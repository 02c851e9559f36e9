/** A replayed scenario as its report has it. */
import { EVERYONE } from '../../config/quota/quota-model.ts'
import type { ScenarioRefusal } from '../../quota/scenario/refusal.ts'
import type { ScenarioResult, ScenarioStep } from '../../quota/scenario.ts'
import { unblockTexts } from '../../quota/unblock.ts'
import { reportLocation } from '../from/from-location.ts'
import { arithmeticOf, eventText, isBuildAnswer, operationOf, userOf } from './event-words.ts'
import type {
  EventVerdict,
  RefusalReport,
  SimulatedEvent,
  SimulationReport,
  WhatIfReport,
} from './report.ts'

/** Everything of the report that follows from the replay. */
export type ReplayReport = Pick<
  SimulationReport,
  'events' | 'quotas' | 'workspaces' | 'first_refusal' | 'needed'
>

/** The replay as the report has it; whatever could not happen is not in it. */
export function reportReplay(result: ScenarioResult): ReplayReport {
  const events = result.steps.map(reportStep)
  const first = result.firstRefusal === undefined ? -1 : result.steps.indexOf(result.firstRefusal)
  return {
    events,
    quotas: result.quotas.map(({ user, organization, consumedCredits, budgetCredits }) => ({
      user,
      organization,
      credits_consumed: consumedCredits,
      budget: budgetCredits,
    })),
    workspaces: result.workspaces.map(each => ({
      workspace: each.workspace,
      owner: each.owner,
      organization: each.organization,
      deleted: each.deleted,
      build_number: each.buildNumber,
      transition: each.transition,
      cost_credits: each.costCredits,
    })),
    first_refusal: first === -1 ? null : first + 1,
    needed: result.needed.map(({ user, organization, extraCredits }) => ({
      user,
      organization,
      extra_credits: extraCredits,
    })),
  }
}

function reportStep(step: ScenarioStep, index: number): SimulatedEvent {
  const { entry, event, answer, refusal } = step
  const status = isBuildAnswer(answer) ? answer : answer.quota
  const cost = refusal === undefined ? undefined : refusal.costCredits
  return {
    number: index + 1,
    location: reportLocation(entry.at()),
    operation: operationOf(event),
    text: eventText(event),
    user: userOf(event) ?? null,
    organization: 'organization' in event ? event.organization : (refusal?.organization ?? null),
    workspace: 'workspace' in event ? event.workspace : null,
    verdict: answer.verdict,
    arithmetic: arithmeticOf(step),
    cost_credits: cost ?? ('costCredits' in event ? event.costCredits : null),
    held_credits: isBuildAnswer(answer) ? answer.dailyCostCredits : null,
    credits_consumed: status?.consumedCredits ?? null,
    budget: status?.budgetCredits ?? null,
    refusal: refusal === undefined ? null : reportRefusal(refusal),
  }
}

function reportRefusal(refusal: ScenarioRefusal): RefusalReport {
  const { shortfallCredits, stop, remove } = refusal
  const raise = [...refusal.raise].sort((a, b) => rankOf(a.group) - rankOf(b.group))
  const freed = (list: ScenarioRefusal['stop']): RefusalReport['stop'] =>
    list.map(({ workspace, freesCredits }) => ({ workspace, frees_credits: freesCredits }))
  return {
    shortfall_credits: shortfallCredits,
    raise: raise.map(({ group, fromCredits, toCredits }) => ({
      group,
      from_credits: fromCredits,
      to_credits: toCredits,
    })),
    stop: freed(stop),
    delete: freed(remove),
    texts: unblockTexts({ shortfallCredits, raise, stop, remove, join: [] }),
  }
}

/** Raising Everyone's allowance touches everyone, so that it comes last. */
function rankOf(group: string): number {
  return group === EVERYONE ? 1 : 0
}

/** Events that end otherwise in the second replay of the same scenario, which begins with other allowances. */
export function reportChanges(
  before: ScenarioResult,
  after: ScenarioResult,
): WhatIfReport['changed'] {
  const earlier = new Map<object, EventVerdict>(
    before.steps.map(step => [step.entry, step.answer.verdict]),
  )
  return after.steps.flatMap((step, index) => {
    const was = earlier.get(step.entry)
    const is = step.answer.verdict
    return was === undefined || was === is ? [] : [{ event: index + 1, before: was, after: is }]
  })
}
