/** The functions on texts, formats and encodings against recorded answers of the libraries that Terraform uses. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashFunctions } from '../../../src/eval/functions/bytes/hash.ts'
import type { FunctionDefinition } from '../../../src/eval/functions/definition.ts'
import { filesystemFunctions } from '../../../src/eval/functions/file/filesystem.ts'
import { encodingJsonFunctions } from '../../../src/eval/functions/json/encoding-json.ts'
import { writeJson } from '../../../src/eval/functions/json/json-encode.ts'
import { encodingTextFunctions } from '../../../src/eval/functions/text/encoding-text.ts'
import { formatFunctions } from '../../../src/eval/functions/text/format.ts'
import { regexFunctions } from '../../../src/eval/functions/text/regex.ts'
import { stringFunctions } from '../../../src/eval/functions/text/string.ts'
import { encodingYamlFunctions } from '../../../src/eval/functions/yaml/encoding-yaml.ts'
import { typeToString } from '../../../src/value/inspect.ts'
import { testCapabilities } from '../../support/expression-scope.ts'
import { call, type Data } from './invoke.ts'

const FOLDER = join(import.meta.dirname, '../../corpus/functions')
const FUNCTIONS: readonly FunctionDefinition[] = [
  ...encodingJsonFunctions,
  ...encodingTextFunctions,
  ...encodingYamlFunctions,
  ...filesystemFunctions,
  ...formatFunctions,
  ...hashFunctions,
  ...regexFunctions,
  ...stringFunctions,
]

/** One line of a corpus file (test/corpus/functions/README.md). */
interface Recorded {
  readonly fn: string
  readonly args: readonly Data[]
  readonly fails?: number | null
  readonly type?: string
  readonly json?: string
}

const capabilities = testCapabilities(FOLDER)

function answered({ fn, args }: Recorded): Recorded {
  const outcome = call(FUNCTIONS, fn, args, { version: 16, capabilities })
  if ('failure' in outcome) return { fn, args, fails: outcome.argument }
  const written = writeJson(outcome)
  const json = 'text' in written ? written.text : written.trouble
  return { fn, args, type: typeToString(outcome.type), json }
}

describe('recorded calls', () => {
  const files = readdirSync(FOLDER).filter(name => name.endsWith('.jsonl'))
  test.each(files)('%s', file => {
    const lines = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n')
    for (const line of lines) {
      const recorded = JSON.parse(line) as Recorded // The corpus's promise.
      expect(answered(recorded)).toEqual(recorded)
    }
  })
})
