/** Which of Terraform's summaries the codes stand for that a plan of a whole template can meet. */
import { EVAL_SUMMARIES } from './eval-summaries.ts'
import { moduleCodeStandsFor } from './module-summaries.ts'
import { PLAN_SUMMARIES } from './plan-summaries.ts'
import { standsFor } from './syntax-summaries.ts'

/** Whether the code is how a provider's own words are passed on. */
export function isProvidersOwn(code: string): boolean {
  return code === 'plan/provider-problem'
}

/** Whether a code stands for one of the errors in Terraform's text, each of which begins a line of its own. */
export function coderCodeStandsFor(code: string, text: string): boolean {
  return text.split('\n').some(line => {
    const [summary = ''] = line.split(': ')
    return codeStandsForSummary(code, summary)
  })
}

const KNOWN: Readonly<Record<string, string | RegExp | null>> = {
  ...PLAN_SUMMARIES,
  ...EVAL_SUMMARIES,
}

function codeStandsForSummary(code: string, summary: string): boolean {
  if (standsFor(code, summary) || moduleCodeStandsFor(code, summary)) return true
  const entry = KNOWN[code]
  return entry instanceof RegExp ? entry.test(summary) : entry === summary
}
