import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { compileSchemas } from '../../scripts/compile-schemas.ts'

const root = resolve(import.meta.dirname, '../..')

test('the validators in the repository are those of the schemas (npm run generate)', async () => {
  for (const [file, text] of await compileSchemas(root)) {
    const kept = readFileSync(resolve(root, 'src/config/generated', file), 'utf8')
    expect([file, kept === text]).toEqual([file, true])
  }
})
