/** `dynamic "type" { for_each, iterator, content }`: HCL's dynblock extension. */
import type { EvaluationCollector } from '../eval/doubt.ts'
import { evaluate } from '../eval/evaluate.ts'
import type { Scope } from '../eval/scope.ts'
import { type BodySchema, decodeContent } from '../hcl/content.ts'
import type { BlockNode, Expression } from '../hcl/syntax.ts'
import { numberValue, stringValue, withMarks, withoutMarks } from '../value/make.ts'
import { fromInteger } from '../value/number.ts'
import type { Value } from '../value/value.ts'
import { planDiagnostic } from './messages.ts'
import { NamedScope } from './scope.ts'
import type { NestedBody } from './scoped-body.ts'

const DYNAMIC_BODY: BodySchema = {
  attributes: [
    { name: 'for_each', required: true },
    { name: 'iterator', required: false },
    { name: 'labels', required: false },
  ],
  blocks: [{ type: 'content', labelNames: [] }],
}

/** The blocks that a dynamic block makes, each with its iterator in scope. Never throws. */
export function expandDynamic(
  block: BlockNode,
  scope: Scope,
  collector: EvaluationCollector,
): readonly NestedBody[] {
  const content = decodeContent(block.body, DYNAMIC_BODY, collector)
  const forEach = content.attributes.get('for_each')
  const inner = content.blocks.find(item => item.type === 'content')
  if (forEach === undefined || inner === undefined) return []
  const iterator = iteratorName(content.attributes.get('iterator')?.expression, block)
  const evaluated = evaluate(forEach.expression, scope, collector)
  const value = withoutMarks(evaluated)
  if (value.kind === 'unseen') return [{ kind: 'unseen', sources: value.sources }]
  if (value.kind === 'unknown') return [{ kind: 'unknown' }]
  const pairs = iterate(value)
  if (typeof pairs === 'string') {
    const location = { source: forEach.source, span: forEach.expression.span }
    collector.add(planDiagnostic('plan/dynamic-for-each', { why: pairs }, location))
    return []
  }
  return pairs.map(([key, element]) => {
    const named = new NamedScope(scope, iterator, [
      ['key', withMarks(key, evaluated.marks)],
      ['value', withMarks(element, evaluated.marks)],
    ])
    return { kind: 'block', body: { body: inner.body, scope: named }, label: undefined }
  })
}

function iteratorName(expression: Expression | undefined, block: BlockNode): string {
  if (expression?.kind === 'scope-traversal') return expression.root
  return block.labels[0]?.value ?? ''
}

/** Keys and values as `for` would give them, or why it cannot be iterated. */
function iterate(value: Value): readonly (readonly [Value, Value])[] | string {
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return value.elements.map(
        (element, at) => [numberValue(fromInteger(at, 64)), element] as const,
      )
    case 'set':
      return value.elements.map(element => [element, element] as const)
    case 'map':
      return [...value.entries].map(([key, element]) => [stringValue(key), element] as const)
    case 'object':
      return [...value.attributes].map(([key, element]) => [stringValue(key), element] as const)
    case 'null':
      return 'it is null'
    default:
      return 'it is no list, set, map, tuple or object'
  }
}
