/** Bodies on their way to be decoded. */
import type { Scope } from '../eval/scope.ts'
import type { BodyNode } from '../hcl/syntax.ts'
import type { UnseenSource } from '../value/value.ts'

/** One body to decode, with the scope of its file and, in dynamic blocks, its iterators. */
export interface ScopedBody {
  readonly body: BodyNode
  readonly scope: Scope
}

/** A nested block about to be decoded, or the fact that there may be any number of them. */
export type NestedBody =
  | { readonly kind: 'block'; readonly body: ScopedBody; readonly label: string | undefined }
  /** Terraform does not know how many there are. */
  | { readonly kind: 'unknown' }
  /** This analysis does not see how many there are. */
  | { readonly kind: 'unseen'; readonly sources: readonly UnseenSource[] }
