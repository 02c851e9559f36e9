/** Verdicts on many people at once: those in the same groups for whom a template ends alike. */
import type { QuotaProfile } from '../../quota/profiles.ts'
import type { Reach, TemplateVerdict } from '../../quota/template-verdict.ts'
import { unblockTexts } from '../../quota/unblock.ts'
import type { QuotaVerdict } from '../../quota/verdict.ts'
import type { VerdictReport } from '../verdict.ts'
import { thousands } from '../words.ts'
import { choiceFitText, type FormFit } from './from-choice-fit.ts'
import { type BuildEnd, reportVerdict, sentences } from './from-verdict.ts'

/** People in the same groups with the same budget, and the verdicts on those of them who use most and least of it. */
export interface GroupVerdict {
  readonly verdict: QuotaVerdict['verdict']
  readonly people: number
  /** Some of the profiles, in their order; one if they are the same. */
  readonly some: readonly QuotaProfile[]
  readonly worst: TemplateVerdict
  readonly best: TemplateVerdict
  /** How many people are in just these groups, whatever the verdict on them. */
  readonly total: number
  /** Whether these are all who are left, in whatever groups. */
  readonly isRest: boolean
}

/** So many names stand for all. */
const MAX_EXAMPLES = 3

/** How all choices fare for those who use most and least of their budget. */
export interface GroupFit {
  readonly worst: FormFit | undefined
  readonly best: FormFit | undefined
}

/** One verdict on all of them; of one person alone it is that person's. */
export function reportGroupVerdict(
  group: GroupVerdict,
  end: BuildEnd,
  fit?: GroupFit,
): VerdictReport {
  const { people, some, worst, best, total } = group
  const { choices, ...own } = reportVerdict(worst, end, group.isRest ? undefined : fit?.worst)
  if (people === 1) return choices === undefined ? own : { ...own, choices }
  const groups = group.isRest ? null : (some[0]?.groups ?? [])
  const examples = some.flatMap(({ names }) => names.slice(0, MAX_EXAMPLES))
  const consumed = {
    low: best.standing.consumption.credits,
    high: worst.standing.consumption.credits,
  }
  return {
    ...own,
    user: groups === null ? `${thousands(people)} other users` : labelOf(people, total, groups),
    budget: group.isRest ? null : own.budget,
    credits_consumed: consumed.low.low,
    text: own.verdict === group.verdict ? textOf(group, fit) : own.text,
    denial: own.denial === null || group.isRest ? null : withoutOwnWorkspaces(own.denial),
    alike: {
      people,
      of: total,
      groups,
      examples: examples.slice(0, MAX_EXAMPLES),
      most_credits_consumed: consumed.high.high,
    },
    ...(choices && { choices }),
  }
}

/** `1,204 users of Frontend + Backend`, `20 of 812 users of Frontend`. */
function labelOf(people: number, total: number, groups: readonly string[]): string {
  const count = people === total ? thousands(people) : `${thousands(people)} of ${thousands(total)}`
  return groups.length === 0
    ? `${count} users in no group`
    : `${count} users of ${groups.join(' + ')}`
}

function textOf({ verdict, worst, best, isRest }: GroupVerdict, fit: GroupFit | undefined): string {
  if (isRest) return REST_TEXTS[verdict]
  const isUniform = worst.text === best.text
  const others = othersText(verdict, fit)
  switch (verdict) {
    case 'insufficient_quota':
      return refusedText(worst, best, others)
    case 'unknown':
      return sentences(isUniform ? worst.text : 'may not be able to start one', others)
    default:
      return sentences(isUniform ? worst.text : reachText(worst.reach, best.reach), others)
  }
}

/** What holds of the other choices for all of them. */
function othersText(
  verdict: GroupVerdict['verdict'],
  fit: GroupFit | undefined,
): string | undefined {
  const [worst, best] = [fit?.worst, fit?.best].map(each => each && choiceFitText(each, verdict))
  return worst === best ? worst : undefined
}

const REST_TEXTS: Readonly<Record<QuotaVerdict['verdict'], string>> = {
  insufficient_quota: 'cannot start one',
  unknown: 'may not be able to start one',
  warn: 'can start one, and have little left then',
  ok: 'can start one',
}

function refusedText(
  worst: TemplateVerdict,
  best: TemplateVerdict,
  others: string | undefined,
): string {
  const { unblock } = worst
  const [way] = unblock === undefined ? [] : unblockTexts({ ...unblock, stop: [], remove: [] })
  const least = roomOf(worst)
  const most = roomOf(best)
  const range = least < 0 ? `at most ${most}` : `${least} … ${most}`
  const left = least === most ? '' : `; ${range} left`
  const text = least === most ? worst.text : `cannot start one: needs ${worst.costs.on.high}${left}`
  return sentences(text, others, way)
}

function roomOf({ start }: TemplateVerdict): number {
  return start.question.budget.low - start.question.used.high
}

/** How many workspaces those get who use most of their budget, and those who use least. */
function reachText(worst: Reach | undefined, best: Reach | undefined): string {
  const least = worst?.stopped.workspaces
  const most = best?.stopped.workspaces
  if (least === undefined || most === undefined) return 'can start one'
  const limit = most === Number.POSITIVE_INFINITY ? 'any number' : String(most)
  return least === most ? `${limit} one after another` : `${least} … ${limit} one after another`
}

type Denial = NonNullable<VerdictReport['denial']>

/** What one of them could stop or delete is of no use to the others. */
function withoutOwnWorkspaces({ quota: _, ...denial }: Denial): Denial {
  const { unblock } = denial
  const texts = unblock.texts.filter(text => !/^(?:Stop|Delete) /.test(text))
  return { ...denial, unblock: { ...unblock, stop: [], delete: [], texts } }
}
