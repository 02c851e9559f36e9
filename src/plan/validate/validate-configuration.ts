/**
 * What Terraform refuses before it plans anything: each block once, with every variable and every resource unknown. Blocks that the
 * plan would make no instance of are looked at as well. As
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/context_validate.go.
 */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { FileAccess } from '../../eval/capabilities.ts'
import { checkModuleArguments } from '../../module/check/module-arguments.ts'
import { providerRequirements } from '../../module/check/provider-versions.ts'
import { isMissingModule, type Module } from '../../module/configuration.ts'
import { headerLocation } from '../../module/merge/merged-module.ts'
import { isPossible, parseVersion, satisfies } from '../../module/source/version-constraint.ts'
import { variableInput } from '../../module/variables/variable-input.ts'
import { nullValue, unknownValue } from '../../value/make.ts'
import { DYNAMIC } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import { checkCondition } from '../checks/conditions.ts'
import type { Cycle, PlannedGraph } from '../graph/graph.ts'
import type {
  CheckNode,
  ModuleOpenNode,
  OutputNode,
  ProviderNode,
  StaticGraph,
  StaticNode,
  ValidationNode,
  VariableNode,
} from '../graph/static-node.ts'
import { memberAddress } from '../messages/expansion.ts'
import { planDiagnostic } from '../messages.ts'
import { outputValue } from '../module/outputs.ts'
import { coveredByAddress, coveredProviderOf, type PlanContext } from '../plan-context.ts'
import { decodeProvider } from '../provider/provider-configuration.ts'
import { NOT_REPEATED } from '../scope/repetition.ts'
import { OwnVariableScope } from '../scope/wrapped-scope.ts'
import {
  areBodiesSound,
  areSound,
  type Place,
  validateDependsOn,
  validateExpression,
} from './checked-references.ts'
import { surroundingsOf, validateRepetition, validateResource } from './validate-resource.ts'
import { unknownRepetition, ValidationNames } from './validation-names.ts'

/** Since this version there are actions. */
const ACTIONS = 14

const KNOWN = new WeakMap<PlannedGraph, WeakMap<FileAccess, readonly Diagnostic[]>>()

/** The diagnostics of validation; the same for every plan of a configuration, and found once. Never throws. */
export function validateConfiguration(plan: PlanContext, root: Module): readonly Diagnostic[] {
  const { files } = plan.inputs.capabilities
  const known = KNOWN.get(plan.graph) ?? new WeakMap<FileAccess, readonly Diagnostic[]>()
  KNOWN.set(plan.graph, known)
  const made = known.get(files) ?? validate(plan, root)
  known.set(files, made)
  return made
}

const FAILED: Value = unknownValue(DYNAMIC)

function validate(plan: PlanContext, root: Module): readonly Diagnostic[] {
  const own = new DiagnosticList()
  checkModuleArguments(root, own)
  if (plan.inputs.terraformMinor >= ACTIONS) checkActions(plan, root, own)
  // With wrong arguments or a missing provider Terraform makes no graph, and with a cycle it does not walk it.
  if (own.hasErrors) return own.items
  const missing = missingProviders(plan.graph.graph)
  if (missing.length > 0) return missing
  const { cycles } = plan.graph.references
  if (cycles.length > 0) {
    return cycles.map(tellCycle)
  }
  return [...otherVersions(plan, root), ...new ValidateWalk(plan, root).walk()]
}

/** Terraform names no place for a circle; here it is shown where its first member is declared, and which others there are. */
function tellCycle({ members, places }: Cycle): Diagnostic {
  const placed = places.flatMap((location, at) =>
    location === undefined ? [] : [{ note: memberAddress(members[at] ?? ''), location }],
  )
  const [first, ...others] = placed
  const extra = others.length === 0 ? undefined : { related: others.slice(0, SHOWN_MEMBERS) }
  return planDiagnostic('plan/cycle', { members }, first?.location ?? null, extra)
}

/** So many members of a circle are shown with their places. */
const SHOWN_MEMBERS = 8

