/** What the rules are told about one template: its start and stop, its metadata, and what choices change. Found when first asked for. */
import type { Build, OnOff, Template } from '../../coder/builds.ts'
import { conversionOf, presetsIn } from '../../coder/builds.ts'
import type { BuildContext } from '../coder/context.ts'
import type { Conversion } from '../coder/conversion.ts'
import { METADATA_TYPE, type TermCost, termCost } from '../coder/cost.ts'
import type { Preset } from '../../coder/presets.ts'
import type { AttributeNode } from '../../hcl/syntax.ts'
import type { PlannedInstance } from '../../plan/plan-model.ts'
import type { Location } from '../../text/source.ts'
import { argumentOf } from './arguments.ts'
import { Choices } from './choices.ts'
import { type ModulePlace, modulePlaces } from './module-tree.ts'
import { type PlacedResource, reachedFrom } from './reached.ts'

/** A template with its builds. */
export interface LintSubject {
  readonly name: string
  readonly template: Template
  /** The start that `builds` begin with. */
  readonly start: BuildContext
  readonly builds: OnOff
  /** Whether it does not load, so that there are no builds. */
  readonly isBroken: boolean
  /** The preset in force. */
  readonly preset: string | undefined
  /** The largest budget of those who may use the template; undefined: nobody knows, or there is no limit. */
  readonly largestBudget: () => number | undefined
}

/** One `coder_metadata` block. */
export interface MetadataFacts extends PlacedResource {
  /** Without keys. */
  readonly address: string
  /** Its `daily_cost`, if it has one. */
  readonly cost: AttributeNode | undefined
  readonly on: readonly PlannedInstance[]
  readonly off: readonly PlannedInstance[]
  /** The resources that its `resource_id` names, by address without keys. */
  readonly targets: ReadonlyMap<string, PlacedResource>
}

export class TemplateFacts {
  readonly subject: LintSubject
  #places: readonly ModulePlace[] | undefined
  #metadata: readonly MetadataFacts[] | undefined
  #conversions: Partial<Record<'on' | 'off', Conversion>> = {}
  #instances: Partial<Record<'on' | 'off', ReadonlyMap<string, readonly PlannedInstance[]>>> = {}
  #presets: readonly Preset[] | undefined
  #choices: Choices | undefined

  constructor(subject: LintSubject) {
    this.subject = subject
  }

  get on(): Build {
    return this.subject.builds.on
  }

  get off(): Build {
    return this.subject.builds.off
  }

  /** Whether Terraform plans both builds; otherwise their numbers mean nothing. */
  get isPlanned(): boolean {
    return !(this.subject.isBroken || this.on.refused || this.off.refused)
  }

  /** Every module that is there. */
  get places(): readonly ModulePlace[] {
    this.#places ??= modulePlaces(this.subject.template.root)
    return this.#places
  }

  /** Every metadata block. */
  get metadata(): readonly MetadataFacts[] {
    this.#metadata ??= this.places.flatMap(place =>
      [...place.module.resources.values()]
        .filter(({ mode, type }) => mode === 'managed' && type === METADATA_TYPE)
        .map(declaration => this.#metadataOf({ declaration, place })),
    )
    return this.#metadata
  }

  /** Metadata that says what it costs. */
  get priced(): readonly (MetadataFacts & { readonly cost: AttributeNode })[] {
    return this.metadata.filter(
      (each): each is MetadataFacts & { readonly cost: AttributeNode } => each.cost !== undefined,
    )
  }

  /** What Coder makes of a build. */
  conversion(when: 'on' | 'off'): Conversion {
    const known = this.#conversions[when]
    if (known !== undefined) return known
    const made = conversionOf(this.subject.template, this[when].plan)
    this.#conversions[when] = made
    return made
  }

  /** The planned instances of a block, by its address without keys. */
  instances(when: 'on' | 'off', address: string): readonly PlannedInstance[] {
    const known = this.#instances[when] ?? byConfigAddress(this[when].plan.instances)
    this.#instances[when] = known
    return known.get(address) ?? []
  }

  get presets(): readonly Preset[] {
    this.#presets ??= presetsIn(this.on)
    return this.#presets
  }

  /** What users may choose. */
  get choices(): Choices {
    this.#choices ??= new Choices(this)
    return this.#choices
  }

  #metadataOf({ declaration, place }: PlacedResource): MetadataFacts {
    const address = `${place.prefix}${declaration.address}`
    const target = argumentOf(declaration, 'resource_id')
    return {
      declaration,
      place,
      address,
      cost: argumentOf(declaration, 'daily_cost'),
      on: this.instances('on', address),
      off: this.instances('off', address),
      targets: target === undefined ? new Map() : reachedFrom({ at: target, place }).resources,
    }
  }
}

function byConfigAddress(
  instances: readonly PlannedInstance[],
): ReadonlyMap<string, readonly PlannedInstance[]> {
  const found = new Map<string, PlannedInstance[]>()
  for (const instance of instances) {
    const known = found.get(instance.configAddress)
    if (known === undefined) found.set(instance.configAddress, [instance])
    else known.push(instance)
  }
  return found
}

/** The only resource that a metadata is meant for, if it names one and only one that Coder would show. */
export function targetOf({
  targets,
}: MetadataFacts): (PlacedResource & { readonly address: string }) | undefined {
  const [only] = targets
  if (targets.size !== 1 || only === undefined) return undefined
  const [address, placed] = only
  const { mode, type } = placed.declaration
  return mode === 'managed' && !type.startsWith('coder_') ? { ...placed, address } : undefined
}

/** What all given instances cost together; undefined unless it is known and each certainly exists. */
export function exactCredits(instances: readonly PlannedInstance[]): bigint | undefined {
  let sum = 0n
  for (const { value, presence } of instances) {
    const cost = termCost(value)
    if (cost.kind !== 'exact' || presence.low !== presence.high) return undefined
    sum += cost.credits * BigInt(presence.low)
  }
  return sum
}

/** Whether a cost is certainly nothing. */
export function isFree(cost: TermCost): boolean {
  return cost.kind === 'exact' && cost.credits === 0n
}

/** Whether at least one instance exists for certain. */
export function certainlyExists(instances: readonly PlannedInstance[]): boolean {
  return instances.some(({ presence }) => presence.low > 0)
}

/** Whether certainly no instance exists. */
export function certainlyGone(instances: readonly PlannedInstance[]): boolean {
  return instances.every(({ presence }) => presence.high === 0)
}

/** Where a block is declared. */
export function headerOf({ declaration }: PlacedResource): Location {
  return { source: declaration.source, span: declaration.headerSpan }
}

/** Where an argument's value stands. */
export function placeOf({ source, expression }: AttributeNode): Location {
  return { source, span: expression.span }
}
