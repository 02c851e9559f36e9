/** `variable` blocks, as https://github.com/hashicorp/terraform/blob/v1.14.5/internal/configs/named_values.go decodes them. */

import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { BodyContent, BodySchema } from '../../hcl/body-schema.ts'
import { isName } from '../../hcl/lex/characters.ts'
import type { AttributeNode, BlockNode, Expression } from '../../hcl/syntax.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { applyDefaults } from '../../value/defaults.ts'
import { unknownValue } from '../../value/make.ts'
import { DYNAMIC, listType, mapType } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import type { CheckRule, VariableDeclaration } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { referencesIn } from '../reference/references.ts'
import { isQuoted, keywordOf, quotedText } from '../static/static-expression.ts'
import { staticBool, staticString, staticValue } from '../static/static-value.ts'
import { type TypeConstraint, typeConstraint } from '../type/type-constraint.ts'
import {
  type Decoded,
  declaredAt,
  headerOf,
  labelAt,
  locate,
  optional,
  readBody,
  unlabelled,
  writtenIn,
} from './body.ts'
import { decodeCheckRule } from './check-rule.ts'
import type { DecodeContext } from './context.ts'
import { MODULE_ARGUMENTS, MODULE_BLOCKS } from './module-call.ts'

const OLD: BodySchema = {
  attributes: optional('description', 'default', 'type', 'sensitive', 'ephemeral', 'nullable'),
  blocks: unlabelled('validation'),
}

/** With what Terraform 1.15 brought. */
const NEW: BodySchema = {
  attributes: [...OLD.attributes, ...optional('deprecated', 'const')],
  blocks: OLD.blocks,
}

/** The declaration that a block writes. Trouble goes to the collector; what could not be read has its default. */
export function decodeVariable(
  block: BlockNode,
  context: DecodeContext,
): Decoded<VariableDeclaration> {
  const content = readBody(block.body, context.version >= 15 ? NEW : OLD, context)
  const [label] = block.labels
  const name = label?.value ?? ''
  checkName(block, name, context)
  const flag = (attribute: string): boolean | undefined => readFlag(content, attribute, context)
  const description = readText(content, 'description', context)
  const type = content.attributes.get('type')
  const constraint = type === undefined ? UNTYPED : variableType(type.expression, context)
  const sensitive = flag('sensitive') ?? false
  const ephemeral = flag('ephemeral') ?? false
  const isConst = flag('const') ?? false
  if (isConst) checkConst(block, { sensitive, ephemeral }, context)
  const nullable = content.attributes.has('nullable') ? (flag('nullable') ?? false) : true
  const fallback = content.attributes.get('default')
  const deprecated = content.attributes.get('deprecated')
  const declaration: VariableDeclaration = {
    name,
    type: constraint.type,
    typed: type !== undefined,
    typeDefaults: constraint.defaults,
    default:
      fallback === undefined ? undefined : defaultValue(fallback, constraint, nullable, context),
    description,
    sensitive,
    ephemeral,
    nullable,
    validations: validations(content, name, context),
    const: isConst,
    deprecated: deprecated === undefined ? undefined : deprecation(deprecated, context),
    ...declaredAt(block),
  }
  return { declaration, written: writtenIn(context, content) }
}

const UNTYPED: TypeConstraint = { type: DYNAMIC, defaults: undefined }

function checkName(block: BlockNode, name: string, context: DecodeContext): void {
  const at = labelAt(block, 0)
  if (!isName(name)) context.collector.add(moduleDiagnostic('module/variable-name', { name }, at))
  const newer = context.version >= 15
  const reserved = MODULE_ARGUMENTS.some(
    it => it.name === name && (newer || it.name !== 'ignore_nested_deprecations'),
  )
  if (reserved || MODULE_BLOCKS.some(it => it.type === name)) {
    context.collector.add(moduleDiagnostic('module/variable-name-reserved', { name }, at))
  }
}

