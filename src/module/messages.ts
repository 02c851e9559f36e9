/** Everything that loading a configuration can say, gathered from its areas. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'
import { type BlockArgs, blockMessages } from './messages/block.ts'
import { type DeclarationArgs, declarationMessages } from './messages/declaration.ts'
import { type LoadArgs, loadMessages } from './messages/load.ts'
import { type MergeArgs, mergeMessages } from './messages/merge.ts'
import { type ProviderArgs, providerMessages } from './messages/provider.ts'
import { type ReferenceArgs, referenceMessages } from './messages/reference.ts'
import { type VariableArgs, variableMessages } from './messages/variable.ts'

/** Arguments of each code. */
export interface ModuleArgs
  extends BlockArgs,
    DeclarationArgs,
    LoadArgs,
    MergeArgs,
    ProviderArgs,
    ReferenceArgs,
    VariableArgs {}

/** The wording of each code. */
export const moduleMessages: Catalogue<ModuleArgs> = {
  ...blockMessages,
  ...declarationMessages,
  ...loadMessages,
  ...mergeMessages,
  ...providerMessages,
  ...referenceMessages,
  ...variableMessages,
}

/** Makes a diagnostic of this room. */
export const moduleDiagnostic: Emitter<ModuleArgs> = emitterOf(moduleMessages)
