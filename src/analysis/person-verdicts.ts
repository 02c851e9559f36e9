/** The verdicts on so few people that each is worth a line. */
import type { Standing } from '../quota/standing.ts'
import { type TemplateVerdict, templateVerdict } from '../quota/template-verdict.ts'
import { reportVerdict } from '../report/from-verdict.ts'
import { costsOf, type PricedSubject } from './priced-template.ts'
import type { QuotaView } from './quota-view.ts'
import type { TemplateVerdicts } from './template-verdicts.ts'

/** The verdicts on a template, one a person; whoever is judged and refused is noted in the view. Never throws. */
export function verdictsOneByOne(priced: PricedSubject, view: QuotaView): TemplateVerdicts {
  const { owners } = priced
  const isRefused = owners.common.on.refused
  const verdicts = view.everybody(priced).map(standing => verdictOf(standing, priced, view))
  const refused = verdicts.filter(({ start }) => start.verdict === 'insufficient_quota')
  for (const { standing } of verdicts) view.tally.judge(standing.name)
  if (!isRefused) for (const { standing } of refused) view.tally.refuse(standing.name)
  return {
    reports: verdicts.map(verdict => reportVerdict(verdict, owners.common.on)),
    nearest: isRefused || refused.length < verdicts.length ? undefined : nearestOf(refused),
  }
}

function verdictOf(
  standing: Standing,
  { owners }: PricedSubject,
  view: QuotaView,
): TemplateVerdict {
  const name = standing.kind === 'user' ? standing.name : undefined
  const costs = costsOf(owners.of({ name, groups: standing.groups }))
  return templateVerdict(standing, costs, view.context)
}

/** Of verdicts that all refuse, the one that lacks least. */
function nearestOf(refused: readonly TemplateVerdict[]): TemplateVerdict | undefined {
  return refused.reduce<TemplateVerdict | undefined>(
    (best, each) => (best === undefined || shortfallOf(each) < shortfallOf(best) ? each : best),
    undefined,
  )
}

function shortfallOf({ start }: TemplateVerdict): number {
  return start.after.high - start.question.budget.low
}
