/** Random templates: a root module, the modules that it calls, values for variables, overrides and odd blocks. */
import { Random } from '../random.ts'
import {
  block,
  inside,
  type MadeParameter,
  type MadeVariable,
  parameter,
  repetition,
  type Surroundings,
  type Thing,
  thing,
  variable,
} from './blocks.ts'
import {
  CAREFUL,
  ExpressionMaker,
  HASTY,
  KINDS,
  type Kind,
  type Sloppiness,
} from './expressions.ts'
import { extra } from './extras.ts'
import { mutate } from './mistakes.ts'
import { odd } from './oddities.ts'
import { metadata, resource, type Types } from './resources.ts'

/** A template and how it is built. */
export interface MadeTemplate {
  readonly files: Readonly<Record<string, string>>
  /** Values given for parameters, by name. */
  readonly parameters: Readonly<Record<string, string>>
  /** Values given on the command line, by name of the variable. */
  readonly variables: Readonly<Record<string, string>>
}

/** How often a template gets a mistake on purpose, besides those that expressions have. */
const MISTAKE = 0.5
/** How many templates are written with care. */
const CARE = 0.65

/** The template of a seed. `types` are those of resources for which there are providers. */
export function makeTemplate(seed: number, types: Types): MadeTemplate {
  const random = new Random(seed)
  const files: Record<string, string> = {}
  const isCareful = random.chance(CARE)
  const sloppiness = isCareful ? CAREFUL : HASTY
  const root = new ModuleMaker({ random, types, sloppiness, files }, 'main')
  const { inputs, parameters } = root.write('')
  const variables: Record<string, string> = {}
  for (const input of inputs) giveVariable(root, input, variables)
  if (random.chance(0.12)) files['change_override.tf'] = override(random, root)
  if (!isCareful && random.chance(MISTAKE)) mutate(random, files)
  return { files, parameters: givenParameters(random, parameters), variables }
}

function givenParameters(
  random: Random,
  parameters: readonly MadeParameter[],
): Readonly<Record<string, string>> {
  const given = parameters.filter(({ values }) => values.length > 0 && random.chance(0.35))
  return Object.fromEntries(
    given.map(({ name, values }) => [
      name,
      random.pick(random.chance(0.9) ? values : ['', '7', 'x']),
    ]),
  )
}

function giveVariable(
  { expressions, style: { random, sloppiness, files } }: ModuleMaker,
  { name, kind, hasDefault }: MadeVariable,
  variables: Record<string, string>,
): void {
  if (hasDefault && random.chance(0.55)) return
  if (!hasDefault && random.chance(sloppiness.misfit)) return
  const value = expressions.literal(
    random.chance(3 * sloppiness.misfit) ? random.pick(KINDS) : kind,
  )
  const line = `${random.chance(2 * sloppiness.misfit) ? `${name}x` : name} = ${value}\n`
  const way = random.below(4)
  if (way === 0) variables[name] = value.replace(/^"(.*)"$/, '$1')
  else {
    const file =
      ['terraform.tfvars', 'a.auto.tfvars', 'b.auto.tfvars'][way - 1] ?? 'terraform.tfvars'
    files[file] = `${files[file] ?? ''}${line}`
  }
}

function override(random: Random, { expressions, things, tags }: ModuleMaker): string {
  const tag = random.pick(tags.length > 0 ? tags : ['cost0'])
  return random.pick([
    () =>
      block(`resource "coder_metadata" "${tag}"`, [
        `daily_cost = ${expressions.make('number', 1)}`,
      ]),
    () =>
      block(`resource "coder_metadata" "${tag}"`, [
        block('item', ['key = "over"', 'value = "ride"']),
      ]),
    () => block(`resource "coder_metadata" "${tag}"`, [`count = ${random.below(3)}`]),
    () => block('locals', [`l0 = ${expressions.literal(random.pick(KINDS))}`]),
    () => block('variable "v0"', [`default = ${expressions.literal(random.pick(KINDS))}`]),
    () =>
      block(`resource "${(things[0]?.address ?? 'null_resource.r0').replace('.', '" "')}"`, [
        `count = ${random.below(3)}`,
      ]),
  ])()
}

/** What all modules of a template have in common. */
interface Style {
  readonly random: Random
  readonly types: Types
  readonly sloppiness: Sloppiness
  readonly files: Record<string, string>
}

