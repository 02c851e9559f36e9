/** Random expressions of one kind each, where the details matter: arithmetic, texts, formats, patterns, data, networks and dates. */
import type { Random } from './random.ts'

/** An expression of one of these kinds. */
export function specialExpression(random: Random): string {
  return random.pick([
    arithmeticExpression,
    arithmeticExpression,
    textExpression,
    textExpression,
    formatExpression,
    patternExpression,
    yamlExpression,
    jsonExpression,
    csvExpression,
    networkExpression,
    dateExpression,
  ])(random)
}

function arithmeticExpression(random: Random): string {
  const made = arithmetic(random, 1 + random.below(5))
  switch (random.below(6)) {
    case 0:
      return `${made} ${random.pick(['<', '<=', '>', '>=', '==', '!='])} ${arithmetic(random, 2)}`
    case 1:
      return `"\${${made}}"`
    case 2:
      return `format("${numberVerb(random)}", ${made})`
    default:
      return made
  }
}

function arithmetic(random: Random, depth: number): string {
  if (depth <= 0 || random.chance(0.15)) return numeral(random)
  const inner = (): string => arithmetic(random, depth - 1)
  switch (random.below(14)) {
    case 0:
      return `ceil(${inner()})`
    case 1:
      return `floor(${inner()})`
    case 2:
      return `abs(${inner()})`
    case 3:
      return `${random.pick(['min', 'max'])}(${inner()}, ${inner()})`
    case 4:
      return `pow(${inner()}, ${random.pick(['2', '-1', '0.5', '3', '0', '10'])})`
    case 5:
      return random.chance(0.5)
        ? `log(${inner()}, ${random.pick(['2', '10', '3'])})`
        : `signum(${inner()})`
    case 6:
      return `-(${inner()})`
    case 7:
      return `sum([${random.list(1, 4, inner).join(', ')}])`
    case 8:
      return `tonumber("${numeral(random).replace(/^-?\(|\)$/g, '')}")`
    default:
      return `(${inner()}) ${random.pick(['+', '-', '*', '/', '%'])} (${inner()})`
  }
}

function digits(random: Random, most: number): string {
  return random.list(1, most, () => String(random.below(10))).join('')
}

function numeral(random: Random): string {
  switch (random.below(8)) {
    case 0:
      return random.pick([
        '0',
        '1',
        '0.1',
        '0.3',
        '4.35',
        '100',
        '1e3',
        '-1',
        '-0',
        '24',
        '60',
        '7',
      ])
    case 1:
      return `${digits(random, 25)}.${digits(random, 25)}`
    case 2:
      return `${1 + random.below(99)}e${random.below(60) - 30}`
    case 3:
      return digits(random, 40)
    case 4:
      return `length(range(${random.below(30)}))`
    case 5:
      return `parseint("${digits(random, 12)}", 10)`
    case 6:
      return `-${digits(random, 3)}.${digits(random, 2)}`
    default:
      return `${digits(random, 3)}.${digits(random, 4)}`
  }
}

const LETTERS = [
  'a',
  'B',
  'z',
  ' ',
  'é',
  'e\\u0301',
  'ß',
  'İ',
  'ǆ',
  'Σ',
  'ς',
  'ﬁ',
  '0',
  '9',
  '-',
  '_',
  '.',
  ',',
  '/',
  '\\n',
  '\\r\\n',
  '\\t',
  '\\\\',
  '\\"',
  '👍🏽',
  '👨‍👩‍👧',
  '\\u200d',
  '한',
  '\\u00a0',
  '<',
  '&',
  '%%',
  '$${',
  'क्ष',
  '\\u2028',
  '\\u0000',
  "'",
  ':',
  '#',
  '[',
  '{',
  '*',
  '~',
  '+',
  '=',
  '?',
]

function quoted(random: Random, most = 8): string {
  return `"${random.list(0, most, () => random.pick(LETTERS)).join('')}"`
}

