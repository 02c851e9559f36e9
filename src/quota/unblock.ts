/** What would let a refused build pass: which workspaces to stop or delete, and which allowances would suffice. */
import type { Group, QuotaModel, Workspace } from '../config/quota/quota-model.ts'
import type { Standing, WorkspaceCost } from './standing.ts'
import type { QuotaVerdict } from './verdict.ts'

/** A workspace, and the credits that stopping or deleting it frees at least. */
export interface Freed {
  readonly workspace: string
  readonly freesCredits: number
}

/** A group whose allowance, raised so far, suffices by itself. */
export interface Raise {
  readonly group: string
  readonly fromCredits: number
  readonly toCredits: number
}

/** A group that the person is not in and whose allowance suffices. */
export interface Join {
  readonly group: string
  readonly allowanceCredits: number
}

/** The ways out of a refusal. Each of the lists suffices by itself; a list is empty where that way leads nowhere. */
export interface Unblock {
  /** Credits that have to be freed or allowed on top. Above 0. */
  readonly shortfallCredits: number
  /** Workspaces to stop, all of them: one if one suffices. */
  readonly stop: readonly Freed[]
  /** Workspaces to delete, all of them: one if one suffices. */
  readonly remove: readonly Freed[]
  /** Groups of the person; one raise suffices. */
  readonly raise: readonly Raise[]
  /** Groups to join; one suffices. The smallest allowance first. */
  readonly join: readonly Join[]
}

/** Whose build was refused, and what is known around it. */
export interface RefusedBuild {
  readonly verdict: QuotaVerdict
  readonly standing: Standing
  readonly model: QuotaModel
  /** What a workspace weighs after it is stopped: asked with its state set to off. */
  readonly costOf: WorkspaceCost
  /** The workspace itself, if it exists: stopping it frees nothing for its own build. */
  readonly workspace?: string
}

/** The ways out of a refusal; undefined for a build that is not refused. Never throws. */
export function unblockOf(refused: RefusedBuild): Unblock | undefined {
  const { verdict, standing, model, workspace } = refused
  if (verdict.verdict !== 'insufficient_quota') return undefined
  const shortfallCredits = verdict.after.high - verdict.question.budget.low
  const others = standing.consumption.parts.filter(part => part.workspace.name !== workspace)
  const stop = others.map(({ workspace: each, credits }) => ({
    workspace: each.name,
    freesCredits: each.state === 'on' ? credits.low - offWeight(each, refused.costOf) : 0,
  }))
  const remove = others.map(part => ({
    workspace: part.workspace.name,
    freesCredits: part.credits.low,
  }))
  return {
    shortfallCredits,
    stop: enough(stop, shortfallCredits),
    remove: enough(remove, shortfallCredits),
    raise: raisesOf(standing, shortfallCredits),
    join: joinsOf(standing, model, shortfallCredits),
  }
}

/** The most that the workspace may weigh when stopped; without bound where its template is not known. */
function offWeight(workspace: Workspace, costOf: WorkspaceCost): number {
  const stopped = costOf({ ...workspace, state: 'off', costCredits: undefined })
  return stopped?.high ?? Number.POSITIVE_INFINITY
}

/** The one that frees least and yet enough; else the fewest that do together; else none. */
export function enough(candidates: readonly Freed[], shortfall: number): readonly Freed[] {
  const useful = candidates.filter(each => each.freesCredits > 0).sort(largestFirst)
  const single = useful.filter(each => each.freesCredits >= shortfall).at(-1)
  if (single !== undefined) {
    // Of those that free as much the first by name.
    return useful.filter(each => each.freesCredits === single.freesCredits).slice(0, 1)
  }
  const chosen: Freed[] = []
  let freed = 0
  for (const each of useful) {
    chosen.push(each)
    freed += each.freesCredits
    if (freed >= shortfall) return chosen
  }
  return []
}

function largestFirst(a: Freed, b: Freed): number {
  return b.freesCredits - a.freesCredits || compareNames(a.workspace, b.workspace)
}

function raisesOf(standing: Standing, shortfall: number): readonly Raise[] {
  return standing.budget.parts
    .filter(part => part.certain)
    .map(({ group, allowanceCredits }) => ({
      group,
      fromCredits: allowanceCredits,
      toCredits: allowanceCredits + shortfall,
    }))
    .filter(raise => raise.toCredits <= largestAllowance)
}

/** Allowances are kept in 32 bits. */
const largestAllowance: number = 2_147_483_647

function joinsOf(standing: Standing, model: QuotaModel, shortfall: number): readonly Join[] {
  const suffices = (group: Group): boolean =>
    group.organization === standing.organization &&
    !group.isEveryone &&
    group.allowanceCredits >= shortfall &&
    !standing.groups.includes(group.name)
  return model.groups
    .filter(suffices)
    .map(({ name, allowanceCredits }) => ({ group: name, allowanceCredits }))
    .sort((a, b) => a.allowanceCredits - b.allowanceCredits || compareNames(a.group, b.group))
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The ways out as sentences, the one that asks least of others first. Empty where there is none. */
export function unblockTexts(unblock: Unblock): readonly string[] {
  const texts: string[] = []
  if (unblock.stop.length > 0) texts.push(freeText('Stop', unblock.stop))
  if (unblock.remove.length > 0 && unblock.stop.length !== 1) {
    texts.push(freeText('Delete', unblock.remove))
  }
  const [raise, ...others] = unblock.raise
  if (raise !== undefined) {
    const also = others.map(
      each => `, or of "${each.group}" from ${each.fromCredits} to ${each.toCredits}`,
    )
    texts.push(
      `Raise the allowance of "${raise.group}" from ${raise.fromCredits} to ${raise.toCredits}${also.join('')}.`,
    )
  }
  const [join] = unblock.join
  if (join !== undefined)
    texts.push(`Join the group "${join.group}", which allows ${join.allowanceCredits}.`)
  return texts
}

function freeText(verb: string, list: readonly Freed[]): string {
  const names = list.map(each => `"${each.workspace}"`)
  const last = names.pop() ?? ''
  const all = names.length === 0 ? last : `${names.join(', ')} and ${last}`
  const sum = list.reduce((total, each) => total + each.freesCredits, 0)
  return `${verb} ${all}: frees ${sum} credit${sum === 1 ? '' : 's'}.`
}
