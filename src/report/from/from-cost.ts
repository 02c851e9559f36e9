/** A build's cost as the report has it. */
import type { Build } from '../../coder/builds.ts'
import type { CostTerm, TermCost, TotalCost } from '../../coder/cost.ts'
import { isCertain } from '../../plan/presence.ts'
import type { UnseenSource } from '../../value/value.ts'
import type {
  AmountReport,
  CostReport,
  MetadataReport,
  ReasonReport,
  TermReport,
} from '../report.ts'
import { reportLocation, reportReason } from './from-location.ts'

/**
 * The cost of one build; `refused` where Terraform would make no plan, whatever the sum would have been, and unknown where this analysis
 * gave up.
 */
export function reportCost({
  cost,
  refused,
  limit,
  objection,
  unrefused,
}: Pick<Build, 'cost' | 'refused' | 'limit' | 'unrefused'> &
  Partial<Pick<Build, 'objection'>>): CostReport {
  const terms = cost.terms.map(reportTerm)
  const reasons = [...atPlanReasons(cost.terms), ...totalReasons(cost.total)]
  const empty = { credits: null, low: null, high: null, terms, reasons, assumptions: [] }
  if (limit !== undefined) {
    const why = reportReason({ text: GIVEN_UP, location: limit.subject ?? undefined })
    return { ...empty, status: 'unknown', terms: [], reasons: [why] }
  }
  if (refused) {
    // What Terraform refuses never comes to Coder.
    const by = objection === undefined ? 'terraform' : 'coder'
    return {
      ...empty,
      status: 'refused',
      terms: [],
      reasons: [],
      refused_by: by,
      ...(unrefused !== undefined && { unrefused: reportAmount(unrefused) }),
    }
  }
  const { total } = cost
  const assumptions = 'assumptions' in total ? total.assumptions : []
  return { ...empty, ...reportAmount(total), assumptions }
}

function reportAmount(total: TotalCost): AmountReport {
  switch (total.status) {
    case 'exact':
    case 'assumed':
      return { status: total.status, credits: total.credits, low: null, high: null }
    case 'range':
      return { status: 'range', credits: null, low: total.low, high: total.high }
    case 'unknown':
      return { status: 'unknown', credits: null, low: null, high: null }
  }
}

const GIVEN_UP = 'a limit of creditcheck, which Terraform does not have, is met'

function totalReasons(total: Build['cost']['total']): readonly ReasonReport[] {
  return 'sources' in total ? total.sources.map(reportSource) : []
}

function reportSource(source: UnseenSource): ReasonReport {
  return reportReason(source, source.remedy)
}

/** A cost that Terraform does not know yet is charged 0, which its reader would not expect. */
function atPlanReasons(terms: readonly CostTerm[]): readonly ReasonReport[] {
  return terms.flatMap(({ cost, address, location }) => {
    if (cost.kind !== 'after-apply') return []
    const because =
      cost.reasons.length === 0 ? '' : `: ${cost.reasons.map(reason => reason.text).join('; ')}`
    const text = `the cost of "${address}" is not known when planning, so that this build is charged 0 for it${because}`
    return [reportReason({ text, location })]
  })
}

/** One metadata's part. Of metadata whose number is not certain the part is left open. */
function reportTerm(term: CostTerm): TermReport {
  const { address, presence } = term
  const one = bounds(term.cost)
  const unknown = term.cost.kind === 'after-apply'
  const certain = isCertain(presence)
  const times = certain ? presence.low : undefined
  const credits =
    one.low !== undefined && one.low === one.high && times !== undefined ? one.low * times : null
  return {
    address,
    credits,
    low: credits ?? (one.low === undefined ? null : one.low * presence.low),
    high:
      credits ??
      (one.high === undefined || presence.high === undefined ? null : one.high * presence.high),
    unknown_at_plan: unknown,
    ...(term.assumptions !== undefined && { assumptions: term.assumptions }),
  }
}

function bounds(cost: TermCost): {
  readonly low: number | undefined
  readonly high: number | undefined
} {
  switch (cost.kind) {
    case 'exact':
      return { low: Number(cost.credits), high: Number(cost.credits) }
    case 'after-apply':
      return { low: 0, high: 0 }
    case 'unseen':
      return {
        low: cost.low === undefined ? undefined : Number(cost.low),
        high: cost.high === undefined ? undefined : Number(cost.high),
      }
  }
}

/** Every metadata of the two builds, by address. */
export function reportMetadata(
  on: Pick<Build, 'cost'>,
  off: Pick<Build, 'cost'> | undefined,
): readonly MetadataReport[] {
  const ons = new Map(on.cost.terms.map(term => [term.address, term] as const))
  const offs = new Map((off?.cost.terms ?? []).map(term => [term.address, term] as const))
  const addresses = [...new Set([...ons.keys(), ...offs.keys()])]
  return addresses.map(address => {
    const [onTerm, offTerm] = [ons.get(address), offs.get(address)]
    return {
      address,
      location: reportLocation((onTerm ?? offTerm)?.location),
      on: onTerm === undefined ? null : reportTerm(onTerm),
      off: offTerm === undefined ? null : reportTerm(offTerm),
    }
  })
}
