/**
 * Validators of the plugin framework, in its words. What is unknown or not seen passes.
 * See https://github.com/hashicorp/terraform-plugin-framework-validators.
 */
import type { BlockSchema } from '../plan/body/schema.ts'
import type { ProviderProblem } from '../plan/provider/provider-model.ts'
import { add, compare, formatNumber, fromInteger, isInteger, ZERO } from '../value/number.ts'
import type { Value } from '../value/value.ts'
import { attributeOf } from './objects.ts'

/** What a provider objects to in an object of its configuration, with paths relative to that. */
export type Rule = (config: Value) => readonly ProviderProblem[]

type Path = ProviderProblem['path']

const FITTING: readonly ProviderProblem[] = []

function problem(summary: string, detail: string, path: Path): readonly ProviderProblem[] {
  return [{ severity: 'error', summary, detail, path }]
}

/** What all rules object to. */
export function objections(rules: readonly Rule[], config: Value): readonly ProviderProblem[] {
  return rules.flatMap(rule => rule(config))
}

/** A number that is no less than this. */
export function atLeast(name: string, least: number): Rule {
  return config => {
    const value = attributeOf(config, name)
    if (value.kind !== 'number' || compare(value.number, fromInteger(least)) >= 0) return FITTING
    const found = formatNumber(value.number)
    const detail = `Attribute ${name} value must be at least ${least}, got: ${found}`
    return problem('Invalid Attribute Value', detail, [{ attribute: name }])
  }
}

/** A number that is no less than the sum of others beside it. */
export function atLeastSumOf(name: string, others: readonly string[]): Rule {
  return config => {
    const value = attributeOf(config, name)
    const sum = others.reduce((total, other) => {
      const part = attributeOf(config, other)
      return part.kind === 'number' ? (add(total, part.number) ?? total) : total
    }, ZERO)
    if (value.kind !== 'number' || compare(value.number, sum) >= 0) return FITTING
    const what = others.map(other => `<.${other}`).join(' + ')
    const found = formatNumber(value.number)
    const detail = `Attribute ${name} value must be at least sum of ${what}, got: ${found}`
    return problem('Invalid Attribute Value', detail, [{ attribute: name }])
  }
}

/** Go's `%q`, of the plain words that are listed here. */
function list(words: readonly string[]): string {
  return `[${words.map(word => JSON.stringify(word)).join(' ')}]`
}

/** One of these texts. */
export function oneOf(name: string, allowed: readonly string[]): Rule {
  return config => notAmong(attributeOf(config, name), allowed, name, [{ attribute: name }])
}

/** A list of nothing but these texts. */
export function eachOneOf(name: string, allowed: readonly string[]): Rule {
  return config =>
    elementsOf(attributeOf(config, name)).flatMap((element, index) =>
      notAmong(element, allowed, `${name}[${index}]`, [{ attribute: name }, { index }]),
    )
}

function notAmong(
  value: Value,
  allowed: readonly string[],
  name: string,
  path: Path,
): readonly ProviderProblem[] {
  if (value.kind !== 'string' || allowed.includes(value.string)) return FITTING
  const found = JSON.stringify(value.string)
  const detail = `Attribute ${name} value must be one of: ${list(allowed)}, got: ${found}`
  return problem('Invalid Attribute Value Match', detail, path)
}

function elementsOf(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.elements : []
}

/** A text that is not empty. */
export function notEmpty(name: string): Rule {
  return config => emptyText(attributeOf(config, name), name, [{ attribute: name }])
}

/** A list of texts that are not empty. */
export function eachNotEmpty(name: string): Rule {
  return config =>
    elementsOf(attributeOf(config, name)).flatMap((element, index) =>
      emptyText(element, `${name}[${index}]`, [{ attribute: name }, { index }]),
    )
}

function emptyText(value: Value, name: string, path: Path): readonly ProviderProblem[] {
  if (value.kind !== 'string' || value.string !== '') return FITTING
  const detail = `Attribute ${name} string length must be at least 1, got: 0`
  return problem('Invalid Attribute Value Length', detail, path)
}

/** A text of this form; `what` it must be. */
export function matching(name: string, pattern: RegExp, what: string): Rule {
  return config => {
    const value = attributeOf(config, name)
    if (value.kind !== 'string' || pattern.test(value.string)) return FITTING
    const detail = `Attribute ${name} ${what}, got: ${value.string}`
    return problem('Invalid Attribute Value Match', detail, [{ attribute: name }])
  }
}

/** A list with something in it. */
export function someElement(name: string): Rule {
  return config => {
    const value = attributeOf(config, name)
    if (value.kind !== 'list' || value.elements.length > 0) return FITTING
    const detail = `Attribute ${name} list must contain at least 1 elements, got: 0`
    return problem('Invalid Attribute Value', detail, [{ attribute: name }])
  }
}

/** At most one block. */
export function atMostOneBlock(name: string): Rule {
  return config => {
    const count = elementsOf(attributeOf(config, name)).length
    if (count <= 1) return FITTING
    const detail = `Attribute ${name} list must contain at least 0 elements and at most 1 elements, got: ${count}`
    return problem('Invalid Attribute Value', detail, [])
  }
}

