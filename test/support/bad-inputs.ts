/** Inputs that would take hours or gigabytes, and what is to be said of them. Each runs in a process of its own, alone and in a template. */

/** One input. */
export interface BadInput {
  readonly name: string
  /** The expression, or undefined where only a file of a template makes sense. */
  readonly expression?: string | Buffer
  /** Files besides, or instead: `main.tf` is added to what makes a template. */
  readonly files?: Readonly<Record<string, string | Buffer>>
  /** The code of the first error; undefined: it is right, or what is said first hangs on where it stands. */
  readonly code: string | undefined
}

const DEEP = 100_000
const MANY = 5000
const MEGABYTE = 'format("%1000000d", 1)'
const LONG_TEXT = 'format("%400000d", 1)'
const THOUSAND = 'range(1000)'

function bad(name: string, expression: string | Buffer, code: string | undefined): BadInput {
  return { name, expression, code }
}

function file(name: string, text: string | Buffer, code: string | undefined): BadInput {
  return { name, files: { 'main.tf': text }, code }
}

function often(body: string, times = 1000): string {
  return `[for a in range(${times}) : ${body}]`
}

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n')
}

function nested(count: number, body: string): string {
  const heads = Array.from({ length: count }, (_, at) => `[for i${at} in ${THOUSAND} : `)
  return heads.join('') + body + ']'.repeat(count)
}

/** Nine times the one before, nine times over. */
const YAML_BOMB = [...'abcdefghi']
  .map((name, at, names) => [name, at === 0 ? 'x' : `*${names[at - 1]}`])
  .map(([name, part]) => `${name}: &${name} [${Array(9).fill(part).join(', ')}]`)
  .join('\\n')

const NESTING = [
  ['parentheses', '('],
  ['brackets', '['],
  ['braces', '{a='],
  ['calls', 'f('],
  ['indices', 'a['],
  ['templates', '"${'],
  ['directives', '"%{if '],
  ['heredocs', '<<E\n${'],
  ['negations', '-'],
  ['denials', '!'],
  ['conditions', 'a ? b : '],
  ['conditions inside', 'a ? '],
  ['loops', '[for a in '],
] as const

const LONG: readonly BadInput[] = [
  bad('a text of 10 MB', `"${'a'.repeat(1e7)}"`, undefined),
  bad('a list of 10 MB', `[${'1,'.repeat(5e6)}]`, 'hcl/size-limit'),
  bad('a list of 1 MB', `length([${'1,'.repeat(140_000)}])`, undefined),
  bad('a sum of 1 MB', `1${'+1'.repeat(5e5)}`, 'hcl/nesting-limit'),
  bad('a name of 10 MB', 'a'.repeat(1e7), undefined),
  bad('a comment of 10 MB', `/* ${'a'.repeat(1e7)} */ 1`, undefined),
  bad('blanks of 10 MB', `${' '.repeat(1e7)}1`, undefined),
  bad('sequences of 1 MB', `"${'${1}'.repeat(250_000)}"`, 'hcl/size-limit'),
  bad('a number of 1 MB', '7'.repeat(1e6), undefined),
  bad('a heredoc of a million lines', `<<E\n${'x\n'.repeat(1e6)}E\n`, 'hcl/size-limit'),
  bad('marks on a letter', `"a${'\u0301\u0316'.repeat(5e5)}"`, undefined),
]

const BROKEN: readonly BadInput[] = [
  bad('an open string', `"${'a'.repeat(1e7)}`, undefined),
  bad('an open comment', '/*'.repeat(5e6), 'hcl/expected-expression'),
  bad('an open heredoc', `<<EOT\n${'a\n'.repeat(5e6)}`, 'hcl/size-limit'),
  bad('an open sequence', '"${'.repeat(3e6), 'hcl/nesting-limit'),
  bad('quotes', '"'.repeat(1e6), undefined),
  bad('line breaks in strings', '"\n'.repeat(5e5), 'hcl/line-break-in-string'),
  bad('backticks', '`'.repeat(1e7), 'hcl/backtick'),
  bad('characters without a use', '@'.repeat(1e7), 'hcl/unknown-character'),
  bad('NUL', '\0'.repeat(1e7), 'hcl/unknown-character'),
  bad('NUL in a text', `"${'\0'.repeat(1e6)}"`, undefined),
  bad('no text at all', Buffer.alloc(1e6, 0xff), undefined),
]

const NUMBERS: readonly BadInput[] = [
  bad('an exponent', '1e999999999', undefined),
  bad('a negative exponent', '1e-999999999', undefined),
  bad('an exponent in a text', 'tonumber("1e999999999")', undefined),
  bad('an exponent in JSON', 'jsondecode("1e999999999")', undefined),
  bad('numbers far from 1, printed', often('"${1e-39000 / 3}"'), 'eval/too-much-work'),
  bad('remainders', nested(2, '1e39000 % 7'), 'eval/too-much-work'),
]

