/** "Did you mean": the name nearest to one that does not exist. */

/** Names further away than this are no typing mistakes. HCL's own threshold. */
const MAX_DISTANCE = 2
/** Longer names are not compared: the work grows with the square of the length. */
const MAX_LENGTH = 64

/** The nearest of the names, at most two edits away; of equally near ones the first in plain string order. */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  if (given.length > MAX_LENGTH) return undefined
  let best: string | undefined
  let bestDistance = MAX_DISTANCE + 1
  for (const name of [...names].sort()) {
    const distance = name.length > MAX_LENGTH ? bestDistance : editDistance(given, name)
    if (distance >= bestDistance) continue
    best = name
    bestDistance = distance
  }
  return best
}

/** Levenshtein's distance: insertions, deletions and substitutions of UTF-16 code units. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      const substituted = (row[j - 1] ?? 0) + (same ? 0 : 1)
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
