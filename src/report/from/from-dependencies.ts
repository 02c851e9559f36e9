/** What metadata depend on, as the report has it. */
import type { Dependency, MetadataDependencies } from '../../coder/dependencies/dependencies.ts'
import type { DependenciesReport, DependencyReport } from '../dependencies.ts'
import { reportPlace } from './from-location.ts'

/** What the report says of one `coder_metadata` block. */
export function reportDependencies({
  address,
  at,
  cost,
  count,
}: MetadataDependencies): DependenciesReport {
  return {
    address,
    location: reportPlace(at),
    cost: cost.map(reportDependency),
    count: count.map(reportDependency),
  }
}

function reportDependency({ kind, name, through }: Dependency): DependencyReport {
  return {
    kind,
    name,
    through: through.map(step => ({ name: step.name, location: reportPlace(step.at) })),
  }
}
