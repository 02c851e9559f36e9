/** `creditcheck simulate <scenario>`: builds and changes one after another, under Coder's rules. */
import { type Arguments, pairs } from '../argument-values.ts'
import { UsageError } from '../usage-error.ts'

/** What the command wants. */
export interface SimulateRequest {
  /** The scenario's path as given. */
  readonly scenario: string
  /** Allowances to pretend, by group or `organization/group`. */
  readonly allowances: ReadonlyMap<string, number>
}

const INT32 = 2_147_483_647

/** What the command line asks for. Throws UsageError without a scenario, and for allowances that Coder could not keep. */
export function simulateRequest(args: Arguments): SimulateRequest {
  const [scenario, ...more] = args.operands
  if (scenario === undefined)
    throw new UsageError('"simulate" needs a scenario: creditcheck simulate scenario.yaml.')
  if (more.length > 0) throw new UsageError('"simulate" takes one scenario.')
  return { scenario, allowances: allowancesOf(args) }
}

function allowancesOf(args: Arguments): ReadonlyMap<string, number> {
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
