/** Calls a function definition with values written as plain data, without the parser and the evaluator. */
import { expect, test } from 'vitest'
import { callFunction, parameterAt } from '../../../src/eval/call-function.ts'
import type {
  CallContext,
  Failure,
  FunctionDefinition,
} from '../../../src/eval/functions/definition.ts'
import { fail } from '../../../src/eval/functions/definition.ts'
import { MAX_STEPS, Meter } from '../../../src/eval/meter.ts'
import { convert, isConversionFailure } from '../../../src/value/convert.ts'
import {
  boolValue,
  nullValue,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownValue,
  unseenValue,
  withMarks,
} from '../../../src/value/make.ts'
import { parseNumber, ZERO } from '../../../src/value/number.ts'
import { DYNAMIC, listType, mapType, setType, type Type } from '../../../src/value/type.ts'
import type { Hull, Value } from '../../../src/value/value.ts'
import { type Encoded, encodeValue } from '../../support/encode-value.ts'

/** Plain data: an array is a tuple, an object an object, `null` the null without a type; anything else is a value already. */
export type Data =
  | string
  | number
  | boolean
  | null
  | readonly Data[]
  | { readonly [key: string]: Data }
  | Value

/** The value of plain data. */
function valueFrom(data: Data): Value {
  if (data === null) return nullValue(DYNAMIC)
  if (typeof data === 'string') return stringValue(data)
  if (typeof data === 'boolean') return boolValue(data)
  if (typeof data === 'number') return numberValue(parseNumber(String(data)) ?? ZERO)
  if (isList(data)) return tupleValue(data.map(valueFrom))
  if (isValue(data)) return data
  return objectValue(Object.entries(data).map(([name, part]) => [name, valueFrom(part)]))
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data)
}

function isValue(data: object): data is Value {
  return 'kind' in data && 'type' in data && 'marks' in data
}

function converted(data: Data, type: Type): Value {
  const value = convert(valueFrom(data), type)
  if (isConversionFailure(value)) throw new Error(value.text)
  return value
}

export function list(...elements: readonly Data[]): Value {
  return converted(elements, listType(DYNAMIC))
}

export function set(...elements: readonly Data[]): Value {
  return converted(elements, setType(DYNAMIC))
}

export function map(entries: { readonly [key: string]: Data }): Value {
  return converted(entries, mapType(DYNAMIC))
}

export function sensitive(data: Data): Value {
  return withMarks(valueFrom(data), new Set(['sensitive']))
}

export function unknown(type: Type): Value {
  return unknownValue(type)
}

/** Something unseen that hangs on a source of that name. */
export function unseen(type: Type, hull: Hull = {}, id = 'parameter:p'): Value {
  return unseenValue(type, [{ id, text: id, remedy: undefined, location: undefined }], hull)
}

/** A hull of a value that is certainly there, and known to Terraform; with bounds if it is a number. */
export function known(low?: number, high?: number): Hull {
  const bound = (n: number | undefined) => (n === undefined ? undefined : parseNumber(String(n)))
  const [least, most] = [bound(low), bound(high)]
  return {
    ...(least && { low: least }),
    ...(most && { high: most }),
    notNull: true,
    notUnknown: true,
  }
}

/** The result of a call as the evaluator would get it, with arguments converted to the parameters' types. */
export function call(
  definitions: readonly FunctionDefinition[],
  name: string,
  args: readonly Data[],
  context: Partial<CallContext> = {},
): Value | Failure {
  const definition = definitions.find(candidate => candidate.name === name)
  if (definition === undefined) throw new Error(`no function ${name}`)
  const values: Value[] = []
  for (const [at, data] of args.entries()) {
    const parameter = parameterAt(definition, at)
    if (parameter === undefined) return fail(at, 'too many arguments')
    const value = convert(valueFrom(data), parameter.type)
    if (isConversionFailure(value)) return fail(at, value.text)
    values.push(value)
  }
  if (values.length < definition.parameters.length) return fail(null, 'not enough arguments')
  const meter = new Meter(MAX_STEPS)
  return callFunction(definition, values, {
    spend: steps => meter.spend(steps),
    left: () => meter.left,
    version: 11,
    capabilities: { clock: undefined, planTime: undefined } as CallContext['capabilities'],
    call: () => fail(null, 'no other functions here'),
    ...context,
  })
}

/** The result in the corpus's form, numbers as plain text where they stand alone; `{ fails: index }` if the call fails. */
export function answer(
  definitions: readonly FunctionDefinition[],
  name: string,
  args: readonly Data[],
  context: Partial<CallContext> = {},
): Plain {
  const outcome = call(definitions, name, args, context)
  return 'failure' in outcome ? { fails: outcome.argument } : plain(encodeValue(outcome))
}

/** A call, what it answers, and the Terraform that is asked; 1.11 if absent. */
export type Row = readonly [name: string, args: readonly Data[], answer: Plain, version?: number]

/** One test for each row. */
export function checkCalls(definitions: readonly FunctionDefinition[], rows: readonly Row[]): void {
  const named = rows.map(row => [titleOf(row), row] as const)
  test.each(named)('%s', (_, [name, args, expected, version]) => {
    expect(answer(definitions, name, args, { version: version ?? 11 })).toEqual(expected)
  })
}

function titleOf([name, args, , version]: Row): string {
  const written = args.map(arg => JSON.stringify(plain(encodeValue(valueFrom(arg)))))
  return `${name}(${written.join(', ')})${version === undefined ? '' : ` in 1.${version}`}`
}

/** As `Encoded`, with numbers as JavaScript numbers where they are safe integers, else as text. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined }

function plain(encoded: Encoded): Plain {
  if (encoded === null || typeof encoded !== 'object') return encoded
  if (Array.isArray(encoded)) return encoded.map(plain)
  if ('$number' in encoded) {
    const text = String(encoded['$number'])
    return Number.isSafeInteger(Number(text)) ? Number(text) : text
  }
  return Object.fromEntries(
    Object.entries(encoded).map(([key, part]) => [key, part === undefined ? part : plain(part)]),
  )
}
