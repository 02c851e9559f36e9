import { expect, test } from 'vitest'
import { verdictKindOf } from '../../src/report/from/from-verdict.ts'

const objection = 'duplicate metadata resource: null_resource.x'

test.each([
  ['ok', { refused: false, objection: undefined }, 'ok'],
  // Since 2.30 quota decides first, and a build that passes it is charged and fails.
  ['ok', { refused: false, objection }, 'build_error'],
  ['warn', { refused: false, objection }, 'build_error'],
  ['insufficient_quota', { refused: false, objection }, 'insufficient_quota'],
  ['unknown', { refused: false, objection }, 'unknown'],
  ['insufficient_quota', { refused: true, objection }, 'build_error'],
  ['ok', { refused: true, objection: undefined }, 'plan_error'],
] as const)('%s, and the build ends with %o: %s', (quota, end, kind) => {
  expect(verdictKindOf(quota, end)).toBe(kind)
})
