import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { bareExpression, expressionParts } from '../../hcl/expression-parts.ts'
import type { Expression } from '../../hcl/syntax.ts'
import type { SourcedExpression } from '../../module/configuration.ts'
import type { Value } from '../../value/value.ts'
import type { Rule } from '../rule.ts'
import { ruleDiagnostic } from '../rule-messages.ts'
import { type Choice, type ChoiceParameter, optionPlace } from '../template/choices.ts'
import type { TemplateFacts } from '../template/facts.ts'
import { evaluateIn, parameterNames, parametersBehind } from '../template/fragile-choices.ts'
import type { ModulePlace } from '../template/module-tree.ts'
import { reachedFrom } from '../template/reached.ts'

/** Something that is looked up with a default. */
interface Lookup {
  readonly place: ModulePlace
  readonly map: SourcedExpression
  readonly key: SourcedExpression
  readonly fallback: SourcedExpression
}

/** Values that mean "nothing of it", which has no price because it is free. */
const NOTHING = /^(?:|0|-|n\/?a|no|none|nothing|null|off|false|disabled?|default|without|zero)$/i

/** An option that is not in the price list, so that the default of `lookup` or `try` counts. */
export const optionWithoutPrice: Rule = {
  template: facts => {
    const names = parameterNames(facts)
    return lookupsOf(facts).flatMap(lookup => {
      const behind = parametersBehind({ at: lookup.key, place: lookup.place }, names)
      return facts.choices.parameters
        .filter(({ name, options }) => options.length > 1 && behind.includes(name))
        .flatMap(parameter => remarksOn(parameter, lookup, facts))
    })
  },
}

function lookupsOf({ priced }: TemplateFacts): readonly Lookup[] {
  const found = new Map<Expression, Lookup>()
  for (const { cost, place } of priced) {
    for (const each of reachedFrom({ at: cost, place }).expressions) {
      for (const [node, lookup] of lookupsIn(each.at.expression, each.at, each.place))
        found.set(node, lookup)
    }
  }
  return [...found.values()]
}

function lookupsIn(
  expression: Expression,
  at: SourcedExpression,
  place: ModulePlace,
): readonly (readonly [Expression, Lookup])[] {
  const below = expressionParts(expression).flatMap(part => lookupsIn(part, at, place))
  if (expression.kind !== 'call') return below
  const { name, arguments: given } = expression
  const [first, second, third] = given
  const { source } = at
  if (name === 'lookup' && first && second && third) {
    const lookup = {
      place,
      map: { source, expression: first },
      key: { source, expression: second },
      fallback: { source, expression: third },
    }
    return [...below, [expression, lookup]]
  }
  const tried = first && bareExpression(first)
  if (name !== 'try' || tried?.kind !== 'index' || second === undefined) return below
  const lookup = {
    place,
    map: { source, expression: tried.collection },
    key: { source, expression: tried.key },
    fallback: { source, expression: second },
  }
  return [...below, [expression, lookup]]
}

function remarksOn(
  parameter: ChoiceParameter,
  lookup: Lookup,
  facts: TemplateFacts,
): readonly Diagnostic[] {
  const judged = parameter.options.map(value => {
    const choice = value === parameter.value ? undefined : { parameter, value }
    return { value, isPriced: isInMap(lookup, choice, facts) }
  })
  const others = judged.filter(({ isPriced }) => isPriced === true).map(({ value }) => value)
  const missing = judged.filter(({ isPriced, value }) => isPriced === false && !NOTHING.test(value))
  // A list that names few of the options is one of exceptions, not of prices.
  if (others.length < missing.length || others.length === 0) return []
  const { source, expression } = lookup.fallback
  const fallback = source.text.slice(expression.span.start, expression.span.end)
  const location = { source: lookup.map.source, span: lookup.map.expression.span }
  return missing.map(({ value }) => {
    const args = { parameter: parameter.name, value, others, fallback }
    const related = [{ note: 'looked up here', location }]
    const at = optionPlace(parameter, value)
    return ruleDiagnostic('lint/option-without-price', args, at, { related })
  })
}

/** Undefined: cannot be told. */
function isInMap(
  { map, key, place }: Lookup,
  choice: Choice | undefined,
  facts: TemplateFacts,
): boolean | undefined {
  const wanted = evaluateIn({ at: key, place }, choice, facts)
  const entries = keysOf(evaluateIn({ at: map, place }, choice, facts))
  if (wanted?.kind !== 'string' || entries === undefined) return undefined
  return entries.has(wanted.string)
}

function keysOf(value: Value | undefined): { has(key: string): boolean } | undefined {
  if (value?.kind === 'map') return value.entries
  return value?.kind === 'object' ? value.attributes : undefined
}
