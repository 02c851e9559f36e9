/** A scope in which one variable has another value: that which its own validations see. */
import type { Collector } from '../diagnostics/collector.ts'
import type { Capabilities } from '../eval/capabilities.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import type { Resolved, Scope } from '../eval/scope.ts'
import type { ScopeTraversalNode } from '../hcl/syntax.ts'
import type { Source } from '../text/source.ts'
import type { Value } from '../value/value.ts'
import { attributeName } from './scope.ts'

export class OwnVariableScope implements Scope {
  readonly source: Source
  readonly version: TerraformMinor
  readonly capabilities: Capabilities
  readonly #outer: Scope
  readonly #name: string
  readonly #see: (value: Value) => Value

  /** `see` makes of the variable's value what is to be seen. */
  constructor(outer: Scope, name: string, see: (value: Value) => Value) {
    this.source = outer.source
    this.version = outer.version
    this.capabilities = outer.capabilities
    this.#outer = outer
    this.#name = name
    this.#see = see
  }

  resolve(traversal: ScopeTraversalNode, collector: Collector): Resolved | undefined {
    const resolved = this.#outer.resolve(traversal, collector)
    const isOwn = traversal.root === 'var' && attributeName(traversal.steps[0]) === this.#name
    return resolved && isOwn ? { ...resolved, value: this.#see(resolved.value) } : resolved
  }
}
