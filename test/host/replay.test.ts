/** Runs that are repeated: the same answer without the work while everything is as it was, and the work again when anything is not. */
import {
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'
import { type RunMemory, repeatable } from '../../src/host/replay/kept-run.ts'
import { RunRecorder } from '../../src/host/replay/run-recorder.ts'
import { folderWith } from '../support/folder.ts'

const TEMPLATE = `
variable "price" {
  default = 10
}
resource "coder_metadata" "home" {
  resource_id = "home"
  daily_cost  = var.price
}
`
const FILES = { 'docker/main.tf': TEMPLATE, 'docker/notes/a.txt': 'a', 'creditcheck.yaml': '{}\n' }

interface Answer {
  readonly printed: string
  readonly exitCode: number
}

interface Machine {
  readonly folder: string
  /** Runs the command line as `bin.ts` does, and says whether an earlier run was repeated. */
  readonly ask: (
    argv?: readonly string[],
    more?: Partial<Io>,
  ) => Promise<Answer & { readonly isRepeated: boolean }>
}

function machine(files: Readonly<Record<string, string>> = FILES): Machine {
  const folder = folderWith(files)
  const memoryFolder = join(folderWith({}), 'runs')
  return {
    folder,
    ask: async (argv = ['check', 'docker'], more = {}) => {
      const memory: RunMemory = { folder: memoryFolder, name: { build: 'b', argv, cwd: folder } }
      const io = surroundings(folder, more)
      const kept = repeatable(memory, io)
      if (kept !== undefined)
        return { printed: kept.printed, exitCode: kept.exitCode, isRepeated: true }
      let printed = ''
      const stdout = async (text: string): Promise<void> => {
        printed += text
      }
      const recorder = new RunRecorder(memory, { ...io, stdout })
      const exitCode = await run(argv, recorder.io)
      recorder.keep(exitCode)
      return { printed, exitCode, isRepeated: false }
    },
  }
}

function surroundings(cwd: string, more: Partial<Io>): Io {
  return {
    stdout: async () => {},
    stderr: async () => {},
    passing: async () => {},
    readStdin: async () => Buffer.from(TEMPLATE),
    isStdinTerminal: false,
    env: {},
    today: '2026-08-19',
    // Files that were changed just now are not trusted to stay, and those of a test always were.
    instant: () => Date.now() + 60_000,
    now: Date.now,
    cwd,
    isTerminal: false,
    isErrorTerminal: false,
    columns: undefined,
    ...more,
  }
}

describe('a run', () => {
  test.each([
    [['check', 'docker']],
    [['check', 'docker', '--format', 'json']],
    [['cost', 'docker']],
    [['explain', 'coder_metadata.home', 'docker']],
    [['hook', 'docker/main.tf']],
    [['rules']],
  ])('is repeated: %j', async argv => {
    const { ask } = machine()
    const first = await ask(argv)
    expect(first).toMatchObject({ isRepeated: false, exitCode: 0 })
    expect(await ask(argv)).toEqual({ ...first, isRepeated: true })
  })

  test('that found something is repeated with its exit code', async () => {
    const { ask } = machine({ ...FILES, 'docker/main.tf': TEMPLATE.replace('10', '"ten"') })
    const first = await ask()
    expect(first).toMatchObject({ isRepeated: false, exitCode: 1 })
    expect(await ask()).toEqual({ ...first, isRepeated: true })
  })

  const edits: readonly (readonly [what: string, edit: (folder: string) => void])[] = [
    [
      'another price',
      folder => writeFileSync(join(folder, 'docker/main.tf'), TEMPLATE.replace('10', '25')),
    ],
    [
      'another price of the same length, with the old times',
      folder => {
        const path = join(folder, 'docker/main.tf')
        const { atime, mtime } = statSync(path)
        writeFileSync(path, TEMPLATE.replace('10', '25'))
        utimesSync(path, atime, mtime)
      },
    ],
    ['a file more', folder => writeFileSync(join(folder, 'docker/terraform.tfvars'), 'price = 25')],
    [
      'a configuration nearer by',
      folder => writeFileSync(join(folder, 'docker/creditcheck.yaml'), 'variables: {price: 25}'),
    ],
    [
      'another configuration',
      folder => writeFileSync(join(folder, 'creditcheck.yaml'), 'variables: {price: 25}'),
    ],
    [
      'another file by another name',
      folder => {
        writeFileSync(join(folder, 'other.tf'), TEMPLATE.replace('10', '25'))
        renameSync(join(folder, 'other.tf'), join(folder, 'docker/main.tf'))
      },
    ],
    [
      'a link in the place of the folder',
      folder => {
        renameSync(join(folder, 'docker'), join(folder, 'before'))
        mkdirSync(join(folder, 'after'))
        writeFileSync(join(folder, 'after/main.tf'), TEMPLATE.replace('10', '25'))
        symlinkSync(join(folder, 'after'), join(folder, 'docker'))
      },
    ],
  ]

  test.each(edits)('is done again after %s', async (_, edit) => {
    const { folder, ask } = machine()
    const before = await ask()
    edit(folder)
    const after = await ask()
    expect(after.isRepeated).toBe(false)
    expect(before.printed).toContain('on   10 credits')
    expect(after.printed).toContain('on   25 credits')
  })

  test('is done again without its folder', async () => {
    const { folder, ask } = machine()
    await ask()
    rmSync(join(folder, 'docker'), { recursive: true })
    expect(await ask()).toMatchObject({ isRepeated: false, exitCode: 2 })
  })

  const surroundingsThatCount: readonly Partial<Io>[] = [
    { env: { TF_VAR_price: '25' } },
    { env: { NO_COLOR: '1' } },
    { isTerminal: true },
    { columns: 120 },
    { today: '2026-08-20' },
  ]

  test.each(surroundingsThatCount)('is done again in other surroundings: %j', async more => {
    const { ask } = machine()
    await ask()
    expect(await ask(undefined, more)).toMatchObject({ isRepeated: false })
  })

  test('is repeated whatever a variable says that nobody reads', async () => {
    const { ask } = machine()
    await ask()
    expect(await ask(undefined, { env: { EDITOR: 'vi' } })).toMatchObject({ isRepeated: true })
  })

  test.each<readonly [what: string, argv: readonly string[], more: Partial<Io>]>([
    ['values that may be secrets', ['check', 'docker', '--var', 'price=25'], {}],
    ['values that may be secrets, as one word', ['check', 'docker', '--var=price=25'], {}],
    ['values from the environment', ['check', 'docker'], { env: { TF_VAR_price: '25' } }],
    ['files that it writes', ['check', 'docker', '--format', 'json=report.json'], {}],
    ['a clock', ['eval', 'timestamp()'], {}],
    ['standard input', ['eval', '-'], {}],
    ['trouble', ['check', 'nowhere'], {}],
    ['files that changed just now', ['check', 'docker'], { instant: Date.now }],
  ])('is not kept with %s', async (_, argv, more) => {
    const { ask } = machine()
    const first = await ask(argv, more)
    expect(await ask(argv, more)).toEqual(first)
    expect(first.isRepeated).toBe(false)
  })

  test('is another run in another folder, with other words, and by another build', async () => {
    const { folder, ask } = machine()
    await ask()
    const memory = {
      folder: join(folder, 'runs'),
      name: { build: 'c', argv: ['check', 'docker'], cwd: folder },
    }
    expect(repeatable(memory, surroundings(folder, {}))).toBe(undefined)
    expect(await ask(['check', 'docker', '--quiet'])).toMatchObject({
      isRepeated: false,
      printed: '',
    })
  })
})

test('whatever happens to the files, the answer is that of a run that remembers nothing', async () => {
  const path = fc.constantFrom(
    'docker/main.tf',
    'docker/b.tf',
    'docker/c_override.tf',
    'docker/terraform.tfvars',
    'creditcheck.yaml',
  )
  const text = fc.constantFrom(
    TEMPLATE,
    TEMPLATE.replace('10', '11'),
    TEMPLATE.replace('home', 'disk'),
    'price = 7',
    'variables: {price: 8}',
    '',
  )
  const edit = fc.oneof(
    fc.tuple(fc.constant('write'), path, text),
    fc.tuple(fc.constant('remove'), path, text),
    fc.constant(['nothing', '', ''] as const),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async edits => {
      const { folder, ask } = machine()
      for (const [what, where, content] of edits) {
        if (what === 'write') writeFileSync(join(folder, where), content)
        if (what === 'remove') rmSync(join(folder, where), { force: true })
        const remembered = await ask()
        const fresh = await ask(undefined, { today: `fresh ${Math.random()}` })
        expect({ ...remembered, isRepeated: false }).toEqual(fresh)
      }
    }),
    { numRuns: 12 },
  )
})
