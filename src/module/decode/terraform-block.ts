/** `terraform` blocks. */
import type { BodySchema } from '../../hcl/body-schema.ts'
import type { AttributeNode, BlockNode } from '../../hcl/syntax.ts'
import type { Location } from '../../text/source.ts'
import type { ProviderMeta } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { keywordOf } from '../static/static-expression.ts'
import { staticValue } from '../static/static-value.ts'
import {
  headerOf,
  labelled,
  locate,
  optional,
  readAttributes,
  readBody,
  unlabelled,
} from './body.ts'
import type { DecodeContext } from './context.ts'
import { checkProviderName } from './provider-reference.ts'
import { decodeRequiredProviders, type RequiredProvidersBlock } from './required-providers.ts'
import { decodeVersion } from './version.ts'

const SCHEMA: BodySchema = {
  attributes: optional('required_version', 'experiments', 'language'),
  blocks: [
    ...unlabelled('cloud', 'required_providers'),
    ...labelled(['type'], 'backend'),
    ...labelled(['provider'], 'provider_meta'),
  ],
}

/** A constraint on Terraform's own version. */
export interface RequiredVersion {
  readonly text: string
  readonly location: Location
}

/** What the `terraform` blocks of one file say. Mutable while the file is decoded. */
export interface TerraformSettings {
  readonly requiredVersions: RequiredVersion[]
  readonly backends: BlockNode[]
  readonly clouds: BlockNode[]
  readonly requiredProviders: RequiredProvidersBlock[]
  readonly providerMetas: ProviderMeta[]
}

/** Adds what one block says. */
export function decodeTerraformBlock(
  block: BlockNode,
  settings: TerraformSettings,
  context: DecodeContext,
): void {
  const content = readBody(block.body, SCHEMA, context)
  const requiredVersion = content.attributes.get('required_version')
  if (requiredVersion !== undefined) {
    const text = decodeVersion(requiredVersion, context)
    const location = locate(context, requiredVersion.span)
    if (text !== undefined) settings.requiredVersions.push({ text, location })
  }
  const language = content.attributes.get('language')
  if (language !== undefined) checkLanguage(language, context)
  const experiments = content.attributes.get('experiments')
  if (experiments !== undefined) {
    const at = locate(context, experiments.nameSpan)
    context.collector.add(moduleDiagnostic('module/experiments', {}, at))
  }
  for (const inner of content.blocks) decodeInner(inner, settings, context)
}

/** The only edition of the language so far. */
const EDITION = 'TF2021'

function checkLanguage(attribute: AttributeNode, context: DecodeContext): void {
  const edition = keywordOf(attribute.expression, context.source)
  if (edition === EDITION) return
  const at = locate(context, attribute.expression.span)
  const code = edition === undefined ? 'module/language-not-a-word' : 'module/language-edition'
  context.collector.add(moduleDiagnostic(code, { edition: edition ?? '' }, at))
}

function decodeInner(block: BlockNode, settings: TerraformSettings, context: DecodeContext): void {
  switch (block.type) {
    case 'backend':
      settings.backends.push(block)
      return
    case 'cloud':
      settings.clouds.push(block)
      return
    case 'required_providers': {
      const decoded = decodeRequiredProviders(block, context)
      if (decoded !== undefined) settings.requiredProviders.push(decoded)
      return
    }
    default:
      decodeProviderMeta(block, settings, context)
  }
}

function decodeProviderMeta(
  block: BlockNode,
  settings: TerraformSettings,
  context: DecodeContext,
): void {
  const attributes = readAttributes(block.body, context)
  for (const attribute of attributes) {
    staticValue(attribute.expression, context)
  }
  const provider = block.labels[0]?.value ?? ''
  const header = headerOf(block)
  if (checkProviderName(provider, header, context))
    settings.providerMetas.push({ provider, block, attributes })
}
