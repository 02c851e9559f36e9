/** Random small templates with dependent options, conditionals, lookups, rounding, products and validation across parameters. */

/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  below(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * sides)
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  isLucky(chances: number, of: number): boolean {
    return this.below(of) < chances
  }

  one<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
}

/** A choice; undefined: there is no such parameter, so that nothing is given. */
export type Chosen = Readonly<Record<string, string | undefined>>

/** A parameter of a random template. */
export interface RandomParameter {
  readonly name: string
  readonly text: string
  /** What the form offers, after the parameters before it were chosen. */
  readonly offers: (chosen: Chosen) => readonly (string | undefined)[]
  /** Expressions that read it. */
  readonly numbers: readonly string[]
  readonly texts: readonly string[]
  readonly conditions: readonly string[]
}

/** A template and what can be chosen in it. */
export interface RandomTemplate {
  readonly files: Readonly<Record<string, string>>
  readonly parameters: readonly RandomParameter[]
}

const NAMES = ['alpha', 'beta', 'gamma', 'delta'] as const
const KEYS = ['s', 'm', 'l', 'xl', 'xxl'] as const

/** Which expressions there are. `wide`: more of them, and charges that read some of the parameters only, so that those fall into groups. */
export type Variety = 'plain' | 'wide'

/** The template of a seed, with at most so many choices. */
export function randomTemplate(
  seed: number,
  most = 200,
  variety: Variety = 'plain',
): RandomTemplate {
  return new Writer(new Dice(seed), most, variety).template()
}

class Writer {
  readonly #dice: Dice
  readonly #parameters: RandomParameter[] = []
  readonly #locals: string[] = []
  readonly #numbers: string[] = []
  readonly #conditions: string[] = []
  readonly #most: number
  readonly #isWide: boolean
  /** Parameters that what is being written may read; undefined: all. */
  #focus: ReadonlySet<string> | undefined
  #metadata = 0
  #others = 0

  constructor(dice: Dice, most: number, variety: Variety) {
    this.#dice = dice
    this.#most = most
    this.#isWide = variety === 'wide'
  }

