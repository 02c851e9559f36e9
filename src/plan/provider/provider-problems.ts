/** Trouble that a provider raises, put where it belongs in the block. */
import type { Collector } from '../../diagnostics/collector.ts'
import type { BodyItem, BodyNode } from '../../hcl/syntax.ts'
import type { Location } from '../../text/source.ts'
import { planDiagnostic } from '../messages.ts'
import type { PathStep, ProviderProblem } from './provider-model.ts'

/** A block, and what override files put over it. */
interface Bodies {
  readonly body: BodyNode
  readonly overrides?: readonly BodyNode[]
}

/** Reports problems at the arguments that they name, or where the block's body begins. */
export function reportProblems(
  block: Bodies,
  problems: readonly ProviderProblem[],
  collector: Collector,
): void {
  for (const { severity, summary, detail, path } of problems) {
    const code = severity === 'error' ? 'plan/provider-problem' : 'plan/provider-warning'
    const at = locate([block.body, ...(block.overrides ?? [])], path)
    const where = at ?? bodyLocation(block)
    collector.add(planDiagnostic(code, { summary, detail }, where))
  }
}

/** Where Terraform points for something about the block as a whole. */
function bodyLocation({ body }: Bodies): Location {
  return { source: body.source, span: body.missingItemSpan }
}

/** The argument that a path names, or the innermost block on the way that can be found. */
function locate(bodies: readonly BodyNode[], path: readonly PathStep[]): Location | undefined {
  let inside = bodies
  let found: Location | undefined
  let index = 0
  for (const [at, step] of path.entries()) {
    if (!('attribute' in step)) continue
    const next = path[at + 1]
    index = next !== undefined && 'index' in next && typeof next.index === 'number' ? next.index : 0
    const items = inside.flatMap(itemsOf).filter(part => nameOf(part) === step.attribute)
    const item = items[0]?.kind === 'attribute' ? items.at(-1) : items[index]
    if (item === undefined) return found
    if (item.kind === 'attribute') return { source: item.source, span: item.expression.span }
    found = { source: item.source, span: item.typeSpan }
    inside = [item.body]
  }
  return found
}

function itemsOf(body: BodyNode): readonly BodyItem[] {
  return body.kind === 'body' ? body.items : []
}

function nameOf(item: BodyItem): string {
  return item.kind === 'attribute' ? item.name : item.type
}
