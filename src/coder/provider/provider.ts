/** The Coder provider as one build context answers for it. Every context is a provider model with its answers filled in. */

import type { ResourceMode } from '../../module/configuration.ts'
import { type BlockSchema, impliedType } from '../../plan/body/schema.ts'
import type {
  ProviderModel,
  ProviderProblem,
  ProviderRequest,
  ReadAnswer,
} from '../../plan/provider/provider-model.ts'
import { nullValue, stringValue, unseenValue } from '../../value/make.ts'
import { mapAttributes } from '../../value/map-attributes.ts'
import { STRING } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import type { BuildContext } from '../context.ts'
import { urlProblem } from '../go/go-url.ts'
import { argumentProblems } from './argument-rules.ts'
import { DATA_DEFAULTS } from './defaults.ts'
import { libraryProblems } from './library-checks.ts'
import { parameterAnswer } from './parameter/parameter-data.ts'
import { presetProblems } from './preset/preset-schedules.ts'
import { applyCoderResource, planCoderResource, refreshCoderResource } from './resources.ts'
import { CODER_CONFIGURATION, CODER_PROVIDER, coderSchema, coderTypes } from './schemas.ts'
import { withDefaults, withoutEmptyTexts, withoutNulls } from './sdk-values.ts'
import { unlookedArguments } from './unlooked.ts'
import {
  type Attributes,
  externalAuthAttributes,
  externalAuthProblems,
  ownerAttributes,
  provisionerAttributes,
  taskAttributes,
  workspaceAttributes,
} from './workspace-data.ts'

/** A model of the Coder provider in one build. */
export function coderProvider(context: BuildContext): ProviderModel {
  return {
    // Undeclared it is `hashicorp/coder`, which mirrors lead to the same provider.
    covers: {
      sources: ['coder/coder', 'hashicorp/coder'],
      types: coderTypes,
      configuration: CODER_CONFIGURATION,
      configure: configurationProblems,
      upTo: CODER_PROVIDER,
      versionMatters: true,
      takesEmptyMeta: true,
    },
    schema: coderSchema,
    validate: validateBlock,
    unlooked: unlookedArguments,
    readData: request => readData(context, request),
    buildFacts: request => JSON.stringify(buildFacts(context, request) ?? null),
    refreshResource: refreshCoderResource,
    planResource: planCoderResource,
    applyResource: applyCoderResource,
    refuseImport: type => ({
      severity: 'error',
      summary: `resource ${type} doesn't support import`,
      detail: '',
      path: [],
    }),
  }
}

function validateBlock(mode: ResourceMode, request: ProviderRequest): readonly ProviderProblem[] {
  const schema = coderSchema(mode, request.type)
  if (schema === undefined) return []
  return [
    ...libraryProblems(request.config, schema),
    ...argumentProblems(mode, request.type, request.config),
  ]
}

/** A URL that Go cannot read is refused when validating, and none when configuring: one that is not known yet reads as none. */
function configurationProblems(
  config: Value,
  stage: 'validate' | 'plan',
): readonly ProviderProblem[] {
  const url = attributeOf(config, 'url')
  const text = url?.kind === 'string' ? url.string : undefined
  const problem = (summary: string, path: ProviderProblem['path']): ProviderProblem[] => [
    { severity: 'error', summary, detail: '', path },
  ]
  const why = text === undefined ? undefined : urlProblem(text)
  if (why !== undefined) return problem(why, [{ attribute: 'url' }])
  const isMissing = stage === 'plan' && (text === '' || url?.kind === 'unknown')
  return isMissing ? problem('CODER_AGENT_URL must not be empty; got ""', []) : []
}