  template(): RandomTemplate {
    const dice = this.#dice
    const count = dice.between(1, 4)
    let size = 1
    const limit = Math.min(this.#most, dice.one([10, 20, 40, 200]))
    for (let at = 0; at < count; at++) {
      const parameter = this.#parameter(NAMES[at] ?? 'alpha', Math.floor(limit / size))
      if (parameter === undefined) break
      const most = Math.max(...this.#chosenSoFar().map(chosen => parameter.offers(chosen).length))
      if (size * most > limit) break
      size *= Math.max(1, most)
      this.#parameters.push(parameter)
      this.#numbers.push(...parameter.numbers)
      this.#conditions.push(...parameter.conditions)
    }
    for (let at = dice.between(0, 3); at > 0; at--) this.#local()
    const blocks: string[] = []
    for (let at = dice.between(1, 3); at > 0; at--) blocks.push(this.#focused(() => this.#charge()))
    for (let at = dice.between(0, 2); at > 0; at--) blocks.push(this.#other())
    const files: Record<string, string> = {}
    if (dice.isLucky(1, 4)) {
      files['inner/main.tf'] = INNER
      blocks.push(
        `module "inner" {\n  source = "./inner"\n${dice.isLucky(1, 3) ? `  count = ${this.#condition()} ? 1 : 0\n` : ''}  price = ${this.#number(2)}\n  on = data.coder_workspace.me.start_count\n}`,
      )
    }
    files['main.tf'] = [
      HEAD,
      ...this.#parameters.map(({ text }) => text),
      `locals {\n  price = { s = 1, m = 2.5, l = 7, xl = 20 }\n${this.#isWide ? SHAPES : ''}${this.#locals.join('\n')}\n}`,
      ...blocks,
    ].join('\n\n')
    return { files, parameters: this.#parameters }
  }

  /** Something that reads some of the parameters, if templates are wide. */
  #focused(write: () => string): string {
    const dice = this.#dice
    if (this.#isWide && dice.isLucky(2, 3)) {
      const names = this.#parameters.filter(() => dice.isLucky(1, 2)).map(({ name }) => name)
      this.#focus = new Set(names)
    }
    const text = write()
    this.#focus = undefined
    return text
  }

  /** Those of some expressions that read nothing else than what is looked at. */
  #inFocus(expressions: readonly string[]): readonly string[] {
    const focus = this.#focus
    if (focus === undefined) return expressions
    return expressions.filter(text => {
      const names = [...text.matchAll(/data\.coder_parameter\.(\w+)/g)].map(([, name = '']) => name)
      return !/local\.l\d/.test(text) && names.every(name => focus.has(name))
    })
  }

  /** A few choices of what there is so far. */
  #chosenSoFar(): readonly Chosen[] {
    let all: Chosen[] = [{}]
    for (const { name, offers } of this.#parameters)
      all = all.flatMap(chosen => offers(chosen).map(value => ({ ...chosen, [name]: value })))
    return all.length === 0 ? [{}] : all
  }

  #parameter(name: string, room: number): RandomParameter | undefined {
    const dice = this.#dice
    if (room < 2) return undefined
    const earlier = this.#parameters.findLast(readsPlainly)
    switch (dice.below(earlier === undefined ? 5 : 9)) {
      case 0:
      case 1:
        return this.#optioned(name, Math.min(room, 5))
      case 2:
        return boolParameter(name, dice.isLucky(1, 4))
      case 3:
        return this.#ranged(name, Math.min(room, 12))
      case 4:
        return room < 8 ? boolParameter(name, false) : selection(name)
      case 5:
        return this.#dependent(name, earlier)
      case 6:
        return this.#bounded(name, earlier, Math.min(room, 6))
      case 7:
        return this.#sometimes(name)
      default:
        return this.#numbered(name, Math.min(room, 4))
    }
  }

  #optioned(name: string, most: number): RandomParameter {
    const values = KEYS.slice(0, this.#dice.between(2, Math.max(2, most)))
    return textParameter(name, optionBlocks(values), this.#dice.one(values), () => values)
  }

  /** Options that are whole numbers. */
  #numbered(name: string, most: number): RandomParameter {
    const all = ['10', '25', '50', '100']
    const values = all.slice(0, Math.max(2, most))
    return numberParameter(name, optionBlocks(values), values[0], () => values)
  }

  #ranged(name: string, most: number): RandomParameter {
    const dice = this.#dice
    const low = dice.one([0, 1, 1, -2, 3, 1_073_741_820])
    const high = low + dice.between(1, Math.max(1, most - 1))
    const validation = `  validation {\n    min = ${low}\n    max = ${high}\n  }`
    const isRefused = dice.isLucky(1, 12)
    return numberParameter(name, validation, String(isRefused ? high + 5 : low), () =>
      numbersBetween(low, high),
    )
  }

  #dependent(name: string, earlier: RandomParameter | undefined): RandomParameter | undefined {
    const key = earlier?.texts[0]
    if (earlier === undefined || key === undefined) return undefined
    const offered = new Map<string, readonly string[]>()
    for (const value of KEYS)
      offered.set(
        value,
        KEYS.slice(0, this.#dice.between(1, 3)).map(each => `${value}${each}`),
      )
    const sizes = `{ ${[...offered].map(([from, to]) => `${from} = ${JSON.stringify(to)}`).join(', ')} }`
    this.#locals.push(`  sizes_${name} = ${sizes}`)
    const list = `local.sizes_${name}[${key}]`
    const options = `  dynamic "option" {\n    for_each = ${list}\n    content {\n      name = option.value\n      value = option.value\n    }\n  }`
    const fallback = this.#dice.isLucky(1, 3) ? undefined : `${list}[0]`
    return {
      name,
      text: block(name, 'string', options, fallback),
      offers: chosen => offered.get(chosen[earlier.name] ?? '') ?? [],
      numbers: [`length(${ref(name)})`, `lookup(local.price, ${ref(name)}, 4)`],
      texts: [],
      conditions: [`${ref(name)} == "ss"`, `startswith(${ref(name)}, "m")`],
    }
  }

  /** Bounds that hang on another parameter. */
  #bounded(
    name: string,
    earlier: RandomParameter | undefined,
    most: number,
  ): RandomParameter | undefined {
    if (earlier === undefined || earlier.texts.length === 0 || most < 3) return undefined
    const [few, many] = [2, most]
    const isWide = `${ref(earlier.name)} == "m"`
    const validation = `  validation {\n    min = 1\n    max = ${isWide} ? ${many} : ${few}\n  }`
    return numberParameter(name, validation, '1', chosen =>
      numbersBetween(1, chosen[earlier.name] === 'm' ? many : few),
    )
  }

  /** A parameter that there is only under a condition. */
  #sometimes(name: string): RandomParameter | undefined {
    const earlier = this.#parameters.find(readsPlainly)
    if (earlier === undefined) return undefined
    const values = ['on', 'off', 'auto']
    const count = `  count = ${ref(earlier.name)} == "s" ? 1 : 0\n${optionBlocks(values)}`
    const read = `one(data.coder_parameter.${name}[*].value)`
    return {
      name,
      text: block(name, 'string', count, '"off"'),
      offers: chosen => (chosen[earlier.name] === 's' ? values : [undefined]),
      numbers: [`length(data.coder_parameter.${name})`, `(${read} == "on" ? 3 : 1)`],
      texts: [`coalesce(${read}, "s")`],
      conditions: [`${read} == "auto"`],
    }
  }

