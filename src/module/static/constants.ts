/**
 * What is known while modules are loaded (Terraform 1.15): `const` variables, local values made of them, and `path.module`. The source
 * of a module can be computed from these. As internal/terraform/node_module_install.go of 1.15.
 */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import type { Capabilities } from '../../eval/capabilities.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Resolved, Scope } from '../../eval/scope.ts'
import type { ScopeTraversalNode } from '../../hcl/syntax.ts'
import type { Source } from '../../text/source.ts'
import { stringValue, unknownValue } from '../../value/make.ts'
import { DYNAMIC, withoutOptional } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import type { SourcedExpression } from '../configuration.ts'
import type { MergedModule } from '../merge/merged-module.ts'
import { parseReference } from '../reference/references.ts'

const UNKNOWN: Resolved = { value: unknownValue(DYNAMIC), consumedSteps: 0 }

/** What a module's expressions can be evaluated with while loading. */
export class Constants {
  readonly #declared: MergedModule
  /** Values of `const` variables. */
  readonly #given: ReadonlyMap<string, Value>
  readonly #directory: string
  readonly #version: TerraformMinor
  readonly #capabilities: Capabilities
  readonly #locals = new Map<string, Value>()

  constructor(
    declared: MergedModule,
    given: ReadonlyMap<string, Value>,
    place: {
      readonly directory: string
      readonly version: TerraformMinor
      readonly capabilities: Capabilities
    },
  ) {
    this.#declared = declared
    this.#given = given
    this.#directory = place.directory
    this.#version = place.version
    this.#capabilities = place.capabilities
  }

  /** The expression's value; what is not constant in it is unknown. */
  evaluate(at: SourcedExpression, collector: Collector): Value {
    return evaluate(at.expression, this.#scope(at.source), collector)
  }

  #scope(source: Source): Scope {
    return {
      source,
      version: this.#version,
      capabilities: this.#capabilities,
      resolve: traversal => this.#resolve(traversal, source),
    }
  }

  #resolve(traversal: ScopeTraversalNode, source: Source): Resolved {
    const context = { source, version: this.#version }
    const reference = parseReference(traversal, context, new DiagnosticList())
    if (reference === undefined) return UNKNOWN
    const { subject, consumedSteps } = reference
    const value = this.#valueOf(subject.kind, 'name' in subject ? subject.name : '')
    return value === undefined ? UNKNOWN : { value, consumedSteps }
  }

  #valueOf(kind: string, name: string): Value | undefined {
    switch (kind) {
      case 'variable': {
        const variable = this.#declared.variables.get(name)
        if (variable?.const !== true)
          return variable && unknownValue(withoutOptional(variable.type))
        return this.#given.get(name) ?? variable.default
      }
      case 'local':
        return this.#local(name)
      case 'path':
        return name === 'module' ? stringValue(this.#directory) : undefined
      default:
        return undefined
    }
  }

  #local(name: string): Value | undefined {
    const known = this.#locals.get(name)
    if (known !== undefined) return known
    const local = this.#declared.locals.get(name)
    if (local === undefined) return undefined
    // Until it is computed the value is unknown, so that a cycle ends; planning reports it.
    this.#locals.set(name, UNKNOWN.value)
    const value = this.evaluate(local.value, new DiagnosticList())
    this.#locals.set(name, value)
    return value
  }
}
