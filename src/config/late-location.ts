import type { Location, Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'

/** A location whose span is found when somebody asks for it: most entries of a file are never pointed at. */
export function lateLocation(source: Source, find: () => Span): Location {
  let found: Span | undefined
  return {
    source,
    get span() {
      found ??= find()
      return found
    },
  }
}
