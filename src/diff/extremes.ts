/** The lowest and the highest cost over all choices, before and after. */
import type { ExtremeChange } from '../report/diff/difference.ts'
import type { AmountReport, TemplateReport } from '../report/report.ts'
import { costChange, isChange } from './cost-change.ts'

/** One end of the costs, as a report has it. */
interface Extreme extends Pick<AmountReport, 'credits' | 'low' | 'high'> {
  /** A choice that reaches it. */
  readonly witness: Readonly<Record<string, string>> | null
}

interface Ends {
  readonly lowest: Extreme | null
  readonly highest: Extreme | null
}

/** A report that tells of all choices. */
export interface WithSpace {
  readonly space?: { readonly on: Ends; readonly off: Ends }
}

type Explored = (TemplateReport & WithSpace) | undefined

/** Those that changed; none where a report of a template that both have does not tell of them. */
export function extremeChanges(base: Explored, head: Explored): readonly ExtremeChange[] {
  if (base?.space === undefined || head?.space === undefined) return []
  const [before, now] = [base.space, head.space]
  return (['lowest', 'highest'] as const).flatMap(which =>
    (['on', 'off'] as const).flatMap(of => {
      const end = now[of][which]
      const cost = costChange(amountOf(before[of][which]), amountOf(end))
      const choice = Object.entries(end?.witness ?? {}).map(([parameter, value]) => {
        return { parameter, value }
      })
      return isChange(cost) ? [{ which, of, cost, choice }] : []
    }),
  )
}

/** Where no choice has a plan, there is no build. */
function amountOf(end: Extreme | null): AmountReport {
  if (end === null) return { status: 'refused', credits: null, low: null, high: null }
  const { credits, low, high } = end
  if (credits !== null) return { status: 'exact', credits, low: null, high: null }
  const status = low === null || high === null ? 'unknown' : 'range'
  return { status, credits: null, low, high }
}
