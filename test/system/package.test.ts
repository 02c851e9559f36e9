/** The package as npm makes it: installed from its tarball, run, imported, and read by a compiler; on every Node that it is for. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { REPOSITORY } from '../support/cli.ts'
import { temporaryFolder } from '../support/folder.ts'
import { node, runProgram } from '../support/tools.ts'

const EXAMPLE = join(REPOSITORY, 'examples', 'docs-quota')
let user = ''

beforeAll(() => {
  const folder = temporaryFolder()
  for (const path of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'schemas'])
    cpSync(join(REPOSITORY, path), join(folder, path), { recursive: true })
  cpSync(join(REPOSITORY, 'build'), join(folder, 'dist'), { recursive: true })
  const types = ['scripts/build-types.mjs', join(folder, 'dist')]
  expect(runProgram(process.execPath, types, { cwd: REPOSITORY }).code).toBe(0)
  user = temporaryFolder()
  writeFileSync(join(user, 'package.json'), '{"name": "user", "private": true, "type": "module"}')
  const tarball = runProgram('npm', ['pack', '--silent'], { cwd: folder }).stdout.trim()
  const install = ['install', '--silent', '--offline', '--no-audit', join(folder, tarball)]
  expect(runProgram('npm', install, { cwd: user })).toMatchObject({ code: 0 })
})

test('runs with npx', () => {
  const { code, stdout } = runProgram('npx', ['--offline', 'creditcheck', EXAMPLE], { cwd: user })
  expect(code).toBe(1)
  expect(stdout).toContain('x alex')
})

test('is imported, with and without Node behind it', () => {
  const script = `
import { analyzeFiles, evaluateExpression, valueText } from 'creditcheck'
import { createDiskModuleHost, nodeCodecs } from 'creditcheck/node'
const report = analyzeFiles(createDiskModuleHost(${JSON.stringify(EXAMPLE)}), { codecs: nodeCodecs })
const { value } = evaluateExpression('textencodebase64("é", "ISO-8859-1")', { codecs: nodeCodecs })
console.log(report.templates[0].on.credits, valueText(value))
`
  writeFileSync(join(user, 'import.js'), script)
  const { output } = runProgram(process.execPath, ['import.js'], { cwd: user })
  expect(output).toBe('30 "6Q=="\n')
})

test("runs the README's example", () => {
  const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8')
  const [, script = ''] = /```js\n([^`]*`[^`]*`[^`]*)```/.exec(readme) ?? []
  writeFileSync(join(user, 'readme.js'), script)
  expect(runProgram(process.execPath, ['readme.js'], { cwd: user }).output).toBe('10\n')
})

test('has types that a strict compiler takes', () => {
  const script = `
import { analyze, analyzeFiles, memoryHost, parseNative, type Report, templateSubject } from 'creditcheck'
import { createDiskModuleHost } from 'creditcheck/node'
const report: Report = analyzeFiles([['main.tf', '']], { parameters: { size: '1' } })
const credits: number | null | undefined = report.templates[0]?.on.credits
export const all = [credits, analyze, memoryHost, parseNative, templateSubject, createDiskModuleHost]
// @ts-expect-error there is no such option
analyzeFiles([], { sizes: 1 })
`
  writeFileSync(join(user, 'types.ts'), script)
  const options = {
    strict: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023'],
    noEmit: true,
    types: [],
  }
  writeFileSync(
    join(user, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['types.ts'] }),
  )
  const compiler = join(REPOSITORY, 'node_modules', '.bin', 'tsc')
  // Declarations of Node's own types are the user's to have.
  mkdirSync(join(user, 'node_modules', '@types'), { recursive: true })
  for (const name of ['@types/node', 'undici-types'])
    cpSync(join(REPOSITORY, 'node_modules', name), join(user, 'node_modules', name), {
      recursive: true,
    })
  expect(runProgram(compiler, ['-p', '.'], { cwd: user })).toMatchObject({ code: 0, output: '' })
})

describe.each([22, 24])('on Node %i', major => {
  test('answers as on this one', () => {
    const other = node(major)
    expect(runProgram(other, ['--version'], { cwd: user }).stdout).toMatch(new RegExp(`^v${major}`))
    const entry = join(user, 'node_modules', 'creditcheck', 'dist', 'cli', 'creditcheck.cjs')
    for (const words of [
      ['check', 'examples', '--format', 'json'],
      ['cost', 'examples/gpu-tiers'],
      ['explain', 'quota/over-budget'],
      ['eval', 'textencodebase64("é", "ISO-8859-1")'],
      ['check', 'test/system/broken'],
      ['--help'],
    ]) {
      const env = { XDG_CACHE_HOME: user }
      const here = runProgram(process.execPath, [entry, ...words], { cwd: REPOSITORY, env })
      // The second time with what the first has compiled.
      for (let time = 0; time < 2; time++)
        expect(runProgram(other, [entry, ...words], { cwd: REPOSITORY, env })).toEqual(here)
    }
  })

  test('is imported', () => {
    const { output } = runProgram(node(major), ['import.js'], { cwd: user })
    expect(output).toBe('30 "6Q=="\n')
  })
})

test('says its version', () => {
  const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'))
  const words = ['--offline', 'creditcheck', '--version']
  expect(runProgram('npx', words, { cwd: user }).stdout).toBe(`${version}\n`)
})
