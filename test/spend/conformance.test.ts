import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runSpendCases } from '../conformance/spend.ts'

test('every recorded answer of the spend corpus', () => {
  const { passed, failed } = runSpendCases(
    fileURLToPath(new URL('../corpus/spend', import.meta.url)),
  )
  expect(failed.slice(0, 3)).toEqual([])
  expect(passed).toBe(456)
})
