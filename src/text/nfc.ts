/** Unicode's composed form, as Go's https://pkg.go.dev/golang.org/x/text/unicode/norm makes it of any text in linear time. */

/**
 * Longer runs of marks are broken by a combining grapheme joiner, as the stream-safe text format has it (Unicode Standard Annex 15,
 * section 13). Sorting the marks of a run takes time that grows with the square of its length.
 */
const LONG_RUN = /\p{M}{31}/u
const FULL_RUN = /\p{M}{30}(?=\p{M})/gu
const JOINER = '\u034f'
const ASCII = /^[\0-\x7f]*$/

/** The text in NFC. */
export function composed(text: string): string {
  if (ASCII.test(text)) return text
  const broken = LONG_RUN.test(text) ? text.replace(FULL_RUN, run => run + JOINER) : text
  return broken.normalize('NFC')
}
