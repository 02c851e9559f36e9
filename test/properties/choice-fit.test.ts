/** What is told of all choices together is what asking Coder's rule for each one by itself comes to. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChoicePrices, choiceFit } from '../../src/quota/choice-fit.ts'
import { exactly } from '../../src/quota/credit-range.ts'
import { isPermitted, isQuotaChecked } from '../../src/quota/permit.ts'

const credits = fc.integer({ min: -6, max: 12 })
const costs = fc.array(credits, { minLength: 1, maxLength: 8 })
const room = fc.record({ used: credits, budget: credits, isUnlimited: fc.boolean() })

function passes(
  costCredits: number,
  { used, budget, isUnlimited }: { used: number; budget: number; isUnlimited: boolean },
): boolean {
  if (isUnlimited || !isQuotaChecked('start', costCredits)) return true
  const sums = { othersCredits: used, budgetCredits: budget, previousCredits: undefined }
  return isPermitted({ costCredits, ...sums })
}

/** Counted one cost a group. */
function counted(list: readonly number[]): ChoicePrices<number> {
  const groups = [...new Set(list)].map(each => {
    const choices = BigInt(list.filter(cost => cost === each).length)
    return { low: each, high: each, choices, example: each }
  })
  return { groups, known: [] }
}

/** Only the ends. */
function ends(list: readonly number[]): ChoicePrices<number> {
  const [low, high] = [Math.min(...list), Math.max(...list)]
  const known = [low, high].map(each => ({ credits: each, choice: each }))
  return { groups: [{ low, high, choices: undefined, example: undefined }], known }
}

test('counted choices are told exactly', () => {
  fc.assert(
    fc.property(costs, room, (list, { used, budget, isUnlimited }) => {
      const exact = { used: exactly(used), budget: exactly(budget), isUnlimited }
      const found = choiceFit(counted(list), exact)
      const fitting = list.filter(cost => passes(cost, { used, budget, isUnlimited }))
      const refused = list.filter(cost => !fitting.includes(cost))
      expect(found?.counts).toEqual({
        choices: BigInt(list.length),
        least: BigInt(fitting.length),
        most: BigInt(fitting.length),
      })
      const some = refused.length === 0 ? 'all' : 'some'
      expect(found?.fit).toBe(fitting.length === 0 ? 'none' : some)
      expect(found?.fits?.credits).toBe(fitting.length === 0 ? undefined : Math.min(...fitting))
      expect(found?.refused).toEqual(
        refused.length === 0
          ? undefined
          : {
              credits: Math.min(...refused),
              choice: Math.min(...refused),
              isFirst: Math.min(...refused) > 0,
            },
      )
    }),
  )
})

test('what is told of the ends alone, or of numbers that are not exact, is so', () => {
  const more = fc.nat(3)
  fc.assert(
    fc.property(
      costs,
      room,
      fc.boolean(),
      more,
      more,
      more,
      more,
      (list, { used, budget, isUnlimited }, isCounted, a, b, c, d) => {
        const wide = {
          used: { low: used - a, high: used + b },
          budget: { low: budget - c, high: budget + d },
          isUnlimited,
        }
        const found = choiceFit(isCounted ? counted(list) : ends(list), wide)
        const fitting = list.filter(cost => passes(cost, { used, budget, isUnlimited }))
        const [most, least] = [list.length, 0]
        const right = {
          all: fitting.length === most,
          none: fitting.length === least,
          some: fitting.length > least && fitting.length < most,
          unknown: true,
        }
        expect(found && right[found.fit]).toBe(true)
        if (found?.counts) {
          expect(Number(found.counts.least)).toBeLessThanOrEqual(fitting.length)
          expect(Number(found.counts.most)).toBeGreaterThanOrEqual(fitting.length)
        }
        if (found?.fits) expect(fitting).toContain(found.fits.credits)
        if (found?.refused) {
          const { credits: cost, isFirst } = found.refused
          expect(list).toContain(cost)
          expect(fitting).not.toContain(cost)
          if (isFirst) expect(list.every(each => each < cost === fitting.includes(each))).toBe(true)
        }
      },
    ),
  )
})

test('without a choice there is nothing to tell', () => {
  const nobody = { used: exactly(0), budget: exactly(5), isUnlimited: false }
  expect(choiceFit({ groups: [], known: [] }, nobody)).toBeUndefined()
})
