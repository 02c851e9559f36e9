/** Which of Coder's spend controls a version enforces. */

/**
 * `chat-limits`: up to 2.35. `budgets`: 2.36, where chat limits can still be seen but do nothing. `budgets-with-custom-prices`:
 * from 2.37 on, where chat limits are gone and custom prices replace Coder's own.
 */
export type SpendEra = 'chat-limits' | 'budgets' | 'budgets-with-custom-prices'

/** The era of a version such as `2.36`, `v2.37.1` or `2`; undefined for what is no version. */
export function eraOf(version: string): SpendEra | undefined {
  const match = /^v?(\d+)(?:\.(\d+))?/.exec(version)
  if (match === null) return undefined
  const major = Number(match[1])
  const minor = match[2] === undefined ? Number.POSITIVE_INFINITY : Number(match[2])
  if (major < 2 || (major === 2 && minor <= 35)) return 'chat-limits'
  return major === 2 && minor === 36 ? 'budgets' : 'budgets-with-custom-prices'
}
