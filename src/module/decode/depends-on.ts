/** Lists of static references (`depends_on`, `ignore_changes`), and references that old configurations put in quotes. */
import type { AttributeNode, Expression, ScopeTraversalNode } from '../../hcl/syntax.ts'
import type { SourcedTraversal } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import {
  elementsOf,
  parseInJson,
  quotedText,
  startSpan,
  traversalOf,
  tryParseAt,
} from '../static/static-expression.ts'
import { locate } from './body.ts'
import type { DecodeContext } from './context.ts'

/** The references of a `depends_on` argument. */
export function decodeDependsOn(
  attribute: AttributeNode,
  context: DecodeContext,
): readonly SourcedTraversal[] {
  const references: SourcedTraversal[] = []
  for (const element of staticList(attribute.expression, context) ?? []) {
    const traversal = staticReference(unquoted(element, context, 'reference'), context)
    if (traversal === undefined) continue
    if (traversal.root === 'action' && context.version >= 14) {
      const at = locate(context, element.span)
      context.collector.add(moduleDiagnostic('module/depends-on-action', {}, at))
    } else references.push({ source: context.source, traversal })
  }
  return references
}

/** The elements of a list that is written out, or undefined after a diagnostic. */
export function staticList(
  expression: Expression,
  context: DecodeContext,
): readonly Expression[] | undefined {
  const elements = elementsOf(expression, context.source)
  if (elements !== undefined) return elements
  const at = locate(context, startSpan(expression))
  context.collector.add(moduleDiagnostic('module/not-a-static-list', {}, at))
  return undefined
}

/** The expression as a reference with constant steps, or undefined after a diagnostic. */
export function staticReference(
  expression: Expression,
  context: DecodeContext,
): ScopeTraversalNode | undefined {
  const traversal = traversalOf(expression, context.source)
  if (traversal !== undefined) return traversal
  if (expression.kind === 'invalid') return undefined
  const at = locate(context, expression.span)
  context.collector.add(moduleDiagnostic('module/not-a-static-reference', {}, at))
  return undefined
}

/**
 * What stands between the quotes of a native string, with a warning: Terraform 0.11 wanted references and keywords quoted. Anything
 * else is given back as it is. As compat_shim.go of internal/configs.
 */
export function unquoted(
  expression: Expression,
  context: DecodeContext,
  what: 'reference' | 'keyword',
): Expression {
  const text = quotedText(expression)
  if (text === undefined) return expression
  const { source, collector } = context
  const parsed = tryParseAt(text, expression.span.start + 1, source)
  const traversal =
    parsed.mistakeAt === undefined ? traversalOf(parsed.expression, source) : undefined
  if (traversal === undefined) {
    const at = locate(context, parsed.mistakeAt ?? expression.span)
    collector.add(moduleDiagnostic('module/quoted-text-is-no-reference', { text }, at))
  }
  const at = locate(context, expression.span)
  collector.add(moduleDiagnostic(`module/quoted-${what}`, { text }, at))
  if (traversal === undefined) return { kind: 'invalid', span: expression.span }
  return { ...traversal, span: expression.span }
}

/** JSON writes a reference as a string that holds native syntax. Undefined after a diagnostic. */
export function unwrapJson(expression: Expression, context: DecodeContext): Expression | undefined {
  if (expression.kind !== 'json-expression') return expression
  const { json } = expression
  const parsed = json.kind === 'json-string' ? parseInJson(json, context.source) : undefined
  if (parsed !== undefined) return parsed
  const at = locate(context, expression.span)
  context.collector.add(moduleDiagnostic('module/json-reference', {}, at))
  return undefined
}
