/**
 * What the user states about things that nobody can see before a build: values by address, which take the place of what is not seen, and
 * of nothing else. What Terraform itself does not know while planning stays unknown: Coder charges 0 for it, whatever it becomes.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { AssumptionRequest, ProviderModel } from '../plan/provider/provider-model.ts'
import type { Location } from '../text/source.ts'
import { convert, isConversionFailure } from '../value/convert.ts'
import { objectValue, withMarks } from '../value/make.ts'
import type { UnseenValue, Value } from '../value/value.ts'
import { jsonValue } from './json-value.ts'
import { coderDiagnostic } from './messages.ts'

/** One stated value: JSON text, so that a number keeps all its digits, and where it stands. */
export interface StatedValue {
  readonly json: string
  readonly at: Location
}

/** Values by address: `data.http.prices`, `data.http.prices.response_body`, `module.base`, `module.base.rate`. */
export type StatedValues = ReadonlyMap<string, StatedValue>

/** Assumptions in use. */
export interface Assumptions {
  /** Puts the values in their places; asked before the providers themselves. */
  readonly model: ProviderModel
  /** Whether the user says what a module gives, and thereby that there is nothing else about it. Counts as used. */
  readonly states: (moduleAddress: string) => boolean
  /** Where they are stated. */
  readonly places: readonly Location[]
  /** A remark for each that found no place in any plan so far. */
  readonly unused: () => readonly Diagnostic[]
}

/** What assumptions are called among the facts that a plan reads. */
export const ASSUMPTION_FACT = 'assumption:'

/** Assumptions from what the user stated. */
export function createAssumptions(stated: StatedValues): Assumptions {
  const used = new Set<string>()
  const values = [...stated].flatMap(([key, { json }]): [string, Value][] => {
    const value = jsonValue(json)
    return value === undefined ? [] : [[key, value]]
  })
  const assume = (request: AssumptionRequest): Value =>
    values.reduce((found, [key, value]) => {
      const path = pathBelow(request.address, key)
      const next = path === undefined ? found : overlay(found, path, value)
      if (next === found) return found
      used.add(key)
      request.noteRead(`${ASSUMPTION_FACT}${key}`)
      return next
    }, request.value)
  return {
    model: {
      schema: () => undefined,
      readData: ({ config }) => ({ value: config, problems: [] }),
      assume,
    },
    states: address => {
      if (stated.has(address)) used.add(address)
      return stated.has(address)
    },
    places: [...stated.values()].map(({ at }) => at),
    unused: () =>
      [...stated].flatMap(([address, { at }]) =>
        used.has(address) ? [] : [coderDiagnostic('coder/unused-assumption', { address }, at)],
      ),
  }
}

/** `['b', 'c']` for `data.a.b.c` below `data.a`; undefined if it is not below. */
function pathBelow(address: string, key: string): readonly string[] | undefined {
  if (key === address) return []
  return key.startsWith(`${address}.`) ? key.slice(address.length + 1).split('.') : undefined
}

/** The value with the assumed one in the place that the path names; the same value where all of that is seen. */
function overlay(value: Value, path: readonly string[], assumed: Value): Value {
  const [name, ...rest] = path
  if (name === undefined) return overlayWhole(value, assumed)
  if (value.kind === 'object') {
    const part = value.attributes.get(name)
    const next = part && overlayPart(part, rest, assumed)
    if (next === undefined || next === part) return value
    return { ...objectValue([...value.attributes, [name, next]]), marks: value.marks }
  }
  if (value.kind !== 'unseen') return value
  const part = value.parts?.get(name) ?? partOf(value)
  const next = overlayPart(part, rest, assumed)
  return next === part ? value : { ...value, parts: new Map(value.parts).set(name, next) }
}

/** Of a resource or module some parts are stated, and the others stay as they are. */
function overlayWhole(value: Value, assumed: Value): Value {
  if (assumed.kind !== 'object') return value
  return [...assumed.attributes].reduce(
    (found, [name, part]) => overlay(found, [name], part),
    value,
  )
}

function overlayPart(part: Value, path: readonly string[], assumed: Value): Value {
  if (path.length > 0) return overlay(part, path, assumed)
  if (part.kind === 'object') return overlayWhole(part, assumed)
  if (part.kind !== 'unseen') return part
  const converted = convert(assumed, part.type)
  return isConversionFailure(converted) ? part : withMarks(converted, part.marks)
}

/** An attribute of which nothing is seen. */
function partOf({ sources }: UnseenValue): UnseenValue {
  return { kind: 'unseen', type: { kind: 'dynamic' }, marks: undefined, hull: {}, sources }
}