/** Configurations of providers that cannot be found; what cannot be passed is told of alone. */
function missingProviders({ missingProviders: missing }: StaticGraph): readonly Diagnostic[] {
  const passed = missing.flatMap(item => {
    if (item.kind !== 'passed') return []
    return [planDiagnostic('plan/no-provider-to-pass', { name: item.name }, item.location ?? null)]
  })
  if (passed.length > 0) return passed
  return missing.flatMap(item => {
    if (item.kind !== 'used') return []
    const { label, declaration } = item.resource
    const args = { address: label, name: item.name }
    return [planDiagnostic('plan/provider-not-configured', args, headerLocation(declaration))]
  })
}

/** A provider that is known to have no actions is refused any. */
function checkActions(plan: PlanContext, module: Module, collector: DiagnosticList): void {
  for (const { type, source, headerSpan } of module.actions?.values() ?? []) {
    const covered = coveredProviderOf(plan, module, type)
    if (covered === undefined || covered.upTo !== undefined) continue
    const args = { type, provider: covered.name }
    collector.add(planDiagnostic('plan/unsupported-action', args, { source, span: headerSpan }))
  }
  for (const child of module.children.values()) {
    if (!isMissingModule(child)) checkActions(plan, child, collector)
  }
}

/** Constraints that keep out the version of a provider that is known here, or where older ones are alike all that there is up to that. */
function otherVersions(plan: PlanContext, root: Module): readonly Diagnostic[] {
  return providerRequirements(root).flatMap(({ sourceAddress, text, conditions, location }) => {
    const covered = coveredByAddress(plan, sourceAddress)
    if (covered?.upTo === undefined) return []
    const { upTo, name: provider, versionMatters } = covered
    const known = parseVersion(upTo) ?? []
    if (versionMatters ? satisfies(known, conditions) : isPossible(conditions, known)) return []
    return [planDiagnostic('plan/other-provider-version', { provider, text, upTo }, location)]
  })
}

class ValidateWalk {
  readonly #plan: PlanContext
  readonly #names = new Map<Module, ValidationNames>()

  constructor(plan: PlanContext, root: Module) {
    this.#plan = plan
    this.#names.set(root, new ValidationNames(plan, root, undefined))
  }

  walk(): readonly Diagnostic[] {
    const { graph, order } = this.#plan.graph
    const failed = new Uint8Array(graph.nodes.length)
    const found: Diagnostic[] = []
    for (const at of order.nodes) {
      const node = graph.nodes[at]
      const names = node && this.#names.get(node.module)
      if (node === undefined || names === undefined) continue
      const isTainted = graph.dependencies[at]?.some(target => failed[target] === 1) === true
      const own = new DiagnosticList()
      const isTold = !isTainted || this.#plan.inputs.tellsAll === true
      // Names of modules are needed even where nothing is said about them.
      if (isTold || node.kind === 'module') this.#visit(node, names, own)
      if (isTainted || own.hasErrors) failed[at] = 1
      if (isTold) found.push(...own.items)
    }
    for (const names of this.#names.values()) found.push(...validateActions(names))
    return found
  }

  #visit(node: StaticNode, names: ValidationNames, collector: DiagnosticList): void {
    const place: Place = { names, surroundings: {}, repetition: NOT_REPEATED, collector }
    switch (node.kind) {
      case 'variable':
        validateVariable(node, names, collector)
        return
      case 'validation':
        validateValidations(node, place)
        return
      case 'local': {
        const { name, value } = node.declaration
        names.keepLocal(name, validateExpression(value, place) ?? FAILED)
        return
      }
      case 'output':
        validateOutput(node, place)
        return
      case 'resource':
        validateResource(node.declaration, names, collector)
        return
      case 'module':
        this.#visitCall(node, place)
        return
      case 'provider':
        validateProvider(node, place)
        return
      case 'check':
        validateCheck(node, place)
        return
      case 'module-close':
    }
  }

  #visitCall({ call, child }: ModuleOpenNode, place: Place): void {
    validateRepetition(call, place)
    validateDependsOn(call.dependsOn, place)
    if ('missing' in child) return
    this.#names.set(child, new ValidationNames(this.#plan, child, place.names))
  }
}

