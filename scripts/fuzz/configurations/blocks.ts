/** Random blocks of a template: each makes the text of one and, where others can read it, a name. */
import type { Random } from '../random.ts'
import { type ExpressionMaker, KINDS, type Kind, type Name, TYPES } from './expressions.ts'

/** What blocks are made with. */
export interface Surroundings {
  readonly random: Random
  readonly expressions: ExpressionMaker
  /** Of the module, so that parameters of several have names of their own. */
  readonly module: string
}

/** Something with instances, as others refer to it. */
export interface Thing {
  readonly address: string
  readonly repeat: 'none' | 'count' | 'keys'
  /** How to read one instance, where there is one. */
  readonly one: string
}

const INDENT = '  '

/** A block of lines, those of an empty text left out. */
export function block(header: string, lines: readonly string[]): string {
  const body = lines.filter(line => line !== '').flatMap(line => line.split('\n'))
  return `${header} {\n${body.map(line => `${INDENT}${line}\n`).join('')}}\n`
}

/** What a module is given: one variable, which reads no others. */
export function variable({ random, expressions }: Surroundings, name: string): MadeVariable {
  const kind = random.pick(KINDS)
  const hasDefault = random.chance(0.75)
  const type = random.pick(TYPES[kind])
  const self = `var.${name}`
  const text = block(`variable "${name}"`, [
    random.chance(0.85) ? `type = ${type}` : '',
    hasDefault ? `default = ${expressions.literal(kind)}` : '',
    random.chance(0.1) ? `nullable = ${random.chance(0.8) ? 'false' : 'true'}` : '',
    random.chance(0.05) ? 'sensitive = true' : '',
    random.chance(0.02) ? 'ephemeral = true' : '',
    random.chance(0.1) ? 'description = "what it is"' : '',
    random.chance(0.2) ? validation(expressions, test(random, kind, self)) : '',
  ])
  return { name, kind, hasDefault, text }
}

/** A variable and what callers have to know of it. */
export interface MadeVariable {
  readonly name: string
  readonly kind: Kind
  readonly hasDefault: boolean
  readonly text: string
}

/** A condition on something of a kind that is true more often than not. */
function test(random: Random, kind: Kind, text: string): string {
  switch (kind) {
    case 'number':
      return random.pick([`${text} < 35`, `${text} != 13`, `${text} == floor(${text})`])
    case 'string':
      return random.pick([
        `${text} != "b"`,
        `length(${text}) < 6`,
        `can(regex("^[a-z0-9-]*$", ${text}))`,
      ])
    case 'bool':
      return random.pick([`${text} || true`, text])
    default:
      return random.pick([`length(${text}) < 4`, `length(${text}) > 0`, `${text} != null`])
  }
}

function validation(expressions: ExpressionMaker, condition: string): string {
  return block('validation', [
    `condition = ${condition}`,
    `error_message = "It is not right: \${${expressions.make('string', 0)}}."`,
  ])
}

const PARAMETER_TYPES: readonly { readonly type: string; readonly kind: Kind }[] = [
  { type: 'number', kind: 'number' },
  { type: 'number', kind: 'number' },
  { type: 'string', kind: 'string' },
  { type: 'bool', kind: 'bool' },
  { type: 'list(string)', kind: 'strings' },
]

/** A parameter of the form. */
export interface MadeParameter {
  readonly name: string
  /** What may be chosen. */
  readonly values: readonly string[]
  readonly text: string
}

const CHOICES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  number: ['1', '4', '8', '16', '7', '30'],
  string: ['small', 'large', 'us', 'a'],
  bool: ['true', 'false'],
  strings: ['["a"]', '[]', '["small","b"]'],
}

/** Makes a parameter. */
export function parameter(around: Surroundings, name: string): MadeParameter {
  const { random, expressions } = around
  const { type, kind } = random.pick(PARAMETER_TYPES)
  const full = `${around.module}${name}`
  const hasOptions = random.chance(0.3) && kind !== 'bool' && kind !== 'strings'
  const values = hasOptions ? optionValues(random, kind) : []
  const counted = random.chance(0.12)
  const changes = mutability(random)
  const text = block(`data "coder_parameter" "${name}"`, [
    counted ? `count = ${expressions.make('bool', 1, true)} ? 1 : 0` : '',
    `name = "${full}"`,
    kind === 'string' && random.chance(0.5) ? '' : `type = "${type}"`,
    random.chance(0.9) ? `default = ${parameterDefault(around, kind, values)}` : '',
    changes,
    random.chance(0.1) ? `order = ${random.below(4)}` : '',
    random.chance(0.1) ? 'display_name = "A name"' : '',
    random.chance(0.1) ? 'icon = "/icon/a.svg"' : '',
    random.chance(0.08)
      ? `form_type = "${random.pick(['radio', 'dropdown', 'input', 'slider', 'checkbox', 'switch', 'textarea', 'multi-select', 'tag-select'])}"`
      : '',
    options(around, values),
    random.chance(kind === 'number' || kind === 'string' ? 0.3 : 0.03) ? limits(random, kind) : '',
  ])
  const one = `data.coder_parameter.${name}${counted ? '[0]' : ''}.value`
  if (counted) expressions.names.push({ text: `try(${one}, "4")`, kind: 'string' })
  else {
    expressions.names.push({ text: one, kind: 'string' })
    if (kind === 'number') expressions.names.push({ text: one, kind: 'number' })
    if (kind === 'number') expressions.names.push({ text: `tonumber(${one})`, kind: 'number' })
    if (kind === 'bool') expressions.names.push({ text: `(${one} == "true")`, kind: 'bool' })
    if (kind === 'bool') expressions.names.push({ text: one, kind: 'bool' })
    if (kind === 'strings') expressions.names.push({ text: `jsondecode(${one})`, kind: 'strings' })
  }
  const choices = hasOptions ? values : (CHOICES[kind] ?? ['x'])
  // Coder forgets what is ephemeral, so that a stop would have to be asked otherwise.
  return { name: full, values: changes.includes('ephemeral') ? [] : choices, text }
}

