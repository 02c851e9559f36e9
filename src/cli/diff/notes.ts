/** What a reader has to know of how revisions were read. */
import type { Sides } from './operands.ts'

/** In words, for both sides together. */
export function diffNotes({ base, head }: Sides): readonly string[] {
  const remarks = [base, head].flatMap(side =>
    side.kind === 'revision' ? [side.files.remarks] : [],
  )
  const all = (pick: (each: (typeof remarks)[number]) => ReadonlySet<string>): readonly string[] =>
    [...new Set(remarks.flatMap(each => [...pick(each)]))].sort()
  const note = (paths: readonly string[], text: (list: string) => string): readonly string[] =>
    paths.length === 0 ? [] : [text(listed(paths))]
  return [
    ...note(
      all(each => each.submodules),
      list => `Submodules are not followed in revisions: ${list}.`,
    ),
    ...note(
      all(each => each.largeFiles),
      list =>
        `Git LFS keeps the contents of ${list} elsewhere, so that they are not seen in revisions.`,
    ),
    ...note(
      all(each => each.missing),
      list =>
        `This clone lacks the contents of ${list}; get them with "git fetch --refetch --no-filter".`,
    ),
    ...(remarks.some(each => each.readInstalled)
      ? [
          'Modules that terraform init has installed here are taken for revisions too, where their source and version fit.',
        ]
      : []),
  ]
}

const MAX_LISTED = 5

function listed(paths: readonly string[]): string {
  const more = paths.length - MAX_LISTED
  const shown = paths.slice(0, MAX_LISTED).map(path => `"${path}"`)
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
