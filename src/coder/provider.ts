/** The Coder provider as one build context answers for it. Every context is a provider model with its answers filled in. */

import { planBySchema } from '../plan/propose.ts'
import type {
  PlanAnswer,
  PlanRequest,
  ProviderModel,
  ProviderProblem,
  ProviderRequest,
  ReadAnswer,
} from '../plan/provider-model.ts'
import { impliedType } from '../plan/schema.ts'
import { objectValue, stringValue, unseenValue } from '../value/make.ts'
import { formatNumber, isInteger, toBigInt } from '../value/number.ts'
import { STRING } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import type { BuildContext } from './context.ts'
import { parameterAnswer } from './parameter-data.ts'
import { coderSchema } from './schemas.ts'
import {
  externalAuthAttributes,
  ownerAttributes,
  provisionerAttributes,
  taskAttributes,
  workspaceAttributes,
} from './workspace-data.ts'

/** A model of the Coder provider in one build. */
export function coderProvider(context: BuildContext): ProviderModel {
  return {
    schema: coderSchema,
    readData: request => readData(context, request),
    planResource: request => planResource(request),
  }
}

function readData(context: BuildContext, request: ProviderRequest): ReadAnswer {
  const { attributes, problems } = answer(context, request)
  return { value: fill(request, attributes), problems }
}

function answer(
  context: BuildContext,
  request: ProviderRequest,
): { attributes: Readonly<Record<string, Value>>; problems: readonly ProviderProblem[] } {
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
      return { attributes: taskAttributes(request), problems: [] }
    case 'coder_external_auth':
      return { attributes: externalAuthAttributes(request), problems: [] }
    case 'coder_workspace_preset':
      return {
        attributes: { id: attributeOf(request.config, 'name') ?? stringValue('') },
        problems: [],
      }
    default:
      return { attributes: {}, problems: [] }
  }
}

function attributeOf(value: Value, name: string): Value | undefined {
  return value.kind === 'object' ? value.attributes.get(name) : undefined
}

/** The configured object with the computed attributes put in; ids that the provider draws at random stay unseen. */
function fill(request: ProviderRequest, attributes: Readonly<Record<string, Value>>): Value {
  const { config } = request
  if (config.kind !== 'object') {
    return config.kind === 'unseen' ? { ...config, type: impliedType(schemaOf(request)) } : config
  }
  const filled = [...config.attributes].map(([name, value]): [string, Value] => {
    const computed = attributes[name]
    if (computed !== undefined) return [name, computed]
    return name === 'id' && value.kind === 'null' ? [name, randomId(request)] : [name, value]
  })
  return objectValue(filled)
}

function schemaOf(request: ProviderRequest): NonNullable<ReturnType<typeof coderSchema>> {
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

function planResource(request: PlanRequest): PlanAnswer | undefined {
  if (request.type !== 'coder_metadata') return undefined
  const schema = coderSchema('managed', request.type)
  if (schema === undefined) return undefined
  const planned = planBySchema(schema, request.proposed, request.prior)
  return { ...planned, problems: [...costProblems(request), ...itemProblems(request)] }
}

// terraform-plugin-sdk, helper/schema/schema.go, validatePrimitive of TypeInt.
function costProblems(request: PlanRequest): readonly ProviderProblem[] {
  const cost = attributeOf(request.config, 'daily_cost')
  if (cost?.kind !== 'number') return []
  const integer = isInteger(cost.number) ? toBigInt(cost.number) : undefined
  if (integer !== undefined && BigInt.asIntN(64, integer) === integer) return []
  return [
    {
      severity: 'error',
      summary: 'Attribute must be a whole number',
      detail: `got ${formatNumber(cost.number)}`,
      path: [{ attribute: 'daily_cost' }],
    },
  ]
}

/** Two items with one key are refused, but only when items change; two unknown keys read as two empty ones. */
function itemProblems(request: PlanRequest): readonly ProviderProblem[] {
  const items = attributeOf(request.config, 'item')
  if (items?.kind !== 'list' && items?.kind !== 'tuple') return []
  const seen = new Set<string>()
  for (const item of items.elements) {
    const key = attributeOf(item, 'key')
    if (key?.kind !== 'string' && key?.kind !== 'unknown') continue
    const text = key.kind === 'string' ? key.string : ''
    if (seen.has(text)) {
      return [
        {
          severity: 'error',
          summary: `duplicate resource metadata key "${text}"`,
          detail: '',
          path: [],
        },
      ]
    }
    seen.add(text)
  }
  return []
}