interface Written {
  readonly inputs: readonly MadeVariable[]
  readonly outputs: readonly {
    readonly name: string
    readonly kind: Kind
    readonly isLate: boolean
  }[]
  readonly parameters: readonly MadeParameter[]
}

/** Writes one module and those below it into `files`. */
class ModuleMaker {
  readonly style: Style
  readonly expressions: ExpressionMaker
  readonly things: Thing[] = []
  /** Names of metadata. */
  readonly tags: string[] = []
  readonly #name: string
  /** Of the module, with a slash at its end. */
  readonly #folder: string
  readonly #around: Surroundings
  readonly #blocks: string[] = []
  readonly #parameters: MadeParameter[] = []

  constructor(style: Style, name: string) {
    this.style = style
    this.#name = name
    this.#folder = name === 'main' ? '' : `${name}/`
    this.expressions = new ExpressionMaker(style.random, style.sloppiness)
    const module = name === 'main' ? '' : `${name}-`
    this.#around = { random: style.random, expressions: this.expressions, module }
  }

  write(depth: string): Written {
    const random = this.style.random
    const isRoot = depth === ''
    this.#blocks.push(HEADER)
    this.expressions.names.push(...SURROUNDINGS)
    const inputs = random.list(0, 3, () => '').map((_, at) => variable(this.#around, `v${at}`))
    for (const { name, kind, text } of inputs) {
      this.#blocks.push(text)
      this.expressions.names.push({ text: `var.${name}`, kind })
    }
    const parameters = random.below(isRoot ? 4 : 2)
    for (let at = 0; at < parameters; at++) {
      const made = parameter(this.#around, `p${at}`)
      this.#parameters.push(made)
      this.#blocks.push(made.text)
    }
    this.#locals('l', random.below(3))
    this.#resources(random.below(4))
    this.#extras(random.below(4))
    if (depth.length < 2)
      this.#calls(random.below(isRoot ? 3 : 2) - (random.chance(0.4) ? 1 : 0), depth)
    this.#locals('k', random.below(2))
    for (let at = random.below(isRoot ? 3 : 2) + (isRoot ? 1 : 0); at > 0; at--) this.#metadata(at)
    if (random.chance(this.style.sloppiness.misfit > 0 ? 0.4 : 0.06))
      this.#blocks.push(odd(this.#around, this.things, this.tags, isRoot))
    const outputs = this.#outputs(isRoot)
    this.#file()
    return { inputs, outputs, parameters: this.#parameters }
  }

  #locals(prefix: string, count: number): void {
    for (let at = 0; at < count; at++) {
      const kind = this.style.random.pick(KINDS)
      const made = this.expressions.make(kind, 2)
      const isLate = this.expressions.names.some(name => name.isLate && made.includes(name.text))
      const text =
        kind === 'string' && this.style.random.chance(0.2)
          ? `<<-EOT\n  line \${${this.expressions.make('string', 1)}}\n    %{~ if true }more%{ endif }\n  EOT`
          : made
      this.#blocks.push(`locals {\n  ${prefix}${at} = ${text}\n}\n`)
      this.expressions.names.push({ text: `local.${prefix}${at}`, kind, ...(isLate && { isLate }) })
    }
  }

  #resources(count: number): void {
    for (let at = 0; at < count; at++) {
      const { text, made } = resource(this.#around, `r${at}`, this.style.types, this.things)
      this.#blocks.push(text)
      this.things.push(made)
    }
  }

  #extras(count: number): void {
    for (let at = 0; at < count; at++) {
      const text = extra({
        ...this.#around,
        things: this.things,
        addFile: (name, content) => {
          this.style.files[`${this.#folder}${name}`] = content
        },
        addParameter: made => this.#parameters.push({ ...made, text: '' }),
        suffix: String(at),
      })
      this.#blocks.push(text)
    }
  }

  #metadata(at: number): void {
    this.#blocks.push(metadata(this.#around, `cost${at}`, this.things))
    this.tags.push(`cost${at}`)
  }

  #calls(count: number, depth: string): void {
    const random = this.style.random
    for (let at = 0; at < count; at++) {
      const name = `m${at}`
      const folder = `${this.#name === 'main' ? '' : `${this.#name}_`}${name}`
      const below = new ModuleMaker(this.style, folder)
      const { inputs, outputs, parameters } = below.write(`${depth}-`)
      const { repeat, line } = repetition(this.#around)
      const text = inside(this.expressions, repeat, () =>
        block(`module "${name}"`, [
          `source = "./${this.#folder === '' ? '' : '../'}${folder}"`,
          line,
          ...inputs.map(input => this.#argument(input)),
          random.chance(this.style.sloppiness.misfit) ? 'extra = 1' : '',
          random.chance(this.style.sloppiness.misfit) ? 'version = "1.0.0"' : '',
          random.chance(0.05) && this.things.length > 0
            ? `depends_on = [${random.pick(this.things).address}]`
            : '',
        ]),
      )
      this.#blocks.push(text)
      if (repeat === 'none') this.#parameters.push(...parameters)
      this.#readOutputs(thing(`module.${name}`, repeat), outputs)
    }
  }

  #argument({ name, kind, hasDefault }: MadeVariable): string {
    const random = this.style.random
    if (random.chance(hasDefault ? 0.5 : this.style.sloppiness.misfit)) return ''
    return `${name} = ${this.expressions.make(kind, 2)}`
  }

  #readOutputs({ address, repeat, one }: Thing, outputs: Written['outputs']): void {
    for (const { name, kind, isLate } of outputs) {
      const read = `${one}.${name}`
      const fallback = this.expressions.literal(kind)
      const text = repeat === 'none' ? read : `try(${read}, ${fallback})`
      this.expressions.names.push({ text, kind, ...(isLate && { isLate }) })
    }
    if (repeat === 'count')
      this.expressions.names.push({ text: `length(${address})`, kind: 'number' })
    const [first] = outputs
    if (repeat === 'none' || first === undefined || first.isLate) return
    const all = repeat === 'count' ? `${address}[*]` : `values(${address})[*]`
    this.expressions.names.push({ text: `length(${all}.${first.name})`, kind: 'number' })
    if (first.kind === 'number')
      this.expressions.names.push({
        text: `sum(concat([0], ${all}.${first.name}))`,
        kind: 'number',
      })
  }

  #outputs(isRoot: boolean): Written['outputs'] {
    const random = this.style.random
    return random
      .list(isRoot ? 0 : 1, isRoot ? 1 : 3, () => '')
      .map((_, at) => {
        const kind = random.pick(KINDS)
        const value = this.expressions.make(kind, 2)
        const isLate = this.expressions.names.some(name => name.isLate && value.includes(name.text))
        this.#blocks.push(
          block(`output "o${at}"`, [
            `value = ${value}`,
            random.chance(0.1) ? 'sensitive = true' : '',
            random.chance(0.06)
              ? block('precondition', [
                  `condition = data.coder_workspace.me.start_count < 2 && (${this.expressions.make('bool', 1)} || ${random.chance(0.7)})`,
                  'error_message = "No."',
                ])
              : '',
          ]),
        )
        return { name: `o${at}`, kind, isLate }
      })
  }

  /** Blocks in one or two files, in any order. */
  #file(): void {
    const random = this.style.random
    const blocks = [...this.#blocks]
    if (random.chance(0.3)) blocks.sort(() => random.next() - 0.5)
    const cut = random.chance(0.2) ? random.below(blocks.length) : blocks.length
    this.style.files[`${this.#folder}main.tf`] = blocks.slice(0, cut).join('\n')
    if (cut < blocks.length)
      this.style.files[`${this.#folder}more.tf`] = blocks.slice(cut).join('\n')
  }
}

const HEADER = `terraform {
  required_providers {
    coder = {
      source = "coder/coder"
    }
  }
}

data "coder_workspace" "me" {}
data "coder_workspace_owner" "me" {}
`

const SURROUNDINGS = [
  { text: 'data.coder_workspace.me.start_count', kind: 'number' },
  { text: 'data.coder_workspace.me.transition', kind: 'string' },
  { text: '(data.coder_workspace.me.transition == "start")', kind: 'bool' },
  { text: 'data.coder_workspace.me.name', kind: 'string' },
  { text: 'data.coder_workspace_owner.me.groups', kind: 'strings' },
  { text: 'data.coder_workspace_owner.me.name', kind: 'string' },
] as const
