/** Reads bodies in native syntax by a schema. Same answers as HCL's hclsyntax/structure.go. */
import type { Collector } from '../../diagnostics/collector.ts'
import { nearestName } from '../../text/nearest-name.ts'
import type { BlockTypeSchema, BodyContent, BodySchema } from '../body-schema.ts'
import { emitContent } from '../content-messages.ts'
import type { AttributeNode, BlockNode, NativeBodyNode } from '../syntax.ts'

/** What the schema names. Missing arguments and wrong labels are told, the rest is not. */
export function nativeContent(
  body: NativeBodyNode,
  schema: BodySchema,
  collector: Collector,
): BodyContent {
  const wantedBlocks = new Map(schema.blocks.map(block => [block.type, block]))
  const wantedAttributes = new Set(schema.attributes.map(attribute => attribute.name))
  const attributes = new Map<string, AttributeNode>()
  const blocks: BlockNode[] = []
  for (const item of body.items) {
    if (item.kind === 'attribute') {
      if (wantedAttributes.has(item.name)) attributes.set(item.name, item)
    } else {
      const wanted = wantedBlocks.get(item.type)
      if (wanted !== undefined && checkLabels(item, wanted, collector)) blocks.push(item)
    }
  }
  const { source, missingItemSpan } = body
  for (const { name, required } of schema.attributes) {
    if (!required || attributes.has(name)) continue
    collector.add(emitContent('hcl/missing-argument', { name }, { source, span: missingItemSpan }))
  }
  return { attributes, blocks, missingItemSpan }
}

/** Whether a block has as many labels as it should; if not, that is told and the block is left out. */
function checkLabels(block: BlockNode, schema: BlockTypeSchema, collector: Collector): boolean {
  const { source, type } = block
  const labels = schema.labelNames
  const context = {
    context: { source, span: { start: block.typeSpan.start, end: block.openSpan.end } },
  }
  const extra = block.labels[labels.length]
  if (extra !== undefined) {
    const location = { source, span: extra.span }
    collector.add(emitContent('hcl/extra-label', { type, labels }, location, context))
    return false
  }
  const missing = labels[block.labels.length]
  if (missing === undefined) return true
  const location = { source, span: block.openSpan }
  collector.add(emitContent('hcl/missing-label', { type, missing, labels }, location, context))
  return false
}

/** The body without what the schema names. */
export function nativeRest(body: NativeBodyNode, schema: BodySchema): NativeBodyNode {
  const attributes = new Set(schema.attributes.map(attribute => attribute.name))
  const blocks = new Set(schema.blocks.map(block => block.type))
  const items = body.items.filter(item =>
    item.kind === 'attribute' ? !attributes.has(item.name) : !blocks.has(item.type),
  )
  return { ...body, items }
}

/** Tells of what the schema does not name. */
export function reportUnknownItems(
  body: NativeBodyNode,
  schema: BodySchema,
  content: BodyContent,
  collector: Collector,
): void {
  const argumentNames = schema.attributes.map(attribute => attribute.name)
  const blockTypes = schema.blocks.map(block => block.type)
  for (const item of nativeRest(body, schema).items) {
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
