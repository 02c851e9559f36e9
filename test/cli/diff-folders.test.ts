/** What changes between two folders and two saved reports: nothing of it needs git. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Difference } from '../../src/report/diff/difference.ts'
import { cli, REPOSITORY, session } from '../support/cli.ts'

const EXAMPLE = join(REPOSITORY, 'test', 'golden', 'diff')
let folder: string

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'creditcheck-')))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PATH = '/nowhere'

async function difference(cwd: string, ...argv: readonly string[]): Promise<Difference> {
  const words = ['diff', ...argv, '--format', 'json']
  const { stdout, stderr } = await cli(words, { cwd, env: { PATH } })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

describe('two folders', () => {
  test('are compared as recorded', async () => {
    const argv = ['diff', 'base', 'head']
    const ended = await cli(argv, { cwd: EXAMPLE, env: { PATH } })
    await expect(session(argv, ended)).toMatchFileSnapshot(join(EXAMPLE, 'expected', 'folders.txt'))
  })

  test('may each be a template', async () => {
    const argv = ['base/templates/gpu', 'head/templates/gpu']
    const { templates } = await difference(EXAMPLE, ...argv)
    expect(templates.map(each => [each.path, each.change, each.on.credits])).toEqual([
      ['.', 'changed', 3],
    ])
  })

  test('may lie anywhere, and one may be empty', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const { templates } = await difference(EXAMPLE, empty, 'head')
    expect(new Set(templates.map(each => each.change))).toEqual(new Set(['added']))
    const { code, stderr } = await cli(['diff', empty, empty], { cwd: EXAMPLE })
    expect(code).toBe(2)
    expect(stderr).toContain('No Coder template is in')
  })

  test('of which the head cannot be analysed end with 3', async () => {
    const broken = join(folder, 'broken')
    mkdirSync(broken)
    writeFileSync(join(broken, 'main.tf'), 'resource "coder_metadata" "a" {')
    const here = { cwd: folder, env: { PATH } }
    const sound = join(EXAMPLE, 'base', 'templates', 'same')
    const breaks = await cli(['diff', sound, './broken'], here)
    expect(breaks.code).toBe(3)
    expect(breaks.stdout).toContain('3 → no build')
    expect(breaks.stdout).toContain('new error: ')
    const mends = await cli(['diff', './broken', sound], here)
    expect(mends.code).toBe(0)
    expect(mends.stdout).toContain('no build → 3 credits')
  })
})

describe('saved differences', () => {
  const save = async (name: string, ...argv: readonly string[]): Promise<string> => {
    const path = join(folder, `${name}.json`)
    await cli(['diff', ...argv, '--format', `json=${path}`], { cwd: EXAMPLE, env: { PATH } })
    return path
  }

  // In Markdown paths start from the top of the repository, which a saved difference does not know of.
  test.each(['text', 'json'])('are printed again as %s', async format => {
    const path = await save('all', 'base', 'head')
    const words = ['diff', 'base', 'head', '--format', format]
    const direct = await cli(words, { cwd: EXAMPLE, env: { PATH } })
    expect(await cli(['render', path, '--format', format])).toEqual(direct)
  })

  test('are put together', async () => {
    const all = await save('all', 'base', 'head')
    const gpu = await save('gpu', 'base/templates/gpu', 'head/templates/gpu')
    const { stdout } = await cli(['render', all, all, '--format', 'json'])
    expect(JSON.parse(stdout)).toEqual(await difference(EXAMPLE, 'base', 'head'))
    const mixed = await cli(['render', all, gpu, '--format', 'json'])
    expect(JSON.parse(mixed.stdout).notes).toEqual([
      'The differences put together here are not all between the same two.',
    ])
  })

  test.each([
    [['--format', 'sarif'], 'cannot be printed as sarif; it can as text, json, markdown'],
    [[join(EXAMPLE, 'expected', 'none.json')], 'There is no file'],
  ])('are refused with %j', async (words, why) => {
    const { code, stderr } = await cli(['render', await save('all', 'base', 'head'), ...words])
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)])
  })

  test('are no reports', async () => {
    const path = await save('all', 'base', 'head')
    const { code, stderr } = await cli(['diff', path, path])
    expect([code, stderr]).toEqual([2, expect.stringContaining('is a difference already')])
  })
})

describe('two saved reports', () => {
  const save = async (side: string, ...argv: readonly string[]): Promise<string> => {
    const path = join(folder, `${side}-${argv.length}.json`)
    await cli([...argv, '--format', `json=${path}`], { cwd: join(EXAMPLE, side), env: { PATH } })
    return path
  }
  const bare = ({ templates, quotas, summary }: Difference): unknown =>
    JSON.parse(
      JSON.stringify({ templates, quotas, summary }).replaceAll(
        /(?:base|head)\/(?=templates|quota|modules)/g,
        '',
      ),
    )

  test('of `cost` give the same difference as their folders', async () => {
    const [base, head] = [await save('base', 'cost'), await save('head', 'cost')]
    const folders = await difference(EXAMPLE, 'base', 'head')
    expect(bare(await difference(folder, base, head))).toEqual(bare(folders))
  })

  test('of `check` give what they hold', async () => {
    const [base, head] = [await save('base', 'check', '.'), await save('head', 'check', '.')]
    const { templates, quotas } = await difference(folder, base, head)
    const gpu = templates.find(each => each.name === 'gpu')
    expect(gpu).toMatchObject({ on: { credits: 3 }, presets: [], choices: [], contexts: [] })
    expect(gpu?.parameters.map(each => each.name)).toEqual(['disk', 'gpu', 'region'])
    expect(quotas).toEqual([])
  })

  test('of which one is there need another', async () => {
    const base = await save('base', 'cost')
    const { code, stderr } = await cli(['diff', base], { cwd: folder })
    expect([code, stderr]).toEqual([2, expect.stringContaining('needs a second report')])
  })
})
