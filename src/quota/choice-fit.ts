/** Which of the choices of a form fit what somebody may still spend: the permit rule, asked of every cost that there is. */
import type { CreditRange } from './credit-range.ts'
import { isPermitted, isQuotaChecked } from './permit.ts'

/** Choices of which each costs from `low` to `high` credits, both included. There is at least one. */
export interface PriceGroup<Choice> {
  readonly low: number
  readonly high: number
  /** How many; undefined: not counted. */
  readonly choices: bigint | undefined
  /** One of them, where all cost the same. */
  readonly example: Choice | undefined
}

/** What all choices cost that a build may come of. */
export interface ChoicePrices<Choice> {
  /** Together they are all choices. */
  readonly groups: readonly PriceGroup<Choice>[]
  /** Single ones, whatever group they are in. */
  readonly known: readonly PricedChoice<Choice>[]
}

/** A choice and what a workspace of it costs while it runs. */
export interface PricedChoice<Choice> {
  readonly credits: number
  /** Undefined: there is one, but nobody kept which. */
  readonly choice: Choice | undefined
}

/** What somebody may spend on a new workspace. */
export interface Room {
  readonly used: CreditRange
  readonly budget: CreditRange
  readonly isUnlimited: boolean
}

/** How the choices fare. Certain wherever something is said; what is not certain is `unknown` or left out. */
export interface ChoiceFit<Choice> {
  /** Whether a first build passes with all choices, with some and not with others, or with none. */
  readonly fit: 'all' | 'some' | 'none' | 'unknown'
  /** How many choices there are, and how many fit at least and at most; undefined: not counted. */
  readonly counts:
    | { readonly choices: bigint; readonly least: bigint; readonly most: bigint }
    | undefined
  /** The cheapest choice that is known to fit. */
  readonly fits: PricedChoice<Choice> | undefined
  /** The cheapest choice that is known to be refused; `isFirst`: all that cost less fit, and none that costs as much or more. */
  readonly refused: (PricedChoice<Choice> & { readonly isFirst: boolean }) | undefined
}

/** How the choices fare as first builds; undefined: there is none. Never throws. */
export function choiceFit<Choice>(
  { groups, known }: ChoicePrices<Choice>,
  room: Room,
): ChoiceFit<Choice> | undefined {
  if (groups.length === 0) return undefined
  const fitting = groups.filter(group => allFit(group, room))
  const refused = groups.filter(group => allRefused(group, room))
  const singles = [...known, ...groups.flatMap(singleOf)].sort(byCredits)
  const fits = singles.find(({ credits }) => fitsFor(credits, room))
  const over = singles.find(({ credits }) => isRefusedFor(credits, room))
  return {
    fit: fitOf({
      anyFits: fits !== undefined || fitting.length > 0,
      anyRefused: over !== undefined || refused.length > 0,
      isAll: fitting.length === groups.length,
      isNone: refused.length === groups.length,
    }),
    counts: countsOf(groups, fitting, refused),
    fits,
    refused: over && { ...over, isFirst: isFirst(over.credits, groups, fitting) },
  }
}

function fitOf(found: {
  readonly anyFits: boolean
  readonly anyRefused: boolean
  readonly isAll: boolean
  readonly isNone: boolean
}): ChoiceFit<unknown>['fit'] {
  if (found.isAll) return 'all'
  if (found.isNone) return 'none'
  return found.anyFits && found.anyRefused ? 'some' : 'unknown'
}

function singleOf<Choice>(group: PriceGroup<Choice>): readonly PricedChoice<Choice>[] {
  return group.low === group.high ? [{ credits: group.low, choice: group.example }] : []
}

/** By cost, and of equal ones those first of which the choice is known. */
function byCredits(a: PricedChoice<unknown>, b: PricedChoice<unknown>): number {
  return a.credits - b.credits || Number(a.choice === undefined) - Number(b.choice === undefined)
}

/** The permit rule for a first build at the least that the numbers allow. */
function fitsFor(costCredits: number, room: Room): boolean {
  return room.isUnlimited || !isQuotaChecked('start', costCredits) || fitsSum(costCredits, room)
}

function fitsSum(costCredits: number, { used, budget }: Room): boolean {
  return isPermitted({
    costCredits,
    othersCredits: used.high,
    budgetCredits: budget.low,
    previousCredits: undefined,
  })
}

/** The permit rule at the most that the numbers allow. */
function isRefusedFor(costCredits: number, { used, budget, isUnlimited }: Room): boolean {
  return (
    !isUnlimited &&
    isQuotaChecked('start', costCredits) &&
    !isPermitted({
      costCredits,
      othersCredits: used.low,
      budgetCredits: budget.high,
      previousCredits: undefined,
    })
  )
}

/** What costs less fits all the more, but for a cost of 0, which fits whatever is left. */
function allFit({ low, high }: PriceGroup<unknown>, room: Room): boolean {
  return low === high ? fitsFor(high, room) : room.isUnlimited || fitsSum(high, room)
}

function allRefused({ low, high }: PriceGroup<unknown>, room: Room): boolean {
  const mayBeFree = low <= 0 && high >= 0
  return isRefusedFor(low, room) && (low === high || !mayBeFree)
}

/** Whether everything that costs less fits, and nothing else: of what gives credits back a cost of 0 is dearer, and fits. */
function isFirst(
  credits: number,
  groups: readonly PriceGroup<unknown>[],
  fitting: readonly PriceGroup<unknown>[],
): boolean {
  return credits > 0 && groups.every(group => group.low >= credits || fitting.includes(group))
}

function countsOf(
  groups: readonly PriceGroup<unknown>[],
  fitting: readonly PriceGroup<unknown>[],
  refused: readonly PriceGroup<unknown>[],
): ChoiceFit<unknown>['counts'] {
  const [choices, least, most] = [groups, fitting, refused].map(total)
  if (choices === undefined || least === undefined || most === undefined) return undefined
  return { choices, least, most: choices - most }
}

function total(groups: readonly PriceGroup<unknown>[]): bigint | undefined {
  return groups.reduce<bigint | undefined>(
    (sum, { choices }) => (sum === undefined || choices === undefined ? undefined : sum + choices),
    0n,
  )
}
