/** What metadata costs in one build, evaluating no more than what the costs hang on, and nothing that another build has told. */
import type { Build } from '../../coder/builds.ts'
import { METADATA_TYPE } from '../../coder/cost.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { AttributeNode } from '../../hcl/syntax.ts'
import { isMissingModule, type ResourceDeclaration } from '../../module/configuration.ts'
import { formatKey } from '../../plan/address.ts'
import type { ModuleCells } from '../../plan/module/module-cells.ts'
import { addressIn } from '../../plan/module/module-instance.ts'
import type { Planner } from '../../plan/plan.ts'
import type { PlannedInstance } from '../../plan/plan-model.ts'
import { isCertain } from '../../plan/presence.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { type HclNumber, isZero } from '../../value/number.ts'
import { NUMBER } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import type { MetadataFacts } from './metadata.ts'

/** One metadata instance's cost under a choice; undefined credits: not known. */
export interface PricedInstance {
  readonly metadata: MetadataFacts
  readonly address: string
  readonly credits: HclNumber | undefined
}

/** What costs under a choice. */
export interface PricedChoice {
  /** The instances of one block in one instance of its module, by that address. */
  readonly places: ReadonlyMap<string, PricedPlace>
  readonly instances: readonly PricedInstance[]
  /** Mistakes of whatever was evaluated. */
  readonly errors: readonly Diagnostic[]
  /** Whether everything is known. */
  readonly isCertain: boolean
}

/** What costs at one place. */
interface PricedPlace {
  readonly instances: readonly PricedInstance[]
  /** Whether it is certain how many there are. */
  readonly isCertain: boolean
}

/** What is known without evaluating: the whole build in question, or what costs in one that differs in a parameter alone. */
export type Known =
  | { readonly build: Build }
  | { readonly without: string; readonly prices: PricedChoice }

/** The costs of all metadata in the build of a planner. */
export function pricesOf(
  planner: Planner,
  metadata: readonly MetadataFacts[],
  known: Known,
): PricedChoice {
  const pricer = new Pricer(metadata, known)
  pricer.visit(planner.root)
  const errors = [...pricer.list.items, ...planner.context.reader.diagnostics].filter(
    ({ severity }) => severity === 'error',
  )
  const places = [...pricer.places.values()]
  const instances = places.flatMap(place => place.instances)
  const isSeen = pricer.areCallsSeen && places.every(place => place.isCertain)
  const isKnown = instances.every(({ credits }) => credits !== undefined)
  return {
    places: pricer.places,
    instances,
    errors,
    isCertain: isSeen && isKnown && errors.length === 0,
  }
}

class Pricer {
  readonly places = new Map<string, PricedPlace>()
  readonly list = new DiagnosticList()
  areCallsSeen = true
  readonly #byDeclaration: ReadonlyMap<ResourceDeclaration, MetadataFacts>
  readonly #known: Known

  constructor(metadata: readonly MetadataFacts[], known: Known) {
    this.#byDeclaration = new Map(metadata.map(each => [each.declaration, each]))
    this.#known = known
  }

  visit(cells: ModuleCells): void {
    const { module } = cells.instance
    for (const declaration of module.resources.values()) {
      const metadata = this.#byDeclaration.get(declaration)
      if (declaration.type !== METADATA_TYPE || metadata?.cost === undefined) continue
      const place = addressIn(cells.instance, declaration.address)
      const priced =
        this.#told(metadata, cells, place) ?? this.#price(metadata, metadata.cost, cells)
      this.places.set(place, priced)
    }
    for (const call of module.moduleCalls.values()) {
      const child = module.children.get(call.name)
      if (child === undefined || isMissingModule(child)) continue
      const expansion = cells.callExpansionOf(call)
      if (expansion.unseen !== undefined) this.areCallsSeen = false
      for (const expanded of expansion.instances) this.visit(cells.child(call, child, expanded))
    }
  }

  /** What has not read a parameter by default is the same whatever is chosen for it. */
  #told(
    metadata: MetadataFacts,
    { instance }: ModuleCells,
    place: string,
  ): PricedPlace | undefined {
    const here = metadata.on.filter(({ moduleAddress }) => moduleAddress === instance.address)
    if ('build' in this.#known)
      return this.#known.build.refused ? undefined : plannedPlace(metadata, here)
    const { without, prices } = this.#known
    const fact = `parameter:${without}`
    const hangsOnIt = here.some(({ reads }) => reads === undefined || reads.has(fact))
    const isTold = here.length > 0 && !hangsOnIt && prices.errors.length === 0
    return isTold ? prices.places.get(place) : undefined
  }

  #price(metadata: MetadataFacts, cost: AttributeNode, cells: ModuleCells): PricedPlace {
    const expansion = cells.expansionOf(metadata.declaration)
    const instances = expansion.instances.map(({ key, repetition }): PricedInstance => {
      const value = evaluate(cost.expression, cells.scope(cost, repetition), this.list)
      const address = `${metadata.address}${formatKey(key)}`
      return { metadata, address, credits: creditsOf(value) }
    })
    return { instances, isCertain: expansion.unseen === undefined }
  }
}

/** The only instance of a place as it was planned. A cost of 0 may be one that was left out. */
function plannedPlace(
  metadata: MetadataFacts,
  [only, ...more]: readonly PlannedInstance[],
): PricedPlace | undefined {
  if (only === undefined || more.length > 0 || !isCertain(only.presence)) return undefined
  const { value } = only
  const cost = value.kind === 'object' ? value.attributes.get('daily_cost') : undefined
  if (cost?.kind !== 'number' || isZero(cost.number)) return undefined
  const address = `${metadata.address}${formatKey(only.key)}`
  return { instances: [{ metadata, address, credits: cost.number }], isCertain: true }
}

function creditsOf(value: Value): HclNumber | undefined {
  const converted = convert(value, NUMBER)
  if (isConversionFailure(converted)) return undefined
  return converted.kind === 'number' ? converted.number : undefined
}
