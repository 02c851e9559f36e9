/** Reads bodies in JSON syntax by a schema, which says what of them is an argument and what a block. */
import type { Collector } from '../../diagnostics/collector.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { cover, type Span } from '../../text/span.ts'
import type { BodyContent, BodySchema } from '../body-schema.ts'
import { type ContentArgs, emitContent } from '../content-messages.ts'
import type {
  AttributeNode,
  BlockNode,
  JsonBodyNode,
  JsonMember,
  JsonNode,
  LabelNode,
} from '../syntax.ts'
import { jsonExpression } from './json-expression.ts'

/** A property of this name is a comment, wherever a body stands. */
const COMMENT_NAME = '//'
const NOTHING_TAKEN: ReadonlySet<string> = new Set()

/** What the schema names, and the body without it. */
export function jsonContent(
  body: JsonBodyNode,
  schema: BodySchema,
  collector: Collector,
): { content: BodyContent; rest: JsonBodyNode } {
  return new JsonBodyReader(body, collector).read(schema)
}

/** Every property of a body that holds arguments only. */
export function jsonArguments(
  body: JsonBodyNode,
  collector: Collector,
): ReadonlyMap<string, AttributeNode> {
  const reader = new JsonBodyReader(body, collector)
  if (body.value.kind === 'json-object') return reader.allArguments(body.value.members)
  reader.report('hcl/json-not-arguments', {}, startOf(body.value))
  return new Map()
}

/** Every property as an argument, for want of a schema. */
export function jsonEverything(body: JsonBodyNode, collector: Collector): BodyContent {
  const reader = new JsonBodyReader(body, collector)
  const attributes = reader.allArguments(reader.membersOf(body.value, undefined))
  return { attributes, blocks: [], missingItemSpan: body.missingItemSpan }
}

/** Tells of the properties that the schema does not name. */
export function reportUnknownProperties(
  rest: JsonBodyNode,
  schema: BodySchema,
  collector: Collector,
): void {
  const known = [
    ...schema.attributes.map(attribute => attribute.name).filter(name => !rest.taken.has(name)),
    ...schema.blocks.map(block => block.type),
  ]
  const silent = { add: () => undefined }
  const reader = new JsonBodyReader(rest, collector)
  for (const member of new JsonBodyReader(rest, silent).membersOf(rest.value, undefined)) {
    const { name } = member
    if (name === COMMENT_NAME || rest.taken.has(name)) continue
    const args = { name, suggestion: nearestName(name, known) ?? null }
    reader.report('hcl/json-unknown-property', args, member.nameSpan, memberSpan(member))
  }
}

/** Null stands for no block at all, and so does what is no value. */
function isNothing(value: JsonNode): boolean {
  return value.kind === 'json-invalid' || (value.kind === 'json-keyword' && value.value === null)
}

/** Where HCL points for a value of the wrong kind: an object's or array's opening bracket, else all of it. */
function startOf(node: JsonNode): Span {
  return node.kind === 'json-object' || node.kind === 'json-array' ? node.openSpan : node.span
}

function memberSpan({ nameSpan, value }: JsonMember): Span {
  return cover(nameSpan, value.span)
}

class JsonBodyReader {
  readonly #body: JsonBodyNode
  readonly #collector: Collector

  constructor(body: JsonBodyNode, collector: Collector) {
    this.#body = body
    this.#collector = collector
  }

  report<C extends keyof ContentArgs>(
    code: C,
    args: ContentArgs[C],
    span: Span,
    context?: Span,
  ): void {
    const { source } = this.#body
    const extra = context === undefined ? undefined : { context: { source, span: context } }
    this.#collector.add(emitContent(code, args, { source, span }, extra))
  }

  read(schema: BodySchema): { content: BodyContent; rest: JsonBodyNode } {
    const body = this.#body
    const wantedAttributes = new Set(schema.attributes.map(attribute => attribute.name))
    const wantedBlocks = new Map(schema.blocks.map(block => [block.type, block]))
    const attributes = new Map<string, AttributeNode>()
    const blocks: BlockNode[] = []
    const taken = new Set(body.taken)
    for (const member of this.membersOf(body.value, undefined)) {
      const { name } = member
      if (body.taken.has(name)) continue
      const block = wantedBlocks.get(name)
      if (wantedAttributes.has(name)) {
        this.#addArgument(member, attributes, 'hcl/json-repeated-argument')
        taken.add(name)
      } else if (block !== undefined) {
        const unpacker = { type: name, typeSpan: member.nameSpan, blocks }
        this.#unpack(member.value, unpacker, block.labelNames, [])
        taken.add(name)
      }
    }
    for (const { name, required } of schema.attributes) {
      if (!required || attributes.has(name)) continue
      this.report('hcl/missing-argument', { name }, body.missingItemSpan)
    }
    const content = { attributes, blocks, missingItemSpan: body.missingItemSpan }
    return { content, rest: { ...body, taken } }
  }

