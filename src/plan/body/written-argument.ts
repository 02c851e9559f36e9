/** An argument as a block and its override files write it, in either syntax. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { AttributeNode, BodyNode } from '../../hcl/syntax.ts'
import { anyContent } from './body-content.ts'

/** The argument that is in force, or undefined where none of the bodies has it. Never throws. */
export function writtenArgument(
  bodies: readonly BodyNode[],
  name: string,
): AttributeNode | undefined {
  // Mistakes in them are told by the plan.
  const silent = new DiagnosticList()
  return bodies
    .map(body => anyContent(body, silent).attributes.get(name))
    .findLast(attribute => attribute !== undefined)
}
