/** Asks the real Terraform for its plans of a template: a first start, a stop on nothing, and a stop after the start was applied. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RecordedPlan } from '../../../test/support/plan-agreement.ts'
import { recordedPlan, resourcesOf, shownPlan } from '../../../test/support/shown-plan.ts'
import { attachedCost, type PlanGraph, readGraph } from './attached-cost.ts'
import { MADE_FILE } from './resources.ts'
import type { MadeTemplate } from './template.ts'

/** What Terraform makes of one build. */
export type TerraformBuild =
  | { readonly errors: readonly TerraformProblem[]; readonly stage: 'init' | 'plan' }
  | {
      readonly errors?: never
      readonly plan: RecordedPlan
      /** What Coder sums up since 2.30. */
      readonly cost: number
      /** What Coder charged until 2.29. */
      readonly attached: number | 'refused'
      /** `unknown` where Terraform does not know the cost. */
      readonly terms: ReadonlyMap<string, number | 'unknown'>
    }

/** An error of Terraform or a provider. */
export interface TerraformProblem {
  readonly summary: string
  readonly detail: string
  /** Such as `main.tf:3`. */
  readonly place: string
}

/** What came of all builds that were tried. */
export interface TerraformAnswers {
  readonly start: TerraformBuild
  /** The stop on nothing, as a template import plans it. */
  readonly bareStop?: TerraformBuild
  /** The stop after the start was applied. */
  readonly stop?: TerraformBuild
  /** What the apply left. */
  readonly state?: string
  /** The start after the stop was applied, too. */
  readonly again?: TerraformBuild
  /** What that stop left. */
  readonly stoppedState?: string
  /** The apply did not go through, so that there is no stop after it. */
  readonly applyFailed?: string
}

/** Which builds to try besides a start. */
export interface Wanted {
  readonly bareStop: boolean
  readonly stop: boolean
  /** After a stop. */
  readonly again: boolean
}

/** Asks in a folder of its own, which is made anew. `install` is `init`, or `get` where providers are overridden. */
export async function askTerraform(
  folder: string,
  template: MadeTemplate,
  wanted: Wanted,
  install: 'init' | 'get',
): Promise<TerraformAnswers> {
  const lab = new Laboratory(folder, template)
  lab.clear()
  const installed = await lab.run('start', [
    install,
    ...(install === 'init' ? ['-input=false', '-json'] : ['-no-color']),
  ])
  if (installed.status !== 0) {
    const said = problemsIn(installed.output)
    const errors =
      said.length > 0 ? said : [{ summary: installed.output.slice(-2000), detail: '', place: '' }]
    return { start: { errors, stage: 'init' } }
  }
  const start = await lab.plan('start')
  const bareStop = wanted.bareStop && { bareStop: await lab.plan('stop') }
  if (start.errors !== undefined || !wanted.stop) return { start, ...bareStop }
  const applied = await lab.apply('start')
  if (applied.status !== 0) return { start, ...bareStop, applyFailed: applied.output.slice(-1500) }
  const state = lab.state()
  const stop = await lab.plan('stop')
  const found = { start, ...bareStop, stop, ...(state !== undefined && { state }) }
  if (!wanted.again || stop.errors !== undefined) return found
  const stopped = await lab.apply('stop')
  if (stopped.status !== 0) return found
  const stoppedState = lab.state()
  const again = await lab.plan('start')
  return { ...found, again, ...(stoppedState !== undefined && { stoppedState }) }
}

interface Run {
  readonly status: number | null
  readonly output: string
}

class Laboratory {
  readonly #folder: string
  readonly #template: MadeTemplate

