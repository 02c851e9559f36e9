/** How many columns of a terminal a text takes. */
import { CodePointRuns } from './code-point-runs.ts'
import { WIDE } from './generated/wide-characters.ts'
import { graphemes } from './graphemes.ts'

const PRINTABLE_ASCII = /^[ -~]*$/
/** Asks for the coloured, wide form of a pictograph. */
const EMOJI_PRESENTATION = '\ufe0f'
/** Controls would act on the terminal, marks of direction would reorder the line: both are shown as what they are not. */
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu

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
  return PRINTABLE_ASCII.test(text) ? text : text.replace(UNSAFE, '\ufffd')
}
