/** The evaluator against every recorded answer of Terraform's to a single expression. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordedVersions, runExpressionCases } from '../conformance/expressions.ts'

const CORPUS = join(import.meta.dirname, '../corpus/language')

describe('recorded expressions', () => {
  test.each(recordedVersions(CORPUS))('answer as in Terraform %s', version => {
    const { passed, failed } = runExpressionCases(CORPUS, { version })
    expect(failed).toEqual([])
    expect(passed).toBeGreaterThan(0)
  })
})
