/** "Did you mean": the known name that a wrong one was probably meant to be. */

/** Names further away than this are no typing mistakes; HCL's threshold. */
const MAX_DISTANCE = 2
/** Longer names are not compared: the work grows with the length. */
const MAX_LENGTH = 64
/** Nobody reads a suggestion out of more, and looking through them for each of many mistakes takes too long. */
export const MAX_NAMES = 1000

/**
 * The name nearest to `given`, at most two edits away; of equally near ones the first of `names`. If none is near, the only name of which
 * `given` is one word, as `cost` is of `daily_cost`. Undefined if there is no such name, or too many to look through.
 */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  if (given.length > MAX_LENGTH || names.length > MAX_NAMES) return undefined
  let best: string | undefined
  let bestDistance = MAX_DISTANCE + 1
  for (const name of names) {
    if (Math.abs(name.length - given.length) >= bestDistance) continue
    const distance = editDistance(given, name, bestDistance)
    if (distance >= bestDistance) continue
    best = name
    bestDistance = distance
  }
  return best ?? onlyNameWith(given, names)
}

function onlyNameWith(word: string, names: readonly string[]): string | undefined {
  const holders = names.filter(name => name.includes(word) && name.split('_').includes(word))
  return holders.length === 1 ? holders[0] : undefined
}

/** Rows of distances, used again for each pair: one more cell than a name has characters. */
const ROWS = [
  new Uint8Array(MAX_LENGTH + MAX_DISTANCE + 2),
  new Uint8Array(MAX_LENGTH + MAX_DISTANCE + 2),
] as const

/**
 * Levenshtein's distance: insertions, deletions and substitutions of UTF-16 code units. From `enough` on any number that is not below
 * it: only the cells that near the diagonal are looked at. Neither name is much longer than `MAX_LENGTH`.
 */
function editDistance(a: string, b: string, enough: number): number {
  let [row, next]: [Uint8Array, Uint8Array] = [...ROWS]
  row.fill(enough)
  for (let j = 0; j <= Math.min(b.length, enough); j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(0, i - enough), Math.min(b.length, i + enough)]
    // What is left of the band and right of it is as far as it takes.
    next.fill(enough)
    let least = enough
    for (let j = from; j <= to; j++) {
      const same = j > 0 && a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      const changed = j > 0 ? at(row, j - 1) + (same ? 0 : 1) : i
      const distance = Math.min(changed, at(row, j) + 1, j > 0 ? at(next, j - 1) + 1 : enough)
      next[j] = distance
      least = Math.min(least, distance)
    }
    if (least >= enough) return enough
    const before = row
    row = next
    next = before
  }
  return at(row, b.length)
}

function at(row: Uint8Array, index: number): number {
  return row[index] ?? MAX_LENGTH
}
