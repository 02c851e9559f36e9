/** The inputs of the action, as `action.yml` describes them. */
import { UsageError } from '../diagnostics/usage-error.ts'

/** What becomes of the comment on a pull request. */
export type CommentMode = 'off' | 'update' | 'new'

/** What the workflow asks for; undefined or empty for what it leaves to the configuration file and the surroundings. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly quota: string | undefined
  readonly spend: readonly string[]
  /** What a pull request is compared with; undefined: what it would be merged into. */
  readonly base: string | undefined
  readonly failOn: string | undefined
  /** `format` or `format=file`. */
  readonly formats: readonly string[]
  readonly comment: CommentMode
  /** Tells apart the comments of several steps. */
  readonly commentKey: string
  readonly token: string
  readonly workingDirectory: string | undefined
}

/** Throws UsageError for what is none of the choices. */
export function readInputs(input: (name: string) => string): Inputs {
  const text = (name: string): string | undefined => input(name).trim() || undefined
  const lines = (name: string): readonly string[] =>
    input(name)
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== '')
  return {
    paths: lines('paths'),
    config: text('config'),
    quota: text('quota'),
    spend: lines('spend'),
    base: text('base'),
    failOn: text('fail-on'),
    formats: lines('formats').flatMap(line => line.split(/\s*,\s*/)),
    comment: commentMode(text('comment') ?? 'update'),
    commentKey: commentKey(text('comment-key') ?? ''),
    token: input('token').trim(),
    workingDirectory: text('working-directory'),
  }
}

function commentMode(given: string): CommentMode {
  if (given === 'off' || given === 'update' || given === 'new') return given
  throw new UsageError(`The input "comment" is "${given}"; it must be one of off, update, new.`)
}

/** It becomes part of a hidden tag. */
function commentKey(given: string): string {
  if (/^[\w.-]{0,60}$/.test(given)) return given
  throw new UsageError(
    `The input "comment-key" is "${given}"; it may have letters, digits, ".", "_" and "-", up to 60 of them.`,
  )
}
