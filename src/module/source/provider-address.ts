/**
 * Names and source addresses of providers, by the rules of https://github.com/hashicorp/terraform-registry-address. Internationalised
 * names are taken as they are: only letters, digits and dashes are told from other characters.
 */
import type { TerraformMinor } from '../../eval/language-version.ts'
import { asciiFirst } from '../../text/ascii-first.ts'

/** Why a text is no provider name; `upper-case` if only its spelling is not the normal one. */
export type ProviderPartTrouble = 'empty' | 'dot' | 'two-dashes' | 'characters' | 'upper-case'

const isPart = asciiFirst(
  /^[0-9A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?$/,
  () => /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u,
)
const isPartWithUnderscores = asciiFirst(
  /^[0-9A-Za-z](?:[0-9A-Za-z_-]*[0-9A-Za-z])?$/,
  () => /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?$/u,
)

/** What is wrong with a name as one part of a provider's address, or undefined. */
export function providerPartTrouble(name: string): ProviderPartTrouble | undefined {
  return partTrouble(name, isPart)
}

function partTrouble(
  name: string,
  isWellFormed: (name: string) => boolean,
): ProviderPartTrouble | undefined {
  if (name === '') return 'empty'
  if (name.includes('.')) return 'dot'
  if (name.includes('--')) return 'two-dashes'
  if (!isWellFormed(name)) return 'characters'
  return name === name.toLowerCase() ? undefined : 'upper-case'
}

const DEFAULT_HOST = 'registry.terraform.io'

/** The provider that a local name stands for when nothing is required. */
export function impliedProviderAddress(name: string): string {
  return name === 'terraform'
    ? 'terraform.io/builtin/terraform'
    : `${DEFAULT_HOST}/hashicorp/${name}`
}

/** The provider that a resource type belongs to by its name: what stands before the first underscore. */
export function impliedProviderName(type: string): string {
  const underscore = type.indexOf('_')
  return underscore === -1 ? type : type.slice(0, underscore)
}

/** A source address read: `address` is full and in lower case, `part` the first part that is wrong. */
export type ProviderSource =
  | { readonly ok: true; readonly address: string }
  | {
      readonly ok: false
      readonly part: 'form' | 'host' | 'namespace' | 'type' | 'prefix' | 'legacy'
    }

const isHost = asciiFirst(
  /^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?(?::\d+)?$/,
  () => /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d+)?$/u,
)

/** `[host/][namespace/]type` as a full address, or the part that is wrong. */
export function parseProviderSource(source: string, version: TerraformMinor): ProviderSource {
  const parts = source.split('/')
  if (parts.length > 3 || parts.includes('')) return { ok: false, part: 'form' }
  const type = parts.at(-1) ?? ''
  const namespace = parts.length > 1 ? (parts.at(-2) ?? '') : 'hashicorp'
  const host = parts.length > 2 ? (parts[0] ?? '') : DEFAULT_HOST
  if (isBad(providerPartTrouble(type))) return { ok: false, part: 'type' }
  if (!isHost(host)) return { ok: false, part: 'host' }
  const isNamespace = version >= 16 ? isPartWithUnderscores : isPart
  if (namespace === '-') {
    // What Terraform 0.12 used for providers without a namespace.
    if (host !== DEFAULT_HOST) return { ok: false, part: 'legacy' }
  } else if (isBad(partTrouble(namespace, isNamespace))) {
    return { ok: false, part: 'namespace' }
  }
  if (type.startsWith('terraform-provider-')) return { ok: false, part: 'prefix' }
  return { ok: true, address: [host, namespace, type].map(part => part.toLowerCase()).join('/') }
}

/** Upper case is folded in a source address. */
function isBad(trouble: ProviderPartTrouble | undefined): boolean {
  return trouble !== undefined && trouble !== 'upper-case'
}
