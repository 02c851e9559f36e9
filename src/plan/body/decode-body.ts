/**
 * From a block's body to the object that its schema implies: arguments evaluated and converted, nested and dynamic blocks expanded.
 * What Terraform does in hcldec with configschema's decoder spec and its `dynblock` extension.
 */

import { mayFailToConvert } from '../../eval/convert-in.ts'
import { type EvaluationCollector, leaveUnlooked } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import { isNoKnownNull } from '../../eval/hull.ts'
import type { Scope } from '../../eval/scope.ts'
import { isSettled } from '../../eval/unseen.ts'
import type { BodyContent } from '../../hcl/content.ts'
import type { AttributeNode, BlockNode, BodyNode } from '../../hcl/syntax.ts'
import type { ResourceMode } from '../../module/configuration.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { hasDynamic } from '../../value/inspect.ts'
import {
  listValue,
  mapValue,
  nullValue,
  objectValue,
  tupleValue,
  unknownValue,
  unseenValue,
  withMarks,
} from '../../value/make.ts'
import { withAttributes } from '../../value/map-attributes.ts'
import { deepMarks } from '../../value/marks.ts'
import { setValue } from '../../value/set.ts'
import { DYNAMIC, listType, type Type } from '../../value/type.ts'
import type { ObjectValue, Value } from '../../value/value.ts'
import { planDiagnostic } from '../messages.ts'
import { bodyContent } from './body-content.ts'
import { constantValue } from './constant-argument.ts'
import { expandDynamic } from './dynamic-block.ts'
import {
  type AttributeSchema,
  type BlockSchema,
  impliedType,
  type NestedBlockSchema,
} from './schema.ts'
import type { NestedBody, ScopedBody } from './scoped-body.ts'

/** Whether Terraform keeps what is configured in a plan or state, so that nothing ephemeral may be in it. */
export type Keeping = 'kept' | 'passing'

/** What becomes of the arguments of a resource. */
export function keepingOf(mode: ResourceMode): Keeping {
  return mode === 'ephemeral' ? 'passing' : 'kept'
}

/** The object that the bodies make; later bodies override arguments, and all blocks of a type, of earlier ones. Never throws. */
export function decodeBodies(
  bodies: readonly ScopedBody[],
  schema: BlockSchema,
  collector: EvaluationCollector,
  keeping: Keeping = 'kept',
): Value {
  // With overrides a required argument may come from another body, so only a body that stands alone is held to it.
  const strictness = bodies.length === 1 ? 'strict' : 'loose'
  const contents = bodies.map(({ body, scope }) => {
    return { scope, content: bodyContent(body, schema, strictness, collector) }
  })
  const given: [string, Value][] = []
  for (const [name, attribute] of schema.attributes) {
    const holder = contents.findLast(({ content }) => content.attributes.has(name))
    const node = holder?.content.attributes.get(name)
    if (holder !== undefined && node !== undefined)
      given.push([name, decodeAttribute(node, attribute, holder.scope, collector, keeping)])
  }
  for (const [type, nested] of schema.blocks) {
    const mentioned = contents.findLast(({ content }) => mentions(content, type))
    const holder = mentioned ?? contents[0]
    if (holder === undefined || (mentioned === undefined && (nested.minItems ?? 0) === 0)) continue
    given.push([type, decodeNested(type, nested, { ...holder, collector, keeping })])
  }
  return withAttributes(emptyObject(schema), given)
}

const EMPTY = new WeakMap<BlockSchema, ObjectValue>()

/** What a body makes in which nothing is given. */
function emptyObject(schema: BlockSchema): ObjectValue {
  const known = EMPTY.get(schema)
  if (known !== undefined) return known
  const attributes: [string, Value][] = []
  for (const [name, { type }] of schema.attributes) attributes.push([name, nullValue(type)])
  for (const [type, nested] of schema.blocks)
    attributes.push([type, arrange(nested, impliedType(nested.block), [])])
  const made = objectValue(attributes)
  EMPTY.set(schema, made)
  return made
}

function mentions(content: BodyContent, type: string): boolean {
  return content.blocks.some(block => block.type === type || isDynamic(block, type))
}

function isDynamic(block: BlockNode, type: string): boolean {
  return block.type === 'dynamic' && block.labels[0]?.value === type
}

function decodeAttribute(
  node: AttributeNode,
  schema: AttributeSchema,
  scope: Scope,
  collector: EvaluationCollector,
  keeping: Keeping,
): Value {
  const value = constantValue(node, scope) ?? evaluate(node.expression, scope, collector)
  const location = { source: node.source, span: node.expression.span }
  if (value.kind !== 'unseen' && mayFailToConvert(value, schema.type)) {
    leaveUnlooked(collector, value)
  } else if (value.kind === 'unseen' && mayFailToConvert(value, schema.type)) {
    collector.doubt?.({ sources: value.sources, diagnostic: undefined })
  }
  const converted = convert(value, schema.type)
  if (isConversionFailure(converted)) {
    collector.add(
      planDiagnostic(
        'plan/attribute-wrong-type',
        { name: node.name, why: converted.text },
        location,
      ),
    )
    return unknownValue(schema.type)
  }
  if (schema.required && converted.kind === 'unseen' && !isNoKnownNull(converted.hull))
    leaveUnlooked(collector, converted)
  if (schema.required && converted.kind === 'null') {
    collector.add(planDiagnostic('plan/null-argument', { name: node.name }, location))
  }
  const keeps = keeping === 'kept' && !schema.writeOnly
  if (keeps && deepMarks(converted)?.has('ephemeral'))
    collector.add(planDiagnostic('plan/ephemeral-argument', { name: node.name }, location))
  return converted
}

