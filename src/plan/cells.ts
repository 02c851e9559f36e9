/**
 * Evaluation on demand with memory: each thing that a plan can ask for (a local, an instance, an output) is a cell, computed when
 * first read and remembered together with the facts that it read.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Doubt, EvaluationCollector } from '../eval/doubt.ts'
import type { CellMemory } from './cell-memory.ts'
import type { Answered, Outcome, PlanFacts, SharedCells } from './shared-cells.ts'

/** What is computed and remembered under one name. */
export interface Cell<T> {
  /** As remarks about it call it. */
  readonly name: string
  readonly compute: (collector: EvaluationCollector) => T
  /** The value while the cell is being computed, or cannot be, as when it depends on itself. */
  readonly fallback: T
  readonly sharing: CellSharing<T> | undefined
  state: 'fresh' | 'running' | 'done'
  value: T
  reads: ReadonlySet<string>
  /** What it gave, as far as other plans may come to the same; undefined: that is not followed. */
  outcome: Outcome | undefined
  /** What it asked, where those who read it are to have asked that themselves. */
  trail: readonly Answered[]
}

/** How other plans of the same template come to what a cell gave. */
export interface CellSharing<T> {
  /** Tells it apart from all other cells of a plan; undefined: it only puts together what other cells gave. */
  readonly key: string | undefined
  /** Keys of the cells that decide in which surroundings it is computed. */
  readonly within: readonly string[]
  /** Takes note of an outcome that is used again; false: it cannot be. */
  readonly reuse?: (value: T) => boolean
}

/** A cell that nobody has read yet. */
export function createCell<T>(
  name: string,
  fallback: T,
  compute: (collector: EvaluationCollector) => T,
  sharing?: CellSharing<T>,
): Cell<T> {
  return {
    name,
    compute,
    fallback,
    sharing,
    state: 'fresh',
    value: fallback,
    reads: NO_READS,
    outcome: undefined,
    trail: NO_TRAIL,
  }
}

const NO_READS: ReadonlySet<string> = new Set()
const NO_TRAIL: readonly Answered[] = []

/** One computation in progress: the facts that it has read so far. */
interface Frame {
  reads: ReadonlySet<string>
  /** The set is this frame's own, so that it may be added to. */
  own: Set<string> | undefined
  /** Undefined: what it asks is not followed. */
  readonly trail: Trail | undefined
}

/**
 * How deep cells may read cells. A plan computes everything in the order of its graph, so that a cell finds what it needs done; only
 * what is asked for alone goes deeper, and ends in a diagnostic instead of an exhausted stack.
 */
const MAX_DEPTH = 200
/** Chains longer than this are computed although they were before. */
const MAX_DEMANDS = 50

/** The plans that a plan shares its cells with, and itself as those questions see it that ask for no cell. */
export interface Sharing {
  readonly cells: SharedCells
  readonly facts: () => PlanFacts
}

