import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canConvert, convert, isConversionFailure } from '../../src/value/convert.ts'
import { certainlyEqual, rawEquals, valuesEqual } from '../../src/value/equal.ts'
import { isWhollyKnown, typeToString } from '../../src/value/inspect.ts'
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
} from '../../src/value/make.ts'
import { fromInteger } from '../../src/value/number.ts'
import { setHas, setValue } from '../../src/value/set.ts'
import {
  BOOL,
  listType,
  mapType,
  NUMBER,
  objectType,
  STRING,
  setType,
  type Type,
  tupleType,
  typesEqual,
} from '../../src/value/type.ts'
import { unify } from '../../src/value/unify.ts'
import type { UnseenSource, Value } from '../../src/value/value.ts'

const source: UnseenSource = {
  id: 'parameter:cpu',
  text: 'the parameter "cpu" has no value',
  remedy: undefined,
  location: undefined,
}

const { type } = fc.letrec<{ type: Type }>(tie => ({
  type: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(STRING, NUMBER, BOOL),
    tie('type').map(listType),
    tie('type').map(setType),
    tie('type').map(mapType),
    fc.array(tie('type'), { maxLength: 3 }).map(tupleType),
    fc
      .dictionary(fc.constantFrom('a', 'b', 'c'), tie('type'))
      .map(attributes => objectType(Object.entries(attributes))),
  ),
}))

/** Known values of a type; `rare` stands in now and then. */
function anyOf(of: Type, rare: (part: Type) => Value): fc.Arbitrary<Value> {
  const inner = (part: Type): fc.Arbitrary<Value> => anyOf(part, rare)
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(rare(of)) },
    { weight: 9, arbitrary: plain() },
  )

  function plain(): fc.Arbitrary<Value> {
    switch (of.kind) {
      case 'string':
        return fc.constantFrom('', 'a', 'b', '1', 'true', 'é', '😀').map(stringValue)
      case 'number':
        return fc.integer({ min: -3, max: 12 }).map(n => numberValue(fromInteger(n)))
      case 'list':
        return fc.array(inner(of.element), { maxLength: 3 }).map(e => listValue(of.element, e))
      case 'set':
        return fc.array(inner(of.element), { maxLength: 3 }).map(e => setValue(of.element, e))
      case 'map':
        return fc
          .dictionary(fc.constantFrom('a', 'b', 'ü'), inner(of.element))
          .map(entries => mapValue(of.element, Object.entries(entries)))
      case 'tuple':
        return fc.tuple(...of.elements.map(inner)).map(tupleValue)
      case 'object':
        return fc
          .tuple(...[...of.attributes.values()].map(inner))
          .map(values =>
            objectValue([...of.attributes.keys()].map((n, at) => [n, values[at] ?? values[0]])),
          )
      default:
        return fc.boolean().map(boolValue)
    }
  }
}

const typeAndKnown = type.chain(of => fc.tuple(fc.constant(of), anyOf(of, nullValue)))
const typeAndUnknown = type.chain(of =>
  fc.tuple(
    fc.constant(of),
    anyOf(of, part => unknownValue(part)),
  ),
)
const typeAndUnseen = type.chain(of =>
  fc.tuple(
    fc.constant(of),
    anyOf(of, part => unseenValue(part, [source])),
  ),
)

test('a converted value has the type, and converts to it again as it is', () => {
  fc.assert(
    fc.property(typeAndUnknown, type, ([, value], to) => {
      const once = convert(value, to)
      if (isConversionFailure(once)) return
      const twice = convert(once, to)
      expect(isConversionFailure(twice) || rawEquals(once, twice)).toBe(true)
    }),
  )
})

test('a safe conversion never fails', () => {
  fc.assert(
    fc.property(typeAndKnown, type, ([from, value], to) => {
      if (canConvert(from, to) !== 'safe') return
      const outcome = convert(value, to)
      expect(isConversionFailure(outcome) ? outcome.text : typeToString(outcome.type)).toBe(
        typeToString(to),
      )
    }),
  )
})

test('conversion never makes unseen values unknown, nor known', () => {
  fc.assert(
    fc.property(typeAndUnseen, type, ([, value], to) => {
      const outcome = convert(value, to)
      if (isConversionFailure(outcome)) return
      expect(JSON.stringify(outcome, showKind)).not.toContain('"kind":"unknown"')
      if (isWhollyKnown(outcome))
        expect(isWhollyKnown(value) || isPartial(value, outcome)).toBe(true)
    }),
  )
})

function showKind(_: string, part: unknown): unknown {
  return part instanceof Map ? [...part] : part
}

/** Objects and maps may lose the attributes that the wanted type has not. */
function isPartial(value: Value, outcome: Value): boolean {
  return JSON.stringify(value, showKind) !== JSON.stringify(outcome, showKind)
}

test('unification does not mind the order of two types, and both convert to the result', () => {
  fc.assert(
    fc.property(type, type, (a, b) => {
      const one = unify([a, b], 'unsafe')
      const other = unify([b, a], 'unsafe')
      expect((one === undefined) === (other === undefined)).toBe(true)
      if (one === undefined) return
      expect(canConvert(a, one)).not.toBe('no')
      expect(canConvert(b, one)).not.toBe('no')
    }),
  )
})

test('a type unifies with itself', () => {
  fc.assert(
    fc.property(type, a => {
      const common = unify([a, a], 'safe')
      expect(common !== undefined && typesEqual(common, a)).toBe(true)
    }),
  )
})

test('a set has each element once, in one order, whatever order they come in', () => {
  const elements = type.chain(of =>
    fc.tuple(fc.constant(of), fc.array(anyOf(of, nullValue), { maxLength: 6 })),
  )
  fc.assert(
    fc.property(elements, ([of, values]) => {
      const set = setValue(of, values)
      expect(rawEquals(set, setValue(of, [...values].reverse()))).toBe(true)
      expect(rawEquals(set, setValue(of, set.elements))).toBe(true)
      for (const value of values) expect(setHas(set, value)).toBe(true)
      for (const [at, a] of set.elements.entries())
        for (const b of set.elements.slice(at + 1)) expect(certainlyEqual(a, b)).toBe(false)
    }),
  )
})

test('equality does not mind the order, and knows a value from another', () => {
  const pair = type.chain(of => fc.tuple(anyOf(of, nullValue), anyOf(of, nullValue)))
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(valuesEqual(a, b)).toEqual(valuesEqual(b, a))
      expect(valuesEqual(a, a)).toEqual(boolValue(true))
    }),
  )
})

test('what is certain of an unseen value holds for every value in its place', () => {
  const pair = type.chain(of =>
    fc.tuple(
      anyOf(of, part => unseenValue(part, [source], { notUnknown: true })),
      anyOf(of, nullValue),
      fc.infiniteStream(anyOf(of, nullValue)),
    ),
  )
  fc.assert(
    fc.property(pair, ([a, b, others]) => {
      const verdict = valuesEqual(a, b)
      if (verdict.kind !== 'bool' || a.kind !== 'unseen') return
      const [other] = others.take(1)
      if (other !== undefined) expect(valuesEqual(other, b)).toEqual(verdict)
    }),
  )
})
