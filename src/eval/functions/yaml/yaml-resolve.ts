/** What an untagged or tagged YAML scalar stands for, by the rules of go-cty-yaml (resolve.go), a mixture of YAML 1.1 and 1.2. */
import { convert, isConversionFailure } from '../../../value/convert.ts'
import { FALSE, nullValue, numberValue, stringValue, TRUE } from '../../../value/make.ts'
import {
  fromInteger,
  type HclNumber,
  NEGATIVE_INFINITY,
  POSITIVE_INFINITY,
  parseNumber,
  withPrecision,
} from '../../../value/number.ts'
import { DYNAMIC, STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { base64Decode } from '../bytes/bytes.ts'
import type { YamlTrouble } from './yaml-scalars.ts'
import type { YamlStyle } from './yaml-scanner.ts'
import { yamlTimestamp } from './yaml-timestamp.ts'

const CORE = 'tag:yaml.org,2002:'

/** `cty`'s infinities have no precision of their own. */
function infinity(number: HclNumber): Value {
  return numberValue(withPrecision(number, 0))
}

function eachOf(words: string, value: Value): [string, Value][] {
  return words.split(' ').map(word => [word, value])
}

const WORDS: ReadonlyMap<string, Value> = new Map([
  ...eachOf('y Y yes Yes YES true True TRUE on On ON', TRUE),
  ...eachOf('n N no No NO false False FALSE off Off OFF', FALSE),
  ...eachOf('~ null Null NULL', nullValue(DYNAMIC)),
  ...eachOf('.inf .Inf .INF +.inf +.Inf +.INF', infinity(POSITIVE_INFINITY)),
  ...eachOf('-.inf -.Inf -.INF', infinity(NEGATIVE_INFINITY)),
  ['', nullValue(DYNAMIC)],
])
/** Texts that do not begin so are never anything but texts. */
const HINT = /^(?:$|[-+0-9.yYnNtTfFoO~])/
const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/

/** A scalar of a document. */
export interface YamlScalar {
  readonly text: string
  readonly style: YamlStyle
  /** In full; empty if there is none. */
  readonly tag: string
}

/** What the scalar stands for as the key of a mapping. */
export function resolveScalar(scalar: YamlScalar): Value | YamlTrouble {
  const { text, tag } = scalar
  const core = tag.startsWith(CORE) ? tag.slice(CORE.length) : undefined
  if (tag !== '' && (core === undefined || !RESOLVABLE.has(core)))
    return { trouble: `the tag "${tag}", which is not known` }
  const asText = core === 'str' || core === 'binary'
  if (asText || !HINT.test(text)) return resolveByTag(text, core)
  if (scalar.style === 'quoted') return stringValue(text)
  const word = WORDS.get(text)
  if (word !== undefined) return word
  if (tag === '' && NOT_A_NUMBER.test(text)) return { trouble: 'a number that is none (".nan")' }
  return resolveNumeric(text, core)
}

const RESOLVABLE: ReadonlySet<string> = new Set([
  'str',
  'bool',
  'int',
  'float',
  'null',
  'timestamp',
  'binary',
])

/** The scalar as a value of the document: one without a tag that is quoted or a block is a text, but the text of what it stands for. */
export function resolveValue(scalar: YamlScalar): Value | YamlTrouble {
  const value = resolveScalar(scalar)
  if ('trouble' in value || scalar.tag !== '' || scalar.style === 'plain') return value
  const text = convert(value, STRING)
  return isConversionFailure(text) ? { trouble: 'a block that is no text' } : text
}

function resolveNumeric(text: string, core: string | undefined): Value | YamlTrouble {
  if (text.startsWith('.')) {
    const number = parseNumber(text)
    if (number !== undefined) return numberValue(number)
  } else if (/^[-+0-9]/.test(text)) {
    const timestamp = core === undefined || core === 'timestamp' ? yamlTimestamp(text) : undefined
    if (timestamp !== undefined) return stringValue(timestamp)
    if (INTEGER.test(text) || FLOAT.test(text)) return resolveByTag(text, 'int')
  }
  return resolveByTag(text, core)
}

function resolveByTag(text: string, core: string | undefined): Value | YamlTrouble {
  const wrong = { trouble: `the text "${text}" tagged as what it cannot be (!!${core})` }
  switch (core) {
    case undefined:
    case 'str':
      return stringValue(text)
    case 'binary':
      return base64Decode(text) === undefined ? wrong : stringValue(text)
    case 'null':
      return nullValue(DYNAMIC)
    case 'int':
    case 'float':
      return readNumber(text.replaceAll('_', '')) ?? wrong
    default:
      // Words that are bools, and texts that are times, were taken as that before.
      return wrong
  }
}

const PREFIXED = /^([-+]?)0(?:[xX]([0-9a-fA-F]+)|[oO]?([0-7]+)|[bB]([01]+))$/

/** A decimal number, or one of up to 64 bits with a prefix, whose precision then is 64 bits. */
function readNumber(text: string): Value | undefined {
  const number = parseNumber(text)
  if (number !== undefined) return numberValue(number)
  const found = PREFIXED.exec(text)
  if (found === null) return undefined
  const [, sign = '', hexadecimal, octal, binary] = found
  const size = BigInt(prefixed(hexadecimal, octal, binary))
  const signed = sign === '-' ? -size : size
  const fits = signed >= -(2n ** 63n) && (sign === '' ? signed < 2n ** 64n : signed < 2n ** 63n)
  return fits ? numberValue(fromInteger(signed, 64)) : undefined
}

function prefixed(hexadecimal?: string, octal?: string, binary?: string): string {
  if (hexadecimal !== undefined) return `0x${hexadecimal}`
  return octal === undefined ? `0b${binary ?? '0'}` : `0o${octal}`
}
