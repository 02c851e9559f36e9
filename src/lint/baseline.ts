/** Findings that were there before: known by their fingerprints, so that only new ones weigh. */
import type { FingerprintParts } from './fingerprint.ts'

/** One kind of finding that was there, and how often. Everything but the fingerprint and the count is for its readers. */
export interface BaselineEntry extends KnownFinding {
  readonly count: number
}

/** What a baseline file holds, as `--write-baseline` writes it. */
export interface Baseline {
  readonly version: 1
  readonly entries: readonly BaselineEntry[]
}

/** A finding that a baseline may know. */
export interface KnownFinding extends FingerprintParts {
  readonly fingerprint: string
}

/** The baseline that knows the given findings and no others; entries in order of code, template, address and message. */
export function baselineOf(findings: readonly KnownFinding[]): Baseline {
  const byFingerprint = new Map<string, BaselineEntry>()
  for (const { fingerprint, code, template, address, message } of findings) {
    const parts = { code, template, address, message }
    const count = (byFingerprint.get(fingerprint)?.count ?? 0) + 1
    byFingerprint.set(fingerprint, { fingerprint, ...parts, count })
  }
  const key = (entry: BaselineEntry): string =>
    [entry.code, entry.template, entry.address, entry.message].join('\u0000')
  const entries = [...byFingerprint.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return { version: 1, entries }
}

/** Ticks findings off against a baseline. */
export class BaselineTally {
  readonly #left: Map<string, number>
  readonly #entries: readonly BaselineEntry[]

  constructor(baseline: Baseline | undefined) {
    this.#entries = baseline?.entries ?? []
    this.#left = new Map(this.#entries.map(entry => [entry.fingerprint, entry.count]))
  }

  /** Whether the baseline has one more finding of this fingerprint; takes it. */
  take(fingerprint: string): boolean {
    const left = this.#left.get(fingerprint) ?? 0
    if (left <= 0) return false
    this.#left.set(fingerprint, left - 1)
    return true
  }

  /** How many findings on these templates the baseline has besides those that were taken. */
  unmatched(templates: ReadonlySet<string>): number {
    return this.#entries
      .filter(entry => templates.has(entry.template))
      .reduce((sum, entry) => sum + (this.#left.get(entry.fingerprint) ?? 0), 0)
  }
}
