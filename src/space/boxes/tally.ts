/** What is counted of one build while boxes are decided. */
import type { PartBin, PartSide, Values } from '../part-result.ts'

/** Counts of what is decided, for one build. */
export class Tally {
  readonly bins: Map<string, PartBin> = new Map<string, PartBin>()
  valid = 0n
  isComplete = true
  /** Whether every valid choice is counted under its cost. */
  isPriced = true
  example: PartSide['example']
  readonly others: Set<string> = new Set()

  add(
    { low, high }: { readonly low: bigint; readonly high: bigint },
    count: bigint,
    values: () => Values,
  ): void {
    const key = `${low}…${high}`
    const bin = this.bins.get(key)
    if (bin === undefined) this.bins.set(key, { low, high, count, values: values() })
    else bin.count += count
  }
}
