/** Finds what the names and ids of a quota file stand for, and says which stand for nothing. */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Location } from '../../text/source.ts'
import { configDiagnostic } from '../messages.ts'
import { suggestionFor } from '../suggest.ts'
import type { Entry, OrganizationEntry, QuotaEntries } from './quota-entries.ts'
import { FIRST_ORGANIZATION, type Organization } from './quota-model.ts'

/** What the parts of a model are looked up in. */
export interface QuotaNames {
  readonly organizations: OrganizationNames
  readonly users: UserNames
}

/** The organizations of a file, found by name or id. */
export interface OrganizationNames {
  readonly organizations: readonly Organization[]
  /** The organization's name; the default one for no name; undefined after a diagnostic. */
  find(reference: string | undefined, at: () => Location): string | undefined
}

/** The organizations that the entries list or, where they list none, mention. */
export function organizationNames(entries: QuotaEntries, collector: Collector): OrganizationNames {
  const organizations =
    entries.organizations === undefined
      ? mentionedOrganizations(entries)
      : listedOrganizations(entries.organizations, collector)
  const byReference = new Map<string, string>()
  for (const { name, id } of organizations) {
    if (id !== undefined) byReference.set(id, name)
  }
  for (const { name } of organizations) byReference.set(name, name)
  const fallback = organizations.find(({ isDefault }) => isDefault)?.name
  return {
    organizations,
    find(reference, at) {
      const found = reference === undefined ? fallback : byReference.get(reference)
      if (found !== undefined) return found
      const names = organizations.map(({ name }) => name)
      if (reference === undefined) {
        collector.add(
          configDiagnostic('config/organization-needed', { organizations: names }, at()),
        )
      } else {
        const suggestion = suggestionFor(reference, names)
        const args = { name: reference, suggestion }
        collector.add(configDiagnostic('config/unknown-organization', args, at()))
      }
      return undefined
    },
  }
}

function listedOrganizations(
  list: readonly Entry<OrganizationEntry>[],
  collector: Collector,
): readonly Organization[] {
  const marked = list.filter(entry => entry.data.is_default === true)
  const second = marked[1]
  if (second !== undefined) {
    const args = { name: second.data.name }
    collector.add(
      configDiagnostic('config/several-default-organizations', args, second.at(['is_default'])),
    )
  }
  const standard = (marked[0] ?? list[0])?.data
  const found = new Map<string, Organization>()
  for (const entry of list) {
    const { name, id } = entry.data
    if (found.has(name)) {
      const at = entry.at(['name'])
      collector.add(configDiagnostic('config/organization-listed-twice', { name }, at))
      continue
    }
    found.set(name, { name, id, isDefault: entry.data === standard })
  }
  return found.size === 0 ? [organization(FIRST_ORGANIZATION, true)] : [...found.values()]
}

/** Mentioned names in plain order. The default is the only one, or "coder", if either exists. */
function mentionedOrganizations(entries: QuotaEntries): readonly Organization[] {
  const names = new Set<string>()
  const lists = [entries.groups, entries.profiles, entries.workspaces, entries.quotas]
  for (const list of lists) {
    for (const { data } of list ?? []) if (data.organization) names.add(data.organization)
  }
  for (const { data } of entries.users ?? []) {
    for (const name of data.organizations ?? []) names.add(name)
  }
  if (names.size === 0) return [organization(FIRST_ORGANIZATION, true)]
  const standard = names.size === 1 ? [...names][0] : FIRST_ORGANIZATION
  return [...names].sort().map(name => organization(name, name === standard))
}

function organization(name: string, isDefault: boolean): Organization {
  return { name, id: undefined, isDefault }
}

/** The users of a file, found by name or id. */
export class UserNames {
  readonly #byId = new Map<string, string>()
  readonly #names = new Set<string>()
  readonly #listed: boolean

  constructor(entries: QuotaEntries, collector: Collector) {
    this.#listed = entries.users !== undefined
    const first = new Map<string, Entry<unknown>>()
    for (const entry of entries.users ?? []) {
      const { username, id } = entry.data
      const before = first.get(username)
      if (before !== undefined) {
        const related = [{ note: 'first here', location: before.at([]) }]
        const args = { name: username }
        const at = entry.at(['username'])
        collector.add(configDiagnostic('config/user-listed-twice', args, at, { related }))
      } else first.set(username, entry)
      this.#names.add(username)
      if (id === undefined || this.#byId.get(id) === username) continue
      if (this.#byId.has(id)) {
        collector.add(configDiagnostic('config/id-listed-twice', { id }, entry.at(['id'])))
      }
      this.#byId.set(id, username)
    }
  }

  /** The user's name; a name that nobody listed is taken as it comes if no users are listed, and undefined otherwise. */
  find(reference: string): string | undefined {
    const known = this.#names.has(reference) ? reference : this.#byId.get(reference)
    if (known !== undefined) return known
    if (this.#listed) return undefined
    this.#names.add(reference)
    return reference
  }

  /** The listed name that was meant. */
  suggestion(reference: string): string | undefined {
    return suggestionFor(reference, this.#names)
  }

  /** Every name found so far. */
  get all(): ReadonlySet<string> {
    return this.#names
  }
}
