/** How often something exists. */
import type { EvaluationCollector } from '../eval/doubt.ts'
import type { UnseenSource } from '../value/value.ts'

/** Exactly `low` times if both are equal; `high` undefined: no upper bound is known. */
export interface Presence {
  readonly low: number
  readonly high: number | undefined
  /** Why the number is not certain; empty if it is. */
  readonly sources: readonly UnseenSource[]
}

/** Who hears of what is wrong with something: that is a doubt where the thing may not exist. */
export function weakened(
  collector: EvaluationCollector,
  { low, sources }: Presence,
): EvaluationCollector {
  if (low > 0) return collector
  return {
    add: diagnostic => {
      if (diagnostic.severity !== 'error' || sources.length === 0) collector.add(diagnostic)
      else collector.doubt?.({ sources, diagnostic })
    },
    doubt: doubt => collector.doubt?.(doubt),
  }
}

/** Something that exists exactly once. */
export const ONCE: Presence = { low: 1, high: 1, sources: [] }

/** Whether the number is certain. */
export function isCertain(presence: Presence): boolean {
  return presence.low === presence.high
}

/** How often something exists inside something that exists so often. */
export function multiply(outer: Presence, inner: Presence): Presence {
  if (outer.low === 1 && outer.high === 1) return inner
  const high =
    outer.high === undefined || inner.high === undefined ? undefined : outer.high * inner.high
  const sources = [
    ...outer.sources,
    ...inner.sources.filter(source => !outer.sources.includes(source)),
  ]
  return { low: outer.low * inner.low, high, sources }
}
