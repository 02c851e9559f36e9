/**
 * What Terraform may refuse, depending on something that is not seen here. A diagnostic is certain; a doubt is not: for some
 * value of its sources the expression fails, for others it does not.
 */
import type { Collector } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Location } from '../text/source.ts'
import { unseenSourcesOf } from '../value/inspect.ts'
import type { UnseenSource, Value } from '../value/value.ts'

/** One possible failure. */
export interface Doubt {
  /** What decides whether it happens; never empty. */
  readonly sources: readonly UnseenSource[]
  /** What Terraform would say, where that is known. */
  readonly diagnostic: Diagnostic | undefined
  /** The whole expression that it comes from, where that is known. */
  readonly at?: Location
  /** Nobody looked whether anything fails, since it is not seen; such doubts are not told, but count where all values are walked. */
  readonly isUnlooked?: true
}

/** A collector that may also take doubts; one without the method never hears of them. */
export interface EvaluationCollector extends Collector {
  /** Called for each possible failure, in no particular order, possibly several times for one. */
  doubt?(doubt: Doubt): void
}

/** Notes that nobody looked at values of which something is not seen; nothing if all is seen. */
export function leaveUnlooked(collector: EvaluationCollector, ...values: readonly Value[]): void {
  const sources = unseenSourcesOf(...values)
  if (sources.length > 0) collector.doubt?.({ sources, diagnostic: undefined, isUnlooked: true })
}

/**
 * Keeps what one part of an evaluation found, so that its surroundings can pass it on, drop it (`try`, the arm not taken) or weaken
 * it to doubts.
 */
export class Sink implements EvaluationCollector {
  readonly diagnostics: Diagnostic[] = []
  readonly doubts: Doubt[] = []
  /** How many of the diagnostics are errors. */
  errors = 0

  add(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic)
    if (diagnostic.severity === 'error') this.errors++
  }

  doubt(doubt: Doubt): void {
    this.doubts.push(doubt)
  }

  /** Whether there is nothing to pass on. */
  get isEmpty(): boolean {
    return this.diagnostics.length === 0 && this.doubts.length === 0
  }

  /** Takes over everything that another sink has. */
  take(other: Sink): void {
    for (const diagnostic of other.diagnostics) this.add(diagnostic)
    for (const doubt of other.doubts) this.doubts.push(doubt)
  }

  /** Takes over what another sink has, as something that happens only for some values of these sources. */
  takeAsDoubts(other: Sink, sources: readonly UnseenSource[]): void {
    for (const diagnostic of other.diagnostics)
      if (diagnostic.severity === 'error') this.doubts.push({ sources, diagnostic })
    for (const doubt of other.doubts) this.doubts.push(doubt)
  }

  /** Hands everything to a collector. */
  deliver(collector: EvaluationCollector, at: Location): void {
    for (const diagnostic of this.diagnostics) collector.add(diagnostic)
    if (collector.doubt !== undefined)
      for (const { sources, diagnostic, isUnlooked } of this.doubts)
        collector.doubt({ sources, diagnostic, at, ...(isUnlooked && { isUnlooked }) })
  }
}
