/**
 * Which folders are Coder templates: they have a `coder_…` resource or data source, or a configuration file that nobody can read, or call
 * such a folder as a module, and no configuration here calls them.
 * Told from the text, so that a template that does not parse is found too.
 */
import type { Collector } from '../diagnostics/collector.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { compareUtf8 } from '../value/type.ts'
import type { DirectoryEntry, FileRead, ModuleHost } from './host.ts'
import { moduleDiagnostic } from './messages.ts'
import { joinPath, moduleFileNames } from './module-files.ts'
import { cleanPath } from './source/source-address.ts'

/** Folders nested deeper than this are not looked into. */
const MAX_DEPTH = 30
/** After so many folders the search ends; nobody keeps that many templates in one place. */
const MAX_FOLDERS = 50_000

/** Labels may stand without quotes, too; then the line tells it from prose. */
const CODER_BLOCK =
  /\b(?:resource|data)\s*"coder_\w+"|"coder_\w+"\s*:|^\s*(?:resource|data)\s+coder_\w+\s*["\w]/m
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
 * source, or with a configuration file that cannot be read, or that call such a folder, and that nothing else calls as a module. Where
 * nobody looked is told to the collector. Never throws.
 */
export function findTemplates(
  host: ModuleHost,
  directory: string,
  collector?: Collector,
): readonly string[] {
  return scanTemplates(host, directory, collector).templates
}

/** The templates in a folder and below, and who calls whom; where nobody looked is told. Never throws. */
export function scanTemplates(
  host: ModuleHost,
  directory: string,
  collector?: Collector,
): FoundTemplates {
  const looks = new Map<string, Look>()
  const pending: { readonly path: string; readonly depth: number }[] = [
    { path: directory, depth: 0 },
  ]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const { path, depth } = folder
    if (looks.size >= MAX_FOLDERS) {
      tellUnsearched(path, 'too-many', collector)
      break
    }
    const entries = host.list(path)
    if (entries === undefined && depth > 0) tellUnsearched(path, 'unreadable', collector)
    looks.set(path, lookAt(path, entries ?? [], host))
    const below = (entries ?? []).filter(({ kind, name }) => {
      return kind === 'directory' && !isSkipped(name)
    })
    if (depth < MAX_DEPTH)
      for (const { name } of below) pending.push({ path: joinPath(path, name), depth: depth + 1 })
    else if (below.length > 0) tellUnsearched(path, 'too-deep', collector)
  }
  const searched = [...looks.keys()]
  const calls = callsOf(looks, host)
  const isRoot = rootsOf(calls)
  const usesCoder = (folder: string): boolean =>
    [folder, ...reachable(folder, calls)].some(each => looks.get(each)?.usesCoder)
  return {
    templates: searched.filter(folder => usesCoder(folder) && isRoot(folder)).sort(compareUtf8),
    calls,
  }
}

/** What the files of one folder say. */
interface Look {
  readonly usesCoder: boolean
  /** The folders that it calls as modules. */
  readonly called: ReadonlySet<string>
}

function lookAt(folder: string, entries: readonly DirectoryEntry[], host: ModuleHost): Look {
  const { primary, overrides } = moduleFileNames(entries)
  const called = new Set<string>()
  let usesCoder = false
  for (const name of [...primary, ...overrides]) {
    const text = textOf(host.read(joinPath(folder, name)))
    if (text === undefined || CODER_BLOCK.test(text)) usesCoder = true
    for (const match of text?.matchAll(LOCAL_SOURCE) ?? [])
      called.add(cleanPath(joinPath(folder, (match[1] ?? '').replaceAll('\\\\', '/'))))
  }
  return { usesCoder, called }
}

/** Who calls whom. Modules that are called and were not come across, such as those beside the searched folder, are looked at as well. */
function callsOf(looks: Map<string, Look>, host: ModuleHost): FoundTemplates['calls'] {
  const calls = new Map<string, ReadonlySet<string>>()
  // What is added on the way comes up as well.
  for (const [folder, { called }] of looks) {
    if (called.size > 0) calls.set(folder, called)
    for (const each of called)
      if (!looks.has(each)) looks.set(each, lookAt(each, host.list(each) ?? [], host))
  }
  return calls
}

function tellUnsearched(
  folder: string,
  why: 'too-deep' | 'too-many' | 'unreadable',
  collector: Collector | undefined,
): void {
  const limit = why === 'too-deep' ? MAX_DEPTH : MAX_FOLDERS
  collector?.add(moduleDiagnostic('module/folder-not-searched', { folder, why, limit }, null))
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
