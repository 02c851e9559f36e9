/** Random blocks of kinds that `blocks.ts` has not: objects with optional attributes, side files, repeated parameters, splats, chains. */
import { block, inside, type MadeParameter, type Surroundings, type Thing } from './blocks.ts'
import type { Kind } from './expressions.ts'

/** What an extra is made with. */
export interface ExtraSurroundings extends Surroundings {
  /** What has been declared so far. */
  readonly things: readonly Thing[]
  /** Adds a file beside the module's own. */
  readonly addFile: (name: string, text: string) => void
  /** Adds to the form. */
  readonly addParameter: (made: Omit<MadeParameter, 'text'>) => void
  /** Of everything that this module declares here, so that two extras are not called alike. */
  readonly suffix: string
}

/** The text of one; what can be read of it is put with the names that expressions may read. */
export function extra(around: ExtraSurroundings): string {
  return around.random.pick(EXTRAS)(around)
}

type Extra = (around: ExtraSurroundings) => string

function name({ expressions }: Surroundings, kind: Kind, ...texts: readonly string[]): void {
  expressions.names.push(...texts.map(text => ({ text, kind })))
}

/** A list of objects, some of whose attributes may be left out. */
const objects: Extra = around => {
  const { random, expressions, suffix } = around
  const self = `var.o${suffix}`
  const price = random.pick(['optional(number)', 'optional(number, 5)', 'number', 'optional(any)'])
  const inner = random.pick([
    'optional(object({ size = optional(number, 2), on = optional(bool) }), {})',
    'optional(object({ size = optional(number, 2), on = optional(bool, true) }))',
    'optional(map(string), { a = "b" })',
  ])
  const needsPrice = price === 'number'
  const one = (key: string): string =>
    `{ name = "${key}"${needsPrice || random.chance(0.6) ? `, price = ${expressions.literal('number')}` : ''}${random.chance(0.3) ? ', inner = {}' : ''}${random.chance(0.1) ? ', other = 1' : ''} }`
  const keys = ['a', 'b', 'c'].slice(0, 1 + random.below(3))
  const collection = random.pick(['list', 'list', 'set'])
  name(around, 'number', `length(${self})`, `sum([for o in ${self} : coalesce(o.price, 1)])`)
  name(around, 'strings', `[for o in ${self} : o.name]`)
  name(around, 'prices', `{ for o in ${self} : o.name => coalesce(o.price, 2) }`)
  if (collection === 'list') name(around, 'strings', `${self}[*].name`, `${self}.*.name`)
  if (inner.includes('size') && inner.includes('{})'))
    name(around, 'numbers', `[for o in ${self} : o.inner.size]`)
  else name(around, 'number', `length([for o in ${self} : o if o.inner == null])`)
  const variable = block(`variable "o${suffix}"`, [
    `type = ${collection}(object({ name = string, price = ${price}, inner = ${inner} }))`,
    `default = [${keys.map(one).join(', ')}]`,
    random.chance(0.15) ? 'nullable = false' : '',
  ])
  if (random.chance(0.5)) return variable
  const each = block(`resource "coder_metadata" "o${suffix}"`, [
    `for_each = { for o in ${self} : o.name => o${random.chance(0.3) ? ' if o.price != null' : ''} }`,
    'resource_id = each.key',
    `daily_cost = ${random.pick(['each.value.price', 'coalesce(each.value.price, 3)', 'try(each.value.inner.size, 4)'])}`,
  ])
  return `${variable}\n${each}`
}

/** Something priced once for every instance of something else. */
const chained: Extra = ({ random, expressions, things, suffix }) => {
  const { address, repeat } =
    things.length > 0 ? random.pick(things) : { address: '{}', repeat: 'keys' }
  const over = {
    none: `{ one = ${address} }`,
    count: `{ for i, r in ${address} : "k\${i}" => r }`,
    keys: address,
  }[repeat as Thing['repeat']]
  return inside(expressions, 'keys', () =>
    block(`resource "coder_metadata" "chain${suffix}"`, [
      random.chance(0.7) ? `for_each = ${over}` : `count = length(${over})`,
      'resource_id = "x"',
      `daily_cost = ${random.pick(['length(each.key)', expressions.make('number', 1, true), '2', 'try(each.value.id == "" ? 1 : 2, 3)'])}`,
    ]),
  )
}

