/** Findings at odd places, in files with odd names, as every reporter shows them. */
import { join } from 'node:path'
import { marked } from 'marked'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { FindingReport } from '../../src/report/finding.ts'
import type { Report } from '../../src/report/report.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { cli } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'
import { sarifProblems } from '../support/sarif.ts'

const AGENT = 'resource "coder_agent" "main" {\n  arch = "amd64"\n  os   = "linux"\n}\n'

/** What is wrong, and the text that is to be underlined. */
const PLACES: readonly (readonly [what: string, text: string, found: string])[] = [
  ['at the end of a file', `${AGENT}locals {\n  a = var.gone\n}`, 'var.gone'],
  ['in the last line, which no line break ends', `${AGENT}locals { a = var.gone }`, 'var.gone'],
  ['behind tabs', `${AGENT}locals {\n\t\ta\t=\tvar.gone\n}\n`, 'var.gone'],
  ['behind wide characters', `${AGENT}locals {\n  a = "日本語の" == var.gone\n}\n`, 'var.gone'],
  ['behind emoji', `${AGENT}locals {\n  a = "🍕👩‍👩‍👧🇦🇹é" == var.gone\n}\n`, 'var.gone'],
  [
    'behind carriage returns',
    `${AGENT.replaceAll('\n', '\r\n')}locals {\r\n  a = var.gone\r\n}\r\n`,
    'var.gone',
  ],
  ['behind a byte order mark', `\ufefflocals { a = var.gone }\n${AGENT}`, 'var.gone'],
]

const ODD_PATHS = [
  'my templates/100 % done',
  "it's (not) [a] link",
  '日本 🍕/größe',
  'a%20b%0A::error::c',
  '-starts --like -options',
  '# heading & <b>',
]

async function run(
  cwd: string,
  folder: string,
  format: string,
): Promise<{ readonly stdout: string; readonly code: number }> {
  return cli(['check', `./${folder}`, '--format', format], { cwd })
}

async function onlyFinding(cwd: string, folder: string): Promise<FindingReport> {
  const report: Report = JSON.parse((await run(cwd, folder, 'json')).stdout)
  const [finding, ...more] = report.findings.filter(
    ({ code }) => code === 'module/undeclared-variable',
  )
  if (finding === undefined || more.length > 0) throw new Error('one finding')
  return finding
}

describe('a finding', () => {
  test.each(PLACES)('%s is underlined where it is', async (_what, text, found) => {
    const cwd = folderWith({ 't/main.tf': text })
    const { location, excerpt } = await onlyFinding(cwd, 't')
    const line = text.split(/\r?\n/)[(location?.line ?? 0) - 1] ?? ''
    expect(line.slice((location?.column ?? 0) - 1, (location?.end_column ?? 0) - 1)).toBe(found)
    const [shown = '', carets = ''] = excerpt.slice(-2)
    expect(shown).not.toContain('\t')
    const before = carets.slice(0, carets.indexOf('^'))
    expect(before.length).toBe(displayWidth(shown.slice(0, shown.indexOf(found))))
    expect(carets.slice(before.length)).toBe('^'.repeat(found.length))
  })

  test.each(PLACES)('%s has a region inside of its file', async (_what, text) => {
    const cwd = folderWith({ 't/main.tf': text })
    const log = JSON.parse((await run(cwd, 't', 'sarif')).stdout)
    expect(sarifProblems(log)).toEqual([])
    const lines = text.split('\n')
    for (const { locations } of log.runs[0].results) {
      const { startLine, endLine, endColumn } = locations[0].physicalLocation.region
      expect(startLine).toBeLessThanOrEqual(endLine)
      expect(endLine).toBeLessThanOrEqual(lines.length)
      expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 1)
    }
  })
})

