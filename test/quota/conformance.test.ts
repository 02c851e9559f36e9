import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runQuotaCases } from '../conformance/quota.ts'

test('all recorded answers on quota', () => {
  const { passed, failed } = runQuotaCases(resolve(import.meta.dirname, '../corpus/quota'))
  expect(failed).toEqual([])
  expect(passed).toBe(546)
})
