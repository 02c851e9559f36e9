/** Every JSON golden fits the schema that is published for what it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { docsUrlOf } from '../../src/cli/outputs/render-report.ts'
import { REPOSITORY } from '../support/cli.ts'
import { sarifProblems } from '../support/sarif.ts'

const GOLDEN = join(REPOSITORY, 'test', 'golden')

/** Goldens that are JSON, or sessions that print it. */
function documents(): readonly (readonly [path: string, document: object])[] {
  return readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' }).flatMap(path => {
    // Answers of the console have no schema.
    if (!/\.(?:json|sarif|txt)$/.test(path) || path.startsWith('eval')) return []
    const text = readFileSync(join(GOLDEN, path), 'utf8')
    const body = /^\$ [^\n]*\n(\{\n[\s\S]*?\n\}\n)/.exec(text)?.[1] ?? text
    if (!body.startsWith('{\n  "')) return []
    return [[path, JSON.parse(body)] as const]
  })
}

/** By what only documents of the kind have. */
function schemaOf(document: object): string {
  if ('runs' in document) return 'sarif'
  if ('base' in document && 'head' in document) return 'diff'
  if ('events' in document) return 'simulation'
  if ('users' in document) return 'limits'
  return 'report'
}

function problemsOf(document: object): readonly string[] {
  const name = schemaOf(document)
  if (name === 'sarif') return sarifProblems(document)
  const schema = readFileSync(join(REPOSITORY, 'schemas', `${name}.schema.json`), 'utf8')
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(schema))
  validate(document)
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
}

describe('the golden', () => {
  test.each(documents())('%s fits its schema', (_path, document) => {
    expect(problemsOf(document)).toEqual([])
  })

  test('is told from what does not fit', () => {
    expect(problemsOf({ version: 1 })).not.toEqual([])
  })

  test('is there in every kind', () => {
    const kinds = documents().map(([, document]) => schemaOf(document))
    expect(kinds).toEqual(expect.arrayContaining(['diff', 'report', 'sarif']))
  })
})

describe('the documentation', () => {
  const action = {
    GITHUB_SERVER_URL: 'https://github.com',
    CREDITCHECK_ACTION_REPOSITORY: 'o/creditcheck',
    CREDITCHECK_ACTION_REF: 'v1',
  }

  test.each([
    ['nobody says', {}, undefined],
    ['an action is in', action, 'https://github.com/o/creditcheck/blob/v1/docs/checks.md'],
    [
      'the environment says',
      { ...action, CREDITCHECK_DOCS_URL: 'https://docs.example/checks' },
      'https://docs.example/checks',
    ],
    ['nobody may link to', { CREDITCHECK_DOCS_URL: 'javascript:alert(1)' }, undefined],
    ['no reference can be', { ...action, CREDITCHECK_ACTION_REF: '](x' }, undefined],
  ])('is linked to where %s', (_what, env, url) => {
    expect(docsUrlOf(env).docsUrl).toBe(url)
  })
})
