/** Evaluation with more known refines, and never contradicts, evaluation with less. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { parseExpression } from '../../src/hcl/parse.ts'
import { createSource } from '../../src/text/source.ts'
import { convert, isConversionFailure } from '../../src/value/convert.ts'
import { unseenValue, withMarks } from '../../src/value/make.ts'
import { type HclNumber, parseNumber, ZERO } from '../../src/value/number.ts'
import type { Hull, Value } from '../../src/value/value.ts'
import { contradiction, evaluateFully } from '../support/agreement.ts'
import { evaluated, typeOf, unknownOf } from '../support/expression-scope.ts'

/** A variable: what is certain of it, and what it may be. */
interface Variable {
  readonly type: string
  readonly hull: Hull
  readonly domain: readonly string[]
  readonly sensitive?: true
}

const SURE: Hull = { notNull: true, notUnknown: true }
const bound = (text: string): HclNumber => parseNumber(text) ?? ZERO

/** `unknown:<type>` stands for a value that Terraform does not know either. */
const VARIABLES: Readonly<Record<string, Variable>> = {
  n: {
    type: 'number',
    hull: { ...SURE, low: bound('1'), high: bound('5') },
    domain: ['1', '2.5', '5', '10/3', 'length([1, 2])'],
  },
  s: { type: 'string', hull: SURE, domain: ['"a"', '"3"', '"true"', '""', '"é b"'] },
  b: { type: 'bool', hull: SURE, domain: ['true', 'false'] },
  x: {
    type: 'any',
    hull: {},
    domain: [
      ...['null', '1', '"x"', '"2"', 'true', '[]', '[1, "a"]', '{ a = 1 }', 'tolist([1, 2])'],
      ...[
        'tomap({ a = 3 })',
        'tostring(null)',
        'unknown:string',
        'unknown:any',
        'unknown:list(number)',
      ],
    ],
  },
  l: {
    type: 'list(number)',
    hull: { notNull: true },
    domain: [
      'tolist([1])',
      'tolist([3, 1, 2])',
      'slice(tolist([1]), 0, 0)',
      'unknown:list(number)',
    ],
  },
  o: {
    type: 'object({ a = number, b = string })',
    hull: { notUnknown: true },
    domain: ['{ a = 1, b = "z" }', '{ a = 7, b = tostring(null) }', 'null'],
  },
  z: { type: 'string', hull: SURE, domain: ['"a"', '"12"'], sensitive: true },
  t: {
    type: 'map(string)',
    hull: { notNull: true, notUnknown: true },
    domain: ['tomap({})', 'tomap({ a = "1" })', 'tomap({ a = "x", b = tostring(null) })'],
  },
  m: { type: 'number', hull: {}, domain: ['tonumber(null)', '0', '-1', '7', 'unknown:number'] },
}

const NAMES = Object.keys(VARIABLES)

function unseenOf(name: string): Value {
  const { type, hull } = VARIABLES[name]
  const source = { id: `var:${name}`, text: name, remedy: undefined, location: undefined }
  return marked(name, unseenValue(typeOf(type), [source], hull))
}

function marked(name: string, value: Value): Value {
  return VARIABLES[name].sensitive ? withMarks(value, new Set(['sensitive'])) : value
}

function seenOf(name: string, text: string): Value {
  if (text.startsWith('unknown:')) return unknownOf(text.slice('unknown:'.length))
  const value = convert(evaluated(text), typeOf(VARIABLES[name].type))
  if (isConversionFailure(value)) throw new Error(`${text} is no value of var.${name}`)
  return marked(name, value)
}

const OPERATORS = ['+', '-', '*', '/', '%', '==', '!=', '<', '<=', '>', '>=', '&&', '||']

const ONE_ARGUMENT = [
  ...[
    'upper',
    'length',
    'tostring',
    'tonumber',
    'tobool',
    'tolist',
    'toset',
    'keys',
    'values',
    'sum',
  ],
  ...[
    'abs',
    'ceil',
    'floor',
    'jsonencode',
    'sort',
    'distinct',
    'reverse',
    'flatten',
    'compact',
    'sensitive',
  ],
  ...[
    'nonsensitive',
    'issensitive',
    'can',
    'alltrue',
    'anytrue',
    'one',
    'trimspace',
    'tomap',
    'signum',
    'md5',
  ],
]
const TWO_ARGUMENTS = [
  ...[
    'max',
    'min',
    'try',
    'coalesce',
    'merge',
    'concat',
    'contains',
    'element',
    'lookup',
    'join',
    'split',
  ],
  ...[
    'format',
    'range',
    'trimprefix',
    'setunion',
    'zipmap',
    'index',
    'pow',
    'startswith',
    'chunklist',
    'coalescelist',
  ],
]

