import { describe, expect, test } from 'vitest'
import { convert, isConversionFailure } from '../../src/value/convert.ts'
import { applyDefaults, type DefaultsTree } from '../../src/value/defaults.ts'
import { valuesEqual } from '../../src/value/equal.ts'
import {
  constraintName,
  containsUnknown,
  containsUnseen,
  goQuoted,
  isWhollyKnown,
  typeToString,
  unseenSourcesOf,
  valueTypeName,
} from '../../src/value/inspect.ts'
import {
  boolValue,
  listValue,
  mapValue,
  nullValue,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownValue,
  unseenValue,
  withMarks,
} from '../../src/value/make.ts'
import { deepMarks, hasMark, unmarkDeep } from '../../src/value/marks.ts'
import { mismatchText } from '../../src/value/mismatch-text.ts'
import { fromInteger, type HclNumber, parseNumber, ZERO } from '../../src/value/number.ts'
import { lengthBounds, rangeOf, refine, safePrefix } from '../../src/value/refine.ts'
import { setValue } from '../../src/value/set.ts'
import { setHashText } from '../../src/value/set-order.ts'
import {
  BOOL,
  DYNAMIC,
  listType,
  mapType,
  NUMBER,
  objectType,
  STRING,
  setType,
  type Type,
  tupleType,
} from '../../src/value/type.ts'
import type { Hull, Mark, UnseenSource, Value } from '../../src/value/value.ts'
import {
  encodeResult,
  encodeValue,
  recordedResult,
  recordedValue,
} from '../support/encode-value.ts'

const SENSITIVE: ReadonlySet<Mark> = new Set(['sensitive'])
const CPU: UnseenSource = source('parameter:cpu')
const DISK: UnseenSource = source('parameter:disk')

function source(id: string): UnseenSource {
  return { id, text: `${id} has no value`, remedy: undefined, location: undefined }
}

function n(text: string | number): HclNumber {
  return parseNumber(String(text)) ?? ZERO
}

function num(text: string | number): Value {
  return numberValue(n(text))
}

const s = stringValue

function unseen(type: Type, hull: Hull = {}, ...sources: UnseenSource[]): Value {
  return unseenValue(type, sources.length === 0 ? [CPU] : sources, hull)
}

const SEEN_BY_TERRAFORM: Hull = { notNull: true, notUnknown: true }

function shown(outcome: ReturnType<typeof convert>): unknown {
  return isConversionFailure(outcome) ? outcome.text : encodeValue(outcome)
}

describe('names of types', () => {
  const complex = objectType(
    [
      ['b', listType(NUMBER)],
      ['a b', tupleType([STRING, DYNAMIC])],
    ],
    new Set(['b']),
  )
  test.each([
    [STRING, 'string', 'string', 'string'],
    [DYNAMIC, 'any', 'dynamic', 'any type'],
    [listType(DYNAMIC), 'list(any)', 'list of dynamic', 'list of any single type'],
    [mapType(setType(BOOL)), 'map(set(bool))', 'map of set of bool', 'map of set of bool'],
    [complex, 'object({"a b"=tuple([string,any]),b=list(number)})', 'object', 'object'],
    [tupleType([]), 'tuple([])', 'tuple', 'tuple'],
  ])('%#', (type, syntax, name, constraint) => {
    expect([typeToString(type), valueTypeName(type), constraintName(type)]).toEqual([
      syntax,
      name,
      constraint,
    ])
  })

  test('quoting is that of Go', () => {
    expect(goQuoted('a"b\\\n\x01\u00a0é😀\u{e0001}')).toBe(
      '"a\\"b\\\\\\n\\x01\\u00a0é😀\\U000e0001"',
    )
  })
})

