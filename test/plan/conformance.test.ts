/** Whole configurations as Terraform planned or refused them, in every recorded version. */
import { expect, test } from 'vitest'
import { recordedVersions } from '../conformance/expressions.ts'
import { runModuleCases } from '../conformance/modules.ts'

const FOLDER = 'test/corpus/language'

test.each(recordedVersions(FOLDER))('%s', version => {
  const { passed, failed } = runModuleCases(FOLDER, { version })
  expect(failed).toEqual([])
  expect(passed).toBeGreaterThan(50)
})
