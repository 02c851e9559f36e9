/** The verdicts on so few people that each is worth a line. */
import type { Standing } from '../../quota/standing.ts'
import { type TemplateVerdict, templateVerdict } from '../../quota/template-verdict.ts'
import { reportVerdict } from '../../report/from/from-verdict.ts'
import { costsOf, type Owner, type PricedSubject } from '../template/priced-template.ts'
import type { ChoiceFits } from './choice-fits.ts'
import type { QuotaView } from './quota-view.ts'
import type { TemplateVerdicts } from './template-verdicts.ts'

/** The verdicts on a template, one a person; whoever is judged and refused is noted in the view. Never throws. */
export function verdictsOneByOne(
  priced: PricedSubject,
  view: QuotaView,
  fits: ChoiceFits | undefined,
): TemplateVerdicts {
  const { owners } = priced
  const isRefused = owners.common.on.refused
  const verdicts = view.everybody(priced).map(standing => verdictOf(standing, priced, view))
  const refused = verdicts.filter(({ start }) => start.verdict === 'insufficient_quota')
  for (const { standing } of verdicts) view.tally.judge(standing.name)
  if (!isRefused) for (const { standing } of refused) view.tally.refuse(standing.name)
  return {
    reports: verdicts.map(verdict =>
      reportVerdict(verdict, owners.common.on, fits?.of(verdict, ownerOf(verdict.standing))),
    ),
    nearest: isRefused || refused.length < verdicts.length ? undefined : nearestOf(refused),
  }
}

function verdictOf(
  standing: Standing,
  { owners }: PricedSubject,
  view: QuotaView,
): TemplateVerdict {
  return templateVerdict(standing, costsOf(owners.of(ownerOf(standing))), view.context)
}

/** A profile stands for nobody in particular. */
function ownerOf({ kind, name, groups }: Standing): Owner {
  return { name: kind === 'user' ? name : undefined, groups }
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
