import { expect, test } from 'vitest'
import { buildQuotaModel } from '../../src/config/quota/build-quota-model.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { coderdEntries } from '../../src/intake/coderd.ts'
import type { PlannedInstance } from '../../src/plan/plan-model.ts'
import { ONCE } from '../../src/plan/presence.ts'
import {
  nullValue,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownValue,
} from '../../src/value/make.ts'
import { fromInteger } from '../../src/value/number.ts'
import { STRING } from '../../src/value/type.ts'
import type { Value } from '../../src/value/value.ts'

function planned(type: string, name: string, attributes: Record<string, Value>): PlannedInstance {
  return {
    address: `${type}.${name}`,
    moduleAddress: '',
    modulePath: [],
    mode: 'managed',
    type,
    name,
    key: undefined,
    configAddress: `${type}.${name}`,
    value: objectValue(Object.entries(attributes)),
    presence: ONCE,
    actions: ['create'],
    declaration: undefined,
    location: undefined,
  }
}

const unknown = unknownValue(STRING, {}, [])
const texts = (...names: readonly string[]): Value => tupleValue(names.map(stringValue))

function modelOf(instances: readonly PlannedInstance[]) {
  const list = new DiagnosticList()
  const entries = coderdEntries(instances, list)
  const model = entries && buildQuotaModel(entries, list)
  return { model, found: list.items.map(item => item.code) }
}

test('groups with an allowance, members by id, and a default of 0', () => {
  const { model, found } = modelOf([
    planned('coderd_user', 'jill', { username: stringValue('jill'), id: stringValue('u1') }),
    planned('coderd_group', 'data', {
      name: stringValue('Data'),
      quota_allowance: numberValue(fromInteger(30)),
      members: texts('u1', 'u2'),
    }),
    planned('coderd_group', 'plain', {
      name: stringValue('Plain'),
      quota_allowance: nullValue(STRING),
      members: nullValue(STRING),
    }),
    planned('docker_volume', 'home', {}),
  ])
  expect(found).toEqual([])
  expect(
    model?.groups.map(group => [
      group.name,
      group.allowanceCredits,
      group.members.join(),
      group.unlistedMembers,
    ]),
  ).toEqual([
    ['Data', 30, 'jill,u2', 0],
    ['Plain', 0, '', Number.POSITIVE_INFINITY],
    ['Everyone', 0, '', 0],
  ])
})

test('members that are not known yet leave the group open', () => {
  const { model } = modelOf([
    planned('coderd_group', 'data', {
      name: stringValue('Data'),
      quota_allowance: numberValue(fromInteger(30)),
      members: tupleValue([unknown]),
    }),
  ])
  expect(model?.groups[0]?.unlistedMembers).toBe(Number.POSITIVE_INFINITY)
})

test('an allowance that is not known leaves the group out', () => {
  const { model, found } = modelOf([
    planned('coderd_group', 'data', { name: stringValue('Data'), quota_allowance: unknown }),
  ])
  expect(found).toEqual(['intake/coderd-unseen'])
  expect(model?.groups.map(group => group.name)).toEqual(['Everyone'])
})

test('without such resources there is nothing', () => {
  expect(
    coderdEntries([planned('docker_volume', 'home', {})], new DiagnosticList()),
  ).toBeUndefined()
})