  #local(): void {
    const name = `l${this.#locals.length}`
    if (this.#dice.isLucky(1, 3)) {
      this.#locals.push(`  ${name} = ${this.#condition()}`)
      this.#conditions.push(`local.${name}`)
    } else {
      this.#locals.push(`  ${name} = ${this.#number(2)}`)
      this.#numbers.push(`local.${name}`)
    }
  }

  #number(depth: number): string {
    const dice = this.#dice
    if (depth === 0 || dice.isLucky(1, 6)) {
      const numbers = this.#inFocus(this.#numbers)
      if (numbers.length > 0 && dice.isLucky(4, 5)) return dice.one(numbers)
      return dice.one(['0', '1', '2', '3', '10', '0.5', '1.3', '-4', '100'])
    }
    const part = (): string => this.#number(depth - 1)
    switch (dice.below(13)) {
      case 0:
      case 1:
        return `(${part()} + ${part()})`
      case 2:
        return `(${part()} - ${part()})`
      case 3:
      case 4:
        return `(${part()} * ${part()})`
      case 5:
        return `ceil(${part()} * ${dice.one(['1.3', '0.5', '0.1', '(1/3)'])})`
      case 6:
        return `floor(${part()} / ${dice.one(['2', '3', '10', part()])})`
      case 7:
        return `max(${part()}, ${part()})`
      case 8:
        return `min(${part()}, ${part()})`
      case 9:
      case 10:
        return `(${this.#condition()} ? ${part()} : ${part()})`
      case 11:
        return `(floor(${part()}) % ${dice.one(['2', '3', '7'])})`
      default:
        return this.#special(part)
    }
  }

  #special(part: () => string): string {
    const dice = this.#dice
    const text = this.#text()
    switch (dice.below(this.#isWide ? 16 : 8)) {
      case 0:
        return `local.price[${text}]`
      case 1:
        return `lookup(local.price, ${text}, ${part()})`
      case 2:
        return `try(local.price[${text}], ${part()})`
      case 3:
        return `sum([${part()}, ${part()}])`
      case 4:
        return `length(${text})`
      case 5:
        return `ceil(log(abs(${part()}) + 2, 2))`
      case 6:
        return `abs(${part()})`
      case 7:
        return `signum(floor(${part()}))`
      default:
        return this.#wider(part, text)
    }
  }

  #wider(part: () => string, text: string): string {
    const dice = this.#dice
    switch (dice.below(9)) {
      case 0:
        return `local.shapes[${text}].cpu`
      case 1:
        return `lookup(local.shapes, ${text}, local.shapes.s).memory`
      case 2:
        return `coalesce(${dice.isLucky(1, 2) ? 'null' : part()}, ${part()})`
      case 3:
        return `tonumber("\${${part()}}")`
      case 4:
        return `{ yes = ${part()}, no = ${part()} }[${this.#condition()} ? "yes" : "no"]`
      case 5:
        return `[${part()}, ${part()}, ${part()}][abs(floor(${part()})) % 3]`
      case 6:
        return `sum([for key, price in local.price : price * ${part()} if key != ${text}])`
      case 7:
        return `(can(local.price[${text}]) ? ${part()} : ${part()})`
      default:
        return `(${this.#condition()} || ${this.#condition()} ? ${part()} : local.rates[0])`
    }
  }

  #text(): string {
    const texts = this.#inFocus(this.#parameters.flatMap(parameter => parameter.texts))
    return texts.length > 0 ? this.#dice.one(texts) : '"s"'
  }

  #condition(): string {
    const dice = this.#dice
    const conditions = this.#inFocus(this.#conditions)
    if (conditions.length > 0 && dice.isLucky(2, 3)) {
      const condition = dice.one(conditions)
      if (dice.isLucky(1, 4)) return `(${condition} && ${dice.one(conditions)})`
      return dice.isLucky(1, 6) ? `!(${condition})` : `(${condition})`
    }
    return `(${this.#number(1)} ${dice.one(['>', '<', '>=', '==', '!='])} ${this.#number(1)})`
  }

  #charge(): string {
    const dice = this.#dice
    const name = `m${this.#metadata++}`
    const lines = [`resource "coder_metadata" "${name}" {`, '  resource_id = "x"']
    switch (dice.below(6)) {
      case 0:
        lines.push('  count = data.coder_workspace.me.start_count')
        break
      case 1:
        lines.push(`  count = ${this.#condition()} ? ${dice.one(['1', '2', '3'])} : 0`)
        break
      case 2:
        lines.push(`  count = floor(${this.#number(1)})`)
        break
      case 3:
        lines.push(`  for_each = ${this.#condition()} ? toset(["a", "b"]) : toset([])`)
        break
      default:
    }
    const cost = this.#number(3)
    lines.push(`  daily_cost = ${dice.isLucky(2, 3) ? `floor(${cost})` : cost}`)
    if (dice.isLucky(1, 4))
      lines.push(`  item {\n    key = "k"\n    value = "\${${this.#number(1)}} GB"\n  }`)
    if (dice.isLucky(1, 5)) lines.push(this.#precondition())
    return `${lines.join('\n')}\n}`
  }

  #precondition(): string {
    const condition = `${this.#number(1)} ${this.#dice.one(['<', '<=', '!='])} ${this.#number(1)}`
    return `  lifecycle {\n    precondition {\n      condition = data.coder_workspace.me.start_count < 2 && ${condition}\n      error_message = "not together"\n    }\n  }`
  }

  /** Something that costs nothing and may fail. */
  #other(): string {
    const dice = this.#dice
    const name = `o${this.#others++}`
    switch (dice.below(6)) {
      case 0:
        return `resource "terraform_data" "${name}" {\n  input = ${this.#number(2)}\n${this.#precondition()}\n}`
      case 1:
        return `resource "terraform_data" "${name}" {\n  count = ${this.#condition()} ? 1 : 0\n  input = local.price[${this.#text()}]\n}`
      case 2:
        return `resource "docker_container" "${name}" {\n  name = "x"\n  image = "i"\n  env = ["A=\${${this.#text()}}", "B=\${${this.#number(1)}}"]\n}`
      case 3:
        return `resource "coder_env" "${name}" {\n  agent_id = "x"\n  name = "A_\${${this.#text()}}"\n  value = "\${${this.#number(1)}}"\n}`
      case 4:
        return `output "${name}" {\n  value = ${this.#number(2)}\n}`
      default:
        return `resource "null_resource" "${name}" {\n  for_each = toset([${this.#text()}])\n  triggers = { a = "\${${this.#number(1)}}" }\n}`
    }
  }
}

