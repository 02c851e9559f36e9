/** Conversion inside an expression: what may fail only for some unseen value becomes a doubt. */
import {
  type ConversionFailure,
  canConvert,
  convert,
  isConversionFailure,
} from '../value/convert.ts'
import { containsUnseen, hasDynamic, unseenSourcesOf } from '../value/inspect.ts'
import { type Type, typesEqual } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { doubt, type Frame, failed } from './frame.ts'
import { weightOf } from './work.ts'

/** The value as the type, or why it does not convert whatever the unseen parts are. */
export function convertIn(frame: Frame, value: Value, type: Type): Value | ConversionFailure {
  if (value.type === type) return value
  if (!payFor(frame, value, type)) return failed(type)
  const result = convert(value, type)
  if (!isConversionFailure(result) && mayFailToConvert(value, type))
    doubt(frame, unseenSourcesOf(value))
  return result
}

/** What converting a part costs beyond looking at it. */
const STEPS_PER_PART = 4
/** A fraction is printed and, to be sure of its last digit, its neighbours as well. */
const STEPS_TO_PRINT = 8

/** False once the meter is empty: the caller may go on with anything then. */
function payFor({ meter }: Frame, value: Value, type: Type): boolean {
  if (type.kind === 'dynamic') return true
  if (value.kind === 'number')
    return type.kind !== 'string' || meter.spend(weightOf(value, meter.left) * STEPS_TO_PRINT)
  return !COLLECTIONS.has(value.kind) || meter.spend(weightOf(value, meter.left) * STEPS_PER_PART)
}

const COLLECTIONS: ReadonlySet<string> = new Set(['list', 'set', 'map', 'tuple', 'object'])

/** Whether unseen parts of a value could keep it from converting. */
export function mayFailToConvert(value: Value, type: Type): boolean {
  if (type.kind === 'dynamic' || typesEqual(value.type, type) || !containsUnseen(value))
    return false
  if (value.kind === 'unseen' && value.hull.digits === true && type.kind === 'number') return false
  return hasDynamic(value.type) || canConvert(value.type, type) !== 'safe'
}
