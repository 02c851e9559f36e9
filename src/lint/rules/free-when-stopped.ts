import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { certainlyExists, headerOf } from '../template/metadata.ts'
import { isDurable } from '../template/resource-kinds.ts'
import { endsBefore } from './cost-ends-early.ts'

/** Something that keeps data or a machine, and stays when the workspace stops, while the cost goes to nothing. */
export const freeWhenStopped: Rule = {
  template: facts => {
    const { on, off } = facts
    const [running, stopped] = [on.cost.total, off.cost.total]
    if (!('credits' in running && 'credits' in stopped)) return []
    if (running.credits <= 0 || stopped.credits !== 0 || off.cost.terms.length > 0) return []
    const known = new Set(facts.priced.map(metadata => endsBefore(metadata, facts)))
    const staying = facts.dear.filter(
      ({ declaration, address }) =>
        isDurable(declaration.type) &&
        certainlyExists(facts.instances('off', address)) &&
        !known.has(address),
    )
    const [first] = staying
    if (first === undefined) return []
    const args = {
      resources: staying.map(({ address }) => address),
      onCredits: running.credits,
    }
    return [ruleDiagnostic('lint/free-when-stopped', args, headerOf(first))]
  },
}
