/** The plan of a whole configuration: what `terraform plan` would make of it, derived without Terraform. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { evaluate } from '../eval/evaluate.ts'
import { isMissingModule, type Module, type ResourceDeclaration } from '../module/configuration.ts'
import { compareUtf8 } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { CellReader, createCell } from './cells.ts'
import { checkConditions } from './conditions.ts'
import type { PlanInputs } from './inputs.ts'
import { planDiagnostic } from './messages.ts'
import { ModuleCells } from './module-cells.ts'
import { addressIn, configAddressIn, rootInstance } from './module-instance.ts'
import type { PlanContext } from './plan-context.ts'
import type {
  Plan,
  PlannedInstance,
  PlannedOutput,
  PriorState,
  UnseenModule,
} from './plan-model.ts'
import { multiply } from './presence.ts'
import type { ProviderModel } from './provider-model.ts'
import type { Repetition } from './repetition.ts'

/** A configuration ready to be asked: for one value, or for everything. */
export interface Planner {
  readonly context: PlanContext
  readonly root: ModuleCells
}

/** A planner; nothing is evaluated yet. Never throws. */
export function createPlanner(
  root: Module,
  inputs: PlanInputs,
  providers: readonly ProviderModel[],
  prior: PriorState,
): Planner {
  const reader = new CellReader(
    members => planDiagnostic('plan/cycle', { members }, null),
    (name, limit) => planDiagnostic('plan/too-deep', { name, limit }, null),
  )
  const context: PlanContext = { inputs, providers, prior, reader, possibleFailures: [] }
  return { context, root: new ModuleCells(context, rootInstance(root), undefined) }
}

/** Evaluates everything, since an unrelated mistake makes Terraform refuse all of it. Never throws. */
export function plan(
  root: Module,
  inputs: PlanInputs,
  providers: readonly ProviderModel[],
  prior: PriorState,
): Plan {
  const planner = createPlanner(root, inputs, providers, prior)
  const walk = new PlanWalk(planner.context)
  const everything = createCell('', undefined, () => walk.module(planner.root))
  planner.context.reader.read(everything)
  return {
    instances: walk.instances.sort((a, b) => compareUtf8(a.address, b.address)),
    outputs: walk.outputs,
    unseenModules: walk.unseenModules,
    diagnostics: planner.context.reader.diagnostics,
    possibleFailures: planner.context.possibleFailures,
    reads: everything.reads,
  }
}

/** Visits every declaration of every module instance. */
class PlanWalk {
  readonly instances: PlannedInstance[] = []
  readonly outputs = new Map<string, PlannedOutput>()
  readonly unseenModules: UnseenModule[] = []
  readonly #plan: PlanContext

  constructor(context: PlanContext) {
    this.#plan = context
  }

  module(cells: ModuleCells): undefined {
    const { module } = cells.instance
    for (const variable of module.variables.values()) this.#variable(cells, variable.name)
    for (const name of module.locals.keys()) cells.local(name)
    for (const declaration of module.resources.values()) this.#resource(cells, declaration)
    for (const name of module.moduleCalls.keys()) this.#call(cells, name)
    this.#providers(cells)
    this.#outputs(cells)
    this.#checks(cells)
  }

  /** Runs something of its own, so that its mistakes and what it read are kept apart from the rest. */
  #apart(
    cells: ModuleCells,
    name: string,
    run: (collector: { add(item: Diagnostic): void }) => void,
  ): void {
    this.#plan.reader.read(
      createCell(addressIn(cells.instance, name), undefined, collector => void run(collector)),
    )
  }

  #variable(cells: ModuleCells, name: string): void {
    cells.variable(name)
    const variable = cells.instance.module.variables.get(name)
    if (variable === undefined || variable.validations.length === 0) return
    this.#apart(cells, `var.${name} (validation)`, collector => {
      cells.variable(name)
      checkConditions(
        this.#plan,
        'validation',
        variable.validations,
        at => cells.scope(at),
        collector,
      )
    })
  }

  #resource(cells: ModuleCells, declaration: ResourceDeclaration): void {
    const { module } = cells.instance
    for (const expanded of cells.expansionOf(declaration).instances) {
      const repetition = expanded.repetition
      this.#conditions(cells, declaration, 'precondition', repetition)
      const state = cells.instanceOf(declaration, expanded)
      if (state === undefined) continue
      this.#conditions(cells, declaration, 'postcondition', { ...repetition, self: state.value })
      const { address, key, value, presence, actions } = state
      const { mode, type, name } = declaration
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
        location: { source: declaration.source, span: declaration.headerSpan },
      })
    }
  }

  #conditions(
    cells: ModuleCells,
    declaration: ResourceDeclaration,
    kind: 'precondition' | 'postcondition',
    repetition: Repetition,
  ): void {
    const { lifecycle } = declaration
    const rules = kind === 'precondition' ? lifecycle.preconditions : lifecycle.postconditions
    if (rules.length === 0) return
    this.#apart(cells, `${declaration.address} (${kind})`, collector =>
      checkConditions(this.#plan, kind, rules, at => cells.scope(at, repetition), collector),
    )
  }

  #call(cells: ModuleCells, name: string): void {
    const call = cells.instance.module.moduleCalls.get(name)
    const module = cells.childModule(name)
    if (call === undefined || module === undefined) return
    const expansion = cells.callExpansionOf(call)
    for (const expanded of expansion.instances) {
      if (isMissingModule(module)) {
        const presence = multiply(cells.instance.presence, expanded.presence)
        this.unseenModules.push({
          address: addressIn(cells.instance, `module.${name}`),
          module,
          presence,
        })
        this.#missingArguments(cells, name, expanded.repetition)
      } else {
        this.module(cells.child(call, module, expanded))
      }
    }
  }

  /** The arguments of a module that is not there are evaluated all the same: their mistakes are the template's. */
  #missingArguments(cells: ModuleCells, name: string, repetition: Repetition): void {
    const call = cells.instance.module.moduleCalls.get(name)
    for (const [argument, attribute] of call?.arguments ?? []) {
      this.#apart(cells, `module.${name}.var.${argument}`, collector =>
        evaluate(attribute.expression, cells.scopeOf(attribute.source, repetition), collector),
      )
    }
  }

  /** Provider blocks are evaluated for their mistakes; their values reach no plan. */
  #providers(cells: ModuleCells): void {
    for (const [name, provider] of cells.instance.module.providerConfigurations) {
      if (provider.body.kind !== 'body') continue
      for (const item of provider.body.items) {
        if (item.kind !== 'attribute') continue
        this.#apart(cells, `provider.${name}`, collector =>
          evaluate(item.expression, cells.scopeOf(item.source), collector),
        )
      }
    }
  }

  #outputs(cells: ModuleCells): void {
    for (const output of cells.instance.module.outputs.values()) {
      if (output.preconditions.length > 0) {
        this.#apart(cells, `output.${output.name} (precondition)`, collector =>
          checkConditions(
            this.#plan,
            'precondition',
            output.preconditions,
            at => cells.scope(at),
            collector,
          ),
        )
      }
      const value: Value = cells.output(output)
      if (cells.parent === undefined)
        this.outputs.set(output.name, { value, sensitive: output.sensitive })
    }
  }

  /** A failed assertion of a check block is only a warning in Terraform, so nothing of it stops the plan. */
  #checks(cells: ModuleCells): void {
    for (const check of cells.instance.module.checks.values()) {
      this.#apart(cells, `check.${check.name}`, () => {
        checkConditions(this.#plan, 'assertion', check.asserts, at => cells.scope(at), {
          add: () => undefined,
        })
      })
    }
  }
}
