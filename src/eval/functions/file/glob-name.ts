/**
 * Compares one name with one component of a `fileset` pattern, byte by byte where https://pkg.go.dev/github.com/bmatcuk/doublestar
 * (version 1) does: behind a `*` it advances by the width of the character that the star stood before.
 */
import { utf8Encode } from '../bytes/bytes.ts'

/** Comparisons that one search may make; only patterns made for it need more. */
const MAX_STEPS = 2_000_000

const ERROR_RUNE = 0xfffd
const CODES = { star: 42, question: 63, bracket: 91, brace: 123, backslash: 92 } as const

/** Splits at a character where no backslash is right before it. */
export function splitUnescaped(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const character of text) {
    if (character === separator && !part.endsWith('\\')) {
      parts.push(part)
      part = ''
    } else part += character
  }
  parts.push(part)
  return parts
}

interface Rune {
  readonly code: number
  readonly width: number
}

/** As Go's `utf8.DecodeRune`: what is not UTF-8, as in the middle of a character, is one byte wide. */
function runeAt(bytes: Uint8Array, at: number): Rune {
  const first = bytes[at]
  if (first === undefined) return { code: ERROR_RUNE, width: 0 }
  if (first < 0x80) return { code: first, width: 1 }
  if (first < 0xc0) return { code: ERROR_RUNE, width: 1 }
  const width = first < 0xe0 ? 2 : 3 + Number(first >= 0xf0)
  let code = first & (0x7f >> width)
  for (let next = 1; next < width; next++) code = (code << 6) | ((bytes[at + next] ?? 0) & 0x3f)
  return { code, width }
}

type Outcome = boolean | 'bad-pattern'

/** Compares names with components, as often as one search may. */
export class NameMatcher {
  private steps = 0

  match(component: string, name: string): Outcome | 'too-many-steps' {
    const outcome = this.matchBytes(utf8Encode(component), utf8Encode(name))
    return this.steps > MAX_STEPS ? 'too-many-steps' : outcome
  }

  private matchBytes(pattern: Uint8Array, name: Uint8Array): Outcome {
    let from = 0
    let at = 0
    while (from < pattern.length && at < name.length) {
      if (this.steps++ > MAX_STEPS) return false
      const wanted = runeAt(pattern, from)
      const rune = runeAt(name, at)
      const rest = pattern.subarray(from + wanted.width)
      if (wanted.code === CODES.star) return this.matchStar(rest, name.subarray(at), rune.width)
      if (wanted.code === CODES.brace) return this.matchOptions(rest, name.subarray(at))
      const width = matchOne(pattern, from, rune)
      if (typeof width !== 'number') return width
      from += width
      at += rune.width
    }
    // Of what is left of the pattern, only stars match nothing.
    const left = pattern.length - from
    const stars = left <= 2 && pattern.subarray(from).every(byte => byte === CODES.star)
    return at === name.length && stars
  }

  /** A pattern that is malformed behind a star matches nothing, and nobody is told. */
  private matchStar(rest: Uint8Array, name: Uint8Array, width: number): boolean {
    if (rest.length === 0) return true
    for (let at = 0; at < name.length; at += width)
      if (this.matchBytes(rest, name.subarray(at)) === true) return true
    return false
  }

  private matchOptions(pattern: Uint8Array, name: Uint8Array): Outcome {
    const end = indexUnescaped(pattern, 0x7d)
    if (end < 0) return 'bad-pattern'
    const rest = pattern.subarray(end + 1)
    for (const option of splitUnescaped(textOf(pattern.subarray(0, end)), ',')) {
      const matched = this.matchBytes(new Uint8Array([...utf8Encode(option), ...rest]), name)
      if (matched !== false) return matched
    }
    return false
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function indexUnescaped(bytes: Uint8Array, byte: number): number {
  return bytes.findIndex((one, at) => one === byte && bytes[at - 1] !== CODES.backslash)
}

/** How many bytes of the pattern match the character of the name; false if they do not. */
function matchOne(pattern: Uint8Array, from: number, rune: Rune): number | false | 'bad-pattern' {
  const wanted = runeAt(pattern, from)
  if (wanted.code === CODES.bracket) return matchClass(pattern.subarray(from + 1), rune.code)
  if (wanted.code === CODES.backslash) {
    const escaped = runeAt(pattern, from + 1)
    if (escaped.code === ERROR_RUNE) return 'bad-pattern'
    return escaped.code === rune.code && 1 + escaped.width
  }
  return (wanted.code === CODES.question || wanted.code === rune.code) && wanted.width
}

function matchClass(pattern: Uint8Array, code: number): number | false | 'bad-pattern' {
  const end = indexUnescaped(pattern, 0x5d)
  if (end <= 0) return 'bad-pattern'
  const characters = [...textOf(pattern.subarray(0, end))]
  const negated = characters[0] === '^'
  const reader = { characters, at: negated ? 1 : 0 }
  let found = false
  while (reader.at < characters.length) {
    const low = readBound(reader)
    if (low === undefined) return 'bad-pattern'
    let high: number | undefined = low
    if (characters[reader.at] === '-') {
      reader.at++
      high = readBound(reader)
      if (high === undefined) return 'bad-pattern'
    }
    found ||= low <= code && code <= high
  }
  return found !== negated && end + 2
}

/** One end of a range, which may be escaped; undefined if there is none. */
function readBound(reader: {
  readonly characters: readonly string[]
  at: number
}): number | undefined {
  const first = reader.characters[reader.at++]
  if (first === '-') return undefined
  const character = first === '\\' ? reader.characters[reader.at++] : first
  return character?.codePointAt(0)
}
