/** The user's command line, or a file that it names, cannot be used: one line to standard error, exit code 2, nothing ran. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