  constructor(folder: string, template: MadeTemplate) {
    this.#folder = folder
    this.#template = template
  }

  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true })
    for (const [name, text] of Object.entries(this.#template.files)) {
      const path = join(this.#folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }

  /** Applies the last plan. Coder builds in a fresh folder, so that files which it makes are gone for the next. */
  async apply(transition: 'start' | 'stop'): Promise<Run> {
    const args = ['apply', '-input=false', '-no-color', `${transition}.bin`]
    const run = await this.run(transition, args)
    const folders = new Set(Object.keys(this.#template.files).map(name => dirname(name)))
    for (const folder of folders) rmSync(join(this.#folder, folder, MADE_FILE), { force: true })
    return run
  }

  /** What the last apply left. */
  state(): string | undefined {
    const path = join(this.#folder, 'terraform.tfstate')
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }

  async plan(transition: 'start' | 'stop'): Promise<TerraformBuild> {
    const variables = Object.entries(this.#template.variables).map(
      ([name, value]) => `-var=${name}=${value}`,
    )
    const file = `${transition}.bin`
    const args = ['plan', '-json', '-input=false', '-lock=false', `-out=${file}`, ...variables]
    const { status, output } = await this.run(transition, args)
    if (status !== 0) {
      const said = problemsIn(output)
      return {
        stage: 'plan',
        errors: said.length > 0 ? said : [{ summary: output.slice(-2000), detail: '', place: '' }],
      }
    }
    const { output: shown } = await this.run(transition, ['show', '-json', file])
    const { output: dot } = await this.run(transition, ['graph', '-type=plan'])
    return readPlan(shown, readGraph(dot))
  }

  run(transition: 'start' | 'stop', args: readonly string[]): Promise<Run> {
    return new Promise((done, failed) => {
      const child = spawn('terraform', args, {
        cwd: this.#folder,
        env: this.#environment(transition),
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const parts: Buffer[] = []
      child.stdout.on('data', part => parts.push(part))
      child.stderr.on('data', part => parts.push(part))
      child.on('error', failed)
      child.on('close', status => done({ status, output: Buffer.concat(parts).toString('utf8') }))
    })
  }

  #environment(transition: 'start' | 'stop'): NodeJS.ProcessEnv {
    const { PATH, TF_CLI_CONFIG_FILE } = process.env
    const id = (last: number): string => `00000000-0000-4000-8000-00000000000${last}`
    const parameters = Object.entries(this.#template.parameters).map(([name, value]) => [
      `CODER_PARAMETER_${createHash('sha256').update(name).digest('hex')}`,
      value,
    ])
    return {
      PATH,
      TF_CLI_CONFIG_FILE,
      HOME: this.#folder,
      CHECKPOINT_DISABLE: '1',
      TF_IN_AUTOMATION: '1',
      GOMAXPROCS: '2',
      CODER_AGENT_URL: 'https://coder.example.com',
      CODER_WORKSPACE_TRANSITION: transition,
      CODER_WORKSPACE_NAME: 'dev',
      CODER_WORKSPACE_OWNER: 'alice',
      CODER_WORKSPACE_OWNER_EMAIL: 'alice@example.com',
      CODER_WORKSPACE_OWNER_NAME: 'Alice',
      CODER_WORKSPACE_OWNER_GROUPS: '["devs","us"]',
      CODER_WORKSPACE_ID: id(1),
      CODER_WORKSPACE_OWNER_ID: id(2),
      CODER_WORKSPACE_TEMPLATE_ID: id(3),
      CODER_WORKSPACE_TEMPLATE_NAME: 'template',
      CODER_WORKSPACE_TEMPLATE_VERSION: 'v1',
      CODER_WORKSPACE_BUILD_ID: id(4),
      CODER_WORKSPACE_OWNER_LOGIN_TYPE: 'password',
      CODER_WORKSPACE_OWNER_RBAC_ROLES: '[]',
      CODER_WORKSPACE_OWNER_SESSION_TOKEN: '',
      ...Object.fromEntries(parameters),
    }
  }
}

/** Keeps what a difference was found in. */
export function keepFolder(from: string, to: string, template: MadeTemplate): void {
  for (const name of Object.keys(template.files)) {
    const path = join(to, name)
    mkdirSync(dirname(path), { recursive: true })
    copyFileSync(join(from, name), path)
  }
}

function problemsIn(output: string): readonly TerraformProblem[] {
  return output
    .split('\n')
    .filter(line => line.startsWith('{') && line.includes('"diagnostic"'))
    .map(line => JSON.parse(line).diagnostic)
    .filter(diagnostic => diagnostic?.severity === 'error')
    .map(({ summary, detail, range }) => ({
      summary,
      detail,
      place: range === undefined ? '' : `${range.filename}:${range.start.line}`,
    }))
}

function readPlan(json: string, graph: PlanGraph): TerraformBuild {
  const shown = shownPlan(json)
  const planned = resourcesOf(shown.planned_values.root_module ?? {})
  const read = resourcesOf(shown.prior_state?.values?.root_module ?? {})
  const terms = new Map(
    planned
      .filter(({ type }) => type === 'coder_metadata')
      .map(({ address, values }) => [address, costIn(values)]),
  )
  const charged = (address: string): number => {
    const term = terms.get(address) ?? 0
    return term === 'unknown' ? 0 : term | 0
  }
  const listed = [...planned, ...read.filter(({ mode }) => mode === 'data')]
  let sum = 0
  for (const address of terms.keys()) sum = (sum + charged(address)) | 0
  return {
    plan: recordedPlan(shown),
    cost: sum,
    attached: attachedCost(
      listed.map(({ address, mode, type }) => {
        return { address, mode, type, credits: charged(address) }
      }),
      graph,
    ),
    terms,
  }
}

function costIn(values: Readonly<Record<string, unknown>>): number | 'unknown' {
  if (!('daily_cost' in values)) return 'unknown'
  const cost = values['daily_cost']
  return typeof cost === 'object' && cost !== null && '$number' in cost ? Number(cost.$number) : 0
}
