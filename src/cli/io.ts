import type { LoadedTemplates } from './inputs/template/loaded-templates.ts'

/** Everything that a command may touch of the process, so that tests run commands without one. */
export interface Io {
  /** Writes to standard output; resolves when everything has been handed over, so that pipes are not cut short. */
  readonly stdout: (text: string) => Promise<void>
  readonly stderr: (text: string) => Promise<void>
  /** Writes to standard error what is taken away again before the run ends. */
  readonly passing: (text: string) => Promise<void>
  readonly readStdin: () => Promise<Uint8Array>
  /** Standard input as it comes in; without it, all at once. */
  readonly stdinChunks?: () => AsyncIterable<Uint8Array>
  /** Whether standard input is a terminal, so that nothing would come without somebody typing. */
  readonly isStdinTerminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** The day in UTC, as `2026-03-31`. */
  readonly today: string
  /** The clock, in milliseconds since 1970. */
  readonly instant: () => number
  /** Milliseconds since any fixed moment, for what no report tells. */
  readonly now: () => number
  /** The folder that relative paths start from, absolute. */
  readonly cwd: string
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean
  /** Whether standard error is a terminal. */
  readonly isErrorTerminal: boolean
  /** Templates that earlier runs have read, and this one leaves for later ones; without it, each run reads anew. */
  readonly loaded?: LoadedTemplates
  /** Width of the terminal in columns, or undefined. */
  readonly columns: number | undefined
}
