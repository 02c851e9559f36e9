/**
 * The root module's `backend` block, as `terraform init` reads it: by the schema of its type, without names and functions. What only
 * the backend itself can tell, such as whether it lets Terraform in, is taken for granted (`Plan.presumed`).
 */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { STRING } from '../../value/type.ts'
import { locate, optional, readAttributes, readBody, required, unlabelled } from '../decode/body.ts'
import type { DecodeContext } from '../decode/context.ts'
import { moduleDiagnostic } from '../messages.ts'
import { staticValue } from '../static/static-value.ts'
import { BACKEND_TYPES, type BackendType } from './backend-arguments.ts'

/** Checks a block. Types of arguments are looked at for the local backend only. */
export function checkBackend(block: BlockNode, context: DecodeContext): void {
  const type = block.labels[0]?.value ?? ''
  const known = Object.hasOwn(BACKEND_TYPES, type) ? BACKEND_TYPES[type] : undefined
  if (known === undefined || (known.since ?? 0) > context.version) {
    const at = block.labels[0]?.span ?? block.typeSpan
    context.collector.add(moduleDiagnostic('module/unknown-backend', { type }, locate(context, at)))
    return
  }
  checkArguments(block, type, known, context)
}

function checkArguments(
  block: BlockNode,
  type: string,
  { attributes, required: needed = [], blocks = [] }: BackendType,
  context: DecodeContext,
): void {
  const others = attributes.filter(name => !needed.includes(name))
  const schema = {
    attributes: [...required(...needed), ...optional(...others)],
    blocks: unlabelled(...blocks),
  }
  const content = readBody(block.body, schema, context)
  for (const [name, { expression }] of content.attributes) {
    const value = staticValue(expression, context)
    if (type !== 'local' || value.kind === 'null') continue
    const at = locate(context, expression.span)
    const text = convert(value, STRING)
    if (isConversionFailure(text))
      context.collector.add(moduleDiagnostic('module/unsuitable-value', { why: text.text }, at))
    else if (name === 'path' && text.kind === 'string' && text.string === '')
      context.collector.add(moduleDiagnostic('module/empty-state-path', {}, at))
  }
}

/** What has to hold of a backend for builds to be as they are told; undefined where it is the one that Terraform has anyway. */
export function backendClause(block: BlockNode): string | undefined {
  if (block.type === 'cloud')
    return 'HCP Terraform can be used, and plans as a run on this machine does'
  const type = block.labels[0]?.value ?? ''
  const { source } = block
  const heard = new DiagnosticList()
  const silent = {
    source,
    version: 11,
    override: false,
    collector: heard,
    lateCollector: heard,
  } as const
  if (type === 'local' && readAttributes(block.body, silent).length === 0) return undefined
  return `the backend "${type}" can be used, and keeps the state of this workspace alone`
}
