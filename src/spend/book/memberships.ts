/** Who is in which organisations and groups, as the sources tell it one by one. */
import type { Instant } from '../../text/instant.ts'

/** When a user joined each organisation, as far as that is said. */
type Joined = Map<string, Instant | undefined>

/** Users, groups and organisations are ids; a group with the id of its organisation is that of everyone in it. Changes in place. */
export class Memberships {
  readonly #organizations = new Map<string, Joined>()
  readonly #groups = new Map<string, Set<string>>()
  /** Users whose organisations a file states, so that they do not follow from groups. */
  readonly #stated = new Set<string>()

  /** A file states the user's organisations: there are no others. */
  state(userId: string): void {
    this.#stated.add(userId)
  }

  /** Puts a user into an organisation; `joinedAt` replaces what was known. */
  enter(userId: string, organizationId: string, joinedAt: Instant | undefined): void {
    this.#of(userId).set(organizationId, joinedAt)
  }

  /** Puts a user into a group, and into its organisation if need be. */
  join(userId: string, groupId: string, organizationId: string): void {
    const organizations = this.#of(userId)
    if (!organizations.has(organizationId)) organizations.set(organizationId, undefined)
    if (groupId === organizationId) return
    const groups = this.#groups.get(userId) ?? new Set()
    this.#groups.set(userId, groups.add(groupId))
  }

  /** Whether what a file states of the user leaves the organisation out. */
  excludes(userId: string, organizationId: string): boolean {
    return this.#stated.has(userId) && !this.#of(userId).has(organizationId)
  }

  /** Whether the user is in no organisation, and nobody states that it is so. */
  isNowhere(userId: string): boolean {
    return !this.#stated.has(userId) && this.#of(userId).size === 0
  }

  /** The organisation of a user who is in no other; undefined where there are several or none. */
  onlyOrganization(userId: string): string | undefined {
    const [only, ...more] = this.#organizations.get(userId)?.keys() ?? []
    return more.length === 0 ? only : undefined
  }

  /** Groups that somebody is in; those of several come several times. */
  *joinedGroups(): Iterable<string> {
    for (const joined of this.#groups.values()) yield* joined
  }

  /** How many users are in each group and organisation. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const sets of [this.#organizations.values(), this.#groups.values()])
      for (const set of sets) for (const id of set.keys()) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }

  /** Each user's organisations, with when the user joined them. */
  organizationsByUser(): ReadonlyMap<string, ReadonlyMap<string, Instant | undefined>> {
    return sharedWhereAlike(this.#organizations, map => {
      const [[id, joined] = ['', undefined], ...more] = map
      return more.length === 0 && joined === undefined ? id : undefined
    })
  }

  /** Each user's groups, without those of everyone. */
  groupsByUser(): ReadonlyMap<string, ReadonlySet<string>> {
    return sharedWhereAlike(this.#groups, set => {
      const [id = '', ...more] = set
      return more.length === 0 ? id : undefined
    })
  }

  #of(userId: string): Joined {
    const known = this.#organizations.get(userId)
    if (known !== undefined) return known
    const created: Joined = new Map()
    this.#organizations.set(userId, created)
    return created
  }
}

/** One object for all who are in the same single place: there may be a hundred thousand. `keyOf` tells of places that say nothing else. */
function sharedWhereAlike<T>(
  byUser: ReadonlyMap<string, T>,
  keyOf: (places: T) => string | undefined,
): ReadonlyMap<string, T> {
  const first = new Map<string, T>()
  const shared = new Map<string, T>()
  for (const [userId, places] of byUser) {
    const key = keyOf(places)
    const same = key === undefined ? undefined : first.get(key)
    if (key !== undefined && same === undefined) first.set(key, places)
    shared.set(userId, same ?? places)
  }
  return shared
}
