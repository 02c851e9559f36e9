/** Functions that fall back or add up: `coalesce`, `coalescelist`, `sum`. */
import { convert, isConversionFailure } from '../../../value/convert.ts'
import { hasOpenUnseen } from '../../../value/convert-unseen.ts'
import { hasDynamic, isWhollyKnown } from '../../../value/inspect.ts'
import { numberValue } from '../../../value/make.ts'
import { add, type HclNumber } from '../../../value/number.ts'
import { DYNAMIC, NUMBER, type Type } from '../../../value/type.ts'
import { unify } from '../../../value/unify.ts'
import type { Hull, Value } from '../../../value/value.ts'
import { arithmeticHull, hullOf, joinHulls } from '../../hull.ts'
import { isSettled, settledHull } from '../../unseen.ts'
import { type Failure, type FunctionDefinition, fail, type Parameter } from '../definition.ts'
import { commonType, elementsOf, mayBeUnknown, notKnown, unseenAnswer } from '../parts.ts'

const VALUES: Parameter = {
  name: 'vals',
  type: DYNAMIC,
  allowUnknown: true,
  allowDynamic: true,
  allowNull: true,
  unseen: 'self',
}

/** What a fallback does with one candidate; `maybe`: takes or skips it, depending on something unseen. */
type Choice = 'take' | 'skip' | 'maybe' | 'unknown'

/**
 * Goes through the candidates as Terraform does. The first that is taken is the answer; those that were only possible before it make
 * the answer unseen, and an unknown one makes it unknown.
 */
function firstOf(
  candidates: readonly Value[],
  choose: (candidate: Value) => Choice,
  type: (candidates: readonly Value[]) => Type,
): Value | undefined {
  const possible: Value[] = []
  for (const candidate of candidates) {
    const choice = choose(candidate)
    if (choice === 'skip') continue
    if (choice === 'take' && possible.length === 0) return candidate
    possible.push(candidate)
    if (choice !== 'maybe') break
  }
  if (possible.length === 0) return undefined
  const { notUnknown: _, ...hull } = possible.map(hullOf).reduce(joinHulls)
  const settled: Hull = possible.every(isSettled) ? { notUnknown: true } : {}
  // Whatever is taken is not null.
  return notKnown(type(possible), possible, {}, { ...hull, ...settled, notNull: true })
}

const NO_COMMON_TYPE = 'the arguments have no common type'

const COALESCE: FunctionDefinition = {
  name: 'coalesce',
  parameters: [],
  variadic: VALUES,
  returns: args => {
    const types = args.map(arg => arg.type)
    // The type step takes the unseen for unknown, whose type may yet turn out to go with the others.
    if (types.some(hasDynamic)) return unify(types, 'unsafe') ?? DYNAMIC
    return unify(types, 'unsafe') ?? fail(null, NO_COMMON_TYPE)
  },
  notNull: true,
  apply: (args, type) => {
    // The type of the whole depends on every argument's.
    if (args.some(hasOpenUnseen)) return unseenAnswer(DYNAMIC, args, settledHull(...args))
    const types = args.map(arg => arg.type)
    if (unify(types, 'unsafe') === undefined) return fail(null, NO_COMMON_TYPE)
    // Terraform takes a candidate that does not convert for a null: it expects that all do, as their types seem to.
    const candidates = args.flatMap(arg => {
      const candidate = convert(arg, type)
      return isConversionFailure(candidate) ? [] : [candidate]
    })
    const found = firstOf(
      candidates,
      value => chooseNonEmpty(value, type),
      () => type,
    )
    // An unknown takes the type of the whole, a known value keeps its own.
    if (found?.kind === 'unseen' && type.kind === 'dynamic' && mayBeUnknown(found))
      return unseenAnswer(DYNAMIC, args, { notNull: true })
    return found ?? fail(null, 'every argument is null or an empty string')
  },
}

