/** How Go reads and quotes the texts that Coder's provider is given: strconv and encoding/json, as far as parameters need them. */
import { asciiFirst } from '../../text/ascii-first.ts'

const INTEGER = /^[+-]?\d+$/

/** strconv.Atoi: a decimal integer of 64 bits, or undefined. */
export function atoi(text: string): bigint | undefined {
  if (!INTEGER.test(text)) return undefined
  const number = BigInt(text.startsWith('+') ? text.slice(1) : text)
  return BigInt.asIntN(64, number) === number ? number : undefined
}

// Underscores may stand between digits, and after the prefix of a hexadecimal number.
const DECIMAL_FLOAT =
  /^[+-]?(?:\d(?:_?\d)*(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:e[+-]?\d(?:_?\d)*)?$/i
const HEX_FLOAT =
  /^[+-]?0x(?:_?[\da-f](?:_?[\da-f])*(?:\.(?:[\da-f](?:_?[\da-f])*)?)?|\.[\da-f](?:_?[\da-f])*)p[+-]?\d(?:_?\d)*$/i
const NAMED_FLOAT = /^(?:[+-]?inf(?:inity)?|nan)$/i

/** Whether strconv.ParseFloat takes the text: decimal and hexadecimal floats, infinities, NaN; nothing beyond a double's range. */
export function isFloat(text: string): boolean {
  if (NAMED_FLOAT.test(text) || HEX_FLOAT.test(text)) return true
  return DECIMAL_FLOAT.test(text) && Number.isFinite(Number(text.replaceAll('_', '')))
}

const BOOLS = new Set([
  '1',
  't',
  'T',
  'TRUE',
  'true',
  'True',
  '0',
  'f',
  'F',
  'FALSE',
  'false',
  'False',
])

/** Whether strconv.ParseBool takes the text. */
export function isBool(text: string): boolean {
  return BOOLS.has(text)
}

/** json.Unmarshal into []string: the strings (null is an empty text there, and a whole null an empty list), or undefined. */
export function stringList(text: string): readonly string[] | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  if (parsed === null) return []
  if (!Array.isArray(parsed)) return undefined
  const items: string[] = []
  for (const item of parsed) {
    if (item !== null && typeof item !== 'string') return undefined
    items.push(item ?? '')
  }
  return items
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
}

/** Go's %q of a text. */
export function quote(text: string): string {
  const escaped = [...text].map(character => ESCAPES[character] ?? printable(character))
  return `"${escaped.join('')}"`
}

const isUnprintable = asciiFirst(/(?!)/, () => /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u)

function printable(character: string): string {
  if (!isUnprintable(character)) return character
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`
  return code < 0x10000
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\U${code.toString(16).padStart(8, '0')}`
}

const VERB = /%[-+ #0]*(?:\[\d+\])?\d*(?:\.\d*)?(?:\[\d+\])?([\s\S])?/gu

/** What Go's fmt makes of a format without arguments: every verb misses its own. */
export function formatWithoutArguments(format: string): string {
  return format.replaceAll(VERB, (whole: string, verb: string | undefined) => {
    if (verb === '%') return '%'
    if (verb === undefined) return '%!(NOVERB)'
    return whole.includes('[') ? `%!${verb}(BADINDEX)` : `%!${verb}(MISSING)`
  })
}
