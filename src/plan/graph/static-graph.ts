/**
 * The graph that Terraform plans along, before expansion: what depends on what by reference, and by the module tree. Follows
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/graph_builder_plan.go; nodes that nothing can depend on and that
 * do not order anything (closing of providers, reports of checks) are left out.
 */
import type { TerraformMinor } from '../../eval/language-version.ts'
import {
  isMissingModule,
  type Module,
  type ModuleCall,
  type ResourceDeclaration,
} from '../../module/configuration.ts'
import type { Subject } from '../../module/reference/references.ts'
import { configAddressIn } from '../module/module-instance.ts'
import type { ImportBlock } from './import-blocks.ts'
import { importReferences, referencesOf } from './node-references.ts'
import { ProviderNodes } from './provider-nodes.ts'
import type { MissingProvider, ModuleScope, StaticGraph, StaticNode } from './static-node.ts'

/** The graph of a module tree. Never throws. */
export function buildStaticGraph(
  root: Module,
  version: TerraformMinor,
  imports: ReadonlyMap<string, readonly ImportBlock[]>,
): StaticGraph {
  const builder = new GraphBuilder(root)
  builder.addModule(root, undefined)
  builder.connect(version)
  builder.connectImports(imports, version)
  const dependencies = distinct(builder.dependencies)
  const { nodes, modules: scopes, missingProviders, selfReferring } = builder
  return { nodes, dependencies, scopes, missingProviders, selfReferring }
}

/** Each node's dependencies, each once. */
function distinct(dependencies: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seenBy = new Int32Array(dependencies.length).fill(-1)
  return dependencies.map((targets, from) =>
    targets.filter(to => {
      const isFirst = seenBy[to] !== from
      seenBy[to] = from
      return isFirst
    }),
  )
}

/** The scope of one module while it is being filled. */
interface ModuleNodes extends ModuleScope {
  readonly parent: ModuleNodes | undefined
  readonly open: number | undefined
  readonly variables: Map<string, readonly number[]>
  readonly locals: Map<string, number>
  readonly outputs: Map<string, number>
  readonly resources: Map<string, number>
  readonly calls: Map<
    string,
    { readonly close: number; readonly outputs: ReadonlyMap<string, number> }
  >
  /** Everything that exists once for each instance of the module. */
  readonly members: number[]
}

class GraphBuilder {
  readonly nodes: StaticNode[] = []
  /** With repetitions. */
  readonly dependencies: number[][] = []
  readonly modules = new Map<Module, ModuleNodes>()
  readonly selfReferring = new Set<ResourceDeclaration>()
  readonly #parents = new Map<Module, Module>()
  readonly #providers: ProviderNodes
  readonly #providerIndices = new Map<StaticNode, number>()

  constructor(root: Module) {
    this.#providers = new ProviderNodes(root)
  }

  /** In the order in which Terraform looks for them. */
  get missingProviders(): readonly MissingProvider[] {
    return this.#providers.missing
  }

  /** Adds a module and all below it; `call` is what leads to it. */
  addModule(module: Module, from: CallSite | undefined): ModuleNodes {
    const here: ModuleNodes = {
      parent: from?.nodes,
      open: from?.open,
      variables: new Map(),
      locals: new Map(),
      outputs: new Map(),
      resources: new Map(),
      calls: new Map(),
      members: [],
    }
    this.modules.set(module, here)
    if (from !== undefined) this.#parents.set(module, from.module)
    this.#addVariables(module, here, from?.call)
    for (const declaration of module.locals.values()) {
      const name = nameIn(module, `local.${declaration.name} (expand)`)
      here.locals.set(
        declaration.name,
        this.#member(here, { kind: 'local', module, name, declaration }),
      )
    }
    for (const declaration of module.resources.values()) {
      const label = configAddressIn(module, declaration.address)
      const name = `${label} (expand)`
      const at = this.#member(here, { kind: 'resource', module, name, declaration, label })
      here.resources.set(declaration.address, at)
    }
    for (const call of module.moduleCalls.values()) this.#addCall(module, here, call)
    for (const declaration of module.outputs.values()) {
      const name = nameIn(module, `output.${declaration.name} (expand)`)
      here.outputs.set(
        declaration.name,
        this.#member(here, { kind: 'output', module, name, declaration }),
      )
    }
    for (const declaration of module.checks.values()) {
      const name = nameIn(module, `check.${declaration.name} (expand)`)
      this.#member(here, { kind: 'check', module, name, declaration })
    }
    return here
  }

