/**
 * A state as the past of the next plan. States are written by type and read back by schema, so that what a JSON text leaves open (list or
 * set, map or object) is decided by the providers' schemas here.
 */

import type { BlockSchema, NestedBlockSchema } from '../plan/body/schema.ts'
import { impliedType } from '../plan/body/schema.ts'
import type { PriorInstance, PriorState } from '../plan/plan-model.ts'
import type { ProviderModel } from '../plan/provider/provider-model.ts'
import { convert, isConversionFailure } from '../value/convert.ts'
import {
  listValue,
  mapValue,
  nullValue,
  objectValue,
  tupleValue,
  withMarks,
} from '../value/make.ts'
import { setValue } from '../value/set.ts'
import type { Type } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import type { Snapshot } from './snapshot.ts'
import { typeOfValue } from './state-type.ts'

/** What a state leaves for the next plan. Tainted instances are left out: they are made anew. Never throws. */
export function priorStateOf(
  { instances, tainted }: Snapshot,
  providers: readonly ProviderModel[],
): PriorState {
  const prior = new Map<string, PriorInstance>()
  for (const { address, mode, type, value } of instances) {
    if (mode !== 'managed' || tainted.has(address)) continue
    const schema = schemaOf(providers, type)
    const conformed = schema === undefined ? value : conform(value, schema)
    prior.set(address, { address, mode, type, value: conformed })
  }
  return { instances: prior, uncertain: new Set() }
}

function schemaOf(providers: readonly ProviderModel[], type: string): BlockSchema | undefined {
  for (const provider of providers) {
    const schema = provider.schema('managed', type)
    if (schema !== undefined) return schema
  }
  return undefined
}

/** The object as the schema has it: what the schema does not know is dropped, what is missing is null. */
function conform(value: Value, schema: BlockSchema): Value {
  if (value.kind !== 'object') return nullValue(impliedType(schema))
  const attributes: [string, Value][] = []
  for (const [name, attribute] of schema.attributes) {
    const part = value.attributes.get(name)
    attributes.push([
      name,
      part === undefined ? nullValue(attribute.type) : typed(part, attribute.type),
    ])
  }
  for (const [name, nested] of schema.blocks) {
    attributes.push([name, conformNested(value.attributes.get(name), nested)])
  }
  return withMarks(objectValue(attributes), value.marks)
}

function typed(value: Value, type: Type): Value {
  if (type.kind === 'dynamic') return typeOfValue(value) ?? value
  const converted = convert(value, type)
  return isConversionFailure(converted) ? nullValue(type) : converted
}

function conformNested(value: Value | undefined, nested: NestedBlockSchema): Value {
  const { nesting, block } = nested
  const element = impliedType(block)
  switch (nesting) {
    case 'single':
      return value === undefined ? nullValue(element) : conform(value, block)
    case 'map': {
      const entries = value?.kind === 'object' ? [...value.attributes] : []
      return mapValue(
        element,
        entries.map(([key, part]) => [key, conform(part, block)] as const),
      )
    }
    default: {
      const parts = value?.kind === 'tuple' ? value.elements.map(part => conform(part, block)) : []
      if (nesting === 'set') return setValue(element, parts)
      return impliedList(element, parts)
    }
  }
}

function impliedList(element: Type, parts: readonly Value[]): Value {
  const isUniform = parts.every(part => part.type.kind === 'object')
  return isUniform ? listValue(element, parts) : tupleValue(parts)
}