describe('sets', () => {
  test.each<[string, Type, Value[], unknown]>([
    [
      'strings by bytes',
      STRING,
      [s('b'), s('\uffff'), s('😀'), s('a'), s('b')],
      ['a', 'b', '\uffff', '😀'],
    ],
    ['numbers ascending', NUMBER, [num(10), num(9), num('-1'), num(9)], numbers('-1', '9', '10')],
    ['false before true', BOOL, [boolValue(true), boolValue(false)], [false, true]],
    [
      'unknown, then null',
      STRING,
      [nullValue(STRING), unknownValue(STRING), s('z')],
      ['z', { $unknown: 'string' }, null],
    ],
    [
      'tuples by their text',
      tupleType([NUMBER]),
      [tupleValue([num(10)]), tupleValue([num(9)])],
      [numbers('10'), numbers('9')],
    ],
  ])('%s', (_, element, values, expected) => {
    expect(encodeValue(setValue(element, values))).toEqual(expected)
  })

  function numbers(...texts: string[]): unknown[] {
    return texts.map($number => ({ $number }))
  }

  test('two unknowns stay two, and the length is between', () => {
    const set = setValue(STRING, [unknownValue(STRING), unknownValue(STRING), s('a')])
    expect(lengthBounds(set)).toEqual([1, 3])
    expect(lengthBounds(setValue(STRING, [unknownValue(STRING)]))).toEqual([1, 1])
  })

  test('marks of elements move to the set', () => {
    const element = objectValue([['a', withMarks(s('x'), SENSITIVE)]])
    const set = setValue(element.type, [element, objectValue([['a', s('x')]])])
    expect(set.elements).toHaveLength(1)
    expect(encodeValue(set)).toEqual({ $marks: ['sensitive'], value: [{ a: 'x' }] })
  })

  test.each([
    ['0', '0'],
    ['-0', '-0'],
    ['100', '100'],
    ['1234567890', '1234567890'],
    ['12345678901', '1.23456789e+10'],
    ['10000000000', '1e+10'],
    ['0.0001', '0.0001'],
    ['0.00001', '1e-05'],
    ['-0.5', '-0.5'],
    ['1.99999999999', '2'],
    ['Inf', '+Inf'],
  ])('the hash text of %s is %s', (text, hash) => {
    expect(setHashText(num(text))).toBe(hash)
  })
})

describe('refinement', () => {
  const bound = (value: string, inclusive = true) => ({ number: n(value), inclusive })

  test.each<[string, Value, Value]>([
    [
      'equal bounds',
      refine(unknownValue(NUMBER), { notNull: true, min: bound('5'), max: bound('5') }),
      num(5),
    ],
    [
      'no elements',
      refine(unknownValue(mapType(STRING)), { notNull: true, maxLength: 0 }),
      mapValue(STRING, []),
    ],
    [
      'a list of known length',
      refine(unknownValue(listType(STRING)), { notNull: true, minLength: 2, maxLength: 2 }),
      listValue(STRING, [unknownValue(STRING), unknownValue(STRING)]),
    ],
    [
      'a set of one',
      refine(unknownValue(setType(STRING)), { notNull: true, minLength: 1, maxLength: 1 }),
      setValue(STRING, [unknownValue(STRING)]),
    ],
    [
      'marks stay',
      refine(withMarks(unknownValue(NUMBER), SENSITIVE), {
        notNull: true,
        min: bound('1'),
        max: bound('1'),
      }),
      withMarks(num(1), SENSITIVE),
    ],
    ['known values stay', refine(num(3), { min: bound('5') }), num(3)],
  ])('%s', (_, got, expected) => {
    expect(got).toEqual(expected)
  })

  test('the tighter bound and the longer prefix win', () => {
    const first = refine(unknownValue(NUMBER), { min: bound('1'), max: bound('9') })
    const second = refine(first, { min: bound('1', false), max: bound('12') })
    expect(rangeOf(second)).toMatchObject({ min: bound('1', false), max: bound('9') })
    const prefixed = refine(refine(unknownValue(STRING), { prefix: 'ab-' }), { prefix: 'ab-c-' })
    expect(rangeOf(refine(prefixed, { prefix: 'ab-' })).prefix).toBe('ab-c-')
  })

  test('an unseen number narrows its hull', () => {
    const value = refine(unseen(NUMBER, { low: n(1) }), {
      notNull: true,
      min: bound('2'),
      max: bound('9'),
    })
    expect(encodeValue(value)).toMatchObject({
      low: { $number: '2' },
      high: { $number: '9' },
      notNull: true,
    })
  })

  test.each([
    ['a', ''],
    ['ab', 'a'],
    ['a b-', 'a b-'],
    ['pre-', 'pre-'],
    ['v1', 'v'],
    ['a=', 'a'],
    ['a\r\n', 'a'],
    ['hello ', 'hello '],
    ['🎉', ''],
    ['x👨‍👩‍👧', 'x'],
    ['', ''],
    ['{"', '{"'],
  ])('the safe prefix of %j is %j', (text, prefix) => {
    expect(safePrefix(text)).toBe(prefix)
  })
})

