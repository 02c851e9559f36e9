/** Prices of templates that are asked for by name or path, each analysed when it is first asked for. */
import { basename, join, relative, resolve } from 'node:path'
import { templateCosts } from '../../../analysis/template/template-costs.ts'
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import { createDiskModuleHost } from '../../../host/disk-module-host.ts'
import { disk } from '../../../host/file-system.ts'
import { findTemplates } from '../../../module/discover.ts'
import type { ModuleHost } from '../../../module/host.ts'
import type { TemplateCosts } from '../../../quota/template-verdict.ts'
import { isFolder, isInside, realPath, slashes } from '../../paths.ts'
import type { Settings } from '../settings.ts'
import { configuredTemplates } from './configured-templates.ts'
import { loadTemplate, type SubjectOptions } from './load-template.ts'

/** Finds templates as a scenario names them: by the name that the configuration or the folder gives, or by path. */
export class TemplatePrices {
  readonly #options: SubjectOptions
  readonly #settings: Settings
  readonly #bases: readonly string[]
  readonly #host: ModuleHost
  readonly #prices = new Map<string, TemplateCosts | undefined>()
  readonly #diagnostics: Diagnostic[] = []
  #named: ReadonlyMap<string, string> | undefined

  /** Paths start from any of the `bases` (absolute folders), the first that fits. */
  constructor(options: SubjectOptions, settings: Settings, bases: readonly string[]) {
    this.#options = options
    this.#settings = settings
    this.#bases = bases
    this.#host = createDiskModuleHost(options.root)
  }

  /** What the template costs; undefined where there is none, or none that can be built. Throws UsageError as `loadTemplate`. */
  priceOf(reference: string): TemplateCosts | undefined {
    if (this.#prices.has(reference)) return this.#prices.get(reference)
    const folder = this.#folderOf(reference)
    const price = folder === undefined ? undefined : this.#analyse(folder)
    this.#prices.set(reference, price)
    return price
  }

  /** Every template that was asked for and has a price. */
  get priced(): ReadonlyMap<string, TemplateCosts> {
    return new Map(
      [...this.#prices].flatMap(([name, price]) => (price === undefined ? [] : [[name, price]])),
    )
  }

  /** Names by which templates can be called. */
  get names(): readonly string[] {
    return [...this.#folders().keys()]
  }

  /** What was remarked on the templates that were analysed. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics
  }

  #analyse(folder: string): TemplateCosts | undefined {
    const path = slashes(relative(this.#options.root, folder)) || '.'
    const { costs, diagnostics } = templateCosts(loadTemplate(path, this.#host, this.#options))
    this.#diagnostics.push(...diagnostics)
    return costs
  }

  #folderOf(reference: string): string | undefined {
    const named = this.#folders().get(reference)
    if (named !== undefined) return named
    return this.#bases
      .map(base => resolve(base, reference))
      .find(path => isInside(path, this.#options.root) && disk.existsSync(path) && isFolder(path))
  }

  /** Templates by name; a name that several bear is nobody's. */
  #folders(): ReadonlyMap<string, string> {
    this.#named ??= this.#find()
    return this.#named
  }

  #find(): ReadonlyMap<string, string> {
    const { root } = this.#options
    const found = new Map<string, string | undefined>()
    const add = (name: string, folder: string): void => {
      found.set(name, found.has(name) && found.get(name) !== folder ? undefined : folder)
    }
    const configured = configuredTemplates(this.#settings)
    for (const [folder, { name }] of configured) add(name ?? basename(realPath(folder)), folder)
    if (configured.size === 0 && isInside(this.#settings.folder, root)) {
      const below = slashes(relative(root, this.#settings.folder)) || '.'
      for (const path of findTemplates(this.#host, below)) {
        const folder = join(root, path)
        add(basename(realPath(folder)), folder)
      }
    }
    return new Map([...found].flatMap(([name, path]) => (path === undefined ? [] : [[name, path]])))
  }
}
