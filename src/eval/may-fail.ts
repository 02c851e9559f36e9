/** Which functions take any value of their parameters' types, so that an unseen argument cannot make them fail. */
import { hasDynamic, someValue } from '../value/inspect.ts'
import type { Value } from '../value/value.ts'
import { parameterAt } from './call-function.ts'
import type { FunctionDefinition } from './functions/definition.ts'

const TOTAL: ReadonlySet<string> = new Set([
  ...['abs', 'ceil', 'floor', 'max', 'min'],
  ...[
    'chomp',
    'lower',
    'strrev',
    'title',
    'trim',
    'trimprefix',
    'trimspace',
    'trimsuffix',
    'upper',
  ],
  ...['endswith', 'split', 'startswith', 'strcontains'],
  ...['basename', 'dirname', 'urlencode'],
  ...['base64encode', 'base64sha256', 'base64sha512', 'md5', 'sha1', 'sha256', 'sha512'],
  ...[
    'contains',
    'jsonencode',
    'keys',
    'length',
    'lookup',
    'merge',
    'reverse',
    'tostring',
    'values',
  ],
  ...['nonsensitive', 'sensitive', 'issensitive', 'ephemeralasnull'],
])

/** What some functions look into, and refuse to be given anything else; their parameters take any type. */
const CONTAINERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['contains', ['list', 'set', 'tuple']],
  ['keys', ['map', 'object']],
  ['length', ['list', 'set', 'tuple', 'map', 'object', 'string']],
  ['lookup', ['map', 'object']],
  ['reverse', ['list', 'tuple']],
  ['values', ['map', 'object']],
])

const PRIMITIVES: ReadonlySet<string> = new Set(['string', 'number', 'bool'])

/** Conversions to text fail for collections, and `lookup` without a default for keys that are not there. */
function isOutOfTheOrdinary(name: string, args: readonly Value[]): boolean {
  if (name === 'tostring') return !args.every(({ type }) => PRIMITIVES.has(type.kind))
  if (name === 'lookup' && args.length < 3) return true
  if (name === 'merge')
    return !args.every(({ type }) => type.kind === 'map' || type.kind === 'object')
  const container = args[0]?.type.kind
  return container !== undefined && CONTAINERS.get(name)?.includes(container) === false
}

/** Whether the call could fail for some value of what is unseen in its arguments. */
export function mayFail(definition: FunctionDefinition, args: readonly Value[]): boolean {
  if (definition.name === 'tonumber') return !args.every(isNumeric)
  if (!TOTAL.has(definition.name) || isOutOfTheOrdinary(definition.name, args)) return true
  return args.some((argument, at) => {
    const handsPartsOn = (parameterAt(definition, at)?.unseen ?? 'strict') !== 'strict'
    return handsPartsOn ? isRisky(argument) : someValue(argument, isRisky)
  })
}

/** Certainly a number, whether or not it is written as a text. */
function isNumeric(value: Value): boolean {
  return value.kind === 'unseen' && (value.type.kind === 'number' || value.hull.digits === true)
}

/** Unseen, and perhaps null or of a type that does not fit. */
function isRisky(value: Value): boolean {
  return value.kind === 'unseen' && (value.hull.notNull !== true || hasDynamic(value.type))
}
