/** The library in a real browser: the same bundle, the same bytes of report. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as browsers } from 'playwright-core'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { analyzeFiles, renderJson } from '../../src/index.ts'
import { REPOSITORY } from '../support/cli.ts'
import { chromium } from '../support/tools.ts'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const PAGE = `<!doctype html><link rel="icon" href="data:,"><script type="module">
import * as creditcheck from '/index.js'
globalThis.creditcheck = creditcheck
</script>`

let program = ''

beforeAll(() => {
  program = chromium()
})

test('analyses every example as here', async () => {
  const files = examples()
  const quota = readFileSync(join(REPOSITORY, 'examples', 'docs-quota', 'quota.yaml'), 'utf8')
  const origin = await serve()
  const browser = await browsers.launchPersistentContext(mkdtempSync(join(tmpdir(), 'chromium-')), {
    executablePath: program,
    args: FLAGS,
  })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const mistakes: string[] = []
  page.on('pageerror', error => mistakes.push(String(error)))
  page.on('console', message => mistakes.push(message.text()))
  await page.goto(origin)
  await page.waitForFunction('"creditcheck" in globalThis')
  const shown = await page.evaluate(
    ([given, groups]) => {
      // put there by the page's own script
      const library: typeof import('../../src/index.ts') = Reflect.get(globalThis, 'creditcheck')
      return library.renderJson(library.analyzeFiles(given, { quota: groups, inDepth: true }))
    },
    [files, quota] as const,
  )
  expect(mistakes).toEqual([])
  const report = JSON.parse(shown)
  expect(report.templates.length).toBeGreaterThan(2)
  const here = JSON.parse(renderJson(analyzeFiles(files, { quota, inDepth: true })))
  expect({ ...report, tool: here.tool }).toEqual(here)
})

function examples(): readonly (readonly [string, string])[] {
  const folder = join(REPOSITORY, 'examples')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:tf|json|tfvars|sh|tftpl)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const)
}

/** An empty page and the bundle; its address. */
async function serve(): Promise<string> {
  const bundle = readFileSync(join(REPOSITORY, 'build', 'index.js'))
  const server = createServer((request, response) => {
    const isBundle = request.url === '/index.js'
    const type = isBundle ? 'text/javascript' : 'text/html'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` })
    response.end(isBundle ? bundle : PAGE)
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // it listens
  return `http://127.0.0.1:${port}/`
}
