/** What a block says, read from its files whatever their syntax, override files included. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { BodyContent } from '../../hcl/content.ts'
import type { AttributeNode, BlockNode } from '../../hcl/syntax.ts'
import type { ResourceDeclaration } from '../../module/configuration.ts'
import { anyContent } from '../../plan/body/body-content.ts'

/** The argument of that name as it is in force, or undefined where the block has none. */
export function argumentOf(
  declaration: ResourceDeclaration,
  name: string,
): AttributeNode | undefined {
  return contentsOf(declaration)
    .map(({ attributes }) => attributes.get(name))
    .findLast(attribute => attribute !== undefined)
}

/** The blocks of that type; those of override files replace all others. */
export function blocksOf(declaration: ResourceDeclaration, type: string): readonly BlockNode[] {
  const found = contentsOf(declaration).map(({ blocks }) =>
    blocks.filter(block => block.type === type),
  )
  return found.findLast(blocks => blocks.length > 0) ?? []
}

/** The block's own content, and that of override files behind it. */
function contentsOf({ body, overrides }: ResourceDeclaration): readonly BodyContent[] {
  // Mistakes in it have been told by the plan.
  const silent = new DiagnosticList()
  return [body, ...overrides].map(each => anyContent(each, silent))
}
