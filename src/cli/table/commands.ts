/** The one table of commands: parsing, `--help` and the generated docs are all derived from it. */

import { CHECK } from './check.ts'
import type { CommandSpec } from './command-spec.ts'
import { COST } from './cost.ts'
import { DIFF } from './diff.ts'
import { EVAL } from './eval.ts'
import { EXPLAIN } from './explain.ts'
import { HOOK } from './hook.ts'
import { LIMITS } from './limits.ts'
import { RENDER } from './render.ts'
import { RULES } from './rules.ts'
import { SIMULATE } from './simulate.ts'

/** All commands; the first one runs when none is named. */
export const COMMANDS: readonly CommandSpec[] = [
  CHECK,
  COST,
  HOOK,
  SIMULATE,
  EXPLAIN,
  DIFF,
  RENDER,
  RULES,
  LIMITS,
  EVAL,
]
