/** How templates are read, as a command line says it. */

import { versionsOf } from '../../../analysis/versions.ts'
import { disk, type FileSystem } from '../../../host/file-system.ts'
import { type Arguments, pairs, text, texts } from '../../arguments/argument-values.ts'
import type { Io } from '../../io.ts'
import { chosenParameters } from '../chosen-parameters.ts'
import { SettingsReader } from '../settings.ts'
import type { SubjectOptions } from './load-template.ts'
import type { KnownTemplates } from './loaded-templates.ts'

/** Where a run looks. */
export interface Place extends Pick<SubjectOptions, 'collector' | 'known' | 'mayLack' | 'onStep'> {
  /** The folder that relative paths start from and are shown from, absolute. */
  readonly start: string
  /** The folder that nothing outside of is read, absolute. */
  readonly root: string
  /** Where templates are; default: on disk. */
  readonly system?: FileSystem | undefined
}

/** Options of a command line that have a say in what a template comes to. */
const SAYING = ['config', 'quota', 'var', 'var-file', 'param', 'param-file', 'state'] as const

/** What the command line says about all subjects of one place. Throws UsageError for a file that is wrong. */
export function subjectOptions(
  args: Arguments,
  { env, loaded }: Pick<Io, 'env' | 'loaded'>,
  place: Place,
): SubjectOptions & { readonly known: KnownTemplates } {
  const { start, root, system = disk } = place
  const said = JSON.stringify([start, root, SAYING.map(name => args.values[name])])
  return {
    ...place,
    settings: new SettingsReader({
      start,
      root,
      config: text(args, 'config'),
      quota: text(args, 'quota'),
      env,
      system,
    }),
    versionsFor: ({ config }) => versionsOf(config.coderVersion, config.terraformVersion),
    variables: pairs(args, 'var'),
    variableFiles: texts(args, 'var-file'),
    parameters: chosenParameters(args, start),
    state: text(args, 'state'),
    env,
    known: place.known ?? (system === disk ? loaded?.under(said) : undefined) ?? new Map(),
  }
}
