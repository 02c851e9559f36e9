/** `output` blocks. */
import type { BodySchema } from '../../hcl/body-schema.ts'
import { isName } from '../../hcl/lex/characters.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import type { CheckRule, OutputDeclaration } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { typeConstraint } from '../type/type-constraint.ts'
import {
  type Decoded,
  declaredAt,
  forOverrides,
  labelAt,
  locate,
  optional,
  readBody,
  required,
  sourced,
  unlabelled,
  writtenIn,
} from './body.ts'
import { decodeCheckRule } from './check-rule.ts'
import type { DecodeContext } from './context.ts'
import { decodeDependsOn } from './depends-on.ts'
import { deprecation, readFlag, readText } from './variable.ts'

const OLD: BodySchema = {
  attributes: [
    ...optional('description'),
    ...required('value'),
    ...optional('depends_on', 'sensitive', 'ephemeral'),
  ],
  blocks: unlabelled('precondition', 'postcondition'),
}

/** With what Terraform 1.15 brought. */
const NEW: BodySchema = {
  attributes: [...OLD.attributes, ...optional('deprecated', 'type')],
  blocks: OLD.blocks,
}

/** The declaration that a block writes. */
export function decodeOutput(block: BlockNode, context: DecodeContext): Decoded<OutputDeclaration> {
  const schema = context.version >= 15 ? NEW : OLD
  const content = readBody(block.body, context.override ? forOverrides(schema) : schema, context)
  const name = block.labels[0]?.value ?? ''
  if (!isName(name))
    context.collector.add(moduleDiagnostic('module/output-name', { name }, labelAt(block, 0)))
  readText(content, 'description', context)
  const value = content.attributes.get('value')
  const type = content.attributes.get('type')
  const deprecated = content.attributes.get('deprecated')
  const dependsOn = content.attributes.get('depends_on')
  const declaration: OutputDeclaration = {
    name,
    value: value === undefined ? undefined : sourced(context, value.expression),
    type: type === undefined ? undefined : typeConstraint(type.expression, context),
    sensitive: readFlag(content, 'sensitive', context) ?? false,
    ephemeral: readFlag(content, 'ephemeral', context) ?? false,
    dependsOn: dependsOn === undefined ? [] : decodeDependsOn(dependsOn, context),
    preconditions: preconditions(content.blocks, context),
    deprecated: deprecated === undefined ? undefined : deprecation(deprecated, context),
    ...declaredAt(block),
  }
  return { declaration, written: writtenIn(context, content) }
}

function preconditions(blocks: readonly BlockNode[], context: DecodeContext): readonly CheckRule[] {
  const rules: CheckRule[] = []
  for (const block of blocks) {
    if (block.type === 'precondition') {
      const rule = decodeCheckRule(block, context)
      if (rule !== undefined) rules.push(rule)
    } else {
      const at = locate(context, block.typeSpan)
      context.collector.add(moduleDiagnostic('module/output-postcondition', {}, at))
    }
  }
  return rules
}
