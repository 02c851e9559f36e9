/** What a plan is made from besides the configuration. */
import type { Capabilities } from '../eval/capabilities.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import type { Value } from '../value/value.ts'

export interface PlanInputs {
  /** Values of root variables that were given, converted to the variable's type. */
  readonly variables: ReadonlyMap<string, Value>
  /** What a required variable without value is: unseen (Coder would ask for it), or refused as by Terraform. */
  readonly unsetVariables: 'unseen' | 'refused'
  /** `terraform.workspace`; Coder always plans in `default`. */
  readonly workspaceName: string
  readonly terraformMinor: TerraformMinor
  readonly capabilities: Capabilities
}
