/**
 * hashicorp/local, as of 2.9.0. Data sources read the template's own files, as Terraform would while planning; what a resource writes is not
 * there before it is applied, and gone when the next build starts.
 */
import type { Capabilities, Codecs, DigestAlgorithm } from '../eval/capabilities.ts'
import { base64Encode } from '../eval/functions/bytes/bytes.ts'
import { type AttributeSchema, type BlockSchema, blockSchema } from '../plan/body/schema.ts'
import type {
  ApplyRequest,
  ProviderRequest,
  ReadAnswer,
  Refreshed,
} from '../plan/provider/provider-model.ts'
import { stringValue, unknownValue } from '../value/make.ts'
import { BOOL, listType, NUMBER, STRING } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { all, computed, decided, optional, required, secret, TEXT } from './attributes.ts'
import { type ManagedEntry, type ProviderTable, readUnseen } from './model.ts'
import { attributeOf, withAttributes } from './objects.ts'
import { exactlyOneOf, type Rule } from './rules.ts'

const CHECKSUMS = all(
  [
    'content_base64sha256',
    'content_base64sha512',
    'content_md5',
    'content_sha1',
    'content_sha256',
    'content_sha512',
  ],
  computed(STRING),
)

const WRITTEN: Readonly<Record<string, AttributeSchema>> = {
  ...CHECKSUMS,
  ...all(['directory_permission', 'file_permission'], decided(STRING)),
  filename: required(STRING),
  id: computed(STRING),
  source: TEXT,
}

const HIDDEN: AttributeSchema = { type: STRING, optional: true, sensitive: true }

const COMMAND: BlockSchema = blockSchema({
  ...all(['stdin', 'working_directory'], TEXT),
  ...all(['stderr', 'stdout'], computed(STRING)),
  allow_non_zero_exit_code: optional(BOOL),
  arguments: optional(listType(STRING)),
  command: required(STRING),
  exit_code: computed(NUMBER),
})

function written(
  contents: Readonly<Record<string, AttributeSchema>>,
  permission: string,
): ManagedEntry {
  const mode = stringValue(permission)
  const sources = [...Object.keys(contents), 'source']
  return {
    schema: blockSchema({ ...WRITTEN, ...contents }),
    defaults: { directory_permission: mode, file_permission: mode },
    replacedBy: ['directory_permission', 'file_permission', 'filename', ...sources],
    rules: [
      exactlyOneOf(...sources),
      octalMode('directory_permission'),
      octalMode('file_permission'),
    ],
    refresh,
  }
}

const MANAGED: Readonly<Record<string, ManagedEntry>> = {
  local_file: written({ content: TEXT, content_base64: TEXT, sensitive_content: HIDDEN }, '0777'),
  local_sensitive_file: written({ content: HIDDEN, content_base64: HIDDEN }, '0700'),
}

const READ: Readonly<Record<string, AttributeSchema>> = {
  ...CHECKSUMS,
  filename: required(STRING),
  id: computed(STRING),
}

const FILE = blockSchema({ ...READ, ...all(['content', 'content_base64'], computed(STRING)) })
const SECRET_FILE = blockSchema({ ...READ, ...all(['content', 'content_base64'], secret(STRING)) })

/** The provider as it sees the files of one template. */
export function localTable(capabilities: Capabilities): ProviderTable {
  return {
    version: '2.9.0',
    managed: MANAGED,
    data: {
      local_command: { schema: COMMAND },
      local_file: { schema: FILE, read: request => readFile(FILE, request, capabilities) },
      local_sensitive_file: {
        schema: SECRET_FILE,
        read: request => readFile(SECRET_FILE, request, capabilities),
      },
    },
    ephemeral: { local_command: { schema: COMMAND } },
  }
}

/** Three or four octal digits. */
function octalMode(name: string): Rule {
  return config => {
    const mode = attributeOf(config, name)
    if (mode.kind !== 'string') return []
    const why = permissionTrouble(mode.string)
    if (why === undefined) return []
    const detail = `bad mode permission: ${why}: ${mode.string}`
    const path = [{ attribute: name }]
    return [{ severity: 'error', summary: 'Invalid File Permission String Value', detail, path }]
  }
}

function permissionTrouble(mode: string): string | undefined {
  const { length } = new TextEncoder().encode(mode)
  if (length < 3 || length > 4) return 'string length should be 3 or 4 digits'
  // A sign is read as well, and the first of four digits is a zero.
  const isOctal = /^(?:0?[0-7]{3}|\+?0*[0-7]{2,3}|-0{2,3})$/.test(mode)
  return isOctal ? undefined : 'string must be expressed in octal numeric notation'
}

/** Builds begin in a fresh folder, where a relative path leads to no file of an earlier build. */
function refresh({ address, planned }: ApplyRequest): Refreshed {
  const filename = attributeOf(planned, 'filename')
  if (filename.kind === 'string' && !filename.string.startsWith('/')) return 'gone'
  const text = `whether the file of "${address}" outlives the build is not known here`
  return [{ id: `${address} (file)`, text, remedy: undefined, location: undefined }]
}

function readFile(
  schema: BlockSchema,
  request: ProviderRequest,
  { files, codecs }: Capabilities,
): ReadAnswer {
  const { config } = request
  const filename = attributeOf(config, 'filename')
  if (filename.kind === 'unknown') {
    return { value: withAttributes(config, { id: unknownValue(STRING) }), problems: [] }
  }
  if (filename.kind !== 'string') return readUnseen(schema, request)
  const read = files.read(filename.string)
  if (read.ok) {
    const content = decode(read.bytes)
    if (content === undefined) return readUnseen(schema, request)
    const value = withAttributes(config, { content, ...checksumsOf(read.bytes, codecs) })
    return { value, problems: [] }
  }
  if (read.why !== 'missing' && read.why !== 'directory') return readUnseen(schema, request)
  const why = read.why === 'missing' ? 'no such file or directory' : 'is a directory'
  const verb = read.why === 'missing' ? 'open' : 'read'
  const detail = `The file at given path cannot be read.\n\n+Original Error: ${verb} ${filename.string}: ${why}`
  const summary = 'Read local file data source error'
  return {
    value: config,
    problems: [{ severity: 'error', summary, detail, path: [] }],
  }
}

function decode(bytes: Uint8Array): Value | undefined {
  try {
    return stringValue(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function checksumsOf(bytes: Uint8Array, codecs: Codecs): Readonly<Record<string, Value>> {
  const hex = (algorithm: DigestAlgorithm): Value =>
    stringValue(hexOf(codecs.digest(algorithm, bytes)))
  const base64 = (algorithm: DigestAlgorithm): Value =>
    stringValue(base64Encode(codecs.digest(algorithm, bytes)))
  return {
    content_base64: stringValue(base64Encode(bytes)),
    content_base64sha256: base64('sha256'),
    content_base64sha512: base64('sha512'),
    content_md5: hex('md5'),
    content_sha1: hex('sha1'),
    content_sha256: hex('sha256'),
    content_sha512: hex('sha512'),
    id: hex('sha1'),
  }
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
