/** Everything that can be asked of one module instance, each thing computed when first asked for. */
import type { EvaluationCollector } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Resolved, Scope } from '../../eval/scope.ts'
import type { TraversalStep } from '../../hcl/syntax.ts'
import {
  isMissingModule,
  type MissingModule,
  type Module,
  type ModuleCall,
  type OutputDeclaration,
  type ResourceDeclaration,
  type SourcedExpression,
  type VariableDeclaration,
} from '../../module/configuration.ts'
import type { Source } from '../../text/source.ts'
import { objectValue } from '../../value/make.ts'
import type { Value } from '../../value/value.ts'
import { formatKey } from '../address.ts'
import { type Cell, type CellSharing, createCell, isWithin } from '../cells.ts'
import { type ExpandedInstance, type Expansion, expand, NONE } from '../instance/expansion.ts'
import type { InstanceState } from '../instance/instance-state.ts'
import { planInstance } from '../instance/resource-instance.ts'
import { refuseSelfRepetition } from '../instance/self-references.ts'
import { planDiagnostic } from '../messages.ts'
import { type PlanContext, withAssumptions } from '../plan-context.ts'
import type { InstanceKey } from '../plan-model.ts'
import { multiply, weakened } from '../presence.ts'
import type { ModuleNames } from '../scope/names.ts'
import { NOT_REPEATED, type Repetition } from '../scope/repetition.ts'
import { attributeName, InstanceScope, literalKey } from '../scope/scope.ts'
import { collect, FAILED } from './collection.ts'
import { missingValue } from './missing-module.ts'
import { addressIn, childAddress, type ModuleInstance } from './module-instance.ts'
import { outputValue } from './outputs.ts'
import { variableValue } from './variables.ts'

/** Counted blocks in counted modules multiply; more instances of all blocks than this end in a diagnostic. */
export const MAX_INSTANCES_OF_ALL = 4_000

/** The names, instances and calls of one module instance while it is planned. `PlanInputs.shared` says which cells other plans share. */
export class ModuleCells implements ModuleNames {
  readonly isValidating: boolean = false
  readonly plan: PlanContext
  readonly instance: ModuleInstance
  /** The cells of the calling module; undefined in the root. */
  readonly parent: ModuleCells | undefined
  readonly #variables = new Map<string, Cell<Value>>()
  readonly #locals = new Map<string, Cell<Value>>()
  readonly #outputs = new Map<string, Cell<Value>>()
  readonly #resourceExpansions = new Map<string, Cell<Expansion>>()
  readonly #instances = new Map<string, Cell<InstanceState | undefined>>()
  /** All instances of a resource or a module at once, which every reference to one of many goes through. */
  readonly #wholes = new Map<string, Cell<Value>>()
  readonly #callExpansions = new Map<string, Cell<Expansion>>()
  readonly #children = new Map<string, ModuleCells>()
  /** Keys of the cells that say which instance of the module this is. */
  readonly #within: readonly string[]

