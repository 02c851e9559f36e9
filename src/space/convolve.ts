/** How sums of independent parts are distributed. */
import type { PartBin, Values } from './part-result.ts'

/** Choices by credits. */
export type Counts = ReadonlyMap<bigint, bigint>

/** A bin of the whole: credits before they wrap. */
export interface SumBin {
  readonly low: bigint
  readonly high: bigint
  readonly count: bigint
  /** One of the choices; undefined where that was not kept. */
  readonly values: Values | undefined
}

/** Up to so many pairs of costs are added one by one, with a choice for each sum. */
const MAX_PAIRS = 200_000
/** Sums in a narrower span than this are counted in an array. */
const MAX_SPAN = 4_000_000n
/** Additions in arrays. */
const MAX_ADDITIONS = 400_000_000
const SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** The distribution of the sum of independent parts; undefined: it is too much work, or several parts are counted by bins. */
export function convolve(parts: readonly (readonly PartBin[])[]): readonly SumBin[] | undefined {
  let sum: readonly SumBin[] = [{ low: 0n, high: 0n, count: 1n, values: [] }]
  for (const part of parts) {
    const next = addPart(sum, part)
    if (next === undefined) return undefined
    sum = next
  }
  return sum
}

function addPart(sum: readonly SumBin[], part: readonly PartBin[]): readonly SumBin[] | undefined {
  const isBinned = (bin: SumBin): boolean => bin.low !== bin.high
  if ((sum.some(isBinned) && part.length > 1) || (part.some(isBinned) && sum.length > 1))
    return undefined
  if (sum.length * part.length <= MAX_PAIRS) return addPairs(sum, part)
  return addArrays(sum, part)
}

function addPairs(sum: readonly SumBin[], part: readonly PartBin[]): readonly SumBin[] {
  const found = new Map<string, { -readonly [K in keyof SumBin]: SumBin[K] }>()
  for (const a of sum)
    for (const b of part) {
      const [low, high, count] = [a.low + b.low, a.high + b.high, a.count * b.count]
      const key = `${low}…${high}`
      const bin = found.get(key)
      if (bin !== undefined) bin.count += count
      else {
        const values = a.values && [...a.values, ...b.values]
        found.set(key, { low, high, count, values })
      }
    }
  return [...found.values()]
}

function addArrays(
  sum: readonly SumBin[],
  part: readonly PartBin[],
): readonly SumBin[] | undefined {
  const total = (added: readonly SumBin[]): bigint =>
    added.reduce((all, bin) => all + bin.count, 0n)
  if (sum.length * part.length > MAX_ADDITIONS || total(sum) * total(part) > SAFE) return undefined
  const [a, b] = [arrayOf(sum), arrayOf(part)]
  if (a === undefined || b === undefined) return undefined
  const counts = new Float64Array(a.counts.length + b.counts.length - 1)
  const steps = [...a.counts.entries()].filter(([, count]) => count > 0)
  for (const [at, count] of steps)
    for (const [other, factor] of b.counts.entries())
      if (factor > 0) counts[at + other] = (counts[at + other] ?? 0) + count * factor
  const bins: SumBin[] = []
  for (const [at, found] of counts.entries()) {
    if (found === 0) continue
    const credits = a.from + b.from + BigInt(at)
    bins.push({ low: credits, high: credits, count: BigInt(found), values: undefined })
  }
  return bins
}

function arrayOf(
  bins: readonly SumBin[],
): { readonly from: bigint; readonly counts: Float64Array } | undefined {
  const [first] = bins
  if (first === undefined) return undefined
  let [from, to] = [first.low, first.low]
  for (const { low } of bins) {
    if (low < from) from = low
    if (low > to) to = low
  }
  if (to - from >= MAX_SPAN) return undefined
  const counts = new Float64Array(Number(to - from) + 1)
  for (const { low, count } of bins) {
    const at = Number(low - from)
    counts[at] = (counts[at] ?? 0) + Number(count)
  }
  return { from, counts }
}
