/** Functions on sets: `setintersection`, `setproduct`, `setsubtract`, `setunion`. */
import { convert, isConversionFailure } from '../../../value/convert.ts'
import { hasOpenUnseen } from '../../../value/convert-unseen.ts'
import { containsUnseen, hasDynamic, isWhollyKnown } from '../../../value/inspect.ts'
import { listValue, tupleValue, withMarks } from '../../../value/make.ts'
import { refine } from '../../../value/refine.ts'
import { setValue } from '../../../value/set.ts'
import {
  DYNAMIC,
  listType,
  type SetType,
  setType,
  type Type,
  tupleType,
} from '../../../value/type.ts'
import { unify } from '../../../value/unify.ts'
import type { Mark, Refinement, Value } from '../../../value/value.ts'
import { isUnseen, settledHull } from '../../unseen.ts'
import {
  type CallContext,
  type Failure,
  type FunctionDefinition,
  fail,
  type Parameter,
} from '../definition.ts'
import { commonType, elementsOf, hasUncertainSize, notKnown, unseenAnswer } from '../parts.ts'
import { checkElements } from '../result-limits.ts'
import { membership } from './membership.ts'

const ANY_SET: SetType = { kind: 'set', element: DYNAMIC }

function setParameter(name: string): Parameter {
  return { name, type: ANY_SET, allowDynamic: true, unseen: 'self' }
}

/** The answer about unseen arguments. Their types decide which type the others are converted to. */
function unseenSet(args: readonly Value[], type: Type): Value | undefined {
  if (!args.some(containsUnseen)) return undefined
  return unseenAnswer(args.some(hasOpenUnseen) ? DYNAMIC : type, args, settledHull(...args))
}

/** Elements are compared after conversion to the common type. Empty sets without a type have no say in it. */
function commonSetType(args: readonly Value[]): Type | Failure {
  const elements: Type[] = []
  for (const [at, arg] of args.entries()) {
    if (arg.type.kind !== 'set')
      return arg.type.kind === 'dynamic' ? DYNAMIC : fail(at, 'a set is required')
    const isBlank = arg.kind === 'set' && arg.elements.length === 0
    if (!isBlank || arg.type.element.kind !== 'dynamic') elements.push(arg.type.element)
  }
  if (elements.length === 0) return ANY_SET
  const common = unify(elements, 'unsafe')
  return common === undefined
    ? fail(null, 'the elements of the sets have no common type')
    : setType(common)
}

/** The arguments as sets of the common type. */
function convertedSets(args: readonly Value[], type: Type): readonly Value[] | Failure {
  const sets: Value[] = []
  for (const [at, arg] of args.entries()) {
    const set = convert(arg, type)
    if (isConversionFailure(set)) return fail(at, set.text)
    sets.push(set)
  }
  return sets
}

const MIXED = 'the elements of the sets are not of one type'

/** Where the common type leaves the elements open, the sets may still differ, and then do not go together. */
function sameSetType(sets: readonly Value[]): SetType | undefined {
  const common = commonType(sets.map(set => set.type))
  return common?.kind === 'set' ? common : undefined
}

const SET_UNION: FunctionDefinition = {
  name: 'setunion',
  parameters: [setParameter('first_set')],
  variadic: setParameter('other_sets'),
  returns: commonSetType,
  notNull: true,
  apply: (args, type) => {
    const unseen = unseenSet(args, type)
    if (unseen !== undefined) return unseen
    const sets = convertedSets(args, type)
    if ('failure' in sets) return sets
    const own = sameSetType(sets)
    if (own === undefined) return type.kind === 'set' ? fail(null, MIXED) : notKnown(type, args)
    const elements = sets.flatMap(set => elementsOf(set) ?? [])
    return checkElements(elements.length) ?? setValue(own.element, elements)
  },
}

/** `setintersection` keeps what the other set has too, `setsubtract` what it has not. Both need every element known. */
function filtering(
  name: string,
  parameters: Partial<FunctionDefinition>,
  keep: boolean,
): FunctionDefinition {
  return {
    name,
    parameters: [],
    ...parameters,
    returns: commonSetType,
    notNull: true,
    apply: (args, type, context) => {
      const unseen = unseenSet(args, type)
      if (unseen !== undefined) return unseen
      const sets = convertedSets(args, type)
      if ('failure' in sets) return sets
      if (type.kind !== 'set' || !sets.every(isWhollyKnown)) return notKnown(type, args)
      const own = sameSetType(sets)
      if (own === undefined) return fail(null, MIXED)
      const [first, ...others] = sets.map(set => elementsOf(set) ?? [])
      let kept = first ?? []
      for (const other of others) {
        const members = membership(context)
        for (const element of other) members.add(element)
        kept = kept.filter(element => members.has(element) === keep)
      }
      return setValue(own.element, kept)
    },
  }
}

const PRODUCT_TAKES = 'a set, or a list or tuple whose elements have a common type, is required'

