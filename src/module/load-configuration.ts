/** A whole configuration: the root module and, call by call, the modules below it. */
import { type Collector, DiagnosticList } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Capabilities } from '../eval/capabilities.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import { createSource, type Location } from '../text/source.ts'
import { span } from '../text/span.ts'
import { compareUtf8 } from '../value/type.ts'
import { emptyModule, moduleOf } from './assemble-module.ts'
import { checkBackend } from './check/check-backend.ts'
import { checkModuleArguments } from './check/module-arguments.ts'
import { checkProviders } from './check/provider-checks.ts'
import { checkProviderVersions } from './check/provider-versions.ts'
import type { Configuration, MissingModule, Module, ModuleCall } from './configuration.ts'
import { headerOf } from './decode/body.ts'
import type { ModuleHost } from './host.ts'
import { type LoadedModule, loadModule } from './load-module.ts'
import { isOutside } from './memory-host.ts'
import type { MergedModule } from './merge/merged-module.ts'
import { headerLocation } from './merge/merged-module.ts'
import { moduleDiagnostic } from './messages.ts'
import { joinPath } from './module-files.ts'
import { readLockFile } from './source/lock-file.ts'
import { type InstalledModule, type Manifest, readManifest } from './source/manifest.ts'
import { resolveSource } from './source/module-source.ts'
import { cleanPath, parseModuleSource, relativePath } from './source/source-address.ts'
import { releaseOf } from './source/terraform-release.ts'
import { parseConstraints, parseVersion, satisfies } from './source/version-constraint.ts'
import {
  type ConstantScopes,
  type ConstantValues,
  childConstants,
  rootConstants,
} from './static/const-variables.ts'
import { Constants } from './static/constants.ts'
import { NO_CAPABILITIES } from './static/static-value.ts'
import type { VariableInputs } from './variables/variable-values.ts'

/** How deep calls may nest, and how many modules a configuration may have. */
const MAX_DEPTH = 50
const MAX_MODULES = 2000

