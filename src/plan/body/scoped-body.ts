/** Bodies on their way to be decoded. */
import type { Scope } from '../../eval/scope.ts'
import type { BodyNode } from '../../hcl/syntax.ts'
import type { Mark, UnseenSource } from '../../value/value.ts'

/** One body to decode, with the scope of its file and, in dynamic blocks, its iterators. */
export interface ScopedBody {
  readonly body: BodyNode
  readonly scope: Scope
}

/** A nested block about to be decoded, or the fact that there may be any number of them. */
export type NestedBody = {
  /** Those of the collection that a dynamic block goes through; they are on the whole block. */
  readonly marks?: ReadonlySet<Mark> | undefined
} & (
  | {
      readonly kind: 'block'
      readonly body: ScopedBody
      readonly label: string | undefined
    }
  /** Terraform does not know how many there are; each would be of this body. */
  | { readonly kind: 'unknown'; readonly body: BodyNode }
  /** This analysis does not see how many there are; `body`: one of them, with an iterator that is not seen. */
  | {
      readonly kind: 'unseen'
      readonly sources: readonly UnseenSource[]
      readonly body: ScopedBody
    }
)
