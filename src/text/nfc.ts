/** Unicode's composed form, as Go's https://pkg.go.dev/golang.org/x/text/unicode/norm makes it of any text in linear time. */

const JOINER = '\u034f'
const ASCII = /^[\0-\x7f]*$/

/** The text in NFC. */
export function composed(text: string): string {
  if (ASCII.test(text)) return text
  return withoutLongRuns(text).normalize('NFC')
}

/**
 * Longer runs of marks are broken by a combining grapheme joiner, as the stream-safe text format has it (Unicode Standard Annex 15,
 * section 13). Sorting the marks of a run takes time that grows with the square of its length. The patterns stand here because reading
 * them takes long, and most texts are ASCII.
 */
function withoutLongRuns(text: string): string {
  return /\p{M}{31}/u.test(text) ? text.replace(/\p{M}{30}(?=\p{M})/gu, run => run + JOINER) : text
}
