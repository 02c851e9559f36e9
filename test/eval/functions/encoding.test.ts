import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { goGzip, MAX_GZIP_INPUT } from '../../../src/eval/functions/bytes/go-gzip.ts'
import { encodingJsonFunctions } from '../../../src/eval/functions/json/encoding-json.ts'
import { RESULT_LIMITS } from '../../../src/eval/functions/result-limits.ts'
import { encodingTextFunctions } from '../../../src/eval/functions/text/encoding-text.ts'
import { encodingYamlFunctions } from '../../../src/eval/functions/yaml/encoding-yaml.ts'
import { unknownValue } from '../../../src/value/make.ts'
import { DYNAMIC, objectType, STRING } from '../../../src/value/type.ts'
import { testCapabilities } from '../../support/expression-scope.ts'
import { answer, checkCalls, type Data, list, unknown } from './invoke.ts'

const TEXT = { $unknown: 'string', notNull: true }
const BOMB = Array.from({ length: 30 }, (_, at) => {
  const previous = at === 0 ? 'x' : `*a${at - 1}`
  return `- &a${at} [${previous}, ${previous}]`
}).join('\n')

describe('JSON', () => {
  checkCalls(encodingJsonFunctions, [
    ['jsonencode', [unknown(STRING)], TEXT],
    ['jsonencode', [unknownValue(STRING, { notNull: true })], { ...TEXT, prefix: '"' }],
    ['jsonencode', [{ a: unknown(STRING) }], { ...TEXT, prefix: '{' }],
    ['jsonencode', [[unknown(DYNAMIC)]], { ...TEXT, prefix: '[' }],
    ['jsonencode', [list('a', unknown(STRING))], { ...TEXT, prefix: '[' }],
    ['jsonencode', [null], 'null'],
    ['jsondecode', [unknown(STRING)], { $unknown: 'any' }],
    ['jsondecode', [unknownValue(STRING, { prefix: ' "a' })], { $unknown: 'string' }],
    ['jsondecode', [unknownValue(STRING, { prefix: '-' })], { $unknown: 'number' }],
    ['jsondecode', [unknownValue(STRING, { prefix: 't' })], { $unknown: 'bool' }],
    ['jsondecode', [unknownValue(STRING, { prefix: '{' })], { $unknown: 'any' }],
    ['jsondecode', [unknownValue(STRING, { prefix: 'x' })], { fails: 0 }],
    ['jsondecode', ['{"a":1,"a":"x"}'], { a: 'x' }, 11],
    ['jsondecode', ['{"a":1,"a":"x"}'], { fails: null }, 12],
    ['jsondecode', ['{"a":1,"a":2}'], { a: 2 }, 12],
    ['jsondecode', ['1]'], 1],
    ['jsondecode', ['['.repeat(RESULT_LIMITS.depth + 2)], { fails: null }],
  ])
  test('depth', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
    expect(answer(encodingJsonFunctions, 'jsondecode', [nested(RESULT_LIMITS.depth)])).not.toEqual({
      fails: null,
    })
    expect(answer(encodingJsonFunctions, 'jsondecode', [nested(RESULT_LIMITS.depth + 2)])).toEqual({
      fails: null,
    })
  })
})

describe('YAML', () => {
  checkCalls(encodingYamlFunctions, [
    ['yamlencode', [unknown(objectType([['a', STRING]]))], { $unknown: 'string' }],
    ['yamlencode', [[unknown(STRING)]], { $unknown: 'string' }],
    ['yamldecode', [unknown(STRING)], { $unknown: 'any' }],
    ['yamldecode', ['{a: 1, <<: {a: 2, b: 3}}'], { a: 2, b: 3 }],
    ['yamldecode', ['a: |-\n  yes'], { a: 'true' }],
    ['yamldecode', [''], { fails: null }],
    ['yamldecode', ['['.repeat(RESULT_LIMITS.depth + 2)], { fails: null }],
    ['yamldecode', ['- '.repeat(RESULT_LIMITS.depth + 2)], { fails: null }],
    ['yamldecode', [BOMB], { fails: null }],
  ])
})

describe('texts in other clothes', () => {
  const capabilities = testCapabilities('.')
  const rows: readonly (readonly [string, readonly Data[], unknown])[] = [
    ['base64decode', ['/w=='], { fails: null }],
    ['base64decode', ['YQ='], { fails: null }],
    ['base64encode', ['é'], 'w6k='],
    ['textencodebase64', ['é', 'us-ascii'], { fails: 0 }],
    ['textencodebase64', ['é', 'ISO-8859-1'], '6Q=='],
    ['textencodebase64', ['é', 'nope'], { fails: 1 }],
    ['textdecodebase64', ['6Q==', 'ISO-8859-1'], 'é'],
    ['textdecodebase64', ['6Q==', 'UTF-8'], { fails: 0 }],
    ['textdecodebase64', ['!', 'nope'], { fails: 1 }],
    ['urlencode', ["a b&ü'"], 'a+b%26%C3%BC%27'],
    ['csvdecode', [unknown(STRING)], { $unknown: 'any' }],
  ]
  test.each(rows)('%s(%j)', (name, args, expected) => {
    expect(answer(encodingTextFunctions, name, args, { capabilities })).toEqual(expected)
  })
  test('a text too long to compress', () => {
    const long = 'a'.repeat(MAX_GZIP_INPUT + 1)
    expect(answer(encodingTextFunctions, 'base64gzip', [long], { capabilities })).toMatchObject({
      $unseen: 'string',
      sources: ['function:base64gzip'],
    })
  })
  test('compression can be undone', () => {
    const text = `${'one two three four '.repeat(5000)}é`
    expect(new TextDecoder().decode(gunzipSync(goGzip(new TextEncoder().encode(text))))).toBe(text)
  })
})
