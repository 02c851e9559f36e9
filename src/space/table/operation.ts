/** Evaluates one step of an expression with its operands known: the evaluator's own work on the same syntax tree. */

import { isGivenUp } from '../../coder/given-up.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import type { Capabilities } from '../../eval/capabilities.ts'
import { Sink } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import { isArithmetic, numbersUnder } from '../../eval/forms/evaluate-binary.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Resolved, Scope } from '../../eval/scope.ts'
import type { Expression, ScopeTraversalNode } from '../../hcl/syntax.ts'
import type { Source } from '../../text/source.ts'
import { numberValue } from '../../value/make.ts'
import type { HclNumber } from '../../value/number.ts'
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
  /** Where both operands are inputs or written numbers. */
  readonly #arithmetic:
    | {
        readonly operator: Parameters<typeof numbersUnder>[0]
        readonly left: number | ValueClass
        readonly right: number | ValueClass
      }
    | undefined
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
    if (expression.kind === 'binary' && isArithmetic(expression.operator)) {
      const [left, right] = [this.#sourceOf(expression.left), this.#sourceOf(expression.right)]
      if (left !== undefined && right !== undefined)
        this.#arithmetic = { operator: expression.operator, left, right }
    }
  }

  /** What it comes to. Throws `Untold` where that is not certain. */
  run(inputs: readonly ValueClass[]): ValueClass {
    for (const input of inputs) if (input.kind === 'refused') return input
    const quick = this.#calculate(inputs)
    if (quick !== undefined) return quick
    this.#inputs = inputs
    const sink = new Sink()
    const value = evaluate(this.#expression, this, sink)
    if (sink.doubts.length > 0) throw new Untold('something that may fail')
    const error = sink.diagnostics.find(({ severity }) => severity === 'error')
    if (error === undefined) return this.#pool.ofValue(value)
    if (isGivenUp(sink.diagnostics)) throw new Untold('a limit')
    return this.#pool.ofFailure(error, value)
  }

  /** The input that a part of the expression is, or the number that is written there. */
  #sourceOf(part: Expression): number | ValueClass | undefined {
    if (part.kind === 'scope-traversal') return this.#operands.get(part)?.input
    if (part.kind !== 'literal' || part.literal.type !== 'number') return undefined
    return this.#pool.ofValue(evaluate(part, this, new Sink()))
  }

  /** Two numbers need no surroundings: most of what prices are made of. */
  #calculate(inputs: readonly ValueClass[]): ValueClass | undefined {
    if (this.#arithmetic === undefined) return undefined
    const { operator, left, right } = this.#arithmetic
    const a = numberIn(typeof left === 'number' ? inputs[left] : left)
    const b = numberIn(typeof right === 'number' ? inputs[right] : right)
    const result = a && b && numbersUnder(operator, a, b)
    return result && this.#pool.ofValue(numberValue(result))
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

function numberIn(label: ValueClass | undefined): HclNumber | undefined {
  return label?.kind === 'value' && label.value.kind === 'number' ? label.value.number : undefined
}
