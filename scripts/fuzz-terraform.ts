/**
 * `npm run fuzz -- --count 10000 --seed 1`: random expressions, answered by us and by the `terraform` on the path; every difference is
 * printed. Exits with 1 if there is one.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DiagnosticList } from '../src/diagnostics/collector.ts'
import { createFileAccess } from '../src/host/files.ts'
import { loadConfiguration } from '../src/module/load-configuration.ts'
import { memoryHost } from '../src/module/memory-host.ts'
import { plan } from '../src/plan/plan.ts'
import { EMPTY_STATE } from '../src/plan/plan-model.ts'
import { builtinProviders } from '../src/providers/builtin.ts'
import { nullValue } from '../src/value/make.ts'
import { DYNAMIC } from '../src/value/type.ts'
import { capabilitiesOf } from '../test/support/plan-folder.ts'
import { difference, type OwnAnswer } from './fuzz/compare.ts'
import { ExpressionMaker } from './fuzz/expressions.ts'
import { Random } from './fuzz/random.ts'
import { FILES } from './fuzz/surroundings.ts'
import { askTerraform, fileOf, writeFiles } from './fuzz/terraform.ts'

/** The minor release of the `terraform` that is asked. */
const VERSION = 11
const BATCH = 400

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
})

/** What we make of a whole configuration with one expression in it: all that Terraform does before it plans is done as well. */
function ownAnswer(folder: string, index: number, expression: string): OwnAnswer {
  const text = fileOf(index, expression)
  const capabilities = capabilitiesOf(createFileAccess(folder))
  const host = memoryHost([...Object.entries(FILES), [`o${index}.tf`, text]])
  const list = new DiagnosticList()
  const configuration = loadConfiguration(
    host,
    '.',
    { terraformMinor: VERSION, capabilities },
    list,
  )
  if (list.hasErrors) return { text, value: nullValue(DYNAMIC), errors: list.items }
  const made = plan(
    configuration.root,
    {
      variables: new Map(),
      unsetVariables: 'refused',
      workspaceName: 'default',
      terraformMinor: VERSION,
      capabilities,
    },
    builtinProviders({ terraformMinor: VERSION, capabilities }),
    EMPTY_STATE,
  )
  const errors = made.diagnostics.filter(item => item.severity === 'error')
  // The output is marked as a whole, the resource only where its parts are.
  const planned = made.instances.find(
    ({ address }) => address === `terraform_data.t${index}`,
  )?.value
  const input = planned?.kind === 'object' ? planned.attributes.get('input') : undefined
  const value = input ?? nullValue(DYNAMIC)
  return { text, value, errors }
}

/** The expressions of one batch and what came out differently. */
function fuzzBatch(folder: string, seeds: readonly number[]): number {
  const expressions = seeds.map(seed => new ExpressionMaker(new Random(seed)).make())
  const answers = askTerraform(join(folder, 'terraform'), expressions)
  let differences = 0
  for (const [index, expression] of expressions.entries()) {
    const answer = answers[index]
    const own = ownAnswer(join(folder, 'own'), index, expression)
    const found = answer === undefined ? unplaced(own) : difference(own, answer)
    if (answer?.errors !== undefined) failures++
    if (found === undefined) continue
    differences++
    process.stdout.write(`--- ${seeds[index]}\n${expression}\n    ${found}\n`)
  }
  return differences
}

/** Terraform cannot write an infinity into a plan, and fails without a place. */
function unplaced({ value, errors }: OwnAnswer): string | undefined {
  if (errors.length > 0 && errors.every(({ code }) => code.includes('infinite'))) return undefined
  return `Terraform fails without a place; we say ${errors[0]?.message ?? value.kind}`
}

let failures = 0
const count = Number(values.count)
const first = Number(values.seed)
const scratch = mkdtempSync(join(tmpdir(), 'fuzz-terraform-'))
try {
  writeFiles(join(scratch, 'own'))
  let differences = 0
  for (let done = 0; done < count; done += BATCH) {
    const seeds = Array.from(
      { length: Math.min(BATCH, count - done) },
      (_, at) => first + done + at,
    )
    differences += fuzzBatch(scratch, seeds)
  }
  process.stdout.write(`${count} expressions, ${failures} of them errors, ${differences} differ\n`)
  process.exitCode = differences === 0 ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
