/** `data.coder_parameter` in a build. */
import type { ProviderProblem, ProviderRequest } from '../plan/provider-model.ts'
import { boolValue, stringValue, unknownValue, unseenValue } from '../value/make.ts'
import { STRING } from '../value/type.ts'
import type { UnseenSource, Value } from '../value/value.ts'
import type { BuildContext } from './context.ts'
import { isUnseenSpec, type ParameterSpec, parameterSpec } from './parameter-spec.ts'
import { chooseValue } from './validate-parameter.ts'

/** What the provider computes for a parameter, and what it objects to. */
export interface ParameterAnswer {
  readonly attributes: Readonly<Record<string, Value>>
  readonly problems: readonly ProviderProblem[]
}

/** The computed attributes of one parameter for the values that the build was given. Never throws. */
export function parameterAnswer(context: BuildContext, request: ProviderRequest): ParameterAnswer {
  const spec = parameterSpec(request.config)
  if (isUnseenSpec(spec))
    return { attributes: { value: unseenValue(STRING, spec.unseen) }, problems: [] }
  const source = `parameter:${spec.name}`
  request.noteRead(source)
  const given = context.parameters.get(spec.name)
  if (given === undefined && spec.default === undefined && context.unsetParameters === 'unseen') {
    return { attributes: common(spec, '', unset(spec, source, request)), problems: [] }
  }
  const outcome = chooseValue(spec, given, context.previousParameters?.get(spec.name))
  if (!outcome.ok)
    return { attributes: common(spec, '', unknownValue(STRING)), problems: outcome.problems }
  return { attributes: common(spec, outcome.formType, stringValue(outcome.value)), problems: [] }
}

function common(
  spec: ParameterSpec,
  formType: string,
  value: Value,
): Readonly<Record<string, Value>> {
  return {
    value,
    optional: boolValue(spec.default !== undefined),
    type: stringValue(spec.type),
    mutable: boolValue(spec.mutable),
    ephemeral: boolValue(spec.ephemeral),
    form_type: stringValue(formType),
    styling: stringValue('{}'),
  }
}

function unset(spec: ParameterSpec, id: string, { location }: ProviderRequest): Value {
  const source: UnseenSource = {
    id,
    text: `the parameter "${spec.name}" has no default and no value`,
    remedy: `--param ${spec.name}=…`,
    location,
  }
  return unseenValue(STRING, [source], { notNull: true, notUnknown: true })
}
