/** Which provider configurations anything uses: resources of the module, and those of modules that inherit them or are passed them. */
import { isMissingModule, type Module } from '../configuration.ts'
import { impliedProviderName } from '../source/provider-address.ts'

/** Whether a resource is certain to use the configuration `name` or `name.alias` of a module. */
export function usesProvider(module: Module, key: string): boolean {
  for (const resource of module.resources.values()) {
    if ((resource.provider ?? impliedProviderName(resource.type)) === key) return true
  }
  for (const [name, child] of module.children) {
    const call = module.moduleCalls.get(name)
    if (call === undefined || isMissingModule(child)) continue
    for (const inChild of keysInChild(call.providers, key)) {
      if (usesProvider(child, inChild)) return true
    }
  }
  return false
}

/** What the configuration is called in a called module: as passed there, or inherited under the same name. */
function keysInChild(passed: ReadonlyMap<string, string>, key: string): readonly string[] {
  const names = [...passed].filter(([, inParent]) => inParent === key).map(([name]) => name)
  if (key.includes('.') || passed.has(key)) return names
  return [...names, key]
}
