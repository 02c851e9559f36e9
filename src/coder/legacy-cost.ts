/**
 * What Coder charged until 2.29 (rule G): the sum over the resources on the page of the cost attached to each, so that metadata counts
 * once for every instance that it is shown with, and not at all without one.
 */
import type { PlannedInstance } from '../plan/plan-model.ts'
import type { Presence } from '../plan/presence.ts'
import { mergeSources } from '../value/make.ts'
import type { Attachment, LabelIndex, Target } from './conversion/attachment.ts'
import type { Conversion } from './conversion/conversion.ts'
import { isListed } from './conversion/shown-resources.ts'
import {
  type BuildCost,
  type CostTerm,
  costOfTerms,
  type PricedPlan,
  restingOn,
  termCost,
} from './cost.ts'

/** The cost of a build under rule G. A conversion with a certain problem charges nothing: the build ends before. */
export function legacyCostOf({ index, attachments }: Conversion, plan: PricedPlan): BuildCost {
  return costOfTerms(
    attachments.map(attachment => termOf(attachment, index)),
    plan,
  )
}

/** The metadata's cost, as often as its target has instances. */
function termOf({ metadata, target }: Attachment, index: LabelIndex): CostTerm {
  const { address, location, value } = metadata
  return {
    address,
    location,
    cost: termCost(value),
    presence: chargedTimes(metadata, target, index),
    ...restingOn([metadata, ...chargedWith(target, index)]),
  }
}

/** The instances that the metadata's cost is counted for, as far as they can be named. */
function chargedWith(target: Target, index: LabelIndex): readonly PlannedInstance[] {
  const open = target.kind === 'open' ? (target.candidates ?? []) : []
  const labels = target.kind === 'label' ? [target.label] : open
  return labels.flatMap(label => index.get(label)?.instances ?? [])
}

function chargedTimes(metadata: PlannedInstance, target: Target, index: LabelIndex): Presence {
  const shown = shownTimes(target, index)
  const { low, high, sources } = metadata.presence
  // Of several instances with one target only the first gets there: the next one is an error.
  const most = high === 0 ? 0 : 1
  return {
    low: Math.min(low, 1) * shown.low,
    high: shown.high === undefined ? undefined : most * shown.high,
    sources: mergeSources(sources, shown.sources),
  }
}

const NEVER: Presence = { low: 0, high: 0, sources: [] }

function shownTimes(target: Target, index: LabelIndex): Presence {
  switch (target.kind) {
    case 'none':
      return NEVER
    case 'label':
      return instancesOf(target.label, index)
    case 'open': {
      const { candidates, maybeNone, sources } = target
      if (candidates === undefined) return { low: 0, high: undefined, sources }
      const each = candidates.map(label => instancesOf(label, index))
      const lows = each.map(({ low }) => low)
      return {
        low: Math.min(...(maybeNone ? [0] : []), ...lows),
        high: each.reduce<number | undefined>((most, { high }) => larger(most, high), 0),
        sources: mergeSources(sources, ...each.map(presence => presence.sources)),
      }
    }
  }
}

function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.max(a, b)
}

function instancesOf(label: string, index: LabelIndex): Presence {
  const listed = (index.get(label)?.instances ?? []).filter(isListed)
  const sources = listed.map(({ presence }) => presence.sources)
  return {
    low: listed.reduce((sum, { presence }) => sum + presence.low, 0),
    high: listed.reduce<number | undefined>(
      (sum, { presence }) =>
        sum === undefined || presence.high === undefined ? undefined : sum + presence.high,
      0,
    ),
    sources: sources.length === 0 ? [] : mergeSources(...sources),
  }
}
