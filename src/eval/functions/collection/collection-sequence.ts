/** Functions from sequences to sequences: `chunklist`, `compact`, `concat`, `distinct`, `flatten`, `matchkeys`, `reverse`, `slice`, `sort`. */
import { convert, isConversionFailure } from '../../../value/convert.ts'
import { hasOpenUnseen } from '../../../value/convert-unseen.ts'
import { valuesEqual } from '../../../value/equal.ts'
import { isWhollyKnown } from '../../../value/inspect.ts'
import { listValue, tupleValue, withMarks } from '../../../value/make.ts'
import { refine } from '../../../value/refine.ts'
import {
  compareUtf8,
  DYNAMIC,
  type ListType,
  listType,
  NUMBER,
  STRING,
  type Type,
  tupleType,
} from '../../../value/type.ts'
import { unify } from '../../../value/unify.ts'
import type { Mark, Value } from '../../../value/value.ts'
import { isUnseen, settledHull } from '../../unseen.ts'
import { weightOf } from '../../work.ts'
import { type CallContext, type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { elementsOf, hasUncertainSize, int64Of, notKnown, unseenAnswer } from '../parts.ts'
import { checkElements } from '../result-limits.ts'
import { membership } from './membership.ts'

const ANY_LIST: ListType = { kind: 'list', element: DYNAMIC }
const STRINGS: ListType = { kind: 'list', element: STRING }

/** A list or tuple as the type step decided. */
function sequence(type: Type, elements: readonly Value[]): Value {
  return type.kind === 'list' ? listValue(type.element, elements) : tupleValue(elements)
}

/** Adds the marks of the values themselves, not of their parts. */
function withMarksOf<V extends Value>(value: V, marked: Iterable<Value>): V {
  const marks = new Set<Mark>()
  for (const { marks: own } of marked) for (const mark of own ?? []) marks.add(mark)
  return withMarks(value, marks)
}

const CHUNKLIST: FunctionDefinition = {
  name: 'chunklist',
  parameters: [
    { name: 'list', type: ANY_LIST, allowMarked: true, unseen: 'parts' },
    { name: 'size', type: NUMBER, allowMarked: true },
  ],
  returns: ([list]) => listType(list?.type ?? ANY_LIST),
  notNull: true,
  apply: ([list, size]) => {
    if (list?.kind !== 'list' || size === undefined) return fail(0, 'a list is required')
    const length = int64Of(size)
    if (length === undefined) return fail(null, 'the size of a chunk is a whole number')
    if (length < 0n) return fail(null, 'the size of a chunk is not negative')
    const chunks = chunksOf(list.elements, Number(length))
    const lists = chunks.map(chunk => listValue(list.type.element, chunk))
    return withMarksOf(listValue(list.type, lists), [list, size])
  },
}

/** A size of 0 gives one chunk. */
function chunksOf(elements: readonly Value[], size: number): readonly (readonly Value[])[] {
  const step = size === 0 ? elements.length : size
  const chunks: (readonly Value[])[] = []
  for (let at = 0; at < elements.length; at += step) chunks.push(elements.slice(at, at + step))
  return chunks
}

const COMPACT: FunctionDefinition = {
  name: 'compact',
  parameters: [{ name: 'list', type: STRINGS }],
  returns: STRINGS,
  notNull: true,
  apply: args => {
    const elements = elementsOf(args[0]) ?? []
    if (!elements.every(isWhollyKnown)) return notKnown(STRINGS, args)
    const kept = elements.filter(element => element.kind === 'string' && element.string !== '')
    return listValue(STRING, kept)
  },
}

const CONCAT: FunctionDefinition = {
  name: 'concat',
  parameters: [],
  variadic: { name: 'seqs', type: DYNAMIC, allowMarked: true, unseen: 'self' },
  returns: concatType,
  notNull: true,
  apply: (args, type) => {
    // The common type of lists depends on every part's; a tuple takes its elements as they are.
    const isOpen = args.some(hasOpenUnseen)
    if (args.some(isUnseen) || (isOpen && type.kind === 'list'))
      return withMarksOf(unseenAnswer(isOpen ? DYNAMIC : type, args, settledHull(...args)), args)
    const elements: Value[] = []
    for (const [at, arg] of args.entries()) {
      const sequenceArg = type.kind === 'list' ? convert(arg, type) : arg
      // Unification may promise a conversion that only some values survive.
      if (isConversionFailure(sequenceArg)) return fail(at, sequenceArg.text)
      for (const element of elementsOf(sequenceArg) ?? []) elements.push(element)
      const excess = checkElements(elements.length)
      if (excess !== undefined) return excess
    }
    return withMarksOf(sequence(type, elements), args)
  },
}

/** A list if all are lists with a common type, otherwise a tuple, for which the lengths must be known. */
function concatType(args: readonly Value[]): Type | Failure {
  if (args.length === 0) return fail(null, 'concat needs at least one list or tuple')
  if (args.every(arg => arg.type.kind === 'list')) {
    const common = unify(
      args.map(arg => arg.type),
      'unsafe',
    )
    if (common !== undefined) return common
  }
  const types: Type[] = []
  for (const [at, arg] of args.entries()) {
    if (arg.type.kind === 'tuple') {
      for (const element of arg.type.elements) types.push(element)
    } else if (arg.type.kind === 'list') {
      if (arg.kind !== 'list') return DYNAMIC
      for (const _ of arg.elements) types.push(arg.type.element)
    } else {
      return fail(at, 'concat joins lists and tuples only')
    }
  }
  return tupleType(types)
}

const DISTINCT: FunctionDefinition = {
  name: 'distinct',
  parameters: [{ name: 'list', type: ANY_LIST }],
  returns: ([list]) => list?.type ?? ANY_LIST,
  notNull: true,
  apply: (args, type, context) => {
    const elements = elementsOf(args[0]) ?? []
    if (!elements.every(isWhollyKnown)) return notKnown(type, args)
    return sequence(type, distinctOf(elements, context))
  },
}

function distinctOf(elements: readonly Value[], context: CallContext): readonly Value[] {
  const kept: Value[] = []
  const seen = membership(context)
  for (const element of elements) {
    if (seen.has(element)) continue
    seen.add(element)
    kept.push(element)
  }
  return kept
}

const FLATTEN: FunctionDefinition = {
  name: 'flatten',
  parameters: [{ name: 'list', type: DYNAMIC, allowMarked: true, unseen: 'parts' }],
  returns: ([list]) => {
    if (list === undefined || !isWhollyKnown(list)) return DYNAMIC
    if (elementsOf(list) === undefined) return fail(null, FLATTEN_TAKES)
    return tupleType(flattened(list).elements.map(element => element.type))
  },
  notNull: true,
  apply: ([list]) => {
    if (list === undefined || elementsOf(list) === undefined) return fail(null, FLATTEN_TAKES)
    const { elements, marked, open } = flattened(list)
    const excess = checkElements(elements.length)
    if (excess !== undefined) return excess
    return withMarksOf(open ? notKnown(DYNAMIC, [list]) : tupleValue(elements), marked)
  },
}

const FLATTEN_TAKES = 'only lists, sets and tuples are flattened'

interface Flattened {
  readonly elements: Value[]
  /** Every sequence that was taken apart. */
  readonly marked: Value[]
  /** Whether something that may be a sequence is not known. */
  open: boolean
}

/** Null and values that are certainly no sequences are kept, known or not. */
function flattened(list: Value): Flattened {
  const result: Flattened = { elements: [], marked: [], open: false }
  flattenInto(result, list)
  return result
}

function flattenInto(result: Flattened, list: Value): void {
  result.marked.push(list)
  if (hasUncertainSize(list)) result.open = true
  for (const element of elementsOf(list) ?? []) {
    const isSequence = elementsOf(element) !== undefined
    if (isSequence) flattenInto(result, element)
    else if (mayBeSequence(element)) {
      result.open = true
      result.marked.push(element)
    } else result.elements.push(element)
  }
}

function mayBeSequence(value: Value): boolean {
  if (value.kind !== 'unknown' && value.kind !== 'unseen') return false
  const { kind } = value.type
  return kind === 'dynamic' || kind === 'list' || kind === 'set' || kind === 'tuple'
}

const MATCHKEYS: FunctionDefinition = {
  name: 'matchkeys',
  parameters: ['values', 'keys', 'searchset'].map(name => ({ name, type: ANY_LIST })),
  returns: ([values, keys, search]) => {
    const types = [keys?.type ?? ANY_LIST, search?.type ?? ANY_LIST]
    if (unify(types, 'unsafe') === undefined)
      return fail(null, 'the keys and the set to search have no common type')
    return values?.type ?? ANY_LIST
  },
  notNull: true,
  apply: (args, type, context) => {
    const [values, keys, search] = args
    const [all, allKeys] = [elementsOf(values), elementsOf(keys)]
    if (keys === undefined || search === undefined || all?.length !== allKeys?.length)
      return fail(null, 'there have to be as many values as keys')
    const common = unify([keys.type, search.type], 'unsafe') ?? DYNAMIC
    const wanted = convert(keys, common)
    const searched = convert(search, common)
    if (isConversionFailure(wanted) || isConversionFailure(searched))
      return fail(null, 'the keys and the set to search have no common type')
    const found = elementsOf(searched) ?? []
    if (found.length === 0) return sequence(type, [])
    if (!(all ?? []).every(isWhollyKnown) || !isWhollyKnown(wanted)) return notKnown(type, args)
    context.spend?.(
      (allKeys ?? []).length * weightOf(searched, Number.POSITIVE_INFINITY) * STEPS_PER_COMPARISON,
    )
    if ((context.left?.() ?? 0) < 0) return notKnown(type, args)
    return matching(all ?? [], elementsOf(wanted) ?? [], found, type)
  },
}

/** More than looking at a part takes. */
const STEPS_PER_COMPARISON = 2

function matching(
  values: readonly Value[],
  keys: readonly Value[],
  search: readonly Value[],
  type: Type,
): Value | Failure {
  const kept: Value[] = []
  for (const [at, value] of values.entries()) {
    for (const candidate of search) {
      const equal = valuesEqual(keys[at] ?? value, candidate)
      // An unknown comparison empties the whole result (Terraform 1.11, internal/lang/funcs/collection.go).
      if (equal.kind !== 'bool') return sequence(type, [])
      if (!equal.bool) continue
      kept.push(value)
      break
    }
  }
  return sequence(type, kept)
}

const REVERSE: FunctionDefinition = {
  name: 'reverse',
  parameters: [{ name: 'list', type: DYNAMIC, allowMarked: true, unseen: 'parts' }],
  returns: ([list]) => {
    const type = list?.type
    if (type?.kind === 'tuple') return tupleType(type.elements.toReversed())
    if (type?.kind === 'list' || type?.kind === 'set') return listType(type.element)
    return fail(0, 'only lists and tuples are reversed')
  },
  notNull: true,
  apply: ([list], type) => {
    if (list === undefined) return fail(0, 'only lists and tuples are reversed')
    return withMarksOf(sequence(type, (elementsOf(list) ?? []).toReversed()), [list])
  },
}

const SLICE: FunctionDefinition = {
  name: 'slice',
  parameters: [
    { name: 'list', type: DYNAMIC, allowMarked: true, unseen: 'parts' },
    { name: 'start_index', type: NUMBER },
    { name: 'end_index', type: NUMBER },
  ],
  returns: args => {
    const type = args[0]?.type
    if (type?.kind !== 'list' && type?.kind !== 'tuple')
      return fail(0, 'only lists and tuples are sliced, since a set has no order of its own')
    const range = sliceRange(args)
    if ('failure' in range) return range
    if (type.kind === 'list') return type
    if (range.start === undefined || range.end === undefined) return DYNAMIC
    return tupleType(type.elements.slice(range.start, range.end))
  },
  notNull: true,
  apply: (args, type) => {
    const [list] = args
    const range = sliceRange(args)
    if (list === undefined || 'failure' in range)
      return 'failure' in range ? range : notKnown(type, args)
    return withMarksOf(sequence(type, (elementsOf(list) ?? []).slice(range.start, range.end)), [
      list,
    ])
  },
}

interface SliceRange {
  /** Undefined where it is not known. */
  readonly start: number | undefined
  readonly end: number | undefined
}

function sliceRange([list, startIndex, endIndex]: readonly Value[]): SliceRange | Failure {
  const fixed = list?.type.kind === 'tuple' ? list.type.elements : elementsOf(list)
  const length = fixed?.length ?? Number.POSITIVE_INFINITY
  const start = sliceEnd(startIndex, 1, 'start', length)
  if (typeof start === 'object') return start
  const end = sliceEnd(endIndex, 2, 'end', length)
  if (typeof end === 'object') return end
  if (start !== undefined && end !== undefined && start > end)
    return fail(1, 'the start index is not greater than the end index')
  return { start, end }
}

function sliceEnd(
  value: Value | undefined,
  argument: number,
  name: string,
  length: number,
): number | undefined | Failure {
  if (value?.kind !== 'number') return undefined
  const index = int64Of(value)
  if (index === undefined) return fail(argument, `the ${name} index is a whole number`)
  if (index < 0n) return fail(argument, `the ${name} index is not negative`)
  if (Number(index) > length)
    return fail(argument, `the ${name} index is at most the length of the list, ${length}`)
  return Number(index)
}

const SORT: FunctionDefinition = {
  name: 'sort',
  parameters: [{ name: 'list', type: STRINGS, allowUnknown: true, unseen: 'self' }],
  returns: STRINGS,
  notNull: true,
  apply: args => {
    const [list] = args
    if (list?.kind === 'list') return sorted(list.elements, args)
    if (list?.kind !== 'unknown') return unseenAnswer(STRINGS, args, settledHull(...args))
    const { minLength, maxLength } = list.refinement
    return refine(notKnown(STRINGS, args), {
      ...(minLength !== undefined && { minLength }),
      ...(maxLength !== undefined && { maxLength }),
    })
  },
}

/** What is not known may go anywhere, so only the number of elements is certain then. */
function sorted(elements: readonly Value[], args: readonly Value[]): Value | Failure {
  if (!elements.every(isWhollyKnown)) {
    const open = notKnown(STRING, args)
    return listValue(
      STRING,
      elements.map(() => open),
    )
  }
  const texts: { readonly text: string; readonly value: Value }[] = []
  for (const [at, value] of elements.entries()) {
    if (value.kind !== 'string')
      return fail(null, `element ${at} is null, which has no place in an order`)
    texts.push({ text: value.string, value })
  }
  return listValue(
    STRING,
    texts.sort((a, b) => compareUtf8(a.text, b.text)).map(({ value }) => value),
  )
}

/** The family's definitions, for `table.ts` to find by name. */
export const collectionSequenceFunctions: readonly FunctionDefinition[] = [
  CHUNKLIST,
  COMPACT,
  CONCAT,
  DISTINCT,
  FLATTEN,
  MATCHKEYS,
  REVERSE,
  SLICE,
  SORT,
]
