/** Metadata that has an odd cost, by default or for a choice. */
import type { AttributeNode } from '../../hcl/syntax.ts'
import type { Choice } from './choices.ts'
import type { TemplateFacts } from './facts.ts'
import type { MetadataFacts } from './metadata.ts'
import { wholeCredits } from './sums.ts'

/** One metadata with the first odd cost that was found. */
export interface OddCost {
  readonly metadata: MetadataFacts
  readonly cost: AttributeNode
  readonly credits: bigint
  /** Undefined: by default. */
  readonly choice: Choice | undefined
}

/** Each metadata once, for the default choice rather than another one. The cost of a choice is that of the build that it makes. */
export function oddCosts(
  facts: TemplateFacts,
  isOdd: (credits: bigint) => boolean,
): readonly OddCost[] {
  const found = new Map<MetadataFacts, OddCost>()
  const { choices } = facts
  if (facts.areCostsTame) return []
  const tried = choices.pricing.flatMap(parameter => choices.of(parameter))
  for (const choice of [undefined, ...tried]) {
    for (const instance of choices.priceOf(choice).instances) {
      const { metadata } = instance
      const credits = wholeCredits(instance)
      if (metadata.cost === undefined || found.has(metadata) || credits === undefined) continue
      if (!isOdd(credits) || (choice !== undefined && choices.buildOf(choice)?.refused !== false))
        continue
      found.set(metadata, { metadata, cost: metadata.cost, credits, choice })
    }
  }
  return [...found.values()]
}
