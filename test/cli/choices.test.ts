/** Choices that change nothing: parameters and assumptions that no template has. */
import { describe, expect, test } from 'vitest'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'

const parameter = (name: string, more = ''): string =>
  `data "coder_parameter" "${name}" {\n${more}\nname = "${name}"\ntype = "number"\ndefault = 2\n}\n`
const HTTP = 'data "http" "prices" {\nurl = "https://example.com"\n}\n'
const ABSENT = 'module "editor" {\nsource = "registry.coder.com/coder/code-server/coder"\n}\n'

async function codes(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { stdout } = await cli(['check', '--format', 'json'], { cwd: folderWith(files) })
  const { findings } = JSON.parse(stdout)
  return findings.map((each: { readonly code: string }) => each.code)
}

describe('a parameter of the configuration', () => {
  const config = 'parameters:\n  sise: 3\n'

  test.each([
    ['that no template has', { 'a/main.tf': parameter('size') }, ['coder/undeclared-parameter']],
    [
      'that one template has',
      { 'a/main.tf': parameter('size'), 'b/main.tf': parameter('sise') },
      [],
    ],
    ['that only another choice asks for', { 'a/main.tf': parameter('sise', 'count = 0') }, []],
    [
      'that a missing module may have',
      { 'a/main.tf': `${parameter('size')}${ABSENT}` },
      ['module/not-installed'],
    ],
  ])('%s', async (_, templates, expected) => {
    expect(await codes({ ...templates, 'creditcheck.yaml': config })).toEqual(expected)
  })
})

describe('a parameter of the command line', () => {
  const run = (main: string): Promise<{ readonly code: number; readonly stderr: string }> =>
    cli(['cost', '--param', 'sise=3'], { cwd: folderWith({ 'main.tf': main }) })

  test('that no template has ends the run', async () => {
    const { code, stderr } = await run(parameter('size'))
    expect(code).toBe(2)
    expect(stderr).toContain(
      'No template here has a parameter "sise" (--param); did you mean "size"?',
    )
  })

  test.each([
    ['only another choice asks for', `${parameter('size')}${parameter('sise', 'count = 0')}`],
    ['a missing module may have', `${parameter('size')}${ABSENT}`],
  ])('that %s is taken', async (_, main) => {
    expect((await run(main)).code).toBe(0)
  })
})

describe('an assumption', () => {
  const config = 'assumptions:\n  data.http.prices.status_code: 200\n'

  test.each([
    ['that no template needs', { 'a/main.tf': parameter('size') }, ['coder/unused-assumption']],
    [
      'that one template needs',
      { 'a/main.tf': parameter('size'), 'b/main.tf': `${parameter('size')}${HTTP}` },
      [],
    ],
    [
      'of a template that is refused',
      { 'a/main.tf': `${parameter('size')}locals {\na = local.b\n}\n` },
      ['module/undeclared-local'],
    ],
  ])('%s', async (_, templates, expected) => {
    expect(await codes({ ...templates, 'creditcheck.yaml': config })).toEqual(expected)
  })

  test('that one of two templates needs only for itself', async () => {
    const main = parameter('size')
    const yaml =
      'templates:\n  - path: a\n    assumptions:\n      data.http.prices.status_code: 200\n  - path: b\n'
    const files = { 'a/main.tf': main, 'b/main.tf': `${main}${HTTP}`, 'creditcheck.yaml': yaml }
    expect(await codes(files)).toEqual(['coder/unused-assumption'])
  })
})

describe('a file of parameters', () => {
  const main = `${parameter('size')}resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = data.coder_parameter.size.value\n}\n`
  const cost = async (file: string, ...more: readonly string[]): Promise<unknown> => {
    const cwd = folderWith({ 'main.tf': main, 'p.yaml': file })
    const argv = ['cost', '--param-file', 'p.yaml', ...more, '--format', 'json']
    const { code, stdout, stderr } = await cli(argv, { cwd })
    return code === 0 ? JSON.parse(stdout).templates[0].on.credits : stderr
  }

  test('chooses', async () => expect(await cost('size: 7')).toBe(7))
  test('stands behind the command line', async () =>
    expect(await cost('size: 7', '--param', 'size=9')).toBe(9))
  test('with a name that no template has ends the run', async () =>
    expect(await cost('sise: 7')).toContain('did you mean "size"?'))
  test('with a fraction ends the run', async () =>
    expect(await cost('size: 7.5')).toContain('config/wrong-type'))
})

test('what only an import runs into is told with its place', async () => {
  const main =
    'data "coder_parameter" "n" {\nname = "n"\ntype = "number"\n}\nresource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = 10 * data.coder_parameter.n.value\n}\n'
  const cwd = folderWith({ 'main.tf': main })
  const { code, stdout } = await cli(['cost', '--param', 'n=2', '--format', 'json'], { cwd })
  expect(code).toBe(1)
  const { findings } = JSON.parse(stdout)
  const found = findings.find((each: { readonly severity: string }) => each.severity === 'error')
  expect(found).toMatchObject({ code: 'eval/operand-type', location: { line: 7 } })
  expect(found.message).toContain('met by: import (start), import (stop).')
})
