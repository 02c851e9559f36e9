/**
 * What users may choose, one parameter at a time with all others at their defaults, and what each choice does to the cost. Evaluates no
 * more than what costs hang on; whoever wants to speak of a choice makes the whole build.
 */
import { type Build, build, plannerOf } from '../../coder/builds.ts'
import {
  isUnseenSpec,
  type ParameterSpec,
  parameterSpec,
} from '../../coder/provider/parameter/parameter-spec.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { AttributeNode, Expression } from '../../hcl/syntax.ts'
import { anyContent } from '../../plan/body/body-content.ts'
import type { Planner } from '../../plan/plan.ts'
import { EMPTY_STATE, type PlannedInstance } from '../../plan/plan-model.ts'
import type { Location } from '../../text/source.ts'
import { toSafeInteger } from '../../value/number.ts'
import type { Value } from '../../value/value.ts'
import { argumentOf, blocksOf } from './arguments.ts'
import type { LintSubject, MetadataFacts } from './metadata.ts'
import type { ModulePlace } from './module-tree.ts'
import { type PricedChoice, pricesOf } from './prices.ts'
import { type Reached, reachedFromAll } from './reached.ts'

/** A parameter of the default start. */
export interface ChoiceParameter {
  readonly name: string
  readonly type: string
  readonly instance: PlannedInstance
  /** What the default start has. */
  readonly value: string | undefined
  /** Values of its options; empty where it has none. */
  readonly options: readonly string[]
  /** Of numbers without options: the bounds that are given. */
  readonly low: number | undefined
  readonly high: number | undefined
}

/** One choice besides the default one. */
export interface Choice {
  readonly parameter: ChoiceParameter
  readonly value: string
}

/** More presets are not looked at. */
export const MOST_PRESETS = 30
/** More options of one parameter are not tried. */
const MOST_OPTIONS = 40
/** Nor are more builds made of one template. */
const MOST_BUILDS = 40

/** What has to be known of the template. */
interface ChoiceBase {
  readonly subject: LintSubject
  /** The default start. */
  readonly on: Build
  readonly metadata: readonly MetadataFacts[]
  readonly priced: readonly (MetadataFacts & { readonly cost: AttributeNode })[]
}

/** Answers for one template. */
export class Choices {
  readonly #facts: ChoiceBase
  readonly #prices = new Map<string, PricedChoice>()
  readonly #builds = new Map<string, Build>()
  readonly #combined = new Map<string, Build>()
  readonly #planners = new Map<string, Planner>()
  #parameters: readonly ChoiceParameter[] | undefined
  #pricing: readonly ChoiceParameter[] | undefined

  constructor(facts: ChoiceBase) {
    this.#facts = facts
  }

  /** All parameters that the default start certainly has, once each. */
  get parameters(): readonly ChoiceParameter[] {
    this.#parameters ??= parametersOf(this.#facts.on.plan.instances)
    return this.#parameters
  }

  /** Those on which costs may hang. */
  get pricing(): readonly ChoiceParameter[] {
    this.#pricing ??= this.#pricingParameters()
    return this.#pricing
  }

  /** The choices of one parameter that are worth a try: each option, or the ends of a range and a number between. */
  of(parameter: ChoiceParameter): readonly Choice[] {
    const { options, value } = parameter
    const values = options.length > 0 ? options.slice(0, MOST_OPTIONS) : triedNumbers(parameter)
    return values.filter(each => each !== value).map(each => ({ parameter, value: each }))
  }

  /** What costs under a choice, or (without one) by default. */
  priceOf(choice: Choice | undefined): PricedChoice {
    const key = keyOf(choice)
    const known = this.#prices.get(key) ?? this.#priceAnew(choice)
    this.#prices.set(key, known)
    return known
  }

  /** A planner of the start with a choice. */
  plannerOf(choice: Choice | undefined): Planner {
    const key = keyOf(choice)
    const { template } = this.#facts.subject
    const made = this.#planners.get(key) ?? plannerOf(template, this.#startWith(choice))
    this.#planners.set(key, made)
    return made
  }

