/** What changes between two folders, two saved reports and two revisions of one example, and how a run ends. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Difference } from '../../src/report/diff/difference.ts'
import { cli, type Ended, REPOSITORY, session } from '../support/cli.ts'
import {
  commitAll,
  GIT_ENV,
  git,
  HAS_GIT,
  initRepository,
  replaceFiles,
} from '../support/git-repository.ts'

const EXAMPLE = join(REPOSITORY, 'test', 'golden', 'diff')
const GOLDEN = join(EXAMPLE, 'expected')

/** The example as a repository of two commits, `main` and `topic`, and as two folders. */
let folder: string
let repository: string

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'creditcheck-')))
  if (!HAS_GIT) return
  repository = join(folder, 'repository')
  initRepository(repository)
  cpSync(join(EXAMPLE, 'base'), repository, { recursive: true })
  commitAll(repository, 'base', 1)
  git(repository, 'checkout', '--quiet', '-b', 'topic')
  replaceFiles(repository, join(EXAMPLE, 'head'))
  commitAll(repository, 'head', 2)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function diff(...argv: readonly string[]): Promise<Ended> {
  return cli(['diff', ...argv], { cwd: repository, env: GIT_ENV })
}

async function difference(cwd: string, ...argv: readonly string[]): Promise<Difference> {
  const { stdout, stderr } = await cli(['diff', ...argv, '--format', 'json'], { cwd, env: GIT_ENV })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

describe.runIf(HAS_GIT)('two revisions', () => {
  test.each([
    ['text', 'txt'],
    ['markdown', 'md'],
    ['json', 'json'],
  ])('as %s are as recorded', async (format, ending) => {
    const argv = ['diff', 'main', 'topic', '--format', format]
    const ended = await cli(argv, { cwd: repository, env: GIT_ENV })
    const shown = format === 'text' ? session(argv, ended) : ended.stdout
    await expect(shown).toMatchFileSnapshot(join(GOLDEN, `revisions.${ending}`))
    if (format === 'text')
      expect(shown.split('\n').filter(line => [...line].length > 80)).toEqual([])
  })

  test('in colour say the same', async () => {
    const plain = await diff('main', 'topic')
    const coloured = await cli(['diff', 'main', 'topic', '--color'], {
      cwd: repository,
      env: GIT_ENV,
    })
    expect(coloured.stdout).toContain('\u001b[31m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken off
    expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
  })

  test('fit the published schema', async () => {
    const schema = readFileSync(join(REPOSITORY, 'schemas', 'diff.schema.json'), 'utf8')
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(schema))
    validate(await difference(repository, 'main', 'topic'))
    expect(validate.errors ?? []).toEqual([])
  })

  test('turned around say the opposite', async () => {
    const { templates, summary } = await difference(repository, 'topic', 'main')
    const there = await difference(repository, 'main', 'topic')
    const gpu = templates.find(each => each.name === 'gpu')
    expect(gpu?.on).toMatchObject({ effect: 'cheaper', credits: -3 })
    expect([summary.added, summary.removed]).toEqual([there.summary.removed, there.summary.added])
  })

  test('that are one have no difference', async () => {
    const { stdout, code } = await diff('main', 'main')
    expect(code).toBe(0)
    expect(stdout).toBe(
      'From "main" (' +
        git(repository, 'rev-parse', 'main').slice(0, 9) +
        ') to "main" (' +
        git(repository, 'rev-parse', 'main').slice(0, 9) +
        ')\n\n5 as before\n',
    )
  })
})

/** A difference without where its sides were found. */
function bare({ templates, quotas, summary }: Difference): unknown {
  const text = JSON.stringify({ templates, quotas, summary })
  return JSON.parse(text.replaceAll(/(?:base|head)\/(?=templates|quota|modules)/g, ''))
}

describe.runIf(HAS_GIT)('the same difference', () => {
  let expected: unknown

  beforeAll(async () => {
    expected = bare(await difference(repository, 'main', 'topic'))
  })

  test('is between the working tree and a revision', async () => {
    expect(bare(await difference(repository, 'main'))).toEqual(expected)
    expect(bare(await difference(repository, 'main...'))).toEqual(expected)
    expect(bare(await difference(repository, 'main...topic'))).toEqual(expected)
    expect(bare(await difference(repository, 'main..topic'))).toEqual(expected)
    expect(bare(await difference(repository, 'topic~1', 'HEAD'))).toEqual(expected)
  })

  test('is between two folders', async () => {
    const { base, head, ...rest } = await difference(EXAMPLE, 'base', 'head')
    expect([base, head]).toEqual([
      { kind: 'folder', name: 'base', commit: null },
      { kind: 'folder', name: 'head', commit: null },
    ])
    expect(bare({ base, head, ...rest })).toEqual(expected)
  })

  test('is between two saved reports', async () => {
    const save = async (side: string): Promise<string> => {
      const path = join(folder, `${side}.json`)
      await cli(['cost', '--format', `json=${path}`], { cwd: join(EXAMPLE, side) })
      return path
    }
    const [base, head] = [await save('base'), await save('head')]
    expect(bare(await difference(folder, base, head))).toEqual(expected)
  })

  test('is seen from a bare repository, a worktree and a detached head', async () => {
    const [bareFolder, worktree] = [join(folder, 'bare.git'), join(folder, 'worktree')]
    git(repository, 'clone', '--quiet', '--bare', '.', bareFolder)
    expect(bare(await difference(bareFolder, 'main', 'topic'))).toEqual(expected)
    git(repository, 'worktree', 'add', '--quiet', '--detach', worktree, 'topic')
    expect(bare(await difference(worktree, 'main'))).toEqual(expected)
    expect(bare(await difference(worktree, 'main', 'HEAD'))).toEqual(expected)
  })

  test('is seen without touching anything', async () => {
    const before = git(repository, 'status', '--porcelain=v2', '--branch')
    writeFileSync(join(repository, '.git', 'index.lock'), '')
    expect(bare(await difference(repository, 'main', 'topic'))).toEqual(expected)
    rmSync(join(repository, '.git', 'index.lock'))
    expect(git(repository, 'status', '--porcelain=v2', '--branch')).toBe(before)
  })
})

describe.runIf(HAS_GIT)('a part of a repository', () => {
  test('is named by --path, by a folder, or by where one stands', async () => {
    const names = (given: Difference): readonly string[] => given.templates.map(each => each.name)
    const within = join(repository, 'templates', 'gpu')
    expect(names(await difference(repository, 'main', '--path', 'templates/gpu'))).toEqual(['gpu'])
    expect(names(await difference(repository, 'main', 'templates/gpu'))).toEqual(['gpu'])
    expect(names(await difference(within, 'main'))).toEqual(['gpu'])
    const fresh = await difference(repository, 'main', 'topic', '--path', 'templates/fresh')
    expect(fresh.templates.map(each => each.change)).toEqual(['added'])
    const { code, stderr } = await diff('main', '--path', 'nowhere')
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('No Coder template is in "nowhere"'),
    ])
  })
})

