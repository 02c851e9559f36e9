/** Whether our answer and Terraform's are the same, as far as a plan shows values. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { containsUnknown, typeToString } from '../../src/value/inspect.ts'
import {
  compare,
  formatNumber,
  fromDouble,
  type HclNumber,
  isInfinite,
  toBigInt,
  toDouble,
} from '../../src/value/number.ts'
import type { Value } from '../../src/value/value.ts'
import { EVAL_SUMMARIES } from '../../test/conformance/eval-summaries.ts'
import { moduleCodeStandsFor } from '../../test/conformance/module-summaries.ts'
import { PLAN_SUMMARIES } from '../../test/conformance/plan-summaries.ts'
import { standsFor } from '../../test/conformance/syntax-summaries.ts'
import { typeJson } from '../../test/support/plan-json.ts'
import { nativePositions } from '../../test/support/terraform-positions.ts'
import type { Json, TerraformAnswer, TerraformError } from './terraform.ts'

/** What we say of one expression. */
export interface OwnAnswer {
  /** The whole file. */
  readonly text: string
  readonly value: Value
  readonly errors: readonly Diagnostic[]
}

/** The difference in words, or undefined if there is none. */
export function difference(own: OwnAnswer, terraform: TerraformAnswer): string | undefined {
  if (terraform.errors !== undefined) return errorDifference(own, terraform.errors)
  const [error] = own.errors
  if (error !== undefined) return `we fail (${error.code}: ${error.message}), Terraform does not`
  const { type, after, unknown, sensitive } = terraform
  if (type !== undefined && own.value.kind !== 'null') {
    const [ours, theirs] = [JSON.stringify(typeJson(own.value.type)), jsonText(type)]
    if (ours !== theirs) return `the type is ${ours}, not ${theirs}`
  }
  return (
    valueDifference(own.value, after, 'value') ??
    unknownDifference(own.value, unknown, 'value') ??
    markDifference(own.value, sensitive, 'value')
  )
}

function errorDifference(own: OwnAnswer, errors: readonly TerraformError[]): string | undefined {
  const [theirs] = [...errors].sort((a, b) => a.line - b.line || a.column - b.column)
  if (theirs === undefined) return 'Terraform fails without saying where'
  const shown = `${theirs.line}:${theirs.column} ${theirs.summary}: ${theirs.detail}`
  if (own.errors.length === 0)
    return `Terraform fails (${shown}), we say ${own.value.kind} ${typeToString(own.value.type)}`
  const positions = nativePositions(own.text)
  const ours = own.errors.map(({ code, subject, message }) => {
    const [line, column] = positions.startOf(subject?.span ?? { start: 0, end: 0 })
    return { line, column, code, message }
  })
  const [first] = ours.sort((a, b) => a.line - b.line || a.column - b.column)
  if (first === undefined) return undefined
  const isSame =
    first.line === theirs.line &&
    first.column === theirs.column &&
    isAbout(first.code, theirs.summary)
  // Where the implementation of a function crashes, any error is right.
  if (isSame || theirs.detail.includes('panic in function implementation')) return undefined
  return `we fail at ${first.line}:${first.column} (${first.code}: ${first.message}), Terraform at ${shown}`
}

function isAbout(code: string, summary: string): boolean {
  const expected = SUMMARIES.get(code)
  if (expected instanceof RegExp) return expected.test(summary)
  return expected === summary || standsFor(code, summary) || moduleCodeStandsFor(code, summary)
}

const SUMMARIES: ReadonlyMap<string, string | RegExp | null> = new Map<
  string,
  string | RegExp | null
>([...Object.entries(EVAL_SUMMARIES), ...Object.entries(PLAN_SUMMARIES)])

function valueDifference(value: Value, json: Json | undefined, path: string): string | undefined {
  switch (value.kind) {
    case 'unknown':
      return json === null || json === undefined
        ? undefined
        : `${path} is unknown, not ${jsonText(json)}`
    case 'unseen':
      return `${path} is unseen: ${value.sources.map(source => source.text).join('; ')}`
    case 'null':
      return json === null || json === undefined
        ? undefined
        : `${path} is null, not ${jsonText(json)}`
    case 'string':
      return same(value.string, json, path)
    case 'bool':
      return same(value.bool, json, path)
    case 'number':
      return numberDifference(value.number, json, path)
    case 'list':
    case 'tuple':
    case 'set':
      return sequenceDifference(value, json, path)
    case 'map':
      return mappingDifference(value.entries, json, path)
    case 'object':
      return mappingDifference(value.attributes, json, path)
  }
}

