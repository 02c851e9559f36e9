/** Whether any version of a provider can be what all modules ask for: if none can, `terraform init` finds nothing to install. */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Location } from '../../text/source.ts'
import { isMissingModule, type Module } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { impliedProviderAddress } from '../source/provider-address.ts'
import {
  isPossible,
  parseConstraints,
  type VersionCondition,
} from '../source/version-constraint.ts'

/** What one module asks of a provider. */
export interface ProviderRequirement {
  readonly sourceAddress: string
  readonly text: string
  readonly location: Location
  readonly conditions: readonly VersionCondition[]
}

/** Every version constraint on providers in a module tree, the root's first and what is locked last. */
export function providerRequirements(module: Module): readonly ProviderRequirement[] {
  const blocks = [...module.providerConfigurations.values()].flatMap(
    ({ name, versionConstraint }) => {
      if (versionConstraint === undefined) return []
      const { text, location } = versionConstraint
      const conditions = parseConstraints(text)
      const required = module.requiredProviders.get(name)
      const sourceAddress = required?.sourceAddress ?? impliedProviderAddress(name)
      return conditions === undefined ? [] : [{ sourceAddress, text, location, conditions }]
    },
  )
  const own = [...module.requiredProviders.values()].flatMap(required => {
    const { sourceAddress, versionConstraint: text, location } = required
    const conditions = text === undefined ? undefined : parseConstraints(text)
    if (text === undefined || conditions === undefined) return []
    return [{ sourceAddress, text, location, conditions }]
  })
  const inside = [...module.children.values()].flatMap(child =>
    isMissingModule(child) ? [] : providerRequirements(child),
  )
  const locked = (module.lockedProviders ?? []).flatMap(provider => {
    const { sourceAddress, version: text, location } = provider
    const conditions = parseConstraints(text)
    return conditions === undefined ? [] : [{ sourceAddress, text, location, conditions }]
  })
  return [...own, ...blocks, ...inside, ...locked]
}

/** Reports the first requirement of each provider that no version fulfils together with those before it. */
export function checkProviderVersions(root: Module, collector: Collector): void {
  const known = new Map<string, readonly ProviderRequirement[]>()
  const told = new Set<string>()
  for (const each of providerRequirements(root)) {
    const { sourceAddress, text, location } = each
    const before = known.get(sourceAddress) ?? []
    if (told.has(sourceAddress) || before.some(one => one.text === text)) continue
    const all = [...before, each]
    known.set(sourceAddress, all)
    if (isFulfillable(all)) continue
    told.add(sourceAddress)
    const other = before.find(one => !isFulfillable([one, each])) ?? before[0]
    const args = { provider: sourceAddress, text, other: other?.text }
    const related = other && [{ note: 'the other constraint', location: other.location }]
    collector.add(
      moduleDiagnostic('module/provider-versions-apart', args, location, related && { related }),
    )
  }
}

/** Pre-releases, which only match themselves, are not looked into. */
function isFulfillable(requirements: readonly ProviderRequirement[]): boolean {
  const conditions = requirements.flatMap(each => each.conditions)
  return conditions.some(({ prerelease }) => prerelease !== '') || isPossible(conditions)
}
