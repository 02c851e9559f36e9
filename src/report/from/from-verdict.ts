/** Verdicts as the report has them. */
import type { Severity } from '../../diagnostics/catalogue.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isExact } from '../../quota/credit-range.ts'
import type { Denial } from '../../quota/denial.ts'
import { type QuotaArgs, quotaMessages } from '../../quota/messages.ts'
import type { TemplateVerdict } from '../../quota/template-verdict.ts'
import { unblockTexts } from '../../quota/unblock.ts'
import type { QuotaVerdict } from '../../quota/verdict.ts'
import type { DenialReport, VerdictKind, VerdictReport } from '../verdict.ts'
import { choiceFitText, type FormFit, reportChoiceFit } from './from-choice-fit.ts'

/** How builds of a template end, whoever starts them. */
export interface BuildEnd {
  /** Whether a build ends before quota is asked: Terraform refuses it, or Coder does before 2.30. */
  readonly refused: boolean
  /** What Coder objects to for certain; since 2.30 it lets quota decide first, and charges for the build that fails. */
  readonly objection: string | undefined
  /** The limit of this analysis that was met, so that nobody knows how builds end. */
  readonly limit?: Diagnostic | undefined
}

/** The verdict in a word: quota's, unless the build ends otherwise. */
export function verdictKindOf(
  quota: QuotaVerdict['verdict'],
  { refused, objection, limit }: BuildEnd,
): VerdictKind {
  if (limit !== undefined) return 'unknown'
  if (refused) return objection === undefined ? 'plan_error' : 'build_error'
  const passes = quota === 'ok' || quota === 'warn'
  return passes && objection !== undefined ? 'build_error' : quota
}

/** Who refuses, and before what; for builds that never reach the quota check. */
function refusalArithmetic({ objection, limit }: BuildEnd): string {
  if (limit !== undefined) return 'nobody knows whether there is a build'
  const who = objection === undefined ? 'Terraform' : 'Coder'
  return `${who} refuses the plan before quota is asked`
}

/** One person's verdict, not yet weighed; `form`: how all choices fare, where that is known. */
export function reportVerdict(
  verdict: TemplateVerdict,
  end: BuildEnd,
  form?: FormFit,
): VerdictReport {
  const { refused } = end
  const { standing, start, costs, denial } = verdict
  const { budget, consumption } = standing
  const kind = verdictKindOf(start.verdict, end)
  const ways = denial?.unblock == null ? [] : unblockTexts(denial.unblock)
  const isFailure = kind === 'plan_error' || kind === 'build_error' || end.limit !== undefined
  const others = form && choiceFitText(form, kind)
  return {
    user: standing.name,
    organization: standing.organization,
    verdict: kind,
    budget: budgetCredits(budget),
    credits_consumed: consumption.credits.low,
    on_credits: refused || !isExact(costs.on) ? null : costs.on.low,
    off_credits: refused || !isExact(costs.off) ? null : costs.off.low,
    arithmetic: refused ? refusalArithmetic(end) : start.arithmetic,
    text: isFailure
      ? sentences(failureText(end), others)
      : sentences(verdict.text, others, ways[0]),
    denial: refused || denial === undefined ? null : reportDenial(denial, ways),
    finding: null,
    alike: null,
    ...(form && { choices: reportChoiceFit(form) }),
  }
}

/** The first without a full stop, if nothing follows. */
export function sentences(first: string, ...more: readonly (string | undefined)[]): string {
  const told = more.filter(each => each !== undefined)
  return told.length === 0 ? first : `${first}. ${told.join(' ')}`
}

/** Why there is no build, whatever the budget. */
function failureText({ refused, objection, limit }: BuildEnd): string {
  if (limit !== undefined) return 'unknown: a limit of creditcheck is met'
  if (objection === undefined) return 'no build: Terraform refuses the plan'
  return refused
    ? `no build: Coder refuses the plan: "${objection}"`
    : `the build passes quota and fails then: "${objection}"`
}

function budgetCredits({
  isUnlimited,
  credits,
}: TemplateVerdict['standing']['budget']): number | null {
  if (isUnlimited) return -1
  return isExact(credits) ? credits.low : null
}

/** Coder's answer, and ours beside it. */
function reportDenial(denial: Denial, ways: readonly string[]): DenialReport {
  const { unblock, ...answer } = denial
  return {
    ...answer,
    unblock: {
      shortfall_credits: unblock?.shortfallCredits ?? 0,
      stop: (unblock?.stop ?? []).map(freed => ({
        workspace: freed.workspace,
        frees_credits: freed.freesCredits,
      })),
      delete: (unblock?.remove ?? []).map(freed => ({
        workspace: freed.workspace,
        frees_credits: freed.freesCredits,
      })),
      raise: (unblock?.raise ?? []).map(({ group, fromCredits, toCredits }) => {
        return { group, from_credits: fromCredits, to_credits: toCredits }
      }),
      join: (unblock?.join ?? []).map(({ group, allowanceCredits }) => ({
        group,
        quota_allowance: allowanceCredits,
      })),
      texts: ways,
    },
  }
}

/** The code and the usual severity under which a verdict counts among the findings; undefined for those that need no remark or have one. */
export function verdictFinding(
  kind: VerdictKind,
): { readonly code: keyof QuotaArgs; readonly severity: Severity } | undefined {
  const code = CODES[kind]
  return code === undefined ? undefined : { code, severity: quotaMessages[code].severity }
}

const CODES: Readonly<Partial<Record<VerdictKind, keyof QuotaArgs>>> = {
  insufficient_quota: 'quota/over-budget',
  warn: 'quota/near-budget',
  unknown: 'quota/open-verdict',
}
