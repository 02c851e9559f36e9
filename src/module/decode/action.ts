/** `action` blocks and the `action_trigger` blocks of resources (Terraform 1.14). They add neither resources nor cost. */

import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { BodySchema } from '../../hcl/body-schema.ts'
import { isName } from '../../hcl/lex/characters.ts'
import type { BlockNode, Expression } from '../../hcl/syntax.ts'
import type { ActionDeclaration, SourcedExpression } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { type Reference, referencesIn } from '../reference/references.ts'
import { keywordOf } from '../static/static-expression.ts'
import {
  declaredAt,
  headerOf,
  labelAt,
  locate,
  optional,
  readBody,
  repetition,
  required,
  sourced,
  unlabelled,
} from './body.ts'
import type { DecodeContext } from './context.ts'
import { staticList, unwrapJson } from './depends-on.ts'
import { decodeProviderReference } from './provider-reference.ts'

const ACTION: BodySchema = {
  attributes: optional('count', 'for_each', 'provider'),
  blocks: unlabelled('config'),
}

/** The action that a block declares. */
export function decodeAction(block: BlockNode, context: DecodeContext): ActionDeclaration {
  const [type = '', name = ''] = block.labels.map(label => label.value)
  for (const [at, part] of [type, name].entries()) {
    if (isName(part)) continue
    const args = { part: at === 0 ? ('type' as const) : ('name' as const), name: part }
    context.collector.add(moduleDiagnostic('module/action-name', args, labelAt(block, at)))
  }
  const content = readBody(block.body, ACTION, context)
  const repeated = repetition(content, context)
  const [first, second] = content.blocks
  if (first !== undefined && second !== undefined) {
    const related = [{ note: 'first defined here', location: headerOf(first) }]
    context.collector.add(
      moduleDiagnostic('module/duplicate-action-config', {}, headerOf(second), { related }),
    )
  }
  const provider = content.attributes.get('provider')
  if (provider !== undefined) decodeProviderReference(provider.expression, 'provider', context)
  return { type, name, config: first?.body, ...repeated, ...declaredAt(block) }
}

const EVENTS = ['before_create', 'after_create', 'before_update', 'after_update']
const DESTROY_EVENTS = ['before_destroy', 'after_destroy']

function triggerSchema(context: DecodeContext): BodySchema {
  const attributes = [...required('events', 'actions'), ...optional('condition')]
  if (context.version >= 16) attributes.push(...optional('on_failure'))
  return { attributes, blocks: [] }
}

/** Checks an `action_trigger` block and gives the actions that it refers to. */
export function decodeActionTrigger(
  block: BlockNode,
  context: DecodeContext,
): readonly SourcedExpression[] {
  const content = readBody(block.body, triggerSchema(context), context)
  const header = headerOf(block)
  const events = content.attributes.get('events')
  const actions = content.attributes.get('actions')
  const onFailure = content.attributes.get('on_failure')
  const eventCount = events === undefined ? 0 : checkEvents(events.expression, context)
  const triggered = actions === undefined ? [] : decodeActions(actions.expression, context)
  if (onFailure !== undefined) checkOnFailure(onFailure.expression, context)
  if (triggered.length === 0) {
    context.collector.add(moduleDiagnostic('module/trigger-without-actions', {}, header))
  }
  if (eventCount === 0) {
    context.collector.add(moduleDiagnostic('module/trigger-without-events', {}, header))
  }
  return triggered
}

function checkEvents(list: Expression, context: DecodeContext): number {
  const allowed = context.version >= 16 ? [...EVENTS, ...DESTROY_EVENTS] : EVENTS
  const seen = new Set<string>()
  for (const element of staticList(list, context) ?? []) {
    const event = keywordOf(element, context.source) ?? ''
    const at = locate(context, element.span)
    if (!allowed.includes(event)) {
      context.collector.add(moduleDiagnostic('module/trigger-event', { event, allowed }, at))
    } else if (seen.has(event)) {
      context.collector.add(moduleDiagnostic('module/duplicate-trigger-event', { event }, at))
    } else seen.add(event)
  }
  return seen.size
}

function checkOnFailure(expression: Expression, context: DecodeContext): void {
  const allowed = ['halt', 'taint', 'continue']
  if (allowed.includes(keywordOf(expression, context.source) ?? '')) return
  const args = { argument: 'on_failure', allowed }
  const at = locate(context, expression.span)
  context.collector.add(moduleDiagnostic('module/keyword-argument', args, at))
}

function decodeActions(list: Expression, context: DecodeContext): readonly SourcedExpression[] {
  const actions: SourcedExpression[] = []
  for (const element of staticList(list, context) ?? []) {
    const expression = unwrapJson(element, context)
    actions.push(sourced(context, expression ?? element))
    if (expression === undefined) continue
    const heard = new DiagnosticList()
    const references = referencesIn(expression, context, heard)
    for (const item of heard.items) context.collector.add(item)
    if (!heard.hasErrors) checkActionReference(expression, references, context)
  }
  return actions
}

function checkActionReference(
  expression: Expression,
  references: readonly Reference[],
  context: DecodeContext,
): void {
  const at = locate(context, expression.span)
  let actions = 0
  for (const { subject } of references) {
    if (subject.kind === 'action') actions++
    else if (subject.kind === 'module') {
      context.collector.add(moduleDiagnostic('module/trigger-foreign-action', {}, at))
    } else if (subject.kind === 'resource') {
      context.collector.add(moduleDiagnostic('module/trigger-not-an-action', {}, at))
    }
  }
  if (actions === 0)
    context.collector.add(moduleDiagnostic('module/trigger-without-actions', {}, at))
  if (actions > 1) context.collector.add(moduleDiagnostic('module/trigger-two-actions', {}, at))
}
