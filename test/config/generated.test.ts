import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { compileSchemas } from '../../scripts/compile-schemas.ts'

const root = resolve(import.meta.dirname, '../..')

test('the validators in the repository are those of the schemas (npm run generate)', async () => {
  const kept = readFileSync(resolve(root, 'src/config/generated/validators.ts'), 'utf8')
  expect(kept === (await compileSchemas(root))).toBe(true)
})
