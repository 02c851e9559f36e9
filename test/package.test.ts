/** What the package holds, and what it does not: npm and pre-commit install it as it is committed; the action is run from the repository. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { REPOSITORY } from './support/cli.ts'

const PACKAGE = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'))
const MEGABYTE = 1_000_000

interface Packed {
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

function packed(): Packed {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline']
  const { stdout } = spawnSync('npm', words, {
    cwd: REPOSITORY,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const [first] = JSON.parse(stdout)
  return first
}

describe('the package', () => {
  const { files, unpackedSize } = packed()
  const paths = files.map(({ path }) => path)

  test('holds what is run, imported and read, and nothing else', () => {
    const kinds = [
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^schemas\/[\w.]+\.json$/,
      /^dist\/cli\/[\w-]+\.cjs$/,
      /^dist\/cli\/x\/(?:main\.wasm\.gz|lib\/hcl2json\.cjs)$/,
      /^dist\/(?:index|node)\.js$/,
      /^dist\/types\/[\w/-]+\.d\.ts$/,
    ]
    expect(paths.filter(path => !kinds.some(kind => kind.test(path)))).toEqual([])
  })

  test('has what its entries lead to', () => {
    const { bin, exports: entries, types } = PACKAGE
    const named = [bin.creditcheck, ...Object.values(entries).flatMap(leaves), types ?? []].flat()
    const plain = named.map(path => path.replace(/^\.\//, '')).filter(path => !path.includes('*'))
    expect(plain.length).toBeGreaterThan(4)
    expect(paths).toEqual(expect.arrayContaining(plain))
  })

  test('stays as small as it is', () => {
    expect(unpackedSize).toBeLessThan(9 * MEGABYTE)
    expect(paths.length).toBeLessThan(220)
  })
})

test('nothing runs or comes along when it is installed, not even from git', () => {
  // With any of these, npm prepares a package from git, which takes what only developers have: pacote, lib/git.js.
  const forbidden = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'build']
  expect(Object.keys(PACKAGE.scripts).filter(name => forbidden.includes(name))).toEqual([])
  for (const field of [
    'dependencies',
    'peerDependencies',
    'optionalDependencies',
    'bundleDependencies',
    'workspaces',
  ])
    expect(PACKAGE).not.toHaveProperty(field)
})

function leaves(entry: unknown): readonly string[] {
  if (typeof entry === 'string') return [entry]
  return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(leaves) : []
}