/** What decides how files are read and where called modules are found. */
export interface LoadOptions {
  /** Which Terraform to be: 11 to 16. */
  readonly terraformMinor: TerraformMinor
  /** Where `modules.json` is; default: `.terraform/modules` below the root module. */
  readonly manifestDirectory?: string
  /**
   * What `terraform init` is given for variables, which decides on `const` ones (since 1.15); default: nothing. Variables files in the
   * module's folder count anyway.
   */
  readonly initInputs?: VariableInputs
  /** What the plan is given, if that is known: a `const` variable must have the same value then. */
  readonly planInputs?: VariableInputs
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
  readonly constants: ConstantValues
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
  #isFull = false

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
    const loaded = this.#read(this.#root)
    if (loaded !== undefined) {
      const constants = rootConstants(this.#host, loaded, this.#options, this.#heard)
      const root = { path: [], directory: this.#root, above: [], collector: this.#heard }
      const built = this.#build(loaded, { ...root, constants })
      const module = this.#heard.hasErrors ? built : this.#withLocks(built)
      if (this.#heard.hasErrors) return module
      checkProviders(module, this.#heard)
      this.#checkBackend(loaded.declared)
      if (!this.#heard.hasErrors) checkProviderVersions(module, this.#heard)
      // Older versions find these only when they plan, as all do what is missing.
      if (this.#options.terraformMinor >= 15) {
        checkModuleArguments(module, this.#heard, 'unexpected')
      }
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

  #build(loaded: LoadedModule, at: Ancestor): Module {
    this.#modules++
    for (const diagnostic of loaded.diagnostics) at.collector.add(diagnostic)
    this.#checkVersions(loaded.declared, at.path)
    const { declared } = loaded
    const inside = loaded.hasErrors || at.constants.failed ? { ...at, collector: SILENT } : at
    const moduleCalls = new Map<string, ModuleCall>()
    const children = new Map<string, Module | MissingModule>()
    const constants = this.#constants(declared, at)
    for (const call of [...declared.moduleCalls.values()].sort(byName)) {
      const resolved = this.#resolve(call, constants, inside.collector)
      moduleCalls.set(call.name, resolved)
      children.set(call.name, this.#child(resolved, inside, constants))
    }
    const relativeDirectory = relativePath(this.#root, at.directory)
    return { children, ...moduleOf(loaded, at.path, relativeDirectory), moduleCalls }
  }

  #constants(declared: MergedModule, at: Ancestor): ConstantScopes {
    const place = {
      directory: relativePath(this.#root, at.directory),
      version: this.#options.terraformMinor,
      capabilities: this.#options.capabilities ?? NO_CAPABILITIES,
    }
    const { init, plan } = at.constants
    return {
      init: new Constants(declared, init, place),
      plan: plan && new Constants(declared, plan, place),
    }
  }

  /** The call with its source; a plan that would find another one than `terraform init` did is refused. */
  #resolve(call: ModuleCall, constants: ConstantScopes, collector: Collector): ModuleCall {
    const version = this.#options.terraformMinor
    const resolved = resolveSource(call, constants.init, version, collector)
    const planned = constants.plan && resolveSource(call, constants.plan, version, SILENT)
    if (resolved !== undefined && planned !== undefined && call.sourceLocation !== undefined) {
      const { sourceAddress, versionConstraint } = planned
      const same =
        sourceAddress === resolved.sourceAddress && versionConstraint === resolved.versionConstraint
      if (!same) {
        const args = { name: call.name }
        this.late.add(moduleDiagnostic('module/source-changed', args, call.sourceLocation))
      }
    }
    return resolved ?? call
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

  #child(call: ModuleCall, parent: Ancestor, constants: ConstantScopes): Module | MissingModule {
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
    const end = this.#endAt(found.directory, parent, location)
    if (end !== undefined) {
      for (const diagnostic of end) parent.collector.add(diagnostic)
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
      constants: childConstants(loaded.declared, call, constants, parent.collector),
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

  /** What there is to say where a call is not followed; undefined: it is. */
  #endAt(directory: string, parent: Ancestor, at: Location): readonly Diagnostic[] | undefined {
    const way = [...parent.above, parent.directory]
    const start = way.lastIndexOf(directory)
    if (start !== -1) {
      const args = { directory, through: way.slice(start + 1) }
      return [moduleDiagnostic('module/includes-itself', args, at)]
    }
    if (parent.above.length >= MAX_DEPTH)
      return [moduleDiagnostic('module/too-deep', { limit: MAX_DEPTH }, at)]
    if (this.#modules < MAX_MODULES) return undefined
    // Once is enough: every further call would be another one too many.
    const isTold = this.#isFull
    this.#isFull = true
    return isTold ? [] : [moduleDiagnostic('module/too-many-modules', { limit: MAX_MODULES }, at)]
  }

  /** The lock file is read once the configuration is sound. */
  #withLocks(module: Module): Module {
    const { terraformMinor } = this.#options
    const locked = readLockFile(this.#host, this.#root, terraformMinor, this.#heard)
    return locked.length === 0 ? module : { lockedProviders: locked, ...module }
  }

  #checkBackend({ backend }: MergedModule): void {
    if (backend === undefined || this.#heard.hasErrors) return
    const { source } = backend
    const [version, collector] = [this.#options.terraformMinor, this.#heard]
    checkBackend(backend, { source, version, override: false, collector, lateCollector: collector })
  }

  /** What only a root module may have. */
  #checkChild(declared: MergedModule, parent: Ancestor): void {
    const { backend, cloud, imports } = declared
    const version = this.#options.terraformMinor
    if (backend !== undefined) {
      parent.collector.add(moduleDiagnostic('module/backend-in-child', {}, headerOf(backend)))
    }
    if (cloud !== undefined && version >= 13) {
      parent.collector.add(moduleDiagnostic('module/cloud-in-child', {}, headerOf(cloud)))
    }
    const [first] = imports
    if (first !== undefined && version < 16) {
      const at = { source: first.source, span: first.typeSpan }
      parent.collector.add(moduleDiagnostic('module/import-in-child', {}, at))
    }
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
