/** The files that a template's expressions may read, from the host that its modules are read from. */
import type { FileAccess } from '../eval/capabilities.ts'
import type { ModuleHost } from '../module/host.ts'
import { joinPath } from '../module/module-files.ts'
import { cleanPath } from '../module/source/source-address.ts'

/** More files than this are not listed. */
const MAX_LISTED = 100_000

/** Access to the files below a folder of a host. Never throws. */
export function hostFiles(host: ModuleHost, folder: string): FileAccess {
  const place = (path: string): string | undefined => {
    const below = cleanPath(path)
    const isOutside = path.startsWith('/') || below === '..' || below.startsWith('../')
    return isOutside ? undefined : joinPath(folder, below)
  }
  return {
    read: path => {
      const at = place(path)
      return at === undefined ? { ok: false, why: 'outside' } : host.read(cleanPath(at))
    },
    exists: path => {
      const at = place(path)
      if (at === undefined) return 'outside'
      const read = host.read(cleanPath(at))
      if (!read.ok && read.why === 'outside') return 'outside'
      return !read.ok && read.why === 'directory' ? 'directory' : read.ok
    },
    list: path => {
      const at = place(path)
      return at === undefined ? undefined : filesBelow(host, cleanPath(at))
    },
  }
}

function filesBelow(host: ModuleHost, folder: string): readonly string[] | 'too-many' {
  const found: string[] = []
  const open = ['']
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.length > MAX_LISTED) return 'too-many'
    for (const { name, kind } of host.list(cleanPath(joinPath(folder, at))) ?? []) {
      const path = at === '' ? name : `${at}/${name}`
      if (kind === 'directory') open.push(path)
      else if (kind === 'file') found.push(path)
    }
  }
  return found
}
