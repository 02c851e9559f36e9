/** What `moved` blocks make of a state; each held against Terraform 1.11 with the real providers. */
import { describe, expect, test } from 'vitest'
import { movedState } from '../../src/plan/state/moved-state.ts'
import { nullValue } from '../../src/value/make.ts'
import { DYNAMIC } from '../../src/value/type.ts'
import { loadFiles } from '../support/plan-folder.ts'

const resource = (name: string, more = ''): string =>
  `resource "random_integer" "${name}" {\n${more}\n}\n`
const move = (from: string, to: string): string => `moved {\nfrom = ${from}\nto = ${to}\n}\n`
const call = (name: string, more = ''): string => `module "${name}" {\nsource = "./m"\n${more}\n}\n`

function moved(addresses: readonly string[], main: string, inside = resource('r')): string[] {
  const { configuration } = loadFiles({ 'main.tf': main, 'm/main.tf': inside })
  const instances = addresses.map(address => {
    const type = address.includes('null_resource') ? 'null_resource' : 'random_integer'
    return [address, { address, mode: 'managed', type, value: nullValue(DYNAMIC) }] as const
  })
  const prior = { instances: new Map(instances), uncertain: new Set<string>() }
  const after = movedState(configuration.root, prior, 11)
  return [...after.instances.keys(), ...[...after.uncertain].map(address => `${address}?`)]
}

const A = 'random_integer.a'
const B = 'random_integer.b'

describe('a state', () => {
  test.each([
    ['a resource', [A], resource('b') + move(A, B), [B]],
    [
      'with its keys',
      [`${A}[0]`, `${A}[1]`],
      resource('b', 'count = 2') + move(A, B),
      [`${B}[0]`, `${B}[1]`],
    ],
    [
      'in steps',
      [A],
      resource('c') + move(B, 'random_integer.c') + move(A, B),
      ['random_integer.c'],
    ],
    ['not over another', [A, B], resource('b') + move(A, B), [A, B]],
    [
      'to a key',
      [`${A}[1]`],
      resource('a', 'for_each = { x = 1 }') + move(`${A}[1]`, `${A}["x"]`),
      [`${A}["x"]`],
    ],
    [
      'a module',
      ['module.p.random_integer.r'],
      call('q') + move('module.p', 'module.q'),
      ['module.q.random_integer.r'],
    ],
    [
      'a module with its keys',
      ['module.p[1].random_integer.r'],
      call('q', 'count = 2') + move('module.p', 'module.q'),
      ['module.q[1].random_integer.r'],
    ],
    [
      'a module to a key',
      ['module.p.random_integer.r'],
      call('p', 'count = 1') + move('module.p', 'module.p[0]'),
      ['module.p[0].random_integer.r'],
    ],
    [
      'no module by itself',
      ['module.p.random_integer.r'],
      call('p', 'count = 1'),
      ['module.p.random_integer.r'],
    ],
    [
      'into a module',
      [A],
      call('p') + move(A, 'module.p.random_integer.r'),
      ['module.p.random_integer.r'],
    ],
    ['by itself to what is counted', [A], resource('a', 'count = 2'), [`${A}[0]`]],
    ['by itself from what is counted', [`${A}[0]`, `${A}[1]`], resource('a'), [`${A}[1]`, A]],
    [
      'not by itself where told otherwise',
      [A],
      resource('a', 'count = 2') + move(A, `${A}[1]`),
      [`${A}[1]`],
    ],
    [
      'to another type, which only its provider knows',
      ['null_resource.a'],
      `resource "terraform_data" "b" {}\n${move('null_resource.a', 'terraform_data.b')}`,
      ['terraform_data.b?'],
    ],
  ])('is moved: %s', (_, before, main, after) => {
    expect(moved(before, main)).toEqual(after)
  })

  test('is moved in every instance of a module that says so', () => {
    const inside = resource('s') + move('random_integer.r', 'random_integer.s')
    const before = ['module.p["a]"].random_integer.r', 'module.p["b"].random_integer.r']
    expect(moved(before, call('p', 'for_each = toset(["a]", "b"])'), inside)).toEqual([
      'module.p["a]"].random_integer.s',
      'module.p["b"].random_integer.s',
    ])
  })
})
