/** What evaluation says of things that Terraform would see and this analysis does not. */
import { describe, expect, test } from 'vitest'
import { unseenValue } from '../../src/value/make.ts'
import { parseNumber } from '../../src/value/number.ts'
import type { Hull, Value } from '../../src/value/value.ts'
import { evaluateFully } from '../support/agreement.ts'
import { encodeValue } from '../support/encode-value.ts'
import { typeOf, unknownOf } from '../support/expression-scope.ts'

const SURE: Hull = { notNull: true, notUnknown: true }

function between(low: string, high: string): Hull {
  const [least, most] = [parseNumber(low), parseNumber(high)]
  return { ...SURE, ...(least && { low: least }), ...(most && { high: most }) }
}

function unseen(name: string, type: string, hull: Hull): Value {
  const source = { id: name, text: name, remedy: undefined, location: undefined }
  return unseenValue(typeOf(type), [source], hull)
}

/** `cpu` is between 1 and 8, `maybe` may be null or unknown; `computed` Terraform does not know either. */
const VARIABLES: ReadonlyMap<string, Value> = new Map([
  ['cpu', unseen('cpu', 'number', between('1', '8'))],
  ['gpu', unseen('gpu', 'bool', SURE)],
  ['size', unseen('size', 'string', SURE)],
  ['maybe', unseen('maybe', 'number', {})],
  ['image', unseen('image', 'any', {})],
  ['computed', unknownOf('number')],
])

/** A short form of an answer: a known value as JSON, an unseen one as `type [low..high] <sources> flags`. */
function answer(text: string, version = 14): string {
  const { value, errors, doubts } = evaluateFully(text, { version, variables: VARIABLES })
  const trouble = errors.length > 0 ? ` !${errors[0]?.split(':')[0]}` : ''
  return `${show(value)}${trouble}${doubts.length > 0 ? ' ?' : ''}`
}

function show(value: Value): string {
  if (value.kind !== 'unseen') return plain(JSON.stringify(encodeValue(value)))
  const { low, high, notNull, notUnknown } = value.hull
  const range = low === undefined && high === undefined ? '' : ` [${number(low)}..${number(high)}]`
  const flags = `${notNull ? ' there' : ''}${notUnknown ? ' known' : ''}`
  return `${value.type.kind}${range} <${value.sources.map(source => source.id).join(' ')}>${flags}`
}

function number(bound: Hull['low']): string {
  if (bound === undefined) return ''
  return plain(
    JSON.stringify(
      encodeValue({ kind: 'number', type: typeOf('number'), marks: undefined, number: bound }),
    ),
  )
}

function plain(json: string): string {
  return json.replace(/\{"\$number":"([^"]*)"\}/g, '$1')
}

describe('arithmetic', () => {
  test.each([
    ['var.cpu + 2', 'number [3..10] <cpu> there known'],
    ['var.cpu * 24 - 4', 'number [20..188] <cpu> there known'],
    ['-var.cpu', 'number [-8..-1] <cpu> there known'],
    ['var.cpu / 2', 'number [0.5..4] <cpu> there known'],
    ['10 - var.cpu * var.cpu', 'number [-54..9] <cpu> there known'],
    ['var.cpu % 3', 'number <cpu> there known'],
    ['1 / var.cpu', 'number <cpu> there known'],
    ['var.maybe + 1', 'number <maybe> there ?'],
    ['var.cpu + var.computed', 'number <cpu> there'],
    ['var.cpu + null', '{"$unknown":"number"} !eval/operation-failed'],
    ['max(var.cpu, 4)', 'number [4..8] <cpu> there known'],
    ['ceil(var.cpu / 3)', 'number [1..3] <cpu> there known'],
  ])('%s is %s', (text, expected) => {
    expect(answer(text)).toBe(expected)
  })
})

