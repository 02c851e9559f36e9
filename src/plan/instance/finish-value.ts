/** Last touches to a planned object: marks that the schema asks for, and reasons for what is not known. */
import { nullValue, withMarks } from '../../value/make.ts'
import { mapAttributes } from '../../value/map-attributes.ts'
import type { Mark, Reason, Value } from '../../value/value.ts'
import type { BlockSchema } from '../body/schema.ts'
import type { Subject } from './subject.ts'

const SENSITIVE: ReadonlySet<Mark> = new Set(['sensitive'])
const EPHEMERAL: ReadonlySet<Mark> = new Set(['ephemeral'])

/** Marks what the schema calls sensitive, forgets what is only written, and says where unknown attributes come from. */
export function finishValue(schema: BlockSchema, value: Value, subject: Subject): Value {
  // Of an ephemeral resource everything is ephemeral, and nothing more.
  if (subject.declaration.mode === 'ephemeral') return withMarks(value, EPHEMERAL)
  const marked = markSensitive(schema, value)
  if (marked.kind !== 'object') return marked
  return mapAttributes(marked, (part, name) =>
    part.kind === 'unknown' && part.reasons.length === 0
      ? { ...part, reasons: [reasonFor(`${subject.address}.${name}`, subject)] }
      : part,
  )
}

function reasonFor(name: string, { location, declaration }: Subject): Reason {
  const when =
    declaration.mode === 'managed' ? 'decided when the resource is created' : 'read while applying'
  return { text: `"${name}" is ${when}`, location }
}

const SECRETS = new WeakMap<BlockSchema, boolean>()

/** Whether anything in a block of the schema is secret, or only written. */
function holdsSecrets(schema: BlockSchema): boolean {
  const known = SECRETS.get(schema)
  if (known !== undefined) return known
  const attributes = [...schema.attributes.values()]
  const found =
    attributes.some(({ sensitive, writeOnly }) => sensitive === true || writeOnly === true) ||
    [...schema.blocks.values()].some(({ block }) => holdsSecrets(block))
  SECRETS.set(schema, found)
  return found
}

function markSensitive(schema: BlockSchema, value: Value): Value {
  if (!holdsSecrets(schema)) return value
  switch (value.kind) {
    case 'object':
      return mapAttributes(value, (part, name) => {
        const attribute = schema.attributes.get(name)
        if (attribute?.writeOnly) return nullValue(attribute.type)
        if (attribute?.sensitive) return withMarks(part, SENSITIVE)
        const nested = schema.blocks.get(name)
        return nested === undefined ? part : markSensitive(nested.block, part)
      })
    case 'list':
    case 'set':
    case 'tuple':
      return keepOrReplace(
        value,
        value.elements.map(element => markSensitive(schema, element)),
      )
    default:
      return value
  }
}

/** The same list, set or tuple with marked elements; sets and all others keep the types that they have. */
function keepOrReplace<V extends { readonly elements: readonly Value[] }>(
  value: V,
  elements: readonly Value[],
): V {
  return elements.every((element, at) => element === value.elements[at])
    ? value
    : { ...value, elements }
}
