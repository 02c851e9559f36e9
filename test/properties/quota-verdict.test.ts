import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CreditRange } from '../../src/quota/credit-range.ts'
import { isPermitted, isQuotaChecked } from '../../src/quota/permit.ts'
import { quotaVerdict } from '../../src/quota/verdict.ts'

const range = fc
  .tuple(fc.integer({ min: -6, max: 12 }), fc.integer({ min: 0, max: 5 }))
  .map(([low, width]): CreditRange => ({ low, high: low + width }))

function* numbersOf({ low, high }: CreditRange): Generator<number> {
  for (let number = low; number <= high; number += 1) yield number
}

test('a verdict on ranges is what all the numbers in them agree on', () => {
  const question = fc.record({
    transition: fc.constantFrom<'start' | 'stop'>('start', 'stop'),
    cost: range,
    used: range,
    budget: range,
    previous: fc.option(range, { nil: undefined }),
  })
  fc.assert(
    fc.property(question, each => {
      const answers = new Set<boolean>()
      const befores = each.previous === undefined ? [undefined] : [...numbersOf(each.previous)]
      for (const costCredits of numbersOf(each.cost)) {
        for (const othersCredits of numbersOf(each.used)) {
          for (const budgetCredits of numbersOf(each.budget)) {
            for (const previousCredits of befores) {
              const permitted = isPermitted({
                costCredits,
                othersCredits,
                budgetCredits,
                previousCredits,
              })
              answers.add(!isQuotaChecked(each.transition, costCredits) || permitted)
            }
          }
        }
      }
      const { verdict } = quotaVerdict({ ...each, isUnlimited: false, warnAt: 0.85 })
      const ours = verdict === 'warn' ? 'ok' : verdict
      const agreed = answers.has(true) ? 'ok' : 'insufficient_quota'
      expect(ours).toBe(answers.size === 2 ? 'unknown' : agreed)
    }),
    { numRuns: 2000 },
  )
})
