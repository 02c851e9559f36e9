/** What the library under Coder's provider checks by itself: terraform-plugin-sdk, helper/schema/schema.go, validate. */

import type { AttributeSchema, BlockSchema } from '../../plan/body/schema.ts'
import type { PathStep, ProviderProblem } from '../../plan/provider/provider-model.ts'
import { type HclNumber, isInteger, toBigInt, toDouble } from '../../value/number.ts'
import type { Value } from '../../value/value.ts'
import { quote } from '../go/go-text.ts'

/**
 * What the library says to the arguments of a block before the provider sees them: numbers that are no whole ones, and values for what
 * only the provider decides. What is not known, or not seen, is let pass. Never throws.
 */
export function libraryProblems(config: Value, schema: BlockSchema): readonly ProviderProblem[] {
  return blockProblems(config, schema, '', [])
}

function blockProblems(
  config: Value,
  schema: BlockSchema,
  prefix: string,
  path: readonly PathStep[] | undefined,
): readonly ProviderProblem[] {
  if (config.kind !== 'object') return []
  const problems: ProviderProblem[] = []
  for (const [name, attribute] of schema.attributes) {
    const value = config.attributes.get(name)
    if (value === undefined || value.kind === 'null') continue
    const summary = attributeProblem(attribute, value, `${prefix}${name}`)
    const at = path === undefined ? [] : [...path, { attribute: name }]
    if (summary !== undefined) problems.push({ severity: 'error', ...summary, path: at })
  }
  for (const [name, { block, nesting }] of schema.blocks) {
    const value = config.attributes.get(name)
    if (value?.kind !== 'list' && value?.kind !== 'set') continue
    for (const [index, element] of value.elements.entries()) {
      // Elements of sets have no index to point at: their remarks go to the whole resource.
      const isPlaced = path !== undefined && nesting !== 'set'
      const at = isPlaced ? [...path, { attribute: name }, { index }] : undefined
      problems.push(...blockProblems(element, block, `${prefix}${name}.${index}.`, at))
    }
  }
  return problems
}

function attributeProblem(
  { type, computed, optional }: AttributeSchema,
  value: Value,
  key: string,
): { readonly summary: string; readonly detail: string } | undefined {
  // Every resource has an id; those that the provider did not declare cannot be set.
  if (key === 'id' && computed && optional) return { summary: 'Invalid or unknown key', detail: '' }
  if (computed && !optional) {
    const detail = `Can't configure a value for ${quote(key)}: its value will be decided automatically based on the result of applying this configuration.`
    return { summary: 'Value for unconfigurable attribute', detail }
  }
  if (type.kind !== 'number' || value.kind !== 'number' || isGoInteger(value.number))
    return undefined
  const summary = `Attribute must be a whole number, got ${goFloat(toDouble(value.number))}`
  return { summary, detail: '' }
}

function isGoInteger(number: HclNumber): boolean {
  const integer = isInteger(number) ? toBigInt(number) : undefined
  return integer !== undefined && BigInt.asIntN(64, integer) === integer
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