/** A file beside the module, and what it says. */
const file: Extra = around => {
  const { random, expressions, suffix, addFile } = around
  const at = '${path.module}'
  const number = expressions.literal('number').replaceAll('"', '')
  switch (random.below(5)) {
    case 0:
      addFile(`f${suffix}.tftpl`, '%{ for k in list ~}\n${k},\n%{ endfor ~}\n${number + 1}')
      name(
        around,
        'string',
        `templatefile("${at}/f${suffix}.tftpl", { list = ${expressions.make('strings', 1)}, number = ${expressions.make('number', 1)} })`,
      )
      break
    case 1:
      addFile(`f${suffix}.json`, `{"small": ${number}, "large": 7, "list": [1, 2.5]}`)
      name(
        around,
        'number',
        `jsondecode(file("${at}/f${suffix}.json")).small`,
        `length(jsondecode(file("${at}/f${suffix}.json")).list)`,
      )
      break
    case 2:
      addFile(`f${suffix}.yaml`, `small: ${number}\nlarge: "7"\nnone:\nlist: [1, 2]\n`)
      name(
        around,
        'prices',
        `{ for k, v in yamldecode(file("${at}/f${suffix}.yaml")) : k => v if k == "small" }`,
      )
      name(around, 'string', `yamldecode(file("${at}/f${suffix}.yaml")).large`)
      break
    case 3:
      addFile(`f${suffix}.csv`, `name,price\na,${number}\nb,3\n`)
      name(
        around,
        'prices',
        `{ for row in csvdecode(file("${at}/f${suffix}.csv")) : row.name => tonumber(row.price) }`,
      )
      break
    default:
      addFile(`data/f${suffix}.txt`, random.pick(['', ' 4\n', 'four']))
      name(
        around,
        'number',
        `length(fileset("${at}/data", "*.txt"))`,
        `length(file("${at}/data/f${suffix}.txt"))`,
        `try(tonumber(trimspace(file("${at}/data/f${suffix}.txt"))), 9)`,
      )
  }
  return ''
}

/** A choice of several. */
const severalChosen: Extra = around => {
  const { random, suffix, module } = around
  const form = random.pick(['multi-select', 'multi-select', 'tag-select', 'checkbox', 'radio'])
  const self = `data.coder_parameter.s${suffix}.value`
  name(around, 'strings', `jsondecode(${self})`)
  name(around, 'number', `length(jsondecode(${self}))`)
  name(around, 'bool', `contains(jsondecode(${self}), "b")`)
  around.addParameter({
    name: `${module}s${suffix}`,
    values: ['["c"]', '["a","b"]', '[]', '["q"]'],
  })
  const options = ['a', 'b', 'c'].map(value =>
    block('option', [`name = "${value}"`, `value = "${value}"`]),
  )
  return block(`data "coder_parameter" "s${suffix}"`, [
    `name = "${module}s${suffix}"`,
    'type = "list(string)"',
    random.chance(0.9) ? `form_type = "${form}"` : '',
    `default = jsonencode(${random.pick(['["a"]', '["a", "b"]', '[]', '["z"]'])})`,
    random.chance(0.5) ? `mutable = ${random.chance(0.5)}` : '',
    ...(form === 'tag-select' ? [] : options),
  ])
}

/** Parameters with keys. */
const manyParameters: Extra = around => {
  const { random, suffix, module } = around
  const self = `data.coder_parameter.many${suffix}`
  name(around, 'number', `sum([for p in ${self} : tonumber(p.value)])`, `length(${self})`)
  name(around, 'strings', `keys(${self})`)
  around.addParameter({ name: `${module}many-a`, values: ['1', '7', '11'] })
  name(around, 'prices', `{ for k, p in ${self} : k => tonumber(p.value) }`)
  return block(`data "coder_parameter" "many${suffix}"`, [
    `for_each = ${random.pick(['{ a = 1, b = 2 }', 'toset(["1", "2"])', '{ for i in range(2) : "k${i}" => i }'])}`,
    `name = "${module}many-\${each.key}"`,
    'type = "number"',
    `default = ${random.pick(['each.value', '3', 'length(each.key)'])}`,
    random.chance(0.3) ? block('validation', ['min = 0', 'max = 9']) : '',
  ])
}

/** A variable that no state may hold. */
const passing: Extra = around => {
  const { random, expressions, suffix } = around
  name(
    around,
    'string',
    random.chance(0.9) ? `coalesce(ephemeralasnull(var.e${suffix}), "none")` : `var.e${suffix}`,
  )
  return block(`variable "e${suffix}"`, [
    'type = string',
    `default = ${expressions.literal('string')}`,
    'ephemeral = true',
  ])
}

/** Ways to read all instances at once. */
const splat: Extra = around => {
  const { random, things, suffix } = around
  const some = things.filter(each => each.repeat !== 'keys')
  if (some.length === 0) return ''
  const { address, repeat } = random.pick(some)
  const all = random.pick([`${address}[*]`, `${address}.*`])
  name(around, 'number', `length(local.all${suffix})`)
  if (repeat === 'count')
    around.expressions.names.push({
      text: `try(${address}.0.id, "no")`,
      kind: 'string',
      isLate: true,
    })
  return block('locals', [`all${suffix} = ${all}${random.chance(0.6) ? '.id' : ''}`])
}