function isGiven(value: Value): boolean {
  return value.kind !== 'null'
}

function isOpen({ kind }: Value): boolean {
  return kind === 'unknown' || kind === 'unseen'
}

const COMBINATION = 'Invalid Attribute Combination'

/** One of the attributes and no more. */
export function exactlyOneOf(...names: readonly string[]): Rule {
  return config => {
    const values = names.map(name => attributeOf(config, name))
    const count = values.filter(isGiven).length
    if (values.some(isOpen) || count === 1) return FITTING
    const found = count === 0 ? 'No attribute' : `${count} attributes`
    const detail = `${found} specified when one (and only one) of [${names.join(',')}] is required`
    if (count === 0) return problem(COMBINATION, detail, [])
    return names
      .filter(name => isGiven(attributeOf(config, name)))
      .flatMap(name => problem(COMBINATION, detail, [{ attribute: name }]))
  }
}

/** At least one of the attributes. */
export function atLeastOneOf(...names: readonly string[]): Rule {
  return config => {
    if (names.some(name => isGiven(attributeOf(config, name)))) return FITTING
    const detail = `At least one attribute out of [${names.join(',')}] must be specified`
    return problem(COMBINATION, detail, [])
  }
}

/** The same where the resource as a whole asks for it. */
export function anyConfigured(...names: readonly string[]): Rule {
  return config => {
    if (names.some(name => isGiven(attributeOf(config, name)))) return FITTING
    const detail = `At least one of these attributes must be configured: [${names.join(',')}]`
    return problem('Missing Attribute Configuration', detail, [])
  }
}

/** An attribute that goes with none of the others. `within`: how the block's attributes are called. */
export function conflictsWith(name: string, others: readonly string[], within = ''): Rule {
  return config =>
    others.flatMap(other => {
      const [own, theirs] = [attributeOf(config, name), attributeOf(config, other)]
      if (!isGiven(own) || !isGiven(theirs) || isOpen(own) || isOpen(theirs)) return FITTING
      const detail = `Attribute "${within}${other}" cannot be specified when "${within}${name}" is specified`
      return problem(COMBINATION, detail, [{ attribute: name }])
    })
}

/** An attribute that needs another one. */
export function alsoRequires(name: string, other: string, within = ''): Rule {
  return config => {
    const own = attributeOf(config, name)
    if (!isGiven(own) || isOpen(own) || isGiven(attributeOf(config, other))) return FITTING
    const detail = `Attribute "${within}${other}" must be specified when "${within}${name}" is specified`
    return problem(COMBINATION, detail, [{ attribute: name }])
  }
}

const URL_PARTS = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(?:[^/?#@]*@)?([^/?#]*)/

/** A URL with a host and one of these schemes. */
export function urlWith(name: string, schemes: readonly string[]): Rule {
  return config => {
    const value = attributeOf(config, name)
    if (value.kind !== 'string') return FITTING
    const url = JSON.stringify(value.string)
    const path = [{ attribute: name }]
    const [, scheme = '', host = ''] = URL_PARTS.exec(value.string) ?? []
    if (host === '') return problem('Invalid URL', `URL ${url} contains no host`, path)
    const lower = scheme.toLowerCase()
    if (schemes.includes(lower)) return FITTING
    const detail = `URL ${url} expected to use scheme from ${list(schemes)}, got: "${lower}"`
    return problem('Invalid URL scheme', detail, path)
  }
}

/** Rules for the one object of a nested block, whose attributes are told by its path. */
export function inBlock(name: string, rules: readonly Rule[]): Rule {
  return config => {
    const block = attributeOf(config, name)
    if (block.kind === 'list')
      return block.elements.flatMap((element, index) =>
        objections(rules, element).map(each => deeper(each, name, { index })),
      )
    return objections(rules, block).map(each => deeper(each, name))
  }
}

function deeper(
  { detail, path, ...rest }: ProviderProblem,
  name: string,
  ...steps: Path
): ProviderProblem {
  const [first] = steps
  const prefix = first !== undefined && 'index' in first ? `${name}[${first.index}]` : name
  return {
    ...rest,
    detail: detail.replace(/^Attribute (?!")/, `Attribute ${prefix}.`),
    path: [{ attribute: name }, ...steps, ...path],
  }
}

const INT64_LIMIT = 2n ** 63n

/** The framework's whole numbers take no fractions, and none beyond 64 bits. */
export function wholeNumbers(schema: BlockSchema): Rule {
  const names = [...schema.attributes]
    .filter(([, { type }]) => type.kind === 'number')
    .map(([name]) => name)
  const least = fromInteger(-INT64_LIMIT)
  const most = fromInteger(INT64_LIMIT - 1n)
  return config =>
    names.flatMap(name => {
      const value = attributeOf(config, name)
      if (value.kind !== 'number') return FITTING
      const { number } = value
      const isWhole = isInteger(number) && compare(number, least) >= 0 && compare(number, most) <= 0
      if (isWhole) return FITTING
      const detail = `The value of "${name}" is no whole number of 64 bits.`
      return problem('Configuration Read Error', detail, [{ attribute: name }])
    })
}
