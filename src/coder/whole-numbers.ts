/** How the library under Coder's provider takes numbers: as Go integers of 64 bits. See terraform-plugin-sdk, validatePrimitive of TypeInt. */
import type { PathStep, ProviderProblem } from '../plan/provider-model.ts'
import type { BlockSchema } from '../plan/schema.ts'
import { type HclNumber, isInteger, toBigInt, toDouble } from '../value/number.ts'
import type { Value } from '../value/value.ts'

/** What the provider says to every number of a block that is none of these; unknown blocks are not looked into. Never throws. */
export function wholeNumberProblems(
  config: Value,
  schema: BlockSchema,
  path: readonly PathStep[] = [],
): readonly ProviderProblem[] {
  if (config.kind !== 'object') return []
  const problems: ProviderProblem[] = []
  for (const [name, attribute] of schema.attributes) {
    const value = config.attributes.get(name)
    if (attribute.type.kind !== 'number' || value?.kind !== 'number') continue
    if (!isGoInteger(value.number))
      problems.push(notWhole(value.number, [...path, { attribute: name }]))
  }
  for (const [name, { block, nesting }] of schema.blocks) {
    const value = config.attributes.get(name)
    if (value?.kind !== 'list' && value?.kind !== 'set') continue
    for (const [index, element] of value.elements.entries()) {
      // Elements of sets have no index to point at.
      const at = nesting === 'set' ? [{ attribute: name }] : [{ attribute: name }, { index }]
      problems.push(...wholeNumberProblems(element, block, [...path, ...at]))
    }
  }
  return problems
}

function isGoInteger(number: HclNumber): boolean {
  const integer = isInteger(number) ? toBigInt(number) : undefined
  return integer !== undefined && BigInt.asIntN(64, integer) === integer
}

function notWhole(number: HclNumber, path: readonly PathStep[]): ProviderProblem {
  const summary = `Attribute must be a whole number, got ${goFloat(toDouble(number))}`
  return { severity: 'error', summary, detail: '', path }
}

/** Go's %v writes an exponent from this one on: the precision that strconv's shortest form takes for granted. */
const LARGE_EXPONENT = 6

/** A double as Go's %v prints it: `1.5`, `1e-20`, `9.223372036854776e+18`. */
export function goFloat(number: number): string {
  if (number === Number.POSITIVE_INFINITY) return '+Inf'
  if (number === Number.NEGATIVE_INFINITY) return '-Inf'
  const [digits = '', exponentText = '0'] = number.toExponential().split('e')
  const exponent = Number(exponentText)
  // JavaScript's own exponents begin further out on both sides.
  if (exponent >= -4 && exponent < LARGE_EXPONENT) return String(number)
  const sign = exponent < 0 ? '-' : '+'
  return `${digits}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`
}
