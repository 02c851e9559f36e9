/** `data.coder_parameter` in a build. */
import type { ProviderProblem, ProviderRequest } from '../../../plan/provider/provider-model.ts'
import {
  boolValue,
  objectValue,
  stringValue,
  unknownValue,
  unseenValue,
} from '../../../value/make.ts'
import { fromInteger } from '../../../value/number.ts'
import { STRING } from '../../../value/type.ts'
import type { Hull, UnseenSource, Value } from '../../../value/value.ts'
import type { BuildContext, OpenParameter } from '../../context.ts'
import { DATA_DEFAULTS } from '../defaults.ts'
import { mapBlocks, withDefaults } from '../sdk-values.ts'
import { formTypeOf } from './form-type.ts'
import { isUnseenSpec, type ParameterSpec, parameterSpec } from './parameter-spec.ts'
import { chooseValue } from './validate-parameter.ts'

/** What the provider computes for a parameter, and what it objects to. */
export interface ParameterAnswer {
  readonly attributes: Readonly<Record<string, Value>>
  readonly problems: readonly ProviderProblem[]
}

/** What of a build a parameter hangs on; of the values only its own. */
export type ParameterContext = Pick<
  BuildContext,
  'keptParameters' | 'unsetParameters' | 'parameters' | 'previousParameters' | 'openParameter'
>

/** The computed attributes of one parameter for the values that the build was given. Never throws. */
export function parameterAnswer(
  context: ParameterContext,
  request: ProviderRequest,
): ParameterAnswer {
  const spec = parameterSpec(request.config)
  if (isUnseenSpec(spec)) {
    if (spec.name !== undefined) request.noteRead(`parameter:${spec.name}`)
    const attributes = { ...unseenAttributes(spec.unseen), ...validation(request.config) }
    return { attributes, problems: [] }
  }
  const source = `parameter:${spec.name}`
  request.noteRead(source)
  const isForgotten = spec.ephemeral && context.keptParameters === true
  const given = isForgotten ? undefined : context.parameters.get(spec.name)
  const open = given === undefined && !isForgotten ? context.openParameter?.(spec.name) : undefined
  if (open !== undefined) {
    const form = formTypeOf(spec.type, spec.options.length, spec.formType)
    const value = openValue(spec, open, request)
    const formType = form.ok ? form.formType : undefined
    return { attributes: common(spec, request.config, formType, value), problems: [] }
  }
  if (given === undefined && spec.default === undefined && context.unsetParameters === 'unseen') {
    const value = unset(spec, source, request)
    return { attributes: common(spec, request.config, undefined, value), problems: [] }
  }
  const outcome = chooseValue(spec, given, context.previousParameters?.get(spec.name))
  const value = outcome.ok ? stringValue(outcome.value) : unknownValue(STRING)
  return {
    attributes: common(spec, request.config, outcome.ok ? outcome.formType : undefined, value),
    problems: outcome.ok ? [] : outcome.problems,
  }
}

function unseenAttributes(sources: readonly UnseenSource[]): Readonly<Record<string, Value>> {
  const unseen = unseenValue(STRING, sources, { notNull: true, notUnknown: true })
  return {
    value: unseen,
    form_type: unseen,
    optional: unseenValue({ kind: 'bool' }, sources, { notNull: true, notUnknown: true }),
  }
}

function common(
  spec: ParameterSpec,
  config: Value,
  formType: string | undefined,
  value: Value,
): Readonly<Record<string, Value>> {
  return {
    value,
    optional: boolValue(spec.default !== undefined),
    form_type: stringValue(formType ?? spec.formType),
    ...validation(config),
  }
}

/** The provider notes of each bound whether it was given, since the library makes 0 of what was not. */
function validation(config: Value): Readonly<Record<string, Value>> {
  const blocks = config.kind === 'object' ? config.attributes.get('validation') : undefined
  if (blocks?.kind !== 'list') return {}
  const noted = mapBlocks(blocks, block => {
    if (block.kind !== 'object') return block
    const isLeftOut = (name: string): Value =>
      boolValue(block.attributes.get(name)?.kind === 'null')
    return objectValue([
      ...block.attributes,
      ['max_disabled', isLeftOut('max')],
      ['min_disabled', isLeftOut('min')],
    ])
  })
  const defaults = DATA_DEFAULTS['coder_parameter']?.['validation']
  if (defaults === undefined || 'kind' in defaults) return { validation: noted }
  return { validation: mapBlocks(noted, block => withDefaults(block, defaults)) }
}

/** A value that somebody is yet to choose. */
function openValue(spec: ParameterSpec, { whole }: OpenParameter, request: ProviderRequest): Value {
  const digits = whole === undefined ? {} : wholeHull(whole.low, whole.high)
  const source: UnseenSource = {
    id: `parameter:${spec.name}`,
    text: `the parameter "${spec.name}" is yet to be chosen`,
    remedy: `--param ${spec.name}=…`,
    location: request.location,
  }
  return unseenValue(STRING, [source], { ...digits, notNull: true, notUnknown: true })
}

function unset(spec: ParameterSpec, id: string, { location }: ProviderRequest): Value {
  const source: UnseenSource = {
    id,
    text: `the parameter "${spec.name}" has no default and no value`,
    remedy: `--param ${spec.name}=…`,
    location,
  }
  return unseenValue(STRING, [source], { ...validHull(spec), notNull: true, notUnknown: true })
}

/** Whatever is chosen passes the validation, which takes whole numbers only; without one the provider takes no value at all as well. */
function validHull({ type, validation: rules }: ParameterSpec): Hull {
  return type === 'number' && rules !== undefined ? wholeHull(rules.min, rules.max) : {}
}

function wholeHull(low: number | bigint | undefined, high: number | bigint | undefined): Hull {
  return {
    ...(low === undefined ? {} : { low: fromInteger(low) }),
    ...(high === undefined ? {} : { high: fromInteger(high) }),
    digits: true,
  }
}
