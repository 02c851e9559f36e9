/** `creditcheck limits [user]`: AI budgets and chat limits, and how far they are used up. */

import { UsageError } from '../../diagnostics/usage-error.ts'
import { type Instant, parseInstant } from '../../text/instant.ts'
import { type Arguments, flag, text, texts } from '../arguments/argument-values.ts'

/** What the command wants. */
export interface LimitsRequest {
  readonly user: string | undefined
  /** Files that say what may be spent and was; undefined: those of the configuration. */
  readonly spend: readonly string[] | undefined
  readonly now: Instant | undefined
  readonly costs: boolean
  readonly from: Instant | undefined
  readonly to: Instant | undefined
  readonly search: string | undefined
  readonly migration: boolean
}

/** What the command line asks for. Throws UsageError for times that are none, and for more than one user. */
export function limitsRequest(args: Arguments): LimitsRequest {
  const [user, ...more] = args.operands
  if (more.length > 0) throw new UsageError('"limits" looks at everybody, or at one user.')
  const spend = texts(args, 'spend')
  const [from, to] = [timeOf(args, 'from'), timeOf(args, 'to')]
  const search = text(args, 'search')
  const costs = flag(args, 'costs') === true
  if (!costs && user === undefined && (from ?? to) !== undefined)
    throw new UsageError('"--from" and "--to" are for the costs; add --costs.')
  if (!costs && search !== undefined)
    throw new UsageError('"--search" is for the table of costs; add --costs.')
  return {
    user,
    spend: spend.length === 0 ? undefined : spend,
    now: timeOf(args, 'now'),
    costs,
    from,
    to,
    search,
    migration: flag(args, 'migration') === true,
  }
}

/** A time with its zone, or a day, which begins at midnight in UTC. */
function timeOf(args: Arguments, name: string): Instant | undefined {
  const given = text(args, name)
  if (given === undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given)
  const time = parseInstant(isDay ? `${given}T00:00:00Z` : given)
  if (time === undefined)
    throw new UsageError(
      `"--${name} ${given}" needs a time with its zone, such as 2026-03-20T12:00:00Z, or a day.`,
    )
  return time
}
