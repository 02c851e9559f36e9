/** A template that has something to pay for and declares no cost. */

import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { headerOf } from '../template/metadata.ts'
import { isDear } from '../template/resource-kinds.ts'

export const noCost: Rule = {
  template: facts => {
    const { total } = facts.on.cost
    // Where a module that is not there may hold costs, the total is not exact.
    const isNothing =
      (total.status === 'exact' || total.status === 'assumed') && total.credits === 0
    if (!isNothing || facts.priced.length > 0) return []
    const dear = facts.places.flatMap(place =>
      [...place.module.resources.values()]
        .filter(({ mode, type }) => mode === 'managed' && isDear(type))
        .map(declaration => ({
          declaration,
          place,
          address: `${place.prefix}${declaration.address}`,
        })),
    )
    const there = dear.filter(({ address }) => facts.instances('on', address).length > 0)
    const [first] = there
    if (first === undefined) return []
    const resources = there.map(({ address }) => address)
    return [ruleDiagnostic('lint/no-cost', { resources }, headerOf(first))]
  },
}
