/** `data.coder_workspace_preset`: named sets of parameter values, and how many workspaces Coder keeps ready of each. */
import type { Plan, PlannedInstance } from '../plan/plan-model.ts'
import type { Location } from '../text/source.ts'
import { toSafeInteger } from '../value/number.ts'
import { compareUtf8 } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import type { BuildContext } from './context.ts'

/** A preset as one build of the template has it. */
export interface Preset {
  /** Of one whose name is not seen, the address of its block. */
  readonly name: string
  readonly isDefault: boolean
  /** Values by parameter name; what a preset does not name is chosen as without it. */
  readonly parameters: ReadonlyMap<string, string>
  /** Parameters to which it gives a value that is not seen here; `all`: it may give one to any. */
  readonly open: ReadonlySet<string> | 'all'
  /** How many prebuilt workspaces Coder keeps ready at most, schedules included; undefined: none are asked for. */
  readonly instances: number | undefined
  /** Whether a number of them is not seen here, so that there may be more. */
  readonly mayBeMore: boolean
  /** How many it keeps ready while no schedule says otherwise. */
  readonly unscheduledInstances: number
  readonly location: Location | undefined
}

/** The presets of a plan, by name. */
export function presetsOf({ instances }: Plan): readonly Preset[] {
  const presets = instances
    .filter(({ mode, type }) => mode === 'data' && type === 'coder_workspace_preset')
    .filter(({ presence }) => presence.high !== 0)
    .flatMap(instance => presetOf(instance) ?? [])
  return presets.sort((a, b) => compareUtf8(a.name, b.name))
}

function presetOf(instance: PlannedInstance): Preset | undefined {
  const { address, value, location, presence } = instance
  if (value.kind !== 'object') return undefined
  const name = value.attributes.get('name')
  const isDefault = value.attributes.get('default')
  const prebuilds = value.attributes.get('prebuilds')
  const asked = instancesOf(prebuilds)
  const isCertain = presence.low === 1 && presence.high === 1
  return {
    name: name?.kind === 'string' ? name.string : address,
    isDefault: isDefault?.kind === 'bool' && isDefault.bool,
    parameters: texts(value.attributes.get('parameters')),
    open: openNames(value.attributes.get('parameters')),
    // What stands for several has the prebuilds of each.
    instances: isCertain || asked === undefined ? asked : asked * presence.low,
    mayBeMore: mayAskForMore(prebuilds) || (asked !== undefined && !isCertain),
    unscheduledInstances: unscheduledOf(prebuilds),
    location,
  }
}

function texts(value: Value | undefined): ReadonlyMap<string, string> {
  if (value?.kind !== 'map') return new Map()
  return new Map(
    [...value.entries].flatMap(([name, text]) =>
      text.kind === 'string' ? [[name, text.string] as const] : [],
    ),
  )
}

function openNames(value: Value | undefined): Preset['open'] {
  if (value !== undefined && isOpen(value)) return 'all'
  if (value?.kind !== 'map') return new Set()
  return new Set([...value.entries].flatMap(([name, text]) => (isOpen(text) ? [name] : [])))
}

/** A start from a preset: what the preset gives and nobody sees is open, unless the start says otherwise. */
export function openedBy({ open }: Preset, start: BuildContext): BuildContext {
  if (open !== 'all' && open.size === 0) return start
  return {
    ...start,
    openParameter: name => (open === 'all' || open.has(name) ? {} : start.openParameter?.(name)),
  }
}

function unscheduledOf(prebuilds: Value | undefined): number {
  const [block] = elements(prebuilds)
  return block === undefined ? 0 : whole(part(block, 'instances'))
}

/** The largest number that the preset or one of its schedules asks for. */
function instancesOf(prebuilds: Value | undefined): number | undefined {
  const [block] = elements(prebuilds)
  if (block === undefined) return undefined
  const scheduled = elements(part(block, 'scheduling'))
    .flatMap(scheduling => elements(part(scheduling, 'schedule')))
    .map(schedule => whole(part(schedule, 'instances')))
  return Math.max(whole(part(block, 'instances')), ...scheduled)
}

function mayAskForMore(prebuilds: Value | undefined): boolean {
  const [block] = elements(prebuilds)
  const scheduling = block && part(block, 'scheduling')
  const schedules = elements(scheduling).map(each => part(each, 'schedule'))
  const single = schedules.flatMap(elements)
  const counted = [...(block === undefined ? [] : [block]), ...single]
  const numbers = counted.map(each => part(each, 'instances'))
  return [
    prebuilds,
    ...counted,
    scheduling,
    ...elements(scheduling),
    ...schedules,
    ...numbers,
  ].some(each => each !== undefined && isOpen(each))
}

function isOpen({ kind }: Value): boolean {
  return kind === 'unseen' || kind === 'unknown'
}

function elements(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' || value?.kind === 'set' ? value.elements : []
}

function part(value: Value, name: string): Value | undefined {
  return value.kind === 'object' ? value.attributes.get(name) : undefined
}

function whole(value: Value | undefined): number {
  return value?.kind === 'number' ? (toSafeInteger(value.number) ?? 0) : 0
}
