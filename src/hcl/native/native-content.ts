/** Reads bodies in native syntax by a schema. Same answers as HCL's hclsyntax/structure.go. */
import type { Collector } from '../../diagnostics/collector.ts'
import { nearestName } from '../../text/nearest-name.ts'
import type { BlockTypeSchema, BodyContent, BodySchema } from '../body-schema.ts'
import { emitContent } from '../content-messages.ts'
import type { AttributeNode, BlockNode, BodyItem, NativeBodyNode } from '../syntax.ts'

/** What the schema names. Missing arguments and wrong labels are told, the rest is not. */
export function nativeContent(
  body: NativeBodyNode,
  schema: BodySchema,
  collector: Collector,
): BodyContent {
  const wanted = namesIn(schema)
  const attributes = new Map<string, AttributeNode>()
  const blocks: BlockNode[] = []
  for (const item of body.items) {
    if (item.kind === 'attribute') {
      if (wanted.attributes.has(item.name)) attributes.set(item.name, item)
    } else {
      const block = wanted.blocks.get(item.type)
      if (block !== undefined && checkLabels(item, block, collector)) blocks.push(item)
    }
  }
  const { source, missingItemSpan } = body
  for (const { name, required } of schema.attributes) {
    if (!required || attributes.has(name)) continue
    collector.add(emitContent('hcl/missing-argument', { name }, { source, span: missingItemSpan }))
  }
  return { attributes, blocks, missingItemSpan }
}

interface SchemaNames {
  readonly attributes: ReadonlySet<string>
  readonly blocks: ReadonlyMap<string, BlockTypeSchema>
}

/** What a schema names. There are few schemas, and thousands of bodies that are read by them. */
function namesIn(schema: BodySchema): SchemaNames {
  const known = NAMES.get(schema)
  if (known !== undefined) return known
  const made: SchemaNames = {
    attributes: new Set(schema.attributes.map(attribute => attribute.name)),
    blocks: new Map(schema.blocks.map(block => [block.type, block])),
  }
  NAMES.set(schema, made)
  return made
}

const NAMES = new WeakMap<BodySchema, SchemaNames>()

/** Whether a block has as many labels as it should; if not, that is told and the block is left out. */
function checkLabels(block: BlockNode, schema: BlockTypeSchema, collector: Collector): boolean {
  const { source, type } = block
  const labels = schema.labelNames
  const extra = block.labels[labels.length]
  const missing = labels[block.labels.length]
  if (extra === undefined && missing === undefined) return true
  const context = {
    context: { source, span: { start: block.typeSpan.start, end: block.openSpan.end } },
  }
  if (extra !== undefined) {
    const location = { source, span: extra.span }
    collector.add(emitContent('hcl/extra-label', { type, labels }, location, context))
  } else if (missing !== undefined) {
    const location = { source, span: block.openSpan }
    collector.add(emitContent('hcl/missing-label', { type, missing, labels }, location, context))
  }
  return false
}

/** The body without what the schema names. */
export function nativeRest(body: NativeBodyNode, schema: BodySchema): NativeBodyNode {
  return { ...body, items: restOf(body, schema) }
}

function restOf({ items }: NativeBodyNode, schema: BodySchema): readonly BodyItem[] {
  const { attributes, blocks } = namesIn(schema)
  return items.filter(item =>
    item.kind === 'attribute' ? !attributes.has(item.name) : !blocks.has(item.type),
  )
}

/** Tells of what the schema does not name. */
export function reportUnknownItems(
  body: NativeBodyNode,
  schema: BodySchema,
  content: BodyContent,
  collector: Collector,
): void {
  const rest = restOf(body, schema)
  if (rest.length === 0) return
  const argumentNames = schema.attributes.map(attribute => attribute.name)
  const blockTypes = schema.blocks.map(block => block.type)
  for (const item of rest) {
    const { source } = item
    if (item.kind === 'attribute') {
      const { name } = item
      // Only what is not there already is worth suggesting.
      const open = argumentNames.filter(known => !content.attributes.has(known))
      const args = {
        name,
        suggestion: nearestName(name, open) ?? null,
        isBlock: blockTypes.includes(name),
      }
      collector.add(emitContent('hcl/unknown-argument', args, { source, span: item.nameSpan }))
    } else {
      const { type } = item
      const args = {
        type,
        suggestion: nearestName(type, blockTypes) ?? null,
        isArgument: argumentNames.includes(type),
      }
      collector.add(emitContent('hcl/unknown-block', args, { source, span: item.typeSpan }))
    }
  }
}

/** The arguments of a body that holds nothing else; the first block in it is told. */
export function nativeArguments(
  body: NativeBodyNode,
  collector: Collector,
): ReadonlyMap<string, AttributeNode> {
  const attributes = new Map<string, AttributeNode>()
  let told = false
  for (const item of body.items) {
    if (item.kind === 'attribute') attributes.set(item.name, item)
    else if (!told) {
      told = true
      const location = { source: item.source, span: item.typeSpan }
      collector.add(emitContent('hcl/unexpected-block', { type: item.type }, location))
    }
  }
  return attributes
}