/** What of a build each answer hangs on: the parts that the functions below take. */
function buildFacts(context: BuildContext, { type, config }: ProviderRequest): unknown {
  switch (type) {
    case 'coder_workspace': {
      const { transition, prebuild, claim, workspace } = context
      return [transition, prebuild, claim, workspace]
    }
    case 'coder_workspace_owner':
      return context.owner
    case 'coder_provisioner':
      return context.machine
    case 'coder_parameter': {
      const { keptParameters, unsetParameters, parameters, previousParameters } = context
      const name = attributeOf(config, 'name')
      const key = name?.kind === 'string' ? name.string : undefined
      const own = key === undefined ? [...parameters] : parameters.get(key)
      const previous =
        previousParameters &&
        (key === undefined ? [...previousParameters] : previousParameters.get(key))
      const open = key === undefined ? undefined : context.openParameter?.(key)
      const bounds = open && [String(open.whole?.low), String(open.whole?.high), !open.whole]
      return [keptParameters, unsetParameters, own, previous, bounds]
    }
    case 'coder_task':
      return context.task
    case 'coder_external_auth':
      return context.externalAuth && [...context.externalAuth]
    default:
      return undefined
  }
}

interface Answer {
  readonly attributes: Attributes
  readonly problems: readonly ProviderProblem[]
}

function readData(context: BuildContext, request: ProviderRequest): ReadAnswer {
  const { attributes, problems } = answerTo(context, request)
  return { value: fill(request, attributes), problems }
}

function answerTo(context: BuildContext, request: ProviderRequest): Answer {
  switch (request.type) {
    case 'coder_workspace':
      return { attributes: workspaceAttributes(context, request), problems: [] }
    case 'coder_workspace_owner':
      return { attributes: ownerAttributes(context, request), problems: [] }
    case 'coder_provisioner':
      return { attributes: provisionerAttributes(context, request), problems: [] }
    case 'coder_parameter':
      return parameterAnswer(context, request)
    case 'coder_task':
      return { attributes: taskAttributes(context, request), problems: [] }
    case 'coder_external_auth':
      return {
        attributes: externalAuthAttributes(context, request),
        problems: externalAuthProblems(request),
      }
    case 'coder_workspace_preset':
      return {
        attributes: { id: attributeOf(request.config, 'name') ?? stringValue('') },
        problems: presetProblems(request.config),
      }
    default:
      return { attributes: {}, problems: [] }
  }
}

function attributeOf(value: Value, name: string): Value | undefined {
  return value.kind === 'object' ? value.attributes.get(name) : undefined
}

/** What was made of blocks before: with many values in turn, one block is answered for many times. */
const COMPLETED = new WeakMap<Value, Value>()
const TIDY = new WeakMap<Value, Value>()

function tidyOptions(options: Value): Value {
  const tidy = TIDY.get(options) ?? withoutEmptyTexts(options)
  TIDY.set(options, tidy)
  return tidy
}

/** The configured object with defaults and computed attributes put in; ids that the provider draws at random stay unseen. */
function fill(request: ProviderRequest, attributes: Attributes): Value {
  const { config, type } = request
  if (config.kind !== 'object') {
    return config.kind === 'unseen' ? { ...config, type: impliedType(schemaOf(request)) } : config
  }
  const schema = schemaOf(request)
  const completed = COMPLETED.get(config) ?? withDefaults(config, DATA_DEFAULTS[type] ?? {})
  COMPLETED.set(config, completed)
  if (completed.kind !== 'object') return completed
  return mapAttributes(completed, (value, name) => {
    const computed = attributes[name]
    if (computed !== undefined) return computed
    if (name === 'id' && value.kind === 'null') return randomId(request)
    if (isUnset(schema, name, value)) return nullValue(value.type)
    return name === 'option' ? tidyOptions(value) : withoutNulls(value)
  })
}

/** The library reads empty texts, maps and blocks of a data source as left out, except where the provider sets them itself. */
function isUnset(schema: BlockSchema, name: string, value: Value): boolean {
  switch (value.kind) {
    case 'string':
      return value.string === ''
    case 'map':
      return [...value.entries.values()].every(({ kind }) => kind === 'null')
    case 'list':
    case 'set':
      return schema.blocks.has(name) && name !== 'validation' && value.elements.length === 0
    default:
      return false
  }
}

function schemaOf(request: ProviderRequest): BlockSchema {
  const schema = coderSchema('data', request.type)
  if (schema === undefined) throw new Error(`no schema for data.${request.type}`)
  return schema
}

function randomId({ address, location }: ProviderRequest): Value {
  const source = {
    id: `${address}.id`,
    text: `"${address}.id" is drawn at random`,
    remedy: undefined,
    location,
  }
  return unseenValue(STRING, [source], { notNull: true, notUnknown: true })
}
