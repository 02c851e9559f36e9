/**
 * `dynamic "type" { for_each, iterator, labels, content }`. As https://github.com/hashicorp/hcl/blob/v2.24.0/ext/dynblock/expand_spec.go.
 */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { EvaluationCollector } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Scope } from '../../eval/scope.ts'
import { isUnseen, settledHull } from '../../eval/unseen.ts'
import { type BodyContent, type BodySchema, decodeContent } from '../../hcl/content.ts'
import type { AttributeNode, BlockNode, Expression } from '../../hcl/syntax.ts'
import { keywordOf } from '../../module/static/static-expression.ts'
import type { Location } from '../../text/source.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { unseenSourcesOf } from '../../value/inspect.ts'
import { numberValue, stringValue, unseenValue, withoutMarks } from '../../value/make.ts'
import { fromInteger } from '../../value/number.ts'
import { DYNAMIC, STRING } from '../../value/type.ts'
import type { Hull, UnseenValue, Value } from '../../value/value.ts'
import { planDiagnostic } from '../messages.ts'
import { NamedScope } from '../scope/wrapped-scope.ts'
import type { NestedBody } from './scoped-body.ts'

const PLAIN: BodySchema = {
  attributes: [
    { name: 'for_each', required: true },
    { name: 'iterator', required: false },
  ],
  blocks: [{ type: 'content', labelNames: [] }],
}

const LABELLED: BodySchema = {
  attributes: [...PLAIN.attributes, { name: 'labels', required: true }],
  blocks: PLAIN.blocks,
}

/** The blocks that a dynamic block makes, each with its iterator in scope. Never throws. */
export function expandDynamic(
  block: BlockNode,
  scope: Scope,
  collector: EvaluationCollector,
  isLabelled = false,
): readonly NestedBody[] {
  const own = new DiagnosticList()
  const content = decodeContent(block.body, isLabelled ? LABELLED : PLAIN, own)
  const iterator = own.hasErrors ? undefined : iteratorName(content, block, own)
  const forEach = content.attributes.get('for_each')
  const forwarding = {
    add: (item: Parameters<typeof own.add>[0]) => own.add(item),
    doubt: (doubt: Parameters<NonNullable<typeof collector.doubt>>[0]) => collector.doubt?.(doubt),
  }
  const evaluated =
    forEach === undefined || own.hasErrors
      ? undefined
      : evaluate(forEach.expression, scope, forwarding)
  const elements =
    evaluated === undefined || forEach === undefined || own.hasErrors
      ? undefined
      : elementsOf(withoutMarks(evaluated), forEach, own)
  const inner = elements === undefined ? undefined : contentBlock(content, block, own)
  for (const item of own.items) collector.add(item)
  if (elements === undefined || inner === undefined || evaluated === undefined) return []
  if (elements.kind === 'unseen') {
    const { value } = elements
    const part = unseenValue(DYNAMIC, value.sources, value.hull.notUnknown ? KNOWN : {})
    const named = new NamedScope(scope, iterator ?? '', [
      ['key', part],
      ['value', part],
    ])
    const body = { body: inner.body, scope: named }
    return [{ kind: 'unseen', sources: value.sources, body, marks: evaluated.marks }]
  }
  if (elements.kind === 'unknown')
    return [{ kind: 'unknown', body: inner.body, marks: evaluated.marks }]
  return elements.pairs.map(([key, value]): NestedBody => {
    const named = new NamedScope(scope, iterator ?? '', [
      ['key', key],
      ['value', value],
    ])
    const label = isLabelled ? labelOf(content.attributes.get('labels'), named) : undefined
    return {
      kind: 'block',
      body: { body: inner.body, scope: named },
      label,
      marks: evaluated.marks,
    }
  })
}

function iteratorName(
  content: BodyContent,
  block: BlockNode,
  own: DiagnosticList,
): string | undefined {
  const iterator = content.attributes.get('iterator')
  if (iterator === undefined) return block.labels[0]?.value ?? ''
  const name = keywordOf(iterator.expression, block.source)
  if (name === undefined) own.add(planDiagnostic('plan/dynamic-iterator', {}, locationOf(iterator)))
  return name
}

function locationOf({ source, expression }: AttributeNode): Location {
  return { source, span: expression.span }
}

/** Exactly one `content` block describes what is made. */
function contentBlock(
  { blocks }: BodyContent,
  { body, source }: BlockNode,
  own: DiagnosticList,
): BlockNode | undefined {
  const [content, extra] = blocks
  if (content === undefined) {
    const at = { source, span: body.missingItemSpan }
    own.add(planDiagnostic('plan/dynamic-content', { count: 0 }, at))
  } else if (extra !== undefined) {
    const at = { source, span: extra.typeSpan }
    own.add(planDiagnostic('plan/dynamic-content', { count: blocks.length }, at))
    return undefined
  }
  return content
}

type Elements =
  | { readonly kind: 'known'; readonly pairs: readonly (readonly [Value, Value])[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unseen'; readonly value: UnseenValue }

const KNOWN: Hull = { notUnknown: true }

/** Keys and values as `for` would give them; undefined after a diagnostic. */
function elementsOf(
  value: Value,
  forEach: AttributeNode,
  own: DiagnosticList,
): Elements | undefined {
  switch (value.kind) {
    case 'unseen':
      return { kind: 'unseen', value }
    case 'unknown':
      if (isIterable(value)) return { kind: 'unknown' }
      break
    case 'list':
    case 'tuple':
      return known(value.elements.map((element, at) => [numberValue(fromInteger(at, 64)), element]))
    case 'set':
      // What is not seen may be the same as another element, or stand before it.
      if (isUnseen(value)) return { kind: 'unseen', value: unseenOf(value) }
      return known(value.elements.map(element => [element, element]))
    case 'map':
      return known([...value.entries].map(([key, element]) => [stringValue(key), element]))
    case 'object':
      return known([...value.attributes].map(([key, element]) => [stringValue(key), element]))
    default:
  }
  const isNull = value.kind === 'null' && isIterable(value)
  const why = isNull ? 'it is null' : 'it is no list, set, map, tuple or object'
  own.add(planDiagnostic('plan/dynamic-for-each', { why }, locationOf(forEach)))
  return undefined
}

function unseenOf(value: Value): UnseenValue {
  return unseenValue(value.type, unseenSourcesOf(value), settledHull(value))
}

const NOT_ITERABLE: ReadonlySet<string> = new Set(['string', 'number', 'bool'])

function isIterable({ type }: Value): boolean {
  return !NOT_ITERABLE.has(type.kind)
}

function known(pairs: readonly (readonly [Value, Value])[]): Elements {
  return { kind: 'known', pairs }
}

/** The key of a block in a map. What is no text is left empty. */
function labelOf(labels: AttributeNode | undefined, scope: Scope): string {
  const [first] = labels === undefined ? [] : elementExpressions(labels.expression)
  if (first === undefined) return ''
  const value = convert(evaluate(first, scope, new DiagnosticList()), STRING)
  return !isConversionFailure(value) && value.kind === 'string' ? value.string : ''
}

function elementExpressions(expression: Expression): readonly Expression[] {
  if (expression.kind === 'json-expression') return elementExpressions(expression.expression)
  return expression.kind === 'tuple' ? expression.elements : []
}
