/**
 * The labels by which Coder matches resources with nodes of Terraform's graph: an address cut at its first `[`. Everything in a
 * repeated module has one label, that of the module call, which is no node.
 */
import type { Module } from '../../module/configuration.ts'
import { isMissingModule } from '../../module/configuration.ts'
import type { PlannedInstance } from '../../plan/plan-model.ts'

/** The label of an instance. Of instances whose keys are not certain the template tells which part of the address has keys. */
export function labelOf(instance: PlannedInstance, root: Module | undefined): string {
  const cut = cutAtKey(instance.address)
  if (root === undefined || cut !== instance.address) return cut
  return repeatedCall(root, instance.modulePath) ?? cut
}

/** `module.a[0].x.y` is `module.a`. */
function cutAtKey(address: string): string {
  const at = address.indexOf('[')
  return at === -1 ? address : address.slice(0, at)
}

/** The address of the first call on the way that makes several instances, or undefined. */
function repeatedCall(root: Module, path: readonly string[]): string | undefined {
  let module = root
  for (const [depth, name] of path.entries()) {
    const call = module.moduleCalls.get(name)
    if (call?.count !== undefined || call?.forEach !== undefined) {
      return path
        .slice(0, depth + 1)
        .map(part => `module.${part}`)
        .join('.')
    }
    const child = module.children.get(name)
    if (child === undefined || isMissingModule(child)) return undefined
    module = child
  }
  return undefined
}
