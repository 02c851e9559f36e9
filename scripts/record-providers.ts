/**
 * Records what Terraform and the real providers make of `test/corpus/providers/*`: a first plan, the state after applying it, and a second
 * plan from a fresh folder, as Coder's builds begin. `stage` is "1" in the first and "2" in the second. Providers are found the way
 * `TF_CLI_CONFIG_FILE` says. Arguments: cases to record; none: those that have no record.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordedPlan, shownPlan } from '../test/support/shown-plan.ts'

const CORPUS = 'test/corpus/providers'
const ENVIRONMENT = { ...process.env, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1' }

interface Outcome {
  readonly ok: boolean
  readonly text: string
}

function terraform(folder: string, ...args: readonly string[]): Outcome {
  const { status, stdout } = spawnSync('terraform', [...args], {
    cwd: folder,
    env: ENVIRONMENT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { ok: status === 0, text: stdout }
}

function inFreshFolder<T>(name: string, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'record-'))
  try {
    cpSync(join(CORPUS, name, 'config'), folder, { recursive: true })
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const PLAN = ['plan', '-input=false', '-lock=false', '-json', '-out=p.bin']

function planIn(folder: string, stage: string): object {
  const planned = terraform(folder, ...PLAN, `-var=stage=${stage}`)
  if (!planned.ok) return { ok: false, errors: errorsOf(planned.text) }
  return recordedPlan(shownPlan(terraform(folder, 'show', '-json', 'p.bin').text))
}

function errorsOf(output: string): readonly object[] {
  return output
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line).diagnostic)
    .filter(diagnostic => diagnostic?.severity === 'error')
    .map(({ summary, detail, range }) => ({ summary, detail, line: range?.start.line }))
}

/** Nobody's keys, and yet scanners would find them. */
function withoutKeys(json: string): string {
  return json.replace(
    /-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----/g,
    '(key)',
  )
}

function record(name: string): void {
  const recorded = inFreshFolder(name, folder => {
    terraform(folder, 'init', '-input=false')
    const first = planIn(folder, '1')
    if (!terraform(folder, 'apply', '-input=false', 'p.bin').ok) return { first }
    return { first, state: JSON.parse(readFileSync(join(folder, 'terraform.tfstate'), 'utf8')) }
  })
  const all =
    'state' in recorded ? { ...recorded, second: planAgain(name, recorded.state) } : recorded
  const text = withoutKeys(JSON.stringify(all, null, 1))
  writeFileSync(join(CORPUS, name, 'recorded.json'), `${text}\n`)
}

function planAgain(name: string, state: object): object {
  return inFreshFolder(name, folder => {
    writeFileSync(join(folder, 'terraform.tfstate'), JSON.stringify(state))
    terraform(folder, 'init', '-input=false')
    return planIn(folder, '2')
  })
}

const given = process.argv.slice(2)
const names = readdirSync(CORPUS, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
for (const name of names) {
  const wanted =
    given.length > 0 ? given.includes(name) : !existsSync(join(CORPUS, name, 'recorded.json'))
  if (!wanted) continue
  record(name)
  process.stdout.write(`${name}\n`)
}
