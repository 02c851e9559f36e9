/** Where the things stand that a plan's graph is made of. */
import { headerLocation } from '../../module/merge/merged-module.ts'
import type { Location } from '../../text/source.ts'
import type { StaticNode } from './static-node.ts'

/** The header of what a node is declared by, or undefined where nothing is written down. */
export function placeOfNode(node: StaticNode): Location | undefined {
  switch (node.kind) {
    case 'module':
    case 'module-close':
      return { source: node.call.source, span: node.call.headerSpan }
    case 'provider':
      return node.configuration && headerLocation(node.configuration)
    default:
      return headerLocation(node.declaration)
  }
}