  #addVariables(module: Module, here: ModuleNodes, call: ModuleCall | undefined): void {
    for (const declaration of module.variables.values()) {
      const label = nameIn(module, `var.${declaration.name}`)
      const argument = call?.arguments.get(declaration.name)
      const name = call === undefined ? label : `${label} (expand)`
      const value = this.#member(here, { kind: 'variable', module, name, declaration, argument })
      if (declaration.validations.length === 0) {
        here.variables.set(declaration.name, [value])
        continue
      }
      const validation = {
        kind: 'validation',
        module,
        name: `${label} (validation)`,
        declaration,
      } as const
      const check = this.#member(here, validation)
      this.#connect(check, value)
      here.variables.set(declaration.name, [value, check])
    }
  }

  #addCall(module: Module, here: ModuleNodes, call: ModuleCall): void {
    const child = module.children.get(call.name)
    if (child === undefined) return
    const address = nameIn(module, `module.${call.name}`)
    const open = this.#add({ kind: 'module', module, name: `${address} (expand)`, call, child })
    if (here.open !== undefined) this.#connect(open, here.open)
    const inside = isMissingModule(child)
      ? undefined
      : this.addModule(child, { nodes: here, module, call, open })
    const close = this.#add({
      kind: 'module-close',
      module,
      name: `${address} (close)`,
      call,
      child,
    })
    this.#connect(close, open)
    for (const member of inside?.members ?? []) this.#connect(close, member)
    for (const grandchild of inside?.calls.values() ?? []) this.#connect(close, grandchild.close)
    here.calls.set(call.name, { close, outputs: inside?.outputs ?? new Map() })
  }

  /** Adds an edge for every reference. */
  connect(version: TerraformMinor): void {
    for (let from = 0; from < this.nodes.length; from++) {
      const node = this.nodes[from]
      if (node === undefined) continue
      const here = this.modules.get(node.module)
      const scope = node.kind === 'variable' ? here?.parent : here
      if (scope !== undefined) {
        for (const { subject } of referencesOf(node, version)) {
          for (const to of targetsOf(subject, scope)) {
            this.#connect(from, to)
            if (from === to && node.kind === 'resource') this.selfReferring.add(node.declaration)
          }
        }
      }
      if (node.kind === 'resource') this.#connect(from, this.#providerOf(node))
      if (node.kind === 'check') this.#connectCheck(from, node.declaration.dataAddress, here)
    }
  }

  /** A resource waits for what its import refers to, wherever that stands. */
  connectImports(
    imports: ReadonlyMap<string, readonly ImportBlock[]>,
    version: TerraformMinor,
  ): void {
    if (imports.size === 0) return
    for (let from = 0; from < this.nodes.length; from++) {
      const node = this.nodes[from]
      if (node?.kind !== 'resource') continue
      for (const block of imports.get(node.label) ?? []) {
        const scope = this.modules.get(block.module)
        if (scope === undefined) continue
        for (const { subject } of importReferences(block, version)) {
          for (const to of targetsOf(subject, scope)) this.#connect(from, to)
        }
      }
    }
  }

  /** Provider nodes come into being when a resource needs them; the loop of `connect` gets to them last. */
  #providerOf(resource: Extract<StaticNode, { kind: 'resource' }>): number {
    const node = this.#providers.of(resource, this.#parents)
    const known = this.#providerIndices.get(node)
    if (known !== undefined) return known
    const here = this.modules.get(node.module)
    const index = here === undefined ? this.#add(node) : this.#member(here, node)
    this.#providerIndices.set(node, index)
    const close = here?.parent?.calls.get(node.module.path.at(-1) ?? '')?.close
    if (close !== undefined) this.#connect(close, index)
    return index
  }

  /** A check waits for its data source whether or not it mentions it. */
  #connectCheck(from: number, address: string | undefined, here: ModuleNodes | undefined): void {
    const data = here?.resources.get(address ?? '')
    if (data !== undefined) this.#connect(from, data)
  }

  #member(here: ModuleNodes, node: StaticNode): number {
    const index = this.#add(node)
    here.members.push(index)
    if (here.open !== undefined) this.#connect(index, here.open)
    return index
  }

  #add(node: StaticNode): number {
    this.nodes.push(node)
    this.dependencies.push([])
    return this.nodes.length - 1
  }

  #connect(from: number, to: number): void {
    if (from !== to) this.dependencies[from]?.push(to)
  }
}

/** Where a module is called. */
interface CallSite {
  readonly nodes: ModuleNodes
  readonly module: Module
  readonly call: ModuleCall
  readonly open: number
}

function nameIn(module: Module, local: string): string {
  return configAddressIn(module, local)
}

/** The nodes that a reference leads to; none for what is not declared, and for what is no node (`each`, `path` …). */
export function targetsOf(subject: Subject, scope: ModuleScope): readonly number[] {
  switch (subject.kind) {
    case 'variable':
      return scope.variables.get(subject.name) ?? []
    case 'local':
      return one(scope.locals.get(subject.name))
    case 'resource':
      return one(scope.resources.get(subject.resource.address))
    case 'module': {
      const call = scope.calls.get(subject.name)
      return one(call?.outputs.get(subject.output ?? '') ?? call?.close)
    }
    default:
      return []
  }
}

function one(index: number | undefined): readonly number[] {
  return index === undefined ? [] : [index]
}
