/** `tostring`, `tonumber`, `tobool`, `tolist`, `toset`, `tomap` and `ephemeralasnull` (Terraform's lang/funcs/conversion.go). */
import { canConvert, convert, isConversionFailure } from '../../value/convert.ts'
import { constraintName, goQuoted, valueTypeName } from '../../value/inspect.ts'
import {
  listValue,
  mapValue,
  nullValue,
  objectValue,
  tupleValue,
  unknownValue,
  unseenValue,
  withMarks,
  withoutMarks,
} from '../../value/make.ts'
import {
  BOOL,
  DYNAMIC,
  listType,
  mapType,
  NUMBER,
  STRING,
  setType,
  type Type,
  typesEqual,
} from '../../value/type.ts'
import type { Mark, Value } from '../../value/value.ts'
import { type Failure, type FunctionDefinition, fail, type Parameter } from './definition.ts'

/** Takes anything as it is. */
const ANYTHING: Omit<Parameter, 'name'> = {
  type: DYNAMIC,
  allowNull: true,
  allowUnknown: true,
  allowDynamic: true,
  allowMarked: true,
  unseen: 'self',
}

function conversionTo(name: string, wanted: Type): FunctionDefinition {
  return {
    name,
    parameters: [{ name: 'v', ...ANYTHING }],
    returns: wanted,
    apply: ([value]) => converted(value, wanted),
  }
}

/** Whether Terraform's type step lets a type pass. */
function mayConvert(given: Type, wanted: Type): boolean {
  return typesEqual(given, wanted) || canConvert(given, wanted) !== 'no'
}

function converted(value: Value | undefined, wanted: Type): Value | Failure {
  if (value === undefined) return fail(null, 'one argument is required')
  if (value.kind === 'unknown') {
    if (!mayConvert(value.type, wanted)) return fail(0, whyNot(value, wanted))
    return withMarks(unknownValue(wanted, {}, value.reasons), value.marks)
  }
  const result = convert(value, wanted)
  if (isConversionFailure(result)) return fail(0, whyNot(value, wanted))
  if (result.kind !== 'unseen' || result.hull.notUnknown === true) return result
  // Terraform gives an unknown value the type that was asked for, a known one the type that came out.
  if (typesEqual(result.type, wanted)) return result
  return withMarks(unseenValue(DYNAMIC, result.sources), result.marks)
}

function whyNot(value: Value, wanted: Type): string {
  const bare = withoutMarks(value)
  if (bare.kind === 'string' && wanted.kind === 'bool')
    return `${goQuoted(bare.string)} is neither "true" nor "false"`
  if (bare.kind === 'string' && wanted.kind === 'number')
    return `${goQuoted(bare.string)} is no decimal number`
  return `this ${valueTypeName(value.type)} does not convert to ${constraintName(wanted)}`
}

/** The value with null in place of everything ephemeral. */
function withoutEphemeral(value: Value): Value {
  if (value.marks?.has('ephemeral') !== true)
    return withMarks(insideWithoutEphemeral(value), value.marks)
  const marks = new Set<Mark>([...value.marks].filter(mark => mark !== 'ephemeral'))
  const bare =
    value.kind === 'unknown' || value.kind === 'unseen'
      ? unknownValue(value.type)
      : nullValue(value.type)
  return withMarks(bare, marks)
}

function insideWithoutEphemeral(value: Value): Value {
  switch (value.kind) {
    case 'list':
      return listValue(value.type.element, value.elements.map(withoutEphemeral))
    case 'tuple':
      return tupleValue(value.elements.map(withoutEphemeral))
    case 'map':
      return mapValue(value.type.element, entriesWithoutEphemeral(value.entries))
    case 'object':
      return objectValue(entriesWithoutEphemeral(value.attributes))
    default:
      return withoutMarks(value)
  }
}

function entriesWithoutEphemeral(
  entries: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value])[] {
  return [...entries].map(([name, value]) => [name, withoutEphemeral(value)])
}

const EPHEMERAL_AS_NULL: FunctionDefinition = {
  name: 'ephemeralasnull',
  parameters: [{ name: 'value', ...ANYTHING }],
  returns: ([value]) => value?.type ?? DYNAMIC,
  apply: ([value]) =>
    value === undefined ? fail(null, 'one argument is required') : withoutEphemeral(value),
}

/** The family's definitions, for `table.ts` to find by name. */
export const conversionFunctions: readonly FunctionDefinition[] = [
  conversionTo('tostring', STRING),
  conversionTo('tonumber', NUMBER),
  conversionTo('tobool', BOOL),
  conversionTo('tolist', listType(DYNAMIC)),
  conversionTo('toset', setType(DYNAMIC)),
  conversionTo('tomap', mapType(DYNAMIC)),
  EPHEMERAL_AS_NULL,
]
