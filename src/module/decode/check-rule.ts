/** Conditions with their messages: `validation`, `precondition`, `postcondition` and `assert` blocks. */

import { DiagnosticList } from '../../diagnostics/collector.ts'
import { traversalsIn } from '../../eval/traversals.ts'
import type { BodySchema } from '../../hcl/body-schema.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import type { CheckRule } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { referencesIn } from '../reference/references.ts'
import { declaredAt, headerOf, locate, readBody, required, sourced } from './body.ts'
import type { DecodeContext } from './context.ts'

const SCHEMA: BodySchema = {
  attributes: required('condition', 'error_message'),
  blocks: [],
}

/** The rule that a block writes, or undefined after a diagnostic. Override files cannot hold any. */
export function decodeCheckRule(block: BlockNode, context: DecodeContext): CheckRule | undefined {
  const { collector } = context
  if (context.override) {
    collector.add(
      moduleDiagnostic('module/override-of-check', { type: block.type }, headerOf(block)),
    )
    return undefined
  }
  const content = readBody(block.body, SCHEMA, context)
  const condition = content.attributes.get('condition')?.expression
  const errorMessage = content.attributes.get('error_message')?.expression
  if (condition === undefined) return undefined
  if (traversalsIn(condition).length === 0) {
    const at = locate(context, condition.span)
    collector.add(moduleDiagnostic('module/constant-condition', { type: block.type }, at))
  }
  return {
    condition: sourced(context, condition),
    errorMessage: errorMessage === undefined ? undefined : sourced(context, errorMessage),
    ...declaredAt(block),
  }
}

/** A condition or message of a resource must speak of the resource as `self`, never by its name. */
export function checkSelfReferences(
  rule: CheckRule,
  type: string,
  address: string,
  context: DecodeContext,
): void {
  for (const part of [rule.condition, rule.errorMessage]) {
    if (part === undefined) continue
    const named = referencesIn(part.expression, context, new DiagnosticList()).some(
      ({ subject }) => subject.kind === 'resource' && subject.resource.address === address,
    )
    if (!named) continue
    const at = locate(context, part.expression.span)
    context.collector.add(moduleDiagnostic('module/check-refers-to-itself', { type, address }, at))
  }
}
