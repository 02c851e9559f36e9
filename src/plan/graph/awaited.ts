/**
 * What a data source has to wait for: with a change planned to any of these resources it is read while applying. As
 * `attachDataResourceDependsOnTransformer` in
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/transform_reference.go.
 */
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Module } from '../../module/configuration.ts'
import type { Reference } from '../../module/reference/references.ts'
import { dependsOnOf } from './node-references.ts'
import { targetsOf } from './static-graph.ts'
import type { ModuleOpenNode, ResourceNode, StaticGraph } from './static-node.ts'

/** Finds and remembers what data sources wait for. */
export class AwaitedResources {
  readonly #graph: StaticGraph
  readonly #version: TerraformMinor
  readonly #known = new Map<number, readonly ResourceNode[]>()
  readonly #knownOfCalls = new Map<Module, readonly number[]>()

  constructor(graph: StaticGraph, version: TerraformMinor) {
    this.#graph = graph
    this.#version = version
  }

  /** The managed resources that a data source waits for. */
  of(module: Module, address: string): readonly ResourceNode[] {
    const index = this.#graph.scopes.get(module)?.resources.get(address)
    if (index === undefined) return []
    const known = this.#known.get(index)
    if (known !== undefined) return known
    const found = this.#find(index)
    this.#known.set(index, found)
    return found
  }

  #find(index: number): readonly ResourceNode[] {
    const node = this.#graph.nodes[index]
    if (node?.kind !== 'resource') return []
    const { preconditions, postconditions } = node.declaration.lifecycle
    // With conditions of its own an update anywhere upstream may be what makes them hold.
    if (preconditions.length + postconditions.length > 0) return this.#managed(this.#below([index]))
    return this.#managed([
      ...this.#direct(index),
      ...this.#named(node),
      ...this.#ofCalls(node.module),
    ])
  }

  #targets(module: Module, references: readonly Reference[]): readonly number[] {
    const scope = this.#graph.scopes.get(module)
    return scope === undefined ? [] : references.flatMap(({ subject }) => targetsOf(subject, scope))
  }

  /** Managed resources that the block refers to by name count as if it depended on them. */
  #direct(index: number): readonly number[] {
    const targets = this.#graph.dependencies[index] ?? []
    return targets.filter(at => this.#graph.nodes[at]?.kind === 'resource')
  }

  /** What `depends_on` names, and what lies behind it where that is no resource itself. */
  #named(node: ResourceNode | ModuleOpenNode): readonly number[] {
    const targets = this.#targets(node.module, dependsOnOf(node, this.#version))
    const others = targets.filter(at => this.#graph.nodes[at]?.kind !== 'resource')
    return [...targets, ...this.#below(others)]
  }

  /** What the calls that lead to a module name in `depends_on`, and everything behind it: the same for all that is in it. */
  #ofCalls(module: Module): readonly number[] {
    const known = this.#knownOfCalls.get(module)
    if (known !== undefined) return known
    const found = this.#findOfCalls(module)
    this.#knownOfCalls.set(module, found)
    return found
  }

  #findOfCalls(module: Module): readonly number[] {
    const found: number[] = []
    for (const node of this.#graph.nodes) {
      if (node.kind !== 'module' || !isAbove(node.child, module)) continue
      const named = this.#named(node)
      found.push(...named, ...this.#below(named))
    }
    return found
  }

  #below(starts: readonly number[]): readonly number[] {
    const seen = new Set<number>()
    const open = [...starts]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const target of this.#graph.dependencies[at] ?? []) {
        if (seen.has(target)) continue
        seen.add(target)
        open.push(target)
      }
    }
    return [...seen]
  }

  #managed(indices: readonly number[]): readonly ResourceNode[] {
    const nodes = [...new Set(indices)].flatMap(at => this.#graph.nodes[at] ?? [])
    return nodes.filter(
      (node): node is ResourceNode =>
        node.kind === 'resource' && node.declaration.mode === 'managed',
    )
  }
}

function isAbove(child: { readonly path: readonly string[] }, module: Module): boolean {
  return child.path.every((name, at) => module.path[at] === name)
}
