/**
 * Solves a part of which all parameters have finitely many values, by tables instead of boxes: sub-expressions are evaluated once for each
 * combination of what they read, and what comes of that is counted. See docs/decisions/0012-tables.md.
 */
import type { BoxReader } from '../boxes/box.ts'
import type { Ground, Part, Side, SidedNode } from '../ground.ts'
import type { PartBin, PartExtreme, PartResult, PartSide, Values, Work } from '../part-result.ts'
import type { Setting } from '../setting.ts'
import type { Transition } from '../transition.ts'
import { accumulate, type NamedFormula, type State } from './accumulation.ts'
import { Dimensions } from './dimensions.ts'
import { Formulas } from './formula.ts'
import { FormulaMemory, mayFail, validityOf } from './formula-tables.ts'
import { StandIns } from './stand-ins.ts'
import { entriesAt, Tables, TooMuchWork } from './table.ts'
import { ClassPool, Untold } from './value-class.ts'
import { type Outcome, Visits } from './visits.ts'

/** What visiting a node costs, in looks at a box. */
const VISIT = 4

/** A part, and where its builds and the others' are found. */
export interface TabulatedPart {
  readonly ground: Ground
  readonly part: Part
  /** Which part each item of the ground belongs to. */
  readonly owners: ReadonlyMap<string, Part>
  readonly reader: BoxReader
  readonly work: Work
}

/** Everything that a part comes to; undefined: tables cannot tell. Throws `LinkedParts` as boxes do. */
export function tabulatePart(input: TabulatedPart): PartResult | undefined {
  if (input.ground.isGivenUp) return undefined
  try {
    return new Tabulation(input).result()
  } catch (reason) {
    if (reason instanceof Untold || reason instanceof TooMuchWork) return undefined
    throw reason
  }
}

class Tabulation {
  readonly #input: TabulatedPart
  /** Work that is left to boxes if tables cannot tell. */
  readonly #kept: number
  readonly #transitions: Transition[]
  #planned: number
  readonly #tables: Tables
  readonly #dimensions: Dimensions
  readonly #pool = new ClassPool()
  readonly #memory = new FormulaMemory(looks => this.#spend(looks))
  readonly #formulas: Formulas
  readonly #standIns: Readonly<Record<Side, StandIns>>

