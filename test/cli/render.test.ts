/** Saved reports are put together and printed again, and several reports of one run go where they are wanted. */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cli, type Ended, REPOSITORY } from '../support/cli.ts'

let folder: string

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'creditcheck-')))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const QUOTA = 'examples/docs-quota'
const TIERS = 'examples/gpu-tiers'
const BROKEN = 'test/golden/docs-sample'

async function saved(name: string, ...paths: readonly string[]): Promise<string> {
  const path = join(folder, name)
  await cli(['check', ...paths, '--format', `json=${path}`])
  return path
}

async function render(...argv: readonly string[]): Promise<Ended> {
  return cli(['render', ...argv])
}

describe('render', () => {
  test.each(['text', 'json', 'markdown', 'sarif', 'junit', 'github'])(
    'prints one saved report as %s as the run itself had',
    async format => {
      const path = await saved('one.json', QUOTA, BROKEN)
      const direct = await cli(['check', QUOTA, BROKEN, '--format', format])
      expect(await render(path, '--format', format)).toEqual(direct)
    },
  )

  test('puts the reports of parallel jobs together as one run would have', async () => {
    const paths = [await saved('b.json', TIERS, BROKEN), await saved('a.json', QUOTA)]
    const direct = await cli(['check', QUOTA, TIERS, BROKEN, '--format', 'json'])
    expect(await render(...paths, '--format', 'json')).toEqual(direct)
    expect(await render(...[...paths].reverse(), '--format', 'json')).toEqual(direct)
  })

  test('counts once what two reports share', async () => {
    const paths = [await saved('x.json', QUOTA, BROKEN), await saved('y.json', BROKEN, TIERS)]
    const direct = await cli(['check', QUOTA, TIERS, BROKEN, '--format', 'json'])
    expect(await render(...paths, '--format', 'json')).toEqual(direct)
  })

  test('fails as configured', async () => {
    const path = await saved('f.json', QUOTA)
    expect((await render(path)).code).toBe(1)
    expect((await render(path, '--fail-on', 'never')).code).toBe(0)
  })

  test('wants a newer creditcheck for a newer report', async () => {
    const path = await saved('newer.json', QUOTA)
    const report = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...report, version: 7, more: true }))
    const { code, stdout, stderr } = await render(path)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('is a report of version 7')
    expect(stderr).toContain('take a newer creditcheck')
  })

  test.each([
    ['nothing', '', 'end of'],
    ['no JSON', 'a: [', 'Nothing is checked'],
    ['another document', '{"a": 1}', 'is no report'],
    ['a list', '[]', 'is no report'],
    ['a report with a hole', '{"version": 0, "summary": {}}', 'missing'],
  ])('refuses %s', async (_name, text, why) => {
    const path = join(folder, 'odd.json')
    writeFileSync(path, text)
    const { code, stdout, stderr } = await render(path)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(new RegExp(why))
  })

  test('needs a report', async () => {
    expect(await render()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('needs saved'),
    })
    expect((await render(join(folder, 'none.json'))).stderr).toContain('There is no file')
  })
})

describe('--format', () => {
  test('writes several reports of one run', async () => {
    const [sarif, junit] = [join(folder, 'deep', 'out.sarif'), join(folder, 'out.xml')]
    const formats = ['--format', 'text', '--format', `sarif=${sarif}`, '--format', `junit=${junit}`]
    const { stdout, code } = await cli(['check', QUOTA, ...formats])
    const plain = await cli(['check', QUOTA])
    expect({ stdout, code }).toEqual({ stdout: plain.stdout, code: plain.code })
    expect(JSON.parse(readFileSync(sarif, 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(junit, 'utf8')).toContain('<testsuites')
  })

  test('prints nothing where every report has a file', async () => {
    const { stdout } = await cli(['check', QUOTA, '--format', `json=${join(folder, 'o.json')}`])
    expect(stdout).toBe('')
  })

  test('takes the file of --output for the one that names none', async () => {
    const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.json')]
    await cli(['check', QUOTA, '--format', 'text', '--format', `json=${b}`, '--output', a])
    expect(readFileSync(a, 'utf8')).toContain('docs-quota')
    expect(JSON.parse(readFileSync(b, 'utf8')).version).toBe(0)
  })

  test.each([
    [['--format', 'text', '--format', 'json'], 'Two reports go to the same place'],
    [['--format', 'json=a', '--format', 'sarif=a'], 'Two reports go to the same file "a"'],
    [['--format', 'json=a', '--output', 'b'], '"--output" has no report to write'],
    [['--format', 'json='], 'needs a file behind the "="'],
    [['--format', 'yaml'], 'it must be one of text, json, markdown, sarif, junit, github'],
    [['--format', 'yaml=a'], 'it must be one of'],
  ])('refuses %j', async (formats, why) => {
    const { code, stdout, stderr } = await cli(['check', QUOTA, ...formats])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(why)
  })

  test('sees files from the top of the repository where GitHub is to find them', async () => {
    const within = { cwd: join(REPOSITORY, 'examples') }
    const { stdout } = await cli(['check', 'docs-quota', '--format', 'sarif'], within)
    const uris = [...stdout.matchAll(/"uri": "([^"]+)"/g)].map(match => match[1])
    expect(new Set(uris)).toEqual(
      new Set(['examples/docs-quota/main.tf', 'examples/docs-quota/quota.yaml']),
    )
    const annotations = await cli(['check', 'docs-quota', '--format', 'github'], within)
    expect(annotations.stdout).toContain('file=examples/docs-quota/main.tf,')
    const text = await cli(['check', 'docs-quota', '--format', 'json'], within)
    expect(text.stdout).toContain('"path": "docs-quota/main.tf"')
  })

  test('links to the commit of a workflow', async () => {
    const env = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    }
    const { stdout } = await cli(['check', BROKEN, '--format', 'markdown'], { env })
    expect(stdout).toContain(
      '](https://github.com/o/r/blob/0123456789abcdef0123456789abcdef01234567/test/golden/docs-sample/main.tf#L15)',
    )
  })
})

describe('rules', () => {
  test('lists every check', async () => {
    const { stdout, code } = await cli(['rules'])
    expect(code).toBe(0)
    expect(stdout).toContain('error    quota/over-budget\n')
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
    const json = await cli(['rules', '--format', 'json'])
    expect(JSON.parse(json.stdout)).toContainEqual({
      code: 'lint/unused-suppression',
      severity: 'warning',
      help: expect.any(String),
      documentation: 'docs/checks.md#lintunused-suppression',
    })
  })

  test('tells of one, or of a room', async () => {
    expect((await cli(['rules', 'lint/outdated-baseline'])).stdout).toContain('--write-baseline')
    const room = await cli(['rules', 'lint', '--format', 'json'])
    const codes = JSON.parse(room.stdout).map(({ code }: { code: string }) => code)
    expect(codes).toContain('lint/unused-suppression')
    expect(codes.every((code: string) => code.startsWith('lint/'))).toBe(true)
  })

  test('knows what may have been meant', async () => {
    const { code, stderr } = await cli(['rules', 'quota/over-bugdet'])
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean "quota/over-budget"?')
    expect((await cli(['rules', 'a', 'b'])).code).toBe(2)
  })
})
