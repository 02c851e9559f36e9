/** Plans a folder of the disk, or files written in a test, as the conformance runners and tests of the plan need it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Capabilities, FileAccess } from '../../src/eval/capabilities.ts'
import type { TerraformMinor } from '../../src/eval/language-version.ts'
import { nodeCodecs } from '../../src/host/codecs.ts'
import { createFileAccess } from '../../src/host/files.ts'
import type { Configuration } from '../../src/module/configuration.ts'
import type { ModuleHost } from '../../src/module/host.ts'
import { loadConfiguration } from '../../src/module/load-configuration.ts'
import { memoryHost } from '../../src/module/memory-host.ts'

/** A configuration that was loaded, and what loading found. */
export interface Loaded {
  readonly configuration: Configuration
  readonly diagnostics: readonly Diagnostic[]
  readonly host: ModuleHost
  readonly capabilities: Capabilities
}

/** The files below a folder, by path relative to it, with their bytes. */
export function filesBelow(folder: string): readonly (readonly [string, Uint8Array])[] {
  const root = resolve(folder)
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(root.length + 1), readFileSync(path)] as const
    })
}

/** What expressions may use in tests: the folder's files, digests and character sets, neither clock nor randomness. */
export function capabilitiesOf(files: FileAccess): Capabilities {
  return {
    files,
    codecs: nodeCodecs,
    clock: undefined,
    planTime: undefined,
    random: undefined,
  }
}

/** Loads the configuration of a folder on disk. */
export function loadFolder(folder: string, terraformMinor: TerraformMinor = 11): Loaded {
  const capabilities = capabilitiesOf(createFileAccess(folder))
  return load(memoryHost(filesBelow(folder)), capabilities, terraformMinor)
}

/** Loads a configuration from texts by path. Functions that read files find none. */
export function loadFiles(
  files: Readonly<Record<string, string>>,
  terraformMinor: TerraformMinor = 11,
): Loaded {
  return load(
    memoryHost(Object.entries(files)),
    capabilitiesOf(memoryFiles(Object.entries(files))),
    terraformMinor,
  )
}

function load(
  host: ModuleHost,
  capabilities: Capabilities,
  terraformMinor: TerraformMinor,
): Loaded {
  const collector = new DiagnosticList()
  const configuration = loadConfiguration(host, '.', { terraformMinor, capabilities }, collector)
  return { configuration, diagnostics: collector.items, host, capabilities }
}

/** Files that are held in memory as functions such as `file` see them. */
export function memoryFiles(files: Iterable<readonly [string, string | Uint8Array]>): FileAccess {
  const contents = new Map(files)
  const clean = (path: string): string => path.replace(/^\.\//, '')
  return {
    read: path => {
      const content = contents.get(clean(path))
      if (content === undefined) return { ok: false, why: 'missing' }
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      return { ok: true, bytes }
    },
    exists: path => contents.has(clean(path)),
    list: folder => {
      const below = folder === '.' || folder === '' ? '' : `${clean(folder)}/`
      return [...contents.keys()].flatMap(path =>
        path.startsWith(below) ? [path.slice(below.length)] : [],
      )
    },
  }
}
