/**
 * What an override file does to a module: arguments that it writes replace those of the declaration of the same name, blocks of a
 * type replace all blocks of that type. As internal/configs/module_merge.go.
 */
import type { Collector } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import type {
  LocalDeclaration,
  ModuleCall,
  OutputDeclaration,
  ProviderConfiguration,
  ResourceDeclaration,
  SourcedTraversal,
  VariableDeclaration,
} from '../configuration.ts'
import { type Decoded, headerOf } from '../decode/body.ts'
import type { DecodedFile } from '../decode/file.ts'
import { type ModuleArgs, moduleDiagnostic } from '../messages.ts'
import { headerLocation, type MergedModule, providerKey } from './merged-module.ts'

/** Applies one override file. */
export function applyOverrides(
  file: DecodedFile,
  module: MergedModule,
  version: TerraformMinor,
  collector: Collector,
): void {
  overrideSettings(file, module, collector)
  for (const override of file.providers) overrideProvider(override, module, collector)
  for (const override of file.variables) {
    const base = find(module.variables, override, 'module/override-without-variable', collector)
    if (base !== undefined) {
      module.variables.set(base.name, mergeVariable(base, override, collector))
    }
  }
  for (const local of file.locals) overrideLocal(local, module, collector)
  for (const override of file.outputs) {
    const base = find(module.outputs, override, 'module/override-without-output', collector)
    if (base !== undefined) module.outputs.set(base.name, mergeOutput(base, override, collector))
  }
  for (const override of file.moduleCalls) {
    const base = find(
      module.moduleCalls,
      override,
      'module/override-without-module-call',
      collector,
    )
    if (base !== undefined) module.moduleCalls.set(base.name, mergeCall(base, override, collector))
  }
  for (const override of file.resources) overrideResource(override, module, version, collector)
  for (const block of file.moved) {
    const at = { source: block.source, span: block.typeSpan }
    collector.add(moduleDiagnostic('module/override-of-moved', {}, at))
  }
  for (const { block } of file.imports) {
    const at = { source: block.source, span: block.typeSpan }
    collector.add(moduleDiagnostic('module/override-of-import', {}, at))
  }
}

type WithoutBase =
  | 'module/override-without-variable'
  | 'module/override-without-output'
  | 'module/override-without-module-call'

interface Named {
  readonly name: string
}

function find<T extends Named & Parameters<typeof headerLocation>[0]>(
  among: ReadonlyMap<string, T>,
  { declaration }: Decoded<T>,
  code: WithoutBase,
  collector: Collector,
): T | undefined {
  const { name } = declaration
  const base = among.get(name)
  if (base === undefined) {
    collector.add(moduleDiagnostic(code, { name }, headerLocation(declaration)))
  }
  return base
}

function overrideSettings(file: DecodedFile, module: MergedModule, collector: Collector): void {
  const { settings } = file
  // An override's constraints stand in for all that was asked before.
  if (settings.requiredVersions.length > 0) module.requiredVersions = settings.requiredVersions
  const [backend, secondBackend] = settings.backends
  const [cloud, secondCloud] = settings.clouds
  for (const second of [secondBackend, secondCloud]) {
    if (second === undefined) continue
    collector.add(moduleDiagnostic('module/override-of-backend-twice', {}, headerOf(second)))
  }
  if (backend !== undefined && secondBackend === undefined) {
    module.backend = backend
    module.cloud = undefined
  }
  if (cloud !== undefined && secondCloud === undefined) {
    module.cloud = cloud
    module.backend = undefined
  }
}

function overrideProvider(
  { declaration }: Decoded<ProviderConfiguration>,
  module: MergedModule,
  collector: Collector,
): void {
  const key = providerKey(declaration)
  const base = module.providerConfigurations.get(key)
  if (base !== undefined) {
    const overrides = [...(base.overrides ?? []), declaration.body]
    module.providerConfigurations.set(key, { ...base, overrides })
  } else if (key === declaration.name) {
    // A provider without a block of its own has an empty default configuration, which is what is overridden.
    module.providerConfigurations.set(key, declaration)
  } else {
    const at = headerLocation(declaration)
    collector.add(moduleDiagnostic('module/override-without-provider', { name: key }, at))
  }
}