/** What a computation asked and said so far. */
class Trail {
  readonly answered: Answered[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly doubts: Doubt[] = []
  /** Whether something was asked that nobody can ask again. */
  isPrivate = false
  /** Whether cells that were computed meanwhile said something. */
  heardOthers = false
  readonly #questions = new Set<string>()

  add(asked: Answered): void {
    if (this.#questions.has(asked.question)) return
    this.#questions.add(asked.question)
    this.answered.push(asked)
  }
}

/** Reads cells and keeps what was found. One per plan. */
export class CellReader {
  /** In order of discovery. */
  readonly diagnostics: Diagnostic[] = []
  readonly doubts: Doubt[] = []
  readonly #stack: Frame[] = []
  readonly #reportDepth: (name: string, limit: number) => Diagnostic
  readonly #sharing: Sharing | undefined
  readonly #memory: CellMemory | undefined
  /** What cells gave, by their keys. */
  readonly #done = new Map<string, Outcome>()
  #demand: ((key: string) => void) | undefined
  #demands = 0
  /** How many remarks were made. */
  #said = 0
  readonly #collector: EvaluationCollector = {
    add: item => {
      this.#said++
      this.diagnostics.push(item)
      this.#stack.at(-1)?.trail?.diagnostics.push(item)
    },
    doubt: doubt => {
      this.#said++
      this.doubts.push(doubt)
      this.#stack.at(-1)?.trail?.doubts.push(doubt)
    },
  }

  /** `memory` stands in for `sharing` where plans differ in facts alone. */
  constructor(
    reportDepth: (name: string, limit: number) => Diagnostic,
    sharing: Sharing | undefined,
    memory?: CellMemory | undefined,
  ) {
    this.#reportDepth = reportDepth
    this.#sharing = memory === undefined ? sharing : undefined
    this.#memory = memory
  }

  /** Whether what cells give is there for other plans, so that cells have to be told apart. */
  get keepsOutcomes(): boolean {
    return this.#sharing !== undefined || this.#memory !== undefined
  }

  /** Whether what cells come to is kept by the facts that they read. */
  get remembers(): boolean {
    return this.#memory !== undefined
  }

  /** Says how a cell is read of which only the key is known. It may fail to. */
  onDemand(demand: (key: string) => void): void {
    if (this.#sharing !== undefined) this.#demand = demand
  }

  /** The cell's value, computed now if this is the first time. Never throws. */
  read<T>(cell: Cell<T>): T {
    if (cell.state === 'fresh' && !this.#reuse(cell)) this.#run(cell)
    const reader = this.#stack.at(-1)
    if (reader !== undefined && cell.reads.size > 0) noteReads(reader, cell.reads)
    if (reader?.trail !== undefined) noteCell(reader.trail, cell)
    return cell.value
  }

  /** Notes that what is being computed depends on a fact such as `parameter:cpu`. */
  readonly noteRead = (id: string): void => {
    const frame = this.#stack.at(-1)
    if (frame === undefined || frame.reads.has(id)) return
    ownReads(frame).add(id)
  }

  /** Asks the plan for something that is no cell. Everything in which plans of one template differ has to be asked for so. */
  ask<A>(question: string, facts: PlanFacts, ask: (facts: PlanFacts) => A): A {
    const answer = ask(facts)
    this.#stack.at(-1)?.trail?.add({ question, ask, answer })
    return answer
  }

  readonly #answerOf = (question: string, ask: Answered['ask']): unknown => {
    if (ask !== undefined) return this.#sharing && ask(this.#sharing.facts())
    const known = this.#done.get(question)
    if (known !== undefined || this.#demands >= MAX_DEMANDS) return known
    // Whoever computes the cell in question would read this one now. Who reads that is none of this one's business.
    this.#demands++
    this.#stack.push({ reads: NO_READS, own: undefined, trail: undefined })
    this.#demand?.(question)
    this.#stack.pop()
    this.#demands--
    return this.#done.get(question)
  }

  #reuse<T>(cell: Cell<T>): boolean {
    if (this.#memory !== undefined) return this.#recall(cell, this.#memory)
    const key = cell.sharing?.key
    if (this.#sharing === undefined || key === undefined) return false
    const known = this.#sharing.cells.find(key, this.#answerOf)
    if (known === undefined) return false
    // Outcomes are kept under the keys of the cells that gave them.
    const value = known.value as T
    if (cell.sharing?.reuse?.(value) === false) return false
    this.#said += known.diagnostics.length + known.doubts.length
    for (const item of known.diagnostics) this.diagnostics.push(item)
    for (const doubt of known.doubts) this.doubts.push(doubt)
    this.#finish(cell, value, known.reads, known)
    return true
  }

  /** Takes the cell over from a plan that agrees in all that it read. */
  #recall<T>(cell: Cell<T>, memory: CellMemory): boolean {
    const key = cell.sharing?.key
    const kept = key === undefined ? undefined : memory.recall(key)
    if (kept === undefined) return false
    // What was kept under a cell's key was computed by a cell of that key, which has one type.
    const value = kept.value as T
    if (cell.sharing?.reuse?.(value) === false) return false
    this.#finish(cell, value, kept.reads, undefined)
    this.diagnostics.push(...kept.diagnostics)
    this.doubts.push(...kept.doubts)
    return true
  }

  #run<T>(cell: Cell<T>): void {
    if (this.#stack.length - this.#demands >= MAX_DEPTH) {
      this.diagnostics.push(this.#reportDepth(cell.name, MAX_DEPTH))
      cell.state = 'done'
      return
    }
    const above = this.#stack.at(-1)?.trail
    const saidBefore = this.#said
    const trail = this.#trailOf(cell)
    const [found, doubted] = [this.diagnostics.length, this.doubts.length]
    const frame: Frame = { reads: NO_READS, own: undefined, trail }
    cell.state = 'running'
    this.#stack.push(frame)
    const value = cell.compute(this.#collector)
    this.#stack.pop()
    if (trail === undefined) this.#finish(cell, value, frame.reads, undefined)
    else this.#keep(cell, value, frame.reads, trail)
    if (above !== undefined && this.#said > saidBefore) above.heardOthers = true
    const key = cell.sharing?.key
    if (this.#memory === undefined || key === undefined) return
    const diagnostics = this.diagnostics.slice(found)
    this.#memory.keep(key, {
      value,
      reads: frame.reads,
      diagnostics,
      doubts: this.doubts.slice(doubted),
    })
  }

  #trailOf<T>({ sharing }: Cell<T>): Trail | undefined {
    if (this.#sharing === undefined || sharing === undefined) return undefined
    const trail = new Trail()
    for (const question of sharing.within) {
      const answer = this.#answerOf(question, undefined)
      if (answer === undefined) trail.isPrivate = true
      trail.add({ question, ask: undefined, answer })
    }
    return trail
  }

  #keep<T>(cell: Cell<T>, value: T, reads: ReadonlySet<string>, trail: Trail): void {
    const { diagnostics, doubts, answered } = trail
    const key = cell.sharing?.key
    const hasSaid = diagnostics.length + doubts.length > 0
    // What was said in between would be said in another order.
    const isPrivate = trail.isPrivate || (trail.heardOthers && hasSaid)
    if (isPrivate || this.#sharing === undefined) {
      this.#finish(cell, value, reads, undefined)
    } else if (key === undefined) {
      this.#finish(cell, value, reads, undefined)
      cell.trail = answered
    } else {
      const outcome: Outcome = { value, reads, diagnostics, doubts }
      this.#sharing.cells.keep(key, answered, outcome)
      this.#finish(cell, value, reads, outcome)
    }
  }

  #finish<T>(
    cell: Cell<T>,
    value: T,
    reads: ReadonlySet<string>,
    outcome: Outcome | undefined,
  ): void {
    cell.value = value
    cell.reads = reads
    cell.outcome = outcome
    cell.state = 'done'
    const key = cell.sharing?.key
    if (outcome !== undefined && key !== undefined) this.#done.set(key, outcome)
  }
}

/** Who reads a cell asks for its outcome; who reads one that only puts others together asks what that one asked. */
function noteCell<T>(trail: Trail, { sharing, outcome, trail: asked }: Cell<T>): void {
  if (outcome !== undefined && sharing?.key !== undefined)
    trail.add({ question: sharing.key, ask: undefined, answer: outcome })
  else if (sharing !== undefined && sharing.key === undefined && asked.length > 0)
    for (const step of asked) trail.add(step)
  else trail.isPrivate = true
}

/** Chains of cells mostly read the same facts, so that they share one set. */
function noteReads(frame: Frame, reads: ReadonlySet<string>): void {
  if (isWithin(frame.reads, reads)) {
    frame.reads = reads
    return
  }
  for (const id of reads) if (!frame.reads.has(id)) ownReads(frame).add(id)
}

/** Whether all of a set is in another one. */
export function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  if (part === whole) return true
  if (part.size > whole.size) return false
  for (const id of part) if (!whole.has(id)) return false
  return true
}

function ownReads(frame: Frame): Set<string> {
  if (frame.own === undefined || frame.own !== frame.reads) {
    frame.own = new Set(frame.reads)
    frame.reads = frame.own
  }
  return frame.own
}
