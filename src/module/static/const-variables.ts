/** Values of `const` variables (Terraform 1.15), which are known while modules are loaded. */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import { containsUnknown, containsUnseen } from '../../value/inspect.ts'
import type { Value } from '../../value/value.ts'
import { emptyModule, moduleOf } from '../assemble-module.ts'
import type { Module, ModuleCall, VariableDeclaration } from '../configuration.ts'
import type { ModuleHost } from '../host.ts'
import type { LoadedModule } from '../load-module.ts'
import { headerLocation, type MergedModule } from '../merge/merged-module.ts'
import { moduleDiagnostic } from '../messages.ts'
import { variableInput } from '../variables/variable-input.ts'
import { givenValues, type VariableInputs } from '../variables/variable-values.ts'
import type { Constants } from './constants.ts'

/** Values by name: those at `terraform init`, and those at plan if it is known what that is given. */
export interface ConstantValues {
  readonly init: ReadonlyMap<string, Value>
  readonly plan: ReadonlyMap<string, Value> | undefined
  /** Whether a value is missing or not known, which has been told; Terraform gets no further. */
  readonly failed: boolean
}

/** The same as scopes of one module. */
export interface ConstantScopes {
  readonly init: Constants
  readonly plan: Constants | undefined
}

interface ConstantOptions {
  readonly terraformMinor: TerraformMinor
  readonly initInputs?: VariableInputs
  readonly planInputs?: VariableInputs
}

/** The root module's values; one without value gets a diagnostic. */
export function rootConstants(
  host: ModuleHost,
  loaded: LoadedModule,
  options: ConstantOptions,
  collector: Collector,
): ConstantValues {
  const variables = [...loaded.declared.variables.values()].filter(it => it.const === true)
  if (variables.length === 0) return { init: NOTHING, plan: undefined, failed: false }
  const module: Module = { ...emptyModule(loaded.directory), ...moduleOf(loaded, [], '.') }
  const valuesOf = (inputs: VariableInputs): ReadonlyMap<string, Value> => {
    // Whoever plans reports what is wrong with the values.
    const heard = new DiagnosticList()
    const given = givenValues(host, module, options.terraformMinor, inputs, heard)
    return new Map(variables.flatMap(it => entry(it, variableInput(it, given.get(it.name), heard))))
  }
  const init = valuesOf(options.initInputs ?? {})
  const plan = options.planInputs && valuesOf(options.planInputs)
  const unset = variables.filter(variable => !init.has(variable.name))
  for (const variable of unset) {
    const args = { name: variable.name }
    collector.add(moduleDiagnostic('module/variable-not-set', args, headerLocation(variable)))
  }
  return { init, plan, failed: unset.length > 0 }
}

const NOTHING: ReadonlyMap<string, Value> = new Map()

function entry(
  { name }: VariableDeclaration,
  value: Value | undefined,
): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[name, value]]
}

/** What a call passes to `const` variables; what is not known then gets a diagnostic. */
export function childConstants(
  declared: MergedModule,
  call: ModuleCall,
  constants: ConstantScopes,
  collector: Collector,
): ConstantValues {
  const init = new Map<string, Value>()
  const plan = constants.plan && new Map<string, Value>()
  let failed = false
  for (const variable of declared.variables.values()) {
    const argument = variable.const === true ? call.arguments.get(variable.name) : undefined
    if (argument === undefined) continue
    const at = { source: argument.source, expression: argument.expression }
    const value = constants.init.evaluate(at, new DiagnosticList())
    const planned = constants.plan?.evaluate(at, new DiagnosticList())
    if (planned !== undefined) plan?.set(variable.name, planned)
    if (containsUnknown(value) || containsUnseen(value)) {
      failed = true
      const location = { source: argument.source, span: argument.expression.span }
      const args = { name: variable.name }
      collector.add(moduleDiagnostic('module/const-argument-not-known', args, location))
    } else init.set(variable.name, value)
  }
  return { init, plan, failed }
}