/** Other blocks of Coder's, which cost nothing by themselves. */
const furniture: Extra = around => {
  const { random, expressions, suffix } = around
  const number = (): string => expressions.make('number', 1)
  return random.pick([
    () =>
      block(`resource "coder_app" "x${suffix}"`, [
        'agent_id = "x"',
        `slug = "${random.pick(['x', 'X', 'a-b', 'a b'])}"`,
        random.chance(0.3) ? `order = ${number()}` : '',
        random.chance(0.3) ? 'command = "x"' : '',
        random.chance(0.3) ? `url = ${expressions.make('string', 1)}` : '',
        random.chance(0.2) ? 'share = "nobody"' : '',
      ]),
    () =>
      block(`resource "coder_script" "x${suffix}"`, [
        'agent_id = "x"',
        'display_name = "x"',
        `script = ${expressions.make('string', 1)}`,
        random.chance(0.7) ? 'run_on_start = true' : '',
        random.chance(0.3) ? `cron = "${random.pick(['0 0 1 * * *', '1 2 3', ''])}"` : '',
        random.chance(0.2) ? `timeout = ${number()}` : '',
      ]),
    () =>
      block(`resource "coder_env" "x${suffix}"`, [
        'agent_id = "x"',
        `name = ${expressions.make('string', 1)}`,
        `value = ${expressions.make('string', 1)}`,
      ]),
    () => {
      name(around, 'bool', `data.coder_provisioner.x${suffix}.os == "linux"`)
      return block(`data "coder_provisioner" "x${suffix}"`, [])
    },
    () =>
      block(`data "coder_workspace_preset" "x${suffix}"`, [
        `name = "Preset ${suffix}"`,
        `parameters = { ${random.pick(['p0', '"p0"', 'gone', '(data.coder_workspace.me.name)'])} = ${random.pick(['"4"', '"a"', '4', 'true', 'null'])} }`,
        random.chance(0.3) ? 'default = true' : '',
        random.chance(0.6)
          ? block('prebuilds', [
              `instances = ${random.pick(['1', '2', '-1', number()])}`,
              random.chance(0.4)
                ? block('scheduling', [
                    'timezone = "UTC"',
                    block('dynamic "schedule"', [
                      `for_each = ${random.pick(['[1, 2]', '[]', '["* 8-9 * * 1", "* 9-10 * * 1"]'])}`,
                      block('content', [
                        `cron = ${random.pick(['"* ${schedule.key}-${schedule.key} * * 1-5"', '"* 8 * * 1"'])}`,
                        'instances = 2',
                      ]),
                    ]),
                  ])
                : '',
            ])
          : '',
      ]),
    () =>
      block(`data "coder_external_auth" "x${suffix}"`, [
        'id = "github"',
        random.chance(0.7) ? 'optional = true' : '',
      ]),
    () =>
      block(`data "coder_workspace_tags" "x${suffix}"`, [
        `tags = { a = ${expressions.make('string', 1)} }`,
      ]),
  ])()
}

/** JSON beside the native files. */
const json: Extra = around => {
  const { random, expressions, suffix, addFile } = around
  const price = random.pick([
    () => JSON.stringify(`\${${expressions.make('number', 1)}}`),
    () => '3',
    () => '"4"',
    () => 'null',
  ])()
  const count = random.pick([
    '',
    '"count": 2,',
    '"count": "${data.coder_workspace.me.start_count}",',
  ])
  addFile(
    `j${suffix}.tf.json`,
    `{"locals": {"j${suffix}": ${price}}, "resource": {"coder_metadata": {"j${suffix}": {${count} "resource_id": "x", "daily_cost": ${price}, "item": [{"key": "a", "value": "b"}]}}}}\n`,
  )
  return ''
}

/** A data source or local that waits for what is not there yet. */
const waiting: Extra = around => {
  const { random, things, suffix, module } = around
  if (things.length === 0) return ''
  const { address } = random.pick(things)
  const text = `data.coder_parameter.w${suffix}.value`
  around.expressions.names.push({ text, kind: 'number', isLate: true })
  return block(`data "coder_parameter" "w${suffix}"`, [
    `name = "${module}w${suffix}"`,
    'type = "number"',
    'default = 6',
    `depends_on = [${address}]`,
  ])
}

/** A variable whose validation looks at others. */
const crossed: Extra = around => {
  const { random, expressions, suffix } = around
  name(around, 'number', `var.c${suffix}`)
  return block(`variable "c${suffix}"`, [
    'type = number',
    `default = ${expressions.literal('number')}`,
    block('validation', [
      `condition = var.c${suffix} != ${expressions.make('number', 1)} || ${random.chance(0.8)}`,
      'error_message = "It crosses."',
    ]),
  ])
}

const EXTRAS: readonly Extra[] = [
  objects,
  objects,
  chained,
  file,
  file,
  severalChosen,
  manyParameters,
  passing,
  splat,
  furniture,
  furniture,
  json,
  waiting,
  crossed,
]
