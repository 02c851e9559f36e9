/** `check` blocks. */

import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { BodySchema } from '../../hcl/body-schema.ts'
import { isName } from '../../hcl/lex/characters.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import type { CheckDeclaration, CheckRule, ResourceDeclaration } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { declaredAt, headerOf, labelAt, readBody } from './body.ts'
import { decodeCheckRule } from './check-rule.ts'
import type { DecodeContext } from './context.ts'
import { decodeResource } from './resource.ts'

const SCHEMA: BodySchema = {
  attributes: [],
  blocks: [
    { type: 'data', labelNames: ['type', 'name'] },
    { type: 'assert', labelNames: [] },
  ],
}

/** A check and the data source that only it may use. */
export interface DecodedCheck {
  readonly declaration: CheckDeclaration
  readonly data: ResourceDeclaration | undefined
}

/** The check that a block writes; undefined in an override file. */
export function decodeCheck(block: BlockNode, context: DecodeContext): DecodedCheck | undefined {
  if (context.override) {
    context.collector.add(
      moduleDiagnostic('module/override-of-check', { type: 'check' }, headerOf(block)),
    )
    return undefined
  }
  const content = readBody(block.body, SCHEMA, context)
  const name = block.labels[0]?.value ?? ''
  if (!isName(name)) {
    context.collector.add(moduleDiagnostic('module/check-name', { name }, labelAt(block, 0)))
  }
  const data = dataOf(content.blocks, name, context)
  const asserts: CheckRule[] = []
  for (const inner of content.blocks) {
    if (inner.type !== 'assert') continue
    const rule = sound(context, quiet => decodeCheckRule(inner, quiet))
    if (rule !== undefined) asserts.push(rule)
  }
  if (asserts.length === 0) {
    context.collector.add(
      moduleDiagnostic('module/check-without-assert', { name }, headerOf(block)),
    )
  }
  const declaration = { name, asserts, dataAddress: data?.address, ...declaredAt(block) }
  return { declaration, data }
}

function dataOf(
  blocks: readonly BlockNode[],
  check: string,
  context: DecodeContext,
): ResourceDeclaration | undefined {
  let data: ResourceDeclaration | undefined
  for (const inner of blocks) {
    if (inner.type !== 'data') continue
    if (data !== undefined) {
      context.collector.add(moduleDiagnostic('module/check-with-two-data', {}, headerOf(inner)))
      continue
    }
    const decoded = sound(context, quiet => decodeResource(inner, 'data', quiet, true))
    data = decoded && { check, ...decoded.declaration }
  }
  return data
}

/** What a decoder gives if it reports no error; Terraform leaves out parts of a check that have one. */
function sound<T>(context: DecodeContext, decode: (context: DecodeContext) => T): T | undefined {
  const heard = new DiagnosticList()
  const decoded = decode({ ...context, collector: heard })
  for (const item of heard.items) context.collector.add(item)
  return heard.hasErrors ? undefined : decoded
}
