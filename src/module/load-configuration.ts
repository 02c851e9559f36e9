/** A whole configuration: the root module and, call by call, the modules below it. */
import { type Collector, DiagnosticList } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Capabilities } from '../eval/capabilities.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import { createSource, type Location } from '../text/source.ts'
import { span } from '../text/span.ts'
import { containsUnknown, containsUnseen } from '../value/inspect.ts'
import { compareUtf8 } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { checkModuleArguments } from './check-configuration.ts'
import type { Configuration, MissingModule, Module, ModuleCall } from './configuration.ts'
import { Constants } from './constants.ts'
import type { ModuleHost } from './host.ts'
import { type LoadedModule, loadModule } from './load-module.ts'
import { type InstalledModule, type Manifest, readManifest } from './manifest.ts'
import { isOutside } from './memory-host.ts'
import type { MergedModule } from './merged-module.ts'
import { headerLocation } from './merged-module.ts'
import { moduleDiagnostic } from './messages.ts'
import { joinPath } from './module-files.ts'
import { resolveSource } from './module-source.ts'
import { checkProviders } from './provider-checks.ts'
import { cleanPath, parseModuleSource } from './source-address.ts'
import { NO_CAPABILITIES } from './static-value.ts'
import { releaseOf } from './terraform-release.ts'
import { parseConstraints, parseVersion, satisfies } from './version-constraint.ts'

/** How deep calls may nest, and how many modules a configuration may have. */
export const MAX_DEPTH = 50
export const MAX_MODULES = 2000

export interface LoadOptions {
  /** Which Terraform to be: 11 to 16. */
  readonly terraformMinor: TerraformMinor
  /** Where `modules.json` is; default: `.terraform/modules` below the root module. */
  readonly manifestDirectory?: string
  /** Values of the root module's `const` variables at `terraform init`; default: their own defaults. */
  readonly constants?: ReadonlyMap<string, Value>
  /** What functions in a module's source may use; default: nothing. */
  readonly capabilities?: Capabilities
}

/**
 * Loads the root module in a folder and all that it calls. Modules that are not there are `MissingModule`s. A configuration comes
 * back in any case, as complete as the diagnostics allow. Never throws.
 */
export function loadConfiguration(
  host: ModuleHost,
  directory: string,
  options: LoadOptions,
  collector: Collector,
): Configuration {
  const loader = new Loader(host, cleanPath(directory), options)
  const root = loader.load()
  for (const diagnostic of loader.diagnostics) collector.add(diagnostic)
  return { root, terraformMinor: options.terraformMinor, lateDiagnostics: loader.late.items }
}

/** A module on the way from the root to the one being loaded. */
interface Ancestor {
  readonly path: readonly string[]
  readonly directory: string
  /** Module calls as their authors know them: the directories above. */
  readonly above: readonly string[]
  readonly constants: ReadonlyMap<string, Value>
  /** Where trouble in the module goes: nowhere below one that has errors itself, as Terraform gets no further then. */
  readonly collector: Collector
}

class Loader {
  readonly late: DiagnosticList = new DiagnosticList()
  readonly #heard = new DiagnosticList()
  readonly #versionErrors: Diagnostic[] = []
  readonly #host: ModuleHost
  readonly #root: string
  readonly #options: LoadOptions
  readonly #loaded = new Map<string, LoadedModule | undefined>()
  #manifest: Manifest | undefined
  #modules = 0

  constructor(host: ModuleHost, root: string, options: LoadOptions) {
    this.#host = host
    this.#root = root
    this.#options = options
  }

