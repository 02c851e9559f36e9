/** What a parameter offers, and how much of it is chosen. */

import type { OpenParameter } from '../coder/context.ts'
import { atoi, stringList } from '../coder/go/go-text.ts'
import { formTypeOf } from '../coder/provider/parameter/form-type.ts'
import type { ParameterSpec } from '../coder/provider/parameter/parameter-spec.ts'
import { chooseValue } from '../coder/provider/parameter/validate-parameter.ts'

/** The values that a form offers for a parameter. */
export type Domain =
  /** These, in the order of the form; undefined: the parameter is not given, as when there is none. */
  | { readonly kind: 'values'; readonly values: readonly (string | undefined)[] }
  /** All whole numbers between the ends, both inclusive and not empty. */
  | { readonly kind: 'range'; readonly low: bigint; readonly high: bigint }
  /** More than anybody counts: any text, or any number with one end or none. `count`: how many, if there is an end to them. */
  | { readonly kind: 'endless'; readonly open: OpenParameter; readonly count: bigint | undefined }

/** How much of a parameter is chosen. */
export type Setting =
  | { readonly kind: 'value'; readonly value: string | undefined }
  | { readonly kind: 'range'; readonly low: bigint; readonly high: bigint }
  | { readonly kind: 'open'; readonly open: OpenParameter }

/** Selections out of more options than this are not listed: there are 4096 of twelve. */
const MAX_SELECTED_FROM = 12

/** What the form offers for a parameter that is there. */
export function domainOf(spec: ParameterSpec): Domain {
  const { type, options, validation } = spec
  if (options.length > 0) return optionsDomain(spec)
  if (type === 'bool') return { kind: 'values', values: ['true', 'false'] }
  if (type !== 'number' || validation === undefined)
    return { kind: 'endless', open: {}, count: undefined }
  const { min: low, max: high } = validation
  if (low === undefined || high === undefined)
    return { kind: 'endless', open: { whole: { low, high } }, count: undefined }
  return low > high ? { kind: 'values', values: [] } : { kind: 'range', low, high }
}

function optionsDomain({ type, options, formType }: ParameterSpec): Domain {
  const form = formTypeOf(type, options.length, formType)
  const values = [...new Set(options.map(option => option.value))]
  if (!form.ok || form.formType !== 'multi-select') return { kind: 'values', values }
  if (values.length > MAX_SELECTED_FROM)
    return { kind: 'endless', open: {}, count: 2n ** BigInt(values.length) }
  const selections = Array.from({ length: 2 ** values.length }, (_, bits) =>
    JSON.stringify(values.filter((_value, at) => (bits & (1 << at)) !== 0)),
  )
  return { kind: 'values', values: selections }
}

/** The setting with nothing chosen yet; a single value is chosen already. */
export function wholeDomain(domain: Domain): Setting {
  switch (domain.kind) {
    case 'values': {
      const [only] = domain.values
      if (domain.values.length === 1) return { kind: 'value', value: only }
      return { kind: 'open', open: numericBounds(domain.values) }
    }
    case 'range':
      return rangeSetting(domain.low, domain.high)
    case 'endless':
      return { kind: 'open', open: domain.open }
  }
}

/** A range as it is set; a single number is a value. */
export function rangeSetting(low: bigint, high: bigint): Setting {
  return low === high ? { kind: 'value', value: String(low) } : { kind: 'range', low, high }
}

const WHOLE_NUMBER = /^-?(?:0|[1-9]\d*)$/

/** Bounds of values that are all whole numbers. */
function numericBounds(values: readonly (string | undefined)[]): OpenParameter {
  const numbers = values
    .flatMap(value => (value !== undefined && WHOLE_NUMBER.test(value) ? [BigInt(value)] : []))
    .sort((a, b) => Number(a - b))
  const [first] = numbers
  if (first === undefined || numbers.length < values.length) return {}
  return { whole: { low: first, high: numbers.at(-1) ?? first } }
}

/** How many values a domain has; undefined: endlessly many. */
export function sizeOf(domain: Domain): bigint | undefined {
  switch (domain.kind) {
    case 'values':
      return BigInt(domain.values.length)
    case 'range':
      return domain.high - domain.low + 1n
    case 'endless':
      return domain.count
  }
}

