/** Whether Coder would let a build pass, for numbers that are exact or only known within bounds. */
import { addRanges, type CreditRange, isExact, isUnbounded, rangeText } from './credit-range.ts'
import { isPermitted, isQuotaChecked } from './permit.ts'

/** A build, and where its owner stands. */
export interface QuotaQuestion {
  readonly transition: 'start' | 'stop'
  /** What the plan of the build says. */
  readonly cost: CreditRange
  /** What the build before held; undefined for a new workspace. After a denied build it is 0. */
  readonly previous: CreditRange | undefined
  /** What the owner's other workspaces in the organization weigh. */
  readonly used: CreditRange
  readonly budget: CreditRange
  /** No licence, or no budget: nothing is ever refused. */
  readonly isUnlimited: boolean
  /** The share of the budget from which on a build that passes is a warning, 0 to 1. */
  readonly warnAt: number
}

/** Which of the numbers leaves a verdict open. */
export type OpenNumber = 'cost' | 'previous' | 'used' | 'budget'

/** What becomes of a build as far as quota goes. */
export interface QuotaVerdict {
  readonly verdict: 'ok' | 'warn' | 'insufficient_quota' | 'unknown'
  readonly question: QuotaQuestion
  /** Why, where it is not a matter of sums. */
  readonly because:
    | 'within-budget'
    | 'over-budget'
    | 'cheaper-than-before'
    | 'costs-nothing'
    | 'unlimited'
    | 'depends'
  /** What the owner would consume with the build. */
  readonly after: CreditRange
  /** A cost above this many credits is refused (for a first build, or one no cheaper than before); at the lowest budget and highest use. */
  readonly roomCredits: number
  /** The numbers that are not exact, where the verdict depends on them. */
  readonly open: readonly OpenNumber[]
  /** The sum behind the verdict, such as `10 used + 30 = 40 > 30`. */
  readonly arithmetic: string
}

/** The verdict on a build: certain wherever every possible combination of the numbers agrees. Never throws. */
export function quotaVerdict(question: QuotaQuestion): QuotaVerdict {
  const { cost, used, budget } = question
  const after = addRanges(used, cost)
  const because = becauseOf(question)
  const verdict = verdictOf(question, because, after)
  return {
    verdict,
    question,
    because,
    after,
    roomCredits: budget.low - used.high,
    open: verdict === 'unknown' ? openNumbers(question) : [],
    arithmetic: arithmeticText(question, because, after),
  }
}

/** The verdict alone, for counting many. */
export function verdictKind(question: QuotaQuestion): QuotaVerdict['verdict'] {
  return verdictOf(question, becauseOf(question), addRanges(question.used, question.cost))
}

function becauseOf(question: QuotaQuestion): QuotaVerdict['because'] {
  const { transition, cost, isUnlimited } = question
  if (isUnlimited) return 'unlimited'
  if (isExact(cost) && !isQuotaChecked(transition, cost.low)) return 'costs-nothing'
  const passes = somePasses(question)
  const denied = someDenied(question)
  if (passes && denied) return 'depends'
  if (denied) return 'over-budget'
  const highest = question.used.high + cost.high
  return highest > question.budget.low ? 'cheaper-than-before' : 'within-budget'
}

function verdictOf(
  question: QuotaQuestion,
  because: QuotaVerdict['because'],
  after: CreditRange,
): QuotaVerdict['verdict'] {
  switch (because) {
    case 'unlimited':
    case 'costs-nothing':
      return 'ok'
    case 'over-budget':
      return 'insufficient_quota'
    case 'depends':
      return 'unknown'
    default:
      return isNearBudget(after.high, question.budget.low, question.warnAt) ? 'warn' : 'ok'
  }
}

/** Compared in whole millionths, for 0.85 × 20 is not 17 in every computer's arithmetic. */
function isNearBudget(after: number, budget: number, warnAt: number): boolean {
  return after > 0 && after * 1_000_000 >= Math.round(warnAt * 1_000_000) * budget
}

/** Whether some combination is refused. Refusal grows with cost, use and the cost before, and shrinks with the budget. */
function someDenied(question: QuotaQuestion): boolean {
  const { cost, used, budget, previous } = question
  // The dearest cost is refused first; where that is zero, the next below it is what can be refused at all.
  const dearest = cost.high === 0 ? -1 : cost.high
  return costsToTry(cost, dearest, previous?.low).some(
    costCredits =>
      !isPermitted({
        costCredits,
        othersCredits: used.high,
        budgetCredits: budget.low,
        previousCredits: previous?.low,
      }),
  )
}

/** Whether some combination passes. */
function somePasses(question: QuotaQuestion): boolean {
  const { cost, used, budget, previous } = question
  if (cost.low <= 0 && cost.high >= 0) return true
  return isPermitted({
    costCredits: cost.low,
    othersCredits: used.low,
    budgetCredits: budget.high,
    previousCredits: previous?.high,
  })
}

/** The dearest cost and, where that would be cheaper than before, none other: a cost below it is cheaper too. */
function costsToTry(
  cost: CreditRange,
  dearest: number,
  previous: number | undefined,
): readonly number[] {
  if (dearest < cost.low) return []
  return previous === undefined || dearest >= previous ? [dearest] : []
}

function openNumbers(question: QuotaQuestion): readonly OpenNumber[] {
  const numbers: readonly (readonly [OpenNumber, CreditRange | undefined])[] = [
    ['cost', question.cost],
    ['previous', question.previous],
    ['used', question.used],
    ['budget', question.budget],
  ]
  return numbers.filter(([, range]) => range !== undefined && !isExact(range)).map(([name]) => name)
}

function arithmeticText(
  question: QuotaQuestion,
  because: QuotaVerdict['because'],
  after: CreditRange,
): string {
  const { cost, used, budget, previous } = question
  if (because === 'unlimited') return 'no quota'
  if (because === 'costs-nothing') return '0: a build that costs nothing is not checked'
  const sum = isUnbounded(cost) || isUnbounded(used) ? '' : ` = ${rangeText(after)}`
  const terms = `${rangeText(used)} used ${signed(cost)}${sum}`
  const limit = rangeText(budget)
  switch (because) {
    case 'within-budget':
      return `${terms} ≤ ${limit}`
    case 'over-budget':
      return `${terms} > ${limit}`
    case 'cheaper-than-before': {
      const before = previous === undefined ? 'before' : `the ${rangeText(previous)} before`
      return `${terms} against ${limit}, but cheaper than ${before}`
    }
    default:
      return isExact(used) && isExact(budget)
        ? `${terms} against ${limit}: more than ${budget.low - used.high} is refused`
        : `${terms} against ${limit}`
  }
}

function signed(cost: CreditRange): string {
  return isExact(cost) && cost.low < 0 ? `− ${-cost.low}` : `+ ${rangeText(cost)}`
}
