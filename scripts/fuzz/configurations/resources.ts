/** Random resources, metadata among them. */
import type { Random } from '../random.ts'
import { block, inside, repetition, type Surroundings, type Thing, thing } from './blocks.ts'

/** The types of resources that a template is made of, besides metadata. */
export type Types = readonly string[]

/** What `local_file` calls its files. */
export const MADE_FILE = 'made.txt'

/** A resource that stands for a machine or a volume. */
export function resource(
  around: Surroundings,
  name: string,
  types: Types,
  others: readonly Thing[],
): { readonly text: string; readonly made: Thing } {
  const { random, expressions } = around
  const type = random.pick(types)
  const { repeat, line } = repetition(around)
  const made = thing(`${type}.${name}`, repeat)
  const text = inside(expressions, repeat, () =>
    block(`resource "${type}" "${name}"`, [
      line,
      ...(ARGUMENTS[type] ?? (() => []))(around),
      dependsOn(random, others),
      lifecycle(around, type, others),
      random.chance(0.04) ? provisioner(random) : '',
    ]),
  )
  expressions.names.push({ text: readLate(random, type, made), kind: 'string', isLate: true })
  if (type === 'terraform_data' && repeat === 'none')
    expressions.names.push({ text: `tostring(try(${made.address}.input, "i"))`, kind: 'string' })
  if (repeat === 'count')
    expressions.names.push({ text: `length(${made.address})`, kind: 'number' })
  if (repeat === 'keys') expressions.names.push({ text: `keys(${made.address})`, kind: 'strings' })
  const numbers: Readonly<Record<string, string>> = {
    time_static: `${made.one}.year`,
    random_string: `length(${made.one}.result)`,
    random_shuffle: `length(${made.one}.result)`,
    local_file: `length(${made.one}.content_md5)`,
  }
  const number = numbers[type]
  if (number !== undefined) expressions.names.push({ text: number, kind: 'number', isLate: true })
  if (type === 'random_integer')
    expressions.names.push({ text: `${made.one}.result`, kind: 'number', isLate: true })
  return { text, made }
}

function readLate(random: Random, type: string, { address, repeat, one }: Thing): string {
  const read = `${one}.id`
  if (type === 'terraform_data' && random.chance(0.5)) return `try(tostring(${one}.output), "o")`
  if (repeat === 'none') return read
  if (repeat === 'count')
    return random.pick([read, `try(${read}, "none")`, `join("", ${address}[*].id)`])
  return random.pick([`try(${read}, "none")`, `join("", [for r in ${address} : r.id])`])
}

const ARGUMENTS: Readonly<Record<string, (around: Surroundings) => readonly string[]>> = {
  null_resource: ({ random, expressions }) => [
    random.chance(0.5) ? `triggers = ${expressions.make('labels', 1)}` : '',
  ],
  terraform_data: ({ random, expressions }) => [
    random.chance(0.6)
      ? `input = ${expressions.make(random.pick(['string', 'number', 'labels', 'prices', 'strings']), 1)}`
      : '',
    random.chance(0.2) ? `triggers_replace = ${expressions.make('strings', 1)}` : '',
  ],
  random_integer: ({ random, expressions }) => [
    `min = ${random.below(3)}`,
    `max = ${4 + random.below(30)}`,
    random.chance(0.3) ? `keepers = ${expressions.make('labels', 1)}` : '',
  ],
  random_pet: ({ random, expressions }) => [
    random.chance(0.3) ? `length = ${random.below(4)}` : '',
    random.chance(0.3) ? `prefix = ${expressions.make('string', 1)}` : '',
  ],
  random_string: ({ random, expressions }) => [
    `length = ${random.chance(0.8) ? 1 + random.below(9) : expressions.make('number', 1)}`,
    random.chance(0.3) ? `special = ${expressions.make('bool', 1)}` : '',
    random.chance(0.2) ? `min_upper = ${random.below(3)}` : '',
    random.chance(0.2) ? `keepers = ${expressions.make('labels', 1)}` : '',
  ],
  random_shuffle: ({ random, expressions }) => [
    `input = ${expressions.make('strings', 1)}`,
    random.chance(0.4) ? `result_count = ${random.below(4)}` : '',
  ],
  random_uuid: ({ random, expressions }) => [
    random.chance(0.4) ? `keepers = ${expressions.make('labels', 1)}` : '',
  ],
  time_static: ({ random, expressions }) => [
    random.chance(0.5) ? 'rfc3339 = "2020-02-12T06:36:13Z"' : '',
    random.chance(0.3) ? `triggers = ${expressions.make('labels', 1)}` : '',
  ],
  local_file: ({ random, expressions }) => [
    `content = ${expressions.make('string', 1)}`,
    `filename = "\${path.module}/${MADE_FILE}"`,
    random.chance(0.2) ? `file_permission = "${random.pick(['0644', '777', '9'])}"` : '',
  ],
  coder_agent: ({ random }) => [
    `arch = "${random.chance(0.95) ? 'amd64' : 'x86'}"`,
    `os = "linux"`,
    random.chance(0.2)
      ? block('metadata', ['key = "cpu"', 'interval = 5', 'timeout = 5', 'script = "x"'])
      : '',
  ],
}

