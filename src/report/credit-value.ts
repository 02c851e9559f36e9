/** What credits are worth in a currency, to the last digit. */

/** So many decimals at least: cents. */
const LEAST_DECIMALS = 2

/** The worth of whole credits: `0.30 USD`, or `$0.30` for a currency given by its sign. Exact, however small a credit is. */
export function worthOf(
  credits: number,
  value: { readonly amount: string; readonly currency: string },
): string {
  const { digits, decimals } = decimalOf(value.amount)
  const product = BigInt(credits) * digits
  const size = String(product < 0n ? -product : product).padStart(decimals + 1, '0')
  const whole = size.slice(0, size.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',')
  const fraction = size
    .slice(size.length - decimals)
    .replace(/0+$/, '')
    .padEnd(LEAST_DECIMALS, '0')
  const amount = `${product < 0n ? '-' : ''}${whole}.${fraction}`
  const isSign = /^\P{L}+$/u.test(value.currency)
  if (!isSign) return `${amount} ${value.currency}`
  return product < 0n ? `-${value.currency}${amount.slice(1)}` : `${value.currency}${amount}`
}

/** Decimal text, such as `0.01` or `1e-2`, as digits and the number of decimals among them. */
function decimalOf(text: string): { readonly digits: bigint; readonly decimals: number } {
  const match = /^(-?\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text)
  const [, whole = '0', fraction = '', exponent = '0'] = match ?? []
  const decimals = fraction.length - Number(exponent)
  const written = `${whole}${fraction}`
  const digits = BigInt(/\d/.test(written) ? written : '0')
  return decimals >= 0
    ? { digits, decimals }
    : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 }
}
