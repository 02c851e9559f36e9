import { type CreditRange, UNKNOWN_CREDITS } from '../quota/credit-range.ts'

/** Credits as reports have them: both bounds, equal for an exact number, null where there is none. */
export function creditBounds({ low, high }: CreditRange): {
  readonly low: number | null
  readonly high: number | null
} {
  return {
    low: low <= UNKNOWN_CREDITS.low ? null : low,
    high: high >= UNKNOWN_CREDITS.high ? null : high,
  }
}