/** The empty string is passed over only where all candidates became strings. */
function chooseNonEmpty(candidate: Value, type: Type): Choice {
  switch (candidate.kind) {
    case 'unknown':
      return 'unknown'
    case 'unseen':
      return candidate.hull.notNull && type.kind !== 'string' ? 'take' : 'maybe'
    case 'null':
      return 'skip'
    default:
      return type.kind === 'string' && candidate.kind === 'string' && candidate.string === ''
        ? 'skip'
        : 'take'
  }
}

const COALESCE_LIST: FunctionDefinition = {
  name: 'coalescelist',
  parameters: [],
  variadic: VALUES,
  returns: args => {
    if (args.length === 0) return fail(null, 'at least one list is needed')
    for (const arg of args) {
      const { kind } = arg.type
      if (arg.kind === 'unknown' || (arg.kind === 'unseen' && kind === 'dynamic')) return DYNAMIC
      if (kind !== 'list' && kind !== 'tuple')
        return fail(null, 'every argument is a list or tuple')
    }
    return commonType(args.map(arg => arg.type)) ?? DYNAMIC
  },
  notNull: true,
  apply: (args, type) => {
    const found = firstOf(args, chooseNonEmptyList, possible => {
      // The type step takes the unseen for unknown, which Terraform's may be too.
      const isOpen = possible.some(value => value.kind === 'unknown' || mayBeUnknown(value))
      if (isOpen || type.kind !== 'dynamic') return type
      return commonType(possible.map(value => value.type)) ?? DYNAMIC
    })
    return found ?? fail(null, 'every list is null or empty')
  },
}

function chooseNonEmptyList(candidate: Value): Choice {
  switch (candidate.kind) {
    case 'unknown':
      return 'unknown'
    case 'unseen':
      return chooseUnseenList(candidate.type, candidate.hull)
    case 'null':
      return 'skip'
    default:
      return elementsOf(candidate)?.length === 0 ? 'skip' : 'take'
  }
}

/** The type of a tuple says whether it is empty. */
function chooseUnseenList(type: Type, hull: Hull): Choice {
  if (type.kind !== 'tuple') return 'maybe'
  if (type.elements.length === 0) return hull.notUnknown ? 'skip' : 'maybe'
  return hull.notNull ? 'take' : 'maybe'
}

const SUM_TAKES = 'a list, set or tuple of numbers is required'

const SUM: FunctionDefinition = {
  name: 'sum',
  parameters: [{ name: 'list', type: DYNAMIC, unseen: 'self' }],
  returns: NUMBER,
  notNull: true,
  apply: args => {
    const [list] = args
    if (list?.kind === 'unseen') return unseenAnswer(NUMBER, args, settledHull(list))
    const elements = elementsOf(list)
    if (list === undefined || elements === undefined) return fail(0, SUM_TAKES)
    if (elements.length === 0) return fail(0, 'an empty list has no sum')
    if (isWhollyKnown(list)) return sumOf(elements)
    return notKnown(NUMBER, args, {}, sumHull(list, elements))
  },
}

function sumOf(elements: readonly Value[]): Value | Failure {
  let total: HclNumber | undefined
  for (const element of elements) {
    const value = convert(element, NUMBER)
    if (isConversionFailure(value) || value.kind !== 'number') return fail(0, SUM_TAKES)
    const next = total === undefined ? value.number : add(total, value.number)
    if (next === undefined) return fail(null, 'opposite infinities have no sum')
    total = next
  }
  return total === undefined ? fail(0, SUM_TAKES) : numberValue(total)
}

/** Unseen elements of a set may be the same as others, which then count once. */
function sumHull(list: Value, elements: readonly Value[]): Hull {
  const settled = settledHull(list)
  if (list.kind === 'set' && elements.length > 1) return settled
  const hulls = elements.map(element => {
    const value = convert(element, NUMBER)
    return isConversionFailure(value) ? {} : hullOf(value)
  })
  const { low, high, whole } = hulls.reduce((total, hull) => arithmeticHull('+', total, hull))
  return { ...(low && { low }), ...(high && { high }), ...(whole && { whole }), ...settled }
}

/** The family's definitions, for `table.ts` to find by name. */
export const collectionChoiceFunctions: readonly FunctionDefinition[] = [
  COALESCE,
  COALESCE_LIST,
  SUM,
]
