/** A whole configuration file: its top-level blocks, each handed to its decoder. */
import type { BodySchema } from '../../hcl/body-schema.ts'
import type { BlockNode, FileNode } from '../../hcl/syntax.ts'
import type {
  ActionDeclaration,
  LocalDeclaration,
  ModuleCall,
  OutputDeclaration,
  ProviderConfiguration,
  ResourceDeclaration,
  VariableDeclaration,
} from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { decodeAction } from './action.ts'
import { type Decoded, labelled, locate, readBody, unlabelled } from './body.ts'
import { type DecodedCheck, decodeCheck } from './check-block.ts'
import type { DecodeContext } from './context.ts'
import { decodeLocals } from './locals.ts'
import { decodeModuleCall } from './module-call.ts'
import { type DecodedImport, decodeImport, decodeMoved, decodeRemoved } from './moves.ts'
import { decodeOutput } from './output.ts'
import { decodeProvider } from './provider.ts'
import { decodeResource } from './resource.ts'
import { decodeTerraformBlock, type TerraformSettings } from './terraform-block.ts'
import { decodeVariable } from './variable.ts'

/** What one file declares, in source order. Mutable while it is decoded. */
export interface DecodedFile {
  readonly file: FileNode
  readonly settings: TerraformSettings
  readonly providers: Decoded<ProviderConfiguration>[]
  readonly variables: Decoded<VariableDeclaration>[]
  readonly locals: LocalDeclaration[]
  readonly outputs: Decoded<OutputDeclaration>[]
  readonly moduleCalls: Decoded<ModuleCall>[]
  readonly resources: Decoded<ResourceDeclaration>[]
  readonly moved: BlockNode[]
  readonly removed: BlockNode[]
  readonly imports: DecodedImport[]
  readonly checks: DecodedCheck[]
  readonly actions: ActionDeclaration[]
}

const BLOCKS = [
  ...unlabelled('terraform', 'required_providers', 'locals', 'moved', 'removed', 'import'),
  ...labelled(['name'], 'provider', 'variable', 'output', 'module', 'check'),
  ...labelled(['type', 'name'], 'resource', 'data', 'ephemeral'),
]

const OLD: BodySchema = { attributes: [], blocks: BLOCKS }

/** With the actions that Terraform 1.13 reads over and 1.14 has. */
const NEW: BodySchema = {
  attributes: [],
  blocks: [...BLOCKS, ...labelled(['type', 'name'], 'action')],
}

/** Decodes a file; trouble goes to the collector and what could be read is given. Never throws. */
export function decodeFile(file: FileNode, context: DecodeContext): DecodedFile {
  const content = readBody(file.body, context.version >= 13 ? NEW : OLD, context)
  const decoded: DecodedFile = {
    file,
    settings: {
      requiredVersions: [],
      backends: [],
      clouds: [],
      requiredProviders: [],
      providerMetas: [],
    },
    providers: [],
    variables: [],
    locals: [],
    outputs: [],
    moduleCalls: [],
    resources: [],
    moved: [],
    removed: [],
    imports: [],
    checks: [],
    actions: [],
  }
  for (const block of content.blocks) DECODERS.get(block.type)?.(block, decoded, context)
  return decoded
}

type BlockDecoder = (block: BlockNode, into: DecodedFile, context: DecodeContext) => void

const DECODERS: ReadonlyMap<string, BlockDecoder> = new Map<string, BlockDecoder>([
  ['terraform', (block, into, context) => decodeTerraformBlock(block, into.settings, context)],
  ['required_providers', misplaced],
  ['provider', addProvider],
  ['variable', (block, into, context) => into.variables.push(decodeVariable(block, context))],
  ['locals', (block, into, context) => into.locals.push(...decodeLocals(block, context))],
  ['output', (block, into, context) => into.outputs.push(decodeOutput(block, context))],
  ['module', (block, into, context) => into.moduleCalls.push(decodeModuleCall(block, context))],
  [
    'resource',
    (block, into, context) => into.resources.push(decodeResource(block, 'managed', context)),
  ],
  ['data', (block, into, context) => into.resources.push(decodeResource(block, 'data', context))],
  [
    'ephemeral',
    (block, into, context) => into.resources.push(decodeResource(block, 'ephemeral', context)),
  ],
  ['moved', addMoved],
  ['removed', addRemoved],
  ['import', (block, into, context) => into.imports.push(decodeImport(block, context))],
  ['check', addCheck],
  ['action', addAction],
])

function misplaced(block: BlockNode, _into: DecodedFile, context: DecodeContext): void {
  const at = locate(context, block.typeSpan)
  context.collector.add(moduleDiagnostic('module/required-providers-outside', {}, at))
}

function addProvider(block: BlockNode, into: DecodedFile, context: DecodeContext): void {
  const provider = decodeProvider(block, context)
  if (provider !== undefined) into.providers.push(provider)
}

function addMoved(block: BlockNode, into: DecodedFile, context: DecodeContext): void {
  decodeMoved(block, context)
  into.moved.push(block)
}

function addRemoved(block: BlockNode, into: DecodedFile, context: DecodeContext): void {
  decodeRemoved(block, context)
  into.removed.push(block)
}

function addCheck(block: BlockNode, into: DecodedFile, context: DecodeContext): void {
  const check = decodeCheck(block, context)
  if (check !== undefined) into.checks.push(check)
}

function addAction(block: BlockNode, into: DecodedFile, context: DecodeContext): void {
  if (context.version >= 14) into.actions.push(decodeAction(block, context))
}