describe('comparison and logic', () => {
  test.each([
    ['var.cpu > 0', 'true'],
    ['var.cpu > 8', 'false'],
    ['var.cpu >= 1', 'true'],
    ['var.cpu > 4', 'bool <cpu> there known'],
    ['var.cpu == 9', 'false'],
    ['var.cpu == "4"', 'false'],
    ['var.maybe > 0', 'bool <maybe> there ?'],
    ['var.gpu && false', 'false'],
    ['true || var.gpu', 'true'],
    ['var.gpu || false', 'bool <gpu> there known'],
    ['false && var.image', 'false ?'],
    ['var.gpu && nope()', 'bool <gpu> there ?'],
    ['false && nope()', 'false'],
    ['!var.gpu', 'bool <gpu> there known'],
  ])('%s is %s', (text, expected) => {
    expect(answer(text)).toBe(expected)
  })

  test('before 1.12 both sides count', () => {
    expect(answer('false && var.gpu', 11)).toBe('false')
    expect(answer('false && var.maybe == 1', 11)).toBe('bool <maybe> there')
    expect(answer('var.gpu && nope()', 11)).toBe('{"$unknown":"bool"} !eval/unknown-function')
  })
})

describe('conditionals', () => {
  test.each([
    ['var.gpu ? 80 : 20', 'number [20..80] <gpu> there known'],
    ['var.gpu ? 5 : 5', '5'],
    ['var.gpu ? "a" : "a"', '"a"'],
    ['var.gpu ? null : null', 'null'],
    ['var.gpu ? {} : null', 'object <gpu> known'],
    ['var.gpu ? nope() : 5', 'dynamic <gpu> ?'],
    ['true ? 5 : var.cpu', '5'],
    ['true ? 5 : var.image', 'dynamic <image> ?'],
    ['true ? 5 : tonumber(var.size)', '5'],
    ['true ? 5 : [for s in ["x"] : s if var.gpu][0]', 'dynamic <gpu> ?'],
    ['var.gpu ? [] : {}', '{"$unknown":"any"} !eval/conditional-types'],
    ['var.cpu > 2 ? var.cpu * 10 : 5', 'number [5..80] <cpu> there known'],
    ['var.maybe == 1 ? 80 : 20', 'number [20..80] <maybe> there'],
  ])('%s is %s', (text, expected) => {
    expect(answer(text)).toBe(expected)
  })
})

describe('parts, loops and texts', () => {
  test.each([
    ['{ small = 5, large = 50 }[var.size]', 'number [5..50] <size> there known ?'],
    ['tomap({ small = 5, large = 50 })[var.size]', 'number [5..50] <size> there known ?'],
    ['[5, 50][var.cpu]', 'number [5..50] <cpu> there known ?'],
    ['lookup({ small = 5, large = 50 }, var.size, 10)', 'number [5..50] <size> there known'],
    ['[var.cpu, 2][1]', '2'],
    ['[var.cpu, 2][2]', '{"$unknown":"any"} !eval/no-such-index'],
    ['length([var.cpu, 2])', '2'],
    ['[for c in [var.cpu, 2] : c * 2][1]', '4'],
    ['[for c in [1, 2] : c if var.gpu]', 'dynamic <gpu>'],
    ['sum([for c in [var.cpu, 2] : c * 2])', 'number [6..20] <cpu> there known ?'],
    ['{ (var.size) = 1 }', 'dynamic <size>'],
    [`"disk-\${var.size}"`, 'string <size> there known'],
    [`"disk-\${var.image}"`, 'string <image> there ?'],
    ['var.image[*].id', 'dynamic <image> ?'],
    ['var.size.name', '{"$unknown":"any"} !eval/unsupported-attribute'],
    ['provider::x::f(1)', '{"$unknown":"any"} !eval/unknown-provider-function'],
  ])('%s is %s', (text, expected) => {
    expect(answer(text)).toBe(expected)
  })
})

describe('try and can', () => {
  test.each([
    ['try(tonumber(var.size), 5)', 'number <size> there known'],
    ['try(var.cpu + 1, 5)', 'number [2..9] <cpu> there known'],
    ['try({ small = 5, large = 50 }[var.size], 10)', 'number [5..50] <size> there known'],
    ['try(var.image.id, 5)', 'dynamic <image>'],
    ['try(nope(), var.cpu)', 'number [1..8] <cpu> there known'],
    ['try(var.maybe, 5)', 'dynamic <maybe>'],
    ['can(var.cpu + 1)', 'true'],
    ['can(tonumber(var.size))', 'bool <size> there known'],
    ['can(var.size.x)', 'false'],
  ])('%s is %s', (text, expected) => {
    expect(answer(text)).toBe(expected)
  })
})
