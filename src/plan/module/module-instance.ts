/** One instance of a module: the place where its names are looked up. */
import type { Module } from '../../module/configuration.ts'
import { formatKey } from '../address.ts'
import type { InstanceKey } from '../plan-model.ts'
import { ONCE, type Presence } from '../presence.ts'
import { NOT_REPEATED, type Repetition } from '../scope/repetition.ts'

/** A module at one place of the tree, under one key of its call; the root has one instance without a call. */
export interface ModuleInstance {
  readonly module: Module
  readonly parent: ModuleInstance | undefined
  /** The call's name in the parent; undefined for the root. */
  readonly callName: string | undefined
  readonly key: InstanceKey
  /** `module.a["x"].module.b`, empty for the root. */
  readonly address: string
  /** How often this instance exists, its parents' presence included. */
  readonly presence: Presence
  /** What `count` and `each` are in the arguments of the call that made this instance. */
  readonly repetition: Repetition
}

/** The address of something in a module instance. */
export function addressIn(instance: ModuleInstance, local: string): string {
  return instance.address === '' ? local : `${instance.address}.${local}`
}

/** The address of a child of a module instance. */
export function childAddress(parent: ModuleInstance, name: string, key: InstanceKey): string {
  return addressIn(parent, `module.${name}${formatKey(key)}`)
}

/** The address of something in a module without any keys, as plan graphs call it. */
export function configAddressIn(module: Module, local: string): string {
  let address = ''
  for (const name of module.path) address += `module.${name}.`
  return address + local
}

/** The root module's only instance. */
export function rootInstance(module: Module): ModuleInstance {
  return {
    module,
    parent: undefined,
    callName: undefined,
    key: undefined,
    address: '',
    presence: ONCE,
    repetition: NOT_REPEATED,
  }
}
