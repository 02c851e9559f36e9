/** Expressions as formulas over choices: what is common to several is one formula, and what is independent stays apart. */
import { isGivenUp } from '../../coder/given-up.ts'
import { traversalsIn } from '../../eval/traversals.ts'
import type { Expression, ScopeTraversalNode } from '../../hcl/syntax.ts'
import type { Module, SourcedExpression } from '../../module/configuration.ts'
import type { Evaluated } from '../../plan/probe.ts'
import { attributeName } from '../../plan/scope/scope.ts'
import type { Side } from '../ground.ts'
import { parametersOf } from '../transition.ts'
import { operandsOf, withOperands } from './operands.ts'
import { type Operand, Operation, type OperationContext } from './operation.ts'
import type { Table } from './table.ts'
import { Untold, type ValueClass } from './value-class.ts'

/** A value as a function of the choices. */
export interface Formula {
  /** Larger than those of its inputs. */
  readonly id: number
  readonly inputs: readonly Formula[]
  /** The dimensions on which it hangs. */
  readonly dims: ReadonlySet<number>
  /** What it comes to where it has no inputs. */
  readonly table: Table<ValueClass> | undefined
  readonly operate: (inputs: readonly ValueClass[]) => ValueClass
}

/** How single names are asked for. */
export interface Leaves {
  /** A table of what a question comes to, over the dimensions that it turns out to hang on. */
  expand<L>(ask: () => Answer<L>): Table<L>
  /** What an expression comes to under the settings that hold. */
  evaluate(side: Side, name: string, at: SourcedExpression): Evaluated
}

/** What a question came to under some settings, or the names that have to be set first. */
export type Answer<L> = { readonly label: L } | { readonly wants: readonly string[] }

