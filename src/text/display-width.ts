/** How many columns of a terminal a text takes. */
import { CodePointRuns } from './code-point-runs.ts'
import { WIDE } from './generated/wide-characters.ts'
import { graphemes } from './graphemes.ts'
import { PRINTABLE_ASCII } from './printable-ascii.ts'

/** Asks for the coloured, wide form of a pictograph. */
const EMOJI_PRESENTATION = '\ufe0f'

const wide = new CodePointRuns(WIDE)

/** Columns that one cluster takes: 2 for wide ones such as ideographs and emoji, 1 for all others. */
export function graphemeWidth(cluster: string): number {
  if (cluster.includes(EMOJI_PRESENTATION)) return 2
  return wide.has(cluster.codePointAt(0) ?? 0) ? 2 : 1
}

/** Columns that a text without tabs and line breaks takes. */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length
  let width = 0
  for (const cluster of graphemes(text)) width += graphemeWidth(cluster)
  return width
}

/** The text with every character that would not simply be shown replaced by U+FFFD, one for one. */
export function withoutControls(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text
  // Controls would act on the terminal, marks of direction would reorder the line. Such a pattern takes a while to build: not before it is needed.
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '\ufffd')
}
