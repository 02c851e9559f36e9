/**
 * What plans of one template have in common. A cell is computed from the answers to questions (what another cell gave, what the prior
 * state holds); where a plan has the same answers as one before it, the cell has the same outcome, and is not computed again.
 *
 * Computing is deterministic: with the answers so far, the next question is always the same one. So the outcomes of a cell are a tree
 * of questions, and finding one takes as many steps as the cell has questions.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Doubt } from '../eval/doubt.ts'
import type { Module } from '../module/configuration.ts'
import type { PlannedModule } from './instance/instance-state.ts'
import type { PriorState } from './plan-model.ts'
import type { ProviderModel } from './provider/provider-model.ts'

/** What computing a cell gave, remarks included. Its identity stands for all of it. */
export interface Outcome {
  readonly value: unknown
  readonly reads: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
  readonly doubts: readonly Doubt[]
}

/** In what plans of one template differ. */
export interface PlanFacts {
  readonly providers: readonly ProviderModel[]
  readonly prior: PriorState
  readonly instancesOf: ReadonlyMap<Module, readonly PlannedModule[]>
}

/** A question with its answer in the plan where it was asked. Answers are compared by identity. */
export interface Answered {
  /** Tells questions apart: the key of a cell, or another text. */
  readonly question: string
  /** Asks a plan; absent where a cell is asked for its outcome. */
  readonly ask: ((facts: PlanFacts) => unknown) | undefined
  readonly answer: unknown
}

interface Node {
  readonly question: string
  readonly ask: ((facts: PlanFacts) => unknown) | undefined
  readonly next: Map<unknown, Node | Outcome>
}

/** More outcomes than this are not kept, so that endless series of contexts do not fill the memory. */
const MAX_OUTCOMES = 50_000

/** The outcomes of all cells of a template, by the cells' keys. */
export class SharedCells {
  readonly #roots = new Map<string, Node | Outcome>()
  #kept = 0

  /** The outcome that a cell has in a plan, if one with the same answers came before. */
  find(
    key: string,
    answerOf: (question: string, ask: Node['ask']) => unknown,
  ): Outcome | undefined {
    let at = this.#roots.get(key)
    while (at !== undefined && 'question' in at) at = at.next.get(answerOf(at.question, at.ask))
    return at
  }

  /** Keeps what a cell gave with these answers. */
  keep(key: string, trail: readonly Answered[], outcome: Outcome): void {
    if (this.#kept >= MAX_OUTCOMES) return
    const [first, ...rest] = trail
    if (first === undefined) {
      this.#roots.set(key, outcome)
      return
    }
    const root = this.#roots.get(key)
    let node: Node = root !== undefined && 'question' in root ? root : nodeOf(first)
    if (root !== node) this.#roots.set(key, node)
    let { answer } = first
    for (const step of rest) {
      const known: Node | Outcome | undefined = node.next.get(answer)
      const next: Node = known !== undefined && 'question' in known ? known : nodeOf(step)
      if (next !== known) node.next.set(answer, next)
      node = next
      answer = step.answer
    }
    node.next.set(answer, outcome)
    this.#kept++
  }
}

function nodeOf({ question, ask }: Answered): Node {
  return { question, ask, next: new Map() }
}
