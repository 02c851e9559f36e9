/** Loads one template: its configuration, its variables and the choices that hold for it. */
import { basename, join, relative } from 'node:path'
import type { Step } from '../../../analysis/step.ts'
import type { Versions } from '../../../analysis/versions.ts'
import type { TemplateSubject } from '../../../analyze.ts'
import { createAssumptions } from '../../../coder/assumptions.ts'
import { startContext } from '../../../coder/context.ts'
import { type Collector, DiagnosticList } from '../../../diagnostics/collector.ts'
import type { FileSystem } from '../../../host/file-system.ts'
import type { ModuleHost } from '../../../module/host.ts'
import { loadConfiguration } from '../../../module/load-configuration.ts'
import { builtinProviders } from '../../../providers/builtin.ts'
import { capabilitiesFor } from '../../capabilities.ts'
import { realPath, slashes } from '../../paths.ts'
import { readPast } from '../past.ts'
import type { Settings, SettingsReader } from '../settings.ts'
import { variableInputs } from '../variable-inputs.ts'
import { configuredTemplates } from './configured-templates.ts'
import type { KnownTemplates, ReadTemplate } from './loaded-templates.ts'

/** What the command line says about all subjects. */
export interface SubjectOptions {
  /** The folder that relative paths start from and are shown from, absolute. */
  readonly start: string
  /** The folder that nothing outside of is read, absolute. */
  readonly root: string
  readonly settings: SettingsReader
  readonly versionsFor: (settings: Settings) => Versions
  readonly variables: ReadonlyMap<string, string>
  readonly variableFiles: readonly string[]
  readonly parameters: ReadonlyMap<string, string>
  /** The state file of a workspace, on which its next start is planned. */
  readonly state?: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where templates are; default: on disk. */
  readonly system?: FileSystem | undefined
  /** Whether it is no mistake if there is nothing, or not what the command line names: one side of a comparison may be without. */
  readonly mayLack?: true
  /** Templates that need not be read; those that are read are added. */
  readonly known?: KnownTemplates | undefined
  /** Hears of what concerns no single template. */
  readonly collector?: Collector | undefined
  /** Told before each template is read. */
  readonly onStep?: (step: Step) => void
}

/**
 * The template in a folder (relative to the root), with whatever trouble loading it had. Throws UsageError for a configuration, a variables
 * file or a version that cannot be used.
 */
export function loadTemplate(
  folder: string,
  host: ModuleHost,
  options: SubjectOptions,
): TemplateSubject {
  const settings = options.settings.for(join(options.root, folder))
  const { known } = options
  const read = known?.get(folder) ?? readTemplate(folder, host, settings, options)
  known?.set(folder, read)
  const diagnostics = [...settings.diagnostics, ...read.diagnostics]
  return { ...read, quota: settings.quota, diagnostics }
}

function readTemplate(
  folder: string,
  host: ModuleHost,
  settings: Settings,
  options: SubjectOptions,
): ReadTemplate {
  const { start, root, versionsFor, system } = options
  const absolute = join(root, folder)
  const list = new DiagnosticList()
  const { terraformMinor, coderMinor } = versionsFor(settings)
  const capabilities = capabilitiesFor(absolute, system)
  const configuration = loadConfiguration(host, folder, { terraformMinor, capabilities }, list)
  const variables = variableInputs(
    configuration.root,
    host,
    terraformMinor,
    settings,
    options,
    list,
  )
  const path = slashes(relative(start, absolute)) || '.'
  const own =
    settings.config.templates === undefined
      ? undefined
      : configuredTemplates(settings, system).get(absolute)
  const configured = new Map([...settings.config.parameters, ...(own?.parameters ?? [])])
  const providers = builtinProviders({ terraformMinor, capabilities })
  const past =
    options.state === undefined ? undefined : readPast(options.state, providers, options, list)
  const chosen = new Map([
    ...[...configured].map(([name, choice]) => [name, choice.value] as const),
    ...options.parameters,
  ])
  const parameters = new Map([...(past?.parameters ?? []), ...chosen])
  return {
    kind: 'template',
    name: own?.name ?? basename(realPath(absolute, system)),
    path,
    template: {
      root: configuration.root,
      variables,
      unsetVariables: 'unseen',
      tellsAll: true,
      lateDiagnostics: configuration.lateDiagnostics,
      terraformMinor,
      capabilities,
      providers,
      assumptions: createAssumptions(
        new Map([...settings.config.assumptions, ...(own?.assumptions ?? [])]),
      ),
      ...(coderMinor === undefined ? {} : { coderMinor }),
      ...(past && { prior: past.prior }),
    },
    start: startContext({ parameters, previousParameters: past?.parameters }),
    configuredParameters: new Map([...configured].map(([name, { at }]) => [name, at] as const)),
    ...(past && { state: { ...past.state, chosen } }),
    organization: own?.organization,
    creditValue: settings.config.creditValue,
    severities: settings.config.severities,
    diagnostics: list.items,
  }
}
