/** Where a run may look, and how its paths are shown. */
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { disk, type FileSystem } from '../host/file-system.ts'

/** A path with `/` on every platform. */
export function slashes(path: string): string {
  return path.split(sep).join('/')
}

/** The folder that `--chdir` names, or the one the process is in. Throws UsageError if it is not there. */
export function startFolder(cwd: string, chdir: string | undefined): string {
  if (chdir === undefined) return cwd
  const folder = resolve(cwd, chdir)
  if (!isFolder(folder)) throw new UsageError(`There is no folder "${chdir}" (--chdir).`)
  return folder
}

/** Whether a folder is there; a link counts as what it leads to. Throws where the system does not say. */
export function isFolder(path: string, system: FileSystem = disk): boolean {
  return system.existsSync(path) && system.statSync(path).isDirectory()
}

/**
 * The folder that nothing outside of is read: the repository that holds the start folder, or as much above it as the given paths
 * need.
 */
export function rootFolder(
  start: string,
  paths: readonly string[],
  system: FileSystem = disk,
): string {
  let root = repositoryOf(start, system) ?? start
  for (const path of paths) {
    const home = repositoryOf(path, system) ?? (isFolder(path, system) ? path : dirname(path))
    while (!isInside(home, root) && dirname(root) !== root) root = dirname(root)
  }
  return root
}

/** The nearest folder at or above the path that holds `.git`, or undefined. */
export function repositoryOf(path: string, system: FileSystem = disk): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (system.existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

/** Whether a path is a folder or something in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** A path with links resolved, or as it is where that cannot be done. */
export function realPath(path: string, system: FileSystem = disk): string {
  try {
    return system.realpathSync(path)
  } catch {
    return path
  }
}

/** From a path as seen from one folder to the same path as seen from another. */
export function renameFrom(root: string, start: string): (path: string) => string {
  return path => slashes(relative(start, join(root, path))) || '.'
}
