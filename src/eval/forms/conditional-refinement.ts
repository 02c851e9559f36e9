/** What is known of `unknown ? a : b` from what is known of both arms (the unknown case of hclsyntax's ConditionalExpr). */
import { compare, NEGATIVE_INFINITY, POSITIVE_INFINITY } from '../../value/number.ts'
import { rangeOf, type ValueRange } from '../../value/refine.ts'
import { type Type, typesEqual } from '../../value/type.ts'
import type { Bound, Refinement, Value } from '../../value/value.ts'

/** The refinements of the result; both values without marks and free of unseen parts. */
export function conditionalRefinement(yes: Value, no: Value): Refinement {
  const [a, b] = [rangeOf(yes), rangeOf(no)]
  const notNull: Refinement = a.null === 'no' && b.null === 'no' ? { notNull: true } : {}
  if (a.type.kind === 'number' && b.type.kind === 'number') return numberBounds(a, b, notNull)
  if (isCollection(a.type) && typesEqual(a.type, b.type))
    return { ...notNull, ...lengthRange(a, b) }
  return notNull
}

/** An arm without a bound counts as bounded by infinity, exclusively, as in cty. */
function numberBounds(a: ValueRange, b: ValueRange, notNull: Refinement): Refinement {
  const lowest: Bound = { number: NEGATIVE_INFINITY, inclusive: false }
  const highest: Bound = { number: POSITIVE_INFINITY, inclusive: false }
  return {
    min: outer(a.min ?? lowest, b.min ?? lowest, -1),
    max: outer(a.max ?? highest, b.max ?? highest, 1),
    ...notNull,
  }
}

/** The bound further out in the direction; at equal numbers the more generous one. */
function outer(yes: Bound, no: Bound, direction: -1 | 1): Bound {
  const order = compare(yes.number, no.number)
  if (order === 0) return { number: no.number, inclusive: yes.inclusive || no.inclusive }
  return order === direction ? yes : no
}

function isCollection(type: Type): boolean {
  return type.kind === 'list' || type.kind === 'set' || type.kind === 'map'
}

function lengthRange(a: ValueRange, b: ValueRange): Refinement {
  const minLength = Math.min(a.minLength, b.minLength)
  const maxLength = Math.max(a.maxLength, b.maxLength)
  return { minLength, ...(maxLength === Number.POSITIVE_INFINITY ? {} : { maxLength }) }
}
