/** Huffman codes as Go's compress/flate builds them (huffman_code.go): optimal under a limit of length, and the same one among equals. */

/** A code word, its first bit lowest, and how many bits it has; 0 bits: the symbol does not occur. */
export interface CodeWord {
  readonly bits: number
  readonly length: number
}

const ABSENT: CodeWord = { bits: 0, length: 0 }

interface Leaf {
  readonly symbol: number
  readonly frequency: number
}

/** A code for symbols that occur so often; words have at most `maxLength` bits. */
export function huffmanCode(frequencies: readonly number[], maxLength: number): CodeWord[] {
  const words = frequencies.map(() => ABSENT)
  const leaves: Leaf[] = []
  for (const [symbol, frequency] of frequencies.entries())
    if (frequency > 0) leaves.push({ symbol, frequency })
  if (leaves.length <= 2) {
    for (const [at, { symbol }] of leaves.entries()) words[symbol] = { bits: at, length: 1 }
    return words
  }
  leaves.sort((a, b) => a.frequency - b.frequency || a.symbol - b.symbol)
  assign(words, leaves, codeLengths(leaves, Math.min(maxLength, leaves.length - 1)))
  return words
}

/** Gives shorter words to frequent symbols; words of one length ascend with the symbols. */
function assign(words: CodeWord[], leaves: readonly Leaf[], lengths: readonly number[]): void {
  const coded = leaves.map(({ symbol }, at) => ({ symbol, length: lengths[at] ?? 0 }))
  coded.sort((a, b) => a.length - b.length || a.symbol - b.symbol)
  let next = 0
  let last = 0
  for (const { symbol, length } of coded) {
    next <<= length - last
    last = length
    words[symbol] = { bits: reversed(next, length), length }
    next++
  }
}

/** The same bits in the opposite order. */
export function reversed(bits: number, length: number): number {
  let result = 0
  for (let at = 0; at < length; at++) result = (result << 1) | ((bits >> at) & 1)
  return result
}

/**
 * Word lengths of leaves in order of frequency, by package-merge (https://en.wikipedia.org/wiki/Package-merge_algorithm). Of a package
 * and a leaf with the same frequency, the package comes first.
 */
function codeLengths(leaves: readonly Leaf[], maxLength: number): readonly number[] {
  const rows: (readonly Item[])[] = []
  let row: readonly Item[] = []
  for (let level = 0; level < maxLength; level++) {
    row = merged(leaves, packages(row))
    rows.push(row)
  }
  const lengths = leaves.map(() => 0)
  let taken = 2 * leaves.length - 2
  for (const items of rows.toReversed()) {
    const count = items.slice(0, taken).filter(item => item.isLeaf).length
    for (let at = 0; at < count; at++) lengths[at] = (lengths[at] ?? 0) + 1
    taken = 2 * (taken - count)
  }
  return lengths
}

interface Item {
  readonly frequency: number
  readonly isLeaf: boolean
}

/** Neighbours put together two by two. */
function packages(row: readonly Item[]): readonly Item[] {
  const pairs: Item[] = []
  for (let at = 0; at + 1 < row.length; at += 2) {
    const frequency = (row[at]?.frequency ?? 0) + (row[at + 1]?.frequency ?? 0)
    pairs.push({ frequency, isLeaf: false })
  }
  return pairs
}

function merged(leaves: readonly Leaf[], pairs: readonly Item[]): readonly Item[] {
  const items: Item[] = []
  let at = 0
  for (const { frequency } of leaves) {
    for (
      let pair = pairs[at];
      pair !== undefined && pair.frequency <= frequency;
      pair = pairs[at]
    ) {
      items.push(pair)
      at++
    }
    items.push({ frequency, isLeaf: true })
  }
  return [...items, ...pairs.slice(at)]
}
