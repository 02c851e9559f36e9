/** A cost that ends with a stop although what it is for stays as it is. */
import type { PlannedInstance } from '../../plan/plan-model.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import type { TemplateFacts } from '../template/facts.ts'
import {
  certainlyGone,
  exactCredits,
  type MetadataFacts,
  placeOf,
  targetOf,
} from '../template/metadata.ts'
import { type PlacedResource, reachedFromAll } from '../template/reached.ts'
import { resourceExpressions } from '../template/walk.ts'

/** Tells of each such cost once, where it is set. */
export const costEndsEarly: Rule = {
  template: facts =>
    facts.priced.flatMap(metadata => {
      const target = endsBefore(metadata, facts)
      const credits = exactCredits(metadata.on)
      if (target === undefined || credits === undefined || credits <= 0n) return []
      const args = { metadata: metadata.address, target, credits: String(credits) }
      return [ruleDiagnostic('lint/cost-ends-early', args, placeOf(metadata.cost))]
    }),
}

/** The resource that a metadata is for, if a stop ends the metadata and changes nothing about the resource. */
export function endsBefore(metadata: MetadataFacts, facts: TemplateFacts): string | undefined {
  const target = targetOf(metadata)
  if (target === undefined || metadata.on.length === 0 || !certainlyGone(metadata.off))
    return undefined
  const stopped = facts.instances('off', target.address)
  if (stopped.length === 0 || !stopped.every(staysAsItIs)) return undefined
  return readsTransition(target) ? undefined : target.address
}

function staysAsItIs({ presence, actions }: PlannedInstance): boolean {
  return presence.low > 0 && actions.every(action => action === 'no-op')
}

/** A deployment that a stop scales down to nothing stays as well, and may cost nothing; of its type nothing may be known. */
function readsTransition({ declaration, place }: PlacedResource): boolean {
  const { attributes } = reachedFromAll(resourceExpressions(declaration), place)
  return [...attributes].some(each => TRANSITION.test(each))
}

const TRANSITION = /(?:^|\.)data\.coder_workspace\.[^.]+\.(?:start_count|transition)$/
