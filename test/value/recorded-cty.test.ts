import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { convert, isConversionFailure } from '../../src/value/convert.ts'
import { applyDefaults } from '../../src/value/defaults.ts'
import { valuesEqual } from '../../src/value/equal.ts'
import { unify } from '../../src/value/unify.ts'
import {
  type Json,
  readDefaults,
  readType,
  readValue,
  writeType,
  writeValue,
} from './recorded-cty.ts'

/** Random values and types with what go-cty 1.16.0 and hcl 2.23.0 made of them; answers that depend on chance are left out. */
interface Vector {
  readonly op: 'convert' | 'unify' | 'equals' | 'defaults'
  readonly v: Json
  readonly w: Json
  readonly t: Json
  readonly ts: Json[]
  readonly unsafe: boolean
  readonly d: Json
  readonly r: Json
}

function answer(vector: Vector): Json {
  switch (vector.op) {
    case 'convert': {
      const outcome = convert(readValue(vector.v), readType(vector.t))
      if (!isConversionFailure(outcome)) return writeValue(outcome)
      const path = outcome.path.map(step => ('attribute' in step ? step.attribute : step.index))
      return ['err', outcome.text, path]
    }
    case 'unify': {
      const type = unify(vector.ts.map(readType), vector.unsafe ? 'unsafe' : 'safe')
      return type === undefined ? null : writeType(type)
    }
    case 'equals':
      return writeValue(valuesEqual(readValue(vector.v), readValue(vector.w)))
    case 'defaults':
      return writeValue(applyDefaults(readDefaults(vector.d), readValue(vector.v)))
  }
}

const vectorFile = new URL('cty-vectors.jsonl', import.meta.url)
const vectors: Vector[] = readFileSync(process.env['CTY_VECTORS'] ?? vectorFile, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))

test.each(['convert', 'unify', 'equals', 'defaults'])('%s as go-cty', op => {
  const wrong: Json[] = []
  for (const vector of vectors) {
    if (vector.op !== op) continue
    const got = answer(vector)
    try {
      expect(got).toEqual(vector.r)
    } catch {
      wrong.push(`${JSON.stringify({ ...vector, r: undefined })}
  want ${JSON.stringify(vector.r)}
  got  ${JSON.stringify(got)}`)
    }
  }
  expect(wrong.length === 0 ? '' : `${wrong.length} wrong\n${wrong.slice(0, 8).join('\n')}`).toBe(
    '',
  )
})
