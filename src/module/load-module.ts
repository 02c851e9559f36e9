/** One module: the files of a folder, parsed, decoded and merged. */
import { type Collector, DiagnosticList } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import type { FileNode } from '../hcl/syntax.ts'
import { createSource } from '../text/source.ts'
import { span } from '../text/span.ts'
import { type DecodedFile, decodeFile } from './decode/file.ts'
import type { ModuleHost } from './host.ts'
import { mergeFiles } from './merge/merge-files.ts'
import type { MergedModule } from './merge/merged-module.ts'
import { moduleDiagnostic } from './messages.ts'
import { joinPath, MAX_FILES, moduleFileNames, readModuleFile } from './module-files.ts'

/** A module's own declarations, whatever path leads to it. */
export interface LoadedModule {
  readonly directory: string
  readonly files: readonly FileNode[]
  readonly declared: MergedModule
  readonly diagnostics: readonly Diagnostic[]
  readonly hasErrors: boolean
}

/** What loading needs besides the folder. */
export interface ModuleReader {
  readonly host: ModuleHost
  readonly version: TerraformMinor
  /** Takes mistakes in templates of JSON strings, which are found later. */
  readonly lateCollector: Collector
}

/** Loads the module in a folder; undefined if the folder cannot be listed. Never throws. */
export function loadModule(directory: string, reader: ModuleReader): LoadedModule | undefined {
  const entries = reader.host.list(directory)
  if (entries === undefined) return undefined
  const heard = new DiagnosticList()
  const names = moduleFileNames(entries)
  const tooMany = names.primary.length + names.overrides.length > MAX_FILES
  if (tooMany) heard.add(tooManyFiles(directory))
  const readAll = (list: readonly string[], override: boolean): readonly DecodedFile[] => {
    const decoded: DecodedFile[] = []
    for (const name of tooMany ? [] : list) {
      const file = readModuleFile(reader.host, joinPath(directory, name), heard)
      if (file === undefined) continue
      const { source } = file
      const { version, lateCollector } = reader
      decoded.push(decodeFile(file, { source, version, override, collector: heard, lateCollector }))
    }
    return decoded
  }
  const primary = readAll(names.primary, false)
  const overrides = readAll(names.overrides, true)
  const declared = mergeFiles(primary, overrides, reader.version, heard)
  const files = [...primary, ...overrides].map(decoded => decoded.file)
  return { directory, files, declared, diagnostics: heard.items, hasErrors: heard.hasErrors }
}

function tooManyFiles(directory: string): Diagnostic {
  const at = { source: createSource(directory, ''), span: span(0, 0) }
  return moduleDiagnostic('module/too-many-files', { directory, limit: MAX_FILES }, at)
}
