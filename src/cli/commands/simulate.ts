/** `creditcheck simulate <scenario>`: builds and changes one after another, under Coder's rules. */

import { UsageError } from '../../diagnostics/usage-error.ts'
import type { Arguments } from '../arguments/argument-values.ts'
import { allowancesOf } from '../inputs/quota/allowed-group.ts'

/** What the command wants. */
export interface SimulateRequest {
  /** The scenario's path as given. */
  readonly scenario: string
  /** Allowances to pretend, by group or `organization/group`. */
  readonly allowances: ReadonlyMap<string, number>
}

/** What the command line asks for. Throws UsageError without a scenario, and for allowances that Coder could not keep. */
export function simulateRequest(args: Arguments): SimulateRequest {
  const [scenario, ...more] = args.operands
  if (scenario === undefined)
    throw new UsageError('"simulate" needs a scenario: creditcheck simulate scenario.yaml.')
  if (more.length > 0) throw new UsageError('"simulate" takes one scenario.')
  return { scenario, allowances: allowancesOf(args) }
}