/** Actions are no part of the graph here: they do nothing before an apply. */
function validateActions(names: ValidationNames): readonly Diagnostic[] {
  const own = new DiagnosticList()
  const outside: Place = { names, surroundings: {}, repetition: NOT_REPEATED, collector: own }
  for (const action of names.instance.module.actions?.values() ?? []) {
    for (const at of [action.count, action.forEach]) if (at !== undefined) areSound(at, outside)
    const inside = { ...outside, surroundings: surroundingsOf(action) }
    if (action.config !== undefined) areBodiesSound([action.config], inside)
  }
  return own.items
}

/** An argument is evaluated where it stands, in the calling module. */
function validateVariable(
  { declaration, argument }: VariableNode,
  names: ValidationNames,
  collector: DiagnosticList,
): void {
  const { parent } = names
  const call = parent?.instance.module.moduleCalls.get(names.instance.callName ?? '')
  if (parent === undefined || call === undefined) return
  const value = argument && argumentValue(argument, { parent, call, collector })
  if (argument !== undefined && value === undefined) return
  const given = value && {
    value,
    origin: {
      kind: 'file' as const,
      location: { source: argument.source, span: argument.expression.span },
    },
  }
  const own = new DiagnosticList()
  const input = variableInput(declaration, given, own) ?? nullValue(declaration.type)
  for (const item of own.items) collector.add(item)
  if (!own.hasErrors) names.keepInput(declaration.name, input)
}

function argumentValue(
  argument: NonNullable<VariableNode['argument']>,
  at: {
    readonly parent: ValidationNames
    readonly call: ModuleOpenNode['call']
    readonly collector: DiagnosticList
  },
): Value | undefined {
  const { parent, call, collector } = at
  const own = new DiagnosticList()
  const value = validateExpression(argument, {
    names: parent,
    surroundings: surroundingsOf(call),
    repetition: unknownRepetition(call),
    collector: own,
  })
  for (const item of own.items) collector.add(item)
  return own.hasErrors ? undefined : value
}

/** A variable that the call gives a constant is held to its validations already now. */
function validateValidations({ declaration }: ValidationNode, place: Place): void {
  const { names, collector } = place
  const { name, validations } = declaration
  const parts = validations.flatMap(rule => [rule.condition, rule.errorMessage ?? rule.condition])
  const unsound = parts.filter(part => !areSound(part, place))
  if (unsound.length > 0) return
  const argument = names.parent?.instance.module.moduleCalls
    .get(names.instance.callName ?? '')
    ?.arguments.get(name)
  const valueLocation =
    argument === undefined
      ? headerLocation(declaration)
      : { source: argument.source, span: argument.expression.span }
  for (const rule of validations) {
    checkCondition(rule, {
      kind: 'validation',
      scopeOf: at => new OwnVariableScope(names.scope(at), name, () => names.input(name)),
      collector,
      valueLocation,
      isValidating: true,
    })
  }
}

function validateOutput({ declaration }: OutputNode, place: Place): void {
  const { names, collector } = place
  for (const rule of declaration.preconditions) {
    if (!areSound(rule.condition, place)) return
    if (rule.errorMessage !== undefined && !areSound(rule.errorMessage, place)) return
    checkCondition(rule, { kind: 'output precondition', scopeOf: at => names.scope(at), collector })
  }
  validateDependsOn(declaration.dependsOn, place)
  if (declaration.value !== undefined && !areSound(declaration.value, place)) return
  outputValue(names, declaration, collector)
}

/** An empty configuration is one as well, but no known provider refuses it. */
function validateProvider({ configuration }: ProviderNode, place: Place): void {
  if (configuration === undefined) return
  const bodies = [configuration.body, ...(configuration.overrides ?? [])]
  if (!areBodiesSound(bodies, place)) return
  const scoped = bodies.map(body => ({ body, scope: place.names.scopeOf(body.source) }))
  const { plan, instance } = place.names
  const own = new DiagnosticList()
  decodeProvider(plan, instance.module, configuration, { scoped, stage: 'validate' }, own)
  for (const item of own.items) place.collector.add(item)
}

function validateCheck({ declaration }: CheckNode, place: Place): void {
  const inside: Place = { ...place, surroundings: { check: declaration.name } }
  for (const { condition, errorMessage } of declaration.asserts) {
    areSound(condition, inside)
    if (errorMessage !== undefined) validateExpression(errorMessage, inside)
  }
}
