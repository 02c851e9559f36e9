/**
 * Puts a part together: what nodes hang on is joined one after the other, what each node comes to is added up as soon as that is decided,
 * and choices of which nobody asks any more are summed out.
 */
import { SIDES, type SidedNode } from '../ground.ts'
import type { Formula } from './formula.ts'
import { type FormulaMemory, FormulaTables } from './formula-tables.ts'
import type { Table, Tables } from './table.ts'
import { Untold, type ValueClass } from './value-class.ts'
import type { Decision, Outcome, Visits } from './visits.ts'

/** What both builds come to so far, and values that nodes yet to come hang on. Made once by a pool. */
export interface State {
  readonly on: Outcome
  readonly off: Outcome
  readonly held: ReadonlyMap<Formula, ValueClass>
}

/** What is put together. */
export interface Accumulated {
  readonly tables: Tables
  readonly memory: FormulaMemory
  readonly visits: Visits
  readonly nodes: readonly SidedNode[]
  /** What is certain of each build beforehand. */
  readonly start: Pick<State, 'on' | 'off'>
  /** Which choices there are. */
  readonly existing: readonly Table<true>[]
  /** What a name stands for. */
  readonly formulaOf: (node: SidedNode, name: string) => NamedFormula
  /** What the second is of the first. */
  readonly validityOf: (label: ValueClass) => ValueClass
}

/** What a name stands for: a formula, or no more than whether that has a value. */
export interface NamedFormula {
  readonly formula: Formula
  /** Undefined: the name is that of the formula itself. */
  readonly validity: Formula | undefined
}

/** Everything is put together anew this often, once a node turns out to hang on something else. */
const MAX_ROUNDS = 30

/** A table of one cell, and the dimensions of which it knows. Throws `Untold` and `TooMuchWork`. */
export function accumulate(input: Accumulated): {
  readonly table: Table<State>
  readonly seen: ReadonlySet<number>
} {
  const wanted = new Map(
    input.nodes.map(node => [node, new Set(input.visits.firstWanted(node))] as const),
  )
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const accumulation = new Accumulation(input, wanted)
    const table = accumulation.run()
    if (table !== undefined) return { table, seen: accumulation.seen }
  }
  throw new Untold('nodes that hang on more and more')
}

type Wanted = ReadonlyMap<SidedNode, Set<string>>

class Accumulation {
  readonly seen = new Set<number>()
  readonly #input: Accumulated
  readonly #wanted: Wanted
  readonly #states = new StatePool()
  /** Formulas that are asked for as such, not only whether they have a value. */
  readonly #whole = new Set<Formula>()
  readonly #roots: ReadonlySet<Formula>
  readonly #joined = new Set<Formula>()
  readonly #formulas: FormulaTables
  #all: Table<State>

