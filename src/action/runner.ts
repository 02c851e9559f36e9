import type { LoadedTemplates } from '../cli/inputs/template/loaded-templates.ts'
import type { Patience } from './retry.ts'
import type { Environment } from './surroundings.ts'

/** What the action needs of the machine it runs on, so that tests run it without one. */
export interface Runner {
  /** The text of an input; empty if it is not given. */
  readonly input: (name: string) => string
  readonly env: Environment
  /** The event that the run is for, as GitHub sent it. */
  readonly payload: unknown
  /** The folder of the repository, absolute. */
  readonly workspace: string
  /** A folder for what the run writes, absolute; it outlives the step. */
  readonly outputFolder: string
  readonly output: (name: string, value: string) => void
  /** Writes to the job's log what shall act: annotations. */
  readonly command: (lines: string) => void
  /** Writes to the job's log what shall not act, whatever is in it. */
  readonly log: (text: string) => void
  readonly error: (message: string) => void
  readonly warning: (message: string) => void
  readonly notice: (message: string) => void
  /** Adds to the job's summary. */
  readonly summary: (markdown: string) => Promise<void>
  readonly patience: Patience
  /** What the commands of this run have read: the repository stays as it is. */
  readonly loaded: LoadedTemplates
}
