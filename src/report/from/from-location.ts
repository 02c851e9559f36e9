/** Places as people count them. */
import type { Location } from '../../text/source.ts'
import type { LocationReport, ReasonReport } from '../report.ts'

/** 1-based lines and UTF-16 columns of a location; null for none. */
export function reportLocation(location: Location | null | undefined): LocationReport | null {
  return location === null || location === undefined ? null : reportPlace(location)
}

/** 1-based lines and UTF-16 columns of a location. */
export function reportPlace({ source, span }: Location): LocationReport {
  const start = source.lines.position(span.start)
  const end = source.lines.position(span.end)
  return {
    path: source.path,
    line: start.line,
    column: start.column,
    end_line: end.line,
    end_column: end.column,
  }
}

/** A reason with its place. */
export function reportReason(
  reason: { readonly text: string; readonly location: Location | undefined },
  remedy?: string,
): ReasonReport {
  return { text: reason.text, remedy: remedy ?? null, location: reportLocation(reason.location) }
}
