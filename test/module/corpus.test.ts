import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runConfigCases } from '../conformance/config.ts'

const folder = fileURLToPath(new URL('../corpus/language', import.meta.url))

describe('what Terraform finds in a folder with one file', () => {
  test.each([undefined, '1.14', '1.16'])('as Terraform %s finds it', version => {
    const options = version === undefined ? {} : { version }
    expect(runConfigCases(folder, options)).toEqual({ passed: expect.any(Number), failed: [] })
  })
})
