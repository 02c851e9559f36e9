import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runSpaceCases } from '../conformance/space.ts'

test('all recorded spaces of choices', () => {
  const { passed, failed } = runSpaceCases(resolve(import.meta.dirname, '../corpus/space'))
  expect(failed).toEqual([])
  expect(passed).toBeGreaterThan(1200)
}, 120_000)
