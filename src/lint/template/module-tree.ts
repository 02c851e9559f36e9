/** The modules of a template with the calls that lead to them. */
import { isMissingModule, type Module, type ModuleCall } from '../../module/configuration.ts'

/** One module and how it is reached; the root has no call. */
export interface ModulePlace {
  readonly module: Module
  readonly parent: ModulePlace | undefined
  readonly call: ModuleCall | undefined
  /** `module.a.module.b.`, empty for the root. */
  readonly prefix: string
}

/** Every module that is there, callers before those that they call. */
export function modulePlaces(root: Module): readonly ModulePlace[] {
  const places: ModulePlace[] = []
  const visit = (place: ModulePlace): void => {
    places.push(place)
    for (const call of place.module.moduleCalls.values()) {
      const module = place.module.children.get(call.name)
      if (module === undefined || isMissingModule(module)) continue
      visit({ module, parent: place, call, prefix: `${place.prefix}module.${call.name}.` })
    }
  }
  visit({ module: root, parent: undefined, call: undefined, prefix: '' })
  return places
}

/** The nearest call on the way to the module that makes instances by `count` or `for_each`. */
export function countedPlace(place: ModulePlace): ModulePlace | undefined {
  const { call, parent } = place
  if (call?.count !== undefined || call?.forEach !== undefined) return place
  return parent === undefined ? undefined : countedPlace(parent)
}
