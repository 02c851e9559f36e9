/** Counts people once, however many templates judge or refuse them. */
import type { QuotaProfile } from '../../quota/profiles.ts'

/** Who was judged and who refused so far: by name, or by profile where there are very many. Changes in place. */
export class PeopleTally {
  readonly #judged = new Set<string>()
  readonly #refused = new Set<string>()
  readonly #profiles: readonly QuotaProfile[]
  readonly #judgedProfiles: Uint8Array
  readonly #refusedProfiles: Uint8Array

  constructor(profiles: readonly QuotaProfile[]) {
    this.#profiles = profiles
    this.#judgedProfiles = new Uint8Array(profiles.length)
    this.#refusedProfiles = new Uint8Array(profiles.length)
  }

  judge(name: string): void {
    this.#judged.add(name)
  }

  refuse(name: string): void {
    this.#refused.add(name)
  }

  /** Notes everybody of the profile at a place. */
  judgeProfile(at: number): void {
    this.#judgedProfiles[at] = 1
  }

  /** Notes everybody of the profile at a place. */
  refuseProfile(at: number): void {
    this.#refusedProfiles[at] = 1
  }

  /** The names of all who were judged. */
  get judged(): ReadonlySet<string> {
    return this.#named(this.#judged, this.#judgedProfiles)
  }

  /** The names of all who were refused. */
  get refused(): ReadonlySet<string> {
    return this.#named(this.#refused, this.#refusedProfiles)
  }

  #named(names: ReadonlySet<string>, marked: Uint8Array): ReadonlySet<string> {
    const all = new Set(names)
    for (const [at, profile] of this.#profiles.entries())
      if (marked[at] === 1) for (const name of profile.names) all.add(name)
    return all
  }
}
