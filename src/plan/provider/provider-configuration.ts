/** `provider` blocks: their values reach no plan, but their mistakes keep Terraform from making one. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { type EvaluationCollector, leaveUnlooked } from '../../eval/doubt.ts'
import type { Module, ProviderConfiguration } from '../../module/configuration.ts'
import { decodeBodies } from '../body/decode-body.ts'
import type { ScopedBody } from '../body/scoped-body.ts'
import { decodeWithoutSchema } from '../instance/without-schema.ts'
import { coveredProvider, type PlanContext } from '../plan-context.ts'
import { reportProblems } from './provider-problems.ts'

/** How a configuration is read. */
export interface ProviderReading {
  /** The block's body and what override files put over it, with the names that they may use. */
  readonly scoped: readonly ScopedBody[]
  readonly stage: 'validate' | 'plan'
}

/** Reports what is wrong with a provider's configuration, as far as the provider is known. */
export function decodeProvider(
  plan: PlanContext,
  module: Module,
  configuration: ProviderConfiguration,
  { scoped, stage }: ProviderReading,
  collector: EvaluationCollector,
): void {
  const covered = coveredProvider(plan, module, configuration.name)
  if (covered === undefined) {
    decodeWithoutSchema(scoped, collector)
    return
  }
  const own = new DiagnosticList()
  const hearer: EvaluationCollector = {
    add: item => own.add(item),
    doubt: each => collector.doubt?.(each),
  }
  const config = decodeBodies(scoped, covered.configuration, hearer, 'passing')
  for (const item of own.items) collector.add(item)
  if (own.hasErrors) return
  if (covered.configure !== undefined) leaveUnlooked(collector, config)
  reportProblems(configuration, covered.configure?.(config, stage) ?? [], collector)
}
