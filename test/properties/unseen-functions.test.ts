/**
 * Law: what a function says of an argument that is not seen holds whatever the argument is. Arguments are made up, some of their
 * parts are hidden, and the answer about the hidden ones has to cover the answer for the real ones.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { callFunction, parameterAt } from '../../src/eval/call-function.ts'
import { collectionBooleanFunctions } from '../../src/eval/functions/collection/collection-boolean.ts'
import { collectionBuildFunctions } from '../../src/eval/functions/collection/collection-build.ts'
import { collectionChoiceFunctions } from '../../src/eval/functions/collection/collection-choice.ts'
import { collectionLookupFunctions } from '../../src/eval/functions/collection/collection-lookup.ts'
import { collectionSequenceFunctions } from '../../src/eval/functions/collection/collection-sequence.ts'
import { collectionSetFunctions } from '../../src/eval/functions/collection/collection-sets.ts'
import type {
  CallContext,
  Failure,
  FunctionDefinition,
} from '../../src/eval/functions/definition.ts'
import { fail } from '../../src/eval/functions/definition.ts'
import { numericFunctions } from '../../src/eval/functions/numeric.ts'
import { areIdentical, isSettled } from '../../src/eval/unseen.ts'
import { convert, isConversionFailure } from '../../src/value/convert.ts'
import { hasDynamic, typeToString } from '../../src/value/inspect.ts'
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
import {
  add,
  compare,
  fromDouble,
  type HclNumber,
  parseNumber,
  ZERO,
} from '../../src/value/number.ts'
import { setValue } from '../../src/value/set.ts'
import {
  BOOL,
  DYNAMIC,
  listType,
  mapType,
  NUMBER,
  STRING,
  type Type,
  typesEqual,
} from '../../src/value/type.ts'
import type { Hull, Value } from '../../src/value/value.ts'
import { encodeValue } from '../support/encode-value.ts'

const FUNCTIONS: readonly FunctionDefinition[] = [
  ...collectionBooleanFunctions,
  ...collectionBuildFunctions,
  ...collectionChoiceFunctions,
  ...collectionLookupFunctions,
  ...collectionSequenceFunctions,
  ...collectionSetFunctions,
  ...numericFunctions,
].filter(({ name }) => name !== 'list' && name !== 'map')

const RUNS = 500

/** One choice after another, so that the same seed gives the same call. */
interface Dice {
  /** 0 … sides - 1 */
  roll(sides: number): number
  /** Whether numbers are of several precisions. */
  readonly mixes: boolean
}

/** `==` takes numbers of different precision for equal that are not, which bounds cannot express. */
const COMPARING: ReadonlySet<string> = new Set(['contains', 'index'])

const DECIMALS = [
  '0',
  '1',
  '2',
  '3',
  '-1',
  '-2',
  '0.5',
  '1.5',
  '0.1',
  '0.3',
  '7',
  '10',
  '100',
  '1e30',
  '-0.1',
]

function pick<T>(dice: Dice, choices: readonly [T, ...T[]]): T {
  return choices[dice.roll(choices.length)] ?? choices[0]
}

function someNumber(dice: Dice): HclNumber {
  const text = DECIMALS[dice.roll(DECIMALS.length)] ?? '0'
  return dice.mixes && dice.roll(4) === 0 ? fromDouble(Number(text)) : (parseNumber(text) ?? ZERO)
}

function primitive(dice: Dice, type: Type): Value {
  const special = dice.roll(24)
  if (special === 0) return nullValue(type)
  if (special === 1) return unknownValue(type)
  if (type.kind === 'number') return numberValue(someNumber(dice))
  if (type.kind === 'bool') return boolValue(dice.roll(2) === 0)
  return stringValue(pick(dice, ['a', 'b', 'c', '', '1', 'k', 'true']))
}

function anyPrimitive(dice: Dice): Value {
  return primitive(dice, pick(dice, [NUMBER, NUMBER, STRING, STRING, BOOL]))
}

function many<T>(dice: Dice, make: () => T): readonly T[] {
  return Array.from({ length: dice.roll(4) }, make)
}

