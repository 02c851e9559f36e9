/** What decoders of blocks have in common: reading bodies by a schema, and where things stand. */
import type { Collector } from '../../diagnostics/collector.ts'
import type {
  ArgumentSchema,
  BlockTypeSchema,
  BodyContent,
  BodySchema,
} from '../../hcl/body-schema.ts'
import { decodeArguments, decodeContent, decodePartial } from '../../hcl/content.ts'
import type { AttributeNode, BlockNode, BodyNode, Expression } from '../../hcl/syntax.ts'
import type { Location } from '../../text/source.ts'
import { cover, type Span } from '../../text/span.ts'
import type { SourcedExpression } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import type { DecodeContext } from './context.ts'

/** What a decoder made of a block, and the arguments that the block wrote, which is what an override changes. */
export interface Decoded<T> {
  readonly declaration: T
  readonly written: ReadonlySet<string>
}

/** The arguments that are written in any of these contents; only of override files does anybody ask. */
export function writtenIn(
  context: DecodeContext,
  ...contents: readonly BodyContent[]
): ReadonlySet<string> {
  if (!context.override) return NOTHING
  return new Set(contents.flatMap(content => [...content.attributes.keys()]))
}

/** What a schema takes of a body, and the body without it. */
export interface PartialBody extends BodyContent {
  readonly remain: BodyNode
}

/** Optional arguments of these names. */
export function optional(...names: readonly string[]): readonly ArgumentSchema[] {
  return names.map(name => ({ name, required: false }))
}

/** Required arguments of these names. */
export function required(...names: readonly string[]): readonly ArgumentSchema[] {
  return names.map(name => ({ name, required: true }))
}

/** Blocks without labels of these types. */
export function unlabelled(...types: readonly string[]): readonly BlockTypeSchema[] {
  return types.map(type => ({ type, labelNames: [] }))
}

/** Blocks of these types with labels that are called so. */
export function labelled(
  labelNames: readonly string[],
  ...types: readonly string[]
): readonly BlockTypeSchema[] {
  return types.map(type => ({ type, labelNames }))
}

/** The schema with nothing required. */
export function forOverrides(schema: BodySchema): BodySchema {
  const attributes = schema.attributes.map(({ name }) => ({ name, required: false }))
  return { attributes, blocks: schema.blocks }
}

/** Reads a body whose whole content the schema describes. */
export function readBody(body: BodyNode, schema: BodySchema, context: DecodeContext): BodyContent {
  return gated(context, collector => decodeContent(body, schema, collector))
}

/** Reads what the schema describes and leaves the rest. */
export function readPart(body: BodyNode, schema: BodySchema, context: DecodeContext): PartialBody {
  const { content, rest } = gated(context, collector => decodePartial(body, schema, collector))
  return { remain: rest, ...content }
}

/** Reads a body of arguments only, in source order. */
export function readAttributes(body: BodyNode, context: DecodeContext): readonly AttributeNode[] {
  return [...gated(context, collector => decodeArguments(body, collector)).values()]
}

/** Every argument of a body, whatever else is in it. */
export function plainAttributes(body: BodyNode, context: DecodeContext): readonly AttributeNode[] {
  if (body.kind === 'body') return body.items.filter(item => item.kind === 'attribute')
  return readAttributes(body, { ...context, collector: SILENT })
}

const SILENT: Collector = { add: () => undefined }

/** Lets remarks through while a body is read; what its expressions find later goes to the late collector. */
function gated<T>(context: DecodeContext, read: (collector: Collector) => T): T {
  let open = true
  const result = read({
    add(diagnostic) {
      const collector = open ? context.collector : context.lateCollector
      collector.add(diagnostic)
    },
  })
  open = false
  return result
}

/** A span of the file that is being decoded. */
export function locate(context: Pick<DecodeContext, 'source'>, at: Span): Location {
  return { source: context.source, span: at }
}

/** An expression of the file that is being decoded. */
export function sourced(
  context: Pick<DecodeContext, 'source'>,
  expression: Expression,
): SourcedExpression {
  return { source: context.source, expression }
}

/** A block's type and labels; in JSON syntax the bracket that opens its content, as Terraform has it. */
function headerSpan(block: BlockNode): Span {
  if (block.body.kind === 'json-body') return block.openSpan
  const last = block.labels.at(-1)
  return last === undefined ? block.typeSpan : cover(block.typeSpan, last.span)
}

/** Where remarks about a whole block point. */
export function headerOf(block: BlockNode): Location {
  return { source: block.source, span: headerSpan(block) }
}

/** Where a label stands. */
export function labelAt(block: BlockNode, at: number): Location {
  return { source: block.source, span: block.labels[at]?.span ?? block.typeSpan }
}

/**
 * The places that every declaration has, to end its literal with. An object that begins as a copy and gets more properties has a hidden
 * class of its own in V8, which costs microseconds to make, and time wherever such objects are read.
 */
export function declaredAt(block: BlockNode): {
  readonly source: BlockNode['source']
  readonly headerSpan: Span
  readonly span: Span
} {
  return { source: block.source, headerSpan: headerSpan(block), span: block.span }
}

/** How often a block's thing exists. */
export interface Repeated {
  readonly count: SourcedExpression | undefined
  readonly forEach: SourcedExpression | undefined
}

/** Once. */
export const NOT_REPEATED: Repeated = { count: undefined, forEach: undefined }

/** A block's `count` and `for_each`, of which it can have one. */
export function repetition(content: BodyContent, context: DecodeContext): Repeated {
  const count = content.attributes.get('count')
  const forEach = content.attributes.get('for_each')
  if (count !== undefined && forEach !== undefined) {
    const at = locate(context, forEach.nameSpan)
    context.collector.add(moduleDiagnostic('module/count-and-for-each', {}, at))
  }
  return {
    count: count && sourced(context, count.expression),
    forEach: forEach && sourced(context, forEach.expression),
  }
}

/** The content of the block `_`, which holds arguments that would be taken for meta-arguments elsewhere. */
export function takeEscapeBlock(
  blocks: readonly BlockNode[],
  where: string,
  context: DecodeContext,
): BodyNode | undefined {
  const [first, ...more] = blocks.filter(block => block.type === '_')
  for (const block of more) {
    const at = headerOf(block)
    context.collector.add(moduleDiagnostic('module/duplicate-escape-block', { where }, at))
  }
  return first?.body
}

/** The only block of a type; each further one gets a diagnostic. */
export function singleBlock(
  blocks: readonly BlockNode[],
  type: 'lifecycle' | 'connection',
  context: DecodeContext,
): BlockNode | undefined {
  const [first, ...more] = blocks.filter(block => block.type === type)
  if (first === undefined) return undefined
  for (const block of more) {
    const related = [{ note: 'first defined here', location: headerOf(first) }]
    const at = headerOf(block)
    context.collector.add(moduleDiagnostic(`module/duplicate-${type}`, {}, at, { related }))
  }
  return first
}

/** Both bodies as one. Bodies of one block are of the same syntax. */
export function mergeBodies(body: BodyNode, more: BodyNode): BodyNode {
  if (body.kind === 'body' && more.kind === 'body') {
    return { ...body, items: [...body.items, ...more.items] }
  }
  if (body.kind === 'body' || more.kind === 'body') return body
  const members = [body, more].flatMap(({ value, taken }) => {
    const found = value.kind === 'json-object' ? value.members : []
    return found.filter(member => !taken.has(member.name))
  })
  const object = body.value
  if (object.kind !== 'json-object') return body
  return { ...body, value: { ...object, members }, taken: NOTHING }
}

const NOTHING: ReadonlySet<string> = new Set()
