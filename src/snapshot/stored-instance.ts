/** An instance out of a state or plan file. Its value is made when first asked for: of a huge state hardly anything is. */
import type { ResourceMode } from '../module/configuration.ts'
import type { InstanceKey, PlannedAction, PlannedInstance } from '../plan/plan-model.ts'
import { ONCE, type Presence } from '../plan/presence.ts'
import type { Value } from '../value/value.ts'

/** What a file says of an instance besides its attributes. */
export interface StoredFacts {
  readonly address: string
  readonly moduleAddress: string
  readonly mode: ResourceMode
  readonly type: string
  readonly name: string
  readonly key: InstanceKey
}

/** Stands for exactly one instance that is there already, so that no action is planned for it. */
export class StoredInstance implements PlannedInstance {
  readonly address: string
  readonly moduleAddress: string
  readonly mode: ResourceMode
  readonly type: string
  readonly name: string
  readonly key: InstanceKey
  readonly presence: Presence = ONCE
  readonly actions: readonly PlannedAction[] = ['no-op']
  readonly declaration: undefined = undefined
  readonly location: undefined = undefined
  readonly #read: () => Value
  #value: Value | undefined

  constructor(facts: StoredFacts, read: () => Value) {
    this.address = facts.address
    this.moduleAddress = facts.moduleAddress
    this.mode = facts.mode
    this.type = facts.type
    this.name = facts.name
    this.key = facts.key
    this.#read = read
  }

  get value(): Value {
    this.#value ??= this.#read()
    return this.#value
  }

  get modulePath(): readonly string[] {
    return modulePathOf(this.moduleAddress)
  }

  get configAddress(): string {
    const modules = this.modulePath.map(module => `module.${module}`)
    return [...modules, localAddress(this.mode, this.type, this.name)].join('.')
  }
}

/** `data.type.name` or `type.name`. */
export function localAddress(mode: ResourceMode, type: string, name: string): string {
  return mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`
}

const MODULE_STEP = /(?:^|\.)module\.([^.[\]"]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?/gy

/** `module.a["x"].module.b` as names. Keys may hold anything, so they are skipped by their quotes. */
function modulePathOf(address: string): readonly string[] {
  return [...address.matchAll(MODULE_STEP)].map(match => match[1] ?? '')
}
