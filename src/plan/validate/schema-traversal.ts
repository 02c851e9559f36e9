/**
 * Whether the steps after a resource's name can be taken at all, by the schema of its type. As `StaticValidateTraversal` of
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/configs/configschema/validate_traversal.go.
 */
import type { Collector } from '../../diagnostics/collector.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Scope } from '../../eval/scope.ts'
import type { ScopeTraversalNode, TraversalStep } from '../../hcl/syntax.ts'
import { asciiFirst } from '../../text/ascii-first.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { unknownValue } from '../../value/make.ts'
import { compareUtf8, type Type } from '../../value/type.ts'
import type { BlockSchema, NestedBlockSchema } from '../body/schema.ts'
import { planDiagnostic } from '../messages.ts'

/** Where the steps stand and who hears of mistakes. */
export interface TraversalContext {
  /** The reference that the steps belong to. */
  readonly traversal: ScopeTraversalNode
  readonly scope: Scope
  readonly collector: Collector
}

const isIdentifier = asciiFirst(/^[A-Z_a-z][\w-]*$/, () => /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u)

/** Reports the first step that the schema does not know. */
export function checkSteps(
  steps: readonly TraversalStep[],
  schema: BlockSchema,
  context: TraversalContext,
): void {
  const [next, ...after] = steps
  if (next === undefined) return
  const at = { source: context.scope.source, span: next.span }
  if (next.kind === 'index-step') {
    const { key } = next
    const type = key.type === 'string' && isIdentifier(key.value) ? key.value : undefined
    context.collector.add(planDiagnostic('plan/block-indexed', { type }, at))
    return
  }
  const { name } = next
  const attribute = schema.attributes.get(name)
  if (attribute !== undefined) {
    checkAttributeSteps(after, attribute.type, context)
    return
  }
  const nested = schema.blocks.get(name)
  if (nested !== undefined) {
    checkNested(name, after, nested, context)
    return
  }
  const names = [...schema.attributes.keys(), ...schema.blocks.keys()].sort(compareUtf8)
  const args = { name, suggestion: nearestName(name, names) }
  context.collector.add(planDiagnostic('plan/no-such-attribute', args, at))
}

/** The rest of the steps is taken from an unknown value of the attribute's type, with evaluation's own errors. */
function checkAttributeSteps(
  steps: readonly TraversalStep[],
  type: Type,
  { traversal, scope, collector }: TraversalContext,
): void {
  if (steps.length === 0) return
  const { source, version, capabilities } = scope
  const value = unknownValue(type)
  const typed: Scope = {
    source,
    version,
    capabilities,
    resolve: () => ({ value, consumedSteps: 0 }),
  }
  evaluate({ ...traversal, steps }, typed, collector)
}

function checkNested(
  type: string,
  steps: readonly TraversalStep[],
  nested: NestedBlockSchema,
  context: TraversalContext,
): void {
  const [next, ...after] = steps
  if (nested.nesting === 'single') {
    checkSteps(steps, nested.block, context)
    return
  }
  if (next === undefined) return
  const at = { source: context.scope.source, span: next.span }
  if (nested.nesting === 'set') {
    context.collector.add(planDiagnostic('plan/set-indexed', { type }, at))
  } else if (nested.nesting === 'list' && next.kind !== 'index-step') {
    context.collector.add(planDiagnostic('plan/block-not-indexed', { type }, at))
  } else checkSteps(after, nested.block, context)
}
