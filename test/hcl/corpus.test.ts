import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runSyntaxCases } from '../conformance/syntax.ts'

const folder = fileURLToPath(new URL('../corpus/language', import.meta.url))

test("trees, ranges and first remarks are those of Terraform's parser", () => {
  expect(runSyntaxCases(folder)).toEqual({ passed: expect.any(Number), failed: [] })
})
