/** Which files of a folder belong to a module, and what is read of them. */
import type { Collector } from '../diagnostics/collector.ts'
import { parseJson, parseNative } from '../hcl/parse.ts'
import type { FileNode } from '../hcl/syntax.ts'
import { createSource } from '../text/source.ts'
import { span } from '../text/span.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { compareUtf8 } from '../value/type.ts'
import type { DirectoryEntry, ModuleHost } from './host.ts'
import { moduleDiagnostic } from './messages.ts'

/** More files in one folder than this are not read. */
export const MAX_FILES = 2000

/** Names of a module's files, each list in byte order. */
export interface ModuleFileNames {
  readonly primary: readonly string[]
  readonly overrides: readonly string[]
}

/** Chooses the configuration files of a folder as Terraform does: `*.tf` and `*.tf.json`, without hidden and editors' files. */
export function moduleFileNames(entries: readonly DirectoryEntry[]): ModuleFileNames {
  const names = entries
    .filter(entry => entry.kind !== 'directory' && isConfigurationFile(entry.name))
    .map(entry => entry.name)
    .sort(compareUtf8)
  return {
    primary: names.filter(name => !isOverride(name)),
    overrides: names.filter(isOverride),
  }
}

function isConfigurationFile(name: string): boolean {
  return extensionOf(name) !== undefined && !isIgnored(name)
}

function extensionOf(name: string): '.tf' | '.tf.json' | undefined {
  if (name.endsWith('.tf')) return '.tf'
  return name.endsWith('.tf.json') ? '.tf.json' : undefined
}

function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'))
}

function isOverride(name: string): boolean {
  const base = name.slice(0, name.length - (extensionOf(name)?.length ?? 0))
  return base === 'override' || base.endsWith('_override')
}

/** Reads and parses one file; undefined after a diagnostic. */
export function readModuleFile(
  host: ModuleHost,
  path: string,
  collector: Collector,
): FileNode | undefined {
  const read = host.read(path)
  if (!read.ok) {
    const args = { path, why: read.why }
    const at = { source: createSource(path, ''), span: span(0, 0) }
    collector.add(moduleDiagnostic('module/file-unreadable', args, at))
    return undefined
  }
  return parseFile(path, read.bytes, collector)
}

/** Parses a file by its name: JSON syntax for `.json`, native syntax for the rest. */
export function parseFile(path: string, bytes: Uint8Array, collector: Collector): FileNode {
  const { text, undecodable } = decodeUtf8(bytes)
  const source = createSource(path, text)
  return path.endsWith('.json')
    ? parseJson(source, collector)
    : parseNative(source, collector, undecodable)
}

/** A path below a folder; `.` is the root itself. */
export function joinPath(directory: string, name: string): string {
  return directory === '.' || directory === '' ? name : `${directory}/${name}`
}