  allArguments(members: readonly JsonMember[]): ReadonlyMap<string, AttributeNode> {
    const attributes = new Map<string, AttributeNode>()
    for (const member of members) {
      if (member.name === COMMENT_NAME || this.#body.taken.has(member.name)) continue
      this.#addArgument(member, attributes, 'hcl/json-repeated-property')
    }
    return attributes
  }

  #addArgument(
    member: JsonMember,
    attributes: Map<string, AttributeNode>,
    repeated: 'hcl/json-repeated-argument' | 'hcl/json-repeated-property',
  ): void {
    const { name, nameSpan, value } = member
    if (attributes.has(name)) {
      this.report(repeated, { name }, nameSpan, memberSpan(member))
      return
    }
    const { source } = this.#body
    const expression = jsonExpression(value, { source, collector: this.#collector })
    const span = memberSpan(member)
    attributes.set(name, { kind: 'attribute', source, span, name, nameSpan, expression })
  }

  /** The properties of an object, or of all objects of an array. `label` is what their names are, if not arguments and blocks. */
  membersOf(value: JsonNode, label: string | undefined): readonly JsonMember[] {
    if (value.kind === 'json-object') return value.members
    if (isNothing(value)) return []
    if (value.kind !== 'json-array') {
      this.#refuseMembers(value, label)
      return []
    }
    return value.elements.flatMap(element => {
      if (element.kind === 'json-object') return element.members
      if (element.kind === 'json-invalid') return []
      this.#refuseMembers(element, label)
      return []
    })
  }

  #refuseMembers(value: JsonNode, label: string | undefined): void {
    if (label === undefined) this.report('hcl/json-not-a-body', {}, startOf(value))
    else this.report('hcl/json-not-labels', { label }, startOf(value))
  }

  /** Peels off one level of objects a label; what is left are the contents of blocks. */
  #unpack(
    value: JsonNode,
    into: BlockCollection,
    labelsLeft: readonly string[],
    labels: readonly LabelNode[],
  ): void {
    const label = labelsLeft[0]
    if (label === undefined) {
      this.#addBlocks(value, into, labels)
      return
    }
    const members = this.membersOf(value, label)
    if (members.length === 0 && value.kind !== 'json-invalid') {
      this.report('hcl/json-missing-label', { type: into.type, label }, startOf(value))
    }
    for (const { name, nameSpan, value: inner } of members) {
      const used = [...labels, { value: name, span: nameSpan }]
      this.#unpack(inner, into, labelsLeft.slice(1), used)
    }
  }

  /** One block of an object, several of an array, none of null. */
  #addBlocks(value: JsonNode, into: BlockCollection, labels: readonly LabelNode[]): void {
    if (isNothing(value)) return
    if (value.kind === 'json-object') {
      into.blocks.push(this.#block(value, value.openSpan, into, labels))
    } else if (value.kind === 'json-array') {
      // An element of another kind is told when its body is read.
      for (const element of value.elements) {
        if (element.kind === 'json-invalid') continue
        into.blocks.push(this.#block(element, value.openSpan, into, labels))
      }
    } else this.report('hcl/json-not-a-block', { type: into.type }, value.span)
  }

  #block(
    value: JsonNode,
    openSpan: Span,
    { type, typeSpan }: BlockCollection,
    labels: readonly LabelNode[],
  ): BlockNode {
    const { source } = this.#body
    const closeSpan = value.kind === 'json-object' ? value.closeSpan : startOf(value)
    const body: JsonBodyNode = {
      kind: 'json-body',
      source,
      span: value.span,
      value,
      taken: NOTHING_TAKEN,
      missingItemSpan: closeSpan,
    }
    const span = cover(typeSpan, value.span)
    return { kind: 'block', source, span, type, typeSpan, labels, openSpan, closeSpan, body }
  }
}

/** Where the blocks of one property go. */
interface BlockCollection {
  readonly type: string
  readonly typeSpan: Span
  readonly blocks: BlockNode[]
}