/** The formulas of one part of a space. */
export class Formulas {
  readonly #module: Module
  readonly #context: OperationContext
  readonly #leaves: Leaves
  readonly #made: Formula[] = []
  readonly #byKey = new Map<string, Formula>()
  readonly #known: Readonly<Record<Side, Map<Expression, Formula>>> = {
    on: new Map(),
    off: new Map(),
  }
  readonly #numbers = new Map<Expression, number>()
  /** Locals that are being made formulas of, outermost first. */
  readonly #within: string[] = []

  constructor(module: Module, context: OperationContext, leaves: Leaves) {
    this.#module = module
    this.#context = context
    this.#leaves = leaves
  }

  /** All that were made, inputs before what is made of them. */
  get all(): readonly Formula[] {
    return this.#made
  }

  /** The formula of an expression of the root module. Throws `Untold` where there is none. */
  of(side: Side, at: SourcedExpression): Formula {
    const known = this.#known[side].get(at.expression)
    if (known !== undefined) return known
    const made = this.#make(side, at)
    this.#known[side].set(at.expression, made)
    return made
  }

  /** A formula without inputs; those with the same table are one. */
  leaf(table: Table<ValueClass>): Formula {
    const content = Array.from(table.ids, id => table.labels[id]?.id)
    return this.#formula(`leaf ${table.dims.join(' ')}: ${content.join(' ')}`, {
      inputs: [],
      table,
      operate: () => {
        throw new Error('a leaf has a table')
      },
    })
  }

  /** What a function makes of a formula; `name` tells functions apart. */
  derived(name: string, from: Formula, operate: (label: ValueClass) => ValueClass): Formula {
    return this.#formula(`${name} ${from.id}`, {
      inputs: [from],
      table: undefined,
      operate: ([label]) => operate(label as ValueClass),
    })
  }

  #make(side: Side, at: SourcedExpression): Formula {
    const { expression, source } = at
    const inner = innerOf(expression)
    if (inner !== undefined) return this.of(side, { expression: inner, source })
    if (expression.kind === 'scope-traversal') return this.#ofName(side, at, expression)
    const names = traversalsIn(expression)
    const dims = new Set(
      names.flatMap(name => [...this.of(side, { expression: name, source }).dims]),
    )
    const operands = dims.size > 1 ? operandsOf(expression) : undefined
    if (operands === undefined) return this.#ofNames(side, at, names)
    const { made, places } = withOperands(expression, operands)
    const inputs = operands.map(operand => this.of(side, { expression: operand, source }))
    return this.#apply({ expression, evaluated: made, source }, places, inputs, 0)
  }

  #ofNames(side: Side, at: SourcedExpression, names: readonly ScopeTraversalNode[]): Formula {
    const inputs = names.map(name => this.of(side, { expression: name, source: at.source }))
    return this.#apply({ ...at, evaluated: at.expression }, names, inputs, undefined)
  }

  /** `consumed`: how many steps of the places the inputs are past; undefined: all. */
  #apply(
    { expression, evaluated, source }: SourcedExpression & { readonly evaluated: Expression },
    places: readonly ScopeTraversalNode[],
    inputs: readonly Formula[],
    consumed: number | undefined,
  ): Formula {
    const distinct = [...new Set(inputs)]
    const operands = new Map<ScopeTraversalNode, Operand>()
    for (const [at, place] of places.entries()) {
      const input = inputs[at]
      if (input === undefined) continue
      const consumedSteps = consumed ?? place.steps.length
      operands.set(place, { input: distinct.indexOf(input), consumedSteps })
    }
    const operation = new Operation(this.#context, evaluated, source, operands)
    const key = `${this.#numberOf(expression)} ${inputs.map(({ id }) => id).join(' ')}`
    return this.#formula(key, {
      inputs: distinct,
      table: undefined,
      operate: classes => operation.run(classes),
    })
  }

  #ofName(side: Side, at: SourcedExpression, node: ScopeTraversalNode): Formula {
    if (REPEATED.has(node.root)) throw new Untold('something that is repeated')
    const name = attributeName(node.steps[0])
    const local = node.root === 'local' && name !== undefined && this.#module.locals.get(name)
    if (!local) return this.#ofLeaf(side, at, node)
    if (this.#within.includes(local.name) || this.#within.length > MAX_DEPTH)
      throw new Untold('a circle')
    this.#within.push(local.name)
    const value = this.of(side, local.value)
    this.#within.pop()
    const read = this.derived('local', value, label =>
      label.kind === 'failed' ? this.#context.pool.ofRefusal(label.diagnostic) : label,
    )
    if (node.steps.length === 1) return read
    return this.#apply({ ...at, evaluated: node }, [node], [read], 1)
  }

  /** Asked of the plan itself. */
  #ofLeaf(side: Side, at: SourcedExpression, node: ScopeTraversalNode): Formula {
    const name = JSON.stringify([node.root, ...node.steps.map(step => nameOf(step))])
    const table = this.#leaves.expand(() => {
      const evaluated = this.#leaves.evaluate(side, name, at)
      const wants = parametersOf(evaluated)
      return wants.length > 0 ? { wants } : { label: this.#classOf(evaluated) }
    })
    return this.leaf(table)
  }

  #classOf({ value, own, nested }: Evaluated): ValueClass {
    const { pool } = this.#context
    const all = [...own.diagnostics, ...nested.diagnostics]
    if (own.doubts.length + nested.doubts.length > 0) throw new Untold('something that may fail')
    if (isGivenUp(all)) throw new Untold('a limit')
    const refusal = nested.diagnostics.find(isError)
    if (refusal !== undefined) return pool.ofRefusal(refusal)
    const failure = own.diagnostics.find(isError)
    return failure === undefined ? pool.ofValue(value) : pool.ofFailure(failure, value)
  }

  #formula(key: string, made: Omit<Formula, 'id' | 'dims'>): Formula {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const dims = new Set([
      ...made.inputs.flatMap(input => [...input.dims]),
      ...(made.table?.dims ?? []),
    ])
    const formula: Formula = { id: this.#made.length, dims, ...made }
    this.#made.push(formula)
    this.#byKey.set(key, formula)
    return formula
  }

  #numberOf(expression: Expression): number {
    const known = this.#numbers.get(expression)
    const number = known ?? this.#numbers.size
    this.#numbers.set(expression, number)
    return number
  }
}

/** Names that mean something else in each instance. */
const REPEATED: ReadonlySet<string> = new Set(['count', 'each', 'self'])
const MAX_DEPTH = 100

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error'
}

function nameOf(step: ScopeTraversalNode['steps'][number]): unknown {
  return step.kind === 'attribute-step' ? step.name : [step.key]
}

/** The expression that gives its value unchanged. */
function innerOf(expression: Expression): Expression | undefined {
  switch (expression.kind) {
    case 'parentheses':
      return expression.inner
    case 'template-wrap':
      return expression.wrapped
    case 'json-expression':
      return expression.expression.kind === 'object' ? undefined : expression.expression
    default:
      return undefined
  }
}