describe.runIf(HAS_GIT)('what the command line gives', () => {
  test('holds on both sides', async () => {
    const own = await difference(repository, 'main', 'topic')
    const argv = ['--quota', 'quota.yaml', '--var', 'price=30', '--param', 'gpu=a100']
    const { templates, quotas } = await difference(repository, 'main', 'topic', ...argv)
    expect(own.quotas).toHaveLength(1)
    expect(quotas).toEqual([])
    const docker = templates.find(each => each.name === 'docker-dev')
    expect(docker?.on).toMatchObject({ effect: 'dearer', credits: 10 })
    const gpu = templates.find(each => each.name === 'gpu')
    expect([gpu?.on.base?.credits, gpu?.on.head?.credits]).toEqual([100, 123])
  })

  test.each([
    [['main', '--var', 'prise=3'], 'did you mean "price"'],
    [['main', '--param', 'gpus=3'], 'did you mean "gpu"'],
    [['main', '--preset', 'none'], 'expected one of "Small", "Training"'],
    [['main', '--fail-on-increase', '-3'], 'needs whole credits'],
    [['main', '--fail-on', 'error'], 'it must be one of newly-refused, never'],
    [['main', '--format', 'sarif'], 'it must be one of text, json, markdown'],
    [[], 'needs something to compare with'],
    [['a', 'b', 'c'], 'compares two things'],
    [['templates'], 'needs a second folder'],
    [['main...topic', 'topic'], 'names two revisions already'],
  ])('is refused where it is %j', async (argv, why) => {
    const { code, stdout, stderr } = await diff(...argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(why)
  })
})

describe.runIf(HAS_GIT)('a run', () => {
  test.each([
    [['main', 'topic'], 0],
    [['main', 'topic', '--fail-on', 'never'], 0],
    [['main', 'topic', '--fail-on', 'newly-refused'], 1],
    [['main', 'main', '--fail-on', 'newly-refused'], 0],
    [['main', 'topic', '--path', 'templates/calls', '--fail-on-increase', '6'], 0],
    [['main', 'topic', '--path', 'templates/calls', '--fail-on-increase', '5'], 1],
    // What was 20 may be anything.
    [
      [
        'main',
        'topic',
        '--path',
        'templates/docker-dev',
        '--path',
        'templates/docker',
        '--fail-on-increase',
        '1000000',
      ],
      1,
    ],
    [['topic', 'main', '--path', 'templates/calls', '--fail-on-increase', '0'], 0],
    [['main', 'topic', '--path', 'templates/fresh', '--fail-on-increase', '0'], 0],
  ])('of %j ends with %i', async (argv, code) => {
    expect((await diff(...argv)).code).toBe(code)
  })

  test('that fails says why', async () => {
    const argv = ['main', 'topic', '--fail-on-increase', '6', '--fail-on', 'newly-refused']
    expect((await diff(...argv, '--path', 'templates/gpu')).stderr).toBe(
      'creditcheck: A cost of "gpu" may rise by 133 credits; --fail-on-increase allows 6.\ncreditcheck: Could not be started again: 1 workspace.\n',
    )
    const open = [...argv, '--path', 'templates/docker', '--path', 'templates/docker-dev']
    expect((await diff(...open)).stderr).toContain('"docker-dev" may be anything by now')
    expect((await diff(...argv, '--path', 'templates/calls')).stderr).toBe(
      'creditcheck: Newly refused: 1 user.\n',
    )
  })

  test('writes several formats', async () => {
    const path = join(folder, 'out', 'diff.md')
    const { stdout } = await diff(
      'main',
      'topic',
      '--format',
      'text',
      '--format',
      `markdown=${path}`,
    )
    expect(stdout).toContain('From "main"')
    expect(readFileSync(path, 'utf8')).toContain('## creditcheck: what changes')
  })

  test('is told of a saved report of a newer version', async () => {
    const path = join(folder, 'newer.json')
    writeFileSync(path, JSON.stringify({ version: 7, summary: {} }))
    const { code, stderr } = await diff(path, path)
    expect(code).toBe(2)
    expect(stderr).toContain('is a report of version 7')
    expect(stderr).toContain('take a newer creditcheck')
  })
})
