/** What comes of one part of the space, whoever solves it. */

/** Values by parameter name. */
export type Values = readonly (readonly [string, string])[]

/** The least or most credits of a part, over its valid choices. */
export interface PartExtreme {
  /** No valid choice is beyond; undefined: no bound is known. */
  readonly bound: bigint | undefined
  /** The best that was met, before the sum wraps. */
  readonly best: { readonly credits: bigint; readonly values: Values } | undefined
}

/** Credits that some of a part's choices cost. */
export interface PartBin {
  readonly low: bigint
  readonly high: bigint
  count: bigint
  /** One of the choices. */
  readonly values: Values
}

/** What the choices of a part come to in one of the two builds. Counts are of the part's choices alone. */
export interface PartSide {
  readonly valid: bigint | undefined
  readonly example: { readonly values: Values; readonly reason: string } | undefined
  /** Undefined: no choice of the part is valid. */
  readonly lowest: PartExtreme | undefined
  readonly highest: PartExtreme | undefined
  /** Undefined: not all valid choices could be counted by cost. */
  readonly bins: readonly PartBin[] | undefined
  readonly others: readonly string[]
}

/** All that is found out of a part. Parts have no parameter in common, so that sums and products of these make the whole. */
export interface PartResult {
  /** Undefined: endlessly many, or not counted. */
  readonly choices: bigint | undefined
  readonly both: bigint | undefined
  readonly on: PartSide
  readonly off: PartSide
  /** Parameters that are endless and decide all the same. */
  readonly endless: readonly string[]
  /** Whether work was left over. */
  readonly isFinished: boolean
}

/** How much work there is: looks at boxes, which costs what they plan anew. */
export interface Work {
  left: number
}

/** How far costs are told apart. */
export interface SearchGoal {
  /** Whether choices are counted by cost, or the extremes are enough. */
  readonly counts: boolean
  /** A part with more choices than this, and a wider range of costs than bins, is counted by bins. */
  readonly exactUpTo: bigint
  readonly maxBins: number
}

/** Distinct costs up to which each is told. */
export const MAX_DISTINCT = 1000

/** Parameters of other parts that have to be looked at with those of this one. */
export class LinkedParts extends Error {
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    super('parts hang together')
    this.names = names
  }
}
