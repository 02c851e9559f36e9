/** What a run looks at: templates and states under the paths that were given, loaded and ready to be analysed. */
import { dirname, join, relative, resolve } from 'node:path'
import type { SnapshotSubject, Subject } from '../../../analyze.ts'
import { DiagnosticList } from '../../../diagnostics/collector.ts'
import { UsageError } from '../../../diagnostics/usage-error.ts'
import { createDiskModuleHost } from '../../../host/disk-module-host.ts'
import { disk, type FileSystem } from '../../../host/file-system.ts'
import { findTemplates, scanTemplates } from '../../../module/discover.ts'
import type { ModuleHost } from '../../../module/host.ts'
import { readSnapshot } from '../../../snapshot/snapshot.ts'
import { nearestName } from '../../../text/nearest-name.ts'
import { checkVariables } from '../../check-choices.ts'
import { isConcerned } from '../../hook/concern.ts'
import { isFolder, isInside, slashes } from '../../paths.ts'
import { COMMANDS } from '../../table/commands.ts'
import { readSource } from '../settings.ts'
import { configuredTemplates, isExcluded } from './configured-templates.ts'
import { loadTemplate, type SubjectOptions } from './load-template.ts'

/**
 * The subjects under the given paths, or without any those that the configuration names, or else those below the start folder; in order
 * of their paths. Throws UsageError where there is nothing to look at.
 */
export function findSubjects(
  paths: readonly string[],
  options: SubjectOptions,
): readonly Subject[] {
  const host = createDiskModuleHost(options.root, options.system)
  const folders = new Set<string>()
  const files = new Set<string>()
  for (const found of paths.length === 0
    ? [whatIsConfigured(options, host)]
    : paths.map(path => resolvePath(path, options, host))) {
    for (const folder of found.folders) folders.add(folder)
    for (const file of found.files) files.add(file)
  }
  const templates = [...folders].sort().map((folder, at) => {
    options.onStep?.({ at, of: folders.size, name: folder })
    return loadTemplate(folder, host, options)
  })
  if (options.mayLack !== true) checkVariables(options.variables.keys(), templates)
  if (options.state !== undefined && templates.length !== 1)
    throw new UsageError(
      `"--state" is of one template's workspace, and there are ${templates.length} here.`,
    )
  return [...templates, ...[...files].sort().map(file => loadSnapshot(file, options))]
}

/**
 * The subjects that changed files (absolute) matter to: of the templates that the configuration names, or else of all below the start
 * folder. `common`: files and folders (absolute) that matter to every template. There may be none. Throws UsageError as `loadTemplate`.
 */
export function findChangedSubjects(
  changed: readonly string[],
  common: readonly string[],
  options: SubjectOptions,
): readonly Subject[] {
  const { start, root, settings, system = disk } = options
  const host = createDiskModuleHost(root, system)
  const { templates, calls } = scanTemplates(host, '.', options.collector)
  const found = templates.filter(folder => {
    const path = join(root, folder)
    return isInside(path, start) && !isExcluded(settings.for(path), path, system)
  })
  const folders = configuredFolders(options) ?? found
  const concern = { changed, common, root, host, calls, settings }
  return [
    ...folders
      .filter(folder => isConcerned(folder, concern))
      .sort()
      .map(folder => loadTemplate(folder, host, options)),
    ...changed
      .filter(path => STATE.test(path) && isInside(path, start) && system.existsSync(path))
      .sort()
      .map(file => loadSnapshot(file, options)),
  ]
}

function whatIsConfigured(options: SubjectOptions, host: ModuleHost): Found {
  const folders = configuredFolders(options)
  return folders === undefined ? resolvePath('.', options, host) : { folders, files: [] }
}

/** Relative to the root; undefined where the configuration leaves it to what is found. Throws UsageError if it names none. */
function configuredFolders({
  start,
  root,
  settings: reader,
  system,
  mayLack,
}: SubjectOptions): readonly string[] | undefined {
  const settings = reader.for(start)
  if (settings.config.templates === undefined) return undefined
  const folders = [...configuredTemplates(settings, system).keys()]
  if (folders.length === 0 && mayLack !== true) {
    const patterns = settings.config.templates.map(template => `"${template.path}"`).join(', ')
    throw new UsageError(`The configuration's "templates" match no folder: ${patterns}.`)
  }
  return folders.map(folder => slashes(relative(root, folder)) || '.')
}

interface Found {
  /** Relative to the root. */
  readonly folders: readonly string[]
  /** Absolute. */
  readonly files: readonly string[]
}

function resolvePath(path: string, options: SubjectOptions, host: ModuleHost): Found {
  const { start, root, settings, system = disk } = options
  const absolute = resolve(start, path)
  if (!system.existsSync(absolute)) {
    if (options.mayLack) return { folders: [], files: [] }
    throw nothingAt(path)
  }
  if (!isFolder(absolute, system)) {
    const isTerraform = /\.tf(?:\.json)?$/.test(absolute)
    if (isTerraform)
      return { folders: [slashes(relative(root, dirname(absolute))) || '.'], files: [] }
    return { folders: [], files: [absolute] }
  }
  const folder = slashes(relative(root, absolute)) || '.'
  const folders = findTemplates(host, folder, options.collector).filter(found => {
    return (
      found === folder || !isExcluded(settings.for(join(root, found)), join(root, found), system)
    )
  })
  const files = statesBelow(absolute, system)
  if (folders.length === 0 && files.length === 0 && options.mayLack !== true)
    throw nothingIn(path, system.readdirSync(absolute, { withFileTypes: true }).length === 0)
  return { folders, files }
}

function nothingAt(path: string): UsageError {
  const names = COMMANDS.map(({ name }) => name).filter(name => name !== 'hook')
  const command = nearestName(path, names)
  const hint = command === undefined ? '.' : `; did you mean the command "${command}"?`
  return new UsageError(`There is no file or folder "${path}"${hint}`)
}

function nothingIn(path: string, isEmpty: boolean): UsageError {
  if (isEmpty) return new UsageError(`The folder "${path}" is empty; there is nothing to check.`)
  return new UsageError(
    `No Coder template is in "${path}": no folder in it has .tf files with a coder_… resource or data source, or calls a module that has.`,
  )
}

/** As deep as templates are looked for, and told when that was. */
const MAX_DEPTH = 30
const STATE = /\.tfstate(?:\.json)?$/

/** Files that are called states, in folders that people look into. */
function statesBelow(folder: string, system: FileSystem, depth = 0): readonly string[] {
  if (depth > MAX_DEPTH) return []
  return system.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      const hidden = entry.name.startsWith('.') || entry.name === 'node_modules'
      return hidden ? [] : statesBelow(path, system, depth + 1)
    }
    return STATE.test(entry.name) ? [path] : []
  })
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
    severities: options.settings.for(dirname(file)).config.severities,
    diagnostics: list.items,
  }
}
