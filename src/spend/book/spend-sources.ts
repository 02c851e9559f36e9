/** What a spend book is made from, and the remarks that point into those sources. */

import type { FilePlace, SpendFile } from '../../config/spend/spend-model.ts'
import type { SpendAnswer } from '../../intake/spend-answers.ts'
import type { Location } from '../../text/source.ts'
import type { ExportSums } from '../cost/export-totals.ts'

/** A group with its members by name, as the REST API or a quota file lists them. Ids are undefined where no source gives them. */
export interface ListedGroup {
  readonly id: string | undefined
  readonly name: string
  /** Of the organization, its id and its name; the default one where both are undefined. */
  readonly organizationId: string | undefined
  readonly organizationName: string | undefined
  /** Undefined where nobody says who they are. */
  readonly members:
    | readonly { readonly id: string | undefined; readonly username: string }[]
    | undefined
  /** Above the number listed, members are missing. */
  readonly totalMemberCount: number | undefined
}

/** Everything that says something about spend. All parts may be empty. */
export interface SpendSources {
  readonly files: readonly SpendFile[]
  readonly answers: readonly SpendAnswer[]
  readonly exports: ExportSums | undefined
  readonly groups: readonly ListedGroup[]
}

/** No source at all, to spread others over. */
export const NO_SPEND_SOURCES: SpendSources = Object.freeze({
  files: [],
  answers: [],
  exports: undefined,
  groups: [],
})

/** Where something was said, or one of its parts. Found only when somebody looks. */
export function locationOf(place: FilePlace, ...below: readonly (string | number)[]): Location {
  return place.document.locate([...place.path, ...below])
}