const leaf = fc.constantFrom(
  ...NAMES.map(name => `var.${name}`),
  ...NAMES.map(name => `var.${name}`),
  ...['1', '0', '2.5', '"a"', '"7"', 'true', 'false', 'null', '[]', '{}', '[1, 2]', '["a", "b"]'],
  ...['{ a = 1, b = "k" }', 'tolist([1, 2])', 'tomap({ a = 1 })', 'toset(["a"])', 'sensitive(1)'],
)

const { expression } = fc.letrec<{ expression: string }>(tie => {
  const part = tie('expression')
  return {
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.tuple(part, fc.constantFrom(...OPERATORS), part).map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(part, part, part).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
      part.map(a => `(!${a})`),
      part.map(a => `(-${a})`),
      fc.tuple(part, part).map(([a, b]) => `[${a}, ${b}]`),
      fc.tuple(part, part).map(([a, b]) => `{ a = ${a}, (${b}) = 1 }`),
      fc.tuple(part, part).map(([a, b]) => `{ a = ${a}, b = ${b} }`),
      fc.tuple(part, part).map(([a, b]) => `(${a})[${b}]`),
      fc
        .tuple(part, fc.constantFrom('.a', '[0]', '["a"]', '[*].a', '[*]', '.*.b'))
        .map(([a, step]) => `(${a})${step}`),
      part.map(a => `"p-\${${a}}"`),
      part.map(a => `"\${${a}}"`),
      fc.tuple(part, part).map(([c, v]) => `[for v in ${c} : [v, ${v}]]`),
      fc.tuple(part, part).map(([c, v]) => `[for k, v in ${c} : v if ${v}]`),
      fc.tuple(part, part).map(([c, k]) => `{ for v in ${c} : ${k} => v... }`),
      fc.tuple(part, part).map(([c, v]) => `{ for k, v in ${c} : "k\${k}" => ${v} }`),
      fc.tuple(fc.constantFrom(...ONE_ARGUMENT), part).map(([f, a]) => `${f}(${a})`),
      fc
        .tuple(fc.constantFrom(...TWO_ARGUMENTS), part, part)
        .map(([f, a, b]) => `${f}(${a}, ${b})`),
      fc.tuple(part, part).map(([a, b]) => `lookup(${a}, ${b}, 1)`),
      fc.tuple(part, part, part).map(([a, b, c]) => `replace(${a}, ${b}, ${c})`),
      fc.tuple(part, part, part).map(([a, b, c]) => `slice(${a}, ${b}, ${c})`),
      fc.tuple(part, part, part).map(([a, b, c]) => `substr(${a}, ${b}, ${c})`),
      fc.tuple(part, part, part).map(([a, b, c]) => `matchkeys(${a}, ${b}, ${c})`),
      fc.tuple(part, part, part).map(([a, b, c]) => `try(${a}, ${b}, ${c})`),
      fc.tuple(part, part).map(([a, b]) => `convert(${a}, list(string)) == ${b}`),
      fc.tuple(part, part).map(([a, b]) => `format("%s/%d", ${a}, ${b})`),
      part.map(a => `provider::p::f(${a})`),
      part.map(a => `max(${a}...)`),
      part.map(a => `"%{ for v in ${a} }\${v},%{ endfor }"`),
    ),
  }
})

const assignment = fc.record(
  Object.fromEntries(NAMES.map(name => [name, fc.constantFrom(...VARIABLES[name].domain)])),
)

function check(text: string, chosen: Readonly<Record<string, string>>, version: number): void {
  const list = new DiagnosticList()
  parseExpression(createSource('main.tf', text), list)
  if (list.hasErrors) throw new Error(`generated text does not parse: ${text}`)
  const unseen = new Map(NAMES.map(name => [name, unseenOf(name)]))
  const seen = new Map(NAMES.map(name => [name, seenOf(name, chosen[name])]))
  const less = evaluateFully(text, { version, variables: unseen })
  const all = evaluateFully(text, { version, variables: seen })
  const trouble = contradiction(less, all)
  if (trouble !== undefined) throw new Error(`${text} with ${JSON.stringify(chosen)}: ${trouble}`)
}

/** More runs: `RUNS=20000`. */
const RUNS = Number(process.env['RUNS'] ?? 2000)

/** `try` falls back from something sensitive: what is not seen is taken for sensitive, and turns out not to be. */
const FALLS_BACK =
  'convert(try((!var.z), ["a", "b"], var.n), list(string)) == [for v in { a = 1, b = "k" } : [v, var.n]]'

describe('knowing more never contradicts knowing less', () => {
  test('where a sensitive text is no bool', () => {
    const chosen = Object.fromEntries(NAMES.map(name => [name, VARIABLES[name].domain[0]]))
    expect(() => check(FALLS_BACK, chosen, 16)).not.toThrow()
  })

  test.each([11, 14, 16])('in Terraform 1.%i', version => {
    fc.assert(
      fc.property(expression, assignment, (text, chosen) => check(text, chosen, version)),
      { numRuns: RUNS },
    )
  })
})