function same(own: string | boolean, json: Json | undefined, path: string): string | undefined {
  return own === json ? undefined : `${path} is ${JSON.stringify(own)}, not ${jsonText(json)}`
}

/** A plan file keeps whole numbers of 64 bits with all their digits, what a double holds as a double, and forgets the sign of zero. */
function numberDifference(
  number: HclNumber,
  json: Json | undefined,
  path: string,
): string | undefined {
  const theirs =
    json !== null && typeof json === 'object' && 'number' in json ? json.number : undefined
  const double = fromDouble(toDouble(number))
  const texts = [formatNumber(number)]
  if (!isInfinite(number) && compare(double, number) === 0) texts.push(formatNumber(double))
  const whole = toBigInt(number)
  if (whole !== undefined && BigInt.asIntN(64, whole) === whole) texts.push(String(whole))
  const plus = texts.map(text => (text === '-0' ? '0' : text))
  if (theirs !== undefined && plus.includes(theirs === '-0' ? '0' : theirs)) return undefined
  return `${path} is ${texts[0]}, not ${theirs ?? jsonText(json)}`
}

function sequenceDifference(
  value: Extract<Value, { readonly elements: unknown }>,
  json: Json | undefined,
  path: string,
): string | undefined {
  if (!Array.isArray(json)) return `${path} is a ${value.kind}, not ${jsonText(json)}`
  if (json.length !== value.elements.length)
    return `${path} has ${value.elements.length} elements, not ${jsonText(json)}`
  for (const [index, element] of value.elements.entries()) {
    const found = valueDifference(element, json[index], `${path}[${index}]`)
    if (found !== undefined) return found
  }
  return undefined
}

function mappingDifference(
  entries: ReadonlyMap<string, Value>,
  json: Json | undefined,
  path: string,
): string | undefined {
  if (!(json instanceof Map)) return `${path} is a mapping, not ${jsonText(json)}`
  for (const name of json.keys())
    if (!entries.has(name)) return `${path} lacks ${JSON.stringify(name)}`
  for (const [name, value] of entries) {
    const found = valueDifference(value, json.get(name), `${path}.${name}`)
    if (found !== undefined) return found
    if (!json.has(name) && value.kind !== 'unknown') return `${path} has ${JSON.stringify(name)}`
  }
  return undefined
}

function unknownDifference(value: Value, json: Json | undefined, path: string): string | undefined {
  if (!containsUnknown(value))
    return holdsTrue(json) ? `${path} is known, not ${jsonText(json)}` : undefined
  if (value.kind === 'unknown')
    return json === true ? undefined : `${path} is unknown, not ${jsonText(json)}`
  if (value.kind === 'set')
    return holdsTrue(json) ? undefined : `${path} is partly unknown, not ${jsonText(json)}`
  return partDifference(value, json, path, unknownDifference)
}

function markDifference(value: Value, json: Json | undefined, path: string): string | undefined {
  const isSensitive = value.marks?.has('sensitive') === true
  if (isSensitive || json === true)
    return isSensitive && json === true
      ? undefined
      : `${path} is ${isSensitive ? '' : 'not '}sensitive, unlike ${jsonText(json)}`
  return partDifference(value, json, path, markDifference)
}

function partDifference(
  value: Value,
  json: Json | undefined,
  path: string,
  differ: (value: Value, json: Json | undefined, path: string) => string | undefined,
): string | undefined {
  const parts = partsOf(value)
  if (parts.length === 0)
    return holdsTrue(json) ? `${path} has no parts, unlike ${jsonText(json)}` : undefined
  for (const [key, part] of parts) {
    const inside = partOf(json, key)
    const found = differ(part, inside, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

function partOf(json: Json | undefined, key: number | string): Json | undefined {
  if (json instanceof Map) return json.get(String(key))
  return Array.isArray(json) ? json[Number(key)] : undefined
}

function partsOf(value: Value): readonly (readonly [number | string, Value])[] {
  switch (value.kind) {
    case 'list':
    case 'tuple':
    case 'set':
      return [...value.elements.entries()]
    case 'map':
      return [...value.entries]
    case 'object':
      return [...value.attributes]
    default:
      return []
  }
}

function holdsTrue(json: Json | undefined): boolean {
  if (json instanceof Map) return [...json.values()].some(holdsTrue)
  return Array.isArray(json) ? json.some(holdsTrue) : json === true
}

function jsonText(json: Json | undefined): string {
  return JSON.stringify(json ?? null, (_, inner: unknown) =>
    inner instanceof Map ? Object.fromEntries(inner) : inner,
  )
}
