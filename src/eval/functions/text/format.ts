/** `format` and `formatlist`, as `cty`'s stdlib/format.go has them. */

import { containsUnknown, unknownReasonsOf } from '../../../value/inspect.ts'
import { listValue, stringValue, unknownValue } from '../../../value/make.ts'
import { safePrefix } from '../../../value/refine.ts'
import { DYNAMIC, listType, STRING, type Type } from '../../../value/type.ts'
import type { Refinement, Value } from '../../../value/value.ts'
import { hasFeature } from '../../language-version.ts'
import { type CallContext, type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { checkElements, checkTextLength, limitedText } from '../result-limits.ts'
import { formatText } from './format-text.ts'

/**
 * Up to 1.11 a value without a type, be it a literal null or an unknown, makes the type of the result unknown too, and nobody looks at
 * the values any more.
 */
function typeUnlessUntyped(args: readonly Value[], type: Type, context: CallContext): Type {
  if (hasFeature(context.version, 'format-takes-null')) return type
  return args.slice(1).some(argument => argument.type.kind === 'dynamic') ? DYNAMIC : type
}

/** Of a text with an unknown in it, at least what comes before the first verb is known. */
function beginning(template: string): Refinement {
  const prefix = safePrefix(template.slice(0, Math.max(0, template.indexOf('%'))))
  return prefix === '' ? {} : { prefix }
}

function format(args: readonly Value[], type: Type): Value | Failure {
  if (type.kind === 'dynamic') return unknownValue(type)
  const template = textOf(args, 0)
  const values = args.slice(1)
  if (values.some(containsUnknown))
    return unknownValue(STRING, beginning(template), unknownReasonsOf(...values))
  const text = formatText(template, values)
  return typeof text === 'string' ? limitedText(text) : text
}

/** An argument of `formatlist`: gone through element by element, repeated, or in the way of any answer. */
type Column =
  | { readonly kind: 'elements'; readonly elements: readonly Value[] }
  | { readonly kind: 'single'; readonly value: Value }
  | { readonly kind: 'unknown'; readonly length: number | undefined }

function columnOf(argument: Value): Column {
  switch (argument.kind) {
    case 'list':
    case 'tuple':
      return { kind: 'elements', elements: argument.elements }
    case 'set':
      // Elements that are unknown may turn out to be the same one.
      return argument.elements.length > 1 && containsUnknown(argument)
        ? { kind: 'unknown', length: undefined }
        : { kind: 'elements', elements: argument.elements }
    case 'unknown':
      return unknownColumn(argument.type, argument)
    default:
      return { kind: 'single', value: argument }
  }
}

function unknownColumn(type: Type, value: Value): Column {
  if (type.kind === 'tuple') return { kind: 'unknown', length: type.elements.length }
  const repeated = type.kind !== 'list' && type.kind !== 'set' && type.kind !== 'dynamic'
  return repeated ? { kind: 'single', value } : { kind: 'unknown', length: undefined }
}

function lengthOf(column: Column): number | undefined {
  if (column.kind === 'elements') return column.elements.length
  return column.kind === 'unknown' ? column.length : undefined
}

/** How many rounds there are: as many as every list has elements. */
function roundsOf(columns: readonly Column[]): number | undefined | Failure {
  let rounds: number | undefined
  for (const [at, column] of columns.entries()) {
    const length = lengthOf(column)
    if (length === undefined) continue
    rounds ??= length
    if (length !== rounds)
      return fail(at + 1, `the list has ${length} elements where another one has ${rounds}`)
  }
  return rounds
}

function formatList(args: readonly Value[], type: Type): Value | Failure {
  if (type.kind === 'dynamic') return unknownValue(type)
  const columns = args.slice(1).map(columnOf)
  const rounds = roundsOf(columns)
  if (typeof rounds === 'object') return rounds
  if (columns.some(column => column.kind === 'unknown'))
    return unknownValue(type, {}, unknownReasonsOf(...args))
  const count = columns.length === 0 ? 1 : (rounds ?? 1)
  return checkElements(count) ?? formatRounds(textOf(args, 0), columns, count)
}

/** What goes wrong in a round is blamed on the call, whatever the argument. */
function formatRounds(
  template: string,
  columns: readonly Column[],
  count: number,
): Value | Failure {
  const texts: Value[] = []
  let length = 0
  for (let round = 0; round < count; round++) {
    const values = columns.map(column => valueIn(column, round))
    if (values.some(containsUnknown)) {
      texts.push(unknownValue(STRING, { notNull: true }, unknownReasonsOf(...values)))
      continue
    }
    const text = formatText(template, values)
    if (typeof text !== 'string') return fail(null, text.text)
    length += text.length
    const tooLong = checkTextLength(length)
    if (tooLong !== undefined) return tooLong
    texts.push(stringValue(text))
  }
  return listValue(STRING, texts)
}

function valueIn(column: Column, round: number): Value {
  const value = column.kind === 'elements' ? column.elements[round] : undefined
  if (column.kind === 'single') return column.value
  if (value === undefined) throw new RangeError(`no element for round ${round}`)
  return value
}

const VALUES = {
  name: 'args',
  type: DYNAMIC,
  allowNull: true,
  allowUnknown: true,
  allowDynamic: true,
} as const

/** `format(spec, values...)` and `formatlist(spec, values...)`. */
export const formatFunctions: readonly FunctionDefinition[] = [
  {
    name: 'format',
    parameters: [textParameter('format')],
    variadic: VALUES,
    returns: (args, context) => typeUnlessUntyped(args, STRING, context),
    notNull: true,
    apply: format,
  },
  {
    name: 'formatlist',
    parameters: [textParameter('format')],
    variadic: VALUES,
    returns: (args, context) => typeUnlessUntyped(args, listType(STRING), context),
    notNull: true,
    apply: formatList,
  },
]
