/** Every provider model that comes along. */
import type { Capabilities } from '../eval/capabilities.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import type { ProviderModel } from '../plan/provider/provider-model.ts'
import { cloudinitTable } from './cloudinit.ts'
import { externalTable } from './external.ts'
import { httpTable } from './http.ts'
import { localTable } from './local.ts'
import { providerModel } from './model.ts'
import { nullTable } from './null.ts'
import { randomTable } from './random.ts'
import { terraformProvider } from './terraform.ts'
import { timeTable } from './time.ts'
import { tlsTable } from './tls.ts'

/** Those that are the same wherever they run. */
const ALIKE: readonly ProviderModel[] = [
  providerModel('hashicorp/null', () => nullTable),
  providerModel('hashicorp/random', () => randomTable),
  providerModel('hashicorp/time', () => timeTable),
  providerModel('hashicorp/tls', () => tlsTable),
  providerModel('hashicorp/http', () => httpTable),
  providerModel('hashicorp/external', () => externalTable),
  providerModel('hashicorp/cloudinit', () => cloudinitTable),
]

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
    ...ALIKE,
    providerModel('hashicorp/local', () => localTable(capabilities)),
  ]
}
