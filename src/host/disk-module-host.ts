/** Modules on disk, confined to one folder: links are followed only inside it. */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DirectoryEntry, ModuleHost } from '../module/host.ts'
import { createFileAccess } from './files.ts'

/** A host that reads below `root`, an absolute path, and nothing else. Never throws. */
export function createDiskModuleHost(root: string): ModuleHost {
  const files = createFileAccess(root)
  return {
    read: path => files.read(path),
    list: directory =>
      files.exists(directory) === 'directory' ? entries(resolve(root, directory)) : undefined,
  }
}

function entries(directory: string): readonly DirectoryEntry[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true }).map(entry => ({
      name: entry.name,
      kind: kindOf(entry),
    }))
  } catch {
    return undefined
  }
}

/** A link may lead to a file or a folder; whoever reads it finds out. */
function kindOf(entry: import('node:fs').Dirent): DirectoryEntry['kind'] {
  if (entry.isDirectory()) return 'directory'
  if (entry.isFile() || entry.isSymbolicLink()) return 'file'
  return 'other'
}
