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
  const ranks = list.map(item => RANKS[severityOf(item)])
  const rank = (at: number): number => ranks[at] ?? 0
  const places = new Set([...list.keys()].sort((a, b) => rank(a) - rank(b)).slice(0, most))
  return { kept: list.filter((_item, at) => places.has(at)), leftOut: list.length - most }
}
