/** Does with a configuration what `terraform init`, `validate` and `plan` do, for the conformance runner of modules. */
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { loadConfiguration } from '../../src/module/load-configuration.ts'
import { memoryHost } from '../../src/module/memory-host.ts'
import {
  givenValues,
  type VariableInputs,
  type VariableOption,
} from '../../src/module/variables/variable-values.ts'
import { createPlanner, plan } from '../../src/plan/plan.ts'
import { EMPTY_STATE, type Plan } from '../../src/plan/plan-model.ts'
import { validateConfiguration } from '../../src/plan/validate/validate-configuration.ts'
import { builtinProviders } from '../../src/providers/builtin.ts'
import { capabilitiesOf, memoryFiles } from './plan-folder.ts'

/** What differs from the plain commands. */
export interface CaseRun {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly workspace?: string
  readonly init?: readonly string[]
}

/** How far it came and what was said. */
export interface PlannedCase {
  readonly stage: 'init' | 'plan'
  readonly diagnostics: readonly Diagnostic[]
  /** Undefined after a failed init. */
  readonly plan: Plan | undefined
  readonly validation: readonly Diagnostic[] | undefined
}

type File = readonly [path: string, content: string | Uint8Array]

/** Loads, validates and plans. */
export function planCase(
  files: readonly File[],
  run: CaseRun,
  terraformMinor: number,
): PlannedCase {
  const host = memoryHost(files)
  const capabilities = { ...capabilitiesOf(memoryFiles(files)), planTime: PLAN_TIME }
  const planInputs = inputsOf(run.args ?? [], run.env ?? {}, host)
  const initInputs = inputsOf(run.init ?? [], run.env ?? {}, host)
  const loading = new DiagnosticList()
  const options = { terraformMinor, capabilities, initInputs, planInputs }
  const { root, lateDiagnostics } = loadConfiguration(host, '.', options, loading)
  if (loading.hasErrors) {
    return { stage: 'init', diagnostics: loading.items, plan: undefined, validation: undefined }
  }
  const giving = new DiagnosticList()
  const given = givenValues(host, root, terraformMinor, planInputs, giving)
  // Since 1.15 `terraform init` reads variables, too.
  if (terraformMinor >= 15) givenValues(host, root, terraformMinor, initInputs, loading)
  if (loading.hasErrors) {
    return { stage: 'init', diagnostics: loading.items, plan: undefined, validation: undefined }
  }
  const inputs = {
    variables: new Map([...given].map(([name, { value }]) => [name, value] as const)),
    variableOrigins: new Map([...given].map(([name, { origin }]) => [name, origin] as const)),
    unsetVariables: 'refused' as const,
    lateDiagnostics,
    workspaceName: run.workspace ?? 'default',
    terraformMinor,
    capabilities,
  }
  const providers = builtinProviders({ terraformMinor, capabilities })
  const { context } = createPlanner(root, inputs, providers, EMPTY_STATE)
  const validation = validateConfiguration(context, root)
  if (giving.hasErrors) {
    return { stage: 'plan', diagnostics: giving.items, plan: undefined, validation }
  }
  const planned = plan(root, inputs, providers, EMPTY_STATE)
  const warnings = loading.items.filter(item => !giving.items.some(other => isSame(item, other)))
  const diagnostics = [...warnings, ...giving.items, ...planned.diagnostics]
  return { stage: 'plan', diagnostics, plan: planned, validation }
}

/** Any time will do: what it is cannot be recorded. */
const PLAN_TIME = 1_700_000_000_000_000_000n

function inputsOf(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  host: ReturnType<typeof memoryHost>,
): VariableInputs {
  const environment = Object.entries(env)
    .filter(([name]) => name.startsWith('TF_VAR_'))
    .map(([name, text]) => [name.slice('TF_VAR_'.length), text] as const)
  const options: VariableOption[] = []
  for (let at = 0; at < args.length; at++) {
    const [flag = '', ...rest] = (args[at] ?? '').split('=')
    const isVariable = flag === '-var' || flag === '-var-file'
    if (!isVariable) continue
    if (rest.length === 0) at++
    const text = rest.length === 0 ? (args[at] ?? '') : rest.join('=')
    options.push(
      flag === '-var'
        ? { kind: 'assignment', text }
        : { kind: 'file', path: text, content: host.read(text) },
    )
  }
  return { environment: new Map(environment), options }
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.message === b.message
}
