/**
 * The Terraform provider coder/coderd as far as groups and people go. Ids that only Coder will give are stood in for by names, so that
 * `members = [coderd_user.jill.id]` says who is meant before anything exists. See docs/resources of coder/terraform-provider-coderd.
 */
import { FIRST_ORGANIZATION } from '../config/quota/quota-model.ts'
import type { ResourceMode } from '../module/configuration.ts'
import {
  type AttributeSchema,
  type BlockSchema,
  blockSchema,
  impliedType,
  type NestedBlockSchema,
} from '../plan/body/schema.ts'
import { decideLater } from '../plan/instance/propose.ts'
import {
  type ProviderModel,
  type ProviderRequest,
  providerSource,
} from '../plan/provider/provider-model.ts'
import { nullValue, numberValue, objectValue, stringValue, unseenValue } from '../value/make.ts'
import { ZERO } from '../value/number.ts'
import { BOOL, listType, mapType, NUMBER, STRING, setType, type Type } from '../value/type.ts'
import type { Value } from '../value/value.ts'

/** The organization that a configuration means which names none. */
const DEFAULT_ORGANIZATION: string = FIRST_ORGANIZATION

const optional = (type: Type): AttributeSchema => ({ type, optional: true, computed: true })
const required = (type: Type): AttributeSchema => ({ type, required: true })
const computed = (type: Type): AttributeSchema => ({ type, computed: true })
const plain = (type: Type): AttributeSchema => ({ type, optional: true })

const TEXTS = setType(STRING)

function sync(more: Readonly<Record<string, AttributeSchema>>): NestedBlockSchema {
  const block = blockSchema({
    field: plain(STRING),
    mapping: plain(mapType(listType(STRING))),
    ...more,
  })
  return { nesting: 'single', block }
}

const RESOURCES: Readonly<Record<string, () => BlockSchema>> = {
  coderd_user: () =>
    blockSchema({
      id: computed(STRING),
      username: required(STRING),
      // Required by the provider; whoever leaves it out is told so there.
      email: plain(STRING),
      name: optional(STRING),
      password: { ...plain(STRING), sensitive: true },
      login_type: optional(STRING),
      roles: optional(TEXTS),
      suspended: optional(BOOL),
    }),
  coderd_group: () =>
    blockSchema({
      id: computed(STRING),
      name: required(STRING),
      display_name: optional(STRING),
      avatar_url: optional(STRING),
      quota_allowance: optional(NUMBER),
      organization_id: optional(STRING),
      members: plain(TEXTS),
    }),
  coderd_organization: () =>
    blockSchema(
      {
        id: computed(STRING),
        name: required(STRING),
        display_name: optional(STRING),
        description: optional(STRING),
        icon: optional(STRING),
        org_sync_idp_groups: plain(TEXTS),
        default_org_member_roles: plain(TEXTS),
        workspace_sharing: optional(STRING),
      },
      {
        group_sync: sync({ auto_create_missing: plain(BOOL), regex_filter: plain(STRING) }),
        role_sync: sync({}),
      },
    ),
}

const DATA: Readonly<Record<string, () => BlockSchema>> = {
  coderd_user: () =>
    blockSchema({
      id: optional(STRING),
      username: optional(STRING),
      avatar_url: computed(STRING),
      created_at: computed(NUMBER),
      email: computed(STRING),
      last_seen_at: computed(NUMBER),
      login_type: computed(STRING),
      name: computed(STRING),
      organization_ids: computed(TEXTS),
      roles: computed(TEXTS),
      suspended: computed(BOOL),
      theme_preference: computed(STRING),
    }),
  coderd_organization: () =>
    blockSchema({
      id: optional(STRING),
      name: optional(STRING),
      is_default: optional(BOOL),
      created_at: computed(NUMBER),
      updated_at: computed(NUMBER),
      members: computed(TEXTS),
    }),
}

const SCHEMAS = new Map<string, BlockSchema>()

function coderdSchema(mode: ResourceMode, type: string): BlockSchema | undefined {
  const make = { managed: RESOURCES, data: DATA, ephemeral: undefined }[mode]?.[type]
  if (make === undefined) return undefined
  const key = `${mode} ${type}`
  const known = SCHEMAS.get(key)
  if (known !== undefined) return known
  const schema = make()
  SCHEMAS.set(key, schema)
  return schema
}

/** The model: a user's id is the user's name, an organization's its name. */
export const coderdProvider: ProviderModel = {
  schema: coderdSchema,
  readData: request => ({ value: readData(request), problems: [] }),
  planResource: ({ type, proposed, prior }) => {
    const schema = coderdSchema('managed', type)
    if (schema === undefined || prior !== null || proposed.kind !== 'object') return undefined
    const own = new Map(proposed.attributes)
    const name = own.get(type === 'coderd_user' ? 'username' : 'name')
    if (type !== 'coderd_group' && name !== undefined) own.set('id', name)
    // The provider's default, which an allowance that is taken out of the configuration becomes.
    if (type === 'coderd_group' && own.get('quota_allowance')?.kind === 'null')
      own.set('quota_allowance', numberValue(ZERO))
    return { planned: decideLater(schema, objectValue([...own])), replace: false, problems: [] }
  },
}

/** Who is meant is known from the configuration; what Coder says of them is not. */
function readData(request: ProviderRequest): Value {
  const { type, config, address, location } = request
  const schema = coderdSchema('data', type)
  if (schema === undefined || config.kind !== 'object') return config
  const source = providerSource(address, `${address} is read from Coder`, location)
  const name = nameOf(type, config.attributes)
  return objectValue(
    [...impliedType(schema).attributes].map(([key, attributeType]) => {
      const given = config.attributes.get(key) ?? nullValue(attributeType)
      if (given.kind !== 'null') return [key, given]
      const isName = key === 'id' || key === 'name' || key === 'username'
      const isOwn = isName && !(type === 'coderd_user' && key === 'name')
      if (isOwn && name !== undefined) return [key, name]
      return [key, unseenValue(attributeType, [source])]
    }),
  )
}

function nameOf(type: string, given: ReadonlyMap<string, Value>): Value | undefined {
  const named = [given.get(type === 'coderd_user' ? 'username' : 'name'), given.get('id')]
  const name = named.find(each => each !== undefined && each.kind !== 'null')
  if (name !== undefined) return name
  const isDefault = given.get('is_default')
  return isDefault?.kind === 'bool' && isDefault.bool
    ? stringValue(DEFAULT_ORGANIZATION)
    : undefined
}