  constructor(plan: PlanContext, instance: ModuleInstance, parent: ModuleCells | undefined) {
    this.plan = plan
    this.instance = instance
    this.parent = parent
    this.#within =
      parent === undefined ? [] : [...parent.#within, parent.key('calls', instance.callName ?? '')]
    if (parent === undefined) plan.reader.onDemand(key => this.#demand(key))
  }

  /** The call that this is an instance of; undefined in the root. */
  get call(): ModuleCall | undefined {
    return this.parent?.instance.module.moduleCalls.get(this.instance.callName ?? '')
  }

  /** What tells a cell apart. Resource types may be called like anything, so that addresses alone do not. */
  key(kind: string, name: string): string {
    return `${kind} ${addressIn(this.instance, name)}`
  }

  /** Reads a cell of the root module by its key, but for instances of what is repeated. */
  #demand(key: string): void {
    const { outputs, resources, moduleCalls } = this.instance.module
    const space = key.indexOf(' ')
    const [kind, name] = [key.slice(0, space), key.slice(space + 1)]
    const local = name.slice(name.indexOf('.') + 1)
    const [output, resource, call] = [
      outputs.get(local),
      resources.get(name),
      moduleCalls.get(name),
    ]
    if (kind === 'variable') this.variable(local)
    else if (kind === 'local') this.local(local)
    else if (kind === 'output' && output !== undefined) this.output(output)
    else if (kind === 'calls' && call !== undefined) this.callExpansionOf(call)
    else if (kind === 'expansion' && resource !== undefined) this.expansionOf(resource)
    else if (kind === 'instance' && resource !== undefined) {
      const { form, instances } = this.expansionOf(resource)
      const [only] = instances
      if (form === 'single' && only !== undefined) this.instanceOf(resource, only)
    }
  }

  /** How plans share what is computed in this instance of the module, if they do; `within`: keys of cells that decide in which surroundings. */
  sharing<T>(
    kind: string,
    name: string,
    within: readonly string[] = [],
  ): CellSharing<T> | undefined {
    if (!this.plan.reader.keepsOutcomes) return undefined
    return { key: this.key(kind, name), within: [...this.#within, ...within] }
  }

  /** A scope for an expression of this module. */
  scope(at: SourcedExpression, repetition: Repetition = NOT_REPEATED): Scope {
    return this.scopeOf(at.source, repetition)
  }

  /** A scope for expressions of a file of this module. */
  scopeOf(source: Source, repetition: Repetition = NOT_REPEATED): Scope {
    return new InstanceScope(this, source, repetition)
  }

  /** The value of an input variable; undefined if none of that name is declared. */
  variable(name: string): Value | undefined {
    const declaration = this.instance.module.variables.get(name)
    return declaration && this.plan.reader.read(this.variableCell(declaration))
  }

  variableCell(declaration: VariableDeclaration): Cell<Value> {
    return remember(this.#variables, declaration.name, () =>
      this.#cell('variable', `var.${declaration.name}`, FAILED, collector =>
        variableValue(this, declaration, collector),
      ),
    )
  }

  /** The value of a local; undefined if none of that name is declared. */
  local(name: string): Value | undefined {
    const declaration = this.instance.module.locals.get(name)
    if (declaration === undefined) return undefined
    const cell = remember(this.#locals, name, () =>
      this.#cell('local', `local.${name}`, FAILED, collector =>
        evaluate(declaration.value.expression, this.scope(declaration.value), collector),
      ),
    )
    return this.plan.reader.read(cell)
  }

  /** The value of an output as the calling module sees it. */
  output(declaration: OutputDeclaration): Value {
    const cell = remember(this.#outputs, declaration.name, () =>
      this.#cell('output', `output.${declaration.name}`, FAILED, collector =>
        this.#assumedOutput(declaration.name, outputValue(this, declaration, collector)),
      ),
    )
    return this.plan.reader.read(cell)
  }