interface NestedFrom {
  readonly content: BodyContent
  readonly scope: Scope
  readonly collector: EvaluationCollector
  readonly keeping: Keeping
}

function decodeNested(type: string, nested: NestedBlockSchema, from: NestedFrom): Value {
  const { content, scope, collector, keeping } = from
  const bodies = nestedBodies(type, nested, from)
  if (keeping === 'kept' && bodies.some(({ marks }) => marks?.has('ephemeral'))) {
    const block = content.blocks.find(each => isDynamic(each, type))
    const location = block === undefined ? null : { source: block.source, span: block.typeSpan }
    collector.add(planDiagnostic('plan/ephemeral-argument', { name: type }, location))
  }
  checkCount(type, nested, bodies, content, scope, collector)
  const unseen = bodies.flatMap(body => (body.kind === 'unseen' ? body.sources : []))
  const implied = impliedType(nested.block)
  if (unseen.length > 0) {
    collector.doubt?.({ sources: unseen, diagnostic: undefined, isUnlooked: true })
    const notUnknown = bodies.every(body => isSettledBody(body, nested)) && KNOWN
    return unseenValue(nestedValueType(nested), unseen, { notNull: true, ...notUnknown })
  }
  const values: [string, Value][] = []
  let isKnown = true
  for (const body of bodies) {
    if (body.kind === 'unknown') {
      isKnown = false
      checkStructure(body.body, nested.block, collector)
    } else if (body.kind === 'block') {
      const value = decodeBodies([body.body], nested.block, collector, keeping)
      values.push([body.label ?? '', withMarks(value, body.marks)])
    }
  }
  if (!isKnown) return unknownValue(nestedValueType(nested), { notNull: true })
  return arrange(nested, implied, values)
}

const KNOWN = { notUnknown: true } as const

/** Whether Terraform certainly knows all of a block, or of all that a dynamic one makes. What is wrong with it is told elsewhere. */
function isSettledBody(body: NestedBody, { block }: NestedBlockSchema): boolean {
  return (
    body.kind !== 'unknown' && isSettled(decodeBodies([body.body], block, { add: () => undefined }))
  )
}

/** What a body holds is looked at although nothing of it can be evaluated. */
function checkStructure(body: BodyNode, schema: BlockSchema, collector: EvaluationCollector): void {
  const content = bodyContent(body, schema, 'strict', collector)
  for (const block of content.blocks) {
    const isDynamicBlock = block.type === 'dynamic' && !schema.blocks.has('dynamic')
    const nested = schema.blocks.get(isDynamicBlock ? (block.labels[0]?.value ?? '') : block.type)
    if (nested === undefined) continue
    if (!isDynamicBlock) checkStructure(block.body, nested.block, collector)
    else checkDynamicStructure(block, nested.block, collector)
  }
}

function checkDynamicStructure(
  { body }: BlockNode,
  schema: BlockSchema,
  collector: EvaluationCollector,
): void {
  if (body.kind !== 'body') return
  for (const item of body.items) {
    if (item.kind === 'block' && item.type === 'content')
      checkStructure(item.body, schema, collector)
  }
}

function nestedValueType(nested: NestedBlockSchema): Type {
  const implied = impliedType(nested.block)
  if (nested.nesting === 'single') return implied
  if (hasDynamic(implied)) return DYNAMIC
  return nested.nesting === 'list' ? listType(implied) : { kind: nested.nesting, element: implied }
}

/** All blocks of a type in source order, dynamic ones expanded. */
function nestedBodies(
  type: string,
  { nesting }: NestedBlockSchema,
  { content, scope, collector }: NestedFrom,
): readonly NestedBody[] {
  const isLabelled = nesting === 'map'
  const bodies: NestedBody[] = []
  for (const block of content.blocks) {
    if (isDynamic(block, type)) {
      bodies.push(...expandDynamic(block, scope, collector, isLabelled))
    } else if (block.type === type) {
      bodies.push({
        kind: 'block',
        body: { body: block.body, scope },
        label: block.labels[0]?.value,
      })
    }
  }
  return bodies
}

function checkCount(
  type: string,
  nested: NestedBlockSchema,
  bodies: readonly NestedBody[],
  content: BodyContent,
  scope: Scope,
  collector: EvaluationCollector,
): void {
  if (bodies.some(body => body.kind !== 'block')) return
  const max = nested.nesting === 'single' ? 1 : nested.maxItems
  if (max !== undefined && bodies.length > max) {
    const extra =
      content.blocks.filter(block => block.type === type || isDynamic(block, type))[max] ??
      content.blocks[0]
    const location = extra === undefined ? null : { source: extra.source, span: extra.typeSpan }
    collector.add(planDiagnostic('plan/too-many-blocks', { type, max }, location))
  }
  const min = nested.minItems ?? 0
  if (bodies.length < min) {
    const location = { source: scope.source, span: content.missingItemSpan }
    collector.add(planDiagnostic('plan/too-few-blocks', { type, min }, location))
  }
}

function arrange(
  nested: NestedBlockSchema,
  implied: Type,
  values: readonly (readonly [string, Value])[],
): Value {
  const objects = values.map(([, value]) => value)
  switch (nested.nesting) {
    case 'single':
      return objects[0] ?? nullValue(implied)
    case 'list':
      return hasDynamic(implied) ? tupleValue(objects) : listValue(implied, objects)
    case 'set':
      return setValue(implied, objects)
    case 'map':
      return hasDynamic(implied) ? objectValue(values) : mapValue(implied, values)
  }
}
