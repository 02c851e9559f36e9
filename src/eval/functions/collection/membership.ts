/** A growing collection of values that is asked whether it holds an equal one, with a bound on the work. */
import { valuesEqual } from '../../../value/equal.ts'
import { toSafeInteger } from '../../../value/number.ts'
import type { Value } from '../../../value/value.ts'
import { weightOf } from '../../work.ts'
import type { CallContext } from '../definition.ts'

/** Comparing takes longer than looking. */
const STEPS_PER_PART = 6

/** Values without duplicates in the sense of Terraform's `==`. Both questions take wholly known values only. */
export interface Membership {
  has(value: Value): boolean
  add(value: Value): void
}

/**
 * An empty membership, whose comparisons are paid for. Texts and whole numbers are found at once: no number but the same one is equal to
 * a whole number, whatever their precisions are.
 */
export function membership(context: CallContext): Membership {
  const texts = new Set<string>()
  const integers = new Set<number>()
  const others: Value[] = []
  return {
    has(value) {
      if (value.kind === 'string') return texts.has(value.string)
      const integer = integerOf(value)
      if (integer !== undefined) return integers.has(integer)
      const weight = weightOf(value, context.left?.() ?? Number.POSITIVE_INFINITY)
      // Without any steps left it does not matter what the answer is.
      if (context.spend?.(others.length * weight * STEPS_PER_PART) === false) return true
      return others.some(other => {
        const equal = valuesEqual(other, value)
        return equal.kind === 'bool' && equal.bool
      })
    },
    add(value) {
      const integer = integerOf(value)
      if (value.kind === 'string') texts.add(value.string)
      else if (integer !== undefined) integers.add(integer)
      else others.push(value)
    },
  }
}

function integerOf(value: Value): number | undefined {
  return value.kind === 'number' ? toSafeInteger(value.number) : undefined
}
