/** `jsondecode`, as `cty`'s json/type_implied.go and json/unmarshal.go have it: first the type, then the value as that type. */
import { composed } from '../../../text/nfc.ts'
import {
  boolValue,
  nullValue,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownValue,
} from '../../../value/make.ts'
import { parseNumber } from '../../../value/number.ts'
import {
  BOOL,
  DYNAMIC,
  NUMBER,
  objectType,
  STRING,
  type Type,
  tupleType,
  typesEqual,
} from '../../../value/type.ts'
import type { UnknownValue, Value } from '../../../value/value.ts'
import { hasFeature } from '../../language-version.ts'
import {
  type CallContext,
  type Failure,
  type FunctionDefinition,
  fail,
  failLimit,
} from '../definition.ts'
import { rememberLast } from '../last-result.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { type JsonNode, type JsonTrouble, readJson } from './json-reader.ts'

const readOnce = rememberLast(readJson)

/** Of members with the same name, the last one decides the type that all of them must have. */
function impliedType(node: JsonNode): Type {
  switch (node.kind) {
    case 'null':
      return DYNAMIC
    case 'bool':
      return BOOL
    case 'string':
      return STRING
    case 'number':
      return NUMBER
    case 'array':
      return tupleType(node.elements.map(impliedType))
    case 'object':
      return objectType(
        new Map(node.members.map(([name, member]) => [composed(name), impliedType(member)])),
      )
  }
}

/** The first property that some object has twice, with values of different types. */
function disagreeingProperty(node: JsonNode): string | undefined {
  if (node.kind === 'array') return firstDefined(node.elements, disagreeingProperty)
  if (node.kind !== 'object') return undefined
  const types = new Map<string, Type>()
  return firstDefined(node.members, ([name, member]) => {
    const inside = disagreeingProperty(member)
    if (inside !== undefined) return inside
    const known = types.get(name)
    const type = impliedType(member)
    types.set(name, type)
    return known === undefined || typesEqual(known, type) ? undefined : name
  })
}

function firstDefined<T>(
  items: readonly T[],
  find: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

/** What the beginning of an unknown text tells of the type. */
function typeByPrefix(argument: UnknownValue): Type | Failure {
  const first = (argument.refinement.prefix ?? '').trim().charAt(0)
  if (first === '' || '{[n'.includes(first)) return DYNAMIC
  if (first === '"') return STRING
  if ('tf'.includes(first)) return BOOL
  if ('-.0123456789'.includes(first)) return NUMBER
  return fail(0, `no JSON text begins with "${first}"`)
}

function troubleOf({ trouble, isLimit }: JsonTrouble): Failure {
  return isLimit ? failLimit(trouble) : fail(null, trouble)
}

function resultType(args: readonly Value[], context: CallContext): Type | Failure {
  const [argument] = args
  if (argument?.kind === 'unknown') return typeByPrefix(argument)
  if (argument?.kind !== 'string') return DYNAMIC
  const node = readOnce(argument.string)
  if ('trouble' in node) return troubleOf(node)
  const twice = hasFeature(context.version, 'json-duplicates-agree')
    ? disagreeingProperty(node)
    : undefined
  if (twice === undefined) return impliedType(node)
  return fail(null, `an object has the property "${twice}" twice, with values of different types`)
}

function decode(node: JsonNode, type: Type): Value | Failure {
  if (node.kind === 'null') return nullValue(type)
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'bool':
      return decodePrimitive(node, type)
    case 'tuple':
      return decodeTuple(node, type.elements)
    case 'object':
      return decodeObject(node, type.attributes)
    default:
      return mismatch()
  }
}

/** Only an object that names an attribute twice gets here. */
function mismatch(): Failure {
  return fail(null, 'an object has an attribute twice, with values of different types')
}

function decodePrimitive(node: JsonNode, type: Type): Value | Failure {
  const text = primitiveText(node)
  if (text === undefined) return mismatch()
  if (type.kind === 'string') return stringValue(text)
  if (type.kind === 'bool') {
    if (node.kind === 'number') return mismatch()
    const truth = TRUTHS.get(text)
    return truth === undefined ? mismatch() : boolValue(truth)
  }
  if (node.kind === 'bool') return mismatch()
  const number = parseNumber(text)
  return number === undefined
    ? fail(null, `"${text}" is out of range for a number`)
    : numberValue(number)
}

/** Texts that convert to a bool. */
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

function primitiveText(node: JsonNode): string | undefined {
  if (node.kind === 'string') return node.string
  if (node.kind === 'number') return node.text
  return node.kind === 'bool' ? String(node.bool) : undefined
}

function decodeTuple(node: JsonNode, types: readonly Type[]): Value | Failure {
  if (node.kind !== 'array' || node.elements.length !== types.length) return mismatch()
  const elements: Value[] = []
  for (const [at, element] of node.elements.entries()) {
    const value = decode(element, types[at] ?? DYNAMIC)
    if ('failure' in value) return value
    elements.push(value)
  }
  return tupleValue(elements)
}

function decodeObject(node: JsonNode, types: ReadonlyMap<string, Type>): Value | Failure {
  if (node.kind !== 'object') return mismatch()
  const attributes = new Map<string, Value>()
  for (const [name, member] of node.members) {
    // Names in the type are normalised, those of the text are not: Terraform then finds no such attribute.
    const type = types.get(name)
    if (type === undefined) return mismatch()
    const value = decode(member, type)
    if ('failure' in value) return value
    attributes.set(name, value)
  }
  // An earlier value of a name that comes twice may lack what the last one has.
  for (const [name, type] of types) if (!attributes.has(name)) attributes.set(name, nullValue(type))
  return objectValue(attributes)
}

function jsonDecode(args: readonly Value[], type: Type): Value | Failure {
  if (args[0]?.kind !== 'string') return unknownValue(type)
  const node = readOnce(textOf(args, 0))
  return 'trouble' in node ? troubleOf(node) : decode(node, type)
}

/** `jsondecode(str)`. */
export const jsonDecodeFunction: FunctionDefinition = {
  name: 'jsondecode',
  parameters: [textParameter('str')],
  returns: resultType,
  apply: jsonDecode,
}