  /** A constraint on Terraform's version that is not met is told before, and instead of, everything else. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#versionErrors.length > 0 ? this.#versionErrors : this.#heard.items
  }

  load(): Module {
    const root: Ancestor = {
      path: [],
      directory: this.#root,
      above: [],
      constants: new Map(),
      collector: this.#heard,
    }
    const loaded = this.#read(this.#root)
    if (loaded !== undefined) {
      const constants = this.#rootConstants(loaded.declared)
      const module = this.#build(loaded, { ...root, constants })
      checkProviders(module, this.#heard)
      // Older versions find these only when they plan.
      if (this.#options.terraformMinor >= 15) checkModuleArguments(module, this.#heard)
      return module
    }
    const args = { directory: this.#root }
    const at = { source: createSource(this.#root, ''), span: span(0, 0) }
    this.#heard.add(moduleDiagnostic('module/folder-missing', args, at))
    return emptyModule(this.#root)
  }

  #read(directory: string): LoadedModule | undefined {
    if (this.#loaded.has(directory)) return this.#loaded.get(directory)
    const version = this.#options.terraformMinor
    const loaded = loadModule(directory, {
      host: this.#host,
      version,
      lateCollector: this.late,
    })
    this.#loaded.set(directory, loaded)
    return loaded
  }

  #rootConstants(declared: MergedModule): ReadonlyMap<string, Value> {
    const given = this.#options.constants ?? new Map<string, Value>()
    for (const variable of declared.variables.values()) {
      if (variable.const !== true || variable.default !== undefined) continue
      if (given.has(variable.name)) continue
      const at = headerLocation(variable)
      this.#heard.add(moduleDiagnostic('module/variable-not-set', { name: variable.name }, at))
    }
    return given
  }

  #build(loaded: LoadedModule, at: Ancestor): Module {
    this.#modules++
    for (const diagnostic of loaded.diagnostics) at.collector.add(diagnostic)
    this.#checkVersions(loaded.declared, at.path)
    const { declared } = loaded
    const inside = loaded.hasErrors ? { ...at, collector: SILENT } : at
    const moduleCalls = new Map<string, ModuleCall>()
    const children = new Map<string, Module | MissingModule>()
    const constants = new Constants(declared, at.constants, {
      directory: at.directory,
      version: this.#options.terraformMinor,
      capabilities: this.#options.capabilities ?? NO_CAPABILITIES,
    })
    for (const call of [...declared.moduleCalls.values()].sort(byName)) {
      const version = this.#options.terraformMinor
      const resolved = resolveSource(call, constants, version, inside.collector)
      moduleCalls.set(call.name, resolved ?? call)
      children.set(call.name, this.#child(resolved ?? call, inside, constants))
    }
    return { ...moduleOf(loaded, at.path), moduleCalls, children }
  }

  #checkVersions(declared: MergedModule, path: readonly string[]): void {
    const release = releaseOf(this.#options.terraformMinor)
    for (const { text, location } of declared.requiredVersions) {
      const conditions = parseConstraints(text) ?? []
      if (conditions.some(condition => condition.prerelease !== '')) {
        const code = 'module/required-version-prerelease'
        this.#versionErrors.push(moduleDiagnostic(code, { text }, location))
      } else if (!satisfies(release, conditions)) {
        const module = path.length === 0 ? 'The template' : `The module "${path.join('.')}"`
        const args = { text, version: release.join('.'), module }
        this.#versionErrors.push(moduleDiagnostic('module/required-version', args, location))
      }
    }
  }

  #child(call: ModuleCall, parent: Ancestor, constants: Constants): Module | MissingModule {
    const path = [...parent.path, call.name]
    const location = call.sourceLocation ?? headerLocation(call)
    const missing = (why: MissingModule['why']): MissingModule => ({
      missing: true,
      path,
      sourceAddress: call.sourceAddress ?? '',
      versionConstraint: call.versionConstraint,
      why,
      call,
    })
    if (call.sourceAddress === undefined) return missing('unknown-source')
    const found = this.#find(call, parent, path)
    if (typeof found === 'string') {
      this.#tellMissing(found, call, location, parent)
      return missing(found)
    }
    const limit = this.#limitOf(found.directory, parent)
    if (limit !== undefined) {
      parent.collector.add(limit(location))
      return missing('unreadable')
    }
    const loaded = this.#read(found.directory)
    if (loaded === undefined) {
      if (!found.local) {
        this.#tellMissing('not-installed', call, location, parent)
        return missing('not-installed')
      }
      const args = { address: call.sourceAddress, directory: found.directory }
      parent.collector.add(moduleDiagnostic('module/called-folder-missing', args, location))
      return missing('not-found')
    }
    this.#checkChild(loaded.declared, parent)
    return this.#build(loaded, {
      path,
      directory: found.directory,
      above: [...parent.above, parent.directory],
      constants: this.#childConstants(loaded.declared, call, constants, parent.collector),
      collector: parent.collector,
    })
  }

  /** The folder that a call leads to, or why none can be told. */
  #find(
    call: ModuleCall,
    parent: Ancestor,
    path: readonly string[],
  ): { readonly directory: string; readonly local: boolean } | 'outside' | 'not-installed' {
    const source = parseModuleSource(call.sourceAddress ?? '', call.versionConstraint !== undefined)
    if (source.kind === 'local') {
      const directory = cleanPath(joinPath(parent.directory, source.path))
      return isOutside(directory) ? 'outside' : { directory, local: true }
    }
    const installed = this.#installed().get(path.join('.'))
    if (installed === undefined || !isUpToDate(installed, call)) return 'not-installed'
    const directory = cleanPath(joinPath(this.#root, installed.directory))
    return isOutside(directory) ? 'outside' : { directory, local: false }
  }

  #installed(): Manifest {
    const folder = this.#options.manifestDirectory ?? joinPath(this.#root, '.terraform/modules')
    this.#manifest ??= readManifest(this.#host, folder, this.#heard)
    return this.#manifest
  }

  #tellMissing(
    why: 'outside' | 'not-installed',
    call: ModuleCall,
    at: Location,
    parent: Ancestor,
  ): void {
    const address = call.sourceAddress ?? ''
    const diagnostic =
      why === 'outside'
        ? moduleDiagnostic('module/called-folder-outside', { address }, at)
        : moduleDiagnostic('module/not-installed', { name: call.name, address }, at)
    parent.collector.add(diagnostic)
  }

  #limitOf(directory: string, parent: Ancestor): ((at: Location) => Diagnostic) | undefined {
    if (directory === parent.directory || parent.above.includes(directory)) {
      return at => moduleDiagnostic('module/includes-itself', { directory }, at)
    }
    if (parent.above.length >= MAX_DEPTH) {
      return at => moduleDiagnostic('module/too-deep', { limit: MAX_DEPTH }, at)
    }
    if (this.#modules >= MAX_MODULES) {
      return at => moduleDiagnostic('module/too-many-modules', { limit: MAX_MODULES }, at)
    }
    return undefined
  }

  /** What only a root module may have. */
  #checkChild(declared: MergedModule, parent: Ancestor): void {
    const { backend, cloud, imports } = declared
    const version = this.#options.terraformMinor
    if (backend !== undefined) {
      parent.collector.add(moduleDiagnostic('module/backend-in-child', {}, backend))
    }
    if (cloud !== undefined && version >= 13) {
      parent.collector.add(moduleDiagnostic('module/cloud-in-child', {}, cloud))
    }
    const [first] = imports
    if (first !== undefined && version < 16) {
      const at = { source: first.source, span: first.typeSpan }
      parent.collector.add(moduleDiagnostic('module/import-in-child', {}, at))
    }
  }

  #childConstants(
    declared: MergedModule,
    call: ModuleCall,
    constants: Constants,
    collector: Collector,
  ): ReadonlyMap<string, Value> {
    const values = new Map<string, Value>()
    for (const variable of declared.variables.values()) {
      const argument = variable.const === true ? call.arguments.get(variable.name) : undefined
      if (argument === undefined) continue
      const at = { source: argument.source, expression: argument.expression }
      const value = constants.evaluate(at, new DiagnosticList())
      if (containsUnknown(value) || containsUnseen(value)) {
        const location = { source: argument.source, span: argument.expression.span }
        const args = { name: variable.name }
        collector.add(moduleDiagnostic('module/const-argument-not-known', args, location))
      } else values.set(variable.name, value)
    }
    return values
  }
}

