/** What an expression comes down to: the resources that it refers to, through locals, variables of modules and outputs. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { Expression } from '../../hcl/syntax.ts'
import type { ResourceDeclaration, SourcedExpression } from '../../module/configuration.ts'
import { isMissingModule } from '../../module/configuration.ts'
import { type Reference, referencesIn } from '../../module/reference/references.ts'
import type { ModulePlace } from './module-tree.ts'

/** An expression and the module in which its names mean something. */
export interface PlacedExpression {
  readonly at: SourcedExpression
  readonly place: ModulePlace
}

/** A resource and the module that declares it. */
export interface PlacedResource {
  readonly declaration: ResourceDeclaration
  readonly place: ModulePlace
}

/** A resource with its address, without keys. */
export interface AddressedResource extends PlacedResource {
  readonly address: string
}

/** Everything that an expression hangs on. */
export interface Reached {
  /** By address without keys. */
  readonly resources: ReadonlyMap<string, PlacedResource>
  /** Resources with the attribute that is asked for, such as `data.coder_workspace.me.start_count`. */
  readonly attributes: ReadonlySet<string>
  /** The expression itself and those behind its locals, variables and outputs. */
  readonly expressions: readonly PlacedExpression[]
}

/** Longer ways are not followed. */
const MAX_EXPRESSIONS = 2000

/** Follows an expression of a module. Attributes of resources are where it ends. Never throws. */
export function reachedFrom(start: PlacedExpression): Reached {
  return reachedFromAll([start.at], start.place)
}

/** The same of several expressions together. */
export function reachedFromAll(
  expressions: readonly SourcedExpression[],
  place: ModulePlace,
): Reached {
  const walk = new Walk()
  for (const at of expressions) walk.visit({ at, place })
  return walk
}

class Walk implements Reached {
  readonly resources = new Map<string, PlacedResource>()
  readonly attributes = new Set<string>()
  readonly expressions: PlacedExpression[] = []
  readonly #seen = new Set<Expression>()

  visit(placed: PlacedExpression | undefined): void {
    if (placed === undefined || this.expressions.length >= MAX_EXPRESSIONS) return
    const { source, expression } = placed.at
    if (this.#seen.has(expression)) return
    this.#seen.add(expression)
    this.expressions.push(placed)
    const silent = new DiagnosticList()
    for (const reference of referencesIn(expression, { source, version: 14 }, silent))
      this.#follow(reference, placed.place)
  }

  #follow({ subject, traversal, consumedSteps }: Reference, place: ModulePlace): void {
    const { module, prefix } = place
    switch (subject.kind) {
      case 'local': {
        const local = module.locals.get(subject.name)
        this.visit(local && { at: local.value, place })
        return
      }
      case 'variable': {
        const argument = place.call?.arguments.get(subject.name)
        const { parent } = place
        this.visit(argument && parent && { at: argument, place: parent })
        return
      }
      case 'resource': {
        const declaration = module.resources.get(subject.resource.address)
        if (declaration === undefined) return
        const address = `${prefix}${declaration.address}`
        this.resources.set(address, { declaration, place })
        const step = traversal.steps[consumedSteps]
        if (step?.kind === 'attribute-step') this.attributes.add(`${address}.${step.name}`)
        return
      }
      case 'module':
        this.#followModule(subject.name, subject.output, place)
        return
      default:
        return
    }
  }

  #followModule(name: string, output: string | undefined, place: ModulePlace): void {
    const call = place.module.moduleCalls.get(name)
    const module = place.module.children.get(name)
    if (call === undefined || module === undefined || isMissingModule(module)) return
    const inside = { module, parent: place, call, prefix: `${place.prefix}module.${name}.` }
    for (const declared of module.outputs.values()) {
      if (output !== undefined && declared.name !== output) continue
      this.visit(declared.value && { at: declared.value, place: inside })
    }
  }
}
