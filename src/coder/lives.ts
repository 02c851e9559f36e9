/** Every build that Coder may make of a template for one choice of values, each planned on what the one before left. */
import { type Build, build, buildChain, type Template } from './builds.ts'
import type { BuildContext } from './context.ts'
import {
  claimStart,
  deletionAfter,
  importPasses,
  prebuildStart,
  startAgain,
  stopAfter,
} from './contexts.ts'
import { openedBy, type Preset } from './presets.ts'

/** A build by the name under which reports list it. */
export interface NamedBuild {
  readonly name: ContextName
  readonly build: Build
}

/** What Coder builds, in the order of a workspace's life. */
export type ContextName =
  | 'import (start)'
  | 'import (stop)'
  | 'start'
  | 'stop'
  | 'start again'
  | 'delete'
  | 'prebuild'
  | 'claim'

/** The two passes of a template import, for which nobody has chosen anything. Never throws. */
export function importBuilds(template: Template, start: BuildContext): readonly NamedBuild[] {
  const passes = importPasses(start)
  return [
    { name: 'import (start)', build: build(template, passes.start) },
    { name: 'import (stop)', build: build(template, passes.stop) },
  ]
}

/** A workspace from its next start to its deletion. Never throws. */
export function workspaceBuilds(template: Template, start: BuildContext): readonly NamedBuild[] {
  const contexts = [start, stopAfter(start), startAgain(start), deletionAfter(start)]
  const names = ['start', 'stop', 'start again', 'delete'] as const
  return named(names, buildChain(template, contexts, template.prior))
}

/** A prebuilt workspace of a preset, and its claim by the owner of `start`. Never throws. */
export function prebuiltBuilds(
  template: Template,
  start: BuildContext,
  preset: Preset,
): readonly NamedBuild[] {
  const { name, parameters } = preset
  const prebuild = prebuildStart(openedBy(preset, start), parameters, name)
  const contexts = [prebuild, claimStart(prebuild, start.owner, start.parameters)]
  return named(['prebuild', 'claim'], buildChain(template, contexts))
}

function named(names: readonly ContextName[], builds: readonly Build[]): readonly NamedBuild[] {
  return names.flatMap((name, index) => {
    const made = builds[index]
    return made === undefined ? [] : [{ name, build: made }]
  })
}
