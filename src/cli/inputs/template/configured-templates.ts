/** The templates that a configuration names, by path or glob. */
import { relative } from 'node:path'
import fastGlob from 'fast-glob'
import type { ConfigTemplate } from '../../../config/config-file.ts'
import { disk, type FileSystem } from '../../../host/file-system.ts'
import { slashes } from '../../paths.ts'
import type { Settings } from '../settings.ts'

/** Folders (absolute) of a configuration's `templates`, each with its entry; `exclude` left out. In order of the entries. */
export function configuredTemplates(
  { config, folder }: Settings,
  system: FileSystem = disk,
): ReadonlyMap<string, ConfigTemplate> {
  const found = new Map<string, ConfigTemplate>()
  for (const template of config.templates ?? []) {
    for (const path of foldersOf(template.path, folder, config.exclude, system)) {
      if (!found.has(path)) found.set(path, template)
    }
  }
  return found
}

function foldersOf(
  pattern: string,
  folder: string,
  ignore: readonly string[],
  system: FileSystem,
): readonly string[] {
  return fastGlob
    .sync(pattern.replace(/\/+$/, '') || '.', {
      cwd: folder,
      absolute: true,
      onlyDirectories: true,
      followSymbolicLinks: false,
      ignore: [...ignore],
      ...globbing(system),
    })
    .sort()
}

/** Whether a folder (absolute) is one that the configuration excludes. */
export function isExcluded(
  { config, folder }: Settings,
  path: string,
  system: FileSystem = disk,
): boolean {
  if (config.exclude.length === 0) return false
  const shown = slashes(relative(folder, path)) || '.'
  return fastGlob
    .sync([...config.exclude], {
      cwd: folder,
      onlyDirectories: true,
      dot: true,
      ...globbing(system),
    })
    .some(each => {
      return shown === each || shown.startsWith(`${each}/`)
    })
}

/** The calls that fast-glob makes are those that a file system has; its types ask for all of `node:fs`. */
function globbing(system: FileSystem): fastGlob.Options {
  if (system === disk) return {}
  const calls = {
    lstatSync: (path: string) => system.lstatSync(path),
    statSync: (path: string) => system.statSync(path),
    readdirSync: (path: string) => system.readdirSync(path, { withFileTypes: true }),
  }
  // fast-glob looks at no more of a Stats or a Dirent than FileKind has.
  return { fs: calls as unknown as fastGlob.FileSystemAdapter }
}
