/** Finds the word that a misspelt one was meant to be. */

/**
 * The known word nearest to `word`, if near enough to be meant: another case or other separators, or one slip for every
 * three letters. Of equally near ones the first in plain string order. Never throws.
 */
export function suggestionFor(word: string, known: Iterable<string>): string | undefined {
  const names = [...known]
  // Nobody reads a suggestion out of so many, and looking for one for each of many mistakes takes too long.
  if (names.length > 5000) return undefined
  const target = plain(word)
  const allowed = Math.max(1, Math.floor(target.length / 3))
  let best: { readonly name: string; readonly slips: number } | undefined
  for (const name of names.sort()) {
    const slips = slipsBetween(target, plain(name), allowed)
    if (slips <= allowed && slips < (best?.slips ?? Number.POSITIVE_INFINITY))
      best = { name, slips }
  }
  return best?.name
}

function plain(word: string): string {
  return word
    .slice(0, 64)
    .toLowerCase()
    .replace(/[-_.\s]/g, '')
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; beyond `limit` any number above it. */
function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const others = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced)
      row.push(swapped ? Math.min(others, at(before, j - 2) + 1) : others)
    }
    before = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
