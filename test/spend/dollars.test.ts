import { expect, test } from 'vitest'
import { budgetRefusal } from '../../src/spend/budget/ai-budget.ts'
import { exactDollars, goDollars } from '../../src/spend/dollars.ts'

test.each<[bigint, string]>([
  [0n, '0.00'],
  [4_999n, '0.00'],
  [5_000n, '0.01'],
  [15_000n, '0.01'],
  [125_000n, '0.12'],
  [375_000n, '0.38'],
  [625_000n, '0.62'],
  [999_995_000n, '1000.00'],
  [1_234_567_890n, '1234.57'],
  [1_000_000_000_000n, '1000000.00'],
])('Go prints %d micro-dollars as %s', (micros, text) => {
  expect(goDollars(micros)).toBe(text)
})

test.each<[bigint, string]>([
  [0n, '$0.00'],
  [5_000n, '$0.005'],
  [12_500_000n, '$12.50'],
  [1_234_560_001n, '$1,234.560001'],
  [-1_000_000_000_000n, '-$1,000,000.00'],
])('%d micro-dollars are exactly %s', (micros, text) => {
  expect(exactDollars(micros)).toBe(text)
})

test('a refusal', () => {
  expect(budgetRefusal(50_000_000n).text).toBe(
    'AI budget of US$50.00 exceeded. Please contact an administrator for more details.',
  )
})
