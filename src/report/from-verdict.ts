/** Verdicts as the report has them. */
import type { Severity } from '../diagnostics/catalogue.ts'
import { isExact } from '../quota/credit-range.ts'
import type { Denial } from '../quota/denial.ts'
import { type QuotaArgs, quotaMessages } from '../quota/messages.ts'
import type { TemplateVerdict } from '../quota/template-verdict.ts'
import { unblockTexts } from '../quota/unblock.ts'
import type { DenialReport, VerdictKind, VerdictReport } from './report.ts'

/** One person's verdict, not yet weighed. A build that Terraform refuses never reaches the quota check. */
export function reportVerdict(verdict: TemplateVerdict, refused: boolean): VerdictReport {
  const { standing, start, costs, denial } = verdict
  const { budget, consumption } = standing
  const kind: VerdictKind = refused ? 'plan_error' : start.verdict
  const ways = denial?.unblock == null ? [] : unblockTexts(denial.unblock)
  const [way] = ways
  const text = way === undefined ? verdict.text : `${verdict.text}. ${way}`
  return {
    user: standing.name,
    organization: standing.organization,
    verdict: kind,
    budget: budgetCredits(budget),
    credits_consumed: consumption.credits.low,
    on_credits: refused || !isExact(costs.on) ? null : costs.on.low,
    off_credits: refused || !isExact(costs.off) ? null : costs.off.low,
    arithmetic: refused ? 'Terraform refuses the plan before quota is asked' : start.arithmetic,
    text: refused ? 'no build: Terraform refuses the plan' : text,
    denial: refused || denial === undefined ? null : reportDenial(denial, ways),
    finding: null,
    alike: null,
  }
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
