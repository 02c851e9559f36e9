/** hashicorp/time, as of 0.14.0. Times are taken when a resource is created; only one that is written out is known at plan. */

import type { PlanAnswer, PlanRequest, ProviderModel } from '../plan/provider-model.ts'
import { type AttributeSchema, blockSchema } from '../plan/schema.ts'
import { numberValue } from '../value/make.ts'
import { fromInteger } from '../value/number.ts'
import { NUMBER, STRING } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { all, computed, decided, TEXT, TEXT_MAP, WHOLE } from './attributes.ts'
import { type ManagedEntry, providerModel } from './model.ts'
import { attributeOf, withAttributes } from './objects.ts'

const UNITS = ['years', 'months', 'days', 'hours', 'minutes'] as const
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'unix'] as const

const MOMENT: Readonly<Record<string, AttributeSchema>> = {
  ...all(PARTS, computed(NUMBER)),
  id: computed(STRING),
  triggers: TEXT_MAP,
}

const MANAGED: Readonly<Record<string, ManagedEntry>> = {
  time_offset: {
    schema: blockSchema({
      ...MOMENT,
      ...all(
        [...UNITS, 'seconds'].map(unit => `offset_${unit}`),
        WHOLE,
      ),
      base_rfc3339: decided(STRING),
      rfc3339: computed(STRING),
    }),
    replacedBy: ['triggers'],
  },
  time_rotating: {
    schema: blockSchema({
      ...MOMENT,
      ...all(
        UNITS.map(unit => `rotation_${unit}`),
        WHOLE,
      ),
      rfc3339: decided(STRING),
      rotation_rfc3339: decided(STRING),
    }),
    replacedBy: ['rfc3339', 'triggers'],
  },
  time_sleep: {
    schema: blockSchema({
      ...all(['create_duration', 'destroy_duration'], TEXT),
      id: computed(STRING),
      triggers: TEXT_MAP,
    }),
    kept: ['id'],
    replacedBy: ['triggers'],
  },
  time_static: {
    schema: blockSchema({ ...MOMENT, rfc3339: decided(STRING) }),
    kept: ['id'],
    replacedBy: ['rfc3339', 'triggers'],
    refine: takeApart,
  },
}

export const timeProvider: ProviderModel = providerModel({
  source: 'hashicorp/time',
  managed: MANAGED,
})

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
