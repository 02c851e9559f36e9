/**
 * What stands in for expressions while nodes of a build are visited: nothing seen but what holds for all choices, or one of the values
 * that the expression comes to. So a node is visited once for each value of a cost instead of once for each choice.
 */
import type { Doubt, EvaluationCollector } from '../../eval/doubt.ts'
import { failed } from '../../eval/frame.ts'
import type { Expression } from '../../hcl/syntax.ts'
import type { SourcedExpression } from '../../module/configuration.ts'
import type { Evaluated } from '../../plan/probe.ts'
import type { UnseenSource, UnseenValue, Value } from '../../value/value.ts'
import { parametersIn, STAND_IN } from '../summary.ts'
import { parametersOf, type Standing } from '../transition.ts'
import type { Formula } from './formula.ts'
import type { ValueClass } from './value-class.ts'

/** What an expression that stands in is made of. */
export interface StandIn {
  /** Its value is to be chosen under this name, and by the other one only whether it has one. */
  readonly name: string
  readonly validity: string
  readonly formula: Formula
  readonly open: UnseenValue
  readonly mayFail: boolean
}

/** What is asked of others. */
export interface StandInMeans {
  /** What an expression comes to while nothing is chosen. */
  readonly evaluate: (at: SourcedExpression) => Evaluated
  /** Undefined: it cannot be told as a table. */
  readonly formulaOf: (at: SourcedExpression) => Formula | undefined
  readonly mayFail: (formula: Formula) => boolean
  readonly isOwn: (parameter: string) => boolean
}

/** The expressions of one build. */
export class StandIns implements Standing {
  readonly #means: StandInMeans
  readonly #byExpression = new Map<Expression, StandIn | undefined>()
  readonly #byName = new Map<string, StandIn>()
  #chosen: ReadonlyMap<string, ValueClass> = new Map()

  constructor(means: StandInMeans) {
    this.#means = means
  }

  /** The expression that a name stands for; undefined: it is a parameter. */
  of(name: string): StandIn | undefined {
    return this.#byName.get(name)
  }

  /** Chooses what stands in, by name. */
  choose(chosen: ReadonlyMap<string, ValueClass>): void {
    this.#chosen = chosen
  }

  readonly tellFact = (fact: string): string | undefined => {
    if (!fact.startsWith(STAND_IN)) return undefined
    const chosen = this.#chosen.get(fact)
    if (chosen === undefined) return '*'
    return this.#byName.get(fact)?.validity === fact ? chosen.kind : String(chosen.id)
  }

  readonly standIns: Standing['standIns'] = (at, collector, noteRead) => {
    const { expression } = at
    if (!this.#byExpression.has(expression)) this.#byExpression.set(expression, this.#make(at))
    const found = this.#byExpression.get(expression)
    if (found === undefined) return undefined
    noteRead(found.name)
    if (found.mayFail) noteRead(found.validity)
    return this.#value(found, collector)
  }

  #value({ name, validity, open, mayFail }: StandIn, collector: EvaluationCollector): Value {
    const chosen = this.#chosen.get(name) ?? this.#chosen.get(validity)
    if (chosen === undefined) {
      if (mayFail) collector.doubt?.({ sources: [sourceOf(validity)], diagnostic: undefined })
      return open
    }
    if (chosen.kind !== 'value') {
      collector.add(chosen.diagnostic)
      return chosen.kind === 'failed' ? chosen.value : failed()
    }
    return this.#chosen.has(name) ? chosen.value : open
  }

  #make(at: SourcedExpression): StandIn | undefined {
    const evaluated = this.#means.evaluate(at)
    const open = this.#openOf(evaluated)
    const formula = open && this.#means.formulaOf(at)
    if (open === undefined || formula === undefined) return undefined
    const name = `${STAND_IN}${this.#byName.size}`
    const doubts = [...evaluated.own.doubts, ...evaluated.nested.doubts]
    const standIn: StandIn = {
      name,
      validity: `${name}!`,
      formula,
      open: { ...open, sources: [sourceOf(name)] },
      mayFail: doubts.length > 0 && this.#means.mayFail(formula),
    }
    this.#byName.set(name, standIn)
    this.#byName.set(standIn.validity, standIn)
    return standIn
  }

  /** Only what is not seen as a whole can be stood in for, and what hangs on parameters of the part alone. */
  #openOf(evaluated: Evaluated): UnseenValue | undefined {
    const { value, own, nested } = evaluated
    if (value.kind !== 'unseen' || value.parts !== undefined || value.marks !== undefined)
      return undefined
    if (own.diagnostics.some(isError) || nested.diagnostics.some(isError)) return undefined
    const doubts: readonly Doubt[] = [...own.doubts, ...nested.doubts]
    const sources = [value.sources, ...doubts.map(each => each.sources)]
    const isTold = sources.every(each => parametersIn(each).length === each.length)
    return isTold && parametersOf(evaluated).every(this.#means.isOwn) ? value : undefined
  }
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error'
}

function sourceOf(id: string): UnseenSource {
  return { id, text: 'the value of an expression', remedy: undefined, location: undefined }
}
