/** `lifecycle` blocks of resources. */

import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { BodyContent, BodySchema } from '../../hcl/body-schema.ts'
import type { AttributeNode, BlockNode, Expression } from '../../hcl/syntax.ts'
import type {
  CheckRule,
  Lifecycle,
  ResourceMode,
  SourcedExpression,
  SourcedTraversal,
} from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { type Reference, referencesIn } from '../reference/references.ts'
import { keywordOf } from '../static/static-expression.ts'
import { staticBool, staticValue } from '../static/static-value.ts'
import { decodeActionTrigger } from './action.ts'
import { type Decoded, locate, optional, readBody, sourced, unlabelled, writtenIn } from './body.ts'
import { checkSelfReferences, decodeCheckRule } from './check-rule.ts'
import type { DecodeContext } from './context.ts'
import { staticList, staticReference, unquoted, unwrapJson } from './depends-on.ts'

/** What a resource has without the block. */
export const EMPTY_LIFECYCLE: Lifecycle = {
  createBeforeDestroy: false,
  preventDestroy: false,
  ignoreChanges: [],
  replaceTriggeredBy: [],
  preconditions: [],
  postconditions: [],
}

/** The arguments and blocks that this Terraform knows. */
function schemaOf(context: DecodeContext): BodySchema {
  const attributes = [
    'create_before_destroy',
    'prevent_destroy',
    'ignore_changes',
    'replace_triggered_by',
  ]
  const blocks = ['precondition', 'postcondition']
  if (context.version >= 16) attributes.push('destroy')
  if (context.version >= 13) blocks.push('action_trigger')
  return {
    attributes: optional(...attributes),
    blocks: unlabelled(...blocks),
  }
}

/** The block's content; data and ephemeral resources may have conditions only. */
export function decodeLifecycle(
  block: BlockNode,
  owner: { readonly mode: ResourceMode; readonly address: string },
  context: DecodeContext,
): Decoded<Lifecycle> {
  const content = readBody(block.body, schemaOf(context), context)
  const written = writtenIn(context, content)
  const conditions = decodeConditions(content.blocks, owner, context)
  if (owner.mode !== 'managed') {
    refuseArguments(content, owner.mode, context)
    return { declaration: { ...EMPTY_LIFECYCLE, ...conditions }, written }
  }
  const ignore = content.attributes.get('ignore_changes')
  const triggers = content.attributes.get('replace_triggered_by')
  const declaration: Lifecycle = {
    createBeforeDestroy: flag(content, 'create_before_destroy', context),
    preventDestroy: flag(content, 'prevent_destroy', context),
    ignoreChanges: ignore === undefined ? [] : ignoreChanges(ignore, context),
    replaceTriggeredBy: triggers === undefined ? [] : replaceTriggers(triggers.expression, context),
    ...conditions,
  }
  flag(content, 'destroy', context)
  return { declaration, written }
}

function decodeConditions(
  blocks: readonly BlockNode[],
  owner: { readonly mode: ResourceMode; readonly address: string },
  context: DecodeContext,
): Pick<Lifecycle, 'preconditions' | 'postconditions' | 'triggeredActions'> {
  const preconditions: CheckRule[] = []
  const postconditions: CheckRule[] = []
  const triggeredActions: SourcedExpression[] = []
  for (const inner of blocks) {
    if (inner.type === 'action_trigger') {
      triggeredActions.push(...decodeTrigger(inner, owner.mode, context))
      continue
    }
    const rule = decodeCheckRule(inner, context)
    if (rule === undefined) continue
    checkSelfReferences(rule, inner.type, owner.address, context)
    const list = inner.type === 'precondition' ? preconditions : postconditions
    list.push(rule)
  }
  return { preconditions, postconditions, triggeredActions }
}

function flag(content: BodyContent, name: string, context: DecodeContext): boolean {
  const attribute = content.attributes.get(name)
  return attribute === undefined ? false : (staticBool(attribute.expression, context) ?? false)
}

function refuseArguments(content: BodyContent, mode: ResourceMode, context: DecodeContext): void {
  for (const { name, nameSpan } of content.attributes.values()) {
    const at = locate(context, nameSpan)
    context.collector.add(moduleDiagnostic('module/lifecycle-argument', { mode, name }, at))
  }
}

function decodeTrigger(
  block: BlockNode,
  mode: ResourceMode,
  context: DecodeContext,
): readonly SourcedExpression[] {
  if (mode === 'managed') {
    // Terraform 1.13 takes the block and looks no further.
    return context.version >= 14 ? decodeActionTrigger(block, context) : []
  }
  const at = locate(context, block.typeSpan)
  context.collector.add(moduleDiagnostic('module/lifecycle-action-trigger', { mode }, at))
  return []
}

function ignoreChanges(
  attribute: AttributeNode,
  context: DecodeContext,
): 'all' | readonly SourcedTraversal[] {
  const { expression } = attribute
  if (keywordOf(expression, context.source) === 'all') return 'all'
  const names: SourcedTraversal[] = []
  for (const element of staticList(expression, context) ?? []) {
    if (isStar(element, context)) {
      const at = locate(context, expression.span)
      context.collector.add(moduleDiagnostic('module/ignore-changes-star', {}, at))
      continue
    }
    const traversal = staticReference(unquoted(element, context, 'reference'), context)
    if (traversal !== undefined) names.push({ source: context.source, traversal })
  }
  return names
}

function isStar(expression: Expression, context: DecodeContext): boolean {
  const value = staticValue(expression, { ...context, collector: new DiagnosticList() })
  return value.kind === 'string' && value.string === '*'
}

/** Each element names exactly one resource; besides it only `count.index` and `each.key` may occur. The first mistake ends it. */
function replaceTriggers(list: Expression, context: DecodeContext): readonly SourcedExpression[] {
  const triggers: SourcedExpression[] = []
  const heard = new DiagnosticList()
  const inner = { ...context, collector: heard }
  for (const element of staticList(list, inner) ?? []) {
    if (heard.hasErrors) break
    const expression = unwrapJson(element, inner)
    if (expression === undefined) continue
    const references = referencesIn(expression, context, heard)
    triggers.push(sourced(context, expression))
    if (!heard.hasErrors) checkTrigger(expression, references, inner)
  }
  for (const item of heard.items) context.collector.add(item)
  return triggers
}

function checkTrigger(
  expression: Expression,
  references: readonly Reference[],
  context: DecodeContext,
): void {
  const at = locate(context, expression.span)
  let count = 0
  for (const { subject } of references) {
    if (subject.kind === 'resource') count++
    else if (subject.kind === 'each' && subject.name === 'key') continue
    else if (subject.kind === 'count' && subject.name === 'index') continue
    else {
      const kind = subject.kind === 'each' || subject.kind === 'count' ? subject.kind : 'other'
      context.collector.add(moduleDiagnostic('module/replace-trigger-name', { kind }, at))
    }
  }
  if (count === 1) return
  context.collector.add(moduleDiagnostic('module/replace-trigger-resources', { count }, at))
}