const GROWING: readonly BadInput[] = [
  bad('range', 'range(1e9)', 'eval/call-failed'),
  bad('three loops', nested(3, '1'), 'eval/too-much-work'),
  bad('four loops', nested(4, '"${i0}-${i3}"'), 'eval/too-much-work'),
  bad('loops of objects', nested(3, '{ a = i0, b = [i1] }'), 'eval/too-much-work'),
  bad('loops of lists', often(THOUSAND), 'eval/too-much-work'),
  bad(
    'loops of a template',
    `"${`%{for i in ${THOUSAND}}`.repeat(3)}x${'%{endfor}'.repeat(3)}"`,
    'eval/too-much-work',
  ),
  bad('a wide field', 'format("%1000000000d", 1)', 'eval/too-large'),
  bad('wide fields', often(MEGABYTE), 'eval/too-much-work'),
  bad('a replacement', `replace(${LONG_TEXT}, " ", ${LONG_TEXT})`, 'eval/too-large'),
  bad('join', often(`join(${MEGABYTE}, ["a", "b"])`), 'eval/too-much-work'),
  bad('strrev', often(`strrev(replace(${MEGABYTE}, " ", "é"))`), 'eval/too-much-work'),
  bad('setproduct', `setproduct(${Array(6).fill('range(100)').join(', ')})`, 'eval/too-large'),
  bad('regexall', often(`regexall(" ", ${MEGABYTE})`), 'eval/too-much-work'),
  bad(
    'cidrsubnets',
    often(`cidrsubnets("10.0.0.0/8", [for x in ${THOUSAND} : 20]...)`),
    'eval/too-much-work',
  ),
  bad('jsonencode', often(`jsonencode(${THOUSAND})`), 'eval/too-much-work'),
  bad('jsondecode', `jsondecode("${'['.repeat(DEEP)}")`, 'eval/too-large'),
  bad('a YAML bomb', `yamldecode("${YAML_BOMB}")`, 'eval/too-large'),
  bad('deep YAML', `yamldecode("${'['.repeat(DEEP)}")`, 'eval/too-large'),
  bad(
    'a pattern that goes back and forth',
    `regex("((a{0,100}){0,10})$b", replace(${LONG_TEXT}, " ", "a"))`,
    'eval/too-large',
  ),
  bad('patterns in patterns', `regexall("(.*)*x", "${'a'.repeat(DEEP)}")`, undefined),
  bad('bcrypt', 'bcrypt("x", 31)', undefined),
]

const TEMPLATES: readonly BadInput[] = [
  file(
    'locals that refer to each other',
    `locals {\n  l0 = ["x"]\n${lines(30, at => `  l${at + 1} = [for a in ${THOUSAND} : local.l${at}]`)}\n}\n`,
    'eval/too-much-work',
  ),
  file(
    'texts that double',
    `locals {\n  l0 = "ab"\n${lines(40, at => `  l${at + 1} = "\${local.l${at}}\${local.l${at}}"`)}\n}\n`,
    'eval/too-much-work',
  ),
  {
    name: 'a template of itself',
    files: {
      'main.tf': 'locals {\n  a = templatefile("${path.module}/t.tftpl", {})\n}\n',
      't.tftpl': '${templatefile("t.tftpl", {})}',
    },
    code: 'eval/call-failed',
  },
  file('blocks', 'locals {\n'.repeat(DEEP), undefined),
  file('arguments without end', `locals {\n${'a = 1\n'.repeat(MANY)}}\n`, 'hcl/repeated-argument'),
  file(
    'undeclared variables',
    `locals {\n${lines(MANY, at => `  l${at} = var.undeclared${at}`)}\n}\n`,
    'module/undeclared-variable',
  ),
  file(
    'mistakes of types',
    lines(3000, at => `resource "terraform_data" "r${at}" { input = 1 + true }`),
    'eval/operand-type',
  ),
  file(
    'functions that are not there',
    `locals {\n${lines(MANY, at => `  l${at} = nothing${at}()`)}\n}\n`,
    'eval/unknown-function',
  ),
  file('instances', 'resource "terraform_data" "r" { count = 1e9 }\n', 'plan/too-many-instances'),
  file(
    'large instances',
    `resource "terraform_data" "r" {\n  count = 3000\n  input = [for a in ${THOUSAND} : a]\n}\n`,
    'eval/too-much-work',
  ),
  file(
    'instances of many blocks',
    lines(2 * MANY, at => `resource "terraform_data" "r${at}" {}`),
    'plan/too-many-instances-of-all',
  ),
  {
    name: 'deep JSON syntax',
    files: { 'more.tf.json': '{"locals":'.repeat(DEEP) },
    code: 'hcl/json-nesting-limit',
  },
  {
    name: 'mistakes in JSON syntax',
    files: {
      'more.tf.json': `{"locals":{${lines(MANY, at => `"a${at}": "\${local.b${at}}"`).replaceAll('\n', ',')}}}`,
    },
    code: 'module/undeclared-local',
  },
]

/** All of them. */
export const BAD_INPUTS: readonly BadInput[] = [
  ...NESTING.map(([name, opening]) => bad(name, opening.repeat(DEEP), 'hcl/nesting-limit')),
  bad('splats', `a${'[*]'.repeat(DEEP)}`, 'hcl/nesting-limit'),
  ...LONG,
  ...BROKEN,
  ...NUMBERS,
  ...GROWING,
  ...TEMPLATES,
]

const PRICED = `terraform {
  required_providers {
    coder = { source = "coder/coder" }
  }
}
data "coder_workspace" "me" {}
resource "coder_agent" "main" {
  os   = "linux"
  arch = "amd64"
}
resource "terraform_data" "home" {}
resource "coder_metadata" "home" {
  resource_id = terraform_data.home.id
  daily_cost  = 10
}
`

/** The files of a template that holds an input. */
export function templateWith({
  expression,
  files = {},
}: BadInput): Record<string, string | Buffer> {
  const added = expression === undefined ? {} : { 'bad.tf': argumentOf(expression) }
  const { 'main.tf': main, ...others } = files
  return { 'main.tf': PRICED, ...(main && { 'more.tf': main }), ...others, ...added }
}

function argumentOf(expression: string | Buffer): Buffer {
  return Buffer.concat([
    Buffer.from('locals {\n  bad = '),
    Buffer.from(expression),
    Buffer.from('\n}\n'),
  ])
}
