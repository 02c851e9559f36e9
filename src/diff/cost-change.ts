/** One cost before and after, and what can be said for certain of the difference. */
import type { CostChange, CostEffect } from '../report/diff/difference.ts'
import type { AmountReport, CostReport, ReasonReport, TermReport } from '../report/report.ts'

/** The change of a cost; undefined stands for a template, preset or metadata that is not there. */
export function costChange(
  base: AmountReport | CostReport | undefined,
  head: AmountReport | CostReport | undefined,
): CostChange {
  const [before, after] = [amountOf(base), amountOf(head)]
  const both = before !== null && after !== null
  const credits = both && after.credits !== null && before.credits !== null
  return {
    base: before,
    head: after,
    effect: effectOf(before, after),
    credits: credits ? Number(after.credits) - Number(before.credits) : null,
    reasons: newReasons(base, head),
  }
}

/** Whether there is anything to tell: a number that is the same but now rests on assumptions is told of as well. */
export function isChange({ effect, base, head }: CostChange): boolean {
  return effect !== 'same' || base?.status !== head?.status
}

/** One metadata's part as a cost; what is not there is null. */
export function termAmount(term: TermReport | null | undefined): AmountReport | undefined {
  if (term === null || term === undefined) return undefined
  const { credits, low, high } = term
  if (credits !== null) return { status: 'exact', credits, low: null, high: null }
  const isRange = low !== null && high !== null
  return { status: isRange ? 'range' : 'unknown', credits: null, low, high }
}

/** The bounds of a cost: infinite where there is none, undefined where there is no cost. */
function boundsOf(
  amount: AmountReport | null,
): { readonly low: number; readonly high: number } | undefined {
  if (amount === null || amount.status === 'refused') return undefined
  const { credits, low, high } = amount
  if (credits !== null) return { low: credits, high: credits }
  return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY }
}

/**
 * By how many credits a cost rises: that of its bounds which rises more, since either may be what somebody pays. Infinite where it was
 * bounded and is no more; 0 where it does not rise, or there is nothing to compare.
 */
export function increaseOf({ base, head }: CostChange): number {
  const [before, after] = [boundsOf(base), boundsOf(head)]
  if (before === undefined || after === undefined) return 0
  return Math.max(rise(before.low, after.low), rise(before.high, after.high))
}

/** Of equal infinities the difference is 0, and a lower bound that is lost is no rise. */
function rise(before: number, after: number): number {
  return after > before && before !== Number.NEGATIVE_INFINITY ? after - before : 0
}

function amountOf(cost: AmountReport | CostReport | undefined): AmountReport | null {
  if (cost === undefined) return null
  const { status, credits, low, high } = cost
  return { status, credits, low, high }
}

function effectOf(base: AmountReport | null, head: AmountReport | null): CostEffect {
  if (base === null) return head === null ? 'same' : 'added'
  if (head === null) return 'removed'
  const [before, after] = [boundsOf(base), boundsOf(head)]
  if (before === undefined) return after === undefined ? 'same' : 'mended'
  if (after === undefined) return 'breaks'
  if (before.low === after.low && before.high === after.high) return 'same'
  if (after.low > before.high) return 'dearer'
  return after.high < before.low ? 'cheaper' : 'open'
}

/** Reasons that the base had not, whatever lines they are on. */
function newReasons(
  base: AmountReport | CostReport | undefined,
  head: AmountReport | CostReport | undefined,
): readonly ReasonReport[] {
  const known = new Set(reasonsOf(base).map(reason => reason.text))
  return reasonsOf(head).filter(reason => !known.has(reason.text))
}

function reasonsOf(cost: AmountReport | CostReport | undefined): readonly ReasonReport[] {
  return cost !== undefined && 'reasons' in cost ? cost.reasons : []
}
