/** Loads configurations that are written in a test, and says what was found in a form that reads well in a table. */
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Configuration } from '../../src/module/configuration.ts'
import { type LoadOptions, loadConfiguration } from '../../src/module/load-configuration.ts'
import { memoryHost } from '../../src/module/memory-host.ts'
import { checkConfiguration } from './check-configuration.ts'

/** A configuration from texts by path, and what loading it found. */
export function load(
  files: Readonly<Record<string, string>>,
  options: Partial<LoadOptions> & { readonly directory?: string } = {},
): { readonly configuration: Configuration; readonly found: readonly string[] } {
  const list = new DiagnosticList()
  const host = memoryHost(Object.entries(files))
  const { directory = '.', ...rest } = options
  const configuration = loadConfiguration(host, directory, { terraformMinor: 14, ...rest }, list)
  return { configuration, found: list.items.map(describeDiagnostic) }
}

/** What loading and the static checks find. */
export function problemsIn(
  files: Readonly<Record<string, string>>,
  options: Partial<LoadOptions> = {},
): readonly string[] {
  const { configuration, found } = load(files, options)
  const list = new DiagnosticList()
  if (found.length === 0) checkConfiguration(configuration, list)
  return [...found, ...list.items.map(describeDiagnostic)]
}

/** `code "text under the span"`, with the path where it is not `main.tf`. */
export function describeDiagnostic({ code, subject }: Diagnostic): string {
  if (subject === null) return code
  const { path, text } = subject.source
  const place = path === 'main.tf' ? '' : ` ${path}`
  return `${code}${place} "${text.slice(subject.span.start, subject.span.end)}"`
}
