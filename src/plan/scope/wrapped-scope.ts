/** Scopes over another scope: in each some name means something else than outside. */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Capabilities } from '../../eval/capabilities.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Meter } from '../../eval/meter.ts'
import type { Resolved, Scope, TypeReading } from '../../eval/scope.ts'
import type { Expression, ScopeTraversalNode } from '../../hcl/syntax.ts'
import type { Source } from '../../text/source.ts'
import { objectValue } from '../../value/make.ts'
import type { Value } from '../../value/value.ts'

class WrappedScope implements Scope {
  readonly source: Source
  readonly version: TerraformMinor
  readonly capabilities: Capabilities
  readonly meter?: Meter
  readonly #outer: Scope

  constructor(outer: Scope) {
    this.source = outer.source
    this.version = outer.version
    this.capabilities = outer.capabilities
    if (outer.meter !== undefined) this.meter = outer.meter
    this.#outer = outer
  }

  resolve(traversal: ScopeTraversalNode, collector: Collector): Resolved | undefined {
    return this.#outer.resolve(traversal, collector)
  }

  readType(expression: Expression, collector: Collector): TypeReading | undefined {
    return this.#outer.readType?.(expression, collector)
  }

  declaresProvider(localName: string): boolean {
    return this.#outer.declaresProvider?.(localName) !== false
  }
}

/** A scope in which one more name, such as the iterator of a dynamic block, stands for an object. */
export class NamedScope extends WrappedScope {
  readonly #name: string
  readonly #value: Value

  constructor(outer: Scope, name: string, attributes: readonly (readonly [string, Value])[]) {
    super(outer)
    this.#name = name
    this.#value = objectValue(attributes)
  }

  override resolve(traversal: ScopeTraversalNode, collector: Collector): Resolved | undefined {
    if (traversal.root === this.#name) return { value: this.#value, consumedSteps: 0 }
    return super.resolve(traversal, collector)
  }
}

/** A scope in which one variable has another value: that which its own validations see. */
export class OwnVariableScope extends WrappedScope {
  readonly #name: string
  readonly #see: (value: Value) => Value

  /** `see` makes of the variable's value what is to be seen. */
  constructor(outer: Scope, name: string, see: (value: Value) => Value) {
    super(outer)
    this.#name = name
    this.#see = see
  }

  override resolve(traversal: ScopeTraversalNode, collector: Collector): Resolved | undefined {
    const resolved = super.resolve(traversal, collector)
    const [step] = traversal.steps
    const name = step?.kind === 'attribute-step' ? step.name : undefined
    const isOwn = traversal.root === 'var' && name === this.#name
    return resolved && isOwn ? { ...resolved, value: this.#see(resolved.value) } : resolved
  }
}
