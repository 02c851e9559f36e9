/** Tables of formulas. A dimension is summed out as soon as everything that hangs on it has been put together. */
import type { Formula } from './formula.ts'
import type { Table, Tables } from './table.ts'
import type { ClassPool, ValueClass } from './value-class.ts'

/** Operands of one operation, the last one last. */
interface Operands {
  readonly before: Operands | undefined
  readonly last: ValueClass
}

/** Results of operations, kept across searches. */
export class OperationMemory {
  readonly #byFormula = new Map<Formula, Map<string, ValueClass>>()

  run(formula: Formula, inputs: readonly ValueClass[]): ValueClass {
    const known = this.#byFormula.get(formula) ?? new Map<string, ValueClass>()
    this.#byFormula.set(formula, known)
    const key = inputs.map(({ id }) => id).join(' ')
    const found = known.get(key) ?? formula.operate(inputs)
    known.set(key, found)
    return found
  }
}

/** The tables of some formulas and of all that they are made of. */
export class FormulaTables {
  readonly #tables: Tables
  readonly #memory: OperationMemory
  readonly #gone = new Map<Formula, ReadonlySet<number>>()
  readonly #made = new Map<Formula, Table<ValueClass>>()

  /** `roots`: what is asked for, each joined once with others. `kept`: dimensions that are asked for besides. */
  constructor(
    tables: Tables,
    memory: OperationMemory,
    roots: readonly Formula[],
    kept: ReadonlySet<number>,
  ) {
    this.#tables = tables
    this.#memory = memory
    const order = inOrder(roots)
    const uses = usesOf(order, roots)
    for (const dim of new Set(roots.flatMap(root => [...root.dims]))) {
      if (kept.has(dim)) continue
      const paths = pathsTo(order, dim)
      const total = roots.reduce((sum, root) => sum + (paths.get(root) ?? 0n), 0n)
      for (const formula of order) {
        const isOnlyWay = uses.get(formula) === 1n && paths.get(formula) === total
        if (isOnlyWay) this.#gone.set(formula, new Set([...(this.#gone.get(formula) ?? []), dim]))
      }
    }
  }

  /** What a formula comes to, without the dimensions on which nothing else hangs. */
  of(formula: Formula): Table<ValueClass> {
    const known = this.#made.get(formula)
    if (known !== undefined) return known
    const made = this.#tables.sumOut(this.#make(formula), this.#goneAt(formula))
    this.#made.set(formula, made)
    return made
  }

  #goneAt(formula: Formula): ReadonlySet<number> {
    return this.#gone.get(formula) ?? NONE
  }

  #make(formula: Formula): Table<ValueClass> {
    const { inputs, table } = formula
    if (table !== undefined) return table
    const [first, ...rest] = inputs
    const run = (labels: readonly ValueClass[]): ValueClass => this.#memory.run(formula, labels)
    if (first === undefined) return this.#tables.constant(run([]))
    const last = rest.pop()
    if (last === undefined) return this.#tables.relabel(this.of(first), label => run([label]))
    const operands = new OperandPool()
    let all = this.#tables.relabel(this.of(first), label => operands.with(undefined, label))
    for (const [at, input] of rest.entries()) {
      all = this.#tables.join(all, this.of(input), (before, label) => operands.with(before, label))
      all = this.#sumOutEarly(all, formula, [...rest.slice(at + 1), last])
    }
    return this.#tables.join(all, this.of(last), (before, label) => run(listOf(before, label)))
  }

  /** Dimensions of which the operands that are yet to come know nothing. */
  #sumOutEarly<L>(table: Table<L>, formula: Formula, later: readonly Formula[]): Table<L> {
    const needed = new Set(later.flatMap(input => this.of(input).dims))
    const gone = [...this.#goneAt(formula)].filter(dim => !needed.has(dim))
    return this.#tables.sumOut(table, new Set(gone))
  }
}

const NONE: ReadonlySet<number> = new Set()

/** Makes equal operands one. */
class OperandPool {
  readonly #first = new Map<ValueClass, Operands>()
  readonly #next = new Map<Operands, Map<ValueClass, Operands>>()

  with(before: Operands | undefined, last: ValueClass): Operands {
    const known = before === undefined ? this.#first : this.#nextOf(before)
    const found = known.get(last) ?? { before, last }
    known.set(last, found)
    return found
  }

  #nextOf(before: Operands): Map<ValueClass, Operands> {
    const known = this.#next.get(before) ?? new Map<ValueClass, Operands>()
    this.#next.set(before, known)
    return known
  }
}

function listOf(before: Operands, last: ValueClass): readonly ValueClass[] {
  const all = [last]
  for (let at: Operands | undefined = before; at !== undefined; at = at.before) all.push(at.last)
  return all.reverse()
}

/** The roots and all that they are made of, inputs first. */
function inOrder(roots: readonly Formula[]): readonly Formula[] {
  const found = new Set<Formula>()
  const add = (formula: Formula): void => {
    if (found.has(formula)) return
    for (const input of formula.inputs) add(input)
    found.add(formula)
  }
  for (const root of roots) add(root)
  return [...found]
}

/** Along how many ways each formula gets into what is asked for. */
function usesOf(
  order: readonly Formula[],
  roots: readonly Formula[],
): ReadonlyMap<Formula, bigint> {
  const uses = new Map<Formula, bigint>(roots.map(root => [root, 1n]))
  for (const formula of [...order].reverse()) {
    const own = uses.get(formula) ?? 0n
    for (const input of formula.inputs) uses.set(input, (uses.get(input) ?? 0n) + own)
  }
  return uses
}

/** Along how many ways each formula hangs on a dimension. */
function pathsTo(order: readonly Formula[], dim: number): ReadonlyMap<Formula, bigint> {
  const paths = new Map<Formula, bigint>()
  for (const formula of order) {
    const own = formula.table?.dims.includes(dim) === true ? 1n : 0n
    paths.set(
      formula,
      formula.inputs.reduce((sum, input) => sum + (paths.get(input) ?? 0n), own),
    )
  }
  return paths
}

/** Whether a formula fails for some choices. */
export function mayFail(tables: Tables, memory: OperationMemory, formula: Formula): boolean {
  const { labels } = new FormulaTables(tables, memory, [formula], NONE).of(formula)
  return labels.some(({ kind }) => kind !== 'value')
}

/** Whether a formula comes to anything: its value is not told. */
export function validityOf(pool: ClassPool, label: ValueClass): ValueClass {
  return label.kind === 'value' ? pool.valid : label
}
