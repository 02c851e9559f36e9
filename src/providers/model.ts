/** Provider models from tables of their types. */

import type { ResourceMode } from '../module/configuration.ts'
import { impliedProviderName } from '../module/source/provider-address.ts'
import { type BlockSchema, blockSchema } from '../plan/body/schema.ts'
import { planBySchema } from '../plan/instance/propose.ts'
import type {
  ApplyRequest,
  PlanAnswer,
  PlanRequest,
  ProviderModel,
  ProviderProblem,
  ProviderRequest,
  ReadAnswer,
  Refreshed,
} from '../plan/provider/provider-model.ts'
import { unseenSourcesOf } from '../value/inspect.ts'
import type { Value } from '../value/value.ts'
import { type ManagedType, planManagedType } from './managed-type.ts'
import { attributeOf, unseenAttribute, withAttributes } from './objects.ts'
import { objections, type Rule, wholeNumbers } from './rules.ts'

/** A managed type and what is special about it. */
export interface ManagedEntry extends ManagedType {
  /** Changes the common plan. */
  readonly refine?: (answer: PlanAnswer, request: PlanRequest) => PlanAnswer
  readonly validate?: (config: Value) => readonly ProviderProblem[]
  /** What the framework checks by itself. */
  readonly rules?: readonly Rule[]
  readonly apply?: (request: ApplyRequest) => Value
  readonly refresh?: (request: ApplyRequest) => Refreshed | undefined
}

/** A type that is read while planning. Without `read` its answers are not seen. */
export interface ReadEntry {
  readonly schema: BlockSchema
  readonly read?: (request: ProviderRequest) => ReadAnswer
  readonly validate?: (config: Value) => readonly ProviderProblem[]
  readonly rules?: readonly Rule[]
}

/** One provider as data: every type that it has, with its schema and what it does beyond the common. */
export interface ProviderTable {
  /** The newest version that the table was held against; it has every type of that version. */
  readonly version: string
  /** What its `provider` block takes; absent: nothing. */
  readonly configuration?: BlockSchema
  /** What the framework checks of that. */
  readonly configurationRules?: readonly Rule[]
  /** The types of `managed` whose objects an `import` block can take over; absent: none. */
  readonly imported?: readonly string[]
  readonly managed?: Readonly<Record<string, ManagedEntry>>
  readonly data?: Readonly<Record<string, ReadEntry>>
  readonly ephemeral?: Readonly<Record<string, ReadEntry>>
}

/** As terraform-plugin-framework words it. */
const NO_IMPORT: ProviderProblem = {
  severity: 'error',
  summary: 'Resource Import Not Implemented',
  detail:
    'This resource does not support import. Please contact the provider developer for additional information.',
  path: [],
}

/** A table with its types by name. */
interface Described {
  readonly table: ProviderTable
  readonly managed: ReadonlyMap<string, ManagedEntry>
  readonly data: ReadonlyMap<string, ReadEntry>
  readonly ephemeral: ReadonlyMap<string, ReadEntry>
}

function described(table: ProviderTable): Described {
  return {
    table,
    managed: new Map(Object.entries(table.managed ?? {})),
    data: new Map(Object.entries(table.data ?? {})),
    ephemeral: new Map(Object.entries(table.ephemeral ?? {})),
  }
}

/**
 * What `plan/` asks, answered from the table of the provider at `source`, such as `hashicorp/random`. The table is only asked for where a
 * template has that provider.
 */
export function providerModel(source: string, tableOf: () => ProviderTable): ProviderModel {
  const provider = source.slice(source.indexOf('/') + 1)
  let known: Described | undefined
  const all = (): Described => {
    known ??= described(tableOf())
    return known
  }
  /** The types of these providers bear the provider's name. */
  const managedOf = (type: string): ManagedEntry | undefined =>
    impliedProviderName(type) === provider ? all().managed.get(type) : undefined
  const entryOf = (mode: ResourceMode, type: string): ManagedEntry | ReadEntry | undefined => {
    if (mode === 'managed') return managedOf(type)
    return impliedProviderName(type) === provider ? all()[mode].get(type) : undefined
  }
  return {
    source,
    covers: {
      sources: [source],
      types: mode => [...all()[mode].keys()],
      get configuration() {
        return all().table.configuration ?? blockSchema({})
      },
      get configure() {
        const rules = all().table.configurationRules
        return rules && ((config: Value) => objections(rules, config))
      },
      get upTo() {
        return all().table.version
      },
    },
    schema: (mode, type) => entryOf(mode, type)?.schema,
    unlooked: (mode, { type, config }) => {
      const entry = mode === 'managed' ? managedOf(type) : undefined
      const takesAnything = entry !== undefined && Object.keys(entry).every(isHarmless)
      return takesAnything ? [] : unseenSourcesOf(config)
    },
    validate: (mode, { type, config }) => {
      const entry = entryOf(mode, type)
      if (entry === undefined) return []
      const { schema, rules = [], validate } = entry
      return [
        ...objections([wholeNumbers(schema), ...rules], config),
        ...(validate?.(config) ?? []),
      ]
    },
    readData: request => {
      const entry = all().data.get(request.type) ?? all().ephemeral.get(request.type)
      if (entry === undefined) return { value: request.config, problems: [] }
      return entry.read?.(request) ?? readUnseen(entry.schema, request)
    },
    planResource: request => planEntry(managedOf(request.type), request),
    applyResource: request => managedOf(request.type)?.apply?.(request),
    refuseImport: type => (all().table.imported?.includes(type) ? undefined : NO_IMPORT),
    refreshResource: request => managedOf(request.type)?.refresh?.(request),
  }
}

function planEntry(entry: ManagedEntry | undefined, request: PlanRequest): PlanAnswer | undefined {
  if (entry === undefined) return undefined
  const answer =
    request.config.kind === 'object'
      ? planManagedType(entry, request)
      : planBySchema(entry.schema, request.proposed, request.prior)
  return entry.refine?.(answer, request) ?? answer
}

/** What of an entry objects to nothing. */
const HARMLESS: ReadonlySet<string> = new Set([
  'schema',
  'defaults',
  'kept',
  'replacedBy',
  'replacedByValues',
  'apply',
  'refresh',
])

function isHarmless(part: string): boolean {
  return HARMLESS.has(part)
}

/** The configured object; what the provider would add is not seen. */
export function readUnseen(schema: BlockSchema, request: ProviderRequest): ReadAnswer {
  const { config } = request
  const unseen: Record<string, Value> = {}
  for (const [name, attribute] of schema.attributes) {
    const isOpen = attribute.computed === true && attributeOf(config, name).kind === 'null'
    if (!isOpen) continue
    unseen[name] = unseenAttribute(request, name, attribute.type, 'is only known to its provider')
  }
  return { value: withAttributes(config, unseen), problems: [] }
}
