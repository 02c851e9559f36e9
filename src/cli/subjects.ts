/** What a run looks at: templates and states under the paths that were given, loaded and ready to be analysed. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { SnapshotSubject, Subject, TemplateSubject } from '../analyze.ts'
import { startContext } from '../coder/context.ts'
import { DiagnosticList } from '../diagnostics/collector.ts'
import type { Capabilities } from '../eval/capabilities.ts'
import { nodeCodecs } from '../host/codecs.ts'
import { createDiskModuleHost } from '../host/disk-module-host.ts'
import { createFileAccess } from '../host/files.ts'
import { findTemplates } from '../module/discover.ts'
import type { ModuleHost } from '../module/host.ts'
import { loadConfiguration } from '../module/load-configuration.ts'
import { readSnapshot } from '../snapshot/snapshot.ts'
import { isFolder, isInside, realPath, slashes } from './paths.ts'
import { readSource, type Settings, type SettingsReader } from './settings.ts'
import { UsageError } from './usage-error.ts'
import { variableInputs } from './variable-inputs.ts'
import type { Versions } from './versions.ts'

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
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The subjects under the given paths, in order of their paths. Throws UsageError where there is nothing to look at. */
export function findSubjects(
  paths: readonly string[],
  options: SubjectOptions,
): readonly Subject[] {
  const host = createDiskModuleHost(options.root)
  const folders = new Set<string>()
  const files = new Set<string>()
  for (const path of paths) {
    const found = resolvePath(path, options, host)
    for (const folder of found.folders) folders.add(folder)
    for (const file of found.files) files.add(file)
  }
  const templates = [...folders].sort().map(folder => loadTemplate(folder, host, options))
  return [...templates, ...[...files].sort().map(file => loadSnapshot(file, options))]
}

interface Found {
  /** Relative to the root. */
  readonly folders: readonly string[]
  /** Absolute. */
  readonly files: readonly string[]
}

function resolvePath(path: string, { start, root }: SubjectOptions, host: ModuleHost): Found {
  const absolute = resolve(start, path)
  if (!existsSync(absolute)) throw new UsageError(`There is no file or folder "${path}".`)
  if (!isFolder(absolute)) {
    const isTerraform = /\.tf(?:\.json)?$/.test(absolute)
    if (isTerraform)
      return { folders: [slashes(relative(root, dirname(absolute))) || '.'], files: [] }
    return { folders: [], files: [absolute] }
  }
  const folder = slashes(relative(root, absolute)) || '.'
  const folders = findTemplates(host, folder)
  const files = statesBelow(absolute)
  if (folders.length === 0 && files.length === 0) throw nothingIn(path, absolute)
  return { folders, files }
}

function nothingIn(path: string, absolute: string): UsageError {
  if (readdirSync(absolute).length === 0)
    return new UsageError(`The folder "${path}" is empty; there is nothing to check.`)
  return new UsageError(
    `No Coder template is in "${path}": no folder in it has .tf files with a coder_… resource or data source.`,
  )
}

const MAX_DEPTH = 20

/** Files that are called states, in folders that people look into. */
function statesBelow(folder: string, depth = 0): readonly string[] {
  if (depth > MAX_DEPTH) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      const hidden = entry.name.startsWith('.') || entry.name === 'node_modules'
      return hidden ? [] : statesBelow(path, depth + 1)
    }
    return /\.tfstate(?:\.json)?$/.test(entry.name) ? [path] : []
  })
}

function loadTemplate(folder: string, host: ModuleHost, options: SubjectOptions): TemplateSubject {
  const { start, root, settings: reader, versionsFor } = options
  const absolute = join(root, folder)
  const settings = reader.for(absolute)
  const list = new DiagnosticList()
  const { terraformMinor } = versionsFor(settings)
  const capabilities = capabilitiesFor(absolute)
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
  const own = settings.config.templates?.find(template =>
    isInside(absolute, resolve(settings.folder, template.path)),
  )
  const configured = new Map([...settings.config.parameters, ...(own?.parameters ?? [])])
  const parameters = new Map([
    ...[...configured].map(([name, choice]) => [name, choice.value] as const),
    ...options.parameters,
  ])
  return {
    kind: 'template',
    name: own?.name ?? basename(realPath(absolute)),
    path,
    template: {
      root: configuration.root,
      variables,
      unsetVariables: 'unseen',
      terraformMinor,
      capabilities,
      providers: [],
    },
    start: startContext({ parameters }),
    quota: settings.quota,
    diagnostics: [...settings.diagnostics, ...list.items, ...(configuration.lateDiagnostics ?? [])],
  }
}

/** A plan has neither clock nor randomness: what needs them is decided by Terraform when it applies. */
function capabilitiesFor(folder: string): Capabilities {
  return {
    files: createFileAccess(folder),
    codecs: nodeCodecs,
    clock: undefined,
    planTime: undefined,
    random: undefined,
  }
}

function loadSnapshot(file: string, options: SubjectOptions): SnapshotSubject {
  const list = new DiagnosticList()
  const source = readSource(file, options, 'state or plan')
  const snapshot = readSnapshot(source, list)
  const path = slashes(relative(options.start, file))
  return {
    kind: 'snapshot',
    name: path,
    path,
    snapshot,
    diagnostics: list.items,
  }
}
