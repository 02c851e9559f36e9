/**
 * References in bodies of which no schema is known: those of every argument at any depth. Inside the content of a `dynamic` block its
 * iterator is a name of its own. JSON syntax does not tell blocks from arguments, so there every string counts.
 */
import type { Collector } from '../../diagnostics/collector.ts'
import { traversalsIn } from '../../eval/traversals.ts'
import { jsonExpression } from '../../hcl/json/json-expression.ts'
import type {
  BlockNode,
  BodyNode,
  JsonMember,
  JsonNode,
  NativeBodyNode,
  ScopeTraversalNode,
} from '../../hcl/syntax.ts'
import type { Source } from '../../text/source.ts'
import { keywordOf } from '../static/static-expression.ts'
import { parseReference, type Reference, type ReferenceContext } from './references.ts'

/** The references of a body in source order; malformed ones get a diagnostic. Never throws. */
export function referencesInBody(
  body: BodyNode,
  context: Pick<ReferenceContext, 'version'>,
  collector: Collector,
): readonly Reference[] {
  const found: ScopeTraversalNode[] = []
  if (body.kind === 'body') collectNative(body, NOTHING, found)
  else {
    const reader: JsonReader = { source: body.source, collector, found }
    const members = membersOf(body.value).filter(member => !body.taken.has(member.name))
    for (const member of members) collectMember(member, NOTHING, reader)
  }
  const references: Reference[] = []
  const here: ReferenceContext = { source: body.source, version: context.version }
  for (const traversal of found) {
    const reference = parseReference(traversal, here, collector)
    if (reference !== undefined) references.push(reference)
  }
  return references
}

const NOTHING: ReadonlySet<string> = new Set()

type Bound = ReadonlySet<string>

function collectNative(body: NativeBodyNode, bound: Bound, found: ScopeTraversalNode[]): void {
  for (const item of body.items) {
    if (item.kind === 'attribute') found.push(...traversalsIn(item.expression, bound))
    else if (item.type === 'dynamic') collectDynamic(item, bound, found)
    else if (item.body.kind === 'body') collectNative(item.body, bound, found)
  }
}

/** Everything of a `dynamic` block but its content is evaluated outside of it. */
function collectDynamic(block: BlockNode, bound: Bound, found: ScopeTraversalNode[]): void {
  if (block.body.kind !== 'body') return
  let iterator = block.labels[0]?.value ?? ''
  const contents: BlockNode[] = []
  for (const item of block.body.items) {
    if (item.kind === 'block') contents.push(item)
    else if (item.name === 'iterator') {
      iterator = keywordOf(item.expression, block.source) ?? iterator
    } else found.push(...traversalsIn(item.expression, bound))
  }
  const inside = new Set([...bound, iterator])
  for (const { body } of contents) if (body.kind === 'body') collectNative(body, inside, found)
}

interface JsonReader {
  readonly source: Source
  readonly collector: Collector
  readonly found: ScopeTraversalNode[]
}

function membersOf(value: JsonNode): readonly JsonMember[] {
  if (value.kind === 'json-object') return value.members
  return value.kind === 'json-array' ? value.elements.flatMap(membersOf) : []
}

function collectMember({ name, value }: JsonMember, bound: Bound, reader: JsonReader): void {
  if (name === '//') return
  if (name !== 'dynamic' || !isDynamic(value)) {
    collectJson(value, bound, reader)
    return
  }
  for (const labelled of membersOf(value)) {
    const parts = membersOf(labelled.value)
    const named = parts.find(part => part.name === 'iterator')?.value
    const iterator = named?.kind === 'json-string' ? named.value : labelled.name
    const inside = new Set([...bound, iterator])
    for (const part of parts) {
      if (part.name === 'content') collectJson(part.value, inside, reader)
      else if (part.name !== 'iterator') collectJson(part.value, bound, reader)
    }
  }
}

/** Whether a property `dynamic` holds blocks, rather than being an argument of that name. */
function isDynamic(value: JsonNode): boolean {
  return membersOf(value).every(({ value: inner }) =>
    membersOf(inner).some(member => member.name === 'for_each'),
  )
}

function collectJson(value: JsonNode, bound: Bound, reader: JsonReader): void {
  switch (value.kind) {
    case 'json-string':
      reader.found.push(...traversalsIn(jsonExpression(value, reader), bound))
      return
    case 'json-array':
      for (const element of value.elements) collectJson(element, bound, reader)
      return
    case 'json-object':
      for (const member of value.members) collectMember(member, bound, reader)
      return
    default:
  }
}
