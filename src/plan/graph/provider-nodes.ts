/**
 * Which provider configuration each resource uses: its own module's, one passed in by the call, an inherited one, or an empty one in
 * the root. As https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/transform_provider.go.
 */
import {
  isMissingModule,
  type LocatedProvider,
  type Module,
  type ProviderConfiguration,
} from '../../module/configuration.ts'
import {
  impliedProviderAddress,
  impliedProviderName,
} from '../../module/source/provider-address.ts'
import type { MissingProvider, ProviderNode, ResourceNode } from './static-node.ts'

/** A provider configuration in a module, before it is known whether anything uses it. */
interface Candidate {
  readonly node: ProviderNode
  /** What stands in for it, where the call passes another one. */
  readonly target: Candidate | undefined
}

/** Finds the provider nodes of a module tree. */
export class ProviderNodes {
  readonly #root: Module
  readonly #candidates = new Map<string, Candidate>()
  /** Configurations that were asked for and that there are none of. */
  readonly missing: MissingProvider[] = []

  constructor(root: Module) {
    this.#root = root
    for (const required of root.requiredProviders.values()) {
      const key = keyOf(root, required.sourceAddress, undefined)
      this.#candidates.set(key, candidate(root, required.sourceAddress, undefined, undefined))
    }
    this.#addModule(root, undefined)
  }

  /** The provider node of a resource; the same object for the same configuration. */
  of(resource: ResourceNode, parents: ReadonlyMap<Module, Module>): ProviderNode {
    const { module, declaration } = resource
    const local = declaration.provider ?? impliedProviderName(declaration.type)
    const [name = '', alias] = local.split('.')
    const address = addressOf(module, name)
    const found = this.#inherited(module, address, alias, parents)
    if (found !== undefined) return resolve(found).node
    if (alias !== undefined) this.missing.push({ kind: 'used', resource, name: local })
    return this.#implied(address).node
  }

  #inherited(
    module: Module,
    address: string,
    alias: string | undefined,
    parents: ReadonlyMap<Module, Module>,
  ): Candidate | undefined {
    for (let at: Module | undefined = module; at !== undefined; at = parents.get(at)) {
      const found = this.#candidates.get(keyOf(at, address, alias))
      if (found !== undefined) return found
      // Configurations with an alias are never inherited, only passed.
      if (alias !== undefined) return undefined
    }
    return undefined
  }

  #implied(address: string): Candidate {
    const key = keyOf(this.#root, address, undefined)
    const known = this.#candidates.get(key)
    if (known !== undefined) return known
    const made = candidate(this.#root, address, undefined, undefined)
    this.#candidates.set(key, made)
    return made
  }

  #addModule(module: Module, parent: Module | undefined): void {
    for (const configuration of module.providerConfigurations.values()) {
      const { name, alias } = configuration
      const address = addressOf(module, name)
      const made = candidate(module, address, alias, configuration)
      this.#candidates.set(keyOf(module, address, alias), made)
    }
    if (parent !== undefined) this.#addPassed(module, parent)
    for (const child of module.children.values()) {
      if (!isMissingModule(child)) this.#addModule(child, module)
    }
  }

  /** A passed configuration stands in for the module's own, unless that one says something itself. */
  #addPassed(module: Module, parent: Module): void {
    const call = parent.moduleCalls.get(module.path.at(-1) ?? '')
    for (const [inChild, inParent] of call?.providers ?? []) {
      const [name = '', alias] = inChild.split('.')
      const address = addressOf(module, name)
      const target = this.#candidates.get(keyOf(parent, address, inParent.split('.')[1]))
      if (target === undefined) {
        const passed = call?.passedProviders?.find(entry => nameWithAlias(entry.child) === inChild)
        const location = passed?.parent.location
        this.missing.push({ kind: 'passed', name: inParent, location })
        continue
      }
      const key = keyOf(module, address, alias)
      const own = this.#candidates.get(key)
      if (own !== undefined && !isEmpty(own.node.configuration)) continue
      this.#candidates.set(key, { node: target.node, target })
    }
  }
}

function nameWithAlias({ name, alias }: LocatedProvider): string {
  return alias === undefined ? name : `${name}.${alias}`
}

function resolve(found: Candidate): Candidate {
  return found.target === undefined ? found : resolve(found.target)
}

function isEmpty(configuration: ProviderConfiguration | undefined): boolean {
  if (configuration === undefined) return true
  const { body } = configuration
  return body.kind === 'body' && body.items.length === 0
}

/** The provider that a local name stands for in a module. */
function addressOf(module: Module, localName: string): string {
  return module.requiredProviders.get(localName)?.sourceAddress ?? impliedProviderAddress(localName)
}

function keyOf(module: Module, address: string, alias: string | undefined): string {
  return `${module.path.join('.')} ${address} ${alias ?? ''}`
}

function candidate(
  module: Module,
  address: string,
  alias: string | undefined,
  configuration: ProviderConfiguration | undefined,
): Candidate {
  const prefix = module.path.map(call => `module.${call}.`).join('')
  const suffix = alias === undefined ? '' : `.${alias}`
  const name = `${prefix}provider["${address}"]${suffix}`
  return { node: { kind: 'provider', module, name, configuration }, target: undefined }
}