const HEAD = `terraform {
  required_providers {
    coder = {
      source = "coder/coder"
    }
    docker = {
      source = "kreuzwerker/docker"
    }
  }
}

data "coder_workspace" "me" {}`

/** Further tables; the last key has no shape. */
const SHAPES = `  shapes = { s = { cpu = 1, memory = 2 }, m = { cpu = 2, memory = 5 }, l = { cpu = 4, memory = 9.5 }, xl = { cpu = 8, memory = 16 } }
  rates = [3, 1.25]
`

const INNER = `terraform {
  required_providers {
    coder = {
      source = "coder/coder"
    }
  }
}

variable "price" {
  type = number
  validation {
    condition     = var.price < 500
    error_message = "too dear"
  }
}

variable "on" {
  type = number
}

resource "coder_metadata" "inner" {
  count       = var.on
  resource_id = "y"
  daily_cost  = ceil(var.price / 2)
}`

/** Whether it is always there, and its value is one of the short texts. */
function readsPlainly({ name, texts }: RandomParameter): boolean {
  return texts[0] === ref(name)
}

function ref(name: string): string {
  return `data.coder_parameter.${name}.value`
}

function block(name: string, type: string, inner: string, fallback: string | undefined): string {
  const lines = [
    `data "coder_parameter" "${name}" {`,
    `  name = "${name}"`,
    `  type = "${type}"`,
    ...(fallback === undefined ? [] : [`  default = ${fallback}`]),
    inner,
    '}',
  ]
  return lines.join('\n')
}

