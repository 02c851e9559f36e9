/** One random template, by Terraform and by us. */
import { Random } from '../random.ts'
import { askTerraform, keepFolder, type TerraformBuild, type Wanted } from './ask.ts'
import { type Judgement, judge } from './judge.ts'
import { type OwnBuild, OwnBuilds } from './own.ts'
import type { Types } from './resources.ts'
import { makeTemplate } from './template.ts'

/** The types of resources that templates are made of. */
export const TYPES_OF: Readonly<Record<'all' | 'coder', Types>> = {
  all: [
    'null_resource',
    'null_resource',
    'terraform_data',
    'terraform_data',
    'random_integer',
    'random_pet',
    'random_string',
    'random_shuffle',
    'random_uuid',
    'time_static',
    'local_file',
    'coder_agent',
    'coder_agent',
  ],
  coder: ['terraform_data', 'terraform_data', 'coder_agent'],
}

/** How to compare. */
export interface ComparisonOptions {
  readonly types: Types
  readonly install: 'init' | 'get'
  /** Where a template that differs is kept. */
  readonly keep?: string
}

/** What came of one template. */
export interface Comparison extends Judgement {
  readonly builds: number
  readonly refused: number
  readonly exact: number
}

/** Compares the template of a seed, in a folder that may be used for anything. */
export async function compareConfiguration(
  seed: number,
  folder: string,
  { types, install, keep }: ComparisonOptions,
): Promise<Comparison> {
  const template = makeTemplate(seed, types)
  const answers = await askTerraform(folder, template, wantedOf(seed), install)
  const found: Found = { wrong: [], weak: [], builds: 0, refused: 0, exact: 0 }
  try {
    const own = new OwnBuilds(template)
    add(found, 'start', own.start(), answers.start)
    add(found, 'stop on nothing', () => own.bareStop(), answers.bareStop)
    add(found, 'stop', () => own.stop(), answers.stop)
    const { state } = answers
    if (state !== undefined) add(found, 'stop on the state', () => own.stopOn(state), answers.stop)
    add(found, 'start again', () => own.again(), answers.again)
    const { stoppedState } = answers
    if (stoppedState !== undefined)
      add(found, 'start again on the state', () => own.againOn(stoppedState), answers.again)
  } catch (error) {
    found.wrong.push(`we crash: ${error instanceof Error ? error.stack : String(error)}`)
  }
  if (found.wrong.length > 0 && keep !== undefined) keepFolder(folder, keep, template)
  return found
}

interface Found {
  readonly wrong: string[]
  readonly weak: string[]
  builds: number
  refused: number
  exact: number
}

function wantedOf(seed: number): Wanted {
  const random = new Random(seed ^ 0x5eed)
  return { bareStop: random.chance(0.3), stop: random.chance(0.6), again: random.chance(0.3) }
}

function add(
  found: Found,
  name: string,
  ours: OwnBuild | (() => OwnBuild),
  real: TerraformBuild | undefined,
): void {
  if (real === undefined) return
  const made = typeof ours === 'function' ? ours() : ours
  const { wrong, weak } = judge(made, real)
  found.builds++
  if (real.errors !== undefined) found.refused++
  if (made.build?.cost.total.status === 'exact') found.exact++
  found.wrong.push(...wrong.map(line => `${name}: ${line}`))
  found.weak.push(...weak.map(line => `${name}: ${line}`))
}
