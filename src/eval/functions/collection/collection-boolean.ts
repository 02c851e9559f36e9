/** Functions that ask something of all elements: `alltrue`, `anytrue`, `contains`, `index`. */
import { valuesEqual } from '../../../value/equal.ts'
import { boolValue, FALSE, numberValue, TRUE } from '../../../value/make.ts'
import { fromInteger, INTEGER_PRECISION } from '../../../value/number.ts'
import { BOOL, DYNAMIC, listType, NUMBER } from '../../../value/type.ts'
import type { Hull, Value } from '../../../value/value.ts'
import { hasFeature } from '../../language-version.ts'
import { isSettled, settledHull } from '../../unseen.ts'
import { type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { elementsOf, mayBeUnknown, notKnown, unseenAnswer } from '../parts.ts'

/**
 * The elements are judged in order, and the first that is false, null or unknown decides: `[false, unknown]` is false,
 * `[unknown, false]` unknown.
 */
const ALL_TRUE: FunctionDefinition = {
  name: 'alltrue',
  parameters: [{ name: 'list', type: listType(BOOL), unseen: 'self' }],
  returns: BOOL,
  notNull: true,
  apply: args => {
    const elements = elementsOf(args[0])
    if (elements === undefined) return notSeen(args)
    // Unseen elements so far: `settled` says that none of them can be unknown to Terraform.
    let unseen = false
    let settled = true
    for (const element of elements) {
      if (element.kind === 'unseen') {
        unseen = true
        settled &&= element.hull.notUnknown === true
      } else if (element.kind === 'unknown') {
        return notKnown(BOOL, args)
      } else if (element.kind === 'null' || (element.kind === 'bool' && !element.bool)) {
        return unseen && !settled ? notSeen(args) : FALSE
      }
    }
    return unseen ? notSeen(args) : TRUE
  },
}

/** A true element decides, wherever it stands; otherwise an unknown one does. */
const ANY_TRUE: FunctionDefinition = {
  name: 'anytrue',
  parameters: [{ name: 'list', type: listType(BOOL), unseen: 'self' }],
  returns: BOOL,
  notNull: true,
  apply: args => {
    const elements = elementsOf(args[0])
    if (elements === undefined) return notSeen(args)
    if (elements.some(element => element.kind === 'bool' && element.bool)) return TRUE
    const open = elements.some(element => element.kind === 'unseen' || element.kind === 'unknown')
    return open ? notKnown(BOOL, args, {}, settledHull(...args)) : FALSE
  },
}

function notSeen(args: readonly Value[]): Value {
  return unseenAnswer(BOOL, args, settledHull(...args))
}

/**
 * Null is refused up to 1.15; from 1.16 it is compared, and a literal `null`, which has no type, leaves the answer unknown without
 * a type (go-cty 1.18.1).
 */
const CONTAINS: FunctionDefinition = {
  name: 'contains',
  parameters: [
    { name: 'list', type: DYNAMIC, unseen: 'self' },
    { name: 'value', type: DYNAMIC, allowNull: true, allowDynamic: true, unseen: 'self' },
  ],
  returns: ([, value], { version }) => {
    if (value?.kind === 'null' && !hasFeature(version, 'contains-takes-null'))
      return fail(1, 'a value to look for is required, not null')
    return value?.type.kind === 'dynamic' ? DYNAMIC : BOOL
  },
  notNull: true,
  apply: (args, type) => {
    const [list, value] = args
    if (list === undefined || value === undefined) return fail(null, 'two arguments are required')
    // Where only this analysis does not know the type, Terraform does, and answers with a bool.
    const isTyped = type.kind !== 'dynamic' || (value.kind === 'unseen' && value.hull.notUnknown)
    if (!isTyped) return notKnown(DYNAMIC, args)
    // An unknown to look for makes the answer unknown before anything else is looked at.
    if (list.kind === 'unseen' || mayBeUnknown(value)) return notSeen(args)
    const elements = elementsOf(list)
    if (elements === undefined) return fail(null, 'contains searches a list, tuple or set')
    return containment(elements, value, args)
  },
}

function containment(elements: readonly Value[], value: Value, args: readonly Value[]): Value {
  let open = false
  for (const element of elements) {
    const equal = valuesEqual(value, element)
    if (equal.kind !== 'bool') open = true
    else if (equal.bool) return TRUE
  }
  return open ? notKnown(BOOL, args, {}, settledHull(...args)) : boolValue(false)
}

const INDEX: FunctionDefinition = {
  name: 'index',
  parameters: [
    { name: 'list', type: DYNAMIC, unseen: 'self' },
    { name: 'value', type: DYNAMIC, unseen: 'self' },
  ],
  returns: NUMBER,
  notNull: true,
  apply: args => {
    const [list, value] = args
    if (list === undefined || value === undefined) return fail(null, 'two arguments are required')
    const found = list.kind === 'unseen' ? undefined : positionOf(list, value, args)
    if (found === undefined || ('failure' in found && mayBeUnknown(value)))
      return unseenAnswer(NUMBER, args, { low: position(0), ...settledHull(...args) })
    return found
  },
}

function position(at: number): ReturnType<typeof fromInteger> {
  return fromInteger(at, INTEGER_PRECISION)
}

/** The first equal element; one that may be equal leaves the answer open between itself and the first that certainly is. */
function positionOf(list: Value, value: Value, args: readonly Value[]): Value | Failure {
  const elements = list.type.kind === 'set' ? undefined : elementsOf(list)
  if (elements === undefined) return fail(null, 'index searches a list or tuple')
  if (elements.length === 0) return fail(null, 'an empty list holds nothing to find')
  let first: number | undefined
  let last = 0
  for (const [at, element] of elements.entries()) {
    const equal = valuesEqual(element, value)
    if (equal.kind === 'unknown' && first === undefined) return notKnown(NUMBER, args)
    const possible = equal.kind !== 'bool' || equal.bool
    if (!possible) continue
    if (equal.kind === 'bool' && first === undefined) return numberValue(position(at))
    first ??= at
    last = at
    if (equal.kind === 'bool') break
  }
  if (first === undefined) return fail(null, 'the list has no such element')
  const hull: Hull = { low: position(first), high: position(last), notNull: true }
  const settled = [value, ...elements].every(isSettled)
  return unseenAnswer(NUMBER, args, settled ? { ...hull, notUnknown: true } : hull)
}

/** The family's definitions, for `table.ts` to find by name. */
export const collectionBooleanFunctions: readonly FunctionDefinition[] = [
  ALL_TRUE,
  ANY_TRUE,
  CONTAINS,
  INDEX,
]
