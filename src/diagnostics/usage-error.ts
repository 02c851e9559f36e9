/** The user's command line, or a file that it names, cannot be used: one line to standard error, exit code 2, nothing ran. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Whether a thrown thing is one. By name: each command is a bundle with a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError'
}
