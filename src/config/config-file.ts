/** Reads creditcheck.yaml: what to check, under which versions and assumptions, and how strictly. */
import type { Collector } from '../diagnostics/collector.ts'
import type { Location, Source } from '../text/source.ts'
import type { DataDocument, DataPath, JsonValue } from './document.ts'
import { configSchema } from './generated/config-schema.ts'
import { configDiagnostic } from './messages.ts'
import { readDocument } from './read-document.ts'
import { validateDocument } from './validate.ts'

/** A value from the configuration that Terraform will see: as JSON text, so that a number keeps all its digits. */
export interface ConfigValue {
  readonly json: string
  readonly at: Location
}

/** Values by name or address, in the order of the file. */
export type ConfigValues = ReadonlyMap<string, ConfigValue>

/** What the user picks for a parameter: the text that Coder would get. */
export interface ConfigChoice {
  readonly value: string
  readonly at: Location
}

/** A path or glob as written, relative to the configuration's folder. */
export interface ConfigPath {
  readonly path: string
  readonly at: Location
}

/** A template or several, and what holds for them alone. */
export interface ConfigTemplate extends ConfigPath {
  readonly name: string | undefined
  readonly organization: string | undefined
  readonly variables: ConfigValues
  readonly parameters: ReadonlyMap<string, ConfigChoice>
  /** The presets to check; undefined for all. */
  readonly presets: readonly string[] | undefined
  readonly assumptions: ConfigValues
}

/** What a finding becomes. */
export type ConfiguredSeverity = 'error' | 'warning' | 'note' | 'off'

/** The configuration, with the usual value for what it leaves out. */
export interface Config {
  readonly coderVersion: string | undefined
  readonly terraformVersion: string | undefined
  /** Undefined where the configuration leaves it to what is found. */
  readonly templates: readonly ConfigTemplate[] | undefined
  readonly exclude: readonly string[]
  readonly variables: ConfigValues
  readonly parameters: ReadonlyMap<string, ConfigChoice>
  readonly assumptions: ConfigValues
  readonly quota: readonly ConfigPath[]
  readonly spend: readonly ConfigPath[]
  readonly severities: ReadonlyMap<
    string,
    { readonly severity: ConfiguredSeverity; readonly at: Location }
  >
  /** The share of the budget from which on a verdict is a warning, 0 to 1. */
  readonly warnAt: number
  readonly failOn: 'error' | 'warning' | 'note' | 'never' | undefined
  /** What one credit is worth: `amount` is the decimal text as written. */
  readonly creditValue: { readonly amount: string; readonly currency: string } | undefined
}

/** The share of a budget from which on a verdict is a warning, unless configured. Coder's own proposal (coder/coder#24452). */
export const DEFAULT_WARN_AT: number = 0.85

/** What holds where there is no configuration file. */
export const defaultConfig: Config = {
  coderVersion: undefined,
  terraformVersion: undefined,
  templates: undefined,
  exclude: [],
  variables: new Map(),
  parameters: new Map(),
  assumptions: new Map(),
  quota: [],
  spend: [],
  severities: new Map(),
  warnAt: DEFAULT_WARN_AT,
  failOn: undefined,
  creditValue: undefined,
}

/** The configuration in a file; undefined after an error. An empty file is one that leaves everything out. Never throws. */
export function parseConfig(source: Source, collector: Collector): Config | undefined {
  const document = readDocument(source, collector)
  if (document === undefined) return undefined
  if (document.data === null) return defaultConfig
  if (!validateDocument(document, configSchema, collector)) return undefined
  const reader = new ConfigReader(document)
  checkVersions(reader, document, collector)
  return {
    coderVersion: reader.version('coder_version'),
    terraformVersion: reader.version('terraform_version'),
    templates: reader.templates(),
    exclude: reader.texts(['exclude']) ?? [],
    variables: reader.values(['variables']),
    parameters: reader.choices(['parameters']),
    assumptions: reader.values(['assumptions']),
    quota: reader.paths('quota'),
    spend: reader.paths('spend'),
    severities: reader.severities(),
    warnAt: reader.number('warn_at') ?? DEFAULT_WARN_AT,
    failOn: reader.failOn(),
    creditValue: reader.creditValue(),
  }
}

/** Which versions there are is not for the schema to say, which sees numbers where YAML does. */
const VERSION_FORMS = [
  ['coder_version', /^2\.\d+(?:\.\d+)?(?:[-+].*)?$/, '2.30'],
  ['terraform_version', /^1\.\d+(?:\.\d+)?(?:[-+].*)?$/, '1.14'],
] as const

