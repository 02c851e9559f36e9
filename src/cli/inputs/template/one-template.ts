/** Loads the one template that a command is about, as its options and the configuration give it. */
import { relative } from 'node:path'
import { versionsOf } from '../../../analysis/versions.ts'
import type { TemplateSubject } from '../../../analyze.ts'
import { UsageError } from '../../../diagnostics/usage-error.ts'
import { createDiskModuleHost } from '../../../host/disk-module-host.ts'
import { type Arguments, pairs, text, texts } from '../../arguments/argument-values.ts'
import type { Io } from '../../io.ts'
import { slashes } from '../../paths.ts'
import { chosenParameters } from '../chosen-parameters.ts'
import { SettingsReader } from '../settings.ts'
import { loadTemplate } from './load-template.ts'

/** Folders, absolute. */
interface Folders {
  /** Where the command runs. */
  readonly start: string
  /** What nothing is read outside of. */
  readonly root: string
  /** The template. */
  readonly folder: string
}

/** The template. Throws UsageError for options that cannot be used, and for variables that it does not declare. */
export function readOneTemplate(
  args: Arguments,
  io: Io,
  { start, root, folder }: Folders,
): TemplateSubject {
  const settings = new SettingsReader({
    start,
    root,
    config: text(args, 'config'),
    quota: undefined,
  })
  const variables = pairs(args, 'var')
  const subject = loadTemplate(slashes(relative(root, folder)) || '.', createDiskModuleHost(root), {
    start,
    root,
    settings,
    versionsFor: ({ config }) =>
      versionsOf(config.coderVersion, text(args, 'terraform-version') ?? config.terraformVersion),
    variables,
    variableFiles: texts(args, 'var-file'),
    parameters: chosenParameters(args, start),
    env: io.env,
  })
  for (const name of variables.keys()) {
    if (!subject.template.root.variables.has(name))
      throw new UsageError(`The template declares no variable "${name}" (--var).`)
  }
  return subject
}
