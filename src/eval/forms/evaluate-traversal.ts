/** Names and constant steps into them, and `collection[key]` with a computed key. */
import type {
  IndexNode,
  IndexStep,
  RelativeTraversalNode,
  ScopeTraversalNode,
  TraversalStep,
} from '../../hcl/syntax.ts'
import { numberValue, stringValue } from '../../value/make.ts'
import { parseNumber, ZERO } from '../../value/number.ts'
import type { Value } from '../../value/value.ts'
import { getAttribute, getIndex } from '../access.ts'
import { boundName, type Frame, failed, report } from '../frame.ts'

/** `name.attribute[0]…`: a name bound by `for`, or one that the scope knows. */
export function evaluateScopeTraversal(node: ScopeTraversalNode, frame: Frame): Value {
  const bound = boundName(frame, node.root)
  if (bound !== undefined) return walk(bound, node.steps, frame)
  // In a template they are names as any others.
  const resolved =
    frame.template === undefined && isTypeKeyword(node)
      ? unknownName(node, frame)
      : frame.scope.resolve(node, frame.sink)
  if (resolved === undefined) return failed()
  return walk(resolved.value, node.steps.slice(resolved.consumedSteps), frame)
}

/** Words that the check of references lets stand alone since 1.15, for `convert`; as values they are nothing. */
const TYPE_KEYWORDS: ReadonlySet<string> = new Set(['any', 'bool', 'number', 'string'])

function isTypeKeyword(node: ScopeTraversalNode): boolean {
  return node.steps.length === 0 && TYPE_KEYWORDS.has(node.root)
}

function unknownName(node: ScopeTraversalNode, frame: Frame): undefined {
  const args = { name: node.root, suggestion: undefined }
  report(frame, 'eval/unknown-variable', args, node.rootSpan)
}

/** Constant steps into any expression's value. */
export function evaluateRelativeTraversal(node: RelativeTraversalNode, frame: Frame): Value {
  return walk(frame.evaluate(node.from, frame), node.steps, frame)
}

/** `collection[key]`. Both are evaluated even if the first fails. */
export function evaluateIndex(node: IndexNode, frame: Frame): Value {
  const collection = frame.evaluate(node.collection, frame)
  const key = frame.evaluate(node.key, frame)
  return getIndex(collection, key, { start: node.openSpan.start, end: node.span.end }, frame)
}

/** The first step that fails ends the walk. */
function walk(from: Value, steps: readonly TraversalStep[], frame: Frame): Value {
  let value = from
  for (const step of steps) {
    const errors = frame.sink.errors
    value =
      step.kind === 'attribute-step'
        ? getAttribute(value, step.name, step.span, frame)
        : getIndex(value, keyOf(step.key), step.span, frame)
    if (frame.sink.errors > errors) return failed()
  }
  return value
}

function keyOf(key: IndexStep['key']): Value {
  if (key.type === 'string') return stringValue(key.value)
  return numberValue(parseNumber(key.text) ?? ZERO)
}
