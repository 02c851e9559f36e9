/** Paths with backslashes and drives: they come in from Windows, and none of them gets out into a report. */
import { describe, expect, test, vi } from 'vitest'

vi.mock('node:path', async () => {
  const { win32 } = await vi.importActual<typeof import('node:path')>('node:path')
  return { ...win32, default: win32 }
})

const { isConcerned } = await import('../../src/cli/hook/concern.ts')
const { isInside, renameFrom, rootFolder, slashes } = await import('../../src/cli/paths.ts')
const { checkWords, ownFiles, reportFiles } = await import('../../src/action/check-words.ts')
const { readInputs } = await import('../../src/action/inputs.ts')
const { memoryHost } = await import('../../src/module/memory-host.ts')
const { scanTemplates } = await import('../../src/module/discover.ts')
const { DiagnosticList } = await import('../../src/diagnostics/collector.ts')
const { loadConfiguration } = await import('../../src/module/load-configuration.ts')
const { NO_CAPABILITIES } = await import('../../src/module/static/static-value.ts')

/** As much of a disk as looking for a repository takes. */
const system = {
  existsSync: (path: string) => path === 'C:\\work\\repo\\.git' || path === 'C:\\work\\repo',
  statSync: () => ({ isDirectory: () => true, isFile: () => false, isSymbolicLink: () => false }),
}

describe('paths', () => {
  test('are shown with slashes', () => {
    expect(slashes('templates\\docker\\main.tf')).toBe('templates/docker/main.tf')
    expect(slashes('already/so')).toBe('already/so')
  })

  test('are inside of what they are below, whatever the case of the drive', () => {
    expect(isInside('C:\\repo\\a\\b.tf', 'C:\\repo')).toBe(true)
    expect(isInside('c:\\repo\\a', 'C:\\repo')).toBe(true)
    expect(isInside('C:\\repository', 'C:\\repo')).toBe(false)
    expect(isInside('D:\\repo\\a', 'C:\\repo')).toBe(false)
    expect(isInside('C:\\', 'C:\\repo')).toBe(false)
  })

  test('are renamed from one folder to another', () => {
    const rename = renameFrom('C:\\repo', 'C:\\repo\\templates')
    expect(rename('templates/docker/main.tf')).toBe('docker/main.tf')
    expect(rename('quota.yaml')).toBe('../quota.yaml')
    expect(rename('templates')).toBe('.')
  })

  test('lead to the top of the repository', () => {
    const start = 'C:\\work\\repo\\templates'
    // as much of it as is asked for
    const fake = system as unknown as Parameters<typeof rootFolder>[2]
    expect(rootFolder(start, [`${start}\\docker`], fake)).toBe('C:\\work\\repo')
  })
})

describe('a hook', () => {
  const host = memoryHost([
    [
      'templates/home/main.tf',
      'resource "coder_agent" "a" {}\nmodule "m" {\n  source = "..\\\\..\\\\modules\\\\m"\n}\nmodule "n" {\n  source = "../../modules/n"\n}\n',
    ],
    ['modules/m/main.tf', 'resource "coder_agent" "a" {}\n'],
    ['modules/n/main.tf', ''],
    ['templates/other/main.tf', 'resource "coder_agent" "a" {}\n'],
  ])
  const { calls, templates } = scanTemplates(host, '.')
  const settings = { for: () => ({ quotaPaths: ['C:\\repo\\quota.yaml'] }) }
  const concerned = (...changed: readonly string[]): readonly string[] =>
    templates.filter(template =>
      isConcerned(template, {
        changed,
        root: 'C:\\repo',
        host,
        calls,
        // as much of it as is asked for
        settings: settings as unknown as Parameters<typeof isConcerned>[1]['settings'],
        common: ['C:\\repo\\baseline.json'],
      }),
    )

  test.each<readonly [file: string, templates: readonly string[]]>([
    ['C:\\repo\\templates\\home\\main.tf', ['templates/home']],
    ['C:\\repo\\templates\\other\\terraform.tfvars', ['templates/other']],
    ['C:\\repo\\modules\\m\\main.tf', ['templates/home']],
    ['C:\\repo\\modules\\n\\main.tf', ['templates/home']],
    ['C:\\repo\\quota.yaml', ['templates/home', 'templates/other']],
    ['C:\\repo\\baseline.json', ['templates/home', 'templates/other']],
    ['C:\\repo\\templates\\creditcheck.yaml', ['templates/home', 'templates/other']],
    ['C:\\repo\\templates\\home\\.terraform\\modules\\modules.json', ['templates/home']],
    ['C:\\repo\\README.md', []],
    ['D:\\repo\\templates\\home\\main.tf', []],
  ])('%s', (file, expected) => {
    expect(concerned(file)).toEqual(expected)
  })
})

test('the action writes to where it is told', () => {
  const inputs = readInputs(
    name => ({ formats: 'sarif=out\\x.sarif', paths: 'templates\\docker\r\n' })[name] ?? '',
  )
  const folder = 'C:\\temp\\creditcheck-1'
  const words = checkWords(inputs, ownFiles(folder), reportFiles(inputs, folder))
  expect(words).toContain('--format=json=C:\\temp\\creditcheck-1\\report.json')
  expect(words).toContain('--format=sarif=out\\x.sarif')
  expect(words.slice(-2)).toEqual(['--', 'templates\\docker'])
})

test('modules are found behind backslashes, as Terraform does', () => {
  const files = memoryHost([
    ['t/main.tf', 'module "m" {\n  source = ".\\\\sub\\\\m"\n}\n'],
    ['t/sub/m/main.tf', 'output "x" {\n  value = 1\n}\n'],
  ])
  const list = new DiagnosticList()
  const options = { terraformMinor: 14, capabilities: NO_CAPABILITIES } as const
  const { root } = loadConfiguration(files, 't', options, list)
  expect(list.items).toEqual([])
  expect([...root.moduleCalls.keys()]).toEqual(['m'])
})
