/** `.terraform/modules/modules.json`: which modules `terraform init` has installed, and where. */
import type { Collector } from '../../diagnostics/collector.ts'
import { createSource } from '../../text/source.ts'
import { span } from '../../text/span.ts'
import type { ModuleHost } from '../host.ts'
import { moduleDiagnostic } from '../messages.ts'
import { joinPath } from '../module-files.ts'

/** One entry of the manifest. */
export interface InstalledModule {
  /** The normalised source address. */
  readonly source: string
  /** Empty for modules without versions. */
  readonly version: string
  /** Relative to the root module's folder. */
  readonly directory: string
}

/** Installed modules by the names of the calls that lead to them, joined by dots. */
export type Manifest = ReadonlyMap<string, InstalledModule>

/** Reads the manifest; empty if there is none, or after a diagnostic. */
export function readManifest(
  host: ModuleHost,
  manifestDirectory: string,
  collector: Collector,
): Manifest {
  const path = joinPath(manifestDirectory, 'modules.json')
  const read = host.read(path)
  if (!read.ok) return NOTHING
  const records = recordsOf(parse(read.bytes))
  if (records !== undefined) return records
  const at = { source: createSource(path, ''), span: span(0, 0) }
  collector.add(moduleDiagnostic('module/manifest-unreadable', { path }, at))
  return NOTHING
}

const NOTHING: Manifest = new Map()

function parse(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return { Modules: [] }
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function recordsOf(json: unknown): Manifest | undefined {
  const modules = field(json, 'Modules')
  if (!Array.isArray(modules)) return undefined
  const manifest = new Map<string, InstalledModule>()
  for (const record of modules) {
    const key = field(record, 'Key')
    const directory = field(record, 'Dir')
    if (typeof key !== 'string' || typeof directory !== 'string' || manifest.has(key))
      return undefined
    const source = field(record, 'Source')
    const version = field(record, 'Version')
    manifest.set(key, {
      source: typeof source === 'string' ? source : '',
      version: typeof version === 'string' ? version : '',
      // Written on Windows, paths have backslashes.
      directory: directory.replaceAll('\\', '/'),
    })
  }
  return manifest
}

function field(json: unknown, name: string): unknown {
  if (typeof json !== 'object' || json === null) return undefined
  return new Map(Object.entries(json)).get(name)
}
