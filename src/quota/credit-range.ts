/** Credits that are known exactly, or only to lie between two bounds. */

/** All whole numbers from `low` to `high`, both included; exact where they are equal. */
export interface CreditRange {
  readonly low: number
  readonly high: number
}

/** A cost of which nothing is known but that Coder keeps it in 32 bits. */
export const UNKNOWN_CREDITS: CreditRange = Object.freeze({
  low: -2_147_483_648,
  high: 2_147_483_647,
})

/** Exactly 0. */
export const NO_CREDITS: CreditRange = Object.freeze({ low: 0, high: 0 })

/** The range that holds one number. */
export function exactly(credits: number): CreditRange {
  return { low: credits, high: credits }
}

/** Whether the range holds one number only. */
export function isExact(range: CreditRange): boolean {
  return range.low === range.high
}

/** Whether nothing is known of one end of the range, so that there is no use in showing it. */
export function isUnbounded(range: CreditRange): boolean {
  return range.low <= UNKNOWN_CREDITS.low || range.high >= UNKNOWN_CREDITS.high
}

/** What both may be together. */
export function addRanges(a: CreditRange, b: CreditRange): CreditRange {
  return { low: a.low + b.low, high: a.high + b.high }
}

/** The range as a reader sees it: `30`, `14 … 130`, `at least 5`, `unknown`. */
export function rangeText(range: CreditRange): string {
  if (isExact(range)) return String(range.low)
  const noLow = range.low <= UNKNOWN_CREDITS.low
  const noHigh = range.high >= UNKNOWN_CREDITS.high
  if (noLow && noHigh) return 'unknown'
  if (noHigh) return `at least ${range.low}`
  if (noLow) return `at most ${range.high}`
  return `${range.low} … ${range.high}`
}
