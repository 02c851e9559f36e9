/** What the provisioners that Terraform brings along take, and what a `connection` may hold for any of its kinds. */
import { BOOL, listType, mapType, NUMBER, STRING } from '../../value/type.ts'
import { type AttributeSchema, type BlockSchema, blockSchema } from './schema.ts'

const TEXT: AttributeSchema = { type: STRING, optional: true }
const TEXTS: AttributeSchema = { type: listType(STRING), optional: true }
const FLAG: AttributeSchema = { type: BOOL, optional: true }

/** By name; others (Chef, Puppet …) are long gone from Terraform. */
export const PROVISIONER_SCHEMAS: ReadonlyMap<string, BlockSchema> = new Map([
  [
    'local-exec',
    blockSchema({
      command: { type: STRING, required: true },
      environment: { type: mapType(STRING), optional: true },
      interpreter: TEXTS,
      quiet: FLAG,
      working_dir: TEXT,
    }),
  ],
  ['remote-exec', blockSchema({ inline: TEXTS, script: TEXT, scripts: TEXTS })],
  [
    'file',
    blockSchema({ content: TEXT, destination: { type: STRING, required: true }, source: TEXT }),
  ],
])

const CONNECTION_TEXTS = [
  'agent_identity',
  'bastion_certificate',
  'bastion_host',
  'bastion_host_key',
  'bastion_password',
  'bastion_private_key',
  'bastion_user',
  'cacert',
  'certificate',
  'host_key',
  'password',
  'private_key',
  'proxy_host',
  'proxy_scheme',
  'proxy_user_name',
  'proxy_user_password',
  'script_path',
  'target_platform',
  'timeout',
  'type',
  'user',
]

/** Arguments of every kind of connection. */
export const CONNECTION_SCHEMA: BlockSchema = blockSchema({
  ...Object.fromEntries(CONNECTION_TEXTS.map(name => [name, TEXT])),
  agent: FLAG,
  bastion_port: { type: NUMBER, optional: true },
  host: { type: STRING, required: true },
  https: FLAG,
  insecure: FLAG,
  port: { type: NUMBER, optional: true },
  proxy_port: { type: NUMBER, optional: true },
  use_ntlm: FLAG,
})
