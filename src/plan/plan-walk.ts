/**
 * Plans everything in the order of the graph, as Terraform walks it: a node is visited once all that it depends on has been, and what
 * hangs on something that failed says nothing of its own.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Doubt, EvaluationCollector } from '../eval/doubt.ts'
import { evaluate } from '../eval/evaluate.ts'
import type { Scope } from '../eval/scope.ts'
import {
  type CheckDeclaration,
  type CheckRule,
  isMissingModule,
  type Module,
  type ModuleCall,
  type ResourceDeclaration,
  type SourcedExpression,
} from '../module/configuration.ts'
import { headerLocation } from '../module/merge/merged-module.ts'
import type { Location } from '../text/source.ts'
import { withoutMarks } from '../value/make.ts'
import { formatKey } from './address.ts'
import { type CellSharing, createCell } from './cells.ts'
import { CheckLog } from './checks/check-log.ts'
import {
  type ConditionKind,
  type ConditionResult,
  type ConditionStatus,
  checkCondition,
} from './checks/conditions.ts'
import type { ModuleOpenNode, StaticNode, ValidationNode } from './graph/static-node.ts'
import type { ExpandedInstance } from './instance/expansion.ts'
import { refuseMissingTargets } from './instance/imports.ts'
import { refuseRemoval } from './instance/prevent-destroy.ts'
import type { ModuleCells } from './module/module-cells.ts'
import { addressIn, configAddressIn } from './module/module-instance.ts'
import type { PlanContext } from './plan-context.ts'
import type { PlannedInstance, PlannedOutput, UnseenModule } from './plan-model.ts'
import { multiply, ONCE, type Presence, weakened } from './presence.ts'
import { decodeProvider } from './provider/provider-configuration.ts'
import type { Repetition } from './scope/repetition.ts'
import { OwnVariableScope } from './scope/wrapped-scope.ts'

/** Since this version a variable is as sensitive inside its own validations as elsewhere. */
const SECRET_IN_OWN_VALIDATION = 13

/** One walk over the graph; what it found is in its fields afterwards. Each serves one plan. */
export class PlanWalk {
  readonly instances: PlannedInstance[] = []
  readonly outputs: Map<string, PlannedOutput> = new Map()
  readonly unseenModules: UnseenModule[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly checks: CheckLog = new CheckLog()
  /** By the graph's nodes: 1 for those that failed, or depend on one that did. */
  failed: Uint8Array = new Uint8Array(0)
  readonly #plan: PlanContext
  readonly #cells = new Map<Module, ModuleCells[]>()
  /** The calls of modules that were opened beforehand. */
  readonly #callers = new Map<Module, ModuleOpenNode>()

  constructor(plan: PlanContext, root: ModuleCells) {
    this.#plan = plan
    this.#cells.set(root.instance.module, [root])
    plan.instancesOf.set(root.instance.module, [root])
  }

  /** Visits every node. */
  walk(): void {
    const { graph, order } = this.#plan.graph
    const failed = new Uint8Array(graph.nodes.length)
    this.failed = failed
    for (const cycle of order.cycles) for (const at of cycle) failed[at] = 1
    for (const at of order.nodes) {
      const node = graph.nodes[at]
      if (node === undefined || failed[at] === 1) continue
      const isTainted = graph.dependencies[at]?.some(target => failed[target] === 1) === true
      const found = this.#visit(node)
      if (isTainted || found.some(item => item.severity === 'error')) failed[at] = 1
      if (!isTainted) this.diagnostics.push(...found)
    }
  }

  /** Visits one node alone, after `open`. What it needs of others is computed on the way. */
  visitAlone(node: StaticNode): readonly Diagnostic[] {
    this.#readCalls(node.module)
    return this.#visit(node)
  }

  /** Expands all module calls, so that nodes can be visited in any order. Gives what was found while expanding one of them. */
  open(asked: StaticNode | undefined): Opening {
    const { graph, order } = this.#plan.graph
    const { diagnostics, doubts } = this.#plan.reader
    let opening: Opening = { diagnostics: [], doubts: [] }
    for (const at of order.nodes) {
      const node = graph.nodes[at]
      if (node?.kind !== 'module' || isMissingModule(node.child)) continue
      const [found, doubted] = [diagnostics.length, doubts.length]
      this.#callers.set(node.child, node)
      for (const cells of this.#cells.get(node.module) ?? [])
        for (const expanded of cells.callExpansionOf(node.call).instances)
          this.#enter(cells, node.call, node.child, expanded)
      if (node === asked)
        opening = { diagnostics: diagnostics.slice(found), doubts: doubts.slice(doubted) }
    }
    return opening
  }

  /** Whether anything of a module is visited at all hangs on the calls that lead to it. */
  #readCalls(module: Module): void {
    const caller = this.#callers.get(module)
    if (caller === undefined) return
    this.#readCalls(caller.module)
    for (const cells of this.#cells.get(caller.module) ?? []) cells.callExpansionOf(caller.call)
  }

  #visit(node: StaticNode): readonly Diagnostic[] {
    const { reader } = this.#plan
    const before = reader.diagnostics.length
    for (const cells of this.#cells.get(node.module) ?? []) this.#visitIn(node, cells)
    if (node.kind === 'resource') this.#removals(node.module, node.declaration)
    return reader.diagnostics.splice(before)
  }

  #visitIn(node: StaticNode, cells: ModuleCells): void {
    switch (node.kind) {
      case 'variable':
        cells.variable(node.declaration.name)
        return
      case 'validation':
        this.#validate(node, cells)
        return
      case 'local':
        cells.local(node.declaration.name)
        return
      case 'output':
        this.#output(node.declaration.name, cells)
        return
      case 'resource':
        this.#resource(cells, node.declaration)
        return
      case 'module':
        this.#call(node, cells)
        return
      case 'provider':
        this.#provider(node, cells)
        return
      case 'check':
        this.#check(cells, node.declaration)
        return
      case 'module-close':
    }
  }

  /** Runs something that nobody reads, so that what it reads is noted all the same. `sharing`: as of cells. */
  #apart<T>(
    name: string,
    fallback: T,
    run: Parameters<typeof createCell<T>>[2],
    sharing?: CellSharing<T>,
  ): T {
    return this.#plan.reader.read(createCell(name, fallback, run, sharing))
  }