describe.each(ODD_PATHS)('a template in "%s"', folder => {
  const files = { [join(folder, 'main.tf')]: `${AGENT}locals {\n  a = var.gone\n}\n` }

  test('is analysed, and its finding has its path', async () => {
    const finding = await onlyFinding(folderWith(files), folder)
    expect(finding.location?.path).toBe(`${folder}/main.tf`)
  })

  test('has an address that leads to its file', async () => {
    const { stdout } = await run(folderWith(files), folder, 'sarif')
    const log = JSON.parse(stdout)
    expect(sarifProblems(log)).toEqual([])
    const { uri } = log.runs[0].results[0].locations[0].physicalLocation.artifactLocation
    expect(uri).toMatch(/^[\w%./~!$&'()*+,;=:@-]+$/)
    expect(decodeURIComponent(uri)).toBe(`${folder}/main.tf`)
  })

  test('is annotated in one line', async () => {
    const { stdout } = await run(folderWith(files), folder, 'github')
    const lines = stdout.split('\n').filter(line => line !== '')
    expect(lines.every(line => /^::(?:error|warning|notice) file=/.test(line))).toBe(true)
    const path = /file=([^,]*),/.exec(lines[0] ?? '')?.[1] ?? ''
    const unescaped = path.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%25', '%')
    expect(unescaped).toBe(`${folder}/main.tf`)
  })

  test('is linked to from Markdown', async () => {
    const html = await marked((await run(folderWith(files), folder, 'markdown')).stdout)
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(match =>
      (match[1] ?? '').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
    )
    const paths = targets.map(target => decodeURIComponent(target.replace(/#L\d+$/, '')))
    expect(paths).toContain(`${folder}/main.tf`)
    expect(html).not.toContain('<b>')
  })

  test('is named in JUnit and in the text', async () => {
    const cwd = folderWith(files)
    const texts: string[] = []
    const parser = new SaxesParser()
    parser.on('text', text => texts.push(text))
    parser.write((await run(cwd, folder, 'junit')).stdout).close()
    expect(texts.join('').replaceAll('\\u', '')).toContain('main.tf:6:7')
    const { stdout } = await run(cwd, folder, 'text')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('main.tf:6:7')
    expect(stdout.split('\n').some(line => /^\s*::/.test(line))).toBe(false)
  })
})

/** Names and texts that rules repeat, each of which would act on something. */
const HOSTILE_TEMPLATE = `
data "coder_parameter" "size" {
  name    = "si\\u001b[31mze ]]> <script>alert(1)</script> @team %0A::error::x | \`a\`"
  default = "s"
  option {
    name  = "s"
    value = "s"
  }
  option {
    name  = "l"
    value = "\\n::error file=a::gotcha ##[error] ![x](https://evil.example/p.png)"
  }
}
data "coder_workspace_preset" "p" {
  name = "</details>\\u202e [x](javascript:alert(1))\\n::stop-commands::x"
  parameters = {
    (data.coder_parameter.size.name) = "]]>\\n::error::gone"
  }
}
locals {
  prices = { s = 10 }
}
resource "docker_volume" "home" {
  name = "home"
}
resource "coder_metadata" "home" {
  resource_id = docker_volume.home.id
  daily_cost  = local.prices[data.coder_parameter.size.value]
}
`

describe('a template that means harm', () => {
  const cwdOf = () => folderWith({ 't/main.tf': HOSTILE_TEMPLATE })

  test('is remarked on by rules that repeat its texts', async () => {
    const report: Report = JSON.parse((await run(cwdOf(), 't', 'json')).stdout)
    expect(report.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['lint/option-refused', 'lint/preset-refused']),
    )
  })

  test.each(['text', 'markdown', 'junit', 'sarif', 'json', 'github'])(
    'acts on nothing in %s',
    async format => {
      const { stdout } = await run(cwdOf(), 't', format)
      expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      expect(stdout).not.toContain('##[')
      const commands = stdout.split('\n').filter(line => /^\s*::/.test(line))
      expect(
        commands.filter(line => !/^::(?:error|warning|notice) file=t\/main\.tf,/.test(line)),
      ).toEqual([])
      if (format !== 'github') expect(commands).toEqual([])
      if (format === 'junit') new SaxesParser().write(stdout).close()
      if (format === 'sarif') expect(sarifProblems(JSON.parse(stdout))).toEqual([])
      if (format !== 'markdown') return
      const html = await marked(stdout, { gfm: true })
      expect(html).not.toMatch(/<(?:script|img)\b|href="(?:javascript|https?):/)
      expect(html.split('<details').length).toBe(html.split('</details>').length)
    },
  )
})
