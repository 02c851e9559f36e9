import { METADATA_TYPE } from '../../coder/cost.ts'
import type { Location } from '../../text/source.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { argumentOf } from '../template/arguments.ts'

/** `ignore_changes` on `daily_cost`: workspaces that exist keep their old cost. */
export const ignoredCostChanges: Rule = {
  resource: (declaration, { prefix }) => {
    const { mode, type, lifecycle, source, headerSpan } = declaration
    if (mode !== 'managed' || type !== METADATA_TYPE) return []
    const { ignoreChanges } = lifecycle
    const metadata = `${prefix}${declaration.address}`
    if (ignoreChanges === 'all') {
      if (argumentOf(declaration, 'daily_cost') === undefined) return []
      const at: Location = { source, span: headerSpan }
      return [ruleDiagnostic('lint/ignored-cost-changes', { metadata, isAll: true }, at)]
    }
    const entry = ignoreChanges.find(({ traversal }) => traversal.root === 'daily_cost')
    if (entry === undefined) return []
    const at: Location = { source: entry.source, span: entry.traversal.span }
    return [ruleDiagnostic('lint/ignored-cost-changes', { metadata, isAll: false }, at)]
  },
}
