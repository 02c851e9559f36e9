/** Every provider model that comes along. */
import type { Capabilities } from '../eval/capabilities.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import type { ProviderModel } from '../plan/provider-model.ts'
import { terraformProvider } from './terraform.ts'

/** What provider models look at besides their requests. */
export interface ProviderSurroundings {
  readonly terraformMinor: TerraformMinor
  readonly capabilities: Capabilities
}

/** Models of Terraform's own provider and of the common small ones, as they answer while planning. */
export function builtinProviders({
  terraformMinor,
}: ProviderSurroundings): readonly ProviderModel[] {
  return [terraformProvider(terraformMinor)]
}