const SILENT: Collector = { add: () => undefined }

function byName(a: ModuleCall, b: ModuleCall): number {
  return compareUtf8(a.name, b.name)
}

/** What is installed counts only if it is still what the call asks for. */
function isUpToDate(installed: InstalledModule, call: ModuleCall): boolean {
  const { versionConstraint } = call
  if (versionConstraint === undefined) return true
  const version = parseVersion(installed.version)
  const conditions = parseConstraints(versionConstraint)
  if (version === undefined || conditions === undefined) return false
  return installed.version.includes('-') || satisfies(version, conditions)
}

function moduleOf(loaded: LoadedModule, path: readonly string[]): Omit<Module, 'children'> {
  const { declared, directory, files } = loaded
  return {
    path,
    directory,
    files,
    variables: declared.variables,
    locals: declared.locals,
    outputs: declared.outputs,
    resources: declared.resources,
    moduleCalls: declared.moduleCalls,
    requiredProviders: declared.requiredProviders,
    providerConfigurations: declared.providerConfigurations,
    checks: declared.checks,
    moved: declared.moved,
    removed: declared.removed,
    imports: declared.imports,
    actions: declared.actions,
  }
}

function emptyModule(directory: string): Module {
  const nothing: ReadonlyMap<string, never> = new Map<string, never>()
  return {
    path: [],
    directory,
    files: [],
    variables: nothing,
    locals: nothing,
    outputs: nothing,
    resources: nothing,
    moduleCalls: nothing,
    requiredProviders: nothing,
    providerConfigurations: nothing,
    checks: nothing,
    moved: [],
    removed: [],
    imports: [],
    actions: nothing,
    children: nothing,
  }
}