function checkVersions(reader: ConfigReader, document: DataDocument, collector: Collector): void {
  for (const [key, form, example] of VERSION_FORMS) {
    const value = reader.version(key)
    if (value === undefined || form.test(value)) continue
    const args = { place: key, value, expected: `a version such as "${example}"` }
    collector.add(configDiagnostic('config/wrong-form', args, document.locate([key])))
  }
}

/** Reads a document that fits the configuration's schema. */
class ConfigReader {
  readonly #document: DataDocument

  constructor(document: DataDocument) {
    this.#document = document
  }

  /** A version, `v` left out. As written: YAML takes 2.30 for the number 2.3. */
  version(key: string): string | undefined {
    const value = this.#value([key])
    if (typeof value === 'string') return value.replace(/^v/, '')
    return typeof value === 'number' ? this.#document.exactJson([key]) : undefined
  }

  number(key: string): number | undefined {
    const value = this.#value([key])
    return typeof value === 'number' ? value : undefined
  }

  failOn(): Config['failOn'] {
    // Validated: one of the schema's words.
    return this.#value(['fail_on']) as Config['failOn']
  }

  creditValue(): Config['creditValue'] {
    const currency = this.#value(['credit_value', 'currency'])
    if (typeof currency !== 'string') return undefined
    return { amount: this.#document.exactJson(['credit_value', 'amount']), currency }
  }

  templates(): readonly ConfigTemplate[] | undefined {
    const list = this.#value(['templates'])
    if (!Array.isArray(list)) return undefined
    return list.map((_, index) => this.#template(['templates', index]))
  }

  severities(): Config['severities'] {
    const found = new Map<string, { severity: ConfiguredSeverity; at: Location }>()
    for (const [key, path] of this.#members(['severities'])) {
      // Validated: one of the schema's words.
      const severity = this.#value(path) as ConfiguredSeverity
      found.set(key, { severity, at: this.#document.locateKey(path) })
    }
    return found
  }

  texts(path: DataPath): readonly string[] | undefined {
    const list = this.#value(path)
    return Array.isArray(list) ? list.filter(item => typeof item === 'string') : undefined
  }

  paths(key: string): readonly ConfigPath[] {
    const value = this.#value([key])
    if (typeof value === 'string') return [{ path: value, at: this.#document.locate([key]) }]
    const texts = this.texts([key]) ?? []
    return texts.map((path, index) => ({ path, at: this.#document.locate([key, index]) }))
  }

  values(path: DataPath): ConfigValues {
    const found = new Map<string, ConfigValue>()
    for (const [key, below] of this.#members(path)) {
      found.set(key, {
        json: this.#document.exactJson(below),
        at: this.#document.locateKey(below),
      })
    }
    return found
  }

  /** Coder hands every choice over as text: a list as its JSON text, a number as its digits. */
  choices(path: DataPath): ReadonlyMap<string, ConfigChoice> {
    const found = new Map<string, ConfigChoice>()
    for (const [key, below] of this.#members(path)) {
      const value = this.#value(below)
      const text = Array.isArray(value) ? JSON.stringify(value) : this.#document.exactJson(below)
      found.set(key, {
        value: typeof value === 'string' ? value : text,
        at: this.#document.locateKey(below),
      })
    }
    return found
  }

  #template(path: DataPath): ConfigTemplate {
    const value = this.#value(path)
    const pathKey = typeof value === 'string' ? path : [...path, 'path']
    return {
      path: this.#text(pathKey) ?? '',
      at: this.#document.locate(pathKey),
      name: this.#text([...path, 'name']),
      organization: this.#text([...path, 'organization']),
      variables: this.values([...path, 'variables']),
      parameters: this.choices([...path, 'parameters']),
      presets: this.texts([...path, 'presets']),
      assumptions: this.values([...path, 'assumptions']),
    }
  }

  #text(path: DataPath): string | undefined {
    const value = this.#value(path)
    return typeof value === 'string' ? value : undefined
  }

  #members(path: DataPath): readonly (readonly [string, DataPath])[] {
    const value = this.#value(path)
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return []
    return Object.keys(value).map(key => [key, [...path, key]])
  }

  #value(path: DataPath): JsonValue | undefined {
    let value: JsonValue | undefined = this.#document.data
    for (const segment of path) {
      if (value === null || typeof value !== 'object') return undefined
      // Lists and objects are read alike: a list's keys are its indices.
      value = (value as { readonly [key: string]: JsonValue })[segment]
    }
    return value
  }
}
