/**
 * Whether costs are so plain that no choice can make them odd: not negative, not a fraction, not beyond 32 bits, and without a mistake. Most
 * templates are, and then nothing has to be tried, which would take longer than all other rules together.
 */

import { bareExpression, expressionParts } from '../../hcl/expression-parts.ts'
import type { AttributeNode, Expression } from '../../hcl/syntax.ts'
import { isInteger, parseNumber, toSafeInteger } from '../../value/number.ts'
import type { Value } from '../../value/value.ts'
import type { ChoiceParameter } from './choices.ts'
import type { LintSubject, MetadataFacts } from './metadata.ts'
import { reachedFromAll } from './reached.ts'

/** No number is larger, and no more than two are multiplied: what comes out is far from what 32 bits hold. */
const MOST = 5000
const MOST_PRODUCTS = 2

/** Functions that make no numbers besides those that they are given, or whole ones of them. */
const PLAIN_FUNCTIONS: ReadonlySet<string> = new Set([
  'ceil',
  'coalesce',
  'contains',
  'floor',
  'length',
  'lookup',
  'lower',
  'max',
  'min',
  'sum',
  'tonumber',
  'tostring',
  'upper',
])

const PLAIN_SOURCE = /(?:^|\.)data\.coder_(?:workspace|workspace_owner|provisioner)\.[^.]+$/

/** What has to be known of the template. */
interface CostFacts {
  readonly subject: LintSubject
  readonly priced: readonly (MetadataFacts & { readonly cost: AttributeNode })[]
  readonly choices: { readonly parameters: readonly ChoiceParameter[] }
}

/** Whether all costs of a template are plain. Never throws. */
export function areTame({ choices, priced, subject }: CostFacts): boolean {
  const parameters = new Map(choices.parameters.map(each => [each.instance.configAddress, each]))
  let products = 0
  return priced.every(({ cost, place }) => {
    const { expressions, resources } = reachedFromAll([cost], place)
    const variables = new Map<string, Value | undefined>()
    for (const each of expressions)
      for (const [name, declared] of each.place.module.variables)
        variables.set(
          `${each.place.prefix}${name}`,
          each.place.parent === undefined
            ? (subject.template.variables.get(name) ?? declared.default)
            : declared.default,
        )
    const areInputsTame =
      [...resources.keys()].every(address => {
        const parameter = parameters.get(address)
        return parameter === undefined ? PLAIN_SOURCE.test(address) : isTameChoice(parameter)
      }) && [...variables.values()].every(value => value === undefined || isTameValue(value, 0))
    if (!areInputsTame) return false
    products += expressions.reduce((sum, each) => sum + productsIn(each.at.expression), 0)
    return products <= MOST_PRODUCTS && expressions.every(each => isTame(each.at.expression))
  })
}

function isTame(expression: Expression): boolean {
  switch (expression.kind) {
    case 'literal':
      return expression.literal.type !== 'number' || isTameNumber(expression.literal.text)
    case 'unary':
      return expression.operator === '!' && isTame(expression.operand)
    case 'binary':
      if (['-', '/', '%'].includes(expression.operator)) return false
      break
    case 'call': {
      const [only, ...more] = expression.arguments
      const isRounded = expression.name === 'ceil' || expression.name === 'floor'
      if (isRounded && only !== undefined && more.length === 0) return isTameQuotient(only)
      if (!PLAIN_FUNCTIONS.has(expression.name)) return false
      break
    }
    case 'index':
    case 'invalid':
    case 'splat':
    case 'relative-traversal':
      return false
    default:
      break
  }
  return expressionParts(expression).every(isTame)
}

/** A division by a whole number, which is rounded. */
function isTameQuotient(expression: Expression): boolean {
  const bare = bareExpression(expression)
  if (bare.kind !== 'binary' || bare.operator !== '/') return isTame(bare)
  const divisor = bareExpression(bare.right)
  const isWhole =
    divisor.kind === 'literal' &&
    divisor.literal.type === 'number' &&
    isTameNumber(divisor.literal.text) &&
    divisor.literal.text !== '0'
  return isWhole && isTame(bare.left)
}

function productsIn(expression: Expression): number {
  const below = expressionParts(expression).reduce((sum, part) => sum + productsIn(part), 0)
  return expression.kind === 'binary' && expression.operator === '*' ? below + 1 : below
}

function isTameNumber(text: string): boolean {
  const number = parseNumber(text)
  if (number === undefined || !isInteger(number)) return false
  const whole = toSafeInteger(number)
  return whole !== undefined && whole >= 0 && whole <= MOST
}

/** Texts that are no numbers are equal, or are keys; among numbers they would end a build. */
function isTameChoice({ options, type, low, high, value }: ChoiceParameter): boolean {
  if (options.length > 0) {
    const numbers = options.filter(option => parseNumber(option) !== undefined)
    return (
      numbers.length === 0 || (numbers.length === options.length && options.every(isTameNumber))
    )
  }
  if (type === 'bool') return true
  return (
    type === 'number' &&
    low !== undefined &&
    high !== undefined &&
    low >= 0 &&
    high <= MOST &&
    value !== undefined &&
    isTameNumber(value)
  )
}

/** Deeper values are not looked into. */
const MAX_DEPTH = 5

function isTameValue(value: Value, depth: number): boolean {
  if (depth > MAX_DEPTH) return false
  switch (value.kind) {
    case 'bool':
    case 'null':
      return true
    case 'number': {
      const whole = isInteger(value.number) ? toSafeInteger(value.number) : undefined
      return whole !== undefined && whole >= 0 && whole <= MOST
    }
    case 'string':
      return parseNumber(value.string) === undefined || isTameNumber(value.string)
    case 'map':
      return [...value.entries.values()].every(each => isTameValue(each, depth + 1))
    case 'object':
      return [...value.attributes.values()].every(each => isTameValue(each, depth + 1))
    case 'list':
    case 'set':
    case 'tuple':
      return value.elements.every(each => isTameValue(each, depth + 1))
    default:
      return false
  }
}
