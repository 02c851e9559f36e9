/** Micro-dollars as people read them. Amounts are integers of micro-dollars (1 dollar = 1,000,000) until this point. */

/**
 * The amount as Coder's 403 prints it: divided as a double, then `%.2f`. Go rounds the double's exact value, a tie to the
 * even cent, where JavaScript's `toFixed` rounds a tie up.
 */
export function goDollars(micros: bigint): string {
  const dollars = Number(micros) / 1e6
  // A double lies exactly between two cents only when it is an odd number of eighths.
  const eighths = dollars * 8
  if (!Number.isInteger(eighths) || eighths % 2 === 0) return dollars.toFixed(2)
  const below = Math.floor(dollars * 100)
  const cents = below % 2 === 0 ? below : below + 1
  return (cents / 100).toFixed(2)
}

/** The amount with every digit it has, at least two: `$0.005`, `$12.50`, `-$1,234.56`. */
export function exactDollars(micros: bigint): string {
  const size = micros < 0n ? -micros : micros
  const whole = String(size / 1_000_000n).replace(/\B(?=(\d{3})+$)/g, ',')
  const fraction = String(size % 1_000_000n)
    .padStart(6, '0')
    .replace(/0{1,4}$/, '')
  return `${micros < 0n ? '-' : ''}$${whole}.${fraction}`
}
