/**
 * What is in a body by a provider's schema. The same for every instance and every plan, so that it is read once; remarks about it are
 * repeated each time.
 */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import {
  type BodyContent,
  type BodySchema,
  decodeContent,
  decodeEverything,
} from '../../hcl/content.ts'
import type { BodyNode } from '../../hcl/syntax.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { planDiagnostic } from '../messages.ts'
import type { BlockSchema } from './schema.ts'

interface Read {
  readonly content: BodyContent
  readonly diagnostics: readonly Diagnostic[]
}

/** `loose`: a required argument may come from another body. */
type Strictness = 'strict' | 'loose'

const READ = {
  strict: new WeakMap<BodyNode, WeakMap<BlockSchema, Read>>(),
  loose: new WeakMap<BodyNode, WeakMap<BlockSchema, Read>>(),
}

/** The content of a body whose schema is known. */
export function bodyContent(
  body: BodyNode,
  schema: BlockSchema,
  strictness: Strictness,
  collector: Collector,
): BodyContent {
  const bySchema = READ[strictness].get(body) ?? new WeakMap<BlockSchema, Read>()
  READ[strictness].set(body, bySchema)
  const read = bySchema.get(schema) ?? readBody(body, schema, strictness)
  bySchema.set(schema, read)
  for (const item of read.diagnostics) collector.add(item)
  return read.content
}

const READ_FREELY = new WeakMap<BodyNode, Read>()

/** The content of a body of which no schema is known. */
export function anyContent(body: BodyNode, collector: Collector): BodyContent {
  const known = READ_FREELY.get(body)
  const own = new DiagnosticList()
  const read = known ?? { content: decodeEverything(body, own), diagnostics: own.items }
  READ_FREELY.set(body, read)
  for (const item of read.diagnostics) collector.add(item)
  return read.content
}

function readBody(body: BodyNode, schema: BlockSchema, strictness: Strictness): Read {
  const own = new DiagnosticList()
  const content = decodeContent(body, contentSchema(schema)[strictness], own)
  refuseUnknownDynamic(content, schema, own)
  return { content, diagnostics: own.items }
}

/** A dynamic block makes blocks of a type that the schema has. */
function refuseUnknownDynamic(
  content: BodyContent,
  schema: BlockSchema,
  collector: Collector,
): void {
  if (schema.blocks.has('dynamic')) return
  for (const block of content.blocks) {
    const [label] = block.labels
    if (block.type !== 'dynamic' || label === undefined || schema.blocks.has(label.value)) continue
    const suggestion = nearestName(label.value, [...schema.blocks.keys()])
    const at = { source: block.source, span: label.span }
    collector.add(planDiagnostic('plan/unsupported-block', { type: label.value, suggestion }, at))
  }
}

const CONTENT_SCHEMAS = new WeakMap<BlockSchema, Readonly<Record<Strictness, BodySchema>>>()

function contentSchema(schema: BlockSchema): Readonly<Record<Strictness, BodySchema>> {
  const known = CONTENT_SCHEMAS.get(schema)
  if (known !== undefined) return known
  const blocks = [...schema.blocks].map(([type, nested]) => {
    return { type, labelNames: nested.nesting === 'map' ? ['key'] : [] }
  })
  if (!schema.blocks.has('dynamic')) blocks.push({ type: 'dynamic', labelNames: ['type'] })
  const attributes = [...schema.attributes].map(([name, attribute]) => ({
    name,
    required: attribute.required === true,
  }))
  const made = {
    strict: { attributes, blocks },
    loose: { attributes: attributes.map(({ name }) => ({ name, required: false })), blocks },
  }
  CONTENT_SCHEMAS.set(schema, made)
  return made
}