function dependsOn(random: Random, others: readonly Thing[]): string {
  if (others.length === 0 || !random.chance(0.08)) return ''
  return `depends_on = [${random.list(1, 2, () => random.pick(others).address).join(', ')}]`
}

function lifecycle(
  { random, expressions }: Surroundings,
  type: string,
  others: readonly Thing[],
): string {
  if (!random.chance(0.15)) return ''
  const argument: Readonly<Record<string, readonly string[]>> = {
    coder_metadata: ['daily_cost', 'item', 'all', 'resource_id', 'daily_cost'],
    null_resource: ['triggers', 'all', 'triggers["small"]'],
    terraform_data: ['input', 'all'],
  }
  const ignored = random.pick(argument[type] ?? ['all', 'all', 'nothing'])
  return block('lifecycle', [
    random.chance(0.2)
      ? `create_before_destroy = ${random.chance(0.95) ? 'true' : expressions.make('bool', 1)}`
      : '',
    random.chance(0.1) ? 'prevent_destroy = true' : '',
    random.chance(0.5) ? `ignore_changes = ${ignored === 'all' ? 'all' : `[${ignored}]`}` : '',
    random.chance(0.2) && others.length > 0
      ? `replace_triggered_by = [${random.pick(others).address}${random.pick(['', '.id', ''])}]`
      : '',
    random.chance(0.3) ? condition(random, expressions.make('bool', 1)) : '',
  ])
}

function condition(random: Random, text: string): string {
  const kind = random.pick(['precondition', 'postcondition'])
  const asked =
    kind === 'postcondition' && random.chance(0.5)
      ? 'self != null'
      : `${text} || ${random.chance(0.7)}`
  return block(kind, [`condition = ${asked}`, 'error_message = "It does not hold."'])
}

function provisioner(random: Random): string {
  return block('provisioner "local-exec"', [
    random.chance(0.9) ? 'command = "true"' : '',
    random.chance(0.2) ? `when = ${random.pick(['destroy', 'create', 'create'])}` : '',
    random.chance(0.1) ? `on_failure = ${random.pick(['continue', 'fail', 'never'])}` : '',
  ])
}

/** A price tag. */
export function metadata(around: Surroundings, name: string, things: readonly Thing[]): string {
  const { random, expressions } = around
  const { repeat, line } = repetition(around)
  const target = things.length > 0 && random.chance(0.9) ? random.pick(things) : undefined
  return inside(expressions, repeat, () =>
    block(`resource "coder_metadata" "${name}"`, [
      line,
      `resource_id = ${targetOf(random, target)}`,
      random.chance(0.92) ? `daily_cost = ${cost(around)}` : '',
      random.chance(0.1) ? `hide = ${expressions.make('bool', 1)}` : '',
      random.chance(0.05) ? 'icon = "/icon/x.svg"' : '',
      items(around),
      dependsOn(random, things),
      lifecycle(around, 'coder_metadata', things),
    ]),
  )
}

function targetOf(random: Random, target: Thing | undefined): string {
  if (target === undefined) return '"some-id"'
  if (target.repeat === 'none') return `${target.address}.id`
  return random.chance(0.6) ? `try(${target.one}.id, "gone")` : `${target.one}.id`
}

function cost({ random, expressions }: Surroundings): string {
  const depth = random.below(4)
  const made = expressions.make('number', depth, random.chance(0.7))
  return random.chance(0.3) ? `ceil(${made})` : made
}

function items({ random, expressions }: Surroundings): string {
  if (random.chance(0.6)) return ''
  if (random.chance(0.4)) {
    return block('dynamic "item"', [
      `for_each = ${expressions.make(random.pick(['labels', 'strings']), 1)}`,
      block('content', ['key = item.key', 'value = item.value']),
    ])
  }
  return random
    .list(1, 2, () =>
      block('item', [
        `key = "k${random.below(9)}"`,
        random.chance(0.9) ? `value = ${expressions.make('string', 1)}` : '',
        random.chance(0.1) ? 'sensitive = true' : '',
      ]),
    )
    .join('')
}
