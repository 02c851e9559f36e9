/** Tables of formulas. A dimension is summed out as soon as everything that hangs on it has been put together. */
import type { Formula } from './formula.ts'
import type { Table, Tables } from './table.ts'
import type { ClassPool, ValueClass } from './value-class.ts'

/** Operands of one operation, the last one last. */
interface Operands {
  readonly before: Operands | undefined
  readonly last: ValueClass
}

/** Results of operations and tables, kept across searches. */
export class FormulaMemory {
  readonly tables: Map<string, Table<ValueClass>> = new Map()
  readonly #byFormula = new Map<Formula, Map<number | string, ValueClass>>()
  readonly #spend: (looks: number) => void

  constructor(spend: (looks: number) => void) {
    this.#spend = spend
  }

  run(formula: Formula, inputs: readonly ValueClass[]): ValueClass {
    const known = this.#byFormula.get(formula) ?? new Map<number | string, ValueClass>()
    this.#byFormula.set(formula, known)
    const [a, b] = inputs
    const isPair = inputs.length === 2 && a !== undefined && b !== undefined
    const key = isPair ? a.id * MAX_CLASSES + b.id : inputs.map(({ id }) => id).join(' ')
    const found = known.get(key)
    if (found !== undefined) return found
    this.#spend(LOOKS_PER_OPERATION)
    const made = formula.operate(inputs)
    known.set(key, made)
    return made
  }
}

/** What evaluating a step of an expression costs, in looks at a box. */
const LOOKS_PER_OPERATION = 0.15

/** More values than there is work for. */
const MAX_CLASSES = 2 ** 26

/** The tables of some formulas and of all that they are made of. */
export class FormulaTables {
  readonly #tables: Tables
  readonly #memory: FormulaMemory
  readonly #gone = new Map<Formula, ReadonlySet<number>>()
  readonly #made = new Map<Formula, Table<ValueClass>>()
  readonly #keys = new Map<Formula, string>()

  /** `roots`: what is asked for, each joined once with others. `kept`: dimensions that are asked for besides. */
  constructor(
    tables: Tables,
    memory: FormulaMemory,
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
    const key = this.#keyOf(formula)
    const kept = this.#memory.tables.get(key)
    const made = kept ?? this.#tables.sumOut(this.#make(formula), this.#goneAt(formula))
    this.#memory.tables.set(key, made)
    this.#made.set(formula, made)
    return made
  }

  /** Tells apart what is summed out within a formula. */
  #keyOf(formula: Formula): string {
    const known = this.#keys.get(formula)
    if (known !== undefined) return known
    const inner = formula.inputs.map(input => this.#keyOf(input)).filter(each => each.includes(':'))
    const gone = [...this.#goneAt(formula)].sort((a, b) => a - b).join(' ')
    const isPlain = inner.length === 0 && gone === ''
    const key = isPlain ? `${formula.id}` : `${formula.id}:${gone}(${inner.join(',')})`
    this.#keys.set(formula, key)
    return key
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
export function mayFail(tables: Tables, memory: FormulaMemory, formula: Formula): boolean {
  const { labels } = new FormulaTables(tables, memory, [formula], NONE).of(formula)
  return labels.some(({ kind }) => kind !== 'value')
}

/** Whether a formula comes to anything: its value is not told. */
export function validityOf(pool: ClassPool, label: ValueClass): ValueClass {
  return label.kind === 'value' ? pool.valid : label
}
