/** A `data.coder_parameter` block as the provider reads it. */

import { unseenSourcesOf } from '../../../value/inspect.ts'
import { mergeSources } from '../../../value/make.ts'
import { isInteger, toBigInt } from '../../../value/number.ts'
import type { UnseenSource, Value } from '../../../value/value.ts'

/** The types that the provider allows. Whatever the type, a parameter's value is a text. */
export type ParameterType = 'string' | 'number' | 'bool' | 'list(string)'

/** The arguments of a block whose name is known, as the provider has them; undefined for what is not set. */
export interface ParameterSpec {
  readonly name: string
  readonly displayName: string | undefined
  readonly description: string | undefined
  /** As written; the provider's schema refuses others than ParameterType. */
  readonly type: string
  /** Empty if not given. */
  readonly formType: string
  readonly mutable: boolean
  readonly ephemeral: boolean
  /** Undefined: the user must choose. */
  readonly default: string | undefined
  readonly options: readonly ParameterOption[]
  readonly validation: ParameterValidation | undefined
}

/** An `option` block. */
export interface ParameterOption {
  readonly name: string
  readonly value: string
  readonly description: string | undefined
}

/** Bounds are whole numbers, as Coder's provider has them. */
export interface ParameterValidation {
  readonly min: bigint | undefined
  readonly max: bigint | undefined
  readonly monotonic: string
  readonly regex: string
  /** The author's message; empty if not given. */
  readonly error: string
}

/** What of a parameter is not seen, and so stands in the way of judging any value for it. */
export interface UnseenSpec {
  /** The parameter's name, where that is seen. */
  readonly name: string | undefined
  readonly unseen: readonly UnseenSource[]
}

/** The attributes that decide about values; texts for people may be unseen without harm. */
const DECISIVE = [
  'name',
  'type',
  'form_type',
  'mutable',
  'ephemeral',
  'default',
  'option',
  'validation',
]

/** Blocks that were read: with many values in turn, one block is answered for many times. */
const READ = new WeakMap<Value, ParameterSpec | UnseenSpec>()

/** Reads the decoded block. */
export function parameterSpec(config: Value): ParameterSpec | UnseenSpec {
  const known = READ.get(config)
  if (known !== undefined) return known
  const spec = readSpec(config)
  READ.set(config, spec)
  return spec
}

function readSpec(config: Value): ParameterSpec | UnseenSpec {
  if (config.kind !== 'object') return { name: undefined, unseen: unseenSourcesOf(config) }
  const at = (name: string): Value | undefined => config.attributes.get(name)
  const unseen = DECISIVE.map(name => sourcesOf(name, at(name))).filter(
    sources => sources.length > 0,
  )
  if (unseen.length > 0) return { name: textOf(at('name')), unseen: mergeSources(...unseen) }
  return {
    name: textOf(at('name')) ?? '',
    displayName: textOf(at('display_name')),
    description: textOf(at('description')),
    type: textOf(at('type')) ?? 'string',
    formType: textOf(at('form_type')) ?? '',
    mutable: boolOf(at('mutable')),
    ephemeral: boolOf(at('ephemeral')),
    default: textOf(at('default')),
    options: optionsIn(at('option')).options,
    validation: elementsOf(at('validation')).map(validationOf)[0],
  }
}

/** Reads a planned block, in which the provider notes which bounds were given. */
export function plannedSpec(planned: Value): ParameterSpec | UnseenSpec {
  const spec = parameterSpec(planned)
  if (isUnseenSpec(spec) || planned.kind !== 'object') return spec
  const [block] = elementsOf(planned.attributes.get('validation'))
  const isLeftOut = (name: string): boolean =>
    block?.kind === 'object' && boolOf(block.attributes.get(name))
  const { validation } = spec
  return {
    ...spec,
    // An empty text is kept as none.
    default: spec.default ?? (boolOf(planned.attributes.get('optional')) ? '' : undefined),
    validation: validation && {
      ...validation,
      min: isLeftOut('min_disabled') ? undefined : validation.min,
      max: isLeftOut('max_disabled') ? undefined : validation.max,
    },
  }
}

/** Whether reading the block failed for want of something that is not seen. */
export function isUnseenSpec(spec: ParameterSpec | UnseenSpec): spec is UnseenSpec {
  return 'unseen' in spec
}

/** Options may have unseen icons and descriptions; their names and values decide. */
function sourcesOf(name: string, value: Value | undefined): readonly UnseenSource[] {
  if (value === undefined) return []
  if (name !== 'option' || value.kind === 'unseen') return unseenSourcesOf(value)
  return optionsIn(value).unseen
}

interface Options {
  readonly options: readonly ParameterOption[]
  /** What of their names and values is not seen. */
  readonly unseen: readonly UnseenSource[]
}

/** Options that were read: there may be a thousand, and they are the same whatever is chosen. */
const OPTIONS = new WeakMap<Value, Options>()
const NO_OPTIONS: Options = { options: [], unseen: [] }

function optionsIn(list: Value | undefined): Options {
  if (list === undefined) return NO_OPTIONS
  const known = OPTIONS.get(list)
  if (known !== undefined) return known
  const elements = elementsOf(list)
  const unseen = elements.flatMap(option => {
    if (option.kind !== 'object') return unseenSourcesOf(option)
    return ['name', 'value'].flatMap(part => sourcesOf(part, option.attributes.get(part)))
  })
  const options = { options: elements.map(optionOf), unseen }
  OPTIONS.set(list, options)
  return options
}

function optionOf(value: Value): ParameterOption {
  const at = (name: string): string | undefined =>
    value.kind === 'object' ? textOf(value.attributes.get(name)) : undefined
  return { name: at('name') ?? '', value: at('value') ?? '', description: at('description') }
}

function validationOf(value: Value): ParameterValidation {
  const at = (name: string): Value | undefined =>
    value.kind === 'object' ? value.attributes.get(name) : undefined
  return {
    min: integerOf(at('min')),
    max: integerOf(at('max')),
    monotonic: textOf(at('monotonic')) ?? '',
    regex: textOf(at('regex')) ?? '',
    error: textOf(at('error')) ?? '',
  }
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'string' ? value.string : undefined
}

function boolOf(value: Value | undefined): boolean {
  return value?.kind === 'bool' && value.bool
}

function integerOf(value: Value | undefined): bigint | undefined {
  return value?.kind === 'number' && isInteger(value.number) ? toBigInt(value.number) : undefined
}

function elementsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' || value?.kind === 'tuple' ? value.elements : []
}
