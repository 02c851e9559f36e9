/** What the rules are told about one template: its start and stop, its metadata, and what choices change. Found when first asked for. */
import type { Build } from '../../coder/builds.ts'
import { conversionOf, presetsIn } from '../../coder/builds.ts'
import type { Conversion } from '../../coder/conversion/conversion.ts'
import { METADATA_TYPE } from '../../coder/cost.ts'
import type { Preset } from '../../coder/presets.ts'
import type { AttributeNode } from '../../hcl/syntax.ts'
import type { PlannedInstance } from '../../plan/plan-model.ts'
import { argumentOf } from './arguments.ts'
import { Choices } from './choices.ts'
import type { LintSubject, MetadataFacts } from './metadata.ts'
import { type ModulePlace, modulePlaces } from './module-tree.ts'
import { type AddressedResource, type PlacedResource, reachedFrom } from './reached.ts'
import { isDear } from './resource-kinds.ts'
import { areTame } from './tame-costs.ts'

/** All that rules ask about one template. Each answer is made once, by the first rule that asks. */
export class TemplateFacts {
  readonly subject: LintSubject
  #places: readonly ModulePlace[] | undefined
  #metadata: readonly MetadataFacts[] | undefined
  readonly #conversions: Partial<Record<'on' | 'off', Conversion>> = {}
  readonly #instances: Partial<
    Record<'on' | 'off', ReadonlyMap<string, readonly PlannedInstance[]>>
  > = {}
  #dear: readonly AddressedResource[] | undefined
  #presets: readonly Preset[] | undefined
  #choices: Choices | undefined
  #areCostsTame: boolean | undefined

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

  /** Whether no choice can make a cost odd. */
  get areCostsTame(): boolean {
    this.#areCostsTame ??= areTame(this)
    return this.#areCostsTame
  }

  /** What people pay for that exists while the workspace runs, in the order of the modules. */
  get dear(): readonly AddressedResource[] {
    this.#dear ??= this.places
      .flatMap(place =>
        [...place.module.resources.values()]
          .filter(({ mode, type }) => mode === 'managed' && isDear(type))
          .map(declaration => ({
            declaration,
            place,
            address: `${place.prefix}${declaration.address}`,
          })),
      )
      .filter(({ address }) => this.instances('on', address).length > 0)
    return this.#dear
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
