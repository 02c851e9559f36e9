/** Events of a scenario in words, and the sum behind each answer. */

import type { ScenarioStep } from '../../quota/scenario.ts'
import type {
  BuildAnswer,
  EventAnswer,
  Outcome,
  QuotaEvent,
} from '../../quota/simulation/events.ts'

/** What happens, such as `start jill/main`: workspaces are named as Coder's command line names them. */
export function eventText(event: QuotaEvent): string {
  switch (event.op) {
    case 'build':
      return `${event.create ? 'create' : event.transition} ${event.owner}/${event.workspace}`
    case 'run':
      return `run ${ofOwner(event)}`
    case 'claim':
      return `${event.newOwner} claims ${ofOwner(event)}`
    case 'set_dormant':
      return `${ofOwner(event)} ${event.dormant ? 'goes dormant' : 'wakes'}`
    case 'set_allowance':
      return `${event.group} allows ${event.allowanceCredits}`
    case 'create_group':
      return `${event.group} is created, allows ${event.allowanceCredits}`
    case 'delete_group':
      return `${event.group} is deleted`
    case 'add_member':
      return `${event.user} joins ${event.group}`
    case 'remove_member':
      return `${event.user} leaves ${event.group}`
    case 'add_organization_member':
      return `${event.user} joins the organization ${event.organization}`
    case 'remove_organization_member':
      return `${event.user} leaves the organization ${event.organization}`
    case 'delete_user':
      return `${event.user} is deleted`
    case 'set_user_status':
      return `${event.user} gets another status`
    case 'set_licensed':
      return event.licensed ? 'the licence comes' : 'the licence goes'
  }
}

function ofOwner(event: { readonly workspace: string; readonly owner?: string }): string {
  return event.owner === undefined ? event.workspace : `${event.owner}/${event.workspace}`
}

/** Coder's word for what happens; the kinds of build are told apart. */
export function operationOf(event: QuotaEvent): string {
  if (event.op !== 'build') return event.op
  return event.create ? 'create' : event.transition
}

/** Whose quota an event is about. */
export function userOf(event: QuotaEvent): string | undefined {
  if (event.op === 'claim') return event.newOwner
  if ('owner' in event) return event.owner
  return 'user' in event ? event.user : undefined
}

/** The sum behind the answer, or why there is none; empty for what is no build. */
export function arithmeticOf({ entry, event, answer, refusal }: ScenarioStep): string {
  if (refusal !== undefined) return refusal.arithmetic
  if (!isBuildAnswer(answer)) return budgetText(event, answer)
  if (answer.verdict === 'pending') return 'waits for its turn, and weighs nothing until then'
  const { commit } = answer
  if (commit === null) return uncheckedText(event, entry.outcome)
  if (commit.budgetCredits === -1) return 'no licence, no quota'
  const later = afterwardsText(entry.outcome)
  const used = answer.consumedCredits - answer.dailyCostCredits
  const cost = answer.dailyCostCredits
  const sign = cost < 0 ? '−' : '+'
  const sum = `${used} used ${sign} ${Math.abs(cost)} = ${answer.consumedCredits}`
  const fits = answer.consumedCredits <= answer.budgetCredits
  return fits
    ? `${sum} ≤ ${answer.budgetCredits}${later}`
    : `${sum} > ${answer.budgetCredits}, but cheaper than before${later}`
}

/** Whether the event was a build. */
export function isBuildAnswer(answer: EventAnswer): answer is BuildAnswer {
  return answer.verdict !== 'applied'
}

function budgetText(event: QuotaEvent, answer: EventAnswer): string {
  if (event.op === 'set_dormant' || event.op === 'set_user_status') return 'changes no quota'
  if (answer.verdict !== 'applied' || answer.quota === undefined) return ''
  const { budgetCredits, consumedCredits } = answer.quota
  if (budgetCredits === -1) return 'no licence, no quota'
  return `budget ${budgetCredits}, ${consumedCredits} used`
}

/** Quota is not asked: for deletions, for builds that end before, and for those that cost nothing. */
function uncheckedText(event: QuotaEvent, outcome: Outcome): string {
  if (outcome === 'fail_before_commit') return 'fails before quota is asked, and weighs nothing'
  if (outcome === 'cancel_before_commit')
    return 'is cancelled before quota is asked, and weighs nothing'
  const isDeletion = event.op === 'build' && event.transition === 'delete'
  if (!isDeletion) return 'costs nothing, so that quota is not asked'
  return outcome === 'ok' ? 'weighs nothing any more' : 'fails, and weighs nothing all the same'
}

function afterwardsText(outcome: Outcome): string {
  if (outcome === 'apply_failed') return '; fails later, and keeps its weight'
  if (outcome === 'cancel_after_commit') return '; is cancelled later, and keeps its weight'
  return ''
}