  constructor(input: TabulatedPart) {
    this.#input = input
    this.#kept = input.work.left / 2
    const { ground, part, reader } = input
    this.#tables = new Tables(looks => this.#spend(looks))
    this.#transitions = [ground.transitions.on, ground.transitions.off]
    this.#planned = this.#plannedSoFar()
    const spend = (): void => this.#spendPlanned()
    this.#dimensions = new Dimensions(ground, part, reader, { tables: this.#tables, spend })
    const { template } = ground.transitions.on
    const { terraformMinor: version, capabilities } = template
    const context = { version, capabilities, pool: this.#pool }
    this.#formulas = new Formulas(template.root, context, {
      expand: ask => this.#dimensions.expand(ask),
      evaluate: (side, name, at) => ground.transitions[side].evaluate(name, at),
    })
    this.#standIns = { on: this.#standInsOf('on'), off: this.#standInsOf('off') }
  }

  result(): PartResult {
    const { ground, part, owners } = this.#input
    const { on, off } = ground.transitions
    const standIns = this.#standIns
    const standing = { on: on.withStanding(standIns.on), off: off.withStanding(standIns.off) }
    this.#transitions.push(standing.on, standing.off)
    const visits = new Visits({
      part,
      owners,
      transitions: standing,
      standIns,
      dimensions: this.#dimensions,
      sizeOf: (side, name) => this.#sizeOf(side, name),
      judgedBy: node => this.#judgedBy(node),
      spend: () => this.#spendPlanned(),
    })
    const { table, seen } = accumulate({
      tables: this.#tables,
      memory: this.#memory,
      visits,
      nodes: part.nodes.filter(({ side }) => ground.refusals[side] === undefined),
      start: { on: this.#startOf('on'), off: this.#startOf('off') },
      existing: this.#dimensions.existing,
      formulaOf: (node, name) => this.#formulaOf(node.side, name),
      validityOf: label => validityOf(this.#pool, label),
    })
    const factor = this.#dimensions.all.reduce(
      (product, { values }, dim) => (seen.has(dim) ? product : product * BigInt(values.length)),
      1n,
    )
    const [from, to] = entriesAt(table, 0)
    const entries: Entry[] = []
    for (let entry = from; entry < to; entry++) {
      const state = table.labels[table.ids[entry] ?? 0]
      const count = (table.counts?.[entry] ?? 1n) * factor
      if (state === undefined || count === 0n) continue
      const values = (): Values => this.#valuesOf(at => table.trace?.(entry, at))
      entries.push({ state, count, values })
    }
    return this.#resultOf(entries)
  }

  #startOf(side: Side): Outcome {
    return this.#input.ground.refusals[side] === undefined ? 0 : 'refused'
  }

  #standInsOf(side: Side): StandIns {
    const { ground, part } = this.#input
    const own = new Set(part.parameters)
    return new StandIns({
      evaluate: at => {
        const { settings } = ground.current
        this.#dimensions.apply(new Map())
        const { start, end } = at.expression.span
        const name = `${at.source.path} ${start} ${end}`
        const found = ground.transitions[side].evaluate(name, at)
        ground.current.set(settings)
        return found
      },
      formulaOf: at => this.#tell(() => this.#formulas.of(side, at)),
      mayFail: formula => mayFail(this.#tables, this.#memory, formula),
      isOwn: name => own.has(name),
    })
  }

  /** Asks for something in between. */
  #tell<T>(ask: () => T): T | undefined {
    const { current } = this.#input.ground
    const { settings } = current
    try {
      return ask()
    } catch (reason) {
      if (reason instanceof Untold || reason instanceof TooMuchWork) return undefined
      throw reason
    } finally {
      current.set(settings)
    }
  }

  #formulaOf(side: Side, name: string): NamedFormula {
    const dim = this.#dimensions.numberOf(name)
    if (dim !== undefined) {
      const formula = this.#dimensions.formulaOf(dim, this.#formulas, this.#pool)
      return { formula, validity: undefined }
    }
    const standIn = this.#standIns[side].of(name)
    if (standIn === undefined) throw new Untold('a name that nobody knows')
    const { formula } = standIn
    if (name === standIn.name) return { formula, validity: undefined }
    const validity = this.#formulas.derived('validity', formula, label =>
      validityOf(this.#pool, label),
    )
    return { formula, validity }
  }

  #sizeOf(side: Side, name: string): number {
    const dim = this.#dimensions.numberOf(name)
    if (dim !== undefined) return this.#dimensions.all[dim]?.values.length ?? 0
    const { formula, validity } = this.#formulaOf(side, name)
    // Sums of several parameters take many values, most often.
    return validity === undefined ? 2 + formula.dims.size : 2
  }

  /** A parameter of which its provider may refuse what is offered. */
  #judgedBy(node: SidedNode): readonly string[] {
    const { ground } = this.#input
    const judged = this.#dimensions.all.flatMap(each => (each.isJudged ? [each.name] : []))
    if (judged.length === 0) return []
    this.#dimensions.apply(new Map())
    const { declared } = ground.summary(node)
    if (declared.some(({ name }) => name === undefined)) return judged
    return judged.filter(each => declared.some(({ name }) => name === each))
  }

  #valuesOf(trace: (at: Int32Array) => void): Values {
    const { all } = this.#dimensions
    const at = new Int32Array(all.length)
    trace(at)
    return all.flatMap(({ name, values }, dim) => {
      const value = values[at[dim] ?? 0]
      return value === undefined ? [] : [[name, value] as const]
    })
  }

  #resultOf(entries: readonly Entry[]): PartResult {
    const isBoth = ({ state }: Entry): boolean => state.on !== 'refused' && state.off !== 'refused'
    return {
      choices: total(entries),
      both: total(entries.filter(isBoth)),
      on: this.#sideOf('on', entries),
      off: this.#sideOf('off', entries),
      endless: [],
      isFinished: true,
    }
  }

  #sideOf(side: Side, entries: readonly Entry[]): PartSide {
    const bins = new Map<number, PartBin>()
    let refused: Entry | undefined
    for (const entry of entries) {
      const outcome = entry.state[side]
      if (outcome === 'refused') {
        refused ??= entry
        continue
      }
      const bin = bins.get(outcome)
      const [credits, { count }] = [BigInt(outcome), entry]
      if (bin === undefined)
        bins.set(outcome, { low: credits, high: credits, count, values: entry.values() })
      else bin.count += count
    }
    const all = [...bins.values()].sort((a, b) => Number(a.low - b.low))
    return {
      valid: all.reduce((sum, { count }) => sum + count, 0n),
      example: refused && this.#exampleOf(side, refused.values()),
      lowest: extremeOf(all[0]),
      highest: extremeOf(all.at(-1)),
      bins: all,
      others: [],
    }
  }

  /** Which of several refusals Terraform tells first is asked of the choice itself. */
  #exampleOf(side: Side, values: Values): PartSide['example'] {
    const known = this.#input.ground.refusals[side]
    if (known !== undefined) return { values, reason: known }
    const given = new Map(values)
    const settings = new Map<string, Setting>(
      this.#dimensions.all.map(({ name }) => [name, { kind: 'value', value: given.get(name) }]),
    )
    return { values, reason: this.#input.reader.look(settings)[side].reason ?? '' }
  }

  #plannedSoFar(): number {
    return this.#transitions.reduce((sum, { visits }) => sum + visits, 0)
  }

  /** Pays for what was planned since it was last asked. */
  #spendPlanned(): void {
    const planned = this.#plannedSoFar()
    this.#spend(1 + VISIT * (planned - this.#planned))
    this.#planned = planned
  }

  #spend(looks: number): void {
    const { work } = this.#input
    work.left -= looks
    if (work.left < this.#kept) throw new TooMuchWork()
  }
}

interface Entry {
  readonly state: State
  readonly count: bigint
  readonly values: () => Values
}

function total(entries: readonly Entry[]): bigint {
  return entries.reduce((sum, { count }) => sum + count, 0n)
}

function extremeOf(bin: PartBin | undefined): PartExtreme | undefined {
  return bin && { bound: bin.low, best: { credits: bin.low, values: bin.values } }
}