  /** The whole start with a choice; undefined where too many have been made. */
  buildOf(choice: Choice): Build | undefined {
    const key = keyOf(choice)
    const known = this.#builds.get(key)
    if (known !== undefined) return known
    if (this.#builds.size >= MOST_BUILDS) return undefined
    const { template } = this.#facts.subject
    const made = build(template, this.#startWith(choice), template.prior ?? EMPTY_STATE)
    this.#builds.set(key, made)
    return made
  }

  /** The whole start with several choices at once. */
  buildOfAll(values: ReadonlyMap<string, string>): Build {
    const key = JSON.stringify([...values])
    const known = this.#combined.get(key)
    if (known !== undefined) return known
    const { template } = this.#facts.subject
    const made = build(template, this.#startOf(values), template.prior ?? EMPTY_STATE)
    this.#combined.set(key, made)
    return made
  }

  #startWith(choice: Choice | undefined): LintStart {
    if (choice === undefined) return this.#facts.subject.start
    return this.#startOf(new Map([[choice.parameter.name, choice.value]]))
  }

  #startOf(values: ReadonlyMap<string, string>): LintStart {
    const { start } = this.#facts.subject
    return { ...start, parameters: new Map([...start.parameters, ...values]) }
  }

  /** What is behind another resource's attribute is only known by what the metadata read, whether its cost needs that or not. */
  #pricingParameters(): readonly ChoiceParameter[] {
    const names = new Map(this.parameters.map(each => [each.instance.configAddress, each.name]))
    const found = new Set<string>()
    for (const { cost, place, declaration, on } of this.#facts.priced) {
      const { count, forEach } = declaration
      const reached = [
        reachedFromAll([cost, count, forEach].filter(isThere), place),
        ...callsOf(place),
      ]
      for (const address of reached.flatMap(({ resources }) => [...resources.keys()])) {
        const name = names.get(address)
        if (name !== undefined) found.add(name)
        else if (!PLAIN_SOURCE.test(address)) {
          if (on.length === 0) return this.parameters
          for (const { reads } of on) for (const fact of reads ?? []) found.add(nameIn(fact))
        }
      }
    }
    return this.parameters.filter(({ name }) => found.has(name))
  }

  #priceAnew(choice: Choice | undefined): PricedChoice {
    const { on, metadata } = this.#facts
    const known =
      choice === undefined
        ? { build: on }
        : { without: choice.parameter.name, prices: this.priceOf(undefined) }
    return pricesOf(this.plannerOf(choice), metadata, known)
  }
}

/** What says nothing about choices. */
const PLAIN_SOURCE = /(?:^|\.)data\.coder_(?:workspace|workspace_owner|provisioner)\.[^.]+$/

/** The parameter that a fact is about. */
function nameIn(fact: string): string {
  return fact.startsWith('parameter:') ? fact.slice('parameter:'.length) : ''
}

function isThere<T>(part: T | undefined): part is T {
  return part !== undefined
}

/** What decides how many instances there are of a module. */
function callsOf({ call, parent }: ModulePlace): readonly Reached[] {
  if (call === undefined || parent === undefined) return []
  const own = reachedFromAll([call.count, call.forEach].filter(isThere), parent)
  return [own, ...callsOf(parent)]
}

type LintStart = LintSubject['start']

function keyOf(choice: Choice | undefined): string {
  return choice === undefined ? '' : JSON.stringify([choice.parameter.name, choice.value])
}