/** Whether the provider takes all, none or some values that are left of a domain; why not, where it refuses one. */
export interface Acceptance {
  readonly accepts: 'all' | 'none' | 'some'
  readonly reason: string | undefined
}

const KNOWN = new WeakMap<ParameterSpec, Map<string, Acceptance>>()

/** Whether the provider takes what a setting leaves open, by itself; of endless domains that is taken for granted. */
export function acceptanceOf(
  spec: ParameterSpec,
  setting: Setting,
  domain: Domain,
  previous: string | undefined,
): Acceptance {
  const known = KNOWN.get(spec) ?? new Map<string, Acceptance>()
  KNOWN.set(spec, known)
  // One block has one domain in one exploration, and is read anew in another.
  const listed = setting.kind === 'open' && domain.kind === 'values' ? domain.values : []
  const key = JSON.stringify([settingKey(setting), previous ?? null, listed])
  const found = known.get(key) ?? judge(spec, setting, domain, previous)
  known.set(key, found)
  return found
}

function judge(
  spec: ParameterSpec,
  setting: Setting,
  domain: Domain,
  previous: string | undefined,
): Acceptance {
  const asked = askedOf(setting, domain)
  if (asked.length === 0) return { accepts: 'all', reason: undefined }
  let reason: string | undefined
  let accepted = 0
  for (const value of asked) {
    const outcome = chooseValue(spec, value, previous)
    if (outcome.ok) accepted++
    else
      reason ??= outcome.problems.map(({ summary, detail }) => sentence(summary, detail)).join(' ')
  }
  if (accepted === asked.length) return { accepts: 'all', reason: undefined }
  return { accepts: accepted === 0 ? 'none' : 'some', reason }
}

function sentence(summary: string, detail: string): string {
  return detail === '' ? summary : `${summary}: ${detail}`
}

/** The numbers that are accepted have no gaps, so that those between two accepted ones are. */
function askedOf(setting: Setting, domain: Domain): readonly (string | undefined)[] {
  if (setting.kind === 'value') return [setting.value]
  if (setting.kind === 'range') return [String(setting.low), String(setting.high)]
  return domain.kind === 'values' ? domain.values : []
}

/** A value to show for what is left open: the default if it may be chosen, else the first of the form; undefined: none is known. */
export function exampleOf(
  spec: ParameterSpec,
  setting: Setting,
  domain: Domain,
): string | undefined {
  if (setting.kind === 'value') return setting.value
  const candidates = [spec.default, ...firstValues(setting, domain)]
  return candidates.find(
    value => value !== undefined && holds(setting, domain, value) && isAccepted(spec, value),
  )
}

function firstValues(setting: Setting, domain: Domain): readonly (string | undefined)[] {
  if (setting.kind === 'range') return [String(setting.low), String(setting.high)]
  if (domain.kind === 'values') return domain.values
  const { low, high } = setting.kind === 'open' ? (setting.open.whole ?? {}) : {}
  return [low ?? high ?? 0n, '', '[]'].map(String)
}

function isAccepted(spec: ParameterSpec, value: string): boolean {
  return chooseValue(spec, value, undefined).ok
}

function holds(setting: Setting, domain: Domain, value: string): boolean {
  if (setting.kind === 'value') return setting.value === value
  if (setting.kind === 'open' && domain.kind === 'values') return domain.values.includes(value)
  const whole = setting.kind === 'range' ? setting : setting.open.whole
  if (whole === undefined) return domain.kind !== 'endless' || isSelection(domain, value)
  const number = atoi(value)
  if (number === undefined) return false
  return (whole.low ?? number) <= number && number <= (whole.high ?? number)
}

/** Of a selection out of many options only the form of the text is looked at; the provider has looked at the rest. */
function isSelection(domain: Domain, value: string): boolean {
  return domain.kind !== 'endless' || domain.count === undefined || stringList(value) !== undefined
}

/** A text that differs whenever the domain does. */
export function domainKey(domain: Domain): string {
  return JSON.stringify(domain, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))
}

/** A text that differs whenever the setting does. */
export function settingKey(setting: Setting): string {
  switch (setting.kind) {
    case 'value':
      return setting.value === undefined ? '-' : `=${setting.value}`
    case 'range':
      return `${setting.low}…${setting.high}`
    case 'open': {
      const { whole } = setting.open
      return whole === undefined ? '*' : `*${whole.low ?? ''}…${whole.high ?? ''}`
    }
  }
}
