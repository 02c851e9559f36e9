/** Modules in a file system, confined to one folder: links are followed only inside it. */
import { resolve } from 'node:path'
import type { DirectoryEntry, ModuleHost } from '../module/host.ts'
import { disk, type FileEntry, type FileSystem } from './file-system.ts'
import { createFileAccess } from './files.ts'

/** A host that reads below `root`, an absolute path, and nothing else; `system` is what it reads there instead of the disk. Never throws. */
export function createDiskModuleHost(root: string, system: FileSystem = disk): ModuleHost {
  const files = createFileAccess(root, {}, system)
  return {
    read: path => files.read(path),
    list: directory =>
      files.exists(directory) === 'directory'
        ? entries(resolve(root, directory), system)
        : undefined,
  }
}

function entries(directory: string, system: FileSystem): readonly DirectoryEntry[] | undefined {
  try {
    return system.readdirSync(directory, { withFileTypes: true }).map(entry => ({
      name: entry.name,
      kind: kindOf(entry),
    }))
  } catch {
    return undefined
  }
}

/** A link may lead to a file or a folder; whoever reads it finds out. */
function kindOf(entry: FileEntry): DirectoryEntry['kind'] {
  if (entry.isDirectory()) return 'directory'
  if (entry.isFile() || entry.isSymbolicLink()) return 'file'
  return 'other'
}