function textExpression(random: Random): string {
  const text = (): string => (random.chance(0.2) ? textExpression(random) : quoted(random))
  const whole = (): string => String(random.below(12) - 3)
  return random.pick([
    () => `upper(${text()})`,
    () => `lower(${text()})`,
    () => `title(${text()})`,
    () => `strrev(${text()})`,
    () => `substr(${text()}, ${whole()}, ${whole()})`,
    () => `length(${text()})`,
    () => `jsonencode(split(${quoted(random, 2)}, ${text()}))`,
    () => `replace(${text()}, ${quoted(random, 2)}, ${quoted(random, 3)})`,
    () => `trim(${text()}, ${quoted(random, 3)})`,
    () => `trimspace(${text()})`,
    () => `chomp(${text()})`,
    () => `indent(${random.below(5)}, ${text()})`,
    () => `trimprefix(${text()}, ${quoted(random, 1)})`,
    () => `startswith(${text()}, ${quoted(random, 1)})`,
    () => `strcontains(${text()}, ${quoted(random, 1)})`,
    () => `urlencode(${text()})`,
    () => `jsonencode(${text()})`,
    () => `yamlencode({ k = ${text()}, ${quoted(random, 3)} = [${text()}, null, true] })`,
    () => `base64encode(${text()})`,
    () => `base64gzip(${text()})`,
    () => `sha1(${text()})`,
    () => `uuidv5("dns", ${text()})`,
    () =>
      `textencodebase64(${text()}, "${random.pick(['UTF-16LE', 'UTF-16', 'ISO-8859-15', 'windows-1252', 'GB18030'])}")`,
    () => `sort([${random.list(0, 5, text).join(', ')}])`,
    () => `toset([${random.list(0, 5, text).join(', ')}])`,
    () => `${text()} == ${text()}`,
    () => `try(tonumber(${text()}), tobool(${text()}), "no")`,
    () =>
      `parseint("${random.pick(['ff', '-zz', 'Zz', '077', '0x1', '1_0', '101', ''])}", ${random.pick(['2', '8', '16', '36', '62', '10', '63'])})`,
  ])()
}

function numberVerb(random: Random): string {
  const flags = random.list(0, 2, () => random.pick(['-', '+', ' ', '0', '#'])).join('')
  const width = random.chance(0.4) ? String(random.below(15)) : ''
  const precision = random.chance(0.4) ? `.${random.below(6)}` : ''
  return `%${flags}${width}${precision}${random.pick(['d', 'f', 'e', 'g', 'x', 'X', 'o', 'b', 's', 'v', 'q', 'G', 'E', 't', 'c'])}`
}

function formatExpression(random: Random): string {
  const value = (): string =>
    random.pick([
      () => numeral(random),
      () => quoted(random, 4),
      () => 'true',
      () => 'null',
      () => '[1, "a", null]',
      () => '{ b = 1, a = ["x"] }',
      () => 'toset(["z", "a"])',
      () => 'tolist([1.5])',
      () => 'tostring(null)',
    ])()
  const parts = random.list(1, 3, () => {
    const verb = numberVerb(random)
    if (random.chance(0.1)) return verb.replace('%', `%[${1 + random.below(3)}]`)
    return random.pick(['', 'x ', '%%', 'é']) + verb
  })
  const name = random.chance(0.2) ? 'formatlist' : 'format'
  return `${name}(${[`"${parts.join('')}"`, ...random.list(1, 3, value)].join(', ')})`
}

