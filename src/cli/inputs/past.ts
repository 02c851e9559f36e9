/** The past of a workspace: its state, as `--state` gives it. */
import { relative, resolve } from 'node:path'
import type { GivenState } from '../../analysis/subject.ts'
import { startContext } from '../../coder/context.ts'
import { coderProvider } from '../../coder/provider/provider.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import type { PriorState } from '../../plan/plan-model.ts'
import type { ProviderModel } from '../../plan/provider/provider-model.ts'
import { priorStateOf } from '../../snapshot/prior-state.ts'
import { readSnapshot, type Snapshot } from '../../snapshot/snapshot.ts'
import type { Value } from '../../value/value.ts'
import { slashes } from '../paths.ts'
import { readSource } from './settings.ts'

/** What a state tells the next build. */
export interface Past {
  readonly state: Omit<GivenState, 'chosen'>
  readonly prior: PriorState
  /** What was chosen for the build before: Coder keeps it for whoever does not choose anew. */
  readonly parameters: ReadonlyMap<string, string>
}

/** The past in a state file; undefined after a diagnostic. Throws UsageError for a file that cannot be read, or a plan. */
export function readPast(
  file: string,
  providers: readonly ProviderModel[],
  places: { readonly start: string; readonly root: string },
  collector: Collector,
): Past | undefined {
  const path = resolve(places.start, file)
  const snapshot = readSnapshot(readSource(path, places, '--state'), collector)
  if (snapshot === undefined) return undefined
  if (snapshot.kind === 'plan')
    throw new UsageError(`"${file}" is a plan; expected a state (--state).`)
  return {
    state: { path: slashes(relative(places.root, path)), snapshot },
    prior: priorStateOf(snapshot, [...providers, coderProvider(startContext())]),
    parameters: chosenIn(snapshot),
  }
}

function chosenIn({ instances }: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    instances.flatMap(({ mode, type, value }) => {
      if (mode !== 'data' || type !== 'coder_parameter') return []
      const [name, chosen] = [textOf(value, 'name'), textOf(value, 'value')]
      const isOnce = isTrue(value, 'ephemeral')
      return name === undefined || chosen === undefined || isOnce ? [] : [[name, chosen] as const]
    }),
  )
}

function part(value: Value, name: string): Value | undefined {
  return value.kind === 'object' ? value.attributes.get(name) : undefined
}

function textOf(value: Value, name: string): string | undefined {
  const text = part(value, name)
  return text?.kind === 'string' ? text.string : undefined
}

function isTrue(value: Value, name: string): boolean {
  const flag = part(value, name)
  return flag?.kind === 'bool' && flag.bool
}
