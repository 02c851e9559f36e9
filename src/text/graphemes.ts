/**
 * What a reader takes for one character: extended grapheme clusters as Terraform counts them
 * (https://pkg.go.dev/github.com/apparentlymart/go-textseg), older than those of `Intl.Segmenter`.
 */
import graphemer from 'graphemer'

/** Text in which every character is a cluster of its own: ASCII without the one pair that is not split. */
const ONE_EACH = /^(?!.*\r\n)[\0-\x7f]*$/s
/** ASCII, where only a line break of two characters makes one cluster. */
const ASCII = /^[\0-\x7f]*$/
const ASCII_CLUSTERS = /\r\n|./gs

type Splitter = InstanceType<typeof graphemer.default>

let splitter: Splitter | undefined

/** The tables are set up for the first text that needs them. */
function splitterOf(): Splitter {
  splitter ??= new graphemer.default()
  return splitter
}

/** The clusters of the text, in order; they concatenate to it. */
export function graphemes(text: string): readonly string[] {
  if (ASCII.test(text)) return text.match(ASCII_CLUSTERS) ?? []
  return splitterOf().splitGraphemes(text)
}

/** How many clusters the text has. */
export function countGraphemes(text: string): number {
  if (ONE_EACH.test(text)) return text.length
  return ASCII.test(text) ? graphemes(text).length : splitterOf().countGraphemes(text)
}
