/** Identifiers in the form of RFC 4122, and `uuidv5`, as https://pkg.go.dev/github.com/google/uuid reads and makes them. */
import { stringValue } from '../../../value/make.ts'
import { STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { type CallContext, type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { hexEncode, utf8Encode } from './bytes.ts'

const NAMED: ReadonlyMap<string, string> = new Map([
  ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
  ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
  ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
])

const HYPHENATED = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const COMPACT = /^[0-9a-f]{32}$/i
const URN = /^urn:uuid:/i
const HYPHENS = /-/g

/** Sixteen bytes in the usual five groups. */
export function formatUuid(bytes: Uint8Array): string {
  const digits = hexEncode(bytes)
  const ends = [8, 12, 16, 20, 32]
  return ends.map((end, at) => digits.slice(ends[at - 1] ?? 0, end)).join('-')
}

/** Also takes the forms of a URN, without hyphens, and in braces, where any two characters do for braces. */
function parseUuid(text: string): Uint8Array | undefined {
  const bare = bareUuid(text)
  if (!HYPHENATED.test(bare) && !COMPACT.test(text)) return undefined
  const digits = bare.replace(HYPHENS, '')
  return Uint8Array.from({ length: 16 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  )
}

function bareUuid(text: string): string {
  if (text.length === 45) return text.replace(URN, '')
  // Lengths are counted in bytes there, so the two must be ASCII characters.
  return utf8Encode(text).length === 38 ? text.slice(1, -1) : text
}

function uuidv5(args: readonly Value[], context: CallContext): Value | Failure {
  const namespace = textOf(args, 0)
  const bytes = parseUuid(NAMED.get(namespace) ?? namespace)
  if (bytes === undefined)
    return fail(null, `"${namespace}" is none of "dns", "url", "oid", "x500" and no UUID`)
  const named = new Uint8Array([...bytes, ...utf8Encode(textOf(args, 1))])
  const hash = context.capabilities.codecs.digest('sha1', named).slice(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  return stringValue(formatUuid(hash))
}

/** `uuidv5(namespace, name)`. */
export const uuidv5Function: FunctionDefinition = {
  name: 'uuidv5',
  parameters: [textParameter('namespace'), textParameter('name')],
  returns: STRING,
  notNull: true,
  apply: (args, _type, context) => uuidv5(args, context),
}