  #rules(cells: ModuleCells, address: string, subject: RuleSubject): ConditionStatus {
    const { kind, rules, repetition } = subject
    const fullAddress = addressIn(cells.instance, address)
    const scopeOf = subject.scopeOf ?? ((at: SourcedExpression) => cells.scope(at, repetition))
    const { valueLocation, presence = ONCE } = subject
    const whole = multiply(cells.instance.presence, presence)
    const check = (rule: CheckRule, collector: EvaluationCollector): ConditionResult =>
      checkCondition(rule, {
        kind,
        scopeOf,
        collector,
        ...(valueLocation === undefined ? {} : { valueLocation }),
      })
    const results = this.#apart<readonly ConditionResult[] | undefined>(
      `${fullAddress} (${kind})`,
      undefined,
      collector => rules.map(rule => check(rule, weakened(collector, whole))),
      cells.sharing(kind, address, subject.within),
    )
    if (results === undefined) return 'error'
    for (const [at, rule] of rules.entries()) {
      const result = results[at]
      if (result === undefined) continue
      this.checks.add(fullAddress, result)
      // A failed assertion of a check only warns.
      if (result.status === 'unseen' && kind !== 'assertion') {
        this.#noteUnseen(rule, result.sources)
      }
    }
    return this.checks.statusOf(fullAddress)
  }

  /** Without its data source a check asserts nothing. */
  #check(cells: ModuleCells, { name, asserts, dataAddress }: CheckDeclaration): void {
    const address = `check.${name}`
    const data = cells.instance.module.resources.get(dataAddress ?? '')
    const states = data === undefined ? [] : cells.statesOf(data)
    const message = states.find(state => state.failure !== undefined)?.failure
    if (message === undefined) {
      this.#rules(cells, address, { kind: 'assertion', rules: asserts })
    } else {
      this.checks.add(addressIn(cells.instance, address), { status: 'fail', message, sources: [] })
    }
  }

  #noteUnseen({ condition }: CheckRule, sources: UnseenModule['presence']['sources']): void {
    const location = { source: condition.source, span: condition.expression.span }
    this.#plan.possibleFailures.push({ location, sources, isCondition: true })
  }

  #validate({ declaration }: ValidationNode, cells: ModuleCells): void {
    const { name, validations } = declaration
    const version = this.#plan.inputs.terraformMinor
    const argument = cells.call?.arguments.get(name)
    const valueLocation: Location =
      argument === undefined
        ? headerLocation(declaration)
        : { source: argument.source, span: argument.expression.span }
    const scopeOf = (at: SourcedExpression): Scope => {
      const scope = cells.scope(at)
      return version < SECRET_IN_OWN_VALIDATION
        ? new OwnVariableScope(scope, name, withoutMarks)
        : scope
    }
    this.#rules(cells, `var.${name}`, {
      kind: 'validation',
      rules: validations,
      valueLocation,
      scopeOf,
    })
  }

  #output(name: string, cells: ModuleCells): void {
    const output = cells.instance.module.outputs.get(name)
    if (output === undefined) return
    const { preconditions, sensitive } = output
    const holds =
      preconditions.length === 0 ||
      isHarmless(
        this.#rules(cells, `output.${name}`, { kind: 'output precondition', rules: preconditions }),
      )
    const { diagnostics } = this.#plan.reader
    const before = diagnostics.length
    const value = cells.output(output)
    // What is refused is not evaluated.
    if (!holds) diagnostics.length = before
    if (cells.parent === undefined) this.outputs.set(name, { value, sensitive })
  }

  #resource(cells: ModuleCells, declaration: ResourceDeclaration): void {
    refuseMissingTargets(cells, declaration, cells.expansionOf(declaration))
    for (const expanded of cells.expansionOf(declaration).instances) {
      this.#instance(cells, declaration, expanded)
    }
  }

  /** Instances that are not planned any more, in whatever instance of the module they were. */
  #removals(module: Module, declaration: ResourceDeclaration): void {
    const { mode, lifecycle, address } = declaration
    const { prior } = this.#plan
    if (mode !== 'managed' || !lifecycle.preventDestroy) return
    const name = `${configAddressIn(module, address)} (removals)`
    this.#apart(name, undefined, collector => {
      const states = (this.#cells.get(module) ?? []).flatMap(cells => cells.statesOf(declaration))
      refuseRemoval(module, declaration, states, prior, collector)
      return undefined
    })
  }

  #instance(
    cells: ModuleCells,
    declaration: ResourceDeclaration,
    expanded: ExpandedInstance,
  ): void {
    const { repetition, presence: expected } = expanded
    const { preconditions: rules, postconditions } = declaration.lifecycle
    const local = `${declaration.address}${formatKey(expanded.key)}`
    const { diagnostics } = this.#plan.reader
    const holds =
      rules.length === 0 ||
      isHarmless(
        this.#rules(cells, local, {
          kind: 'precondition',
          rules,
          repetition,
          presence: expected,
          within: [cells.key('expansion', declaration.address)],
        }),
      )
    const before = diagnostics.length
    const state = cells.instanceOf(declaration, expanded)
    // What is refused is not planned; its value is still what it would have been.
    if (!holds) diagnostics.length = before
    if (state === undefined) return
    const hasFailed = diagnostics.slice(before).some(item => item.severity === 'error')
    if (postconditions.length > 0 && holds && !hasFailed) {
      const self = { ...repetition, self: state.value }
      this.#rules(cells, local, {
        kind: 'postcondition',
        rules: postconditions,
        repetition: self,
        presence: expected,
        within: [cells.key('expansion', declaration.address), cells.key('instance', local)],
      })
    }
    const { address, key, value, presence, actions, importing } = state
    const { mode, type, name } = declaration
    const { module } = cells.instance
    this.instances.push({
      address,
      moduleAddress: cells.instance.address,
      modulePath: module.path,
      mode,
      type,
      name,
      key,
      configAddress: configAddressIn(module, declaration.address),
      value,
      presence,
      actions,
      declaration,
      location: headerLocation(declaration),
      reads: cells.readsOf(declaration, key),
      ...(importing === undefined ? {} : { importing }),
    })
  }

  #call({ call, child }: ModuleOpenNode, cells: ModuleCells): void {
    for (const expanded of cells.callExpansionOf(call).instances) {
      if (isMissingModule(child)) {
        const presence = multiply(cells.instance.presence, expanded.presence)
        const address = addressIn(cells.instance, `module.${call.name}`)
        this.unseenModules.push({ address, module: child, presence })
        this.#missingArguments(cells, call, expanded.repetition)
        continue
      }
      if (!this.#callers.has(child)) this.#enter(cells, call, child, expanded)
    }
  }

  #enter(cells: ModuleCells, call: ModuleCall, child: Module, expanded: ExpandedInstance): void {
    const inside = cells.child(call, child, expanded)
    append(this.#cells, child, inside)
    append(this.#plan.instancesOf, child, inside)
  }

  /** The arguments of a module that is not there are evaluated all the same: their mistakes are the template's. */
  #missingArguments(cells: ModuleCells, call: ModuleCall, repetition: Repetition): void {
    for (const [name, { source, expression }] of call.arguments) {
      this.#apart(`module.${call.name}.var.${name}`, undefined, collector => {
        evaluate(expression, cells.scopeOf(source, repetition), collector)
        return undefined
      })
    }
  }

  /** Provider blocks are evaluated for their mistakes; their values reach no plan. */
  #provider(node: Extract<StaticNode, { kind: 'provider' }>, cells: ModuleCells): void {
    const { configuration } = node
    if (configuration === undefined) return
    const bodies = [configuration.body, ...(configuration.overrides ?? [])]
    const scoped = bodies.map(body => ({ body, scope: cells.scopeOf(body.source) }))
    this.#apart(
      node.name,
      undefined,
      collector => {
        const how = { scoped, stage: 'plan' } as const
        decodeProvider(this.#plan, cells.instance.module, configuration, how, collector)
        return undefined
      },
      cells.sharing('provider', node.name),
    )
  }
}

/** What was found while a module call was expanded. */
export interface Opening {
  readonly diagnostics: readonly Diagnostic[]
  readonly doubts: readonly Doubt[]
}

/** Rules that belong to one object. */
interface RuleSubject {
  readonly kind: ConditionKind
  readonly rules: readonly CheckRule[]
  readonly repetition?: Repetition
  /** How often the object exists in its module. Default: once. */
  readonly presence?: Presence
  /** Keys of the cells that decide what the repetition is. */
  readonly within?: readonly string[]
  readonly valueLocation?: Location
  readonly scopeOf?: (at: SourcedExpression) => Scope
}

function isHarmless(status: ConditionStatus): boolean {
  return status !== 'fail' && status !== 'error'
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
