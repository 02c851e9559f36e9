/** `--set-allowance` of check and cost: the quota of a run with other allowances. */
import type { QuotaInput, Subject } from '../../../analysis/subject.ts'
import { withAllowance } from '../../../quota/what-if.ts'
import { allowedGroup } from './allowed-group.ts'

/** The subjects with the allowances that are to be pretended. Throws UsageError for groups that nobody lists. */
export function pretendAllowances(
  subjects: readonly Subject[],
  allowances: ReadonlyMap<string, number>,
): readonly Subject[] {
  if (allowances.size === 0) return subjects
  const known = new Map<QuotaInput, QuotaInput>()
  const pretended = (input: QuotaInput): QuotaInput => {
    const found = known.get(input)
    if (found !== undefined) return found
    let { model } = input
    for (const [reference, credits] of allowances)
      model = withAllowance(model, allowedGroup(reference, model.groups), credits)
    const made = { ...input, model, before: input.model }
    known.set(input, made)
    return made
  }
  return subjects.map(subject =>
    subject.kind === 'template' && subject.quota !== undefined
      ? { ...subject, quota: pretended(subject.quota) }
      : subject,
  )
}