function parametersOf(instances: readonly PlannedInstance[]): readonly ChoiceParameter[] {
  const byName = new Map<string, ChoiceParameter>()
  for (const instance of instances) {
    const { mode, type, value, presence } = instance
    if (mode !== 'data' || type !== 'coder_parameter' || value.kind !== 'object') continue
    const name = textAt(value, 'name')
    if (name === undefined || byName.has(name) || presence.low !== 1) continue
    const validation = elementsAt(value, 'validation')[0]
    byName.set(name, {
      name,
      type: textAt(value, 'type') ?? 'string',
      instance,
      value: textAt(value, 'value'),
      options: elementsAt(value, 'option').flatMap(option => textAt(option, 'value') ?? []),
      low: boundAt(validation, 'min'),
      high: boundAt(validation, 'max'),
    })
  }
  return [...byName.values()]
}

/** Bounds that are left out read as 0, with a flag. */
function boundAt(validation: Value | undefined, name: 'min' | 'max'): number | undefined {
  if (validation === undefined) return undefined
  const [bound, flag] = [partOf(validation, name), partOf(validation, `${name}_disabled`)]
  if (bound?.kind !== 'number' || (flag?.kind === 'bool' && flag.bool)) return undefined
  return toSafeInteger(bound.number)
}

function triedNumbers({ type, low, high, value }: ChoiceParameter): readonly string[] {
  if (type !== 'number') return type === 'bool' ? ['true', 'false'] : []
  const base = value === undefined || value === '' ? undefined : Number(value)
  const tried = [low, low === undefined ? undefined : low + 1, high]
  if (base !== undefined && Number.isSafeInteger(base)) tried.push(base + 1)
  const inside = tried.filter(
    each =>
      each !== undefined &&
      Number.isSafeInteger(each) &&
      each >= (low ?? each) &&
      each <= (high ?? each),
  )
  return [...new Set(inside)].map(String)
}

function partOf(value: Value, name: string): Value | undefined {
  return value.kind === 'object' ? value.attributes.get(name) : undefined
}

function textAt(value: Value, name: string): string | undefined {
  const text = partOf(value, name)
  return text?.kind === 'string' && text.marks === undefined ? text.string : undefined
}

function elementsAt(value: Value, name: string): readonly Value[] {
  const list = partOf(value, name)
  return list?.kind === 'list' || list?.kind === 'tuple' || list?.kind === 'set'
    ? list.elements
    : []
}

/** The block of a parameter as its values are judged by; undefined where it is not seen. */
export function specOf({ instance, low, high }: ChoiceParameter): ParameterSpec | undefined {
  const spec = parameterSpec(instance.value)
  if (isUnseenSpec(spec)) return undefined
  const { validation } = spec
  if (validation === undefined) return spec
  // Bounds that are left out read as 0.
  const bounds = { min: bigOf(low), max: bigOf(high) }
  return { ...spec, validation: { ...validation, ...bounds } }
}

function bigOf(bound: number | undefined): bigint | undefined {
  return bound === undefined ? undefined : BigInt(bound)
}

/** Where a parameter is named. */
export function namePlace({ instance }: ChoiceParameter): Location | null {
  const { declaration, location } = instance
  const name = declaration === undefined ? undefined : argumentOf(declaration, 'name')
  if (name === undefined) return location ?? null
  return { source: name.source, span: name.expression.span }
}

/** Where an option of a parameter is written, or else the parameter's name. */
export function optionPlace(parameter: ChoiceParameter, value: string): Location | null {
  const { declaration } = parameter.instance
  const options = declaration === undefined ? [] : blocksOf(declaration, 'option')
  const option = options.find(({ body }) => {
    const silent = new DiagnosticList()
    const written = anyContent(body, silent).attributes.get('value')
    return written !== undefined && literalText(written.expression) === value
  })
  return option === undefined
    ? namePlace(parameter)
    : { source: option.source, span: option.typeSpan }
}

function literalText(expression: Expression): string | undefined {
  if (expression.kind === 'literal')
    return expression.literal.type === 'number' ? expression.literal.text : undefined
  if (expression.kind !== 'template') return undefined
  const texts = expression.parts.map(part =>
    part.kind === 'literal' && part.literal.type === 'string' ? part.literal.value : undefined,
  )
  return texts.includes(undefined) ? undefined : texts.join('')
}
