/** `provisioner` blocks. They run nothing here; only what Terraform refuses about them matters. */

import { DiagnosticList } from '../../diagnostics/collector.ts'
import { traversalsIn } from '../../eval/traversals.ts'
import type { BodySchema } from '../../hcl/body-schema.ts'
import type { BlockNode, BodyNode, Expression, ScopeTraversalNode } from '../../hcl/syntax.ts'
import { moduleDiagnostic } from '../messages.ts'
import { keywordOf } from '../static/static-expression.ts'
import {
  labelAt,
  locate,
  optional,
  plainAttributes,
  readPart,
  singleBlock,
  takeEscapeBlock,
  unlabelled,
} from './body.ts'
import type { DecodeContext } from './context.ts'
import { unquoted } from './depends-on.ts'

const SCHEMA: BodySchema = {
  attributes: optional('when', 'on_failure'),
  blocks: unlabelled('_', 'connection', 'lifecycle'),
}

/** Gone since Terraform 0.15. */
const REMOVED: ReadonlySet<string> = new Set(['chef', 'habitat', 'puppet', 'salt-masterless'])

/** Whether the block is a provisioner that Terraform still has; trouble goes to the collector. */
export function decodeProvisioner(block: BlockNode, context: DecodeContext): boolean {
  const content = readPart(block.body, SCHEMA, context)
  const name = block.labels[0]?.value ?? ''
  if (REMOVED.has(name)) {
    context.collector.add(
      moduleDiagnostic('module/removed-provisioner', { name }, labelAt(block, 0)),
    )
    return false
  }
  const when = content.attributes.get('when')
  const onFailure = content.attributes.get('on_failure')
  const moment =
    when && keyword(when.expression, { argument: 'when', allowed: ['create', 'destroy'] }, context)
  if (onFailure !== undefined) {
    keyword(
      onFailure.expression,
      { argument: 'on_failure', allowed: ['continue', 'fail'] },
      context,
    )
  }
  takeEscapeBlock(content.blocks, 'a provisioner block', context)
  const connection = singleBlock(content.blocks, 'connection', context)
  if (moment === 'destroy') {
    checkDestroyTime(content.remain, context)
    if (connection !== undefined) checkDestroyTime(connection.body, context)
  }
  for (const { type, typeSpan } of content.blocks) {
    if (type !== 'lifecycle') continue
    const args = { type, where: 'provisioner' }
    context.collector.add(
      moduleDiagnostic('module/reserved-block', args, locate(context, typeSpan)),
    )
  }
  return true
}

/** Whether the provisioner runs on destroy. */
export function isDestroyTime(block: BlockNode, context: DecodeContext): boolean {
  const silent = { ...context, collector: new DiagnosticList() }
  const when = readPart(block.body, SCHEMA, silent).attributes.get('when')
  if (when === undefined) return false
  return keywordOf(unquoted(when.expression, silent, 'keyword'), context.source) === 'destroy'
}

/** One of the keywords that an argument takes, or undefined after a diagnostic. */
function keyword(
  expression: Expression,
  rule: { readonly argument: string; readonly allowed: readonly string[] },
  context: DecodeContext,
): string | undefined {
  const found = keywordOf(unquoted(expression, context, 'keyword'), context.source)
  if (found !== undefined && rule.allowed.includes(found)) return found
  const at = locate(context, expression.span)
  context.collector.add(moduleDiagnostic('module/keyword-argument', rule, at))
  return undefined
}

/** When something is destroyed, the rest of the configuration may be gone already: only `self` and its index are sure. */
export function checkDestroyTime(body: BodyNode, context: DecodeContext): void {
  for (const { expression } of plainAttributes(body, context)) {
    if (traversalsIn(expression).every(isAllowedOnDestroy)) continue
    const at = locate(context, expression.span)
    context.collector.add(moduleDiagnostic('module/destroy-time-reference', {}, at))
  }
}

function isAllowedOnDestroy(traversal: ScopeTraversalNode): boolean {
  const { root, steps } = traversal
  const [only] = steps
  const attribute = steps.length === 1 && only?.kind === 'attribute-step' ? only.name : undefined
  switch (root) {
    case 'self':
    case 'path':
    case 'terraform':
      return true
    case 'count':
      return attribute === 'index'
    case 'each':
      return attribute === 'key'
    default:
      return false
  }
}