function collection(dice: Dice, depth: number): Value {
  const element = pick(dice, [NUMBER, STRING, BOOL])
  const part = (): Value =>
    depth < 2 && dice.roll(3) === 0 ? collection(dice, depth + 1) : anyPrimitive(dice)
  const key = (): string => pick(dice, ['a', 'b', 'c', 'k', '1'])
  switch (dice.roll(6)) {
    case 0:
      return listValue(
        element,
        many(dice, () => primitive(dice, element)),
      )
    case 1:
      return setValue(
        element,
        many(dice, () => primitive(dice, element)),
      )
    case 2:
      return mapValue(
        element,
        many(dice, () => [key(), primitive(dice, element)] as const),
      )
    case 3:
      return objectValue(many(dice, () => [key(), part()] as const))
    case 4:
      return listValue(
        listType(element),
        many(dice, () =>
          listValue(
            element,
            many(dice, () => primitive(dice, element)),
          ),
        ),
      )
    default:
      return tupleValue(many(dice, part))
  }
}

/** Something that the parameter might take. */
function argumentFor(dice: Dice, name: string, type: Type): Value {
  if (type.kind === 'number' || type.kind === 'string' || type.kind === 'bool')
    return dice.roll(8) === 0 ? anyPrimitive(dice) : primitive(dice, type)
  const isPlain = ['value', 'vals', 'default'].includes(name) && dice.roll(3) > 0
  if (isPlain) return anyPrimitive(dice)
  if (typesEqual(type, mapType(listType(STRING))))
    return mapValue(
      listType(STRING),
      many(dice, () => {
        const texts = many(dice, () => primitive(dice, STRING))
        return [pick(dice, ['a', 'b', 'c']), listValue(STRING, texts)] as const
      }),
    )
  return collection(dice, 0)
}

/** The same value with some of its parts hidden behind a hull that is true of them. */
function hidden(dice: Dice, value: Value, inTyped: boolean): Value {
  if (dice.roll(3) === 0) return hide(dice, value, inTyped)
  const inside = (part: Value): Value => hidden(dice, part, true)
  const freely = (part: Value): Value => hidden(dice, part, false)
  switch (value.kind) {
    case 'list':
      return withMarks({ ...value, elements: value.elements.map(inside) }, value.marks)
    case 'set':
      return withMarks(setValue(value.type.element, value.elements.map(inside)), value.marks)
    case 'map':
      return { ...value, entries: new Map([...value.entries].map(([k, v]) => [k, inside(v)])) }
    case 'tuple':
      return tupleValue(value.elements.map(freely))
    case 'object':
      return objectValue([...value.attributes].map(([k, v]) => [k, freely(v)] as const))
    default:
      return value
  }
}

function hide(dice: Dice, value: Value, inTyped: boolean): Value {
  const type = inTyped || dice.roll(4) > 0 ? value.type : DYNAMIC
  const source = { id: `p${dice.roll(3)}`, text: 'p', remedy: undefined, location: undefined }
  return unseenValue(type, [source], hullFor(dice, value))
}

function hullFor(dice: Dice, value: Value): Hull {
  const flags: Hull = {
    ...(value.kind !== 'null' && value.kind !== 'unknown' && dice.roll(4) > 0 && { notNull: true }),
    ...(isSettled(value) && dice.roll(4) > 0 && { notUnknown: true }),
  }
  if (value.kind !== 'number') return flags
  const width = numberOf(pick(dice, ['0', '0', '1', '2.5']))
  const low = add(value.number, numberOf(`-${pick(dice, ['0', '1', '3'])}`))
  const high = add(value.number, width)
  return {
    ...(low && dice.roll(3) > 0 && { low: lesser(low, value.number) }),
    ...(high && dice.roll(3) > 0 && { high: greater(high, value.number) }),
    ...flags,
  }
}

function numberOf(text: string): HclNumber {
  return parseNumber(text) ?? ZERO
}

function lesser(a: HclNumber, b: HclNumber): HclNumber {
  return compare(a, b) < 0 ? a : b
}

function greater(a: HclNumber, b: HclNumber): HclNumber {
  return compare(a, b) > 0 ? a : b
}

/** Why what was said does not cover what is; undefined if it does. */
function uncovered(said: Value, real: Value): string | undefined {
  switch (said.kind) {
    case 'unseen':
      return uncoveredByUnseen(said.type, said.hull, real)
    case 'unknown':
      return real.kind === 'unknown' ? undefined : 'an unknown stands for something known'
    case 'list':
    case 'set':
    case 'tuple':
      return uncoveredElements(said, real)
    case 'map':
      return real.kind === 'map' ? uncoveredEntries(said.entries, real.entries) : 'no map'
    case 'object':
      return real.kind === 'object'
        ? uncoveredEntries(said.attributes, real.attributes)
        : 'no object'
    default:
      return areIdentical(said, real) ? undefined : 'a known value is another'
  }
}