  constructor(input: Accumulated, wanted: Wanted) {
    this.#input = input
    this.#wanted = wanted
    for (const [node, names] of wanted)
      for (const name of names) {
        const { formula, validity } = input.formulaOf(node, name)
        if (validity === undefined) this.#whole.add(formula)
      }
    this.#roots = new Set(
      [...wanted].flatMap(([node, names]) => [...names].map(name => this.#rootOf(node, name))),
    )
    const { tables, memory, existing, start } = input
    const kept = new Set(existing.flatMap(({ dims }) => dims))
    this.#formulas = new FormulaTables(tables, memory, [...this.#roots], kept)
    this.#all = tables.constant(this.#states.of({ ...start, held: new Map() }))
    for (const table of existing) {
      this.#all = tables.join(this.#all, table, state => state)
      for (const dim of table.dims) this.seen.add(dim)
    }
  }

  /** Undefined: a node wants more, and everything has to begin anew. */
  run(): Table<State> | undefined {
    const { nodes, tables } = this.#input
    for (const [at, node] of nodes.entries()) {
      const later = new Set(nodes.slice(at + 1).flatMap(each => this.#rootsOf(each)))
      for (;;) {
        const decisions = this.#decide(node)
        const next = this.#firstWanted(node, decisions)
        if (next === 'anew') return undefined
        if (next === undefined) {
          this.#all = tables.relabel(this.#all, state =>
            this.#states.of(after(state, node, decisions.get(state), later)),
          )
          break
        }
        this.#join(next, decisions, later)
      }
    }
    return tables.sumOut(this.#all, new Set(this.#all.dims))
  }

  #decide(node: SidedNode): ReadonlyMap<State, Decision> {
    const { visits } = this.#input
    return new Map(
      this.#all.labels.map(state => {
        if (state[node.side] === 'refused') return [state, { outcome: 'refused' }] as const
        return [state, visits.decide(node, name => this.#valueOf(state, node, name))] as const
      }),
    )
  }

  #valueOf({ held }: State, node: SidedNode, name: string): ValueClass | undefined {
    const label = held.get(this.#rootOf(node, name))
    const { formula, validity } = this.#input.formulaOf(node, name)
    // Whether there is a value may be known from the value itself.
    const isWhole = validity !== undefined && this.#whole.has(formula)
    return isWhole && label !== undefined ? this.#input.validityOf(label) : label
  }

  #firstWanted(
    node: SidedNode,
    decisions: ReadonlyMap<State, Decision>,
  ): Formula | 'anew' | undefined {
    for (const decision of decisions.values()) {
      if ('outcome' in decision) continue
      const names = this.#wanted.get(node) ?? new Set()
      if (!names.has(decision.wants)) {
        names.add(decision.wants)
        return 'anew'
      }
      const root = this.#rootOf(node, decision.wants)
      if (this.#joined.has(root)) throw new Untold('a value that was dropped')
      return root
    }
    return undefined
  }

  #join(root: Formula, decisions: ReadonlyMap<State, Decision>, later: ReadonlySet<Formula>): void {
    const { tables } = this.#input
    const isForLater = later.has(root)
    this.#joined.add(root)
    for (const dim of root.dims) this.seen.add(dim)
    const joined = tables.join(this.#all, this.#formulas.of(root), (state, label) => {
      const decision = decisions.get(state)
      const isDecided = decision !== undefined && 'outcome' in decision
      if (isDecided && !isForLater) return state
      return this.#states.of({ ...state, held: new Map([...state.held, [root, label]]) })
    })
    const needed = new Set(
      [...this.#roots].filter(each => !this.#joined.has(each)).flatMap(each => [...each.dims]),
    )
    this.#all = tables.sumOut(joined, new Set(joined.dims.filter(dim => !needed.has(dim))))
  }

  #rootsOf(node: SidedNode): readonly Formula[] {
    return [...(this.#wanted.get(node) ?? [])].map(name => this.#rootOf(node, name))
  }

  #rootOf(node: SidedNode, name: string): Formula {
    const { formula, validity } = this.#input.formulaOf(node, name)
    return validity === undefined || this.#whole.has(formula) ? formula : validity
  }
}

/** What a state is once one more node is decided. */
function after(
  { on, off, held }: State,
  { side }: SidedNode,
  decision: Decision | undefined,
  later: ReadonlySet<Formula>,
): State {
  if (decision === undefined || 'wants' in decision) throw new Error('a node is not decided')
  const before = { on, off }[side]
  const { outcome } = decision
  const sum = before === 'refused' || outcome === 'refused' ? 'refused' : before + outcome
  const kept = new Map([...held].filter(([root]) => later.has(root)))
  // What both builds refuse nothing can change.
  const isOver = SIDES.every(each => (each === side ? sum : { on, off }[each]) === 'refused')
  return { on, off, [side]: sum, held: isOver ? new Map() : kept }
}

/** Makes equal states one. */
class StatePool {
  readonly #known = new Map<string, State>()

  of(state: State): State {
    const held = [...state.held].map(([{ id }, label]) => `${id}=${label.id}`)
    const key = `${state.on} ${state.off} ${held.sort().join(' ')}`
    const known = this.#known.get(key) ?? state
    this.#known.set(key, known)
    return known
  }
}
