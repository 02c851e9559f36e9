/** `locals` blocks. */
import { isName } from '../../hcl/lex/characters.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import type { LocalDeclaration } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import { locate, readAttributes, sourced } from './body.ts'
import type { DecodeContext } from './context.ts'

/** Every local value of one block. */
export function decodeLocals(
  block: BlockNode,
  context: DecodeContext,
): readonly LocalDeclaration[] {
  return readAttributes(block.body, context).map(attribute => {
    const { name, span, expression } = attribute
    if (!isName(name)) {
      const at = locate(context, attribute.nameSpan)
      context.collector.add(moduleDiagnostic('module/local-name', { name }, at))
    }
    return {
      name,
      source: context.source,
      headerSpan: span,
      span,
      value: sourced(context, expression),
    }
  })
}
