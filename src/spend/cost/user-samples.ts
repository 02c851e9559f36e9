/** Groups users for whom the same holds, so that one remark speaks for all of them. */

import type { UserSample } from '../messages.ts'

/** The sample of some user names, of which there is at least one. */
export function sampleOf(usernames: readonly string[]): UserSample {
  let example = usernames[0] ?? ''
  for (const name of usernames) if (name < example) example = name
  return { count: usernames.length, example }
}

/** Users by what holds for them. */
export class UserSamples<F> {
  readonly #groups = new Map<string, { readonly facts: F; readonly usernames: string[] }>()

  /** Adds a user; `key` says which users belong together, `facts` are those of the first. */
  add(key: string, facts: F, username: string): void {
    const group = this.#groups.get(key)
    if (group === undefined) this.#groups.set(key, { facts, usernames: [username] })
    else group.usernames.push(username)
  }

  /** The groups, sorted by key, so that the order of files does not matter. */
  all(): readonly { readonly facts: F; readonly users: UserSample }[] {
    return [...this.#groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { facts, usernames }]) => ({ facts, users: sampleOf(usernames) }))
  }
}
