/**
 * What becomes of a managed resource when its provider has nothing special to say: Terraform's proposed new object, and the plan of
 * the common provider library (terraform-plugin-sdk) on top of it. See internal/plans/objchange/objchange.go.
 */

import { listValue, mapValue, mergeSources, tupleValue, unknownValue } from '../../value/make.ts'
import { mapAttributes } from '../../value/map-attributes.ts'
import type { UnseenSource, UnseenValue, Value } from '../../value/value.ts'
import type { BlockSchema, NestedBlockSchema } from '../body/schema.ts'
import type { PlanAnswer } from '../provider/provider-model.ts'
import { either } from './either.ts'
import { hasChanged } from './has-changed.ts'

/** Configuration over prior state: what is not configured but computed keeps its prior value. */
export function proposeNew(schema: BlockSchema, config: Value, prior: Value | null): Value {
  if (config.kind !== 'object') return config
  const before = prior?.kind === 'object' ? prior.attributes : undefined
  return mapAttributes(config, (value, name) => {
    const old = before?.get(name)
    if (old === undefined) return value
    if (schema.attributes.get(name)?.computed) return unlessNull(value, old)
    const nested = schema.blocks.get(name)
    return nested === undefined ? value : proposeNested(nested, value, old)
  })
}

/** What is configured, or what the provider makes of an argument that is left out. */
function unlessNull(configured: Value, otherwise: Value): Value {
  if (configured.kind === 'null') return otherwise
  if (configured.kind !== 'unseen' || configured.hull.notNull === true) return configured
  return either(configured, otherwise, configured.sources)
}

/** Blocks of lists are matched by position, of maps by key; sets are taken as configured. */
function proposeNested(nested: NestedBlockSchema, config: Value, prior: Value): Value {
  if (config.kind === 'object' && nested.nesting === 'single')
    return proposeNew(nested.block, config, prior)
  if (config.kind === 'list' || config.kind === 'tuple') {
    const before = prior.kind === 'list' || prior.kind === 'tuple' ? prior.elements : []
    const elements = config.elements.map((element, at) =>
      proposeNew(nested.block, element, before[at] ?? null),
    )
    return config.kind === 'list' ? listValue(config.type.element, elements) : tupleValue(elements)
  }
  if (config.kind === 'map' && prior.kind === 'map') {
    const entries = [...config.entries].map(
      ([key, element]) =>
        [key, proposeNew(nested.block, element, prior.entries.get(key) ?? null)] as const,
    )
    return mapValue(config.type.element, entries)
  }
  return config
}

/** The plan of a resource of which only the schema is known. */
export function planBySchema(
  schema: BlockSchema,
  proposed: Value,
  prior: Value | null,
): PlanAnswer {
  if (prior === null)
    return { planned: decideLater(schema, proposed), replace: false, problems: [] }
  const replace = mustReplace(schema, proposed, prior)
  return { planned: proposed, replace, problems: [] }
}

/** Whether an argument that cannot be changed in place differs, or what that hangs on. */
function mustReplace(
  schema: BlockSchema,
  proposed: Value,
  prior: Value,
): boolean | readonly UnseenSource[] {
  if (proposed.kind !== 'object' || prior.kind !== 'object') return false
  const sources: UnseenSource[] = []
  for (const [name, attribute] of schema.attributes) {
    if (!attribute.forceNew) continue
    const after = proposed.attributes.get(name)
    const before = prior.attributes.get(name)
    if (after === undefined || before === undefined) continue
    const changed = hasChanged(after, before)
    if (changed === true) return true
    if (changed !== false) sources.push(...changed)
  }
  return sources.length > 0 && mergeSources(sources)
}

/** Computed attributes without a value are for the provider to decide while applying. */
export function decideLater(schema: BlockSchema, value: Value): Value {
  if (value.kind !== 'object') return value
  return mapAttributes(value, (part, name) => {
    const attribute = schema.attributes.get(name)
    if (attribute !== undefined)
      return attribute.computed ? unlessNull(part, unknownValue(attribute.type)) : part
    const nested = schema.blocks.get(name)
    return nested === undefined ? part : decideNestedLater(nested.block, part)
  })
}

function decideNestedLater(schema: BlockSchema, value: Value): Value {
  switch (value.kind) {
    case 'object':
      return decideLater(schema, value)
    case 'list':
      return listValue(
        value.type.element,
        value.elements.map(element => decideLater(schema, element)),
      )
    case 'tuple':
      return tupleValue(value.elements.map(element => decideLater(schema, element)))
    case 'map':
      return mapValue(
        value.type.element,
        [...value.entries].map(([key, element]) => [key, decideLater(schema, element)] as const),
      )
    case 'unseen':
      return hasComputed(schema) ? mayHoldUnknown(value) : value
    default:
      return value
  }
}

function hasComputed({ attributes, blocks }: BlockSchema): boolean {
  return (
    [...attributes.values()].some(({ computed }) => computed) ||
    [...blocks.values()].some(({ block }) => hasComputed(block))
  )
}

function mayHoldUnknown({ hull: { notUnknown: _, ...hull }, ...value }: UnseenValue): UnseenValue {
  return { ...value, hull }
}