  #assumedOutput(name: string, value: Value): Value {
    if (this.parent === undefined) return value
    return withAssumptions(this.plan, addressIn(this.instance, name), value)
  }

  expansionOf(declaration: ResourceDeclaration): Expansion {
    const cell = remember(this.#resourceExpansions, declaration.address, () =>
      this.#expansionCell('expansion', declaration.address, collector =>
        refuseSelfRepetition(declaration, this.plan, collector)
          ? NONE
          : this.#expand(declaration, collector),
      ),
    )
    return this.plan.reader.read(cell)
  }

  /** One instance of a resource; undefined after a mistake that has its diagnostic. */
  instanceOf(
    declaration: ResourceDeclaration,
    expanded: ExpandedInstance,
  ): InstanceState | undefined {
    const name = `${declaration.address}${formatKey(expanded.key)}`
    const cell = remember(this.#instances, name, () =>
      createCell<InstanceState | undefined>(
        addressIn(this.instance, name),
        undefined,
        collector => {
          // What `count` and `each` are in it comes from there.
          this.expansionOf(declaration)
          const heard = this.#heard(collector)
          return planInstance(this, declaration, expanded, heard, configure =>
            this.#configured(declaration, name, configure),
          )
        },
        this.sharing('instance', name, [this.key('expansion', declaration.address)]),
      ),
    )
    return this.plan.reader.read(cell)
  }

  /** Where plans differ in facts alone, what is written in a block is decoded once for what it reads, whatever its provider answers. */
  #configured(declaration: ResourceDeclaration, name: string, configure: () => Value): Value {
    const { reader } = this.plan
    if (!reader.remembers) return configure()
    const compute = (): Value => {
      this.expansionOf(declaration)
      return configure()
    }
    const sharing = this.sharing('config', name)
    return reader.read(createCell(addressIn(this.instance, name), FAILED, compute, sharing))
  }

  /** The facts on which an instance hangs: its values, and whether there is one. */
  readsOf(declaration: ResourceDeclaration, key: InstanceKey): ReadonlySet<string> {
    const name = `${declaration.address}${formatKey(key)}`
    return union(
      this.#instances.get(name)?.reads,
      this.#resourceExpansions.get(declaration.address)?.reads,
      this.#presenceReads(),
    )
  }

  #presenceReads(): ReadonlySet<string> | undefined {
    if (this.parent === undefined) return undefined
    const call = this.parent.#callExpansions.get(this.instance.callName ?? '')
    return union(call?.reads, this.parent.#presenceReads())
  }

  /** The value of one instance by its key; undefined if there is none of that key, or if that cannot be told. */
  resourceInstanceValue(declaration: ResourceDeclaration, key: InstanceKey): Value | undefined {
    const expansion = this.expansionOf(declaration)
    if (expansion.unseen !== undefined || expansion.form === 'single') return undefined
    const expanded = expansion.instances.find(instance => instance.key === key)
    return expanded && (this.instanceOf(declaration, expanded)?.value ?? FAILED)
  }

  /** What a reference to the whole resource sees: one object, a tuple by index or an object by key. */
  resourceValue(declaration: ResourceDeclaration): Value {
    const name = `${declaration.address} (all)`
    const cell = remember(this.#wholes, name, () =>
      this.#wholeCell(name, () =>
        collect(
          this.expansionOf(declaration),
          expanded => this.instanceOf(declaration, expanded)?.value ?? FAILED,
        ),
      ),
    )
    return this.plan.reader.read(cell)
  }

  callExpansionOf(call: ModuleCall): Expansion {
    const cell = remember(this.#callExpansions, call.name, () =>
      this.#expansionCell('calls', call.name, collector => this.#expand(call, collector)),
    )
    return this.plan.reader.read(cell)
  }

  /** What a module call leads to; undefined if it is not declared. */
  childModule(name: string): Module | MissingModule | undefined {
    return this.instance.module.children.get(name)
  }

  /** The cells of one instance of a called module. */
  child(call: ModuleCall, module: Module, expanded: ExpandedInstance): ModuleCells {
    const address = childAddress(this.instance, call.name, expanded.key)
    return remember(this.#children, address, () => {
      const presence = multiply(this.instance.presence, expanded.presence)
      const { key, repetition } = expanded
      return new ModuleCells(
        this.plan,
        { module, parent: this.instance, callName: call.name, key, address, presence, repetition },
        this,
      )
    })
  }

  /** What `module.name…` stands for: an output where the steps name one, else the whole call. */
  moduleReference(name: string, steps: readonly TraversalStep[]): Resolved | undefined {
    const call = this.instance.module.moduleCalls.get(name)
    const module = this.childModule(name)
    if (call === undefined || module === undefined) return undefined
    if (isMissingModule(module)) return this.#missingReference(call, module, literalKey(steps[0]))
    const expansion = this.callExpansionOf(call)
    const key = literalKey(steps[0])
    const at = expansion.form === 'single' ? 0 : 1
    const expanded =
      at === 0 ? expansion.instances[0] : expansion.instances.find(item => item.key === key)
    const output = module.outputs.get(attributeName(steps[at]) ?? '')
    if (expansion.unseen === undefined && expanded !== undefined && output !== undefined) {
      return { value: this.child(call, module, expanded).output(output), consumedSteps: 2 + at }
    }
    return { value: this.#moduleValue(call, module), consumedSteps: 1 }
  }

  /** All instances of a called module. */
  #moduleValue(call: ModuleCall, module: Module): Value {
    const name = `module.${call.name} (all)`
    const cell = remember(this.#wholes, name, () =>
      this.#wholeCell(name, () =>
        collect(this.callExpansionOf(call), item => this.child(call, module, item).wholeValue()),
      ),
    )
    return this.plan.reader.read(cell)
  }

  /** A module that is not there, as far as the user said what it gives. */
  #missingReference(call: ModuleCall, module: MissingModule, key: InstanceKey): Resolved {
    const isRepeated = call.count !== undefined || call.forEach !== undefined
    const keyed = isRepeated ? key : undefined
    const address = childAddress(this.instance, call.name, keyed)
    const value = withAssumptions(this.plan, address, missingValue(module))
    return { value, consumedSteps: keyed === undefined ? 1 : 2 }
  }

  /** The module's outputs as one object. */
  wholeValue(): Value {
    const { outputs } = this.instance.module
    return objectValue(
      [...outputs.values()].map(output => [output.name, this.output(output)] as const),
    )
  }

  statesOf(declaration: ResourceDeclaration): readonly InstanceState[] {
    return this.expansionOf(declaration).instances.flatMap(
      expanded => this.instanceOf(declaration, expanded) ?? [],
    )
  }

  #expand(
    { count, forEach }: ResourceDeclaration | ModuleCall,
    collector: EvaluationCollector,
  ): Expansion {
    const { made } = this.plan
    if (made.instances > MAX_INSTANCES_OF_ALL) return NONE
    const expansion = expand(count, forEach, part => this.scope(part), collector)
    made.instances += expansion.instances.length
    if (made.instances <= MAX_INSTANCES_OF_ALL) return expansion
    const at = count ?? forEach
    const location = at === undefined ? null : { source: at.source, span: at.expression.span }
    const args = { limit: MAX_INSTANCES_OF_ALL }
    collector.add(planDiagnostic('plan/too-many-instances-of-all', args, location))
    return NONE
  }

  #cell<T>(
    kind: string,
    name: string,
    fallback: T,
    compute: (collector: EvaluationCollector) => T,
  ): Cell<T> {
    return createCell(
      addressIn(this.instance, name),
      fallback,
      collector => compute(this.#heard(collector)),
      this.sharing(kind, name),
    )
  }

  #expansionCell(
    kind: 'expansion' | 'calls',
    name: string,
    compute: (collector: EvaluationCollector) => Expansion,
  ): Cell<Expansion> {
    const { made } = this.plan
    const reuse = ({ instances }: Expansion): boolean => {
      if (made.instances + instances.length > MAX_INSTANCES_OF_ALL) return false
      made.instances += instances.length
      return true
    }
    const shared = this.sharing<Expansion>(kind, name)
    const sharing = shared && { ...shared, reuse }
    const shown = kind === 'calls' ? `module.${name}` : name
    const address = addressIn(this.instance, `${shown} (expand)`)
    return createCell(address, NONE, collector => compute(this.#heard(collector)), sharing)
  }

  /** What is inside a called module hangs on how often it is called, and with what. */
  #heard(collector: EvaluationCollector): EvaluationCollector {
    const { parent, call } = this
    if (parent === undefined || call === undefined) return collector
    parent.callExpansionOf(call)
    return weakened(collector, this.instance.presence)
  }

  #wholeCell(name: string, compute: () => Value): Cell<Value> {
    const sharing = { key: undefined, within: this.#within }
    return createCell(addressIn(this.instance, name), FAILED, compute, sharing)
  }
}

/** Everything that is in any of them. */
function union(...sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> {
  const filled = sets.filter(set => set !== undefined)
  const whole = filled.find(set => filled.every(other => isWithin(other, set)))
  return whole ?? new Set(filled.flatMap(set => [...set]))
}

function remember<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
