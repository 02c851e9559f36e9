/** References to provider configurations: `aws` or `aws.west`. */
import type { Expression } from '../../hcl/syntax.ts'
import type { Location } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { moduleDiagnostic } from '../messages.ts'
import { providerPartTrouble } from '../source/provider-address.ts'
import { isQuoted, traversalOf } from '../static/static-expression.ts'
import { locate } from './body.ts'
import type { DecodeContext } from './context.ts'
import { unquoted } from './depends-on.ts'

/** A provider configuration by its local name. */
export interface ProviderReference {
  readonly name: string
  readonly alias: string | undefined
  /** The local name, which is what remarks about the provider point at. */
  readonly nameSpan: Span
}

/** `name` or `name.alias`. */
export function formatProviderReference(reference: ProviderReference): string {
  return reference.alias === undefined ? reference.name : `${reference.name}.${reference.alias}`
}

/** The configuration that an expression names, or undefined after a diagnostic. `argument` is where it stands. */
export function decodeProviderReference(
  expression: Expression,
  argument: 'provider' | 'providers',
  context: DecodeContext,
): ProviderReference | undefined {
  const bare = unquoted(expression, context, 'reference')
  const traversal = traversalOf(bare, context.source)
  if (traversal === undefined || traversal.steps.length > 1) {
    if (bare.kind === 'invalid') return undefined
    const args = { argument, quoted: isQuoted(bare) }
    const at = locate(context, expression.span)
    context.collector.add(moduleDiagnostic('module/provider-reference', args, at))
    return undefined
  }
  const { root, rootSpan, steps } = traversal
  if (!checkProviderName(root, locate(context, rootSpan), context)) return undefined
  const [aliasStep] = steps
  if (aliasStep === undefined) return { name: root, alias: undefined, nameSpan: rootSpan }
  if (aliasStep.kind === 'attribute-step') {
    return { name: root, alias: aliasStep.name, nameSpan: rootSpan }
  }
  const args = { argument, quoted: false }
  const at = locate(context, aliasStep.span)
  context.collector.add(moduleDiagnostic('module/provider-reference', args, at))
  return { name: root, alias: undefined, nameSpan: rootSpan }
}

/** Whether a local provider name is one, with a diagnostic if not. */
export function checkProviderName(name: string, at: Location, context: DecodeContext): boolean {
  const trouble = providerPartTrouble(name)
  if (trouble === undefined) return true
  context.collector.add(moduleDiagnostic('module/provider-name', { name, trouble }, at))
  return false
}
