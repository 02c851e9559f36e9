/** Functions that make collections: `list`, `map`, `merge`, `range`, `transpose`, `zipmap`. */
import { isWhollyKnown } from '../../../value/inspect.ts'
import {
  listValue,
  mapValue,
  numberValue,
  objectValue,
  stringValue,
  withMarks,
} from '../../../value/make.ts'
import {
  add,
  compare,
  fromInteger,
  type HclNumber,
  INTEGER_PRECISION,
  sign,
  ZERO,
} from '../../../value/number.ts'
import {
  compareUtf8,
  DYNAMIC,
  listType,
  mapType,
  NUMBER,
  objectType,
  STRING,
  type Type,
  typesEqual,
} from '../../../value/type.ts'
import type { Mark, Value } from '../../../value/value.ts'
import { hasFeature } from '../../language-version.ts'
import { settledHull } from '../../unseen.ts'
import { type CallContext, type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { elementsOf, entriesOf, notKnown, unseenAnswer } from '../parts.ts'
import { checkElements } from '../result-limits.ts'

/** `list` and `map` are known by name only. */
function removed(name: string, instead: string): FunctionDefinition {
  const failure = fail(null, `"${name}" went away with Terraform 0.12; ${instead} does what it did`)
  return {
    name,
    parameters: [],
    variadic: {
      name: 'vals',
      type: DYNAMIC,
      allowUnknown: true,
      allowDynamic: true,
      allowNull: true,
      unseen: 'self',
    },
    returns: () => failure,
    apply: () => failure,
  }
}

const MERGE_TAKES = 'merge joins maps and objects only'

const MERGE: FunctionDefinition = {
  name: 'merge',
  parameters: [],
  variadic: {
    name: 'maps',
    type: DYNAMIC,
    allowDynamic: true,
    allowNull: true,
    allowMarked: true,
    unseen: 'self',
  },
  returns: mergedType,
  notNull: true,
  apply: (args, type) => {
    if (args.some(arg => arg.kind === 'unseen')) return mergedUnseen(args, type)
    const merged = new Map<string, Value>()
    const marks = new Set<Mark>()
    for (const arg of args) {
      const entries = entriesOf(arg)
      // Marks of a null are not carried over.
      if (arg.kind === 'null') continue
      // Behind a null without a type the kinds go unchecked, and an empty list passes for an empty map.
      if (entries === undefined && elementsOf(arg)?.length !== 0) return fail(null, MERGE_TAKES)
      for (const mark of arg.marks ?? []) marks.add(mark)
      for (const [key, value] of entries ?? []) merged.set(key, value)
      const excess = checkElements(merged.size)
      if (excess !== undefined) return excess
    }
    const result = type.kind === 'map' ? mapValue(type.element, merged) : objectValue(merged)
    if (type.kind === 'object' && !typesEqual(result.type, type))
      return fail(null, 'this version of Terraform cannot merge null objects of one type')
    return withMarks(result, marks)
  },
}

/** An object that may yet be null may yet have no attributes, so the type is as uncertain as that. */
function mergedUnseen(args: readonly Value[], type: Type): Value {
  const certain = args.every(arg => arg.kind !== 'unseen' || arg.hull.notNull)
  const marks = new Set<Mark>(args.flatMap(arg => [...(arg.marks ?? [])]))
  const answer = unseenAnswer(certain ? type : DYNAMIC, args, settledHull(...args))
  return withMarks(answer, marks)
}

/** The type of the arguments if they all have one, else an object with all keys, which must be known for that. */
function mergedType(args: readonly Value[], { version }: CallContext): Type | Failure {
  const attributes = new Map<string, Type>()
  const types: Type[] = []
  let open = false
  for (const arg of args) {
    const { type } = arg
    if (type.kind === 'dynamic') return DYNAMIC
    if (type.kind !== 'map' && type.kind !== 'object') return fail(null, MERGE_TAKES)
    for (const [key, attribute] of contributed(arg)) attributes.set(key, attribute)
    if (type.kind === 'map' && arg.kind === 'unknown') open = true
    const isBlank =
      arg.kind === 'null' && hasFeature(version, 'merge-null-object-has-no-attributes')
    types.push(isBlank && type.kind === 'object' ? objectType([]) : type)
  }
  const [first] = types
  if (first === undefined) return objectType([])
  if (types.every(type => typesEqual(type, first))) return first
  return open ? DYNAMIC : objectType(attributes)
}

function* contributed(arg: Value): Iterable<readonly [string, Type]> {
  if (arg.kind === 'null') return
  if (arg.type.kind === 'object') yield* arg.type.attributes
  else if (arg.kind === 'map') for (const key of arg.entries.keys()) yield [key, arg.type.element]
}

/** Terraform's own limit. */
const MOST_IN_RANGE = 1024
const UP = fromInteger(1, INTEGER_PRECISION)
const DOWN = fromInteger(-1, INTEGER_PRECISION)

const RANGE: FunctionDefinition = {
  name: 'range',
  parameters: [],
  variadic: { name: 'params', type: NUMBER },
  returns: listType(NUMBER),
  notNull: true,
  apply: args => {
    const numbers = args.flatMap(arg => (arg.kind === 'number' ? [arg.number] : []))
    const [a, b, c] = numbers
    if (a === undefined || numbers.length > 3) return fail(null, 'range takes one to three numbers')
    if (b === undefined) return spread(ZERO, a, sign(a) < 0 ? DOWN : UP)
    return spread(a, b, c ?? (compare(b, a) < 0 ? DOWN : UP))
  },
}

/** A step of 0 is refused only by running into the limit. */
function spread(start: HclNumber, end: HclNumber, step: HclNumber): Value | Failure {
  const direction = sign(step) < 0 ? -1 : 1
  if (compare(end, start) === -direction)
    return fail(1, `the end is not ${direction < 0 ? 'above' : 'below'} the start with this step`)
  const values: Value[] = []
  let number = start
  while (compare(number, end) === -direction) {
    if (values.length >= MOST_IN_RANGE)
      return fail(null, `range gives at most ${MOST_IN_RANGE} numbers`)
    values.push(numberValue(number))
    const next = add(number, step)
    if (next === undefined) return fail(null, 'the step leads out of the numbers')
    number = next
  }
  return listValue(NUMBER, values)
}

const LISTS_BY_KEY = mapType(listType(STRING))

const TRANSPOSE: FunctionDefinition = {
  name: 'transpose',
  parameters: [{ name: 'values', type: LISTS_BY_KEY }],
  returns: LISTS_BY_KEY,
  notNull: true,
  apply: args => {
    const [map] = args
    if (map === undefined || !isWhollyKnown(map)) return notKnown(LISTS_BY_KEY, args)
    const keysByValue = new Map<string, string[]>()
    for (const [key, list] of entriesOf(map) ?? []) {
      if (list.kind !== 'list') return fail(null, 'every entry is a list, not null')
      for (const element of list.elements) {
        if (element.kind !== 'string') return fail(null, 'the lists hold strings, not null')
        const keys = keysByValue.get(element.string)
        if (keys === undefined) keysByValue.set(element.string, [key])
        else keys.push(key)
      }
    }
    const entries = [...keysByValue].map(([value, keys]): readonly [string, Value] => [
      value,
      listValue(STRING, keys.sort(compareUtf8).map(stringValue)),
    ])
    return mapValue(listType(STRING), entries)
  },
}

const ZIPMAP: FunctionDefinition = {
  name: 'zipmap',
  parameters: [
    { name: 'keys', type: listType(STRING), allowMarked: true },
    { name: 'values', type: DYNAMIC, allowMarked: true, unseen: 'parts' },
  ],
  returns: ([keys, values]) => {
    if (values?.type.kind === 'list') return mapType(values.type.element)
    if (values?.type.kind !== 'tuple') return fail(null, 'the values are a list or tuple')
    if (keys === undefined || !isWhollyKnown(keys)) return DYNAMIC
    return zippedType(elementsOf(keys) ?? [], values.type.elements)
  },
  notNull: true,
  apply: (args, type) => {
    const [keys, values] = args
    if (keys === undefined || values === undefined) return fail(null, 'two arguments are required')
    const marks = new Set<Mark>([...(keys.marks ?? []), ...(values.marks ?? [])])
    if (!isWhollyKnown(keys)) return withMarks(notKnown(type, args), marks)
    const outcome = zipped(elementsOf(keys) ?? [], elementsOf(values) ?? [])
    if ('failure' in outcome) return outcome
    // Keys cannot carry marks of their own.
    for (const key of elementsOf(keys) ?? []) for (const mark of key.marks ?? []) marks.add(mark)
    const result = type.kind === 'map' ? mapValue(type.element, outcome) : objectValue(outcome)
    return withMarks(result, marks)
  },
}

function mismatch(keys: number, values: number): Failure {
  return fail(null, `there have to be as many values (${values}) as keys (${keys})`)
}

function zippedType(keys: readonly Value[], types: readonly Type[]): Type | Failure {
  if (keys.length !== types.length) return mismatch(keys.length, types.length)
  const attributes: (readonly [string, Type])[] = []
  for (const [at, key] of keys.entries()) {
    if (key.kind !== 'string') return fail(null, `key ${at} is null, which is no key`)
    attributes.push([key.string, types[at] ?? DYNAMIC])
  }
  return objectType(new Map(attributes))
}

function zipped(
  keys: readonly Value[],
  values: readonly Value[],
): ReadonlyMap<string, Value> | Failure {
  if (keys.length !== values.length) return mismatch(keys.length, values.length)
  const entries = new Map<string, Value>()
  for (const [at, key] of keys.entries()) {
    const value = values[at]
    if (key.kind !== 'string' || value === undefined)
      return fail(null, `key ${at} is null, which is no key`)
    entries.set(key.string, value)
  }
  return entries
}

/** The family's definitions, for `table.ts` to find by name; `list` and `map` are there to tell what took their place. */
export const collectionBuildFunctions: readonly FunctionDefinition[] = [
  removed('list', 'tolist([ … ])'),
  removed('map', 'tomap({ … })'),
  MERGE,
  RANGE,
  TRANSPOSE,
  ZIPMAP,
]
