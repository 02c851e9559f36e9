/**
 * hashicorp/cloudinit, as of 2.4.0: parts put together as one MIME text. A compressed one is not made here, byte for byte as Go would.
 */
import { base64Encode } from '../eval/functions/bytes/bytes.ts'
import { type BlockSchema, blockSchema } from '../plan/body/schema.ts'
import type {
  ProviderProblem,
  ProviderRequest,
  ReadAnswer,
} from '../plan/provider/provider-model.ts'
import { isWhollyKnown } from '../value/inspect.ts'
import { listValue, stringValue, TRUE } from '../value/make.ts'
import { BOOL, STRING } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { all, computed, decided, required, TEXT } from './attributes.ts'
import { crc32 } from './crc32.ts'
import type { ProviderTable } from './model.ts'
import { attributeOf, unseenAttribute, withAttributes } from './objects.ts'
import { inBlock, notEmpty, type Rule } from './rules.ts'

const PART = blockSchema({
  ...all(['filename', 'merge_type'], TEXT),
  content: required(STRING),
  content_type: decided(STRING),
})

const CONFIG: BlockSchema = blockSchema(
  {
    ...all(['base64_encode', 'gzip'], decided(BOOL)),
    ...all(['id', 'rendered'], computed(STRING)),
    boundary: decided(STRING),
  },
  { part: { nesting: 'list', block: PART } },
)

const DEFAULTS: Readonly<Record<string, Value>> = {
  base64_encode: TRUE,
  boundary: stringValue('MIMEBOUNDARY'),
  gzip: TRUE,
}

const RULES: readonly Rule[] = [notEmpty('boundary'), inBlock('part', [notEmpty('content_type')])]

/** Models `cloudinit_config`, which is both a resource and a data source. */
export const cloudinitTable: ProviderTable = {
  version: '2.4.0',
  managed: {
    cloudinit_config: {
      schema: CONFIG,
      defaults: DEFAULTS,
      settle: proposed =>
        withAttributes(proposed, { part: partsWithDefaults(attributeOf(proposed, 'part')) }),
      replacedBy: ['base64_encode', 'boundary', 'gzip', 'part'],
      validate,
      rules: RULES,
    },
  },
  data: { cloudinit_config: { schema: CONFIG, read: readConfig, validate, rules: RULES } },
}

function validate(config: Value): readonly ProviderProblem[] {
  const [gzip, encode] = [attributeOf(config, 'gzip'), attributeOf(config, 'base64_encode')]
  const problems: ProviderProblem[] = []
  const parts = attributeOf(config, 'part')
  if (parts.kind === 'list' && parts.elements.length === 0) {
    const detail = 'part must have a configuration value as the provider has marked it as required'
    problems.push({ severity: 'error', summary: 'Invalid Block', detail, path: [] })
  }
  const isPacked = gzip.kind === 'null' || (gzip.kind === 'bool' && gzip.bool)
  if (isPacked && encode.kind === 'bool' && !encode.bool) {
    const detail = 'Expected base64_encode to be set to true when gzip is true.'
    const path = [{ attribute: 'base64_encode' }]
    problems.push({
      severity: 'error',
      summary: 'Invalid Attribute Configuration',
      detail,
      path,
    })
  }
  return problems
}

function withDefaults(config: Value): Value {
  const missing = Object.entries(DEFAULTS).filter(
    ([name]) => attributeOf(config, name).kind === 'null',
  )
  const part = partsWithDefaults(attributeOf(config, 'part'))
  return withAttributes(config, { ...Object.fromEntries(missing), part })
}

function partsWithDefaults(parts: Value): Value {
  if (parts.kind !== 'list') return parts
  const elements = parts.elements.map(part => {
    const type = attributeOf(part, 'content_type')
    const isMissing = type.kind === 'null' || (type.kind === 'string' && type.string === '')
    return isMissing ? withAttributes(part, { content_type: stringValue('text/plain') }) : part
  })
  return listValue(parts.type.element, elements)
}

function readConfig(request: ProviderRequest): ReadAnswer {
  const config = withDefaults(request.config)
  const rendered = render(config)
  if (rendered !== undefined) return { value: withAttributes(config, rendered), problems: [] }
  const unseen = (name: string): Value =>
    unseenAttribute(request, name, STRING, 'is not put together here')
  const value = withAttributes(config, { id: unseen('id'), rendered: unseen('rendered') })
  return { value, problems: [] }
}

/** The text and its checksum; undefined where something is not known, or is to be compressed. */
function render(config: Value): Readonly<Record<string, Value>> | undefined {
  const parts = attributeOf(config, 'part')
  const boundary = attributeOf(config, 'boundary')
  const gzip = attributeOf(config, 'gzip')
  const encode = attributeOf(config, 'base64_encode')
  if (parts.kind !== 'list' || !isWhollyKnown(parts) || boundary.kind !== 'string') return undefined
  if (gzip.kind !== 'bool' || gzip.bool || encode.kind !== 'bool') return undefined
  const bytes = new TextEncoder().encode(mimeText(parts.elements, boundary.string))
  const text = encode.bool ? base64Encode(bytes) : mimeText(parts.elements, boundary.string)
  const checksum = crc32(new TextEncoder().encode(text))
  return { rendered: stringValue(text), id: stringValue(String(checksum)) }
}

/** As Go's mime/multipart writes it: headers in order of their names. */
function mimeText(parts: readonly Value[], boundary: string): string {
  const head = `Content-Type: multipart/mixed; boundary="${boundary}"\nMIME-Version: 1.0\r\n\r\n`
  const written = parts.map((part, at) => {
    const lines = [at === 0 ? `--${boundary}` : `\r\n--${boundary}`, ...headersOf(part), '', '']
    return `${lines.join('\r\n')}${textOf(part, 'content')}`
  })
  return `${head}${written.join('')}\r\n--${boundary}--\r\n`
}

function headersOf(part: Value): readonly string[] {
  const filename = textOf(part, 'filename')
  const mergeType = textOf(part, 'merge_type')
  return [
    ...(filename === '' ? [] : [`Content-Disposition: attachment; filename="${filename}"`]),
    'Content-Transfer-Encoding: 7bit',
    `Content-Type: ${textOf(part, 'content_type')}`,
    'Mime-Version: 1.0',
    ...(mergeType === '' ? [] : [`X-Merge-Type: ${mergeType}`]),
  ]
}

function textOf(part: Value, name: string): string {
  const value = attributeOf(part, name)
  return value.kind === 'string' ? value.string : ''
}
