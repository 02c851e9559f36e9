/** `lifecycle { replace_triggered_by }`: whether something that it names changes in this plan. */

import type { Expression } from '../hcl/syntax.ts'
import type { ResourceDeclaration, SourcedExpression } from '../module/configuration.ts'
import type { ModuleNames } from './names.ts'
import type { Repetition } from './repetition.ts'

/** Whether any trigger's resource is updated or replaced. Creating one does not trigger anything. */
export function isReplacementTriggered(
  cells: ModuleNames,
  declaration: ResourceDeclaration,
  _repetition: Repetition,
): boolean {
  return declaration.lifecycle.replaceTriggeredBy.some(trigger => changes(cells, trigger))
}

function changes(cells: ModuleNames, { expression }: SourcedExpression): boolean {
  const traversal = traversalOf(expression)
  return traversal !== undefined && cells.hasPendingChanges(traversal)
}

function traversalOf(
  expression: Expression,
): Extract<Expression, { kind: 'scope-traversal' }> | undefined {
  if (expression.kind === 'scope-traversal') return expression
  if (expression.kind === 'index') return traversalOf(expression.collection)
  return expression.kind === 'relative-traversal' ? traversalOf(expression.from) : undefined
}
