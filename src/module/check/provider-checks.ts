/** What is said about provider configurations across module calls, as far as it is an error (internal/configs/provider_validation.go). */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Location } from '../../text/source.ts'
import type { LocatedProvider, Module, ModuleCall } from '../configuration.ts'
import { isMissingModule } from '../configuration.ts'
import { headerLocation } from '../merge/merged-module.ts'
import { moduleDiagnostic } from '../messages.ts'
import { impliedProviderName, providerPartTrouble } from '../source/provider-address.ts'

const DEFAULT_PREFIX = 'registry.terraform.io/hashicorp/'

/** Checks the root module and everything below it. */
export function checkProviders(root: Module, collector: Collector): void {
  checkModule(root, undefined, undefined, collector)
}

/** How a module was called. */
interface Caller {
  readonly module: Module
  readonly call: ModuleCall
}

function checkModule(
  module: Module,
  caller: Caller | undefined,
  /** The `count`, `for_each` or `depends_on` of a call above, which forbids configurations below. */
  forbidden: Location | undefined,
  collector: Collector,
): void {
  for (const [name, child] of module.children) {
    const call = module.moduleCalls.get(name)
    if (call === undefined || isMissingModule(child)) continue
    checkModule(child, { module, call }, repeatedAt(call) ?? forbidden, collector)
  }
  checkImpliedNames(module, collector)
  if (caller === undefined) return
  const title = `The module "${module.path.join('.')}"`
  const configured = configuredNames(module)
  if (configured.size > 0 && forbidden !== undefined) {
    collector.add(
      moduleDiagnostic('module/module-with-own-providers', { module: title }, forbidden),
    )
  }
  const checker = { module, caller, title, configured, collector }
  checkAliases(checker)
  for (const passed of caller.call.passedProviders ?? []) checkPassed(passed, checker)
}

function repeatedAt(call: ModuleCall): Location | undefined {
  const repetition = call.count ?? call.forEach
  if (repetition !== undefined) {
    return { source: repetition.source, span: repetition.expression.span }
  }
  const [first] = call.dependsOn
  return first && { source: first.source, span: first.traversal.span }
}

function checkImpliedNames(module: Module, collector: Collector): void {
  for (const resource of module.resources.values()) {
    if (resource.provider !== undefined || resource.mode === 'ephemeral') continue
    const name = impliedProviderName(resource.type)
    const trouble = providerPartTrouble(name)
    // Upper case is folded, and a name that is none at all has been told.
    if (trouble === undefined || trouble === 'upper-case' || trouble === 'characters') continue
    collector.add(
      moduleDiagnostic('module/implied-provider-name', { name }, headerLocation(resource)),
    )
  }
}

interface Checker {
  readonly module: Module
  readonly caller: Caller
  readonly title: string
  readonly configured: ReadonlySet<string>
  readonly collector: Collector
}

/** Configurations that set something; an empty block only declares. */
function configuredNames(module: Module): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [name, { body, versioned }] of module.providerConfigurations) {
    const hasContent =
      body.kind === 'body'
        ? body.items.length > 0
        : body.value.kind === 'json-object' &&
          body.value.members.some(member => member.name !== '//' && !body.taken.has(member.name))
    if (hasContent || versioned === true) names.add(name)
  }
  return names
}

/** An alias that the module expects has to be configured in it or passed. */
function checkAliases({ module, caller, title, configured, collector }: Checker): void {
  for (const { configurationAliases } of module.requiredProviders.values()) {
    for (const name of configurationAliases) {
      if (configured.has(name) || caller.call.providers.has(name)) continue
      const at = headerLocation(caller.call)
      collector.add(moduleDiagnostic('module/provider-not-passed', { module: title, name }, at))
    }
  }
}

function checkPassed(
  { child, parent }: { readonly child: LocatedProvider; readonly parent: LocatedProvider },
  { module, caller, title, configured, collector }: Checker,
): void {
  const name = keyOf(child)
  if (configured.has(name)) {
    const code = 'module/provider-configured-twice'
    collector.add(moduleDiagnostic(code, { module: title, name }, child.location))
  }
  const required = module.requiredProviders.get(child.name)
  const isAlias = required?.configurationAliases.includes(name) === true
  const declared = (required !== undefined && child.alias === undefined) || isAlias
  const wanted = sourceOf(module, child.name)
  const isDefault = wanted.startsWith(DEFAULT_PREFIX)
  if (!declared && !module.providerConfigurations.has(name) && !isDefault) {
    const code = 'module/provider-not-declared'
    collector.add(moduleDiagnostic(code, { module: title, name }, child.location))
  }
  const given = sourceOf(caller.module, parent.name)
  if (given === wanted) return
  const args = { name, given, wanted }
  // Where the module knows the provider by another name, that name would have been right.
  const known = [...module.requiredProviders.values()].some(it => it.sourceAddress === given)
  const at = known ? child.location : parent.location
  collector.add(moduleDiagnostic('module/provider-of-other-type', args, at))
}

function keyOf({ name, alias }: LocatedProvider): string {
  return alias === undefined ? name : `${name}.${alias}`
}

function sourceOf(module: Module, name: string): string {
  // Here, unlike for resources, even "terraform" is a provider of the registry.
  const required = module.requiredProviders.get(name)?.sourceAddress
  return required ?? `${DEFAULT_PREFIX}${name}`
}
