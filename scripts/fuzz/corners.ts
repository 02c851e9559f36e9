/** Random expressions where several rules of the language meet: conditions over mixed types, splats, grouping, marks, white space. */
import type { Random } from './random.ts'

/** An expression of one of these kinds. */
export function cornerExpression(random: Random): string {
  const made = random.pick([
    mixedCondition,
    mixedCondition,
    splat,
    grouping,
    marked,
    trimmed,
    keyed,
  ])(random)
  return random.chance(0.25) ? asked(random, made) : made
}

const BOOLS = [
  'true',
  'false',
  'local.b_null',
  'terraform_data.flag.output',
  'var.flag',
  '"true"',
  'sensitive(true)',
  'sensitive(terraform_data.flag.output)',
  'terraform_data.number.output > 2',
  'terraform_data.text.output == "x"',
]

/** Values of every kind of type, known, unknown, null and marked. */
const VALUES = [
  'null',
  '1',
  '"a"',
  '"1"',
  'true',
  '[]',
  '{}',
  '[1]',
  '["a", 1]',
  '[null]',
  '{ a = 1 }',
  '{ a = "x", b = [1] }',
  '{ a = null }',
  'tolist([])',
  'tolist(["a"])',
  'tomap({})',
  'tomap({ a = 1 })',
  'toset(["a", "b"])',
  'toset([1])',
  'tostring(null)',
  'tonumber(null)',
  'sensitive("s")',
  'sensitive([1, 2])',
  'sensitive({ a = 1 })',
  'local.l_empty',
  'local.l_objects',
  'local.l_lists',
  'local.m_numbers',
  'local.m_lists',
  'local.set_partly',
  'local.t_partly',
  'local.o_partly',
  'local.t_secret',
  'local.o_secret',
  'var.null_texts',
  'var.null_numbers',
  'var.settings',
  'var.secret_texts',
  'terraform_data.text.output',
  'terraform_data.number.output',
  'terraform_data.flag.output',
  'terraform_data.texts.output',
  'terraform_data.objects.output',
  'terraform_data.map.output',
  'terraform_data.set.output',
  'terraform_data.tuple.output',
  'terraform_data.object.output',
  'terraform_data.text',
  '0.1 + 0.2',
  '1 / 3',
  '1e100',
  '-0.0',
  '1E+2',
  '123456789012345678901234567890.5',
]

function value(random: Random, depth = 1): string {
  if (depth <= 0 || random.chance(0.5)) return random.pick(VALUES)
  const inner = (): string => value(random, depth - 1)
  return random.pick([
    () => `[${random.list(0, 3, inner).join(', ')}]`,
    () => `{ a = ${inner()}, ${random.pick(['b', 'c', '"d e"', '(var.text)'])} = ${inner()} }`,
    () => `(${condition(random)} ? ${inner()} : ${inner()})`,
    () => `tolist([${inner()}, ${inner()}])`,
    () => `toset([${inner()}, ${inner()}])`,
    () => `tomap({ x = ${inner()}, y = ${inner()} })`,
    () => `try(${inner()}, ${inner()})`,
    () => `concat([${inner()}], ${inner()})`,
    () => `merge({ a = ${inner()} }, ${inner()})`,
    () => `one([${inner()}])`,
    () => `flatten([${inner()}, [${inner()}]])`,
    () => `coalesce(${inner()}, ${inner()})`,
    () => `lookup({ a = ${inner()} }, ${random.pick(['"a"', '"z"', 'var.text'])}, ${inner()})`,
    () => `element([${inner()}, ${inner()}], ${random.pick(['0', '1', '2', '3', '-1'])})`,
    () => `distinct([${inner()}, ${inner()}, ${inner()}])`,
    () => `zipmap(["a", "b"], [${inner()}, ${inner()}])`,
    () => `setproduct([${inner()}], [${inner()}, ${inner()}])`,
    () => `contains([${inner()}, ${inner()}], ${inner()})`,
    () => `slice([${inner()}, ${inner()}, ${inner()}], 1, 2)`,
    () => `reverse([${inner()}, ${inner()}])`,
    () => `values({ a = ${inner()}, b = ${inner()} })`,
    () => `setunion(toset([${inner()}]), toset([${inner()}]))`,
    () => `coalescelist(${inner()}, [${inner()}])`,
    () => `transpose({ a = ${inner()} })`,
    () => `matchkeys([${inner()}, ${inner()}], ["a", "b"], ["b"])`,
  ])()
}

function condition(random: Random): string {
  if (random.chance(0.6)) return random.pick(BOOLS)
  return random.pick([
    () => `${inBrackets(value(random))} == ${inBrackets(value(random))}`,
    () => `${random.pick(BOOLS)} && ${random.pick(BOOLS)}`,
    () => `${random.pick(BOOLS)} || ${random.pick(BOOLS)}`,
    () => `!(${random.pick(BOOLS)})`,
    () => `${inBrackets(value(random))} != null`,
    () => `length(${value(random)}) > ${random.below(3)}`,
    () => `can(${value(random)}.a)`,
  ])()
}

function inBrackets(made: string): string {
  return `(${made})`
}

function mixedCondition(random: Random): string {
  const arm = (): string => (random.chance(0.3) ? mixedCondition(random) : value(random, 2))
  return `(${condition(random)}) ? ${arm()} : ${arm()}`
}

function splat(random: Random): string {
  const from = inBrackets(value(random, 2))
  const steps = random
    .list(0, 2, () =>
      random.pick(['.a', '.b', '["a"]', '[0]', '[*]', '.*', '.0', '[*].a', '.output']),
    )
    .join('')
  return `${from}${random.pick(['[*]', '.*'])}${steps}`
}

