/**
 * Plans parts of a configuration again and again, for facts that change (such as `parameter:cpu`): one node of the graph at a time, and
 * nothing twice that read the same facts of the same values.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type Doubt, Sink } from '../eval/doubt.ts'
import { evaluate } from '../eval/evaluate.ts'
import { MAX_PLAN_STEPS } from '../eval/meter.ts'
import type { Module, SourcedExpression } from '../module/configuration.ts'
import { unknownValue } from '../value/make.ts'
import { DYNAMIC } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { CellMemory } from './cell-memory.ts'
import { createCell } from './cells.ts'
import type { StaticNode } from './graph/static-node.ts'
import type { PlanInputs } from './inputs.ts'
import { createPlanner, type Planner } from './plan.ts'
import type { PlanContext, StandIns } from './plan-context.ts'
import type { PlannedInstance, PriorState, UnseenModule } from './plan-model.ts'
import { PlanWalk } from './plan-walk.ts'
import type { ProviderModel } from './provider/provider-model.ts'

/** What visiting one node of the graph came to. */
export interface Visited {
  readonly diagnostics: readonly Diagnostic[]
  /** What may fail, depending on what is not seen; also what nobody looked at for that reason. */
  readonly doubts: readonly Doubt[]
  readonly instances: readonly PlannedInstance[]
  readonly unseenModules: readonly UnseenModule[]
  readonly reads: ReadonlySet<string>
}

/** What stays the same in all plans. */
export interface ProbeInput {
  readonly root: Module
  readonly inputs: PlanInputs
  readonly prior: PriorState
  /** What a fact is now, as a text that differs whenever it does; undefined: it never changes. */
  readonly tellFact: (fact: string) => string | undefined
  /** Models of the providers as the facts are now. */
  readonly providers: () => readonly ProviderModel[]
  readonly standIns?: StandIns | undefined
  /** Plans of the same state without anything standing in: what hangs on no fact is the same there. */
  readonly like?: Probe | undefined
}

/** What an expression of the root module came to. */
export interface Evaluated {
  readonly value: Value
  /** What its own evaluation found. */
  readonly own: Found
  /** What was found of what it reads. */
  readonly nested: Found
}

/** What was said on the way. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[]
  readonly doubts: readonly Doubt[]
}

/** Plans that differ in facts alone. Never throws. */
export class Probe {
  /** How often something was planned anew, what takes long counting several times. */
  visits = 0
  readonly #input: ProbeInput
  /** What cells came to. */
  readonly cells: CellMemory
  readonly #outcomes: CellMemory<Visited>
  readonly #values: CellMemory<Evaluated>

  constructor(input: ProbeInput) {
    this.#input = input
    this.cells = new CellMemory(input.tellFact, input.like?.cells)
    this.#outcomes = new CellMemory(input.tellFact)
    this.#values = new CellMemory(input.tellFact)
  }

  /** What a node comes to as the facts are now. Members of circles are not asked for. */
  visit(at: number, node: StaticNode): Visited {
    const name = String(at)
    const kept = this.#outcomes.recall(name)
    if (kept !== undefined) return kept.value
    const visited = this.#visitAnew(node)
    this.#outcomes.keep(name, {
      value: visited,
      reads: visited.reads,
      diagnostics: [],
      doubts: [],
    })
    return visited
  }

  /** What an expression of the root module comes to as the facts are now. `name` tells it apart from others. */
  evaluate(name: string, at: SourcedExpression): Evaluated {
    const kept = this.#values.recall(name)
    if (kept !== undefined) return kept.value
    const { context, root } = this.#planner()
    const { reader } = context
    new PlanWalk(context, root).open(undefined)
    const doubted = reader.doubts.length
    const own = new Sink()
    const cell = createCell<Value | undefined>('', undefined, () =>
      evaluate(at.expression, root.scope(at), own),
    )
    const value = reader.read(cell) ?? unknownValue(DYNAMIC)
    // What fails while modules are opened fails the plan. What only may is asked of those that call them.
    const nested: Found = {
      diagnostics: reader.diagnostics,
      doubts: reader.doubts.slice(doubted),
    }
    const evaluated: Evaluated = { value, own, nested }
    this.#count(context)
    this.#values.keep(name, { value: evaluated, reads: cell.reads, diagnostics: [], doubts: [] })
    return evaluated
  }

  #count({ meter }: PlanContext): void {
    this.visits += 1 + Math.floor((MAX_PLAN_STEPS - meter.left) / STEPS_OF_A_VISIT)
  }

  #planner(): Planner {
    const { root, inputs, prior, providers, standIns } = this.#input
    return createPlanner(root, inputs, providers(), prior, this.cells, standIns)
  }

  /** In a plan of its own, so that what is found does not hang on what was visited before. */
  #visitAnew(node: StaticNode): Visited {
    const { context, root: cells } = this.#planner()
    const { reader, possibleFailures } = context
    const walk = new PlanWalk(context, cells)
    const opening = walk.open(node)
    const [failures, doubts] = [possibleFailures.length, reader.doubts.length]
    const cell = createCell('', NOTHING, () => walk.visitAlone(node))
    const diagnostics = reader.read(cell)
    this.#count(context)
    const undecided = possibleFailures.slice(failures).map(({ sources }): Doubt => {
      return { sources, diagnostic: undefined }
    })
    return {
      diagnostics: [...opening.diagnostics, ...diagnostics],
      doubts: [...opening.doubts, ...reader.doubts.slice(doubts), ...undecided],
      instances: walk.instances,
      unseenModules: walk.unseenModules,
      reads: cell.reads,
    }
  }
}

/** What visiting a node takes, most often. */
const STEPS_OF_A_VISIT = 500

const NOTHING: readonly Diagnostic[] = []
