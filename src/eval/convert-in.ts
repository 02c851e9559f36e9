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
import { doubt, type Frame } from './frame.ts'

/** The value as the type, or why it does not convert whatever the unseen parts are. */
export function convertIn(frame: Frame, value: Value, type: Type): Value | ConversionFailure {
  const result = convert(value, type)
  if (!isConversionFailure(result) && mayFailToConvert(value, type))
    doubt(frame, unseenSourcesOf(value))
  return result
}

/** Whether unseen parts of a value could keep it from converting. */
export function mayFailToConvert(value: Value, type: Type): boolean {
  if (type.kind === 'dynamic' || typesEqual(value.type, type) || !containsUnseen(value))
    return false
  return hasDynamic(value.type) || canConvert(value.type, type) !== 'safe'
}
