/** The library as its users call it: files in memory, no Node; and the same answers with Node behind it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  analyze,
  analyzeFiles,
  catalogue,
  createSource,
  DiagnosticList,
  diffMarkdown,
  diffReports,
  evaluateExpression,
  findTemplates,
  memoryHost,
  parseNative,
  parseQuota,
  renderText,
  templateSubject,
  valueJson,
  valueText,
} from '../../src/index.ts'
import { createDiskModuleHost, createFileAccess, nodeCodecs } from '../../src/node.ts'
import { PLAIN } from '../../src/report/text/palette.ts'
import { cli, REPOSITORY } from '../support/cli.ts'

const EXAMPLES = join(REPOSITORY, 'examples')

function filesOf(example: string): readonly (readonly [string, string])[] {
  const folder = join(EXAMPLES, example)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const)
}

describe('analyzeFiles', () => {
  test('says what the command line says', async () => {
    const files = filesOf('docs-quota')
    const quota = files.find(([path]) => path === 'quota.yaml')?.[1] ?? ''
    const report = analyzeFiles(files, { quota })
    const { stdout } = await cli(['examples/docs-quota', '--format', 'json'])
    const expected = JSON.parse(stdout)
    const [template] = report.templates
    expect(template?.on).toMatchObject({ status: 'exact', credits: 30 })
    expect(template?.verdicts.map(({ user, verdict }) => [user, verdict])).toEqual(
      expected.templates[0].verdicts.map(({ user, verdict }: Record<string, string>) => [
        user,
        verdict,
      ]),
    )
    expect(renderText(report, { width: 80, palette: PLAIN })).toContain('x alex')
  })

  test('takes variables, parameters and versions', () => {
    const files = [
      [
        'main.tf',
        `variable "base" {
  type = number
}
data "coder_parameter" "size" {
  name    = "size"
  type    = "number"
  default = 1
}
resource "null_resource" "r" {}
resource "coder_metadata" "m" {
  resource_id = null_resource.r.id
  daily_cost  = var.base * data.coder_parameter.size.value
}
`,
      ],
    ] as const
    const costs = (options: Parameters<typeof analyzeFiles>[1]): unknown =>
      analyzeFiles(files, options).templates.map(({ on }) => on.credits)
    expect(costs({ variables: { base: '7' }, parameters: { size: '3' } })).toEqual([21])
    expect(costs({})).toEqual([null])
    expect(() => analyzeFiles(files, { coderVersion: 'x' })).toThrow('must be a version')
  })

  test('reports a broken quota file and goes on', () => {
    const report = analyzeFiles(filesOf('docs-quota'), { quota: 'groups: 7' })
    expect(report.findings.map(({ severity }) => severity)).toContain('error')
    expect(report.templates).toHaveLength(1)
  })

  test('reads the files of a template and nothing outside of it', () => {
    const cost = (path: string): unknown =>
      analyzeFiles(
        [
          [
            't/main.tf',
            `resource "coder_metadata" "m" {\n  resource_id = "x"\n  daily_cost = file("${path}")\n}\n`,
          ],
          ['t/in/cost', '12'],
          ['cost', '99'],
        ],
        { folder: 't' },
      ).templates.map(({ on }) => on.credits)
    expect(cost('in/cost')).toEqual([12])
    expect(cost('../cost')).toEqual([null])
    expect(cost('/t/in/cost')).toEqual([null])
  })
})

describe('evaluateExpression', () => {
  test('gives values, and diagnostics for what has none', () => {
    const { value } = evaluateExpression('{ a = sha256(var.x), b = 1 / 3 * 3 }', {
      variables: { x: '"y"' },
    })
    expect(value && valueJson(value)).toMatchObject({ b: 1 })
    expect(evaluateExpression('max(', {}).diagnostics).toHaveLength(1)
    expect(() => evaluateExpression('1', { terraformVersion: 'x' })).toThrow('must be a version')
  })

  test('knows the names of a template', () => {
    const host = memoryHost(filesOf('docs-quota'))
    const [folder = ''] = findTemplates(host, '.')
    const template = templateSubject(host, folder)
    const { value } = evaluateExpression('data.coder_workspace.me.start_count', { template })
    expect(value && valueText(value)).toBe('1')
  })

  test('leaves unseen what plain JavaScript cannot do, and Node does', () => {
    const expression = 'textencodebase64("é", "ISO-8859-1")'
    expect(evaluateExpression(expression).value?.kind).toBe('unseen')
    expect(evaluateExpression(expression, { codecs: nodeCodecs }).value).toMatchObject({
      string: '6Q==',
    })
  })
})

test('analyze takes everything that analyzeFiles puts together', () => {
  const files = filesOf('docs-quota')
  const text = files.find(([path]) => path === 'quota.yaml')?.[1] ?? ''
  const list = new DiagnosticList()
  const model = parseQuota(createSource('quota.yaml', text), list)
  const quota = model && { path: 'quota.yaml', model, warnAt: 0.8 }
  const report = analyze({
    toolVersion: '1.2.3',
    coderVersion: 'newest',
    terraformVersion: '1.16',
    subjects: [templateSubject(memoryHost(files), '.', { ...(quota && { quota }) })],
    diagnostics: list.items,
    preset: undefined,
    withPresets: false,
    width: 76,
    today: '2026-08-19',
    codes: catalogue,
    baseline: undefined,
  })
  expect(report.tool.version).toBe('1.2.3')
  expect(report.templates[0]?.verdicts).toEqual(
    analyzeFiles(files, { quota: text }).templates[0]?.verdicts,
  )
})

test('the parser stands alone', () => {
  const list = new DiagnosticList()
  const file = parseNative(createSource('a.tf', 'a = 1 +\nb {}\n'), list)
  expect(list.items.map(({ severity }) => severity)).toEqual(['error'])
  expect(file.body.kind === 'body' && file.body.items.map(({ kind }) => kind)).toContain('block')
})

test('two reports give their difference', () => {
  const files = filesOf('docs-quota')
  const dearer = files.map(([path, text]) => [path, text.replace('= 20', '= 25')] as const)
  const difference = diffReports(analyzeFiles(files), analyzeFiles(dearer))
  expect(difference.summary).toMatchObject({ changed: 1, largest_increase: 5 })
  expect(diffMarkdown(difference)).toContain('30 → **35**')
})

test('on disk with Node', () => {
  const host = createDiskModuleHost(EXAMPLES)
  const report = analyzeFiles(host, { codecs: nodeCodecs })
  expect(report.templates.map(({ path }) => path)).toContain('docs-quota')
  const files = createFileAccess(join(EXAMPLES, 'docs-quota'))
  expect(templateSubject(host, 'docs-quota', { files }).diagnostics).toEqual([])
})
