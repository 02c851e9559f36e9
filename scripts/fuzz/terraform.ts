/** Asks the real Terraform for the values of many expressions at once: each is an output of one configuration, in a file of its own. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JsonNode, readJson } from '../../src/eval/functions/json/json-reader.ts'
import { FILES } from './surroundings.ts'

/** An error at a place of an expression's file. */
export interface TerraformError {
  readonly summary: string
  readonly detail: string
  readonly line: number
  readonly column: number
}

/** JSON as Terraform wrote it, numbers as the text that they were. */
export type Json =
  | null
  | boolean
  | string
  | { readonly number: string }
  | readonly Json[]
  | ReadonlyMap<string, Json>

/** What Terraform makes of one expression: errors, or a planned value. */
export type TerraformAnswer =
  | { readonly errors: readonly TerraformError[] }
  | {
      readonly errors?: never
      /** As JSON of cty; undefined unless the value is wholly known. */
      readonly type: Json | undefined
      readonly after: Json | undefined
      readonly unknown: Json | undefined
      readonly sensitive: Json | undefined
    }

/** The text of the file that an expression stands in. */
export function fileOf(index: number, expression: string): string {
  return `output "o${index}" {\n  sensitive = true\n  value = (${expression})\n}\nresource "terraform_data" "t${index}" {\n  input = (${expression})\n}\n`
}

const MOST_ROUNDS = 12

/** The answers for expressions by their index; undefined for those of which Terraform fails in a way that has no place. */
export function askTerraform(
  folder: string,
  expressions: readonly string[],
): readonly (TerraformAnswer | undefined)[] {
  const answers: (TerraformAnswer | undefined)[] = expressions.map(() => undefined)
  ask(folder, expressions, [...expressions.keys()], answers)
  return answers
}

function ask(
  folder: string,
  expressions: readonly string[],
  indices: readonly number[],
  answers: (TerraformAnswer | undefined)[],
): void {
  writeFiles(folder)
  for (const index of indices) {
    writeFileSync(join(folder, `o${index}.tf`), fileOf(index, expressions[index] ?? ''))
  }
  run(folder, ['init', '-input=false', '-no-color'])
  let left = indices
  for (let round = 0; round < MOST_ROUNDS && left.length > 0; round++) {
    const errors = plan(folder)
    if (errors === undefined) {
      readPlan(folder, left, answers)
      return
    }
    const failed = left.filter(index => errors.has(`o${index}.tf`))
    if (failed.length === 0) break
    for (const index of failed) {
      answers[index] = { errors: errors.get(`o${index}.tf`) ?? [] }
      rmSync(join(folder, `o${index}.tf`))
    }
    left = left.filter(index => !failed.includes(index))
  }
  if (left.length <= 1) return
  const middle = left.length >> 1
  ask(folder, expressions, left.slice(0, middle), answers)
  ask(folder, expressions, left.slice(middle), answers)
}

/** A folder with the surroundings and nothing else. */
export function writeFiles(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
}

function run(folder: string, args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], HOME: folder, CHECKPOINT_DISABLE: '1' }
  const { stdout } = spawnSync('terraform', args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  return stdout
}

/** Plans; the errors by file, or undefined if there are none. */
function plan(folder: string): ReadonlyMap<string, readonly TerraformError[]> | undefined {
  const output = run(folder, ['plan', '-json', '-input=false', '-lock=false', '-out=plan.bin'])
  const errors = new Map<string, TerraformError[]>()
  let failed = false
  for (const line of output.split('\n')) {
    if (!line.includes('"type":"diagnostic"')) continue
    const { diagnostic } = JSON.parse(line)
    if (diagnostic.severity !== 'error') continue
    failed = true
    const { summary, detail, range } = diagnostic
    if (range === undefined) continue
    const { line: row, column } = range.start
    const known = errors.get(range.filename) ?? []
    errors.set(range.filename, [...known, { summary, detail, line: row, column }])
  }
  return failed ? errors : undefined
}

function readPlan(
  folder: string,
  indices: readonly number[],
  answers: (TerraformAnswer | undefined)[],
): void {
  const shown = readJson(run(folder, ['show', '-json', 'plan.bin']))
  if ('trouble' in shown) throw new Error(`terraform show: ${shown.trouble}`)
  const json = plain(shown)
  const changes = new Map(
    items(at(json, 'resource_changes')).map(change => [
      at(change, 'address'),
      at(change, 'change'),
    ]),
  )
  for (const index of indices) {
    const output = at(json, 'output_changes', `o${index}`)
    answers[index] = {
      type: at(json, 'planned_values', 'outputs', `o${index}`, 'type'),
      after: at(output, 'after'),
      unknown: at(output, 'after_unknown'),
      sensitive: at(changes.get(`terraform_data.t${index}`), 'after_sensitive', 'input'),
    }
  }
}

function plain(node: JsonNode): Json {
  switch (node.kind) {
    case 'null':
      return null
    case 'bool':
      return node.bool
    case 'string':
      return node.string
    case 'number':
      return { number: node.text }
    case 'array':
      return node.elements.map(plain)
    case 'object':
      return new Map(node.members.map(([name, member]) => [name, plain(member)]))
  }
}

function at(json: Json | undefined, ...path: readonly string[]): Json | undefined {
  let here = json
  for (const name of path) here = here instanceof Map ? here.get(name) : undefined
  return here
}

function items(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? json : []
}
