import { type Span, span } from '../text/span.ts'

/** The part of a place that lies on its first line: a tight subject for a remark on a whole object or list. Never throws. */
export function firstLine(text: string, place: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(place.start, place.end))?.[0] ?? ''
  return span(place.start, place.start + line.trimEnd().length)
}
