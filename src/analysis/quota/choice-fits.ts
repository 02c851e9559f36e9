/** How each choice of a template's form fares against the budgets of people. */
import { declaredParameters } from '../../coder/declared-parameters.ts'
import { type ChoiceFit, type ChoicePrices, choiceFit, type Room } from '../../quota/choice-fit.ts'
import { UNKNOWN_CREDITS } from '../../quota/credit-range.ts'
import type { TemplateVerdict } from '../../quota/template-verdict.ts'
import type { FormFit } from '../../report/from/from-choice-fit.ts'
import type { BuildSpace, Choice, Extreme, Space } from '../../space/model.ts'
import type { Owner, PricedSubject } from '../template/priced-template.ts'
import type { TemplateSpace } from '../template/template-space.ts'

/** The choices of one template, asked for one person after another. */
export class ChoiceFits {
  readonly #space: TemplateSpace
  readonly #inForce: ReadonlyMap<string, string>
  readonly #prices = new Map<Space, ChoicePrices<Choice>>()
  readonly #known = new Map<string, ChoiceFit<Choice> | undefined>()
  readonly #spaces = new Map<Space, number>()

  constructor(space: TemplateSpace, { builds }: PricedSubject) {
    this.#space = space
    this.#inForce = new Map(
      declaredParameters(builds.on.plan).flatMap(({ name, value }) =>
        value === undefined ? [] : [[name, value] as const],
      ),
    )
  }

  /** How they fare for whoever a verdict is on; undefined: no build comes of any, or there are too many owners to go into. Never throws. */
  of({ start }: TemplateVerdict, owner: Owner): FormFit | undefined {
    const space = this.#space.ofOwner(owner)
    if (space === undefined) return undefined
    const fit = this.#fit(space, start.question)
    if (fit === undefined) return undefined
    return { fit, space, inForce: this.#inForce }
  }

  #fit(space: Space, { used, budget, isUnlimited }: Room): ChoiceFit<Choice> | undefined {
    const at = this.#spaces.get(space) ?? this.#spaces.size
    this.#spaces.set(space, at)
    const key = [at, isUnlimited, used.low, used.high, budget.low, budget.high].join()
    if (this.#known.has(key)) return this.#known.get(key)
    const prices = this.#prices.get(space) ?? pricesOf(space.on)
    this.#prices.set(space, prices)
    const fit = choiceFit(prices, { used, budget, isUnlimited })
    this.#known.set(key, fit)
    return fit
  }
}

/** What the choices cost, by cost where they are counted, or else between their ends. */
function pricesOf({ lowest, highest, distribution }: BuildSpace): ChoicePrices<Choice> {
  if (lowest === undefined || highest === undefined) return { groups: [], known: [] }
  const known = [...metBy(lowest), ...metBy(highest)]
  if (distribution !== undefined) {
    const groups = distribution.bins.map(({ from, to, choices, witness }) => {
      return { low: from, high: to, choices, example: witness }
    })
    return { groups, known }
  }
  const low = lowest.status === 'exact' ? lowest.credits : lowest.low
  const high = highest.status === 'exact' ? highest.credits : highest.high
  const all = { low: low ?? UNKNOWN_CREDITS.low, high: high ?? UNKNOWN_CREDITS.high }
  return { groups: [{ ...all, choices: undefined, example: undefined }], known }
}

function metBy(end: Extreme): ChoicePrices<Choice>['known'] {
  if (end.status === 'exact') return [{ credits: end.credits, choice: end.witness }]
  return end.known === undefined ? [] : [end.known]
}
