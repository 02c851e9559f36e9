/** "Did you mean": the known name that a wrong one was probably meant to be. */

/** Names further away than this are no typing mistakes; HCL's threshold. */
const MAX_DISTANCE = 2
/** Longer names are not compared: the work grows with the square of the length. */
const MAX_LENGTH = 64

/**
 * The name nearest to `given`, at most two edits away; of equally near ones the first of `names`. If none is near, the only name of which
 * `given` is one word, as `cost` is of `daily_cost`.
 */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  if (given.length > MAX_LENGTH) return undefined
  let best: string | undefined
  let bestDistance = MAX_DISTANCE + 1
  for (const name of names) {
    if (Math.abs(name.length - given.length) >= bestDistance) continue
    const distance = editDistance(given, name)
    if (distance >= bestDistance) continue
    best = name
    bestDistance = distance
  }
  return best ?? onlyNameWith(given, names)
}

function onlyNameWith(word: string, names: readonly string[]): string | undefined {
  const holders = names.filter(name => name.split('_').includes(word))
  return holders.length === 1 ? holders[0] : undefined
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
