/** Reads what tells of groups and people: quota files, saved answers of Coder's API, and Terraform that manages Coder itself. */
import { dirname, relative } from 'node:path'
import type { Versions } from '../../../analysis/versions.ts'
import type { QuotaEntries } from '../../../config/quota/quota-entries.ts'
import { type Collector, DiagnosticList } from '../../../diagnostics/collector.ts'
import { UsageError } from '../../../diagnostics/usage-error.ts'
import { createDiskModuleHost } from '../../../host/disk-module-host.ts'
import { disk, type FileSystem } from '../../../host/file-system.ts'
import { coderdEntries } from '../../../intake/coderd.ts'
import { coderdProvider } from '../../../intake/coderd-provider.ts'
import { readQuotaEntries } from '../../../intake/quota-sources.ts'
import { loadConfiguration } from '../../../module/load-configuration.ts'
import { variableInput } from '../../../module/variables/variable-input.ts'
import { givenValues } from '../../../module/variables/variable-values.ts'
import { plan } from '../../../plan/plan.ts'
import { EMPTY_STATE } from '../../../plan/plan-model.ts'
import type { Source } from '../../../text/source.ts'
import { capabilitiesFor } from '../../capabilities.ts'
import { isFolder, rootFolder, slashes } from '../../paths.ts'

/** What the rim knows when quota sources are read. */
export interface QuotaSurroundings {
  /** The folder that all sources are named from, absolute. */
  readonly root: string
  readonly read: (path: string) => Source
  readonly env: Readonly<Record<string, string | undefined>>
  readonly versions: Versions
  /** Default: the disk. */
  readonly system?: FileSystem | undefined
}

/** The entries of all the paths (absolute) together; undefined after diagnostics. Throws UsageError for what is not there. */
export function readQuotaInputs(
  paths: readonly string[],
  around: QuotaSurroundings,
  collector: Collector,
): QuotaEntries | undefined {
  const { system = disk } = around
  const folders = new Set<string>()
  const files: string[] = []
  for (const path of paths) {
    if (isFolder(path, system)) folders.add(path)
    else if (/\.tf(?:\.json)?$/.test(path) && system.existsSync(path)) folders.add(dirname(path))
    else files.push(path)
  }
  const planned = [...folders].sort().flatMap(folder => {
    const entries = plannedEntries(folder, around, collector)
    return entries === undefined ? [] : [entries]
  })
  return readQuotaEntries(files.map(around.read), collector, planned)
}

/** What a folder of Terraform says of Coder's groups and users, evaluated as its plan would be. */
function plannedEntries(
  folder: string,
  { root, env, versions, system }: QuotaSurroundings,
  collector: Collector,
): QuotaEntries | undefined {
  const hostRoot = rootFolder(root, [folder], system)
  const host = createDiskModuleHost(hostRoot, system)
  const { terraformMinor } = versions
  const capabilities = capabilitiesFor(folder, system)
  const list = new DiagnosticList()
  const shown = slashes(relative(hostRoot, folder)) || '.'
  const { root: module } = loadConfiguration(host, shown, { terraformMinor, capabilities }, list)
  const given = givenValues(host, module, terraformMinor, { environment: variablesOf(env) }, list)
  const variables = new Map(
    [...given].flatMap(([name, value]) => {
      const declaration = module.variables.get(name)
      const converted = declaration && variableInput(declaration, value, list)
      return converted === undefined ? [] : [[name, converted] as const]
    }),
  )
  const inputs = {
    variables,
    unsetVariables: 'unseen',
    workspaceName: 'default',
    terraformMinor,
    capabilities,
  } as const
  const planned = plan(module, inputs, [coderdProvider], EMPTY_STATE)
  for (const item of [...list.items, ...planned.diagnostics]) {
    if (item.severity === 'error') collector.add(item)
  }
  const entries = coderdEntries(planned.instances, collector)
  if (entries === undefined && !list.hasErrors) {
    throw new UsageError(
      `"${shown}" has no coderd_group or coderd_user to take groups from (--quota).`,
    )
  }
  return entries
}

function variablesOf(
  env: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  const prefix = 'TF_VAR_'
  return new Map(
    Object.entries(env).flatMap(([name, value]) =>
      name.startsWith(prefix) && value !== undefined
        ? [[name.slice(prefix.length), value] as const]
        : [],
    ),
  )
}
