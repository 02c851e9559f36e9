/** What Terraform refuses of a configuration before it evaluates anything, of providers that nobody knows. */
import type { Collector } from '../../src/diagnostics/collector.ts'
import type { Configuration } from '../../src/module/configuration.ts'
import { NO_CAPABILITIES } from '../../src/module/static/static-value.ts'
import { createPlanner, earlyDiagnostics } from '../../src/plan/plan.ts'
import { EMPTY_STATE } from '../../src/plan/plan-model.ts'

/** Adds what there is to say without a plan, whatever the values are. */
export function checkConfiguration(configuration: Configuration, collector: Collector): void {
  const { root, terraformMinor, lateDiagnostics } = configuration
  const inputs = {
    variables: new Map(),
    unsetVariables: 'unseen' as const,
    workspaceName: 'default',
    tellsAll: true,
    terraformMinor: terraformMinor as 11,
    capabilities: NO_CAPABILITIES,
    lateDiagnostics,
  }
  const { context } = createPlanner(root, inputs, [], EMPTY_STATE)
  for (const item of earlyDiagnostics(context, root)) collector.add(item)
}
