/** Visits every node of a syntax tree with its parent, by the one thing all nodes share: `kind` and `span`. */
import type { Span } from '../../src/text/span.ts'

/** Anything with a span. */
export interface SpannedNode {
  readonly kind?: string
  readonly span: Span
}

/** Calls `visit` for every node and the nearest node around it. */
export function walkSyntax(
  root: object,
  visit: (node: SpannedNode, parent: SpannedNode | undefined) => void,
): void {
  walk(root, undefined)

  function walk(value: unknown, parent: SpannedNode | undefined): void {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) walk(item, parent)
      return
    }
    const spanned = isSpanned(value)
    if (spanned) visit(value, parent)
    for (const [name, part] of Object.entries(value)) {
      if (name !== 'source' && !/span$/i.test(name)) walk(part, spanned ? value : parent)
    }
  }
}

function isSpanned(value: object): value is SpannedNode {
  return 'span' in value
}