function grouping(random: Random): string {
  const item = (): string =>
    `{ k = ${random.pick(['"a"', '"b"', 'var.text', 'var.secret', 'terraform_data.text.output', '1', 'null'])}, v = ${value(random)} }`
  const items = `[${random.list(0, 4, item).join(', ')}]`
  const spread = random.chance(0.75) ? '...' : ''
  const filter = random.pick([
    '',
    '',
    ` if ${random.pick(['e.k != "a"', 'e.v != null', 'i > 0', condition(random)])}`,
  ])
  const key = random.pick(['e.k', 'e.k', '"${e.k}-x"', 'upper(e.k)', 'i', 'tostring(i % 2)'])
  return `{ for i, e in ${items} : ${key} => ${random.pick(['e.v', 'e', 'i', '[e.k, e.v]'])}${spread}${filter} }`
}

function marked(random: Random): string {
  const inner = (): string => value(random, 2)
  return random.pick([
    () => `sensitive(${inner()})`,
    () => `nonsensitive(${inner()})`,
    () => `nonsensitive(sensitive(${inner()}))`,
    () => `[for e in sensitive(${inner()}) : e]`,
    () => `{ for k, e in sensitive(${inner()}) : k => e }`,
    () => `[issensitive(${inner()}), issensitive(sensitive(${inner()}))]`,
    () => `ephemeralasnull(${inner()})`,
    () => `{ (var.secret) = ${inner()} }`,
    () =>
      `"\${sensitive("a")}-\${${random.pick(['1', '"b"', 'terraform_data.text.output', 'var.secret'])}}"`,
    () => `[sensitive(1), ${inner()}] == [1, ${inner()}]`,
    () => `sensitive(${inner()})[${random.pick(['0', '"a"', 'sensitive(0)'])}]`,
    () => `merge({ a = sensitive(1) }, ${inner()})`,
    () => `jsonencode([sensitive("x"), ${inner()}])`,
    () => `yamlencode({ a = sensitive("x"), b = ${inner()} })`,
    () => `length(sensitive(${inner()}))`,
    () => `keys({ a = sensitive(1), b = ${inner()} })`,
    () => `try(sensitive(${inner()}).a, ${inner()})`,
  ])()
}

/** Templates with strip markers and directives, over several lines. */
function trimmed(random: Random): string {
  const lines = random.list(1, 5, () => templateLine(random)).join('')
  const text = random.chance(0.5)
    ? `<<${random.pick(['', '-'])}EOT\n${lines}${random.pick(['', '  '])}EOT\n`
    : `"${lines.replaceAll('"', '').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`
  return random.chance(0.3) ? `[${text}]` : text
}

function templateLine(random: Random): string {
  const [a, b] = [random.pick(['', '~']), random.pick(['', '~'])]
  const start = random.pick(['', '  ', '    ', '\t', ' '])
  const inner = random.pick([
    'x',
    ' ',
    `\${${a}${random.pick(['var.text', '1', 'true', 'var.secret'])}${b}}`,
    '',
  ])
  const end = random.pick(['\n', '\n', '', ' \n', '\n\n'])
  return random.pick([
    () => `${start}text ${inner} more${end}`,
    () =>
      `${start}%{${a} if ${random.pick(['true', 'false', 'var.flag'])} ${b}}${end}${inner}${end}${start}%{${b} endif ${a}}${end}`,
    () =>
      `${start}%{${a} if var.flag ${b}}${inner}%{${a} else ${b}}${start}${end}%{ endif ${b}}${end}`,
    () =>
      `${start}%{${a} for k, v in ${random.pick(['var.texts', 'var.numbers', '[]', '{ a = 1 }', 'toset(["q"])'])} ${b}}${end}${start}\${k}=\${${a} v ${b}}${end}%{${b} endfor ${a}}${end}`,
    () => `${start}$\${x}%%{y}${end}`,
    () => `${start}${inner}`,
  ])()
}

/** Keys and indices of every type. */
function keyed(random: Random): string {
  const from = inBrackets(value(random, 2))
  const key = random.pick([
    '0',
    '-1',
    '"0"',
    '"a"',
    'true',
    'null',
    '0.5',
    '1e0',
    'var.text',
    'terraform_data.number.output',
    'terraform_data.text.output',
    'sensitive("a")',
    '[]',
    '1 - 1',
  ])
  return random.pick([
    `${from}[${key}]`,
    `${from}[${key}]`,
    `${from}.a`,
    `${from}.0`,
    `try(${from}[${key}], "none")`,
    `can(${from}[${key}])`,
  ])
}

/** What cannot be seen of an unknown value in a plan, such as its type and its bounds, shows in what is made of it. */
function asked(random: Random, made: string): string {
  const it = inBrackets(made.endsWith('\n') ? `\n${made}` : made)
  return random.pick([
    `${it} == null`,
    `${it} != null ? "set" : "null"`,
    `length(${it}) >= 1`,
    `try(length(${it}), "failed")`,
    `[${it}, "x"][0]`,
    `tolist([${it}, ${it}])`,
    `jsonencode(${it})`,
    `startswith(${it}, "t")`,
    `${it} == ${it}`,
    `true ? ${it} : null`,
    `terraform_data.flag.output ? ${it} : null`,
    `[for e in ${it} : e]`,
    `issensitive(${it})`,
    `try(tostring(${it}), tolist(${it}), "other")`,
    `coalesce(${it}, "z")`,
    `can(${it} + 1)`,
  ])
}
