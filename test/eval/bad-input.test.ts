/**
 * Expressions that would take hours or gigabytes end in the diagnostic of a limit, and ordinary work, however much of it, stays far from
 * the limits. Work is counted, time is not measured: whoever hangs here runs into the time limit of the test runner.
 */
import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { evaluate } from '../../src/eval/evaluate.ts'
import { MAX_STEPS, Meter } from '../../src/eval/meter.ts'
import { expressionScope, parsed } from '../support/expression-scope.ts'

interface Outcome {
  readonly codes: readonly string[]
  readonly used: number
}

function outcomeOf(text: string): Outcome {
  const { source, expression } = parsed(text)
  const list = new DiagnosticList()
  const meter = new Meter(Number.MAX_SAFE_INTEGER)
  evaluate(expression, { ...expressionScope(source), meter }, list)
  return { codes: list.items.map(item => item.code), used: Number.MAX_SAFE_INTEGER - meter.left }
}

const MEGABYTE = 'format("%1000000d", 1)'
const HALF = 'format("%400000d", 1)'
const often = (body: string, times = 1000): string => `[for i in range(${times}) : ${body}]`
const twice = (body: string): string => `[for i in range(1000) : [for j in range(1000) : ${body}]]`
/** What doubles at each of many levels, each being the name of the level outside. */
const levels = (count: number, body: (outer: string) => string, inner: (name: string) => string) =>
  Array.from({ length: count }, (_, at) => `[for s${at + 1} in [${body(`s${at}`)}] : `).join('') +
  inner(`s${count}`) +
  ']'.repeat(count)
/** Nine times the one before, nine times over. */
const yamlBomb = [...'abcdefghi']
  .map((name, at, names) => [name, at === 0 ? 'x' : `*${names[at - 1]}`])
  .map(([name, part]) => `${name}: &${name} [${Array(9).fill(part).join(', ')}]`)
  .join('\\n')

const TOO_MUCH: readonly (readonly [name: string, expression: string])[] = [
  ['three loops', often(twice('1'))],
  ['three loops of objects', `{for i in range(1000) : i => ${twice('{ x = i }')}}`],
  [
    'loops whose conditions never hold',
    often('[for a in range(1000) : [for b in range(1000) : 1 if false]]'),
  ],
  [
    'loops of a template',
    `"%{for i in range(1000)}%{for j in range(1000)}%{for k in range(1000)}x%{endfor}%{endfor}%{endfor}"`,
  ],
  ['arithmetic of fractions', twice('(i + 0.1) / (j + 0.7)')],
  ['numbers far from 1', twice('1e39000 % 7')],
  ['fractions far from 1, printed', often('"${1e-39000 / 3}"')],
  ['equality far from 1', twice('1e39000 / 3 == 1e39000 / 3 + 1e38000')],
  ['long digits', often(`parseint(replace(${MEGABYTE}, " ", "7"), 36)`, 100)],
  ...[
    'strrev',
    'title',
    'length',
    'trimspace',
    'urlencode',
    'yamlencode',
    'base64gzip',
    'upper',
  ].map((name): readonly [string, string] => [
    `${name} of long texts`,
    often(`${name}(replace(${MEGABYTE}, " ", "é"))`),
  ]),
  ['all matches', often(`regexall(" ", ${MEGABYTE})`)],
  ['substr', often(`substr(${MEGABYTE}, 10, 10)`, 100)],
  ['JSON', often('jsondecode("[${join(",", range(1000))}]")')],
  [
    'text that doubles',
    levels(
      30,
      outer => `"\${${outer}}\${${outer}}"`,
      name => `length(${name})`,
    ),
  ],
  [
    'tuples that double',
    levels(
      30,
      outer => `[${outer}, ${outer}]`,
      name => `${name} == [1]`,
    ),
  ],
  [
    'objects that double',
    levels(
      30,
      outer => `{ a = ${outer}, b = ${outer} }`,
      name => name,
    ),
  ],
  [
    'lists that double',
    levels(
      30,
      outer => `concat(${outer}, ${outer})`,
      name => name,
    ),
  ],
  ['elements again and again', `[for l in [range(1000)] : ${twice('contains(l, -1)')}]`],
  ['comparing collections', `[for l in [range(1000)] : ${twice('l == range(1000)')}]`],
  [
    'choosing collections',
    `[for l in [[for q in range(1000) : { x = q }]] : ${twice('true ? l : [1]')}]`,
  ],
  [
    'objects to be told apart',
    `distinct(flatten(${often('[for j in range(100) : { a = i, b = j }]')}))`,
  ],
  ['matchkeys', often('matchkeys(range(1000), range(1000), range(1000))')],
  ['setproduct', often('setproduct(range(100), range(100))')],
  ['merge', `[for m in [{ for a in range(1000) : a => a }] : ${twice('merge(m, { x = 1 })')}]`],
  ['digests', twice('sha512("${j}")')],
  ['the clock', twice('timestamp()')],
  ['networks', twice('cidrsubnet("10.0.0.0/8", 8, 5)')],
  ['mistakes that are caught', twice('try(nope.x, i[1], "x")')],
  ['mistakes that are not', twice('nope.x')],
  ['functions that are not there', twice('nope(i)')],
  ['patterns, each another one', twice('can(regex("(a+)+b${i}x${j}", "aaaaaaaaaa"))')],
  ['templates of a text', `[for t in ["$\${1}"] : ${twice('templatestring(t, {})')}]`],
].map(
  ([name = '', text = '']) =>
    [name, text.replaceAll('s0', name.startsWith('text') ? '"ab"' : '["a"]')] as const,
)

