/** Decoded files put together to a module: every name once, override files on top. As `NewModule` of internal/configs/module.go. */
import type { Collector } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Location } from '../../text/source.ts'
import type { ResourceDeclaration } from '../configuration.ts'
import { headerOf } from '../decode/body.ts'
import type { DecodedFile } from '../decode/file.ts'
import { type ModuleArgs, moduleDiagnostic } from '../messages.ts'
import { applyOverrides } from './merge-overrides.ts'
import { headerLocation, type MergedModule, type Placed, providerKey } from './merged-module.ts'

/** Merges primary files in the order of their names, then override files. */
export function mergeFiles(
  primary: readonly DecodedFile[],
  overrides: readonly DecodedFile[],
  version: TerraformMinor,
  collector: Collector,
): MergedModule {
  const module: MergedModule = {
    requiredVersions: [],
    backend: undefined,
    cloud: undefined,
    providerMetas: new Map(),
    requiredProviders: new Map(),
    providerConfigurations: new Map(),
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    moduleCalls: new Map(),
    resources: new Map(),
    checks: new Map(),
    actions: new Map(),
    moved: [],
    removed: [],
    imports: [],
  }
  mergeRequiredProviders(primary, overrides, module, collector)
  const merger = new Merger(module, collector)
  for (const file of primary) merger.add(file)
  for (const file of overrides) applyOverrides(file, module, version, collector)
  return module
}

function mergeRequiredProviders(
  primary: readonly DecodedFile[],
  overrides: readonly DecodedFile[],
  module: MergedModule,
  collector: Collector,
): void {
  let first: Location | undefined
  for (const { header, providers } of primary.flatMap(file => file.settings.requiredProviders)) {
    if (first === undefined) {
      first = header
      for (const [name, provider] of providers) module.requiredProviders.set(name, provider)
      continue
    }
    const related = [{ note: 'first defined here', location: first }]
    collector.add(moduleDiagnostic('module/duplicate-required-providers', {}, header, { related }))
  }
  for (const { providers } of overrides.flatMap(file => file.settings.requiredProviders)) {
    for (const [name, provider] of providers) module.requiredProviders.set(name, provider)
  }
}

type DuplicateCode =
  | 'module/duplicate-variable'
  | 'module/duplicate-local'
  | 'module/duplicate-output'
  | 'module/duplicate-module-call'
  | 'module/duplicate-check'
  | 'module/duplicate-action'
  | 'module/duplicate-provider'

class Merger {
  readonly #module: MergedModule
  readonly #collector: Collector
  readonly #imports = new Map<string, Location>()

  constructor(module: MergedModule, collector: Collector) {
    this.#module = module
    this.#collector = collector
  }

  add(file: DecodedFile): void {
    const module = this.#module
    this.#addSettings(file)
    for (const { declaration } of file.providers) {
      const name = providerKey(declaration)
      this.#insert(module.providerConfigurations, name, declaration, 'module/duplicate-provider')
    }
    for (const { declaration } of file.variables) {
      this.#insert(module.variables, declaration.name, declaration, 'module/duplicate-variable')
    }
    for (const local of file.locals) {
      this.#insert(module.locals, local.name, local, 'module/duplicate-local')
    }
    for (const { declaration } of file.outputs) {
      this.#insert(module.outputs, declaration.name, declaration, 'module/duplicate-output')
    }
    for (const { declaration } of file.moduleCalls) {
      this.#insert(
        module.moduleCalls,
        declaration.name,
        declaration,
        'module/duplicate-module-call',
      )
    }
    for (const { declaration } of file.resources) this.#addResource(declaration)
    this.#addChecks(file)
    for (const action of file.actions) {
      this.#insert(
        module.actions,
        `${action.type}.${action.name}`,
        action,
        'module/duplicate-action',
      )
    }
    module.moved.push(...file.moved)
    module.removed.push(...file.removed)
    this.#addImports(file)
  }

  #insert<T extends Placed>(
    into: Map<string, T>,
    name: string,
    item: T,
    code: DuplicateCode,
  ): void {
    const existing = into.get(name)
    if (existing === undefined) into.set(name, item)
    else this.#report(code, { name }, headerLocation(item), headerLocation(existing))
  }

  #report<C extends keyof ModuleArgs & string>(
    code: C,
    args: ModuleArgs[C],
    at: Location,
    first: Location,
  ): void {
    const related = [{ note: 'first defined here', location: first }]
    this.#collector.add(moduleDiagnostic(code, args, at, { related }))
  }

  #addSettings(file: DecodedFile): void {
    const module = this.#module
    const { settings } = file
    module.requiredVersions.push(...settings.requiredVersions)
    for (const block of settings.backends) {
      if (module.backend === undefined) module.backend = block
      else this.#report('module/duplicate-backend', {}, headerOf(block), headerOf(module.backend))
    }
    for (const block of settings.clouds) {
      if (module.cloud === undefined) module.cloud = block
      else this.#report('module/duplicate-cloud', {}, headerOf(block), headerOf(module.cloud))
    }
    if (module.backend !== undefined && module.cloud !== undefined) {
      const [backend, cloud] = [headerOf(module.backend), headerOf(module.cloud)]
      this.#report('module/backend-and-cloud', {}, backend, cloud)
    }
    for (const meta of settings.providerMetas) {
      const { provider, block } = meta
      const first = module.providerMetas.get(provider)
      if (first === undefined) module.providerMetas.set(provider, meta)
      else {
        const args = { name: provider }
        this.#report('module/duplicate-provider-meta', args, headerOf(block), headerOf(first.block))
      }
    }
  }

  #addResource(resource: ResourceDeclaration): boolean {
    const { address, mode } = resource
    const existing = this.#module.resources.get(address)
    if (existing === undefined) {
      this.#module.resources.set(address, resource)
      return true
    }
    const args = { name: address, mode }
    const at = headerLocation(resource)
    this.#report('module/duplicate-resource', args, at, headerLocation(existing))
    return false
  }

  #addChecks(file: DecodedFile): void {
    for (const { declaration, data } of file.checks) {
      if (data !== undefined && !this.#addResource(data)) continue
      this.#insert(this.#module.checks, declaration.name, declaration, 'module/duplicate-check')
    }
  }

  #addImports(file: DecodedFile): void {
    for (const { block, target, to, isStatic } of file.imports) {
      this.#module.imports.push(block)
      if (target === undefined || to === undefined || !isStatic) continue
      const first = this.#imports.get(target.text)
      if (first === undefined) this.#imports.set(target.text, to)
      else this.#report('module/duplicate-import', { name: target.config }, to, first)
    }
  }
}
