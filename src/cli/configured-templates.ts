/** The templates that a configuration names, by path or glob. */
import { relative } from 'node:path'
import fastGlob from 'fast-glob'
import type { ConfigTemplate } from '../config/config-file.ts'
import { slashes } from './paths.ts'
import type { Settings } from './settings.ts'

/** Folders (absolute) of a configuration's `templates`, each with its entry; `exclude` left out. In order of the entries. */
export function configuredTemplates({
  config,
  folder,
}: Settings): ReadonlyMap<string, ConfigTemplate> {
  const found = new Map<string, ConfigTemplate>()
  for (const template of config.templates ?? []) {
    for (const path of foldersOf(template.path, folder, config.exclude)) {
      if (!found.has(path)) found.set(path, template)
    }
  }
  return found
}

function foldersOf(pattern: string, folder: string, ignore: readonly string[]): readonly string[] {
  return fastGlob
    .sync(pattern.replace(/\/+$/, '') || '.', {
      cwd: folder,
      absolute: true,
      onlyDirectories: true,
      followSymbolicLinks: false,
      ignore: [...ignore],
    })
    .sort()
}

/** Whether a folder (absolute) is one that the configuration excludes. */
export function isExcluded({ config, folder }: Settings, path: string): boolean {
  if (config.exclude.length === 0) return false
  const shown = slashes(relative(folder, path)) || '.'
  return fastGlob
    .sync([...config.exclude], { cwd: folder, onlyDirectories: true, dot: true })
    .some(each => {
      return shown === each || shown.startsWith(`${each}/`)
    })
}