function pattern(random: Random, depth: number): string {
  const inner = (): string => pattern(random, depth - 1)
  if (depth <= 0)
    return random.pick([
      'a',
      'b',
      'x',
      '.',
      '\\\\d',
      '\\\\w',
      '\\\\s',
      '[ab]',
      '[^a]',
      'é',
      '\\\\b',
      '^',
      '$',
    ])
  switch (random.below(11)) {
    case 0:
      return `(${inner()})`
    case 1:
      return `(?:${inner()})`
    case 2:
      return `${inner()}|${inner()}`
    case 3:
      return `(${inner()})${random.pick(['*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,}'])}`
    case 4:
      return `(?P<n${random.below(2)}>${inner()})`
    case 5:
      return `(?${random.pick(['i', 's', 'm', 'U', '-i', 'im'])})${inner()}`
    case 6:
      return random.pick([
        '[[:digit:]]',
        '\\\\pL',
        '\\\\p{Greek}',
        '[a-c]',
        '[^[:space:]]',
        '\\\\A',
        '\\\\z',
        '\\\\x61',
      ])
    default:
      return inner() + inner()
  }
}

function patternExpression(random: Random): string {
  const subject = `"${random.list(0, 10, () => random.pick(['a', 'b', 'x', 'é', '1', ' ', 'A', '\\n'])).join('')}"`
  const search = pattern(random, 1 + random.below(4))
  const by = random.pick(['$1', '[$0]', '$${1}x', '$n0', '', '\\\\1', '$$', '$'])
  return random.pick([
    `regex("${search}", ${subject})`,
    `regexall("${search}", ${subject})`,
    `replace(${subject}, "/${search}/", "${by}")`,
  ])
}

const SCALARS = [
  'a',
  '1',
  '-1',
  '1.5',
  '1e3',
  '0x1F',
  '0o17',
  '017',
  '0b11',
  '1_000',
  'true',
  'Yes',
  'off',
  'null',
  '~',
  '',
  '.inf',
  '.NaN',
  '2001-12-14',
  '2001-12-14t21:59:43.10-05:00',
  "'it''s'",
  '"q\\\\n\\\\u00e9"',
  'x: y',
  '- z',
  '# c',
  'a #b',
  '[1, b]',
  '{k: v, 2: w}',
  '!!str 1',
  '!!int "3"',
  '&r v',
  '*r',
  '|\\n  l1\\n  l2\\n',
  '>-\\n  f1\\n  f2\\n\\n  f3\\n',
  '<<',
  '=',
  'a b  c',
  '"',
  '%x',
  '@y',
  '+1',
  '1.',
  '.5',
  '0.1e-2',
  '12345678901234567890',
]

function yamlText(random: Random, indent: string, depth: number): string {
  const scalar = (): string => random.pick(SCALARS).replaceAll('\\n  ', `\\n${indent}    `)
  if (depth <= 0 || random.chance(0.3)) return scalar()
  const inside = `${indent}  `
  if (random.chance(0.5))
    return random
      .list(
        1,
        3,
        () =>
          `\\n${indent}- ${random.chance(0.7) ? scalar() : yamlText(random, inside, depth - 1)}`,
      )
      .join('')
  return random
    .list(
      1,
      3,
      () =>
        `\\n${indent}${random.pick(['a', 'b', 'k', '"q"', '1', '?', '<<'])}: ${random.chance(0.7) ? scalar() : yamlText(random, inside, depth - 1)}`,
    )
    .join('')
}

