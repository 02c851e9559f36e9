/** Several differences as one, as if one run had made them. */
import type { Difference } from '../report/diff/difference.ts'
import { byPath, summaryOf } from './diff-reports.ts'

/** The differences in one: what several have in common is there once. They should be between the same two things; if not, that is noted. Pure. */
export function mergeDifferences(differences: readonly [Difference, ...Difference[]]): Difference {
  const [first] = differences
  const templates = distinct(differences.flatMap(each => each.templates)).sort(byPath)
  const sides = distinct(differences.map(({ base, head }) => ({ base, head })))
  const mixed =
    sides.length > 1 ? ['The differences put together here are not all between the same two.'] : []
  return {
    ...first,
    templates,
    quotas: distinct(differences.flatMap(each => each.quotas)),
    notes: distinct([...differences.flatMap(each => each.notes), ...mixed]),
    summary: summaryOf(templates),
  }
}

/** What is equal in every respect is there once. */
function distinct<T>(list: readonly T[]): T[] {
  const byText = new Map<string, T>()
  for (const item of list) {
    const text = JSON.stringify(item)
    if (!byText.has(text)) byText.set(text, item)
  }
  return [...byText.values()]
}
