/** `--set-allowance group=credits`: what allowances are to be pretended. */
import type { Group } from '../../../config/quota/quota-model.ts'
import { suggestionFor } from '../../../config/suggest.ts'
import { UsageError } from '../../../diagnostics/usage-error.ts'
import { type Arguments, pairs } from '../../arguments/argument-values.ts'

const INT32 = 2_147_483_647

/** Allowances by group or `organization/group`. Throws UsageError for what Coder could not keep. */
export function allowancesOf(args: Arguments): ReadonlyMap<string, number> {
  const allowances = new Map<string, number>()
  for (const [group, text] of pairs(args, 'set-allowance')) {
    const credits = Number(text)
    if (!/^-?\d+$/.test(text) || Math.abs(credits) > INT32)
      throw new UsageError(
        `"--set-allowance ${group}=${text}" needs whole credits, at most ${INT32}.`,
      )
    allowances.set(group, credits)
  }
  return allowances
}

/** The group of a name, or of `organization/name`. Throws UsageError for none and for several. */
export function allowedGroup(reference: string, groups: readonly Group[]): Group {
  const found = groups.filter(
    ({ name, organization }) => name === reference || `${organization}/${name}` === reference,
  )
  const [group, second] = found
  if (group !== undefined && second === undefined) return group
  if (second !== undefined) {
    const choices = found.map(({ name, organization }) => `"${organization}/${name}"`).join(', ')
    throw new UsageError(`Several groups are called "${reference}": say ${choices}.`)
  }
  const near = suggestionFor(
    reference,
    groups.map(each => each.name),
  )
  const hint = near === undefined ? '.' : `; did you mean "${near}"?`
  throw new UsageError(`There is no group "${reference}" (--set-allowance)${hint}`)
}
