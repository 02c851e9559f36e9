/**
 * What the library under Coder's provider (terraform-plugin-sdk) does to objects: defaults of arguments that were left out, and which
 * differences it overlooks.
 */
import { oneOf } from '../../eval/unseen.ts'
import type { BlockSchema, NestedBlockSchema } from '../../plan/body/schema.ts'
import { rawEquals } from '../../value/equal.ts'
import {
  boolValue,
  listValue,
  mapValue,
  nullValue,
  numberValue,
  stringValue,
} from '../../value/make.ts'
import { mapAttributes } from '../../value/map-attributes.ts'
import { unmarkDeep } from '../../value/marks.ts'
import { isZero, ZERO } from '../../value/number.ts'
import { setValue } from '../../value/set.ts'
import type { Value } from '../../value/value.ts'

/** Values of arguments that are left out, by name; of nested blocks, their own. */
export interface Defaults {
  readonly [name: string]: Value | Defaults
}

/** The object with defaults where arguments are null, in nested blocks as well. */
export function withDefaults(value: Value, defaults: Defaults): Value {
  if (value.kind !== 'object') return value
  return mapAttributes(value, (part, name) => {
    const given = Object.hasOwn(defaults, name) ? defaults[name] : undefined
    if (given === undefined) return part
    if (!isValue(given)) return nestedDefaults(part, given)
    return part.kind === 'null' ? given : part
  })
}

function isValue(given: Value | Defaults): given is Value {
  return typeof given['kind'] === 'string'
}

function nestedDefaults(value: Value, defaults: Defaults): Value {
  return mapBlocks(value, element => withDefaults(element, defaults))
}

/** Every block of a nested block's value, changed. */
export function mapBlocks(value: Value, change: (element: Value) => Value): Value {
  switch (value.kind) {
    case 'list':
      return { ...listValue(value.type.element, value.elements.map(change)), marks: value.marks }
    case 'set':
      return { ...setValue(value.type.element, value.elements.map(change)), marks: value.marks }
    case 'map':
      return mapValue(
        value.type.element,
        [...value.entries].map(([key, element]) => [key, change(element)] as const),
      )
    default:
      return value
  }
}

/**
 * The proposed object with what was before where the library sees no difference: an argument that is left out now and was empty, zero
 * or false before.
 */
export function overlookZeros(schema: BlockSchema, proposed: Value, prior: Value): Value {
  if (proposed.kind !== 'object' || prior.kind !== 'object') return proposed
  return mapAttributes(proposed, (value, name) => {
    const before = prior.attributes.get(name)
    if (before === undefined) return value
    const nested = schema.blocks.get(name)
    if (nested !== undefined) return overlookInBlocks(nested, value, before)
    if (value.kind !== 'null') return value
    if (before.kind === 'unseen') return oneOf([before, value], before.sources)
    return isZeroValue(before) ? before : value
  })
}

function overlookInBlocks(
  { block, nesting }: NestedBlockSchema,
  value: Value,
  before: Value,
): Value {
  if (nesting === 'list' && value.kind === 'list' && before.kind === 'list') {
    const elements = value.elements.map((element, at) => {
      const old = before.elements[at]
      return old === undefined ? element : overlookZeros(block, element, old)
    })
    return { ...listValue(value.type.element, elements), marks: value.marks }
  }
  return value
}

function isZeroValue(value: Value): boolean {
  switch (value.kind) {
    case 'string':
      return value.string === ''
    case 'number':
      return isZero(value.number)
    case 'bool':
      return !value.bool
    case 'list':
    case 'set':
      return value.elements.length === 0
    case 'map':
      return value.entries.size === 0
    default:
      return false
  }
}

/** A text, number or bool in the place of its null. */
export function zeroForNull(value: Value): Value {
  if (value.kind !== 'null') return value
  switch (value.type.kind) {
    case 'string':
      return stringValue('')
    case 'number':
      return numberValue(ZERO)
    case 'bool':
      return boolValue(false)
    default:
      return value
  }
}

/** Blocks as the library writes those of a data source: one that says nothing but empty texts loses even these. */
export function withoutEmptyTexts(blocks: Value): Value {
  return mapBlocks(blocks, block => {
    if (block.kind !== 'object') return block
    const isEmpty = [...block.attributes.values()].every(
      value => value.kind === 'null' || (value.kind === 'string' && value.string === ''),
    )
    return isEmpty ? mapAttributes(block, value => nullValue(value.type)) : block
  })
}

/** Whether two values are the same but for marks. */
export function isSame(a: Value, b: Value): boolean {
  return rawEquals(unmarkDeep(a), unmarkDeep(b))
}

/** A map without the elements that are null, which the library drops. */
export function withoutNulls(value: Value): Value {
  if (value.kind !== 'map') return value
  const kept = [...value.entries].filter(([, element]) => element.kind !== 'null')
  return kept.length === value.entries.size ? value : { ...value, entries: new Map(kept) }
}