describe('unseen values', () => {
  const within: Hull = { ...SEEN_BY_TERRAFORM, low: n(1), high: n(4) }
  const different = boolValue(false)

  test.each<[string, Value, Value]>([
    ['beyond the bounds', unseen(NUMBER, within), num(5)],
    ['below the bounds', num(0), unseen(NUMBER, within)],
    [
      'bounds apart',
      unseen(NUMBER, within),
      unseen(NUMBER, { ...SEEN_BY_TERRAFORM, low: n(5) }, DISK),
    ],
    ['null', unseen(STRING, SEEN_BY_TERRAFORM), nullValue(DYNAMIC)],
    ['another type', unseen(STRING), num(1)],
    ['a list of another length', listValue(STRING, [unseen(STRING)]), listValue(STRING, [])],
    ['a difference before', tupleValue([s('a'), unseen(STRING)]), tupleValue([s('b'), s('x')])],
    [
      'a difference after',
      tupleValue([unseen(STRING, SEEN_BY_TERRAFORM), s('a')]),
      tupleValue([s('x'), s('b')]),
    ],
    ['other keys', mapValue(STRING, [['a', unseen(STRING)]]), mapValue(STRING, [['b', s('x')]])],
    ['a list against null', listValue(STRING, [unseen(STRING)]), nullValue(DYNAMIC)],
  ])('certainly different: %s', (_, a, b) => {
    expect(valuesEqual(a, b)).toEqual(different)
    expect(valuesEqual(b, a)).toEqual(different)
  })

  test.each<[string, Value, Value]>([
    ['within the bounds', unseen(NUMBER, within), num(2)],
    ['Terraform may not know it', unseen(NUMBER, { notNull: true, low: n(1), high: n(4) }), num(5)],
    ['it may be null', unseen(STRING, { notUnknown: true }), nullValue(DYNAMIC)],
    ['of uncertain type', unseen(DYNAMIC), num(1)],
    ['against unknown', unseen(NUMBER, within), unknownValue(NUMBER)],
    ['itself', unseen(NUMBER, within), unseen(NUMBER, within)],
    [
      'a difference after what may be unknown',
      tupleValue([unseen(STRING), s('a')]),
      tupleValue([s('x'), s('b')]),
    ],
    [
      'in an object',
      objectValue([
        ['a', s('a')],
        ['b', unseen(STRING)],
      ]),
      objectValue([
        ['a', s('b')],
        ['b', s('x')],
      ]),
    ],
    ['in a set', setValue(STRING, [unseen(STRING)]), setValue(STRING, [s('a'), s('b')])],
  ])('not seen: %s', (_, a, b) => {
    expect(valuesEqual(a, b)).toMatchObject({ kind: 'unseen', type: BOOL, hull: { notNull: true } })
    expect(valuesEqual(b, a).kind).toBe('unseen')
  })

  test('sources of both sides are kept', () => {
    const answer = valuesEqual(unseen(NUMBER, {}, DISK), unseen(NUMBER))
    expect(unseenSourcesOf(answer).map(({ id }) => id)).toEqual(['parameter:cpu', 'parameter:disk'])
  })

  test.each<[string, Value, Type, unknown]>([
    [
      'number to string',
      unseen(NUMBER, within),
      STRING,
      { $unseen: 'string', notNull: true, notUnknown: true },
    ],
    ['string to number', unseen(STRING), NUMBER, { $unseen: 'number' }],
    [
      'uncertain to object',
      unseen(DYNAMIC),
      objectType([['a', STRING]], new Set(['a'])),
      { $unseen: 'object({a=string})' },
    ],
    [
      'tuple to list',
      unseen(tupleType([NUMBER, NUMBER])),
      listType(DYNAMIC),
      { $unseen: 'list(number)' },
    ],
    [
      'a common type not certain',
      tupleValue([unseen(DYNAMIC), num(1)]),
      listType(DYNAMIC),
      { $unseen: 'list(any)', notNull: true },
    ],
    [
      'a set of uncertain length',
      setValue(STRING, [unseen(STRING), s('a')]),
      listType(STRING),
      { $unseen: 'list(string)', notNull: true },
    ],
    [
      'perhaps convertible',
      objectValue([['a', unseen(DYNAMIC)]]),
      listType(STRING),
      { $unseen: 'list(string)', notNull: true },
    ],
  ])('conversion: %s', (_, value, type, expected) => {
    const result = shown(convert(value, type))
    expect(result).toEqual({ ...(expected as object), sources: ['parameter:cpu'] })
  })

  test('elements of a certain type convert one by one', () => {
    const value = tupleValue([unseen(NUMBER, within), num(1)])
    expect(shown(convert(value, listType(STRING)))).toEqual([
      { $unseen: 'string', sources: ['parameter:cpu'], notNull: true, notUnknown: true },
      '1',
    ])
    expect(shown(convert(tupleValue([unseen(STRING), s('x')]), listType(NUMBER)))).toBe(
      'a number is required',
    )
  })
})

