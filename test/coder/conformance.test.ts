import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { coderVersions, runCoderCases } from '../conformance/coder.ts'

const folder = fileURLToPath(new URL('../corpus/coder', import.meta.url))

describe('whole templates as Terraform, the provider and Coder take them', () => {
  test.each(coderVersions(folder))('with Terraform %s', version => {
    const report = runCoderCases(folder, version === '1.11' ? {} : { version })
    expect(report).toEqual({ passed: expect.any(Number), failed: [] })
  })
})
