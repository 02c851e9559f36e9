import { describe, expect, test } from 'vitest'
import {
  impliedProviderAddress,
  parseProviderSource,
  providerPartTrouble,
} from '../../src/module/source/provider-address.ts'
import {
  cleanPath,
  parseModuleSource,
  relativePath,
} from '../../src/module/source/source-address.ts'
import { releaseOf } from '../../src/module/source/terraform-release.ts'
import { parseConstraints, satisfies } from '../../src/module/source/version-constraint.ts'

describe('module sources', () => {
  test.each([
    ['./a', false, { kind: 'local', path: './a' }],
    ['./a/../b//c/.', false, { kind: 'local', path: './b/c' }],
    ['../../a', false, { kind: 'local', path: '../../a' }],
    ['.\\a\\b', false, { kind: 'local', path: './a/b' }],
    ['hashicorp/consul/aws', false, { kind: 'registry' }],
    ['registry.coder.com/coder/git-clone/coder', true, { kind: 'registry' }],
    ['a/b/c//sub/d', false, { kind: 'registry' }],
    ['github.com/a/b', false, { kind: 'remote' }],
    ['github.com/a/b/c', false, { kind: 'remote' }],
    ['git@github.com:a/b.git', false, { kind: 'remote' }],
    ['git::ssh://x/y.git?ref=v1', false, { kind: 'remote' }],
    ['https://x.org/m.zip//sub', false, { kind: 'remote' }],
    ['s3.amazonaws.com/b/o', false, { kind: 'remote' }],
    ['/abs', false, { kind: 'remote' }],
    ['a', false, { kind: 'unknown', why: 'relative' }],
    ['a/b', false, { kind: 'unknown', why: 'relative' }],
    ['a_b/c-d/E', false, { kind: 'unknown', why: 'relative' }],
    ['', false, { kind: 'unknown', why: 'malformed' }],
    ['github.com/a', false, { kind: 'unknown', why: 'malformed' }],
    ['https://x.org/m.zip//../up', false, { kind: 'unknown', why: 'outside' }],
    ['./a', true, { kind: 'unknown', why: 'not-a-registry-address' }],
    ['github.com/a/b/c', true, { kind: 'unknown', why: 'not-a-registry-address' }],
  ])('%s (versioned: %s)', (address, versioned, expected) => {
    expect(parseModuleSource(address, versioned)).toEqual(expected)
  })

  test.each([
    ['a/b', 'a/b'],
    ['./a/./b/', 'a/b'],
    ['a/../..', '..'],
    ['a/..', '.'],
    ['../a/../b', '../b'],
  ])('clean path of %s', (path, expected) => {
    expect(cleanPath(path)).toBe(expected)
  })
})

describe('ways between folders', () => {
  test.each([
    ['.', '.', '.'],
    ['.', 'a/b', 'a/b'],
    ['a', 'a', '.'],
    ['a', 'a/b', 'b'],
    ['a/b', 'a/c', '../c'],
    ['a/b', '.', '../..'],
  ])('from %s to %s', (from, to, expected) => {
    expect(relativePath(from, to)).toBe(expected)
  })
})

describe('providers', () => {
  test.each([
    ['aws', 'registry.terraform.io/hashicorp/aws'],
    ['coder/coder', 'registry.terraform.io/coder/coder'],
    ['Kreuzwerker/Docker', 'registry.terraform.io/kreuzwerker/docker'],
    ['example.com/a/b', 'example.com/a/b'],
    ['terraform.io/builtin/terraform', 'terraform.io/builtin/terraform'],
  ])('%s is %s', (source, address) => {
    expect(parseProviderSource(source, 14)).toEqual({ ok: true, address })
  })

  test.each([
    ['a/b/c/d', 'form'],
    ['a//b', 'form'],
    ['', 'form'],
    ['a b/c', 'namespace'],
    ['a/b c', 'type'],
    ['a/terraform-provider-b', 'prefix'],
    ['a b/c/d', 'host'],
    ['a_b/c', 'namespace'],
  ])('%s is none because of its %s', (source, part) => {
    expect(parseProviderSource(source, 14)).toEqual({ ok: false, part })
  })

  test('may have underscores in namespaces since 1.16', () => {
    expect(parseProviderSource('a_b/c', 16).ok).toBe(true)
    expect(parseProviderSource('a/b_c', 16).ok).toBe(false)
  })

  test('are implied by local names', () => {
    expect(impliedProviderAddress('docker')).toBe('registry.terraform.io/hashicorp/docker')
    expect(impliedProviderAddress('terraform')).toBe('terraform.io/builtin/terraform')
    expect(['a', 'A', 'a--b', 'a.b', '-a', 'a_b', ''].map(providerPartTrouble)).toEqual([
      undefined,
      'upper-case',
      'two-dashes',
      'dot',
      'characters',
      'characters',
      'empty',
    ])
  })
})

describe('version constraints', () => {
  test.each([
    ['', '1.2.3', undefined],
    ['x', '1.2.3', undefined],
    ['>= 1.2, < x', '1.2.3', undefined],
    ['1.2.3', '1.2.3', true],
    ['v1.2.3', '1.2.3', true],
    ['= 1.2', '1.2.0', true],
    ['!= 1.2.3', '1.2.3', false],
    ['>= 1.2, < 2', '1.9.9', true],
    ['> 1.2.3', '1.2.3', false],
    ['<= 1.2.3', '1.2.3', true],
    ['~> 1.2', '1.9.0', true],
    ['~> 1.2', '2.0.0', false],
    ['~> 1.2.3', '1.2.9', true],
    ['~> 1.2.3', '1.3.0', false],
    ['~> 1.2.3', '1.2.2', false],
    ['~> 1', '2.5.0', true],
    ['>= 1.2.3-beta.1', '1.2.3', true],
  ])('%s for %s', (constraint, version, expected) => {
    const conditions = parseConstraints(constraint)
    const numbers = version.split('.').map(Number)
    expect(conditions === undefined ? undefined : satisfies(numbers, conditions)).toBe(expected)
  })

  test('know a release of every minor version', () => {
    expect([8, 11, 14, 16, 20].map(releaseOf)).toEqual([
      [1, 11, 4],
      [1, 11, 4],
      [1, 14, 5],
      [1, 16, 2],
      [1, 16, 2],
    ])
  })
})
