/** The builds of one template: each context planned by its provider model, in the order in which Coder would build them. */

import type { Capabilities } from '../eval/capabilities.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import type { Module } from '../module/configuration.ts'
import { apply } from '../plan/apply.ts'
import { plan } from '../plan/plan.ts'
import { EMPTY_STATE, type Plan, type PriorState } from '../plan/plan-model.ts'
import type { ProviderModel } from '../plan/provider-model.ts'
import type { Value } from '../value/value.ts'
import type { BuildContext } from './context.ts'
import { type BuildCost, costOf } from './cost.ts'
import { type Preset, presetsOf } from './presets.ts'
import { coderProvider } from './provider.ts'

/** A template and everything that stays the same from build to build. */
export interface Template {
  readonly root: Module
  /** Values of template variables that were given, by name. */
  readonly variables: ReadonlyMap<string, Value>
  readonly unsetVariables: 'unseen' | 'refused'
  readonly terraformMinor: TerraformMinor
  readonly capabilities: Capabilities
  /** Models of providers other than Coder's, and the user's assumptions; asked in order, before Coder's own. */
  readonly providers: readonly ProviderModel[]
}

/** One planned build. */
export interface Build {
  readonly context: BuildContext
  readonly plan: Plan
  readonly cost: BuildCost
  /** Whether Terraform or a provider would refuse it, so that nothing is charged. */
  readonly refused: boolean
}

/** Plans one build on what the builds before it left. Never throws. */
export function build(
  template: Template,
  context: BuildContext,
  prior: PriorState = EMPTY_STATE,
): Build {
  const { variables, unsetVariables, terraformMinor, capabilities } = template
  const inputs = {
    variables,
    unsetVariables,
    workspaceName: 'default',
    terraformMinor,
    capabilities,
  }
  const made = plan(template.root, inputs, providersOf(template, context), prior)
  const refused = made.diagnostics.some(diagnostic => diagnostic.severity === 'error')
  return { context, plan: made, cost: costOf(made.instances, made.unseenModules), refused }
}

function providersOf(template: Template, context: BuildContext): readonly ProviderModel[] {
  return [...template.providers, coderProvider(context)]
}

/** A first start, and a stop after it. */
export interface OnOff {
  readonly on: Build
  readonly off: Build
}

/** The start of a new workspace and the stop that follows, with the same parameters. */
export function buildOnOff(template: Template, start: BuildContext): OnOff {
  const on = build(template, start)
  const state = apply(on.plan, providersOf(template, start))
  const stop: BuildContext = {
    ...start,
    name: 'stop',
    transition: 'stop',
    prebuild: false,
    claim: false,
    previousParameters: start.parameters,
  }
  return { on, off: build(template, stop, state) }
}

/** The presets that a start shows. */
export function presetsIn(started: Build): readonly Preset[] {
  return presetsOf(started.plan)
}
