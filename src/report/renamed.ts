/** Places of findings as seen from another folder. */
import type { LocationReport } from './report.ts'

/** The place with its path renamed. */
export function renamedLocation<L extends LocationReport | null>(
  location: L,
  rename: (path: string) => string,
): L {
  return location === null ? location : { ...location, path: rename(location.path) }
}

/** A finding, or whatever has places like one, with all its paths renamed. */
export function renamedFinding<
  F extends {
    readonly location: LocationReport | null
    readonly related: readonly { readonly note: string; readonly location: LocationReport }[]
  },
>(finding: F, rename: (path: string) => string): F {
  return {
    ...finding,
    location: renamedLocation(finding.location, rename),
    related: finding.related.map(each => ({
      ...each,
      location: renamedLocation(each.location, rename),
    })),
  }
}