function uncoveredByUnseen(type: Type, hull: Hull, real: Value): string | undefined {
  if (!hasDynamic(type) && !typesEqual(type, real.type))
    return `of type ${typeToString(real.type)}, not ${typeToString(type)}`
  if (hull.notNull && real.kind === 'null') return 'null after all'
  if (hull.notUnknown && !isSettled(real)) return 'unknown after all'
  if (real.kind !== 'number') return undefined
  if (hull.low && compare(real.number, hull.low) < 0) return 'below the hull'
  return hull.high && compare(real.number, hull.high) > 0 ? 'above the hull' : undefined
}

function uncoveredElements(
  said: Value & { readonly elements: readonly Value[] },
  real: Value,
): string | undefined {
  if (real.kind !== said.kind || !('elements' in real)) return 'no such collection'
  // A set with something hidden promises no order and no size.
  if (said.kind === 'set' && !said.elements.every(element => areIdentical(element, element)))
    return undefined
  if (said.elements.length !== real.elements.length) return 'of another length'
  for (const [at, element] of said.elements.entries()) {
    const other = real.elements[at]
    const why = other === undefined ? 'missing' : uncovered(element, other)
    if (why !== undefined) return `[${at}] ${why}`
  }
  return undefined
}

function uncoveredEntries(
  said: ReadonlyMap<string, Value>,
  real: ReadonlyMap<string, Value>,
): string | undefined {
  if (said.size !== real.size) return 'other keys'
  for (const [key, value] of said) {
    const other = real.get(key)
    const why = other === undefined ? 'missing' : uncovered(value, other)
    if (why !== undefined) return `["${key}"] ${why}`
  }
  return undefined
}

const CONTEXT: Omit<CallContext, 'version'> = {
  // None of these functions looks outside.
  capabilities: {} as CallContext['capabilities'],
  call: () => fail(null, 'no other functions here'),
}

function call(
  definition: FunctionDefinition,
  args: readonly Value[],
  version: number,
): Value | Failure {
  const converted: Value[] = []
  for (const [at, arg] of args.entries()) {
    const value = convert(arg, parameterAt(definition, at)?.type ?? DYNAMIC)
    if (isConversionFailure(value)) return fail(at, value.text)
    converted.push(value)
  }
  return callFunction(definition, converted, { ...CONTEXT, version })
}

function someArguments(dice: Dice, definition: FunctionDefinition): readonly Value[] {
  const args = definition.parameters.map(({ name, type }) => argumentFor(dice, name, type))
  const { variadic } = definition
  if (variadic === undefined) return args
  const most = definition.name === 'lookup' ? 2 : 4
  const more = dice.roll(most)
  for (let at = 0; at < more; at++) args.push(argumentFor(dice, variadic.name, variadic.type))
  return args
}

function shown(outcome: Value | Failure): string {
  return JSON.stringify('failure' in outcome ? outcome : encodeValue(outcome))
}

function checkOne(definition: FunctionDefinition, dice: Dice): void {
  const args = someArguments(dice, definition)
  const open = args.map(arg => hidden(dice, arg, false))
  const version = pick(dice, [11, 16])
  const real = call(definition, args, version)
  if ('failure' in real) return
  const said = call(definition, open, version)
  const why = 'failure' in said ? 'a failure where there is none' : uncovered(said, real)
  const seen = `${definition.name}(${args.map(shown).join(', ')}) = ${shown(real)}`
  const blind = `${definition.name}(${open.map(shown).join(', ')}) = ${shown(said)}`
  expect(why, `${why}\n  ${seen}\n  ${blind}`).toBeUndefined()
}

test.each(FUNCTIONS.map(definition => [definition.name, definition] as const))(
  '%s tells nothing of the unseen that is not so',
  (_, definition) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1_000_000)), stream => {
        const dice: Dice = {
          roll: sides => (stream.next().value ?? 0) % sides,
          mixes: !COMPARING.has(definition.name),
        }
        checkOne(definition, dice)
      }),
      { numRuns: RUNS },
    )
  },
)
