import { termCost } from '../../coder/cost.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { argumentOf } from '../template/arguments.ts'
import { isFree, placeOf } from '../template/metadata.ts'

/** A cost on an agent, an app or another of Coder's own resources, with which no cost is shown. */
export const costOnAgent: Rule = {
  template: facts =>
    facts.priced.flatMap(metadata => {
      const targets = [...metadata.targets]
      const isOwn = targets.every(
        ([
          ,
          {
            declaration: { mode, type },
          },
        ]) => mode === 'managed' && type.startsWith('coder_') && type !== 'coder_external_agent',
      )
      const [first] = targets
      if (!isOwn || first === undefined) return []
      const instances = [...metadata.on, ...metadata.off]
      if (instances.every(({ value }) => isFree(termCost(value)))) return []
      const [target] = first
      const at = argumentOf(metadata.declaration, 'resource_id')
      return [
        ruleDiagnostic(
          'lint/cost-on-agent',
          { metadata: metadata.address, target },
          placeOf(at ?? metadata.cost),
        ),
      ]
    }),
}
