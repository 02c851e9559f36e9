/**
 * Which folders are Coder templates: they have a `coder_…` resource or data source, or a configuration file that nobody can read, and no
 * configuration here calls them as a module.
 * Told from the text, so that a template that does not parse is found too.
 */
import { decodeUtf8 } from '../text/utf8.ts'
import { compareUtf8 } from '../value/type.ts'
import type { FileRead, ModuleHost } from './host.ts'
import { joinPath, moduleFileNames } from './module-files.ts'
import { cleanPath } from './source/source-address.ts'

/** Folders nested deeper than this are not looked into. */
const MAX_DEPTH = 30
/** After so many folders the search ends; nobody keeps that many templates in one place. */
const MAX_FOLDERS = 50_000

const CODER_BLOCK = /\b(?:resource|data)\s+"coder_\w+"|"coder_\w+"\s*:/
/** Terraform takes backslashes for slashes, which are written twice. */
const LOCAL_SOURCE = /(?:\bsource\s*=\s*|"source"\s*:\s*)"(\.\.?(?:\/|\\\\)[^"]*)"/g

/** What is in a folder and below. Paths are clean and relative to the host's root. */
export interface FoundTemplates {
  /** In byte order. */
  readonly templates: readonly string[]
  /** The folders that the configuration of each folder calls as modules. */
  readonly calls: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * The templates in a folder and below, as clean paths relative to the host's root, in byte order: folders with a `coder_…` resource or data
 * source, or with a configuration file that cannot be read, that nothing else calls as a module. Never throws.
 */
export function findTemplates(host: ModuleHost, directory: string): readonly string[] {
  return scanTemplates(host, directory).templates
}

/** The templates in a folder and below, and who calls whom. Never throws. */
export function scanTemplates(host: ModuleHost, directory: string): FoundTemplates {
  const templates = new Set<string>()
  const calls = new Map<string, Set<string>>()
  const pending: { readonly path: string; readonly depth: number }[] = [
    { path: directory, depth: 0 },
  ]
  for (let visited = 0; visited < MAX_FOLDERS; visited++) {
    const folder = pending.pop()
    if (folder === undefined) break
    const entries = host.list(folder.path) ?? []
    const names = moduleFileNames(entries)
    for (const name of [...names.primary, ...names.overrides]) {
      const text = textOf(host.read(joinPath(folder.path, name)))
      if (text === undefined || CODER_BLOCK.test(text)) templates.add(folder.path)
      if (text === undefined) continue
      for (const match of text.matchAll(LOCAL_SOURCE)) {
        const called = calls.get(folder.path) ?? new Set()
        calls.set(
          folder.path,
          called.add(cleanPath(joinPath(folder.path, (match[1] ?? '').replaceAll('\\\\', '/')))),
        )
      }
    }
    if (folder.depth >= MAX_DEPTH) continue
    for (const entry of entries) {
      if (entry.kind === 'directory' && !isSkipped(entry.name)) {
        pending.push({ path: joinPath(folder.path, entry.name), depth: folder.depth + 1 })
      }
    }
  }
  const isRoot = rootsOf(calls)
  return { templates: [...templates].filter(isRoot).sort(compareUtf8), calls }
}

/** Whether nobody calls a folder as a module but those that it calls itself: modules that go in circles are refused, and have to be found for that. */
function rootsOf(calls: FoundTemplates['calls']): (folder: string) => boolean {
  const callers = new Map<string, Set<string>>()
  for (const [caller, folders] of calls) {
    for (const folder of folders) {
      const known = callers.get(folder) ?? new Set()
      callers.set(folder, known.add(caller))
    }
  }
  return folder => {
    if (!callers.has(folder)) return true
    const called = reachable(folder, calls)
    return [...reachable(folder, callers)].every(each => called.has(each))
  }
}

/** Everything that a way of one step or more leads to. */
function reachable(
  from: string,
  steps: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set(steps.get(from))
  for (const each of found) for (const next of steps.get(each) ?? []) found.add(next)
  return found
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** Undefined where nobody can tell what a file holds: it cannot be read, or is no text. Such a folder is better refused than passed over. */
function textOf(read: FileRead): string | undefined {
  if (!read.ok) return read.why === 'directory' ? '' : undefined
  const { text } = decodeUtf8(read.bytes)
  return text.includes('\0') && !CODER_BLOCK.test(text) ? undefined : text
}
