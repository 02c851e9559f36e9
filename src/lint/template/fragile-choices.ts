/**
 * Choices with which a build may end although it does not by default. Found without a build: by what costs evaluate to, by values that
 * are looked up by a choice, and by counts that hang on one.
 */

import { METADATA_TYPE } from '../../coder/cost.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { evaluate } from '../../eval/evaluate.ts'
import { bareExpression, expressionParts } from '../../hcl/expression-parts.ts'
import type { Expression } from '../../hcl/syntax.ts'
import type { SourcedExpression } from '../../module/configuration.ts'
import { isMissingModule } from '../../module/configuration.ts'
import type { ModuleCells } from '../../plan/module/module-cells.ts'
import { isInteger } from '../../value/number.ts'
import type { Value } from '../../value/value.ts'
import type { Choice } from './choices.ts'
import type { TemplateFacts } from './facts.ts'
import type { ModulePlace } from './module-tree.ts'
import { type PlacedExpression, reachedFrom } from './reached.ts'
import { everyExpression } from './walk.ts'

/** The choices that are worth a whole build, each once. Never throws. */
export function fragileChoices(facts: TemplateFacts): readonly Choice[] {
  const { choices } = facts
  const isFragile = fragility(facts)
  return choices.parameters.flatMap(parameter => choices.of(parameter).filter(isFragile))
}

/** Whether a set of choices is worth a whole build. */
export function areFragile(values: ReadonlyMap<string, string>, facts: TemplateFacts): boolean {
  const isFragile = fragility(facts)
  return facts.choices.parameters.some(parameter => {
    const value = values.get(parameter.name)
    return value !== undefined && value !== parameter.value && isFragile({ parameter, value })
  })
}

function fragility(facts: TemplateFacts): (choice: Choice) => boolean {
  const pricing = new Set(facts.areCostsTame ? [] : facts.choices.pricing)
  const lookups = lookupsBy(facts)
  const counts = countedBy(facts)
  return choice => {
    const { name } = choice.parameter
    if (counts.has(name)) return true
    if ((lookups.get(name) ?? []).some(each => fails(each, choice, facts))) return true
    return pricing.has(choice.parameter) && isOddlyPriced(choice, facts)
  }
}

/** A price that is a fraction, or that cannot be computed. */
function isOddlyPriced(choice: Choice, { choices }: TemplateFacts): boolean {
  const { instances, errors } = choices.priceOf(choice)
  return (
    errors.length > 0 ||
    instances.some(({ credits }) => credits !== undefined && !isInteger(credits))
  )
}

/** Whole expressions that look something up by a parameter's value, by the parameter's name. */
function lookupsBy(facts: TemplateFacts): ReadonlyMap<string, readonly PlacedExpression[]> {
  const found = new Map<string, PlacedExpression[]>()
  const names = parameterNames(facts)
  for (const place of facts.places) {
    for (const at of everyExpression(place.module)) {
      const keys = lookupKeys(at.expression, at)
      const parameters = new Set(keys.flatMap(key => parametersBehind({ at: key, place }, names)))
      for (const parameter of parameters) {
        const known = found.get(parameter)
        if (known === undefined) found.set(parameter, [{ at, place }])
        else known.push({ at, place })
      }
    }
  }
  return found
}

/** The keys of all `map[key]` in an expression that are no literals. */
function lookupKeys(expression: Expression, at: SourcedExpression): readonly SourcedExpression[] {
  const below = expressionParts(expression).flatMap(part => lookupKeys(part, at))
  if (expression.kind !== 'index') return below
  const key = bareExpression(expression.key)
  return key.kind === 'literal' ? below : [...below, { source: at.source, expression: key }]
}

/** Names of parameters by the address of their blocks. */
export function parameterNames({ choices }: TemplateFacts): ReadonlyMap<string, string> {
  return new Map(
    choices.parameters.map(({ name, instance }) => [instance.configAddress, name] as const),
  )
}

/** Names of the parameters that an expression hangs on. */
export function parametersBehind(
  placed: PlacedExpression,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  return [...reachedFrom(placed).resources.keys()].flatMap(address => names.get(address) ?? [])
}

/** Parameters that decide how many there are of metadata or of what it is for: with some of them two metadata may meet. */
function countedBy(facts: TemplateFacts): ReadonlySet<string> {
  const { metadata, places } = facts
  if (metadata.length < 2) return new Set()
  const names = parameterNames(facts)
  const targets = new Set(metadata.flatMap(each => [...each.targets.keys()]))
  const counted = places.flatMap(place =>
    [...place.module.resources.values()].flatMap(declaration => {
      const isMeant =
        declaration.type === METADATA_TYPE || targets.has(`${place.prefix}${declaration.address}`)
      const at = declaration.count ?? declaration.forEach
      return isMeant && at !== undefined ? parametersBehind({ at, place }, names) : []
    }),
  )
  return new Set(counted)
}

/** Whether an expression fails with a choice; of one in a repeated block or a `dynamic` one that is not asked. */
function fails(placed: PlacedExpression, choice: Choice, facts: TemplateFacts): boolean {
  const list = new DiagnosticList()
  evaluateIn(placed, choice, facts, list)
  return list.hasErrors
}

/** What an expression of a module gives with a choice, or (without one) by default; undefined where the module has no instance. */
export function evaluateIn(
  { at, place }: PlacedExpression,
  choice: Choice | undefined,
  { choices }: TemplateFacts,
  list: DiagnosticList = new DiagnosticList(),
): Value | undefined {
  const cells = cellsOf(choices.plannerOf(choice).root, place)
  return cells && evaluate(at.expression, cells.scope(at), list)
}

/** The first instance of a module. */
function cellsOf(root: ModuleCells, { call, parent }: ModulePlace): ModuleCells | undefined {
  if (call === undefined || parent === undefined) return root
  const outer = cellsOf(root, parent)
  const child = outer?.childModule(call.name)
  if (outer === undefined || child === undefined || isMissingModule(child)) return undefined
  const [first] = outer.callExpansionOf(call).instances
  return first && outer.child(call, child, first)
}
