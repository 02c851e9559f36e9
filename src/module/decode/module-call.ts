/** `module` blocks. */
import type { ArgumentSchema, BlockTypeSchema, BodyContent } from '../../hcl/body-schema.ts'
import { isName } from '../../hcl/lex/characters.ts'
import type { AttributeNode, BlockNode } from '../../hcl/syntax.ts'
import type { Location } from '../../text/source.ts'
import type { ModuleCall, PassedProvider } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { parseModuleSource } from '../source/source-address.ts'
import { entriesOf, startSpan } from '../static/static-expression.ts'
import { staticBool, staticString } from '../static/static-value.ts'
import {
  type Decoded,
  declaredAt,
  forOverrides,
  labelAt,
  labelled,
  locate,
  mergeBodies,
  optional,
  plainAttributes,
  readPart,
  repetition,
  required,
  sourced,
  takeEscapeBlock,
  unlabelled,
  writtenIn,
} from './body.ts'
import type { DecodeContext } from './context.ts'
import { decodeDependsOn } from './depends-on.ts'
import { decodeProviderReference, formatProviderReference } from './provider-reference.ts'
import { decodeVersion } from './version.ts'

/** The arguments that a call has besides the module's variables; the last since Terraform 1.15. */
export const MODULE_ARGUMENTS: readonly ArgumentSchema[] = [
  ...required('source'),
  ...optional('version', 'count', 'for_each', 'depends_on', 'providers'),
  ...optional('ignore_nested_deprecations'),
]

/** Block types in a call that Terraform keeps for itself. */
export const MODULE_BLOCKS: readonly BlockTypeSchema[] = [
  ...unlabelled('_', 'lifecycle', 'locals'),
  ...labelled(['type'], 'provider'),
]

const NEW = { attributes: MODULE_ARGUMENTS, blocks: MODULE_BLOCKS }
const OLD = {
  attributes: MODULE_ARGUMENTS.filter(it => it.name !== 'ignore_nested_deprecations'),
  blocks: MODULE_BLOCKS,
}

/** The call that a block writes. Until 1.14 its source must be a constant; from 1.15 on loading evaluates it. */
export function decodeModuleCall(block: BlockNode, context: DecodeContext): Decoded<ModuleCall> {
  const schema = context.version >= 15 ? NEW : OLD
  const content = readPart(block.body, context.override ? forOverrides(schema) : schema, context)
  const name = block.labels[0]?.value ?? ''
  if (!isName(name)) {
    context.collector.add(moduleDiagnostic('module/module-call-name', { name }, labelAt(block, 0)))
  }
  const escaped = takeEscapeBlock(content.blocks, 'a module call', context)
  for (const inner of content.blocks) {
    if (inner.type === '_') continue
    const args = { type: inner.type, where: 'module' }
    const at = locate(context, inner.typeSpan)
    context.collector.add(moduleDiagnostic('module/reserved-block', args, at))
  }
  const body = escaped === undefined ? content.remain : mergeBodies(content.remain, escaped)
  const dependsOn = content.attributes.get('depends_on')
  const providers = content.attributes.get('providers')
  const declaration: ModuleCall = {
    name,
    block,
    body,
    ...sourceOf(content, context),
    arguments: new Map(plainAttributes(body, context).map(it => [it.name, it])),
    ...repetition(content, context),
    dependsOn: dependsOn === undefined ? [] : decodeDependsOn(dependsOn, context),
    ...passedProviders(providers, context),
    ignoreNestedDeprecations: ignoresDeprecations(content, context),
    ...declaredAt(block),
  }
  return { declaration, written: writtenIn(context, content) }
}

type SourceParts = Pick<
  ModuleCall,
  | 'sourceAddress'
  | 'sourceLocation'
  | 'versionConstraint'
  | 'sourceExpression'
  | 'versionExpression'
>

function sourceOf(content: BodyContent, context: DecodeContext): SourceParts {
  const source = content.attributes.get('source')
  const version = content.attributes.get('version')
  const parts = {
    sourceLocation: source && locate(context, source.expression.span),
    sourceExpression: source && sourced(context, source.expression),
    versionExpression: version && sourced(context, version.expression),
  }
  if (context.version >= 15) {
    return { ...parts, sourceAddress: undefined, versionConstraint: undefined }
  }
  return {
    ...parts,
    versionConstraint: version && decodeVersion(version, context),
    sourceAddress: source && constantSource(source, version !== undefined, context),
  }
}

function constantSource(
  source: AttributeNode,
  versioned: boolean,
  context: DecodeContext,
): string | undefined {
  const address = staticString(source.expression, context)
  if (address === undefined) return undefined
  const at = locate(context, source.expression.span)
  return checkSource(address, versioned, at, context) ? address : undefined
}

/** Whether an address can be a module's source, with a diagnostic if not. A version means that it must be a registry's. */
export function checkSource(
  address: string,
  versioned: boolean,
  at: Location,
  context: Pick<DecodeContext, 'collector'>,
): boolean {
  const parsed = parseModuleSource(address, versioned)
  if (parsed.kind !== 'unknown') return true
  const code = versioned ? 'module/registry-source' : 'module/source-address'
  context.collector.add(moduleDiagnostic(code, { address, why: parsed.why }, at))
  return false
}

function passedProviders(
  attribute: AttributeNode | undefined,
  context: DecodeContext,
): Pick<ModuleCall, 'providers' | 'passedProviders'> {
  const providers = new Map<string, string>()
  const passed: PassedProvider[] = []
  if (attribute === undefined) return { providers, passedProviders: passed }
  const entries = entriesOf(attribute.expression, context.source)
  if (entries === undefined) {
    const at = locate(context, startSpan(attribute.expression))
    context.collector.add(moduleDiagnostic('module/not-a-static-map', {}, at))
  }
  for (const { key, value } of entries ?? []) {
    const inChild = decodeProviderReference(key, 'providers', context)
    const inParent = decodeProviderReference(value, 'providers', context)
    if (inChild === undefined || inParent === undefined) continue
    const name = formatProviderReference(inChild)
    if (providers.has(name)) {
      const at = locate(context, value.span)
      context.collector.add(moduleDiagnostic('module/provider-passed-twice', { name }, at))
      continue
    }
    providers.set(name, formatProviderReference(inParent))
    passed.push({
      child: {
        name: inChild.name,
        alias: inChild.alias,
        location: locate(context, inChild.nameSpan),
      },
      parent: {
        name: inParent.name,
        alias: inParent.alias,
        location: locate(context, inParent.nameSpan),
      },
    })
  }
  return { providers, passedProviders: passed }
}

function ignoresDeprecations(content: BodyContent, context: DecodeContext): boolean {
  const attribute = content.attributes.get('ignore_nested_deprecations')
  return attribute === undefined ? false : (staticBool(attribute.expression, context) ?? false)
}
