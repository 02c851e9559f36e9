/** Values of template variables: from files beside the template, the environment, the configuration and the command line. */
import { resolve } from 'node:path'
import { readVariablesYaml } from '../../config/variables-file.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import { disk } from '../../host/file-system.ts'
import type { Module } from '../../module/configuration.ts'
import type { FileRead, ModuleHost } from '../../module/host.ts'
import { variableInput } from '../../module/variables/variable-input.ts'
import { givenValues, type VariableOption } from '../../module/variables/variable-values.ts'
import { createSource } from '../../text/source.ts'
import { decodeUtf8 } from '../../text/utf8.ts'
import type { Value } from '../../value/value.ts'
import { slashes } from '../paths.ts'
import { type Settings, unreadable } from './settings.ts'

/** What the rim knows about variables. */
export interface VariableSources {
  readonly start: string
  readonly variables: ReadonlyMap<string, string>
  readonly variableFiles: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The value of each variable that is given one, converted to its type. Throws UsageError for a file that is not there. */
export function variableInputs(
  root: Module,
  host: ModuleHost,
  version: TerraformMinor,
  settings: Settings,
  sources: VariableSources,
  collector: Collector,
): ReadonlyMap<string, Value> {
  const environment = new Map(
    [...root.variables.keys()].flatMap(name => {
      const text = sources.env[`TF_VAR_${name}`]
      return text === undefined ? [] : [[name, text] as const]
    }),
  )
  const configured = [...settings.config.variables].flatMap(([name, { json }]): VariableOption[] =>
    root.variables.has(name) ? [{ kind: 'value', name, text: plainText(json) }] : [],
  )
  const files = sources.variableFiles.flatMap(path => fileOptions(path, sources, collector))
  const assignments = [...sources.variables].flatMap(([name, text]): VariableOption[] =>
    root.variables.has(name) ? [{ kind: 'assignment', text: `${name}=${text}` }] : [],
  )
  const options = [...configured, ...files, ...assignments]
  const given = givenValues(host, root, version, { environment, options }, collector)
  return new Map(
    [...given].flatMap(([name, value]) => {
      const declaration = root.variables.get(name)
      if (declaration === undefined) return []
      const converted = variableInput(declaration, value, collector)
      return converted === undefined ? [] : [[name, converted] as const]
    }),
  )
}

/** Terraform's variables file, or Coder's. */
function fileOptions(
  path: string,
  { start }: VariableSources,
  collector: Collector,
): readonly VariableOption[] {
  const content = readFile(resolve(start, path), path)
  const shown = slashes(path)
  if (!(/\.ya?ml$/.test(path) && content.ok)) return [{ kind: 'file', path: shown, content }]
  const source = createSource(shown, decodeUtf8(content.bytes).text)
  const texts = readVariablesYaml(source, collector) ?? []
  return [...texts].map(([name, { text, at }]) => ({ kind: 'value', name, text, at }))
}

/** A JSON string as the text that it is; anything else as Terraform reads it on a command line. */
function plainText(json: string): string {
  return json.startsWith('"') ? String(JSON.parse(json)) : json
}

function readFile(path: string, shown: string): FileRead {
  try {
    return { ok: true, bytes: disk.readFileSync(path) }
  } catch (reason) {
    throw unreadable(reason, shown, '--var-file')
  }
}