function mutability(random: Random): string {
  if (random.chance(0.04)) return 'mutable = true\nephemeral = true'
  if (random.chance(0.01)) return 'ephemeral = true'
  return random.chance(0.5) ? `mutable = ${random.chance(0.8)}` : ''
}

function optionValues(random: Random, kind: Kind): readonly string[] {
  const all = kind === 'number' ? ['1', '4', '8', '16'] : ['small', 'large', 'us', '']
  return all.slice(0, 2 + random.below(3))
}

function parameterDefault(
  { random, expressions }: Surroundings,
  kind: Kind,
  values: readonly string[],
): string {
  if (values.length > 0 && random.chance(0.93)) return JSON.stringify(random.pick(values))
  if (kind === 'strings') return `jsonencode(${expressions.literal('strings')})`
  return random.chance(0.75) ? expressions.literal(kind) : expressions.make(kind, 1)
}

function options({ random, expressions }: Surroundings, values: readonly string[]): string {
  if (values.length === 0) return ''
  if (random.chance(0.3)) {
    const iterator = random.chance(0.3) ? 'o' : 'option'
    return block('dynamic "option"', [
      `for_each = ${JSON.stringify(values)}`,
      iterator === 'o' ? 'iterator = o' : '',
      block('content', [`name = ${iterator}.value`, `value = ${iterator}.value`]),
    ])
  }
  return values
    .map((value, at) =>
      block('option', [
        `name = "Choice ${at}"`,
        `value = ${random.chance(0.05) ? expressions.make('string', 1) : JSON.stringify(value)}`,
      ]),
    )
    .join('')
}

function limits(random: Random, kind: Kind): string {
  if (kind === 'number') {
    return block('validation', [
      random.chance(0.7) ? `min = ${random.below(3)}` : '',
      random.chance(0.7) ? `max = ${15 + random.below(40)}` : '',
      random.chance(0.2) ? `monotonic = "${random.pick(['increasing', 'decreasing', 'up'])}"` : '',
      random.chance(0.1) ? 'error = "no: {value}"' : '',
    ])
  }
  return block('validation', [
    `regex = "^[a-z0-9]*$"`,
    random.chance(0.9) ? 'error = "Small letters."' : '',
  ])
}

/** `count` or `for_each`, or neither. */
export function repetition({ random, expressions }: Surroundings): {
  readonly repeat: Thing['repeat']
  readonly line: string
} {
  const kind = random.below(10)
  if (kind < 2) return { repeat: 'count', line: 'count = data.coder_workspace.me.start_count' }
  if (kind < 4) return { repeat: 'count', line: `count = ${countOf(random, expressions)}` }
  if (kind < 6) return { repeat: 'keys', line: `for_each = ${keysOf(random, expressions)}` }
  return { repeat: 'none', line: '' }
}

function countOf(random: Random, expressions: ExpressionMaker): string {
  const isEarly = random.chance(0.97)
  return random.pick([
    () => String(random.below(4)),
    () => `${expressions.make('bool', 1, isEarly)} ? 1 : 0`,
    () => `min(3, abs(${expressions.make('number', 1, isEarly)}))`,
    () => expressions.make('number', 1, isEarly),
    () => `length(${expressions.make('strings', 1, isEarly)})`,
  ])()
}

function keysOf(random: Random, expressions: ExpressionMaker): string {
  const isEarly = random.chance(0.97)
  return random.pick([
    () => `toset(${expressions.make('strings', 1, isEarly)})`,
    () => expressions.make('prices', 1, isEarly),
    () => expressions.make('labels', 1, isEarly),
    () => '{ a = 1, b = 2 }',
    () => 'toset(["a", "b"])',
    () => `{ for k, v in ${expressions.make('prices', 1, isEarly)} : k => v if v > 3 }`,
  ])()
}

/** The thing that a block declares. */
export function thing(address: string, repeat: Thing['repeat']): Thing {
  const ones = { none: address, count: `${address}[0]`, keys: `values(${address})[0]` }
  return { address, repeat, one: ones[repeat] }
}

/** Calls `make` with the names of a repetition in reach. */
export function inside<T>(expressions: ExpressionMaker, repeat: Thing['repeat'], make: () => T): T {
  const before = expressions.names.length
  const own: Readonly<Record<Thing['repeat'], readonly Name[]>> = {
    none: [],
    count: [{ text: 'count.index', kind: 'number' }],
    keys: [
      { text: 'each.key', kind: 'string' },
      { text: '(each.value == null ? 1 : 2)', kind: 'number' },
    ],
  }
  expressions.names.push(...own[repeat])
  const made = make()
  expressions.names.splice(before, own[repeat].length)
  return made
}
