/** The search for one end of what one build costs. */

import type { Side } from '../ground.ts'
import type { PartExtreme, Values } from '../part-result.ts'
import type { Box } from './box.ts'
import { Heap } from './heap.ts'

/** Which end of the costs is looked for. */
export type End = 'low' | 'high'

/** A box that is yet to be split. */
export interface OpenBox {
  readonly box: Box
  done: boolean
}

/** What is found for one end of one build. */
export class Objective {
  readonly side: Side
  readonly end: End
  readonly open: Heap<OpenBox>
  best: { credits: bigint; values: Values } | undefined
  /** The furthest bound of boxes that cannot be split. */
  stuck: { readonly bound: bigint | undefined } | undefined

  constructor(side: Side, end: End) {
    this.side = side
    this.end = end
    this.open = new Heap(item => this.#rank(item))
  }

  bound({ box }: OpenBox): bigint | undefined {
    return box[this.side][this.end]
  }

  isBetter(a: bigint | undefined, b: bigint | undefined): boolean {
    if (b === undefined) return false
    if (a === undefined) return true
    return this.end === 'low' ? a < b : a > b
  }

  meet(credits: bigint, values: () => Values): void {
    if (this.best === undefined || this.isBetter(credits, this.best.credits))
      this.best = { credits, values: values() }
  }

  stick(bound: bigint | undefined): void {
    if (this.stuck === undefined || this.isBetter(bound, this.stuck.bound)) this.stuck = { bound }
  }

  /** The box that may hold something better than what is known; undefined: none does. */
  next(): OpenBox | undefined {
    for (let first = this.open.first; first !== undefined; first = this.open.first) {
      if (first.done || first.box[this.side].valid === 'no') this.open.pop()
      else break
    }
    const { first } = this.open
    if (first === undefined) return undefined
    const known = this.best
    return known === undefined || this.isBetter(this.bound(first), known.credits)
      ? first
      : undefined
  }

  /** What nobody is beyond; undefined as a whole: there is nothing. */
  result(): PartExtreme | undefined {
    const first = this.next()
    const bounds = [
      ...(first === undefined ? [] : [this.bound(first)]),
      ...(this.stuck === undefined ? [] : [this.stuck.bound]),
      ...(this.best === undefined ? [] : [this.best.credits]),
    ]
    if (bounds.length === 0) return undefined
    const bound = bounds.reduce((a, b) => (this.isBetter(a, b) ? a : b))
    return { bound, best: this.best }
  }

  #rank(item: OpenBox): number {
    const bound = this.bound(item)
    if (bound === undefined) return Number.NEGATIVE_INFINITY
    return this.end === 'low' ? Number(bound) : -Number(bound)
  }
}
