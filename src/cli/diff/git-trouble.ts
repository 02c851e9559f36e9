/** What keeps git's revisions from being read, and what to do about it. */

import { UsageError } from '../../diagnostics/usage-error.ts'
import type { GitTrouble } from '../../host/git/git-repository.ts'

/** In the words of the person who named the revision. */
export function troubleError(name: string, trouble: GitTrouble): UsageError {
  switch (trouble.kind) {
    case 'no-git':
      return new UsageError(
        `There is no file or folder "${name}", and without the program git no revision can be read; install git, or compare two folders or two saved reports.`,
      )
    case 'no-repository':
      return new UsageError(
        `There is no file or folder "${name}", and this is no git repository, so that it cannot be a revision.`,
      )
    case 'not-trusted':
      return new UsageError(
        'Git does not read this repository since it belongs to another user; if you trust it: git config --global --add safe.directory "$(pwd)".',
      )
    case 'no-name':
      return new UsageError(`"${name}" cannot be the name of a revision.`)
    case 'no-revision':
      return new UsageError(noRevision(name, trouble))
    case 'no-common-ancestor':
      return new UsageError(
        trouble.isShallow
          ? `"${name}" needs the commit from which the two went apart, and this clone is shallow. ${DEEPEN}`
          : `"${name}" needs the commit from which the two went apart, and they have none in common; name two revisions.`,
      )
    case 'failed':
      return new UsageError(`Git cannot read "${name}": ${trouble.stderr}`)
  }
}

const DEEPEN =
  'Get more of the history with "git fetch --deepen=100" or all of it with "git fetch --unshallow"; with actions/checkout, set "fetch-depth: 0".'

function noRevision(
  name: string,
  { isShallow, nearest, remote }: Extract<GitTrouble, { readonly kind: 'no-revision' }>,
): string {
  const what = `There is no file, folder or revision "${name}"`
  const fetch =
    remote === undefined
      ? ''
      : ` Get that branch with "git fetch ${remote} ${name.slice(remote.length + 1)}:refs/remotes/${name}".`
  if (isShallow)
    return `${what} in this shallow clone, which has only the latest commits.${fetch} ${DEEPEN}`
  if (nearest !== undefined) return `${what}; did you mean "${nearest}"?`
  return `${what}.${fetch}`
}
