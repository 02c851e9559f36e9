/** Keeps the worst of too many findings. */
import type { Severity } from '../diagnostics/catalogue.ts'

const RANKS = { error: 0, warning: 1, note: 2 } as const

/** At most `most` of a list, the worst ones, in the order that they have; and how many are left out. */
export function limit<T>(
  list: readonly T[],
  severityOf: (item: T) => Severity,
  most: number,
): { readonly kept: readonly T[]; readonly leftOut: number } {
  if (list.length <= most) return { kept: list, leftOut: 0 }
  const rank = (item: T): number => RANKS[severityOf(item)]
  const worst = new Set([...list].sort((a, b) => rank(a) - rank(b)).slice(0, most))
  return { kept: list.filter(item => worst.has(item)), leftOut: list.length - most }
}
