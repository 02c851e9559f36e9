/** `resource`, `data` and `ephemeral` blocks, as internal/configs/resource.go decodes them. */
import type { BodyContent, BodySchema } from '../../hcl/body-schema.ts'
import { isName } from '../../hcl/lex/characters.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import type { Lifecycle, ResourceDeclaration, ResourceMode } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { resourceSubject } from '../reference/references.ts'
import {
  type Decoded,
  declaredAt,
  headerOf,
  labelAt,
  labelled,
  locate,
  mergeBodies,
  NOT_REPEATED,
  optional,
  readPart,
  repetition,
  singleBlock,
  takeEscapeBlock,
  unlabelled,
  writtenIn,
} from './body.ts'
import type { DecodeContext } from './context.ts'
import { decodeDependsOn } from './depends-on.ts'
import { decodeLifecycle, EMPTY_LIFECYCLE } from './lifecycle.ts'
import { decodeProviderReference, formatProviderReference } from './provider-reference.ts'
import { checkDestroyTime, decodeProvisioner, isDestroyTime } from './provisioner.ts'

const META = optional('count', 'for_each', 'provider', 'depends_on')

const PASSIVE: BodySchema = {
  attributes: META,
  blocks: unlabelled('lifecycle', 'locals', '_'),
}

const MANAGED: BodySchema = {
  attributes: META,
  blocks: [...PASSIVE.blocks, ...unlabelled('connection'), ...labelled(['type'], 'provisioner')],
}

/** How each kind of block is called in remarks. */
const BLOCK_TYPE: Readonly<Record<ResourceMode, 'resource' | 'data' | 'ephemeral'>> = {
  managed: 'resource',
  data: 'data',
  ephemeral: 'ephemeral',
}

/** The declaration that a block writes; `nested` for a data source inside a `check`. */
export function decodeResource(
  block: BlockNode,
  mode: ResourceMode,
  context: DecodeContext,
  nested = false,
): Decoded<ResourceDeclaration> {
  const content = readPart(block.body, mode === 'managed' ? MANAGED : PASSIVE, context)
  const [type = '', name = ''] = block.labels.map(label => label.value)
  checkNames(block, mode, context)
  if (nested) checkNested(content, context)
  const { address } = resourceSubject(mode, type, name)
  const lifecycle = lifecycleOf(content.blocks, { mode, address }, context)
  const escaped = takeEscapeBlock(content.blocks, `a ${BLOCK_TYPE[mode]} block`, context)
  const provider = content.attributes.get('provider')
  const reference = provider && decodeProviderReference(provider.expression, 'provider', context)
  const dependsOn = content.attributes.get('depends_on')
  refuseReserved(content.blocks, BLOCK_TYPE[mode], context)
  const declaration: ResourceDeclaration = {
    mode,
    type,
    name,
    address,
    block,
    body: escaped === undefined ? content.remain : mergeBodies(content.remain, escaped),
    overrides: [],
    ...(nested ? NOT_REPEATED : repetition(content, context)),
    dependsOn: dependsOn === undefined ? [] : decodeDependsOn(dependsOn, context),
    provider: reference && formatProviderReference(reference),
    lifecycle: lifecycle.declaration,
    ...provisioning(content.blocks, context),
    ...declaredAt(block),
  }
  return {
    declaration,
    written: context.override
      ? new Set([...writtenIn(context, content), ...lifecycle.written])
      : lifecycle.written,
  }
}

function checkNames(block: BlockNode, mode: ResourceMode, context: DecodeContext): void {
  for (const at of [0, 1]) {
    const name = block.labels[at]?.value ?? ''
    if (isName(name)) continue
    const code = at === 0 ? 'module/resource-type' : 'module/resource-name'
    context.collector.add(moduleDiagnostic(code, { mode, name }, labelAt(block, at)))
  }
}

/** A data source inside a check is one, and its life is the check's. */
function checkNested(content: BodyContent, context: DecodeContext): void {
  for (const name of ['count', 'for_each']) {
    const found = content.attributes.get(name)
    if (found === undefined) continue
    const at = locate(context, found.nameSpan)
    context.collector.add(moduleDiagnostic('module/nested-data-repeated', { name }, at))
  }
  for (const block of content.blocks) {
    if (block.type !== 'lifecycle') continue
    context.collector.add(moduleDiagnostic('module/nested-data-lifecycle', {}, headerOf(block)))
  }
}

function refuseReserved(blocks: readonly BlockNode[], where: string, context: DecodeContext): void {
  for (const { type, typeSpan } of blocks) {
    if (type !== 'locals') continue
    const at = locate(context, typeSpan)
    context.collector.add(moduleDiagnostic('module/reserved-block', { type, where }, at))
  }
}

function lifecycleOf(
  blocks: readonly BlockNode[],
  owner: { readonly mode: ResourceMode; readonly address: string },
  context: DecodeContext,
): Decoded<Lifecycle> {
  const block = singleBlock(blocks, 'lifecycle', context)
  if (block === undefined) return { declaration: EMPTY_LIFECYCLE, written: writtenIn(context) }
  return decodeLifecycle(block, owner, context)
}

function provisioning(
  blocks: readonly BlockNode[],
  context: DecodeContext,
): Pick<ResourceDeclaration, 'provisioners' | 'connection'> {
  const connection = singleBlock(blocks, 'connection', context)
  const provisioners = blocks.filter(
    block => block.type === 'provisioner' && decodeProvisioner(block, context),
  )
  if (connection !== undefined && provisioners.some(it => isDestroyTime(it, context))) {
    checkDestroyTime(connection.body, context)
  }
  return { provisioners, connection }
}
