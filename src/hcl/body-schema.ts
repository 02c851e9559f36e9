/** What a body may hold and what was found in it. */
import type { Span } from '../text/span.ts'
import type { AttributeNode, BlockNode, BodyNode } from './syntax.ts'

/** An argument that a body may have. */
export interface ArgumentSchema {
  readonly name: string
  readonly required: boolean
}

/** A type of block that a body may hold any number of. */
export interface BlockTypeSchema {
  readonly type: string
  /** What its labels are called; it has exactly so many. */
  readonly labelNames: readonly string[]
}

/** What a body may hold. */
export interface BodySchema {
  readonly attributes: readonly ArgumentSchema[]
  readonly blocks: readonly BlockTypeSchema[]
}

/** What of a schema is in a body. */
export interface BodyContent {
  /** By name. */
  readonly attributes: ReadonlyMap<string, AttributeNode>
  /** In source order. */
  readonly blocks: readonly BlockNode[]
  /** Where to point for an argument that is missing. */
  readonly missingItemSpan: Span
}

/** What a schema takes of a body, and what it leaves for another reader. */
export interface PartialContent {
  readonly content: BodyContent
  readonly rest: BodyNode
}
