/** What one visit of a node means for the space of choices: refusals, doubts, costs and the parameters that it declares. */
import { boundsOfInstance, METADATA_TYPE, moduleSources } from '../coder/cost.ts'
import { isGivenUp } from '../coder/given-up.ts'
import {
  isUnseenSpec,
  type ParameterSpec,
  plannedSpec,
} from '../coder/provider/parameter/parameter-spec.ts'
import type { PlannedInstance } from '../plan/plan-model.ts'
import { isCertain } from '../plan/presence.ts'
import type { Visited } from '../plan/probe.ts'
import type { UnseenSource } from '../value/value.ts'

/** Something that has to be decided before the node is. */
export interface Open {
  /** Tells the places of one node apart. */
  readonly key: string
  /** The parameters that decide it. */
  readonly parameters: readonly string[]
}

/** A parameter that a node declares. */
export interface Declared {
  /** Undefined: not seen. */
  readonly name: string | undefined
  /** Undefined: not seen, or it is not certain that there is one. */
  readonly spec: ParameterSpec | undefined
  /** The parameters that decide what is not seen of it. */
  readonly parameters: readonly string[]
}

/** Credits that a node adds, before the sum wraps. */
export interface NodeCost {
  readonly low: bigint | undefined
  readonly high: bigint | undefined
  /** The parameters that decide it, where it is not exact. */
  readonly parameters: readonly string[]
  /** What else stands in the way, in clauses. */
  readonly others: readonly string[]
}

/** What one node of a build says, with the parameters on which that hangs left open. */
export interface Summary {
  /** What is refused whatever is left open. */
  readonly refusal: string | undefined
  /** Whether a limit of this analysis was met, so that Terraform might not refuse it. */
  readonly isGivenUp: boolean
  readonly open: readonly Open[]
  /** Undefined: it carries no costs. */
  readonly cost: NodeCost | undefined
  readonly declared: readonly Declared[]
  /** Modules that are not there, in clauses. */
  readonly missing: readonly UnseenSource[]
}

const KNOWN = new WeakMap<Visited, Summary>()

/** The summary of a visit, made once. */
export function summaryOf(visited: Visited): Summary {
  const known = KNOWN.get(visited)
  if (known !== undefined) return known
  const made = summarise(visited)
  KNOWN.set(visited, made)
  return made
}

function summarise({ diagnostics, doubts, instances, unseenModules }: Visited): Summary {
  const open = doubts.map(({ sources, at, isUnlooked }): Open => {
    const place = at === undefined ? 'node' : `${at.source.path}:${at.span.start}`
    return { key: isUnlooked ? `${place}!` : place, parameters: parametersIn(sources) }
  })
  const metadata = instances.filter(({ type }) => type === METADATA_TYPE)
  return {
    refusal: diagnostics.find(({ severity }) => severity === 'error')?.message,
    isGivenUp: isGivenUp(diagnostics),
    open: open.filter(({ parameters }) => parameters.length > 0),
    cost: metadata.length === 0 ? undefined : costOf(metadata),
    declared: instances.filter(isParameter).map(declaredBy),
    missing: unseenModules.flatMap(moduleSources),
  }
}

function isParameter({ mode, type }: PlannedInstance): boolean {
  return mode === 'data' && type === 'coder_parameter'
}

function declaredBy({ value, presence }: PlannedInstance): Declared {
  const spec = plannedSpec(value)
  const isOpen = isUnseenSpec(spec) || !isCertain(presence)
  const sources = isUnseenSpec(spec) ? [...spec.unseen, ...presence.sources] : presence.sources
  return {
    name: spec.name,
    spec: isOpen ? undefined : spec,
    parameters: parametersIn(sources),
  }
}

function costOf(metadata: readonly PlannedInstance[]): NodeCost {
  const bounds = metadata.map(boundsOfInstance)
  const open = bounds.filter(({ low, high }) => low === undefined || low !== high)
  const sources = open.flatMap(each => each.sources)
  return {
    low: sum(bounds.map(({ low }) => low)),
    high: sum(bounds.map(({ high }) => high)),
    parameters: parametersIn(sources),
    others: sources.filter(({ id }) => !id.startsWith(PARAMETER)).map(({ text }) => text),
  }
}

function sum(parts: readonly (bigint | undefined)[]): bigint | undefined {
  return parts.reduce<bigint | undefined>(
    (total, part) => (total === undefined || part === undefined ? undefined : total + part),
    0n,
  )
}

/** What facts about parameters begin with. */
export const PARAMETER = 'parameter:'

/** Ids of what stands in for expressions begin with this, which no name of a parameter does. They are taken for names as they are. */
export const STAND_IN = '\u0000stand-in:'

/** The parameters that sources tell of, and what stands in for expressions. */
export function parametersIn(sources: readonly UnseenSource[]): readonly string[] {
  const names = sources.flatMap(({ id }) => {
    if (id.startsWith(PARAMETER)) return [id.slice(PARAMETER.length)]
    return id.startsWith(STAND_IN) ? [id] : []
  })
  return [...new Set(names)].sort()
}