const TOO_LARGE: readonly (readonly [name: string, expression: string])[] = [
  ['a wide field', 'format("%1000000000d", 1)'],
  ['a replacement', `replace(${HALF}, " ", ${HALF})`],
  [
    'a pattern that goes back and forth',
    `regex("((a{0,100}){0,10})$b", replace(${HALF}, " ", "a"))`,
  ],
  ['all parts', `split("1", replace(${HALF}, " ", "1"))`],
  ['combinations', `setproduct(${Array(6).fill('range(100)').join(', ')})`],
  ['a YAML bomb', `yamldecode("${yamlBomb}")`],
  ['deep YAML', `yamldecode("${'['.repeat(100_000)}")`],
  ['deep JSON', `jsondecode("${'['.repeat(100_000)}")`],
]

describe('work without end', () => {
  test.each(TOO_MUCH)('%s', (_, text) => {
    expect(outcomeOf(text).codes).toEqual(['eval/too-much-work'])
  })
})

describe('results without end', () => {
  test.each(TOO_LARGE)('%s', (_, text) => {
    expect(outcomeOf(text).codes).toEqual(['eval/too-large'])
  })

  test.each(TOO_LARGE)('nothing catches %s', (_, text) => {
    expect(outcomeOf(`try(length(${text}), 5)`).codes).toEqual(['eval/too-large'])
    expect(outcomeOf(`can(${text}) ? 1 : 2`).codes).toEqual(['eval/too-large'])
  })
})

test('the limit is passed where it says', () => {
  const { source, expression } = parsed(
    '[1, [for i in range(1000) : [for j in range(1000) : i * j]]]',
  )
  const list = new DiagnosticList()
  evaluate(expression, expressionScope(source), list)
  const [{ subject }] = list.items as [(typeof list.items)[number]] // one, as asserted above
  expect(source.text.slice(subject?.span.start, subject?.span.end)).toMatch(
    /^(i|j|i \* j|range\(1000\)|\[for j.*)$/,
  )
})

test('what one evaluation of a plan spends is taken off what is left to the others', () => {
  const plan = new Meter(3000)
  const codes = [1, 2, 3].map(() => {
    const { source, expression } = parsed('[for i in range(300) : i]')
    const list = new DiagnosticList()
    evaluate(expression, { ...expressionScope(source), meter: plan }, list)
    return list.items.map(item => item.code)
  })
  expect(codes).toEqual([[], [], ['eval/too-much-work']])
})

describe('ordinary work stays far from the limit', () => {
  test.each([
    [
      'a table of 1000',
      '{ for i in range(1000) : "region-${i}" => { cpu = i, price = i * 0.25, tags = ["a", "b"] } }',
    ],
    ['subnets', '[for i in range(256) : cidrsubnet("10.0.0.0/16", 8, i)]'],
    [
      'two loops',
      'flatten([for a in range(50) : [for b in range(50) : { name = "${a}-${b}", size = max(a, b) }]])',
    ],
    [
      'a script',
      `join("\\n", [for i in range(500) : format("export NAME_%03d=%q", i, upper("value ${'x'.repeat(40)}"))])`,
    ],
    ['patterns', '[for i in range(200) : regex("^[a-z]+-([0-9]{1,3})$", "name-${i}")]'],
    [
      'a lookup in a loop',
      '[for m in [{ for i in range(200) : "k${i}" => i }] : [for i in range(200) : lookup(m, "k${i}", 0)]]',
    ],
  ])('%s', (_, text) => {
    const { codes, used } = outcomeOf(text)
    expect(codes).toEqual([])
    expect(used).toBeLessThan(MAX_STEPS / 5)
  })
})
