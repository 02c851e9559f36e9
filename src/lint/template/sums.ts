/** Costs as Coder adds them up. */
import { isInteger, toBigInt } from '../../value/number.ts'
import type { PricedChoice, PricedInstance } from './prices.ts'

/** What 32 bits hold. */
const LEAST = -(2n ** 31n)
const MOST = 2n ** 31n - 1n

/** Whether Coder keeps the number as it is. */
export function fits(credits: bigint): boolean {
  return credits >= LEAST && credits <= MOST
}

/** The whole credits of one instance; undefined where they are not known or no whole number. */
export function wholeCredits({ credits }: PricedInstance): bigint | undefined {
  return credits !== undefined && isInteger(credits) ? toBigInt(credits) : undefined
}

/** The sum of everything; undefined where a part is not known, or would be refused. */
export function sumOf({ instances, isCertain }: PricedChoice): bigint | undefined {
  if (!isCertain) return undefined
  let sum = 0n
  for (const instance of instances) {
    const credits = wholeCredits(instance)
    if (credits === undefined) return undefined
    sum += credits
  }
  return sum
}