function checkConst(
  block: BlockNode,
  flags: { readonly sensitive: boolean; readonly ephemeral: boolean },
  context: DecodeContext,
): void {
  for (const other of ['sensitive', 'ephemeral'] as const) {
    if (flags[other])
      context.collector.add(moduleDiagnostic(`module/const-${other}`, {}, headerOf(block)))
  }
}

/** A bool argument; undefined if it is not written or has had a diagnostic. */
export function readFlag(
  content: BodyContent,
  name: string,
  context: DecodeContext,
): boolean | undefined {
  const attribute = content.attributes.get(name)
  return attribute === undefined ? undefined : staticBool(attribute.expression, context)
}

/** A string argument; undefined if it is not written or has had a diagnostic. */
export function readText(
  content: BodyContent,
  name: string,
  context: DecodeContext,
): string | undefined {
  const attribute = content.attributes.get(name)
  return attribute === undefined ? undefined : staticString(attribute.expression, context)
}

/** What `deprecated` says, and where. */
export function deprecation(
  attribute: AttributeNode,
  context: DecodeContext,
): { readonly text: string; readonly location: ReturnType<typeof locate> } {
  const text = staticString(attribute.expression, context) ?? ''
  return { text, location: locate(context, attribute.span) }
}

/** The type; `any` after a diagnostic. Quotes around it were Terraform 0.11's way. */
function variableType(expression: Expression, context: DecodeContext): TypeConstraint {
  if (isQuoted(expression)) {
    const text = quotedText(expression)
    const at = locate(context, expression.span)
    if (text === undefined) staticValue(expression, context)
    else if (LEGACY.has(text))
      context.collector.add(moduleDiagnostic('module/quoted-type', { text }, at))
    else context.collector.add(moduleDiagnostic('module/quoted-type-hint', { text }, at))
    return UNTYPED
  }
  switch (keywordOf(expression, context.source)) {
    case 'list':
      return { type: listType(DYNAMIC), defaults: undefined }
    case 'map':
      return { type: mapType(DYNAMIC), defaults: undefined }
    default: {
      const trouble = new DiagnosticList()
      const constraint = typeConstraint(expression, { ...context, collector: trouble })
      for (const item of trouble.items) context.collector.add(item)
      return trouble.hasErrors ? UNTYPED : constraint
    }
  }
}

const LEGACY: ReadonlySet<string> = new Set(['string', 'list', 'map'])

function defaultValue(
  attribute: AttributeNode,
  constraint: TypeConstraint,
  nullable: boolean,
  context: DecodeContext,
): Value {
  const { expression } = attribute
  const raw = staticValue(expression, context)
  const filled =
    constraint.defaults === undefined || raw.kind === 'null'
      ? raw
      : applyDefaults(constraint.defaults, raw)
  const converted = convert(filled, constraint.type)
  const at = locate(context, expression.span)
  if (isConversionFailure(converted)) {
    const args = { why: converted.text, path: converted.path }
    context.collector.add(moduleDiagnostic('module/default-of-wrong-type', args, at))
    return unknownValue(DYNAMIC)
  }
  if (!nullable && converted.kind === 'null') {
    context.collector.add(moduleDiagnostic('module/default-null', {}, at))
  }
  return converted
}

function validations(
  content: BodyContent,
  name: string,
  context: DecodeContext,
): readonly CheckRule[] {
  const rules: CheckRule[] = []
  for (const block of content.blocks) {
    const rule = decodeCheckRule(block, context)
    if (rule === undefined) continue
    rules.push(rule)
    const { expression } = rule.condition
    const asks = referencesIn(expression, context, new DiagnosticList()).some(
      ({ subject }) => subject.kind === 'variable' && subject.name === name,
    )
    if (asks) continue
    const at = locate(context, expression.span)
    context.collector.add(moduleDiagnostic('module/validation-ignores-variable', { name }, at))
  }
  return rules
}
