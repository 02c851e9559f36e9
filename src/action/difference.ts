/** What a pull request changes: the repository as it is against what it would be merged into. */
import type { OwnFiles } from './check-words.ts'
import type { Inputs } from './inputs.ts'
import type { Runner } from './runner.ts'
import type { Surroundings } from './surroundings.ts'

/** What is to be said of the difference. */
export interface Difference {
  /** The difference, or why there is none. */
  readonly markdown: string
  readonly hasResult: boolean
  /** Whether anything changes; undefined where nobody knows. */
  readonly isChange: boolean | undefined
}

/** Undefined where there is nothing to compare with. */
export async function differenceOf(
  _inputs: Inputs,
  _around: Surroundings,
  _own: OwnFiles,
  _runner: Runner,
): Promise<Difference | undefined> {
  return undefined
}
