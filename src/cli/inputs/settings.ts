/** Configuration and quota files: found, read, and wrong in ways that end the run before it began. */
import { dirname, join, relative, resolve } from 'node:path'
import { versionsOf } from '../../analysis/versions.ts'
import type { QuotaInput } from '../../analyze.ts'
import { type Config, defaultConfig, parseConfig } from '../../config/config-file.ts'
import { buildQuotaModel } from '../../config/quota/build-quota-model.ts'
import type { QuotaEntries } from '../../config/quota/quota-entries.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { disk, type FileSystem } from '../../host/file-system.ts'
import { reportFinding } from '../../report/from/from-diagnostic.ts'
import { renamedFinding } from '../../report/renamed.ts'
import { PLAIN } from '../../report/text/palette.ts'
import { findingLines } from '../../report/text/text-finding.ts'
import { createSource, type Location, type Source } from '../../text/source.ts'
import { decodeUtf8 } from '../../text/utf8.ts'
import { isInside, renameFrom, repositoryOf, slashes } from '../paths.ts'
import { readQuotaInputs } from './quota/quota-inputs.ts'

const NAMES = ['creditcheck.yaml', 'creditcheck.yml', 'creditcheck.json']

/** What holds for one template. */
export interface Settings {
  readonly config: Config
  /** The folder that paths in the configuration start from, absolute. */
  readonly folder: string
  readonly quota: QuotaInput | undefined
  /** What `quota` was made from, for a scenario to build on. */
  readonly quotaEntries: QuotaEntries | undefined
  /** The files and folders that it was made from, absolute. */
  readonly quotaPaths: readonly string[]
  /** Remarks on these files that do not end the run. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What the command line says about settings. */
export interface SettingsOptions {
  /** The folder that relative paths start from, absolute. */
  readonly start: string
  /** The folder that all sources are named from, absolute. */
  readonly root: string
  readonly config: string | undefined
  readonly quota: string | undefined
  /** Where variables of Terraform quota sources may come from; nowhere if left out. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Where files are looked for that the command line does not name; default: on disk. */
  readonly system?: FileSystem
}

/** What quota files came to. */
interface ReadQuota {
  readonly input: QuotaInput
  readonly entries: QuotaEntries
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads settings, each file once. Throws UsageError for files that are missing or wrong. */
export class SettingsReader {
  readonly #options: SettingsOptions
  readonly #byConfig = new Map<string, Settings>()
  readonly #quotas = new Map<string, ReadQuota>()

  constructor(options: SettingsOptions) {
    this.#options = options
  }

  /** The settings for a template's folder (absolute): those of `--config`, or of the nearest file up to the repository's top. */
  for(folder: string): Settings {
    const { start, config, system = disk } = this.#options
    const path =
      config === undefined ? nearestConfig(folder, start, system) : resolve(start, config)
    const key = path ?? ''
    const known = this.#byConfig.get(key)
    if (known !== undefined) return known
    const settings = this.#read(path)
    this.#byConfig.set(key, settings)
    return settings
  }

  #read(path: string | undefined): Settings {
    const { start, quota } = this.#options
    const system = this.#options.config === undefined ? this.#options.system : disk
    const list = new DiagnosticList()
    const config =
      path === undefined ? defaultConfig : parseConfig(this.#source(path, '--config', system), list)
    if (config === undefined || list.hasErrors) throw wrong(list.items, this.#options)
    const folder = path === undefined ? start : dirname(path)
    const named =
      quota === undefined
        ? config.quota.map(
            ({ path: each, at }) => [resolve(folder, each), this.#place(at)] as const,
          )
        : [[resolve(start, quota), '--quota'] as const]
    const paths = named.map(([each]) => each)
    if (paths.length === 0) {
      const none = { quota: undefined, quotaEntries: undefined, quotaPaths: [] }
      return { config, folder, ...none, diagnostics: list.items }
    }
    const { input, entries, diagnostics } = this.#quota(
      new Map(named),
      config,
      quota === undefined ? system : disk,
    )
    const all = [...list.items, ...diagnostics]
    const read = { quota: input, quotaEntries: entries, quotaPaths: paths }
    return { config, folder, ...read, diagnostics: all }
  }

  /** Quota files, saved answers of Coder's API and Terraform of Coder's own, put together. */
  #quota(
    /** With what names each of them. */
    named: ReadonlyMap<string, string>,
    { warnAt, coderVersion, terraformVersion }: Config,
    system: FileSystem | undefined,
  ): ReadQuota {
    const paths = [...named.keys()]
    const key = `${warnAt} ${paths.join('\n')}`
    const known = this.#quotas.get(key)
    if (known !== undefined) return known
    const list = new DiagnosticList()
    const { root, env = {} } = this.#options
    const read = (file: string): Source => this.#source(file, named.get(file) ?? '--quota', system)
    const versions = versionsOf(coderVersion, terraformVersion)
    const entries = readQuotaInputs(paths, { root, env, read, versions, system }, list)
    const model = entries === undefined ? undefined : buildQuotaModel(entries, list)
    if (entries === undefined || model === undefined || list.hasErrors)
      throw wrong(list.items, this.#options)
    const path = slashes(relative(root, paths[0] ?? root))
    const quota = { input: { path, model, warnAt }, entries, diagnostics: list.items }
    this.#quotas.set(key, quota)
    return quota
  }

  #place({ source, span }: Location): string {
    const { start, root } = this.#options
    return `${renameFrom(root, start)(source.path)}:${source.lines.position(span.start).line}`
  }

  #source(path: string, option: string, system: FileSystem = disk): Source {
    return readSource(path, { ...this.#options, system }, option)
  }
}

/** A text file, named as seen from the root. Throws UsageError if it cannot be read. */
export function readSource(
  path: string,
  {
    start,
    root,
    system = disk,
  }: {
    readonly start: string
    readonly root: string
    readonly system?: FileSystem | undefined
  },
  what: string,
): Source {
  const shown = slashes(relative(start, path)) || '.'
  try {
    return createSource(slashes(relative(root, path)), decodeUtf8(system.readFileSync(path)).text)
  } catch (reason) {
    throw unreadable(reason, shown, what)
  }
}

/** Why a file cannot be read, as its user knows it; `what` names the option or key that it is from. */
export function unreadable(reason: unknown, shown: string, what: string): UsageError {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new UsageError(`There is no file "${shown}" (${what}).`)
  return code === 'EISDIR'
    ? new UsageError(`"${shown}" is a folder; expected a file (${what}).`)
    : new UsageError(`The file "${shown}" cannot be read (${what}).`)
}

/** The nearest configuration at or above a folder, up to its repository's top, or else the start folder. */
function nearestConfig(folder: string, start: string, system: FileSystem): string | undefined {
  const top = repositoryOf(folder, system) ?? (isInside(folder, start) ? start : folder)
  for (let at = folder; isInside(at, top); at = dirname(at)) {
    const name = NAMES.find(candidate => system.existsSync(join(at, candidate)))
    if (name !== undefined) return join(at, name)
    if (dirname(at) === at) return undefined
  }
  return undefined
}

/** A wrong configuration ends the run: nothing of it would be meant. */
export function wrong(
  diagnostics: readonly Diagnostic[],
  { start, root }: { readonly start: string; readonly root: string },
): UsageError {
  const rename = renameFrom(root, start)
  const remarks = diagnostics.map(item => {
    const finding = renamedFinding(reportFinding(item, 76), rename)
    return findingLines(finding, 80, PLAIN).join('\n')
  })
  return new UsageError(['Nothing is checked before this is right:', ...remarks].join('\n\n'))
}
