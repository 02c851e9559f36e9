/**
 * What names stand for while a configuration is validated: variables, instances and outputs are unknown, only locals are evaluated. One for
 * each module of the tree, not for each instance. As the validate walk in
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/evaluate.go.
 */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Resolved, Scope } from '../../eval/scope.ts'
import type { TraversalStep } from '../../hcl/syntax.ts'
import {
  isMissingModule,
  type Module,
  type ResourceDeclaration,
  type SourcedExpression,
} from '../../module/configuration.ts'
import type { Source } from '../../text/source.ts'
import { hasDynamic } from '../../value/inspect.ts'
import { objectValue, unknownValue, withMarks } from '../../value/make.ts'
import {
  DYNAMIC,
  listType,
  mapType,
  objectType,
  STRING,
  type Type,
  withoutOptional,
} from '../../value/type.ts'
import type { Mark, Value } from '../../value/value.ts'
import type { ModuleInstance } from '../module/module-instance.ts'
import { declaredMarks } from '../module/variables.ts'
import type { PlanContext } from '../plan-context.ts'
import { ONCE } from '../presence.ts'
import type { ModuleNames } from '../scope/names.ts'
import { NOT_REPEATED, type Repetition } from '../scope/repetition.ts'
import { InstanceScope } from '../scope/scope.ts'

const EPHEMERAL: ReadonlySet<Mark> = new Set(['ephemeral'])
const ANYTHING: Value = unknownValue(DYNAMIC)

/** The names of one module of the tree. What is kept here of locals and of inputs is known; all else is unknown, of its declared type. */
export class ValidationNames implements ModuleNames {
  readonly isValidating: boolean = true
  readonly plan: PlanContext
  readonly instance: ModuleInstance
  readonly parent: ValidationNames | undefined
  readonly #variables = new Map<string, Value>()
  readonly #locals = new Map<string, Value>()
  readonly #running = new Set<string>()
  readonly #inputs = new Map<string, Value>()

  constructor(plan: PlanContext, module: Module, parent: ValidationNames | undefined) {
    this.plan = plan
    this.parent = parent
    this.instance = {
      module,
      parent: parent?.instance,
      callName: module.path.at(-1),
      key: undefined,
      address: module.path.map(name => `module.${name}`).join('.'),
      presence: ONCE,
      repetition: NOT_REPEATED,
    }
  }

  scope(at: SourcedExpression, repetition: Repetition = NOT_REPEATED): Scope {
    return this.scopeOf(at.source, repetition)
  }

  scopeOf(source: Source, repetition: Repetition = NOT_REPEATED): Scope {
    return new InstanceScope(this, source, repetition)
  }

  variable(name: string): Value | undefined {
    const known = this.#variables.get(name)
    if (known !== undefined) return known
    const declaration = this.instance.module.variables.get(name)
    if (declaration === undefined) return undefined
    const anything = unknownValue(withoutOptional(declaration.type))
    const value = withMarks(anything, declaredMarks(declaration))
    this.#variables.set(name, value)
    return value
  }

  /** Remembers what the call gives a variable, for the variable's own validations. */
  keepInput(name: string, value: Value): void {
    this.#inputs.set(name, value)
  }

  /** What a variable's own validations see of it. */
  input(name: string): Value {
    return this.#inputs.get(name) ?? this.variable(name) ?? ANYTHING
  }

  /** Locals are validated in the order of the graph, so that this seldom has to evaluate one. */
  local(name: string): Value | undefined {
    const declaration = this.instance.module.locals.get(name)
    if (declaration === undefined) return undefined
    const known = this.#locals.get(name)
    if (known !== undefined) return known
    if (this.#running.has(name)) return ANYTHING
    this.#running.add(name)
    const { value } = declaration
    const made = evaluate(value.expression, this.scope(value), new DiagnosticList())
    this.#running.delete(name)
    return this.keepLocal(name, made)
  }

  /** Remembers what a local evaluates to. */
  keepLocal(name: string, value: Value): Value {
    this.#locals.set(name, value)
    return value
  }

  moduleReference(name: string, _steps: readonly TraversalStep[]): Resolved | undefined {
    const call = this.instance.module.moduleCalls.get(name)
    const child = this.instance.module.children.get(name)
    if (call === undefined || child === undefined) return undefined
    if (isMissingModule(child)) return { value: ANYTHING, consumedSteps: 1 }
    const repeated = repetitionOf(call)
    const value = moduleValue(child, repeated, this.plan.inputs.terraformMinor)
    return { value, consumedSteps: 1 }
  }

  resourceValue({ mode }: ResourceDeclaration): Value {
    return mode === 'ephemeral' ? withMarks(ANYTHING, EPHEMERAL) : ANYTHING
  }

  resourceInstanceValue(): undefined {
    return undefined
  }

  statesOf(): readonly [] {
    return []
  }
}

type Repeated = 'count' | 'for_each' | undefined

function repetitionOf(block: {
  readonly count: SourcedExpression | undefined
  readonly forEach: SourcedExpression | undefined
}): Repeated {
  if (block.count !== undefined) return 'count'
  return block.forEach === undefined ? undefined : 'for_each'
}

/** Since this version a call without repetition is an object of unknown outputs, and outputs may declare a type. */
const OUTPUTS_APART = 15

/** Terraform takes a list or map where the plan will make a tuple or object, to find more mistakes. */
function moduleValue(child: Module, repeated: Repeated, version: number): Value {
  const types = [...child.outputs.values()].map((output): readonly [string, Type] => [
    output.name,
    output.type?.type ?? DYNAMIC,
  ])
  const instance = objectType(types)
  const isTyped = [...child.outputs.values()].some(output => output.type !== undefined)
  if (isTyped && repeated !== undefined && hasDynamic(instance)) return ANYTHING
  if (repeated === 'count') return unknownValue(listType(instance))
  if (repeated === 'for_each') return unknownValue(mapType(instance))
  if (version < OUTPUTS_APART) return unknownValue(instance)
  return objectValue(types.map(([name, type]) => [name, unknownValue(type)] as const))
}

/** What `count`, `each` and `self` are while nothing is expanded. */
export function unknownRepetition(
  block: {
    readonly count: SourcedExpression | undefined
    readonly forEach: SourcedExpression | undefined
  },
  self?: Value,
): Repetition {
  const own = self === undefined ? {} : { self }
  if (block.count !== undefined) return { countIndex: UNKNOWN_INDEX, ...own }
  if (block.forEach === undefined) return own
  return { eachKey: unknownValue(STRING), eachValue: ANYTHING, ...own }
}

const UNKNOWN_INDEX: Value = unknownValue({ kind: 'number' })
