/** A module of the configuration from what its folder declares. */
import type { Module } from './configuration.ts'
import type { LoadedModule } from './load-module.ts'

/** Everything of the module but what its calls lead to. */
export function moduleOf(
  loaded: LoadedModule,
  path: readonly string[],
  relativeDirectory: string,
): Omit<Module, 'children'> {
  const { declared, directory, files } = loaded
  return {
    path,
    directory,
    relativeDirectory,
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
    backend: declared.backend ?? declared.cloud,
    providerMetas: declared.providerMetas,
  }
}

/** What stands in for a root module that cannot be read. */
export function emptyModule(directory: string): Module {
  const nothing: ReadonlyMap<string, never> = new Map<string, never>()
  return {
    path: [],
    directory,
    relativeDirectory: '.',
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
