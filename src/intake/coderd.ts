/** Takes groups and users from planned `coderd_group` and `coderd_user` resources, as the Terraform provider coder/coderd has them. */
import type {
  Entry,
  GroupEntry,
  OrganizationEntry,
  QuotaEntries,
  UserEntry,
} from '../config/quota/quota-entries.ts'
import { FIRST_ORGANIZATION } from '../config/quota/quota-model.ts'
import type { Collector } from '../diagnostics/collector.ts'
import type { PlannedInstance } from '../plan/plan-model.ts'
import { createSource, type Location } from '../text/source.ts'
import { span } from '../text/span.ts'
import { toSafeInteger } from '../value/number.ts'
import type { Value } from '../value/value.ts'
import { quotaIntakeDiagnostic } from './quota-messages.ts'

/**
 * The entries that the instances describe; undefined if none is of coderd. A group's members are user ids, of `coderd_user`
 * resources if their ids are known; members left out are not managed by Terraform, so that nobody knows them.
 */
export function coderdEntries(
  instances: readonly PlannedInstance[],
  collector: Collector,
): QuotaEntries | undefined {
  const certain = instances.filter(each => each.presence.low > 0)
  const users = certain.filter(each => each.type === 'coderd_user')
  const groups = certain.filter(each => each.type === 'coderd_group')
  if (users.length + groups.length === 0) return undefined
  const people = users.map(userEntry).filter(entry => entry !== undefined)
  const teams = groups.map(each => groupEntry(each, collector)).filter(team => team !== undefined)
  const created = certain.filter(each => each.type === 'coderd_organization')
  return {
    licensed: undefined,
    organizations: organizationsOf(created, teams),
    users: people.length === 0 ? undefined : [...people, ...strangersOf(people, teams)],
    groups: teams,
    profiles: undefined,
    workspaces: undefined,
    quotas: undefined,
  }
}

/** Those that the configuration creates or names, after the default one; undefined where it is about no other. */
function organizationsOf(
  created: readonly PlannedInstance[],
  teams: readonly Entry<GroupEntry>[],
): readonly Entry<OrganizationEntry>[] | undefined {
  const found = new Map<string, Entry<OrganizationEntry>>()
  for (const instance of created) {
    const name = textOf(attribute(instance, 'name'))
    const id = textOf(attribute(instance, 'id'))
    if (name !== undefined)
      found.set(id ?? name, {
        data: { name, ...(id !== undefined && { id }) },
        at: placeOf(instance),
      })
  }
  for (const { data, at } of teams) {
    const id = data.organization_id
    if (id !== undefined && !found.has(id)) found.set(id, { data: { name: id, id }, at })
  }
  if (found.size === 0) return undefined
  const [first] = teams
  const standard = teams.find(({ data }) => data.organization_id === undefined) ?? first
  const others = [...found.values()].filter(({ data }) => data.name !== FIRST_ORGANIZATION)
  const at = standard?.at ?? others[0]?.at ?? nowhere
  return [{ data: { name: FIRST_ORGANIZATION, is_default: true }, at }, ...others]
}

function nowhere(): Location {
  return { source: createSource('', ''), span: span(0, 0) }
}

function userEntry(instance: PlannedInstance): Entry<UserEntry> | undefined {
  const username = textOf(attribute(instance, 'username'))
  if (username === undefined) return undefined
  const id = textOf(attribute(instance, 'id'))
  return { data: { username, ...(id !== undefined && { id }) }, at: placeOf(instance) }
}

/** Members whom the configuration does not create: users all the same, under their ids. */
function strangersOf(
  people: readonly Entry<UserEntry>[],
  teams: readonly Entry<GroupEntry>[],
): readonly Entry<UserEntry>[] {
  const known = new Set(people.flatMap(({ data }) => [data.username, data.id]))
  const strangers = new Map<string, Entry<UserEntry>>()
  for (const { data, at } of teams) {
    for (const member of data.members ?? []) {
      if (!known.has(member)) strangers.set(member, { data: { username: member }, at })
    }
  }
  return [...strangers.values()]
}

function groupEntry(
  instance: PlannedInstance,
  collector: Collector,
): Entry<GroupEntry> | undefined {
  const report = (left: string): void => {
    const args = { address: instance.address, attribute: left }
    const at = instance.location ?? null
    collector.add(quotaIntakeDiagnostic('intake/coderd-unseen', args, at))
  }
  const name = textOf(attribute(instance, 'name'))
  const quota_allowance = allowanceOf(attribute(instance, 'quota_allowance'))
  if (name === undefined || quota_allowance === undefined) {
    report(name === undefined ? 'name' : 'quota_allowance')
    return undefined
  }
  const members = membersOf(attribute(instance, 'members'))
  const organization_id = textOf(attribute(instance, 'organization_id'))
  return {
    data: {
      name,
      quota_allowance,
      ...(members === undefined ? { members_unknown: true } : { members }),
      ...(organization_id !== undefined && { organization_id }),
    },
    at: placeOf(instance),
  }
}

function placeOf(instance: PlannedInstance): () => Location {
  return () => instance.location ?? { source: createSource(instance.address, ''), span: span(0, 0) }
}

function attribute(instance: PlannedInstance, name: string): Value | undefined {
  const { value } = instance
  if (value.kind === 'object') return value.attributes.get(name)
  return value.kind === 'unseen' ? value.parts?.get(name) : undefined
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'string' ? value.string : undefined
}

/** The provider's default is 0. Undefined where it cannot be told. */
function allowanceOf(value: Value | undefined): number | undefined {
  if (value === undefined || value.kind === 'null') return 0
  return value.kind === 'number' ? toSafeInteger(value.number) : undefined
}

/** Undefined where the members are not managed or not all known. */
function membersOf(value: Value | undefined): readonly string[] | undefined {
  if (value?.kind !== 'set' && value?.kind !== 'list' && value?.kind !== 'tuple') return undefined
  const members = value.elements.map(textOf).filter(member => member !== undefined)
  return members.length === value.elements.length ? members : undefined
}
