/** Evaluates one step of an expression with its operands known: the evaluator's own work on the same syntax tree. */

import { isGivenUp } from '../../coder/given-up.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import type { Capabilities } from '../../eval/capabilities.ts'
import { Sink } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Resolved, Scope } from '../../eval/scope.ts'
import type { Expression, ScopeTraversalNode } from '../../hcl/syntax.ts'
import type { Source } from '../../text/source.ts'
import { type ClassPool, Untold, type ValueClass } from './value-class.ts'

/** Which operand a name in the expression stands for, and how many of its steps the operand's value is past. */
export interface Operand {
  readonly input: number
  readonly consumedSteps: number
}

/** What all operations of a template share. */
export interface OperationContext {
  readonly version: TerraformMinor
  readonly capabilities: Capabilities
  readonly pool: ClassPool
}

/** An expression as a function of the values of some names in it. */
export class Operation implements Scope {
  readonly source: Source
  readonly version: TerraformMinor
  readonly capabilities: Capabilities
  readonly #expression: Expression
  readonly #operands: ReadonlyMap<ScopeTraversalNode, Operand>
  readonly #pool: ClassPool
  #inputs: readonly ValueClass[] = []

  constructor(
    { version, capabilities, pool }: OperationContext,
    expression: Expression,
    source: Source,
    operands: ReadonlyMap<ScopeTraversalNode, Operand>,
  ) {
    this.source = source
    this.version = version
    this.capabilities = capabilities
    this.#pool = pool
    this.#expression = expression
    this.#operands = operands
  }

  /** What it comes to. Throws `Untold` where that is not certain. */
  run(inputs: readonly ValueClass[]): ValueClass {
    for (const input of inputs) if (input.kind === 'refused') return input
    this.#inputs = inputs
    const sink = new Sink()
    const value = evaluate(this.#expression, this, sink)
    if (sink.doubts.length > 0) throw new Untold('something that may fail')
    const error = sink.diagnostics.find(({ severity }) => severity === 'error')
    if (error === undefined) return this.#pool.ofValue(value)
    if (isGivenUp(sink.diagnostics)) throw new Untold('a limit')
    return this.#pool.ofFailure(error, value)
  }

  resolve(traversal: ScopeTraversalNode, collector: Collector): Resolved | undefined {
    const operand = this.#operands.get(traversal)
    const input = operand && this.#inputs[operand.input]
    if (operand === undefined || input === undefined) throw new Untold('a name without value')
    const { consumedSteps } = operand
    if (input.kind === 'value') return { value: input.value, consumedSteps }
    collector.add(input.diagnostic)
    return input.kind === 'failed'
      ? { value: input.value, consumedSteps: traversal.steps.length }
      : undefined
  }
}
