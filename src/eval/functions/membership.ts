/** A growing collection of values that is asked whether it holds an equal one, with a bound on the work. */
import { valuesEqual } from '../../value/equal.ts'
import type { Value } from '../../value/value.ts'
import { type Failure, fail } from './definition.ts'

/** Comparisons of values that are not strings or bools; some seconds' work. */
const MOST_COMPARISONS = 20_000_000

/** Values without duplicates in the sense of Terraform's `==`. Both questions take wholly known values only. */
export interface Membership {
  has(value: Value): boolean
  add(value: Value): void
  /** Whether more was compared than is allowed; answers are right all the same. */
  isExhausted(): boolean
}

/** An empty membership. */
export function membership(): Membership {
  const texts = new Set<string>()
  const others: Value[] = []
  let comparisons = 0
  return {
    has(value) {
      if (value.kind === 'string') return texts.has(value.string)
      comparisons += others.length
      return others.some(other => {
        const equal = valuesEqual(other, value)
        return equal.kind === 'bool' && equal.bool
      })
    },
    add(value) {
      if (value.kind === 'string') texts.add(value.string)
      else others.push(value)
    },
    isExhausted: () => comparisons > MOST_COMPARISONS,
  }
}

/** The failure of a call whose membership is exhausted. */
export function comparisonLimit(): Failure {
  return fail(null, `more than ${MOST_COMPARISONS} comparisons of elements would be needed`)
}
