/** What a report says of a space of choices. */
import type { BuildSpace, Choice, Distribution, Extreme, Space } from '../../space/model.ts'
import type {
  BuildSpaceReport,
  ChosenReport,
  DistributionReport,
  EndsReport,
  ExtremeReport,
  SpaceReport,
} from '../space.ts'

/** A space as the report has it: numbers of choices as text, since JSON's numbers do not hold them. */
export function reportSpace(space: Space): SpaceReport {
  return {
    parameters: space.parameters.map(({ name, values, matters, leftOut }) => ({
      name,
      values: countText(values),
      matters,
      left_out: leftOut,
    })),
    choices: countText(space.choices),
    valid_both: countText(space.validBoth),
    on: reportBuild(space.on),
    off: reportBuild(space.off),
    reasons: space.reasons,
  }
}

/** The lowest and the highest cost of one build. */
export function reportEnds({ lowest, highest }: BuildSpace): EndsReport {
  return {
    lowest: lowest === undefined ? null : reportExtreme(lowest),
    highest: highest === undefined ? null : reportExtreme(highest),
  }
}

function reportBuild(build: BuildSpace): BuildSpaceReport {
  const { valid, excluded, example, distribution } = build
  return {
    valid: countText(valid),
    excluded: countText(excluded),
    example:
      example === undefined
        ? null
        : { choice: reportChoice(example.choice), reason: example.reason },
    ...reportEnds(build),
    distribution: distribution === undefined ? null : reportDistribution(distribution),
  }
}

function reportExtreme(extreme: Extreme): ExtremeReport {
  if (extreme.status === 'exact') {
    const { credits, witness } = extreme
    return {
      status: 'exact',
      credits,
      low: credits,
      high: credits,
      witness: reportChoice(witness),
      reason: null,
    }
  }
  const { low, high, known, reason } = extreme
  return {
    status: 'range',
    credits: null,
    low: low ?? null,
    high: high ?? null,
    witness: known === undefined ? null : reportChoice(known.choice),
    reason,
  }
}

function reportDistribution({ binned, bins }: Distribution): DistributionReport {
  return {
    binned,
    bins: bins.map(({ from, to, choices }) => ({ from, to, choices: String(choices) })),
  }
}

function reportChoice(choice: Choice): ChosenReport {
  return Object.fromEntries(choice)
}

function countText(count: bigint | undefined): string | null {
  return count === undefined ? null : String(count)
}
