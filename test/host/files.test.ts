/** Files below a root are read, and nothing else. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFileAccess } from '../../src/host/files.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
  mkdirSync(join(folder, 'root/sub'), { recursive: true })
  mkdirSync(join(folder, 'other'))
  writeFileSync(join(folder, 'root/a.txt'), 'a')
  writeFileSync(join(folder, 'root/sub/b.txt'), 'b')
  writeFileSync(join(folder, 'other/secret.txt'), 's')
  symlinkSync(join(folder, 'other'), join(folder, 'root/out'))
  symlinkSync(join(folder, 'other/secret.txt'), join(folder, 'root/link.txt'))
  symlinkSync(join(folder, 'root/a.txt'), join(folder, 'root/sub/inside.txt'))
  symlinkSync(join(folder, 'root'), join(folder, 'root/sub/loop'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function access(): ReturnType<typeof createFileAccess> {
  return createFileAccess(join(folder, 'root'))
}

test.each([
  ['a.txt', 'ok'],
  ['./sub/../a.txt', 'ok'],
  ['sub/inside.txt', 'ok'],
  ['nope.txt', 'missing'],
  ['nope/nope.txt', 'missing'],
  ['sub', 'directory'],
  ['../other/secret.txt', 'outside'],
  ['../other/nope.txt', 'outside'],
  ['link.txt', 'outside'],
  ['out/secret.txt', 'outside'],
  ['out/nope.txt', 'outside'],
  ['/etc/hostname', 'outside'],
])('reading %s: %s', (path, expected) => {
  const content = access().read(path)
  expect(content.ok ? 'ok' : content.why).toBe(expected)
})

test('existence is told of what is inside', () => {
  const files = access()
  const found = ['a.txt', 'nope', 'sub', 'link.txt'].map(path => files.exists(path))
  expect(found).toEqual([true, false, 'directory', 'outside'])
})

test('listing enters no linked folder and shows no file outside', () => {
  const files = access()
  expect([...(files.list('.') ?? [])].sort()).toEqual(['a.txt', 'sub/b.txt', 'sub/inside.txt'])
  expect(files.list('nope')).toEqual([])
  expect(files.list('..')).toBeUndefined()
})
