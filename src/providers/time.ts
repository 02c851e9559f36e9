/** hashicorp/time, as of 0.14.0. Times are taken when a resource is created; only one that is written out is known at plan. */

import { parseTimestamp } from '../eval/functions/time/timestamp.ts'
import { type AttributeSchema, type BlockSchema, blockSchema } from '../plan/body/schema.ts'
import { either } from '../plan/instance/either.ts'
import { hasChanged } from '../plan/instance/has-changed.ts'
import type {
  ApplyRequest,
  PlanAnswer,
  PlanRequest,
  Refreshed,
} from '../plan/provider/provider-model.ts'
import { mergeSources, numberValue } from '../value/make.ts'
import { fromInteger } from '../value/number.ts'
import { NUMBER, STRING } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { all, computed, decided, TEXT, TEXT_MAP, WHOLE } from './attributes.ts'
import type { ManagedEntry, ProviderTable } from './model.ts'
import { attributeOf, unseenAttribute, withAttributes } from './objects.ts'
import { anyConfigured, atLeast, atLeastOneOf, matching, type Rule } from './rules.ts'

const UNITS = ['years', 'months', 'days', 'hours', 'minutes'] as const
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'unix'] as const

const MOMENT: Readonly<Record<string, AttributeSchema>> = {
  ...all(PARTS, computed(NUMBER)),
  id: computed(STRING),
  triggers: TEXT_MAP,
}

const OFFSETS = [...UNITS, 'seconds'].map(unit => `offset_${unit}`)
const ROTATIONS = UNITS.map(unit => `rotation_${unit}`)

/** As the provider lists them. */
const OFFSET_ORDER = [...OFFSETS].reverse()

const DURATION = /^[0-9]+(\.[0-9]+)?(ms|s|m|h)$/
const DURATION_WORDS =
  'must be a number immediately followed by ms (milliseconds), s (seconds), m (minutes), or h (hours). For example, "30s" for 30 seconds.'

const OFFSET = blockSchema({
  ...MOMENT,
  ...all(OFFSETS, WHOLE),
  base_rfc3339: decided(STRING),
  rfc3339: computed(STRING),
})
const ROTATING = blockSchema({
  ...MOMENT,
  ...all(ROTATIONS, WHOLE),
  rfc3339: decided(STRING),
  rotation_rfc3339: decided(STRING),
})

const MANAGED: Readonly<Record<string, ManagedEntry>> = {
  time_offset: {
    schema: OFFSET,
    replacedBy: ['triggers'],
    rules: [rfc3339('base_rfc3339'), anyConfigured(...OFFSET_ORDER)],
    refine: (answer, request) => calculateAgain(answer, request, OFFSET, OFFSETS),
  },
  time_rotating: {
    schema: ROTATING,
    replacedBy: ['rfc3339', 'triggers'],
    rules: [
      ...ROTATIONS.map(name => atLeast(name, 1)),
      rfc3339('rfc3339'),
      rfc3339('rotation_rfc3339'),
      anyConfigured(...[...ROTATIONS].reverse(), 'rotation_rfc3339'),
    ],
    refine: (answer, request) =>
      calculateAgain(answer, request, ROTATING, [...ROTATIONS, 'rotation_rfc3339']),
    refresh: untilRotation,
  },
  time_sleep: {
    schema: blockSchema({
      ...all(['create_duration', 'destroy_duration'], TEXT),
      id: computed(STRING),
      triggers: TEXT_MAP,
    }),
    kept: ['id'],
    replacedBy: ['triggers'],
    rules: [
      atLeastOneOf('create_duration', 'destroy_duration'),
      matching('create_duration', DURATION, DURATION_WORDS),
      matching('destroy_duration', DURATION, DURATION_WORDS),
    ],
  },
  time_static: {
    schema: blockSchema({ ...MOMENT, rfc3339: decided(STRING) }),
    kept: ['id'],
    replacedBy: ['rfc3339', 'triggers'],
    rules: [rfc3339('rfc3339')],
    refine: takeApart,
  },
}

/** Models `time_offset`, `time_rotating`, `time_sleep` and `time_static`. */
export const timeTable: ProviderTable = {
  version: '0.14.0',
  imported: Object.keys(MANAGED),
  managed: MANAGED,
}

/** A time as Go's RFC 3339 reads it. */
function rfc3339(name: string): Rule {
  return config => {
    const time = attributeOf(config, name)
    if (time.kind !== 'string' || parseTimestamp(time.string, 'lenient') !== undefined) return []
    const detail = `A string value was provided that is not valid RFC3339 string format.\n\nGiven Value: ${time.string}\n`
    const path = [{ attribute: name }]
    return [{ severity: 'error', summary: 'Invalid RFC3339 String Value', detail, path }]
  }
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?([Zz]|[+-]\d\d:\d\d)$/

/** A time that is written out is taken apart at once. */
function takeApart(answer: PlanAnswer, { config, prior }: PlanRequest): PlanAnswer {
  const time = attributeOf(config, 'rfc3339')
  const match = time.kind === 'string' ? RFC3339.exec(time.string) : null
  if (prior !== null || match === null || time.kind !== 'string') return answer
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number)
  const unix = Math.floor(Date.parse(time.string.toUpperCase()) / 1000)
  const parts = { year, month, day, hour, minute, second, unix }
  const values = Object.entries(parts).map(([name, part]): [string, Value] => [
    name,
    numberValue(fromInteger(part ?? 0)),
  ])
  const planned = withAttributes(answer.planned, { ...Object.fromEntries(values), id: time })
  return { ...answer, planned }
}

/** When the span is changed, the provider calculates while planning, from the time that it took before; only the result is not seen here. */
function calculateAgain(
  answer: PlanAnswer,
  request: PlanRequest,
  schema: BlockSchema,
  span: readonly string[],
): PlanAnswer {
  const { config, prior, address, location } = request
  if (prior === null) return answer
  const { planned } = answer
  const changes = span.map(name => hasChanged(attributeOf(planned, name), attributeOf(prior, name)))
  const sources = changes.flatMap(change => (typeof change === 'boolean' ? [] : change))
  if (!changes.includes(true) && sources.length === 0) return answer
  const calculated: Record<string, Value> = {}
  for (const [name, { type, computed: isComputed }] of schema.attributes) {
    if (isComputed !== true || attributeOf(config, name).kind !== 'null') continue
    calculated[name] = unseenAttribute({ address, location }, name, type, 'is calculated anew')
  }
  const anew = withAttributes(planned, calculated)
  const after = changes.includes(true) ? anew : either(planned, anew, mergeSources(sources))
  return { ...answer, planned: after }
}

/** Once the time of the rotation has passed, the instance is no longer found. */
function untilRotation({ address, planned }: ApplyRequest): Refreshed | undefined {
  if (attributeOf(planned, 'rotation_rfc3339').kind === 'null') return undefined
  const text = `whether the time of "${address}" has passed is not known here`
  return [{ id: `${address} (rotation)`, text, remedy: undefined, location: undefined }]
}
