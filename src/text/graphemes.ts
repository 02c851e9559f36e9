/**
 * What a reader takes for one character: extended grapheme clusters exactly as Terraform counts them
 * (https://github.com/apparentlymart/go-textseg, Unicode 15.0), which is not as `Intl.Segmenter` does: older, without the rules for
 * Indic conjuncts, and with a few habits of its own that are noted below.
 */
import { CodePointRuns } from './code-point-runs.ts'
import {
  CONTROL,
  EXTEND,
  PICTOGRAPHIC,
  PREPEND,
  SPACING_MARK,
} from './generated/grapheme-classes.ts'

type CharacterClass =
  | 'break'
  | 'prepend'
  | 'extend'
  | 'joiner'
  | 'spacing'
  | 'pictographic'
  | 'flag'
  | 'L'
  | 'V'
  | 'T'
  | 'LV'
  | 'LVT'
  | 'other'
  | 'none'

/** Text in which every character is a cluster of its own: ASCII without the one pair that is not split. */
const ONE_EACH = /^(?!.*\r\n)[\0-\x7f]*$/s
/** ASCII, where only a line break of two characters makes one cluster. */
const ASCII = /^[\0-\x7f]*$/
const ASCII_CLUSTERS = /\r\n|./gs
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const ZERO_WIDTH_JOINER = 0x200d
const REPLACEMENT = 0xfffd
const FIRST_FLAG = 0x1f1e6
const LAST_FLAG = 0x1f1ff
const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
/** Every so many syllables one has no final consonant. */
const SYLLABLE_CYCLE = 28

const prepends = new CodePointRuns(PREPEND)
const controls = new CodePointRuns(CONTROL)
const extenders = new CodePointRuns(EXTEND)
const spacingMarks = new CodePointRuns(SPACING_MARK)
const pictographs = new CodePointRuns(PICTOGRAPHIC)

/** The clusters of the text, in order; they concatenate to it. */
export function graphemes(text: string): readonly string[] {
  if (ASCII.test(text)) return text.match(ASCII_CLUSTERS) ?? []
  const clusters: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = endOfGrapheme(text, at)
    clusters.push(text.slice(at, end))
    at = end
  }
  return clusters
}

/** How many clusters the text has. */
export function countGraphemes(text: string): number {
  if (ONE_EACH.test(text)) return text.length
  let count = 0
  for (let at = 0; at < text.length; count++) at = endOfGrapheme(text, at)
  return count
}

/** The offset after the cluster that starts at `start`; the text's length at its end. */
function endOfGrapheme(text: string, start: number): number {
  let at = start
  while (classAt(text, at) === 'prepend') at = next(text, at)
  const prepended = at > start
  const kind = classAt(text, at)
  if (kind === 'none' || (kind === 'break' && prepended)) return at
  const after = next(text, at)
  switch (kind) {
    case 'break':
      return endOfBreak(text, at, after)
    case 'L':
    case 'V':
    case 'T':
    case 'LV':
    case 'LVT':
      return endOfExtension(text, endOfSyllable(text, at))
    case 'flag':
      return endOfExtension(text, classAt(text, after) === 'flag' ? next(text, after) : after)
    case 'pictographic':
      return endOfExtension(text, after)
    default:
      return endOfMarks(text, after)
  }
}

function endOfBreak(text: string, at: number, after: number): number {
  const pair = text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(after) === LINE_FEED
  return pair ? after + 1 : after
}

function next(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}

function skipAll(text: string, start: number, kind: CharacterClass): number {
  let at = start
  while (classAt(text, at) === kind) at = next(text, at)
  return at
}

/** Marks after a character that is no pictograph: a joiner joins nothing then. */
function endOfMarks(text: string, start: number): number {
  let at = start
  for (;;) {
    const kind = classAt(text, at)
    if (kind !== 'extend' && kind !== 'joiner' && kind !== 'spacing') return at
    at = next(text, at)
  }
}

/** Marks after a pictograph, where a joiner adds a further pictograph. Terraform has the same after flags and Hangul. */
function endOfExtension(text: string, start: number): number {
  let at = start
  for (;;) {
    const kind = classAt(text, at)
    if (kind !== 'extend' && kind !== 'joiner' && kind !== 'spacing') return at
    at = next(text, at)
    if (kind === 'joiner' && classAt(text, at) === 'pictographic') at = next(text, at)
  }
}

/** A Hangul syllable. A final consonant after initial consonants and a syllable is one too many for Terraform. */
function endOfSyllable(text: string, start: number): number {
  const afterInitials = skipAll(text, start, 'L')
  const kind = classAt(text, afterInitials)
  if (kind === 'LVT') return skipAll(text, next(text, afterInitials), 'T')
  const afterSyllable = kind === 'LV' ? next(text, afterInitials) : afterInitials
  const afterVowels = skipAll(text, afterSyllable, 'V')
  const vowels = afterVowels > afterSyllable
  const alone = afterInitials === start
  return vowels || alone ? skipAll(text, afterVowels, 'T') : afterVowels
}

function classAt(text: string, at: number): CharacterClass {
  const point = text.codePointAt(at)
  if (point === undefined) return 'none'
  if (point >= 0x20 && point < 0x7f) return 'other'
  return classOf(point)
}

function classOf(point: number): CharacterClass {
  if (point === LINE_FEED || point === CARRIAGE_RETURN) return 'break'
  // What could not be decoded is never joined to its neighbours; half a pair decodes to the same.
  if (point === REPLACEMENT || (point >= 0xd800 && point <= 0xdfff)) return 'break'
  if (point === ZERO_WIDTH_JOINER) return 'joiner'
  if (extenders.has(point)) return 'extend'
  if (controls.has(point)) return 'break'
  if (spacingMarks.has(point)) return 'spacing'
  if (pictographs.has(point)) return 'pictographic'
  if (point >= FIRST_FLAG && point <= LAST_FLAG) return 'flag'
  if (prepends.has(point)) return 'prepend'
  return hangulClassOf(point)
}

function hangulClassOf(point: number): CharacterClass {
  if (point >= FIRST_SYLLABLE && point <= LAST_SYLLABLE) {
    return (point - FIRST_SYLLABLE) % SYLLABLE_CYCLE === 0 ? 'LV' : 'LVT'
  }
  if (within(point, 0x1100, 0x115f) || within(point, 0xa960, 0xa97c)) return 'L'
  if (within(point, 0x1160, 0x11a7) || within(point, 0xd7b0, 0xd7c6)) return 'V'
  if (within(point, 0x11a8, 0x11ff) || within(point, 0xd7cb, 0xd7fb)) return 'T'
  return 'other'
}

function within(point: number, first: number, last: number): boolean {
  return point >= first && point <= last
}
