/**
 * `npm run fuzz:configurations -- --count 1000 --seed 1 --jobs 2`: random whole templates, planned by us and by the `terraform` on the path
 * with the real providers, for a start, for a stop on nothing, and for a stop after the start was applied. Every difference is printed;
 * `--keep folder` keeps the templates. Exits with 1 if there is one. Providers are found the way `TF_CLI_CONFIG_FILE` says; with
 * `--providers coder` none but Coder's and Terraform's own are used, and nothing is installed.
 */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareConfiguration, TYPES_OF } from './fuzz/configurations/compare.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
    keep: { type: 'string' },
    weak: { type: 'string' },
    providers: { type: 'string', default: 'all' },
  },
})

const scratch = mkdtempSync(join(tmpdir(), 'fuzz-configurations-'))
const first = Number(values.seed)
const end = first + Number(values.count)
const tally = { templates: 0, builds: 0, refused: 0, exact: 0, differ: 0, weak: 0 }
let next = first

async function work(job: number): Promise<void> {
  for (let seed = next++; seed < end; seed = next++) {
    const folder = join(scratch, String(job), 'template')
    mkdirSync(folder, { recursive: true })
    const { wrong, weak, builds, refused, exact } = await compareConfiguration(seed, folder, {
      types: values.providers === 'coder' ? TYPES_OF.coder : TYPES_OF.all,
      install: values.providers === 'coder' ? 'get' : 'init',
      ...(values.keep !== undefined && { keep: join(values.keep, String(seed)) }),
    })
    tally.templates++
    tally.builds += builds
    tally.refused += refused
    tally.exact += exact
    if (weak.length > 0) tally.weak++
    if (weak.length > 0 && values.weak !== undefined)
      appendFileSync(values.weak, `--- ${seed}\n${weak.map(line => `    ${line}\n`).join('')}`)
    if (wrong.length === 0) continue
    tally.differ++
    process.stdout.write(`--- ${seed}\n${wrong.map(line => `    ${line}\n`).join('')}`)
  }
}

try {
  await Promise.all(Array.from({ length: Number(values.jobs) }, (_, job) => work(job)))
  process.stdout.write(
    `${tally.templates} templates, ${tally.builds} builds, ${tally.refused} of them refused, ${tally.exact} exact; ${tally.differ} templates differ, ${tally.weak} are weaker than they could be\n`,
  )
  process.exitCode = tally.differ === 0 ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
