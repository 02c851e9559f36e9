/** Every provider model that comes along. */
import type { Capabilities } from '../eval/capabilities.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import type { ProviderModel } from '../plan/provider/provider-model.ts'
import { cloudinitProvider } from './cloudinit.ts'
import { externalProvider } from './external.ts'
import { httpProvider } from './http.ts'
import { localProvider } from './local.ts'
import { nullProvider } from './null.ts'
import { randomProvider } from './random.ts'
import { terraformProvider } from './terraform.ts'
import { timeProvider } from './time.ts'
import { tlsProvider } from './tls.ts'

/** What provider models look at besides their requests. */
export interface ProviderSurroundings {
  readonly terraformMinor: TerraformMinor
  readonly capabilities: Capabilities
}

/** Models of Terraform's own provider and of the common small ones, as they answer while planning. */
export function builtinProviders({
  terraformMinor,
  capabilities,
}: ProviderSurroundings): readonly ProviderModel[] {
  return [
    terraformProvider(terraformMinor, capabilities),
    nullProvider,
    randomProvider,
    localProvider(capabilities),
    timeProvider,
    tlsProvider,
    httpProvider,
    externalProvider,
    cloudinitProvider,
  ]
}
