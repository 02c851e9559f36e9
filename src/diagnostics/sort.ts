import type { Diagnostic } from './diagnostic.ts'

/**
 * The one order in which diagnostics are shown: by path, start, end, code and wording, with exact duplicates dropped.
 * Remarks without a place come first. Plain string order, so that the result is the same in every locale.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics)
  return sorted.filter((item, at) => {
    const before = sorted[at - 1]
    return before === undefined || compareDiagnostics(before, item) !== 0
  })
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.subject?.source.path ?? '', b.subject?.source.path ?? '') ||
    (a.subject?.span.start ?? -1) - (b.subject?.span.start ?? -1) ||
    (a.subject?.span.end ?? -1) - (b.subject?.span.end ?? -1) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
