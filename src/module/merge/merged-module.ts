/** A module while its files are being merged. */
import type { BlockNode } from '../../hcl/syntax.ts'
import type { Location } from '../../text/source.ts'
import type {
  ActionDeclaration,
  CheckDeclaration,
  LocalDeclaration,
  ModuleCall,
  OutputDeclaration,
  ProviderConfiguration,
  ProviderMeta,
  RequiredProvider,
  ResourceDeclaration,
  VariableDeclaration,
} from '../configuration.ts'
import type { RequiredVersion } from '../decode/terraform-block.ts'

/** What a module's files declare together. Mutable while they are merged. */
export interface MergedModule {
  requiredVersions: RequiredVersion[]
  backend: BlockNode | undefined
  cloud: BlockNode | undefined
  /** By local name of the provider. */
  readonly providerMetas: Map<string, ProviderMeta>
  readonly requiredProviders: Map<string, RequiredProvider>
  readonly providerConfigurations: Map<string, ProviderConfiguration>
  readonly variables: Map<string, VariableDeclaration>
  readonly locals: Map<string, LocalDeclaration>
  readonly outputs: Map<string, OutputDeclaration>
  readonly moduleCalls: Map<string, ModuleCall>
  readonly resources: Map<string, ResourceDeclaration>
  readonly checks: Map<string, CheckDeclaration>
  readonly actions: Map<string, ActionDeclaration>
  readonly moved: BlockNode[]
  readonly removed: BlockNode[]
  readonly imports: BlockNode[]
}

/** What every declaration tells about its place. */
export interface Placed {
  readonly source: Location['source']
  readonly headerSpan: Location['span']
}

/** Where remarks about a declaration point. */
export function headerLocation(declaration: Placed): Location {
  return { source: declaration.source, span: declaration.headerSpan }
}

/** `name` or `name.alias`. */
export function providerKey(provider: ProviderConfiguration): string {
  const { name, alias } = provider
  return alias === undefined || alias === '' ? name : `${name}.${alias}`
}
