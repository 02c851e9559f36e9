/** What names mean where an expression stands. */
import type { Collector } from '../diagnostics/collector.ts'
import type { ScopeTraversalNode } from '../hcl/syntax.ts'
import type { Source } from '../text/source.ts'
import type { Value } from '../value/value.ts'
import type { Capabilities } from './capabilities.ts'
import type { TerraformMinor } from './language-version.ts'

/** What a reference stands for: its value, and how many steps of the traversal led to it (the rest is taken from the value). */
export interface Resolved {
  readonly value: Value
  readonly consumedSteps: number
}

/**
 * What the surroundings of an expression give it. Names bound by `for` and splats are handled by the evaluator itself; everything
 * else (`var`, `local`, resources, `each`, `path` …) is asked here, on demand, each time it is read.
 */
export interface Scope {
  /** The source that the expression's spans are offsets into. */
  readonly source: Source
  readonly version: TerraformMinor
  readonly capabilities: Capabilities
  /**
   * The value that a traversal's beginning refers to, or undefined after adding a diagnostic to the collector (the reference then
   * evaluates to an unknown, and is not reported again).
   */
  resolve(traversal: ScopeTraversalNode, collector: Collector): Resolved | undefined
}
