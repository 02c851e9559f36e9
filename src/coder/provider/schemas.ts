/** The schema of the Coder provider (2.19.0, as `terraform providers schema` prints it), with the arguments that force a replacement. */
import {
  type AttributeSchema,
  type BlockSchema,
  blockSchema,
  type NestedBlockSchema,
} from '../../plan/body/schema.ts'
import { BOOL, listType, mapType, NUMBER, objectType, STRING, type Type } from '../../value/type.ts'

/** Letters of an attribute: `r`equired, `o`ptional, `c`omputed, `s`ensitive, `f`orces replacement. */
function attribute(type: Type, letters: string): AttributeSchema {
  return {
    type,
    ...(letters.includes('r') ? { required: true } : {}),
    ...(letters.includes('o') ? { optional: true } : {}),
    ...(letters.includes('c') ? { computed: true } : {}),
    ...(letters.includes('s') ? { sensitive: true } : {}),
    ...(letters.includes('f') ? { forceNew: true } : {}),
  }
}

const string = (letters: string): AttributeSchema => attribute(STRING, letters)
const number = (letters: string): AttributeSchema => attribute(NUMBER, letters)
const bool = (letters: string): AttributeSchema => attribute(BOOL, letters)
const strings = (letters: string): AttributeSchema => attribute(listType(STRING), letters)

function list(block: BlockSchema, maxItems?: number, minItems?: number): NestedBlockSchema {
  return nested('list', block, maxItems, minItems)
}

function set(block: BlockSchema, maxItems?: number): NestedBlockSchema {
  return nested('set', block, maxItems, undefined)
}

function nested(
  nesting: 'list' | 'set',
  block: BlockSchema,
  maxItems: number | undefined,
  minItems: number | undefined,
): NestedBlockSchema {
  return {
    nesting,
    block,
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(minItems === undefined ? {} : { minItems }),
  }
}

/** Built when first asked for: a template uses few of them. */
type Schemas = Readonly<Record<string, () => BlockSchema>>

const RESOURCES: Schemas = {
  coder_agent: () =>
    blockSchema(
      {
        api_key_scope: string('of'),
        arch: string('rf'),
        auth: string('of'),
        connection_timeout: number('of'),
        dir: string('of'),
        env: attribute(mapType(STRING), 'of'),
        id: string('oc'),
        init_script: string('c'),
        motd_file: string('of'),
        order: number('of'),
        os: string('rf'),
        shutdown_script: string('of'),
        startup_script: string('of'),
        startup_script_behavior: string('of'),
        token: string('cs'),
        troubleshooting_url: string('of'),
      },
      {
        display_apps: set(
          blockSchema({
            port_forwarding_helper: bool('o'),
            ssh_helper: bool('o'),
            vscode: bool('o'),
            vscode_insiders: bool('o'),
            web_terminal: bool('o'),
          }),
          1,
        ),
        metadata: list(
          blockSchema({
            display_name: string('o'),
            interval: number('r'),
            key: string('r'),
            order: number('o'),
            script: string('r'),
            timeout: number('o'),
          }),
        ),
        resources_monitoring: set(
          blockSchema(
            {},
            {
              memory: set(blockSchema({ enabled: bool('r'), threshold: number('r') }), 1),
              volume: set(
                blockSchema({ enabled: bool('r'), path: string('r'), threshold: number('r') }),
              ),
            },
          ),
          1,
        ),
      },
    ),
  coder_agent_instance: () =>
    blockSchema({
      agent_id: string('rf'),
      id: string('oc'),
      instance_id: string('rf'),
    }),
  coder_ai_task: () =>
    blockSchema(
      { app_id: string('ocf'), enabled: bool('c'), id: string('c'), prompt: string('c') },
      { sidebar_app: set(blockSchema({ id: string('rf') }), 1) },
    ),
  coder_app: () =>
    blockSchema(
      {
        agent_id: string('rf'),
        command: string('of'),
        display_name: string('of'),
        external: bool('of'),
        group: string('of'),
        hidden: bool('of'),
        icon: string('of'),
        id: string('oc'),
        open_in: string('of'),
        order: number('of'),
        share: string('of'),
        slug: string('rf'),
        subdomain: bool('of'),
        tooltip: string('of'),
        url: string('of'),
      },
      {
        healthcheck: set(
          blockSchema({ interval: number('rf'), threshold: number('rf'), url: string('rf') }),
          1,
        ),
      },
    ),
  coder_devcontainer: () =>
    blockSchema({
      agent_id: string('rf'),
      config_path: string('of'),
      id: string('oc'),
      subagent_id: string('c'),
      workspace_folder: string('rf'),
    }),
  coder_env: () =>
    blockSchema({
      agent_id: string('rf'),
      id: string('oc'),
      merge_strategy: string('of'),
      name: string('rf'),
      value: string('of'),
    }),
  coder_external_agent: () => blockSchema({ agent_id: string('rf'), id: string('oc') }),
  coder_metadata: () =>
    blockSchema(
      {
        daily_cost: number('of'),
        hide: bool('of'),
        icon: string('of'),
        id: string('oc'),
        resource_id: string('rf'),
      },
      {
        item: list(
          blockSchema({
            is_null: bool('cf'),
            key: string('rf'),
            sensitive: bool('of'),
            value: string('of'),
          }),
        ),
      },
    ),
  coder_script: () =>
    blockSchema({
      agent_id: string('rf'),
      cron: string('of'),
      display_name: string('rf'),
      icon: string('of'),
      id: string('oc'),
      log_path: string('of'),
      run_on_start: bool('of'),
      run_on_stop: bool('of'),
      script: string('rf'),
      start_blocks_login: bool('of'),
      timeout: number('of'),
    }),
}

