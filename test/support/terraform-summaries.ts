/** Under which summaries Terraform tells of the same mistakes, as people read them. */
import { EVAL_SUMMARIES } from '../conformance/eval-summaries.ts'
import { MODULE_SUMMARIES } from '../conformance/module-summaries.ts'
import { PLAN_SUMMARIES } from '../conformance/plan-summaries.ts'
import { SYNTAX_SUMMARIES } from '../conformance/syntax-summaries.ts'

type Summary = string | RegExp | null | readonly string[]

const SUMMARIES: ReadonlyMap<string, Summary> = new Map<string, Summary>([
  ...Object.entries(SYNTAX_SUMMARIES),
  ...Object.entries(EVAL_SUMMARIES),
  ...Object.entries(MODULE_SUMMARIES),
  ...Object.entries(PLAN_SUMMARIES),
])

/** Terraform's summaries for a code; none where it has no counterpart, or any may stand there. */
export function terraformSummaries(code: string): readonly string[] {
  const summary = SUMMARIES.get(code) ?? null
  if (summary === null) return []
  if (typeof summary === 'string') return [summary]
  if (!(summary instanceof RegExp)) return summary
  return summary.source === '.' ? [] : spellings(summary.source.replace(/^\^|\$$/g, ''))
}

/** What a simple pattern matches: each alternative spelled out, the rest that varies as `…`. */
function spellings(pattern: string): readonly string[] {
  const group = /\((?:\?:)?([^()]*)\)(\??)/.exec(pattern)
  if (group === null)
    return [
      pattern
        .replace(/(?:\.|\\w|\[[^\]]*\])[*+]/g, '…')
        .trimEnd()
        .replaceAll('\\', ''),
    ]
  const [whole, alternatives = '', optional] = group
  const choices = [...alternatives.split('|'), ...(optional === '?' ? [''] : [])]
  return choices.flatMap(choice => spellings(pattern.replace(whole, choice)))
}
