/** Amounts, shares and times of limits in words. */
import { exactDollars } from '../../spend/dollars.ts'
import type { StandingReport } from './report.ts'

/** What was spent: `$12.50`, `$5.00 … $7.50`, `at least $5.00`, `?`. */
function spentText({
  spent_low_micros: low,
  spent_high_micros: high,
}: Pick<StandingReport, 'spent_low_micros' | 'spent_high_micros'>): string {
  if (high === null) return low === 0n ? '?' : `at least ${exactDollars(low)}`
  return low === high ? exactDollars(low) : `${exactDollars(low)} … ${exactDollars(high)}`
}

/** `$12.50 of $100.00`, `$12.50, no limit`. */
export function usedText(standing: StandingReport): string {
  const { limit_micros: limit, source } = standing
  const spent = spentText(standing)
  if (source === 'unknown') return `${spent}, limit ?`
  return limit === null ? `${spent}, no limit` : `${spent} of ${exactDollars(limit)}`
}

/** `75 %`; empty for no limit. */
export function percentText({ used_percent: used }: StandingReport): string {
  return used === null ? '' : `${used} %`
}

/** Whose limit it is: `group "Engineering"`, `own`, `default`; where there is none, whose ledger is charged. */
export function sourceText({ source, group }: StandingReport): string {
  switch (source) {
    case 'user_override':
      return group === null ? 'own' : `own, charged to "${group}"`
    case 'user':
      return 'own'
    case 'group':
      return group === null ? 'group' : `group "${group}"`
    case 'none':
    case 'unknown':
      return group === null ? '' : `charged to "${group}"`
    case 'disabled':
      return 'chat limits are off'
    default:
      return source
  }
}

/** A time as people read it: `2026-03-24 03:00 UTC`; midnight is left out. */
export function timeText(time: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(time)
  const [, day = time, minutes = ''] = match ?? []
  return minutes === '00:00' ? day : `${day} ${minutes} UTC`
}

/** A bar of so many columns, filled as far as the limit is used up. */
export function barText(percent: number, columns: number): string {
  const full = Math.min(columns, Math.floor((percent * columns) / 100))
  return `[${'#'.repeat(full)}${'-'.repeat(columns - full)}]`
}

/** Tokens with every digit below a million, and in millions with three decimals above, cut: `12.345M`. */
export function tokensText(tokens: bigint): string {
  if (tokens < 1_000_000n) return String(tokens).replace(/\B(?=(\d{3})+$)/g, ',')
  const thousands = tokens / 1000n
  const whole = String(thousands / 1000n).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${whole}.${String(thousands % 1000n).padStart(3, '0')}M`
}
