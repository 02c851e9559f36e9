/** The names that an expression inside a module instance may use: Terraform's reference addresses, resolved on demand. */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import type { Capabilities } from '../../eval/capabilities.ts'
import type { EvaluationCollector } from '../../eval/doubt.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Meter } from '../../eval/meter.ts'
import type { Resolved, Scope, TypeReading } from '../../eval/scope.ts'
import type { Expression, ScopeTraversalNode, TraversalStep } from '../../hcl/syntax.ts'
import { typeConstraint } from '../../module/type/type-constraint.ts'
import type { Source } from '../../text/source.ts'
import { FALSE, stringValue, unknownValue, unseenValue, withMarks } from '../../value/make.ts'
import { parseNumber, toSafeInteger } from '../../value/number.ts'
import { BOOL, STRING } from '../../value/type.ts'
import type { Mark, Value } from '../../value/value.ts'
import type { InstanceKey } from '../plan-model.ts'
import type { ModuleNames } from './names.ts'
import type { Repetition } from './repetition.ts'

/** The scope of expressions of one file in one module instance, with what `count`, `each` and `self` are there. */
export class InstanceScope implements Scope {
  readonly source: Source
  readonly #cells: ModuleNames
  readonly #repetition: Repetition

  constructor(cells: ModuleNames, source: Source, repetition: Repetition) {
    this.source = source
    this.#cells = cells
    this.#repetition = repetition
  }

  get version(): TerraformMinor {
    return this.#cells.plan.inputs.terraformMinor
  }

  get capabilities(): Capabilities {
    return this.#cells.plan.inputs.capabilities
  }

  get meter(): Meter {
    return this.#cells.plan.meter
  }

  /** Of modules below the root, one expression has as many values as there are instances. */
  standIn(expression: Expression, collector: EvaluationCollector): Value | undefined {
    const { plan, parent } = this.#cells
    if (plan.standIns === undefined || parent !== undefined) return undefined
    return plan.standIns({ expression, source: this.source }, collector, plan.reader.noteRead)
  }

  /** Undeclared names give undefined without a diagnostic: validation has reported them. */
  resolve({ root, steps }: ScopeTraversalNode, _collector: Collector): Resolved | undefined {
    const name = attributeName(steps[0])
    switch (root) {
      case 'var':
        return name === undefined ? undefined : one(this.#cells.variable(name))
      case 'local':
        return name === undefined ? undefined : one(this.#cells.local(name))
      case 'module':
        return name === undefined ? undefined : this.#cells.moduleReference(name, steps.slice(1))
      case 'data':
      case 'ephemeral':
        return this.#resource(`${root}.${name}.${attributeName(steps[1])}`, steps, 2)
      case 'resource':
        return this.#resource(`${name}.${attributeName(steps[1])}`, steps, 2)
      case 'count':
        return one(name === 'index' ? this.#repetition.countIndex : undefined)
      case 'each':
        return one(this.#each(name))
      case 'self':
        return this.#repetition.self === undefined
          ? undefined
          : { value: this.#repetition.self, consumedSteps: 0 }
      case 'path':
        return one(this.#path(name))
      case 'terraform':
        return one(this.#terraform(name))
      default:
        return this.#resource(`${root}.${name}`, steps, 1)
    }
  }

  /** Since Terraform 1.15 `convert` takes a type where others take values. */
  readType(expression: Expression, collector: Collector): TypeReading | undefined {
    const own = new DiagnosticList()
    const { source, version } = this
    const reading = typeConstraint(expression, { source, version, collector: own })
    for (const item of own.items) collector.add(item)
    return own.hasErrors ? undefined : reading
  }

  /** `provider::name::f()` asks a provider that the module requires by that name. */
  declaresProvider(localName: string): boolean {
    return this.#cells.instance.module.requiredProviders.has(localName)
  }

  #each(name: string | undefined): Value | undefined {
    if (name === 'key') return this.#repetition.eachKey
    return name === 'value' ? this.#repetition.eachValue : undefined
  }

  #path(name: string | undefined): Value | undefined {
    switch (name) {
      case 'module':
        return stringValue(this.#cells.instance.module.relativeDirectory ?? '.')
      case 'root':
        return stringValue('.')
      case 'cwd':
        return unseenValue(STRING, [WORKING_FOLDER], { notNull: true, notUnknown: true })
      default:
        return undefined
    }
  }

  #terraform(name: string | undefined): Value | undefined {
    if (name === 'workspace') return stringValue(this.#cells.plan.inputs.workspaceName)
    if (name !== 'applying') return undefined
    return withMarks(this.#cells.isValidating ? unknownValue(BOOL) : FALSE, EPHEMERAL)
  }

  #resource(
    address: string,
    steps: readonly TraversalStep[],
    consumed: number,
  ): Resolved | undefined {
    const declaration = this.#cells.instance.module.resources.get(address)
    if (declaration === undefined) return undefined
    const key = literalKey(steps[consumed])
    const instance =
      key === undefined ? undefined : this.#cells.resourceInstanceValue(declaration, key)
    if (instance !== undefined) return { value: instance, consumedSteps: consumed + 1 }
    return { value: this.#cells.resourceValue(declaration), consumedSteps: consumed }
  }
}

const EPHEMERAL: ReadonlySet<Mark> = new Set(['ephemeral'])

const WORKING_FOLDER = {
  id: 'path.cwd',
  text: 'the folder in which Terraform runs is not known here',
  remedy: undefined,
  location: undefined,
}

function one(value: Value | undefined): Resolved | undefined {
  return value === undefined ? undefined : { value, consumedSteps: 1 }
}

/** The name of an attribute step, or undefined for anything else. */
export function attributeName(step: TraversalStep | undefined): string | undefined {
  return step?.kind === 'attribute-step' ? step.name : undefined
}

/** The instance key that a literal index step names, or undefined if it is none. */
export function literalKey(step: TraversalStep | undefined): InstanceKey {
  if (step?.kind !== 'index-step') return undefined
  if (step.key.type === 'string') return step.key.value
  const number = parseNumber(step.key.text)
  return number === undefined ? undefined : toSafeInteger(number)
}