function mergeVariable(
  base: VariableDeclaration,
  { declaration, written }: Decoded<VariableDeclaration>,
  collector: Collector,
): VariableDeclaration {
  const merged: VariableDeclaration = {
    ...base,
    ...pick(declaration, written, ['description', 'sensitive', 'ephemeral', 'nullable', 'const']),
    ...(written.has('default') ? { default: declaration.default } : {}),
    ...(written.has('type') ? { type: declaration.type, typed: true } : {}),
  }
  if (merged.default === undefined) return merged
  const converted = convert(merged.default, merged.type)
  const at = headerLocation(declaration)
  if (isConversionFailure(converted)) {
    const args = { why: converted.text }
    collector.add(moduleDiagnostic('module/override-makes-default-wrong', args, at))
    return merged
  }
  if (!merged.nullable && converted.kind === 'null') {
    collector.add(moduleDiagnostic('module/default-null', {}, at))
  }
  return { ...merged, default: converted }
}

/** The fields that were written; each is called as its argument. */
function pick<T, K extends keyof T & string>(
  from: T,
  written: ReadonlySet<string>,
  names: readonly K[],
): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {}
  for (const name of names) if (written.has(name)) picked[name] = from[name]
  return picked
}

function overrideLocal(local: LocalDeclaration, module: MergedModule, collector: Collector): void {
  const { name } = local
  if (module.locals.has(name)) {
    module.locals.set(name, local)
    return
  }
  collector.add(moduleDiagnostic('module/override-without-local', { name }, headerLocation(local)))
}

function mergeOutput(
  base: OutputDeclaration,
  { declaration, written }: Decoded<OutputDeclaration>,
  collector: Collector,
): OutputDeclaration {
  refuseDependsOn(declaration.dependsOn, collector)
  return { ...base, ...pick(declaration, written, ['value', 'sensitive', 'ephemeral', 'type']) }
}

function refuseDependsOn(dependsOn: readonly SourcedTraversal[], collector: Collector): void {
  const [first] = dependsOn
  if (first === undefined) return
  const at = { source: first.source, span: first.traversal.span }
  collector.add(moduleDiagnostic('module/override-of-depends-on', {}, at))
}

function mergeCall(
  base: ModuleCall,
  { declaration, written }: Decoded<ModuleCall>,
  collector: Collector,
): ModuleCall {
  refuseDependsOn(declaration.dependsOn, collector)
  const { sourceAddress, sourceLocation, sourceExpression } = declaration
  const { versionConstraint, versionExpression } = declaration
  const passed = declaration.passedProviders ?? []
  return {
    ...base,
    ...(written.has('source') ? { sourceAddress, sourceLocation, sourceExpression } : {}),
    ...(written.has('version') ? { versionConstraint, versionExpression } : {}),
    ...pick(declaration, written, ['count']),
    ...(written.has('for_each') ? { forEach: declaration.forEach } : {}),
    ...(passed.length > 0 ? { providers: declaration.providers, passedProviders: passed } : {}),
    overrides: [...(base.overrides ?? []), declaration.body],
    arguments: new Map([...base.arguments, ...declaration.arguments]),
  }
}

function overrideResource(
  override: Decoded<ResourceDeclaration>,
  module: MergedModule,
  version: TerraformMinor,
  collector: Collector,
): void {
  const { declaration } = override
  const { address, mode } = declaration
  // Terraform reads ephemeral resources in override files and forgets them.
  if (mode === 'ephemeral' && version <= 16) return
  const base = module.resources.get(address)
  if (base === undefined) {
    const args: ModuleArgs['module/override-without-resource'] = { name: address, mode }
    const at = headerLocation(declaration)
    collector.add(moduleDiagnostic('module/override-without-resource', args, at))
    return
  }
  refuseDependsOn(declaration.dependsOn, collector)
  module.resources.set(address, mergeResource(base, override))
}

function mergeResource(
  base: ResourceDeclaration,
  { declaration, written }: Decoded<ResourceDeclaration>,
): ResourceDeclaration {
  const { lifecycle } = declaration
  const { ignoreChanges } = lifecycle
  return {
    ...base,
    ...pick(declaration, written, ['count']),
    ...(written.has('for_each') ? { forEach: declaration.forEach } : {}),
    ...(declaration.provider === undefined ? {} : { provider: declaration.provider }),
    ...(declaration.connection === undefined ? {} : { connection: declaration.connection }),
    ...(declaration.provisioners.length > 0 ? { provisioners: declaration.provisioners } : {}),
    overrides: [...base.overrides, declaration.body],
    lifecycle: {
      ...base.lifecycle,
      ...(written.has('create_before_destroy')
        ? { createBeforeDestroy: lifecycle.createBeforeDestroy }
        : {}),
      ...(written.has('prevent_destroy') ? { preventDestroy: lifecycle.preventDestroy } : {}),
      ...(ignoreChanges.length > 0 && base.lifecycle.ignoreChanges !== 'all'
        ? { ignoreChanges }
        : {}),
    },
  }
}
