/** Whatever a run asks of the machine is heard by whoever wants to repeat its answer: decision 20. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { REPOSITORY } from '../support/cli.ts'

/** What a run may ask beside its files, its words and `Io`. */
const ASKS =
  /'node:(?:fs|fs\/promises|child_process|os|worker_threads|net|http|https|dns|process)'|process\.(?:env|argv|cwd|std\w+)|\bDate\.now|new Date\(\)|Math\.random|performance\./

/** Files that ask otherwise, and why nothing is missed. */
const HEARD: Readonly<Record<string, string>> = {
  'cli/bin.ts': 'folder, words and build are the name of a run',
  'cli/main.ts': 'words are part of the name of a run',
  'cli/hook/glance.ts': 'runs before anything is recorded, and records nothing',
  'host/process-io.ts': 'is what the recorder listens to',
  'host/compile-cache.ts': 'reads code, which is part of the name of a run',
  'host/keep-file.ts': 'keeps what was done',
  'host/replay/kept-run.ts': 'reads what was kept',
  'host/replay/question.ts': 'asks what was asked before',
  'host/replay/run-recorder.ts': 'tidies up what was kept',
}

const SRC = join(REPOSITORY, 'src')

const files = ['cli', 'host'].flatMap(room =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${room}/${name.split(sep).join('/')}`),
)

test('who asks the machine by other ways says so', () => {
  const asking = files.filter(file => {
    const text = readFileSync(join(SRC, file), 'utf8')
    return ASKS.test(text) && !text.includes('besidesDisk()')
  })
  expect(asking.sort()).toEqual(Object.keys(HEARD).sort())
})