describe('conversion', () => {
  test.each<[Value, Type, unknown]>([
    [s('TRUE'), BOOL, 'a bool is required; to convert from string, use lowercase "true"'],
    [s('yes'), BOOL, 'a bool is required'],
    [s('0x10'), NUMBER, 'a number is required'],
    [s(' 1'), NUMBER, 'a number is required'],
    [num(1), BOOL, 'bool required'],
    [
      tupleValue([s('a'), objectValue([])]),
      listType(DYNAMIC),
      'all list elements must have the same type',
    ],
    [
      objectValue([['a', s('x')]]),
      objectType([
        ['a', STRING],
        ['b', STRING],
        ['c', STRING],
      ]),
      'attributes "b" and "c" are required',
    ],
    [tupleValue([]), listType(STRING), []],
    [tupleValue([num(1), s('x')]), listType(DYNAMIC), ['1', 'x']],
    [
      objectValue([['a', num(1)]]),
      objectType(
        [
          ['a', STRING],
          ['b', NUMBER],
        ],
        new Set(['b']),
      ),
      { a: '1', b: null },
    ],
    [nullValue(DYNAMIC), listType(STRING), null],
    [
      unknownValue(tupleType([STRING, STRING]), { notNull: true }),
      setType(STRING),
      {
        $unknown: 'set(string)',
        notNull: true,
        minLength: { $number: '1' },
        maxLength: { $number: '2' },
      },
    ],
    [
      listValue(STRING, [withMarks(s('1'), SENSITIVE)]),
      listType(NUMBER),
      [{ $marks: ['sensitive'], value: { $number: '1' } }],
    ],
  ])('%#', (value, type, expected) => {
    expect(shown(convert(value, type))).toEqual(expected)
  })

  test('failures say where', () => {
    const value = objectValue([['a', tupleValue([s('1'), s('x')])]])
    const outcome = convert(value, objectType([['a', listType(NUMBER)]]))
    expect(outcome).toEqual({
      kind: 'conversion-failure',
      text: 'a number is required',
      path: [{ attribute: 'a' }, { index: 1 }],
    })
  })

  test('three missing attributes are listed', () => {
    const want = objectType(['a', 'b', 'c'].map((name): [string, Type] => [name, STRING]))
    expect(mismatchText(objectType([]), want)).toBe('attributes "a", "b", and "c" are required')
  })

  test('a long tuple becomes a list quickly', () => {
    const value = tupleValue(
      Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? num(at) : s('x'))),
    )
    const started = performance.now()
    expect(isConversionFailure(convert(value, listType(DYNAMIC)))).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('defaults', () => {
  const tree: DefaultsTree = {
    type: objectType(
      [
        ['size', NUMBER],
        ['name', STRING],
      ],
      new Set(['size', 'name']),
    ),
    values: new Map([['size', num(20)]]),
    children: new Map(),
  }

  test.each<[string, Value, unknown]>([
    ['absent', objectValue([['name', s('x')]]), { name: 'x', size: { $number: '20' } }],
    ['null', objectValue([['size', nullValue(NUMBER)]]), { size: { $number: '20' } }],
    ['given', objectValue([['size', num(1)]]), { size: { $number: '1' } }],
    [
      'unknown',
      objectValue([['size', unknownValue(NUMBER)]]),
      { size: { $unknown: 'number', notNull: true } },
    ],
    ['the whole is null', nullValue(DYNAMIC), null],
  ])('%s', (_, value, expected) => {
    expect(encodeValue(applyDefaults(tree, value))).toEqual(expected)
  })

  test('an unseen attribute may turn out to be the default', () => {
    const hull = { low: n(1), high: n(10) }
    const value = applyDefaults(tree, objectValue([['size', unseen(NUMBER, hull)]]))
    expect(encodeValue(value)).toEqual({
      size: {
        $unseen: 'number',
        sources: ['parameter:cpu'],
        low: { $number: '1' },
        high: { $number: '20' },
        notNull: true,
      },
    })
  })
})

describe('marks and knowledge', () => {
  const value = objectValue([
    ['a', listValue(STRING, [withMarks(s('x'), SENSITIVE)])],
    ['b', unknownValue(STRING)],
    ['c', unseen(STRING)],
  ])

  test('are found at any depth', () => {
    expect([...(deepMarks(value) ?? [])]).toEqual(['sensitive'])
    expect([hasMark(value, 'sensitive'), hasMark(value, 'ephemeral')]).toEqual([true, false])
    expect([containsUnknown(value), containsUnseen(value), isWhollyKnown(value)]).toEqual([
      true,
      true,
      false,
    ])
    expect(deepMarks(unmarkDeep(value))).toBeUndefined()
    expect(unmarkDeep(s('x'))).toEqual(s('x'))
  })

  test('comparing with null drops inner marks where the version does', () => {
    const list = listValue(STRING, [withMarks(s('x'), SENSITIVE)])
    expect(valuesEqual(list, nullValue(DYNAMIC)).marks).toEqual(SENSITIVE)
    expect(
      valuesEqual(list, nullValue(DYNAMIC), { nullIgnoresInnerMarks: true }).marks,
    ).toBeUndefined()
  })
})

describe('the corpus encoding', () => {
  test.each([
    [1e-7, { $number: '0.0000001' }],
    [1e20, { $number: '100000000000000000000' }],
    [{ $number: '1.5e+500' }, { $number: '0.15e501' }],
    [
      { $marks: ['sensitive'], value: [0.5] },
      { $marks: ['sensitive'], value: [{ $number: '0.5' }] },
    ],
    [{ $number: '+Inf' }, { $number: '+Inf' }],
  ])('%j reads as %j', (json, expected) => {
    expect(recordedValue(json)).toEqual(expected)
  })

  test('a result carries what the corpus records', () => {
    const length = numberValue(fromInteger(3, 64))
    expect(encodeResult(length)).toEqual(recordedResult({ type: 'number', value: 3, prec: 64 }))
    const zero = encodeResult(num('-0'))
    expect(zero).toEqual(
      recordedResult({ type: 'number', value: 0, prec: 512, negativeZero: true }),
    )
    const huge = encodeResult(num('1e400'))
    expect(huge).toEqual(
      recordedResult({ type: 'number', value: { $number: '1e+400' }, prec: 512 }),
    )
    expect(encodeResult(tupleValue([unknownValue(STRING)]))).toEqual(
      recordedResult({
        type: 'tuple([string])',
        value: [{ $unknown: 'string' }],
        whollyKnown: false,
      }),
    )
  })
})