const SET_PRODUCT: FunctionDefinition = {
  name: 'setproduct',
  parameters: [],
  variadic: { name: 'sets', type: DYNAMIC, allowMarked: true, allowUnknown: true, unseen: 'self' },
  returns: productType,
  notNull: true,
  apply: (args, type, context) => {
    const marks = new Set<Mark>(args.flatMap(arg => [...(arg.marks ?? [])]))
    const outcome = product(args, type, context)
    return 'failure' in outcome ? outcome : withMarks(outcome, marks)
  },
}

/** A list if all arguments are lists or tuples, otherwise a set. */
function productType(args: readonly Value[]): Type | Failure {
  if (args.length < 2) return fail(null, 'setproduct needs at least two collections')
  const elements = args.map(arg => elementType(arg.type))
  // The type step takes the unseen for unknown, whose type may yet turn out to go with the others.
  if (args.some(({ type }, at) => elements[at] === undefined && !hasDynamic(type)))
    return fail(elements.indexOf(undefined), PRODUCT_TAKES)
  const element = tupleType(elements.map(each => each ?? DYNAMIC))
  return args.some(arg => arg.type.kind === 'set') ? setType(element) : listType(element)
}

function elementType(type: Type): Type | undefined {
  if (type.kind === 'set' || type.kind === 'list') return type.element
  if (type.kind !== 'tuple') return undefined
  return type.elements.length === 0 ? DYNAMIC : unify(type.elements, 'unsafe')
}

/** A tuple and its type are more than their parts. */
const STEPS_PER_ROW = 4

function product(args: readonly Value[], type: Type, context: CallContext): Value | Failure {
  const isOpen = args.some(hasOpenUnseen)
  if (isOpen || args.some(isUnseen))
    return unseenAnswer(isOpen ? DYNAMIC : type, args, settledHull(...args))
  const misfit = args.findIndex(arg => elementType(arg.type) === undefined)
  if (misfit >= 0) return fail(misfit, PRODUCT_TAKES)
  if (args.some(arg => arg.kind === 'unknown' || hasUncertainSize(arg)))
    return refine(notKnown(type, args), productLength(args))
  const factors = args.map(arg => elementsOf(arg) ?? [])
  const total = factors.reduce((size, elements) => size * elements.length, 1)
  const excess = checkElements(total * args.length)
  if (excess !== undefined) return excess
  if (context.spend?.(total * (args.length + STEPS_PER_ROW)) === false) return notKnown(type, args)
  const element = type.kind === 'list' || type.kind === 'set' ? type.element : DYNAMIC
  const rows = productRows(factors, element.kind === 'tuple' ? element.elements : [])
  if ('failure' in rows) return rows
  // The declared type may leave open what elements of a tuple are; the rows must still be of one type.
  const rowType = commonType(rows.map(row => row.type))
  if (rows.length > 0 && rowType === undefined)
    return fail(null, 'the elements of a tuple are not of one type')
  const own = rowType ?? element
  return type.kind === 'list' ? listValue(own, rows) : setValue(own, rows)
}

/** Beyond these sizes Terraform tells nothing of the length (go-cty, cty/function/stdlib/collection.go). */
const MOST_OF_ONE = 1024
const MOST_OF_ALL = 2048

function productLength(args: readonly Value[]): Refinement {
  let most = 1
  for (const arg of args) {
    const length = longest(arg)
    if (length > MOST_OF_ONE) return {}
    most *= length
    if (most > MOST_OF_ALL) return {}
  }
  return most === 0 ? { minLength: 0, maxLength: 0 } : { minLength: 1, maxLength: most }
}

function longest(arg: Value): number {
  if (arg.type.kind === 'tuple') return arg.type.elements.length
  // Of a set whose elements may turn out to be the same nothing is told, not even how many there are at most.
  if (hasUncertainSize(arg)) return Number.POSITIVE_INFINITY
  if (arg.kind !== 'unknown') return elementsOf(arg)?.length ?? 0
  return arg.refinement.maxLength ?? Number.POSITIVE_INFINITY
}

/** All combinations, the last factor changing fastest. */
function productRows(
  factors: readonly (readonly Value[])[],
  types: readonly Type[],
): readonly Value[] | Failure {
  let rows: readonly (readonly Value[])[] = [[]]
  for (const [at, factor] of factors.entries()) {
    const converted: Value[] = []
    for (const element of factor) {
      const value = convert(element, types[at] ?? DYNAMIC)
      if (isConversionFailure(value)) return fail(at, value.text)
      converted.push(value)
    }
    rows = rows.flatMap(row => converted.map(value => [...row, value]))
  }
  return rows.map(tupleValue)
}

/** The family's definitions, for `table.ts` to find by name. */
export const collectionSetFunctions: readonly FunctionDefinition[] = [
  filtering(
    'setintersection',
    {
      parameters: [setParameter('first_set')],
      variadic: setParameter('other_sets'),
    },
    true,
  ),
  SET_PRODUCT,
  filtering('setsubtract', { parameters: [setParameter('a'), setParameter('b')] }, false),
  SET_UNION,
]
