/** `creditcheck diff <base> [head]`: what changes between two folders, saved reports or revisions. */

import { UsageError } from '../../diagnostics/usage-error.ts'
import { type Arguments, text, texts } from '../arguments/argument-values.ts'

/** What the command wants. */
export interface DiffRequest {
  /** As given. */
  readonly base: string
  /** Undefined: the working tree. */
  readonly head: string | undefined
  /** Of revisions: the only folders that are looked at; none: all. */
  readonly paths: readonly string[]
  /** By more credits than this no cost may rise. */
  readonly maxIncrease: number | undefined
  readonly failOnNewlyRefused: boolean
}

/** What the command line asks for. Throws UsageError without a base. */
export function diffRequest(args: Arguments): DiffRequest {
  const [base, head, ...more] = args.operands
  if (base === undefined)
    throw new UsageError(
      '"diff" needs something to compare with: creditcheck diff <base> [head], two folders, two saved reports or two git revisions.',
    )
  if (more.length > 0)
    throw new UsageError('"diff" compares two things; name folders to look at with --path.')
  const increase = text(args, 'fail-on-increase')
  if (increase !== undefined && !/^\d+$/.test(increase))
    throw new UsageError(`"--fail-on-increase ${increase}" needs whole credits, such as 10.`)
  return {
    base,
    head,
    paths: texts(args, 'path'),
    maxIncrease: increase === undefined ? undefined : Number(increase),
    failOnNewlyRefused: text(args, 'fail-on') === 'newly-refused',
  }
}
