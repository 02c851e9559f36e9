import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { createDiskModuleHost } from '../../src/host/disk-module-host.ts'
import { findTemplates } from '../../src/module/discover.ts'
import { memoryHost } from '../../src/module/memory-host.ts'

const AGENT = 'resource "coder_agent" "a" {}\n'

describe('templates', () => {
  test('use coder, are called by nobody, and are not hidden', () => {
    const host = memoryHost(
      Object.entries({
        'one/main.tf': `${AGENT}module "m" {\n  source = "./part"\n}\n`,
        'one/part/main.tf': AGENT,
        'two/main.tf.json': '{"data": {"coder_workspace": {"me": {}}}}',
        'plain/main.tf': 'resource "docker_volume" "v" {}\n',
        'broken/main.tf': `${AGENT}resource {`,
        '.hidden/main.tf': AGENT,
        'one/.terraform/modules/x/main.tf': AGENT,
        'node_modules/x/main.tf': AGENT,
      }),
    )
    expect(findTemplates(host, '.')).toEqual(['broken', 'one', 'two'])
    expect(findTemplates(host, 'one')).toEqual(['one'])
    expect(findTemplates(host, 'nowhere')).toEqual([])
  })

  test('may have all of Coder in a module that they call, wherever that is', () => {
    const call = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`
    const host = memoryHost(
      Object.entries({
        'templates/a/main.tf': call('../../modules/outer'),
        'modules/outer/main.tf': call('../inner'),
        'modules/inner/main.tf': AGENT,
        'other/main.tf': call('./part'),
        'other/part/main.tf': 'resource "docker_volume" "v" {}\n',
      }),
    )
    expect(findTemplates(host, '.')).toEqual(['templates/a'])
    expect(findTemplates(host, 'templates')).toEqual(['templates/a'])
    expect(findTemplates(host, 'other')).toEqual([])
  })

  test('may leave out quotes around labels', () => {
    const host = memoryHost(
      Object.entries({
        'bare/main.tf': 'data coder_workspace me {}\n',
        'close/main.tf': 'resource"coder_agent" "a" {}\n',
        'prose/main.tf': '# the data coder_workspace gives\n',
      }),
    )
    expect(findTemplates(host, '.')).toEqual(['bare', 'close'])
  })

  test('are not looked for without end, and where not is told', () => {
    const deep = Array.from({ length: 31 }, () => 'x')
    const host = memoryHost([[`${deep.join('/')}/main.tf`, AGENT]])
    const list = new DiagnosticList()
    expect(findTemplates(host, '.', list)).toEqual([])
    expect(list.items).toMatchObject([
      {
        code: 'module/folder-not-searched',
        args: { folder: deep.slice(1).join('/'), why: 'too-deep', limit: 30 },
      },
    ])
  })

  test('in a folder that cannot be read are told of', () => {
    const host = memoryHost([['x/y/main.tf', AGENT]])
    const list = new DiagnosticList()
    const blind = {
      ...host,
      list: (path: string) => (path === 'x/y' ? undefined : host.list(path)),
    }
    expect(findTemplates(blind, '.', list)).toEqual([])
    expect(list.items).toMatchObject([{ args: { folder: 'x/y', why: 'unreadable' } }])
  })

  test('that call each other as modules are found, unless another one calls them', () => {
    const calling = (...sources: readonly string[]): string =>
      sources.map((each, at) => `module "m${at}" {\n  source = "${each}"\n}\n`).join('') + AGENT
    const host = memoryHost(
      Object.entries({
        'itself/main.tf': calling('../itself'),
        'a/main.tf': calling('../b'),
        'b/main.tf': calling('../c'),
        'c/main.tf': calling('../a', '../d'),
        'd/main.tf': AGENT,
        'x/main.tf': calling('../y'),
        'y/main.tf': calling('../z'),
        'z/main.tf': calling('../y'),
      }),
    )
    expect(findTemplates(host, '.')).toEqual(['a', 'b', 'c', 'itself', 'x'])
  })
})

describe('a host in memory', () => {
  const host = memoryHost([
    ['a/b.tf', 'x'],
    ['./c.tf', 'y'],
  ])
  test('lists and reads clean paths', () => {
    expect(host.list('.')).toEqual([
      { name: 'a', kind: 'directory' },
      { name: 'c.tf', kind: 'file' },
    ])
    expect(host.list('a/.')).toEqual([{ name: 'b.tf', kind: 'file' }])
    expect(host.list('b')).toBeUndefined()
    expect(host.read('a/../c.tf')).toMatchObject({ ok: true })
    expect(host.read('a')).toEqual({ ok: false, why: 'directory' })
    expect(host.read('d')).toEqual({ ok: false, why: 'missing' })
    expect(host.read('../c.tf')).toEqual({ ok: false, why: 'outside' })
  })
})

describe('a host on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'modules-'))
  const root = join(folder, 'root')
  mkdirSync(join(root, 'a'), { recursive: true })
  writeFileSync(join(root, 'a/main.tf'), AGENT)
  writeFileSync(join(folder, 'secret.tf'), 'secret')
  symlinkSync(join(folder, 'secret.tf'), join(root, 'a/out.tf'))
  symlinkSync('.', join(root, 'a/loop'))
  symlinkSync('nowhere', join(root, 'a/broken.tf'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const host = createDiskModuleHost(root)

  test('stays below its root', () => {
    expect(host.read('a/main.tf')).toMatchObject({ ok: true })
    expect(host.read('a/out.tf')).toEqual({ ok: false, why: 'outside' })
    expect(host.read('../secret.tf')).toEqual({ ok: false, why: 'outside' })
    expect(host.read('a/broken.tf')).toMatchObject({ ok: false })
    expect(host.list('..')).toBeUndefined()
    expect(host.list('a/main.tf')).toBeUndefined()
  })

  test('is not led in circles', () => {
    expect(findTemplates(host, '.')).toEqual(['a'])
  })
})

test('a template that calls itself is found, so that it can be refused', () => {
  const call = 'module "me" {\n  source = "./"\n}\n'
  const main = `resource "coder_agent" "main" {}\n${call}`
  expect(findTemplates(memoryHost([['a/main.tf', main]]), '.')).toEqual(['a'])
})