const ROLE = objectType([
  ['name', STRING],
  ['org_id', STRING],
])

const DATA_SOURCES: Schemas = {
  coder_external_auth: () =>
    blockSchema({
      access_token: string('cs'),
      id: string('r'),
      optional: bool('o'),
    }),
  coder_parameter: () =>
    blockSchema(
      {
        default: string('o'),
        description: string('o'),
        display_name: string('o'),
        ephemeral: bool('o'),
        form_type: string('o'),
        icon: string('o'),
        id: string('oc'),
        mutable: bool('o'),
        name: string('r'),
        optional: bool('c'),
        order: number('o'),
        styling: string('o'),
        type: string('o'),
        value: string('c'),
      },
      {
        option: list(
          blockSchema({
            description: string('o'),
            icon: string('o'),
            name: string('r'),
            value: string('r'),
          }),
        ),
        validation: list(
          blockSchema({
            error: string('o'),
            max: number('o'),
            max_disabled: bool('c'),
            min: number('o'),
            min_disabled: bool('c'),
            monotonic: string('o'),
            regex: string('o'),
          }),
          1,
        ),
      },
    ),
  coder_provisioner: () => blockSchema({ arch: string('c'), id: string('oc'), os: string('c') }),
  coder_task: () => blockSchema({ enabled: bool('c'), id: string('c'), prompt: string('c') }),
  coder_workspace: () =>
    blockSchema({
      access_port: number('c'),
      access_url: string('c'),
      id: string('c'),
      is_prebuild: bool('c'),
      is_prebuild_claim: bool('c'),
      name: string('c'),
      prebuild_count: number('c'),
      start_count: number('c'),
      template_id: string('c'),
      template_name: string('c'),
      template_version: string('c'),
      transition: string('c'),
    }),
  coder_workspace_owner: () =>
    blockSchema({
      email: string('c'),
      full_name: string('c'),
      groups: strings('c'),
      id: string('c'),
      login_type: string('c'),
      name: string('c'),
      oidc_access_token: string('cs'),
      rbac_roles: attribute(listType(ROLE), 'c'),
      session_token: string('cs'),
      ssh_private_key: string('cs'),
      ssh_public_key: string('c'),
    }),
  coder_workspace_preset: () =>
    blockSchema(
      {
        default: bool('o'),
        description: string('o'),
        icon: string('o'),
        id: string('c'),
        name: string('r'),
        parameters: attribute(mapType(STRING), 'o'),
      },
      {
        prebuilds: set(
          blockSchema(
            { instances: number('r') },
            {
              expiration_policy: set(blockSchema({ ttl: number('r') }), 1),
              scheduling: list(
                blockSchema(
                  { timezone: string('r') },
                  {
                    schedule: list(
                      blockSchema({ cron: string('r'), instances: number('r') }),
                      undefined,
                      1,
                    ),
                  },
                ),
                1,
              ),
            },
          ),
          1,
        ),
      },
    ),
  coder_workspace_tags: () =>
    blockSchema({ id: string('oc'), tags: attribute(mapType(STRING), 'o') }),
}

/** The version of the provider that the schemas are of. */
export const CODER_PROVIDER = '2.19.0'

/** What a `provider "coder"` block takes. */
export const CODER_CONFIGURATION: BlockSchema = blockSchema({ url: string('o') })

/** Every type that the provider has. */
export function coderTypes(mode: 'managed' | 'data' | 'ephemeral'): readonly string[] {
  if (mode === 'ephemeral') return []
  return Object.keys(mode === 'managed' ? RESOURCES : DATA_SOURCES)
}

/** The schema of a resource type or data source of the Coder provider, or undefined. */
export function coderSchema(
  mode: 'managed' | 'data' | 'ephemeral',
  type: string,
): BlockSchema | undefined {
  if (mode === 'ephemeral') return undefined
  const known = built[mode].get(type)
  if (known !== undefined) return known
  const schemas = mode === 'managed' ? RESOURCES : DATA_SOURCES
  const schema = Object.hasOwn(schemas, type) ? schemas[type]?.() : undefined
  if (schema !== undefined) built[mode].set(type, schema)
  return schema
}

const built = { managed: new Map<string, BlockSchema>(), data: new Map<string, BlockSchema>() }
