/** Everything that planning finds, gathered from its areas. Which Terraform error each code stands for is told in its docs section. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'
import { type ArgumentArgs, argumentMessages } from './messages/argument.ts'
import { type ConditionArgs, conditionMessages } from './messages/condition.ts'
import { type ExpansionArgs, expansionMessages } from './messages/expansion.ts'
import { type LifecycleArgs, lifecycleMessages } from './messages/lifecycle.ts'
import { type OutputArgs, outputMessages } from './messages/output.ts'
import { type ProviderArgs, providerMessages } from './messages/provider.ts'

/** Arguments of each code. */
export interface PlanArgs
  extends ArgumentArgs,
    ConditionArgs,
    ExpansionArgs,
    LifecycleArgs,
    OutputArgs,
    ProviderArgs {}

/** How planning words its remarks. */
export const planMessages: Catalogue<PlanArgs> = {
  ...argumentMessages,
  ...conditionMessages,
  ...expansionMessages,
  ...lifecycleMessages,
  ...outputMessages,
  ...providerMessages,
}

/** Makes diagnostics of planning. */
export const planDiagnostic: Emitter<PlanArgs> = emitterOf(planMessages)
