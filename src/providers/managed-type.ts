/**
 * Planning as the provider framework does it for types that need nothing special: defaults, what only apply decides, and what replaces.
 * See https://github.com/hashicorp/terraform-plugin-framework/blob/v1.19.0/internal/fwserver/server_planresourcechange.go.
 */

import type { BlockSchema } from '../plan/body/schema.ts'
import { either } from '../plan/instance/either.ts'
import { hasChanged } from '../plan/instance/has-changed.ts'
import type { PlanAnswer, PlanRequest } from '../plan/provider/provider-model.ts'
import { mapValue, mergeSources, unknownValue } from '../value/make.ts'
import type { UnseenSource, Value } from '../value/value.ts'
import { attributeOf, withAttributes } from './objects.ts'

/** A managed resource type and what the framework is told about its attributes. */
export interface ManagedType {
  readonly schema: BlockSchema
  /** What attributes are that the configuration leaves out. */
  readonly defaults?: Readonly<Record<string, Value>>
  /** What the provider makes of the proposal before it is held against what was. */
  readonly settle?: (proposed: Value, config: Value) => Value
  /** Attributes that stay what they were when something else is updated; all others that are computed are decided anew. */
  readonly kept?: readonly string[]
  /** Attributes that cannot be changed in place. */
  readonly replacedBy: readonly string[]
  /** Maps that cannot be changed in place but for entries without a value. */
  readonly replacedByValues?: readonly string[]
}

type Tri = boolean | readonly UnseenSource[]

/** The plan of an instance. */
export function planManagedType(type: ManagedType, request: PlanRequest): PlanAnswer {
  const { prior } = request
  const proposed = withDefaults(type, request)
  if (prior === null) {
    return { planned: decideAnew(type, proposed, request), replace: false, problems: [] }
  }
  const changed = anyChanged(type, proposed, prior)
  const anew = changed === false ? proposed : decideAnew(type, proposed, request)
  const planned = typeof changed === 'boolean' ? anew : either(proposed, anew, changed)
  return { planned, replace: mustReplace(type, proposed, prior), problems: [] }
}

function withDefaults(type: ManagedType, { config, proposed }: PlanRequest): Value {
  const { defaults = {}, settle } = type
  const missing = Object.entries(defaults).filter(
    ([name]) => attributeOf(config, name).kind === 'null',
  )
  const settled = withAttributes(proposed, Object.fromEntries(missing))
  return settle?.(settled, config) ?? settled
}

/** Computed attributes without configuration or default are unknown, but for those that are kept. */
function decideAnew(type: ManagedType, proposed: Value, request: PlanRequest): Value {
  const { config, prior } = request
  const { schema, defaults = {}, kept = [] } = type
  const unknown: Record<string, Value> = {}
  for (const [name, attribute] of schema.attributes) {
    const isOpen = attribute.computed === true && defaults[name] === undefined
    if (!isOpen || attributeOf(config, name).kind !== 'null') continue
    const before = prior === null ? undefined : attributeOf(prior, name)
    const isKept = kept.includes(name) && before !== undefined && before.kind !== 'null'
    unknown[name] = isKept ? before : unknownValue(attribute.type)
  }
  return withAttributes(proposed, unknown)
}

function anyChanged({ schema }: ManagedType, proposed: Value, prior: Value): Tri {
  const names = [...schema.attributes.keys(), ...schema.blocks.keys()]
  return anyOf(names.map(name => hasChanged(attributeOf(proposed, name), attributeOf(prior, name))))
}

function mustReplace(type: ManagedType, proposed: Value, prior: Value): Tri {
  const { replacedBy, replacedByValues = [] } = type
  const pair = (name: string): readonly [Value, Value] => [
    attributeOf(proposed, name),
    attributeOf(prior, name),
  ]
  return anyOf([
    ...replacedBy.map(name => hasChanged(...pair(name))),
    ...replacedByValues.map(name => {
      const [after, before] = pair(name)
      return hasChanged(withoutNulls(after), withoutNulls(before))
    }),
  ])
}

function withoutNulls(value: Value): Value {
  if (value.kind !== 'map') return value
  return mapValue(
    value.type.element,
    [...value.entries].filter(([, entry]) => entry.kind !== 'null'),
  )
}

function anyOf(answers: readonly Tri[]): Tri {
  if (answers.includes(true)) return true
  const sources = answers.flatMap(answer => (typeof answer === 'boolean' ? [] : answer))
  return sources.length > 0 && mergeSources(sources)
}