function optionBlocks(values: readonly string[]): string {
  return values
    .map(value => `  option {\n    name = "Option ${value}"\n    value = "${value}"\n  }`)
    .join('\n')
}

function numbersBetween(low: number, high: number): readonly string[] {
  return Array.from({ length: high - low + 1 }, (_, at) => String(low + at))
}

function textParameter(
  name: string,
  inner: string,
  fallback: string,
  offers: RandomParameter['offers'],
): RandomParameter {
  return {
    name,
    text: block(name, 'string', inner, `"${fallback}"`),
    offers,
    numbers: [`lookup(local.price, ${ref(name)}, 3)`, `local.price[${ref(name)}]`],
    texts: [ref(name)],
    conditions: [`${ref(name)} == "s"`, `contains(["m", "l"], ${ref(name)})`],
  }
}

function numberParameter(
  name: string,
  inner: string,
  fallback: string | undefined,
  offers: RandomParameter['offers'],
): RandomParameter {
  return {
    name,
    text: block(name, 'number', inner, fallback),
    offers,
    numbers: [ref(name), `tonumber(${ref(name)})`],
    texts: [],
    conditions: [`${ref(name)} > 2`, `tonumber(${ref(name)}) <= 4`],
  }
}

function boolParameter(name: string, isRequired: boolean): RandomParameter {
  return {
    name,
    text: block(name, 'bool', '', isRequired ? undefined : 'false'),
    offers: () => ['true', 'false'],
    numbers: [`(${ref(name)} ? 5 : 2)`],
    texts: [`(${ref(name)} ? "s" : "l")`],
    conditions: [ref(name), `tobool(${ref(name)})`, `!${ref(name)}`],
  }
}

function selection(name: string): RandomParameter {
  const values = ['s', 'm', 'l']
  const all = Array.from({ length: 8 }, (_, bits) =>
    JSON.stringify(values.filter((_value, at) => (bits & (1 << at)) !== 0)),
  )
  const decoded = `jsondecode(${ref(name)})`
  return {
    name,
    text: block(
      name,
      'list(string)',
      `  form_type = "multi-select"\n${optionBlocks(values)}`,
      'jsonencode(["s"])',
    ),
    offers: () => all,
    numbers: [
      `length(${decoded})`,
      `sum(concat([0], [for k in ${decoded} : local.price[k]]))`,
      `sum([for k in ${decoded} : local.price[k]])`,
    ],
    texts: [],
    conditions: [`contains(${decoded}, "m")`],
  }
}
