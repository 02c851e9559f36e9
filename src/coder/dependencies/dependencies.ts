/** What the cost and the number of each metadata depend on, and through which lines. */
import type { TerraformMinor } from '../../eval/language-version.ts'
import {
  isMissingModule,
  type Module,
  type ResourceDeclaration,
} from '../../module/configuration.ts'
import type { Location } from '../../text/source.ts'
import { compareUtf8 } from '../../value/type.ts'
import { METADATA_TYPE } from '../cost.ts'
import { argumentOf, DependencyReader, type Fact, type Place, type Step } from './reader.ts'

/** Something that may be another from build to build, and every expression through which it is read. */
export interface Dependency extends Fact {
  /** From the metadata inwards. */
  readonly through: readonly Pick<Step, 'name' | 'at'>[]
}

/** One `coder_metadata` block. What is read is listed, whether or not it makes a difference. */
export interface MetadataDependencies {
  /** Without keys. */
  readonly address: string
  readonly at: Location
  readonly cost: readonly Dependency[]
  /** How many instances there are; those of the modules around it count. */
  readonly count: readonly Dependency[]
}

/** Every metadata block of a configuration, in order of the addresses. Never throws. */
export function metadataDependencies(
  root: Module,
  version: TerraformMinor,
): readonly MetadataDependencies[] {
  const reader = new DependencyReader(version)
  const found = placesIn({ module: root, caller: undefined, repeated: undefined }).flatMap(place =>
    [...place.module.resources.values()]
      .filter(({ mode, type }) => mode === 'managed' && type === METADATA_TYPE)
      .map(declaration => startsOf(declaration, place, reader)),
  )
  reader.finish()
  return found
    .map(({ cost, count, ...block }) => {
      return { ...block, cost: gathered(cost), count: gathered(count) }
    })
    .sort((a, b) => compareUtf8(a.address, b.address))
}

function placesIn(place: Place): readonly Place[] {
  const { children, moduleCalls } = place.module
  const below = [...children].flatMap(([name, child]) => {
    const call = moduleCalls.get(name)
    if (call === undefined || isMissingModule(child)) return []
    return placesIn({ module: child, caller: { call, place }, repeated: undefined })
  })
  return [place, ...below]
}

type Starts = Pick<MetadataDependencies, 'address' | 'at'> & {
  readonly cost: readonly Step[]
  readonly count: readonly Step[]
}

function startsOf(
  declaration: ResourceDeclaration,
  place: Place,
  reader: DependencyReader,
): Starts {
  const cost = argumentOf(declaration, 'daily_cost')
  const within = { ...place, repeated: declaration }
  const count = [...reader.repetition(declaration, place)]
  for (let { caller } = place; caller !== undefined; caller = caller.place.caller)
    count.push(...reader.repetition(caller.call, caller.place))
  const { source, headerSpan: span } = declaration
  return {
    address: [...place.module.path.map(name => `module.${name}`), declaration.address].join('.'),
    at: { source, span },
    cost: cost === undefined ? [] : [reader.step('daily_cost', cost, within)],
    count,
  }
}

/** Each fact with all steps from which it is reached, nearest to the metadata first. */
function gathered(starts: readonly Step[]): readonly Dependency[] {
  const steps = new Set(starts)
  for (const step of steps) for (const next of step.steps) steps.add(next)
  const facts = new Map<string, Fact>()
  for (const step of steps)
    for (const fact of step.facts) facts.set(`${fact.kind} ${fact.name}`, fact)
  return [...facts]
    .sort(([a], [b]) => compareUtf8(a, b))
    .map(([key, fact]) => {
      const reaching = reachingSteps(steps, key)
      return { ...fact, through: [...steps].filter(step => reaching.has(step)) }
    })
}

function reachingSteps(steps: ReadonlySet<Step>, key: string): ReadonlySet<Step> {
  const readers = new Map<Step, Step[]>()
  for (const step of steps)
    for (const next of step.steps) readers.set(next, [...(readers.get(next) ?? []), step])
  const found = new Set(
    [...steps].filter(({ facts }) => facts.some(({ kind, name }) => `${kind} ${name}` === key)),
  )
  for (const step of found) for (const reader of readers.get(step) ?? []) found.add(reader)
  return found
}
