/** What there is to remark on templates and workspaces as a whole, beyond the verdict on each person. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { rangeText } from '../../quota/credit-range.ts'
import { quotaDiagnostic } from '../../quota/messages.ts'
import type { QuotaProfile } from '../../quota/profiles.ts'
import { unblockTexts } from '../../quota/unblock.ts'
import type { Location } from '../../text/source.ts'
import { costsOf } from '../template/priced-template.ts'
import type { QuotaView } from './quota-view.ts'
import type { TemplateVerdicts } from './template-verdicts.ts'

/** The remark on a template that nobody can start, with what would let the first person start one. */
export function startRemarks(
  template: string,
  { nearest }: TemplateVerdicts,
  location: Location | undefined,
): readonly Diagnostic[] {
  if (nearest === undefined) return []
  const { start, unblock } = nearest
  const { cost, budget, used } = start.question
  const args = {
    template,
    needCredits: cost.low,
    budgetCredits: budget.high - used.low,
    unlock: unblock === undefined ? [] : unblockTexts({ ...unblock, stop: [], remove: [] }),
  }
  return [quotaDiagnostic('quota/nobody-can-start', args, location ?? null)]
}

/** The remarks on running workspaces that quota keeps from being stopped, at the lines that list them. */
export function stopRemarks(
  view: QuotaView,
): readonly { readonly diagnostic: Diagnostic; readonly template: string | undefined }[] {
  return view.stuck().map(({ workspace, verdict }) => {
    const { owner, name, at } = workspace
    const args = { who: owner, workspace: name, arithmetic: verdict.arithmetic }
    const diagnostic = quotaDiagnostic('quota/cannot-stop', args, at ?? null)
    return { diagnostic, template: workspace.template }
  })
}

/** The remarks on people whose budget is nothing, or used up beyond what it is: a note for each organization. */
export function budgetRemarks(view: QuotaView): readonly Diagnostic[] {
  const isCosted = view.templates.some(priced => costsOf(priced.owners.common).on.low > 0)
  const remarks: Diagnostic[] = []
  for (const { name: organization } of view.model.organizations) {
    const limited = view.profiles.filter(
      each => each.organization === organization && !each.isUnlimited,
    )
    const poor = limited.filter(({ budget }) => budget.low === 0 && budget.high === 0)
    const [first] = poor
    if (isCosted && first !== undefined) {
      const args = { organization, count: peopleIn(poor), example: first.names[0] ?? '' }
      remarks.push(quotaDiagnostic('quota/no-budget', args, null))
    }
    const over = limited.filter(({ budget, used }) => used.low > Math.max(0, budget.high))
    const [most] = over
    if (most !== undefined) {
      const { budget, used, names } = most
      const arithmetic = `${rangeText(used)} used > ${rangeText(budget)}`
      const example = names[0] ?? ''
      const args = { organization, count: peopleIn(over), example, arithmetic }
      remarks.push(quotaDiagnostic('quota/already-over-budget', args, null))
    }
  }
  return remarks
}

function peopleIn(profiles: readonly QuotaProfile[]): number {
  return profiles.reduce((sum, { names }) => sum + names.length, 0)
}

/** What is taken for granted about the workspaces of a model, in words. */
export function workspaceNotes(view: QuotaView): readonly string[] {
  const { unpricedWorkspaces: count } = view
  if (count === 0) return []
  return [
    count === 1
      ? 'One workspace lists no cost and is taken to weigh what its template costs by default.'
      : `${count} workspaces list no cost and are taken to weigh what their templates cost by default.`,
  ]
}
