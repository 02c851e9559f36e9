/** `moved`, `removed` and `import` blocks: their form. What they do to a state is planning's business. */

import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { BodySchema } from '../../hcl/body-schema.ts'
import type { BlockNode, Expression, ScopeTraversalNode } from '../../hcl/syntax.ts'
import type { Location } from '../../text/source.ts'
import { moduleDiagnostic } from '../messages.ts'
import { traversalOf } from '../static/static-expression.ts'
import { staticBool } from '../static/static-value.ts'
import { parseTarget, type TargetAddress } from './addresses.ts'
import {
  headerOf,
  labelled,
  locate,
  optional,
  readBody,
  required,
  singleBlock,
  unlabelled,
} from './body.ts'
import type { DecodeContext } from './context.ts'
import { staticReference, unwrapJson } from './depends-on.ts'
import { decodeProviderReference } from './provider-reference.ts'
import { decodeProvisioner, isDestroyTime } from './provisioner.ts'

const MOVED: BodySchema = {
  attributes: required('from', 'to'),
  blocks: [],
}

/** Both ends of a move; undefined after a diagnostic. */
export interface DecodedMove {
  readonly from: TargetAddress
  readonly to: TargetAddress
}

/** Checks a `moved` block. */
export function decodeMoved(block: BlockNode, context: DecodeContext): DecodedMove | undefined {
  const heard = new DiagnosticList()
  const inner = { ...context, collector: heard }
  const content = readBody(block.body, MOVED, inner)
  const [from, to] = ['from', 'to'].map(name => {
    const attribute = content.attributes.get(name)
    const traversal = attribute && staticReference(attribute.expression, inner)
    return traversal && parseTarget(traversal, { keys: true }, inner)
  })
  for (const item of heard.items) context.collector.add(item)
  if (heard.hasErrors || from === undefined || to === undefined) return undefined
  if (from.kind === to.kind) return { from, to }
  context.collector.add(moduleDiagnostic('module/moved-between-kinds', {}, headerOf(block)))
  return undefined
}

const REMOVED: BodySchema = {
  attributes: required('from'),
  blocks: [...unlabelled('lifecycle', 'connection'), ...labelled(['type'], 'provisioner')],
}

/** Checks a `removed` block and gives its target, or undefined after a diagnostic. */
export function decodeRemoved(block: BlockNode, context: DecodeContext): TargetAddress | undefined {
  const content = readBody(block.body, REMOVED, context)
  const from = content.attributes.get('from')
  const traversal = from && staticReference(from.expression, context)
  const target = traversal && parseTarget(traversal, { keys: false }, context)
  if (target?.mode === 'data' && traversal !== undefined) {
    const at = locate(context, traversal.span)
    context.collector.add(moduleDiagnostic('module/removed-data', {}, at))
  }
  const managed = target?.mode === 'managed'
  if (managed) singleBlock(content.blocks, 'connection', context)
  for (const inner of content.blocks) {
    if (inner.type === 'lifecycle') decodeRemovedLifecycle(inner, context)
    else if (!managed) refuseInRemoved(inner, context)
    else if (inner.type === 'provisioner') decodeRemovedProvisioner(inner, context)
  }
  return target
}

function decodeRemovedProvisioner(block: BlockNode, context: DecodeContext): void {
  if (!decodeProvisioner(block, context) || isDestroyTime(block, context)) return
  context.collector.add(moduleDiagnostic('module/removed-create-provisioner', {}, headerOf(block)))
}

const REMOVED_LIFECYCLE: BodySchema = { attributes: optional('destroy'), blocks: [] }

function decodeRemovedLifecycle(block: BlockNode, context: DecodeContext): void {
  const destroy = readBody(block.body, REMOVED_LIFECYCLE, context).attributes.get('destroy')
  if (destroy !== undefined) staticBool(destroy.expression, context)
}

function refuseInRemoved(block: BlockNode, context: DecodeContext): void {
  const code =
    block.type === 'connection' ? 'module/removed-connection' : 'module/removed-provisioner-target'
  context.collector.add(moduleDiagnostic(code, {}, headerOf(block)))
}

function importSchema(context: DecodeContext): BodySchema {
  const common = optional('provider', 'for_each')
  const attributes =
    context.version >= 12
      ? [...common, ...optional('id'), ...required('to'), ...optional('identity')]
      : [...common, ...required('id', 'to')]
  return { attributes, blocks: [] }
}

/** An `import` block and what it imports to. */
export interface DecodedImport {
  readonly block: BlockNode
  /** Undefined after a diagnostic. */
  readonly target: TargetAddress | undefined
  /** The `to` expression; undefined if it is missing. */
  readonly to: Location | undefined
  /** Whether the target is written out, without computed keys, so that two imports can be seen to be the same. */
  readonly isStatic: boolean
}

/** Checks an `import` block. */
export function decodeImport(block: BlockNode, context: DecodeContext): DecodedImport {
  const { attributes } = readBody(block.body, importSchema(context), context)
  const to = attributes.get('to')
  const target = to && importTarget(to.expression, locate(context, to.span), context)
  const provider = attributes.get('provider')
  if (provider !== undefined) {
    if (target?.inModule) {
      const at = locate(context, provider.span)
      context.collector.add(moduleDiagnostic('module/import-provider-in-module', {}, at))
    }
    decodeProviderReference(provider.expression, 'provider', context)
  }
  const given = ['id', 'identity'].filter(name => attributes.has(name)).length
  if (context.version >= 12 && given !== 1) {
    context.collector.add(
      moduleDiagnostic('module/import-identification', { given }, headerOf(block)),
    )
  }
  const isStatic = to !== undefined && traversalOf(to.expression, context.source) !== undefined
  return { block, target, to: to && locate(context, to.expression.span), isStatic }
}

function importTarget(
  expression: Expression,
  whole: Location,
  context: DecodeContext,
): TargetAddress | undefined {
  const native = unwrapJson(expression, context)
  if (native === undefined) return undefined
  const traversal = withoutComputedKeys(native) ?? staticReference(native, context)
  const target = traversal && parseTarget(traversal, { keys: true }, context)
  if (target?.kind === 'module') {
    const args = { needs: 'a resource after the module' }
    const at = locate(context, expression.span)
    context.collector.add(moduleDiagnostic('module/target-address', args, at))
  }
  if (target?.kind === 'resource' && target.mode === 'managed') return target
  context.collector.add(moduleDiagnostic('module/import-not-managed', {}, whole))
  return undefined
}

/** An import's target may have keys that are computed from `each`; they do not matter for which block is meant. */
function withoutComputedKeys(expression: Expression): ScopeTraversalNode | undefined {
  switch (expression.kind) {
    case 'scope-traversal':
      return expression
    case 'index':
      return withoutComputedKeys(expression.collection)
    case 'relative-traversal': {
      const from = withoutComputedKeys(expression.from)
      return from && { ...from, span: expression.span, steps: [...from.steps, ...expression.steps] }
    }
    default:
      return undefined
  }
}
