/** `provider` blocks. */
import type { BodyContent, BodySchema } from '../../hcl/body-schema.ts'
import { isName } from '../../hcl/lex/characters.ts'
import type { AttributeNode, BlockNode } from '../../hcl/syntax.ts'
import type { ProviderConfiguration } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { staticString } from '../static/static-value.ts'
import {
  type Decoded,
  declaredAt,
  headerOf,
  locate,
  mergeBodies,
  optional,
  readPart,
  takeEscapeBlock,
  unlabelled,
  writtenIn,
} from './body.ts'
import type { DecodeContext } from './context.ts'
import { checkProviderName } from './provider-reference.ts'
import { decodeVersion } from './version.ts'

const RESERVED = ['count', 'depends_on', 'for_each', 'source']

const SCHEMA: BodySchema = {
  attributes: optional('alias', 'version', ...RESERVED),
  blocks: unlabelled('_', 'lifecycle', 'locals'),
}

/** The configuration that a block writes; undefined if its name cannot be a provider's. */
export function decodeProvider(
  block: BlockNode,
  context: DecodeContext,
): Decoded<ProviderConfiguration> | undefined {
  const content = readPart(block.body, SCHEMA, context)
  const name = block.labels[0]?.value ?? ''
  if (!checkProviderName(name, headerOf(block), context)) return undefined
  const { attributes } = content
  const version = attributes.get('version')
  if (version !== undefined) {
    const at = locate(context, version.expression.span)
    context.collector.add(moduleDiagnostic('module/provider-version', {}, at))
  }
  refuseReserved(content, context)
  const escaped = takeEscapeBlock(content.blocks, 'a provider block', context)
  const declaration: ProviderConfiguration = {
    name,
    alias: aliasOf(content, context),
    body: escaped === undefined ? content.remain : mergeBodies(content.remain, escaped),
    versioned: version !== undefined,
    versionConstraint: constraintOf(version, context),
    ...declaredAt(block),
  }
  return { declaration, written: writtenIn(context, content) }
}

function aliasOf(content: BodyContent, context: DecodeContext): string | undefined {
  const attribute = content.attributes.get('alias')
  if (attribute === undefined) return undefined
  const alias = staticString(attribute.expression, context) ?? ''
  // Terraform reports this without a place.
  if (!isName(alias))
    context.collector.add(moduleDiagnostic('module/provider-alias', { alias }, null))
  return alias
}

function refuseReserved(content: BodyContent, context: DecodeContext): void {
  for (const name of RESERVED) {
    const found = content.attributes.get(name)
    if (found === undefined) continue
    const at = locate(context, found.nameSpan)
    context.collector.add(moduleDiagnostic('module/provider-argument-reserved', { name }, at))
  }
  for (const { type, typeSpan } of content.blocks) {
    if (type === '_') continue
    const args = { type, where: 'provider' }
    context.collector.add(
      moduleDiagnostic('module/reserved-block', args, locate(context, typeSpan)),
    )
  }
}

function constraintOf(
  version: AttributeNode | undefined,
  context: DecodeContext,
): ProviderConfiguration['versionConstraint'] {
  if (version === undefined) return undefined
  const text = decodeVersion(version, context)
  return text === undefined
    ? undefined
    : { text, location: locate(context, version.expression.span) }
}
