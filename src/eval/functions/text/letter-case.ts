/**
 * Case as Go maps it, one code point to one (https://pkg.go.dev/unicode#SimpleFold and around it): JavaScript's own mapping may give
 * several, and knows no title case.
 */
import { asciiFirst } from '../../../text/ascii-first.ts'

const NOT_ASCII = /[^\0-\x7f]/

/** Go's `strings.ToUpper`. */
export function toUpper(text: string): string {
  return NOT_ASCII.test(text) ? mapEach(text, upperOf) : text.toUpperCase()
}

/** Go's `strings.ToLower`. */
export function toLower(text: string): string {
  return NOT_ASCII.test(text) ? mapEach(text, lowerOf) : text.toLowerCase()
}

function mapEach(text: string, map: (character: string) => string): string {
  let result = ''
  for (const character of text) result += map(character)
  return result
}

function isOne(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff)
}

/** Letters whose other case is newer than the Unicode 15 that Terraform's Go knows. */
const CASED_LATER =
  /^[\u019b\u0264\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2-\ua7d5\ua7da-\ua7dc\u{10d50}-\u{10d85}\u{16ea0}-\u{16ed3}]$/u

function upperOf(character: string): string {
  if (CASED_LATER.test(character)) return character
  const upper = character.toUpperCase()
  return isOne(upper) ? upper : (greekCapital(character) ?? character)
}

/** The dotted capital I is the only one that JavaScript lowers to two code points. */
function lowerOf(character: string): string {
  if (CASED_LATER.test(character)) return character
  const lower = character.toLowerCase()
  return isOne(lower) ? lower : 'i'
}

/** Greek small letters with iota subscript: JavaScript spells the iota out, the simple mapping has a capital with the iota beside it. */
function greekCapital(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCodePoint(code | 8)
  if (code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3) return String.fromCodePoint(code + 9)
  return undefined
}

/** Letters that are two letters in one: capitals, title case and small ones stand side by side. */
const TITLE_DIGRAPHS: ReadonlyMap<string, string> = new Map(
  ['Ǆǅǆ', 'Ǉǈǉ', 'Ǌǋǌ', 'Ǳǲǳ'].flatMap(group => {
    const [capital = '', title = '', small = ''] = group
    return [capital, title, small].map((letter): [string, string] => [letter, title])
  }),
)
/** Georgian has capitals that do not begin words. */
const GEORGIAN = /^[\u10d0-\u10fa\u10fd-\u10ff]$/u

/** Go's `unicode.ToTitle` for one code point. */
function titleOf(character: string): string {
  if (GEORGIAN.test(character)) return character
  return TITLE_DIGRAPHS.get(character) ?? upperOf(character)
}

const ASCII_WORD = /^[0-9A-Za-z_]$/
const isLetterOrDigit = asciiFirst(/^[0-9A-Za-z]$/, () => /^[\p{L}\p{Nd}]$/u)
/** Unicode's `White_Space`. */
const SPACE = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/

/** Whether a character is white space to Go's `unicode.IsSpace`. */
export function isSpace(character: string): boolean {
  return SPACE.test(character)
}

/** What ends a word for Go's `strings.Title`: beyond ASCII only white space does. */
function isSeparator(character: string): boolean {
  if (!NOT_ASCII.test(character)) return !ASCII_WORD.test(character)
  return !isLetterOrDigit(character) && isSpace(character)
}

/** Go's `strings.Title`: the first letter of each word in title case, the others as they are. */
export function toTitle(text: string): string {
  let atStart = true
  return mapEach(text, character => {
    const mapped = atStart ? titleOf(character) : character
    atStart = isSeparator(character)
    return mapped
  })
}