function yamlExpression(random: Random): string {
  const text = yamlText(random, '', 1 + random.below(3)).replace(/^\\n/, '')
  const quotedText = text.replace(/(?<!\\)"/g, '\\"').replaceAll('\\\\n', '\\\\n')
  return `yamldecode("${random.pick(['', '---\\n', '# c\\n'])}${quotedText}")`
}

function jsonText(random: Random, depth: number): string {
  if (depth <= 0 || random.chance(0.3))
    return random.pick([
      '1',
      '-0',
      '1.50',
      '1e400',
      '12345678901234567890.123',
      'null',
      'true',
      '\\"x\\"',
      '\\"\\\\u00e9\\\\/\\"',
      '\\"\\\\ud83d\\"',
      '01',
      '\\"a\\\\nb\\"',
      'nul',
      '[]',
      '{}',
    ])
  const inner = (): string => jsonText(random, depth - 1)
  if (random.chance(0.5)) return `[${random.list(0, 3, inner).join(random.pick([',', ' , ']))}]`
  return `{${random.list(0, 3, () => `\\"${random.pick(['a', 'b', 'é', ''])}\\":${inner()}`).join(',')}}`
}

function jsonExpression(random: Random): string {
  const decoded = `jsondecode("${jsonText(random, 1 + random.below(3))}")`
  return random.pick([
    decoded,
    `jsonencode(${decoded})`,
    `yamlencode(${decoded})`,
    `[for k, v in ${decoded} : v]`,
  ])
}

function csvExpression(random: Random): string {
  const cell = (): string =>
    random.pick([
      'a',
      'b',
      '',
      ' c',
      '\\"q\\"',
      '\\"x,y\\"',
      '\\"l\\n2\\"',
      '\\"d\\"\\"d\\"',
      'é',
      '\\"bad',
      'a\\"b',
    ])
  const row = (): string => random.list(1, 3, cell).join(',')
  return `csvdecode("${random.list(0, 4, row).join(random.pick(['\\n', '\\r\\n']))}${random.pick(['', '\\n'])}")`
}

function address(random: Random): string {
  const part = (): string =>
    String(random.pick([0, 1, 10, 127, 128, 192, 255, 256, random.below(256)]))
  if (random.chance(0.6)) return [part(), part(), part(), part()].join('.')
  const group = (): string => random.below(65536).toString(16)
  return random.pick([
    `${group()}:${group()}::${group()}`,
    '::',
    '::1',
    `fd00::${group()}`,
    random.list(8, 8, group).join(':'),
    `::ffff:${[part(), part(), part(), part()].join('.')}`,
  ])
}

function networkExpression(random: Random): string {
  const prefix = `"${address(random)}/${random.pick([0, 8, 16, 20, 24, 30, 31, 32, 48, 56, 64, 112, 127, 128, 129])}"`
  const whole = (): string => String(random.pick([0, 1, 2, 3, 4, 8, 16, -1, -2, 255, 256, 65536]))
  return random.pick([
    `cidrhost(${prefix}, ${whole()})`,
    `cidrsubnet(${prefix}, ${whole()}, ${whole()})`,
    `cidrnetmask(${prefix})`,
    `cidrsubnets(${[prefix, ...random.list(1, 4, whole)].join(', ')})`,
  ])
}

function moment(random: Random): string {
  const two = (limit: number): string => String(random.below(limit)).padStart(2, '0')
  const zone = random.pick(['Z', '+00:00', '-07:30', '+14:00', 'z', '+24:00', ''])
  const year = random.pick(['2024', '1999', '0001', '9999', '2000', '1900', '1970'])
  return `"${year}-${two(14)}-${two(32)}${random.pick(['T', 'T', 't', ' '])}${two(25)}:${two(60)}:${two(62)}${random.pick(['', '', '.5', '.123456789', ',7'])}${zone}"`
}

function dateExpression(random: Random): string {
  const token = (): string =>
    random.pick([
      'YYYY',
      'YY',
      'MMMM',
      'MMM',
      'MM',
      'M',
      'DD',
      'D',
      'EEEE',
      'EEE',
      'HH',
      'H',
      'hh',
      'h',
      'AA',
      'aa',
      'mm',
      'm',
      'ss',
      's',
      'ZZZZZ',
      'ZZZZ',
      'ZZZ',
      'Z',
      "'q'",
      "''",
      ' ',
      '-',
      ':',
      'MMMMM',
      'E',
      'Y',
    ])
  const duration = `"${random
    .list(
      1,
      3,
      () =>
        random.pick(['-', '', '']) +
        random.pick(['1h', '30m', '1.5s', '90000h', '1ms', '1us', '1ns', '0', '1d', '.5h', '1h ']),
    )
    .join('')}"`
  return random.pick([
    `formatdate("${random.list(1, 6, token).join('')}", ${moment(random)})`,
    `timeadd(${moment(random)}, ${duration})`,
    `timecmp(${moment(random)}, ${moment(random)})`,
  ])
}
