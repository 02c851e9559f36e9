/** `required_providers` blocks, as internal/configs/provider_requirements.go decodes them. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { AttributeNode, BlockNode, Expression } from '../../hcl/syntax.ts'
import type { Location } from '../../text/source.ts'
import type { Value } from '../../value/value.ts'
import type { RequiredProvider } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import {
  impliedProviderAddress,
  parseProviderSource,
  providerPartTrouble,
} from '../source/provider-address.ts'
import { parseConstraints } from '../source/version-constraint.ts'
import { entriesOf, keywordOf } from '../static/static-expression.ts'
import { staticValue } from '../static/static-value.ts'
import { headerOf, locate, readAttributes } from './body.ts'
import type { DecodeContext } from './context.ts'
import { staticList, staticReference } from './depends-on.ts'
import { checkProviderName } from './provider-reference.ts'
import { decodeVersion } from './version.ts'

/** One block's requirements by local name. */
export interface RequiredProvidersBlock {
  readonly header: Location
  readonly providers: ReadonlyMap<string, RequiredProvider>
}

/** The requirements that a block writes; undefined if it is not made of arguments only. */
export function decodeRequiredProviders(
  block: BlockNode,
  context: DecodeContext,
): RequiredProvidersBlock | undefined {
  const heard = new DiagnosticList()
  const attributes = readAttributes(block.body, { ...context, collector: heard })
  for (const item of heard.items) context.collector.add(item)
  if (heard.hasErrors) return undefined
  const providers = new Map<string, RequiredProvider>()
  for (const attribute of attributes) {
    const provider = decodeRequirement(attribute, context)
    if (provider !== undefined) providers.set(attribute.name, provider)
  }
  return { header: headerOf(block), providers }
}

function decodeRequirement(
  attribute: AttributeNode,
  context: DecodeContext,
): RequiredProvider | undefined {
  const { name, expression } = attribute
  const location = locate(context, expression.span)
  const value = quietValue(expression, context)
  if (value !== undefined && isPrimitive(value)) return onlyVersion(attribute, location, context)
  if (!checkProviderName(name, location, context)) return undefined
  const entries = entriesOf(expression, context.source)
  if (entries === undefined) {
    context.collector.add(
      moduleDiagnostic('module/required-provider-not-an-object', { name }, location),
    )
    return undefined
  }
  const draft = decodeEntries(name, entries, context)
  return {
    localName: name,
    location,
    ...draft,
    sourceAddress: draft.sourceAddress ?? impliedProviderAddress(name),
  }
}

/** The old form: `name = "version"`. */
function onlyVersion(
  attribute: AttributeNode,
  location: Location,
  context: DecodeContext,
): RequiredProvider | undefined {
  const { name } = attribute
  const versionConstraint = decodeVersion(attribute, context)
  const trouble = providerPartTrouble(name)
  // Terraform folds upper case here and nowhere else.
  if (trouble !== undefined && trouble !== 'upper-case') {
    context.collector.add(
      moduleDiagnostic('module/provider-type-name', { name, trouble }, location),
    )
    return undefined
  }
  const sourceAddress = impliedProviderAddress(name.toLowerCase())
  return { localName: name, sourceAddress, versionConstraint, location, configurationAliases: [] }
}

/** The value if it can be had without an error. */
function quietValue(expression: Expression, context: DecodeContext): Value | undefined {
  const heard = new DiagnosticList()
  const value = staticValue(expression, { ...context, collector: heard })
  return heard.hasErrors ? undefined : value
}

function isPrimitive(value: Value): boolean {
  const { kind } = value.type
  return kind === 'string' || kind === 'number' || kind === 'bool'
}

interface Draft {
  sourceAddress: string | undefined
  versionConstraint: string | undefined
  readonly configurationAliases: string[]
}

function decodeEntries(
  name: string,
  entries: NonNullable<ReturnType<typeof entriesOf>>,
  context: DecodeContext,
): Draft {
  const draft: Draft = {
    sourceAddress: undefined,
    versionConstraint: undefined,
    configurationAliases: [],
  }
  for (const { key, keyIsName, value } of entries) {
    const argument = argumentName(key, keyIsName, context)
    switch (argument) {
      case 'version':
        draft.versionConstraint = requiredVersion(value, context) ?? draft.versionConstraint
        break
      case 'source':
        draft.sourceAddress = requiredSource(value, context) ?? draft.sourceAddress
        break
      case 'configuration_aliases':
        draft.configurationAliases.push(...configurationAliases(name, value, context))
        break
      default: {
        const at = locate(context, key.span)
        context.collector.add(
          moduleDiagnostic('module/required-provider-argument', { name: argument }, at),
        )
        return draft
      }
    }
  }
  return draft
}

function argumentName(key: Expression, isName: boolean, context: DecodeContext): string {
  if (isName) return keywordOf(key, context.source) ?? ''
  const value = staticValue(key, context)
  return value.kind === 'string' ? value.string : ''
}

function requiredVersion(expression: Expression, context: DecodeContext): string | undefined {
  const value = quietValue(expression, context)
  const at = locate(context, expression.span)
  if (value?.kind !== 'string') {
    context.collector.add(moduleDiagnostic('module/version-not-a-string', { name: 'version' }, at))
    return undefined
  }
  if (parseConstraints(value.string) !== undefined) return value.string
  context.collector.add(moduleDiagnostic('module/version-constraint', { text: value.string }, at))
  return undefined
}

function requiredSource(expression: Expression, context: DecodeContext): string | undefined {
  const value = quietValue(expression, context)
  const at = locate(context, expression.span)
  if (value?.kind !== 'string') {
    context.collector.add(moduleDiagnostic('module/provider-source-not-a-string', {}, at))
    return undefined
  }
  const parsed = parseProviderSource(value.string, context.version)
  if (parsed.ok) return parsed.address
  const args = { source: value.string, part: parsed.part }
  context.collector.add(moduleDiagnostic('module/provider-source', args, at))
  return undefined
}

function configurationAliases(
  name: string,
  list: Expression,
  context: DecodeContext,
): readonly string[] {
  const aliases: string[] = []
  for (const element of staticList(list, context) ?? []) {
    const traversal = staticReference(element, context)
    if (traversal === undefined) continue
    const [step, ...more] = traversal.steps
    const alias = step?.kind === 'attribute-step' ? `${name}.${step.name}` : name
    const wellFormed = more.length === 0 && step?.kind !== 'index-step'
    if (wellFormed && traversal.root === name) aliases.push(alias)
    else {
      const at = locate(context, list.span)
      context.collector.add(moduleDiagnostic('module/configuration-alias', { name }, at))
    }
  }
  return aliases
}
