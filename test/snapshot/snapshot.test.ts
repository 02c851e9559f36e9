import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { jsonFault } from '../../src/snapshot/json-fault.ts'
import { readSnapshot } from '../../src/snapshot/snapshot.ts'
import { createSource } from '../../src/text/source.ts'

function problems(text: string): readonly string[] {
  const list = new DiagnosticList()
  readSnapshot(createSource('w.tfstate', text), list)
  return list.items.map(({ message }) => message)
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a text that is no JSON', () => {
  test.each([
    ['', 0, 'a value'],
    ['notes', 0, 'a value'],
    ['{', 1, 'a key in double quotes'],
    ['{"a"', 4, '":"'],
    ['{"a":', 5, 'a value'],
    ['{"a": 1', 7, '"," or "}"'],
    ['{"a": 1,}', 8, 'a key in double quotes'],
    ['[1, 2', 5, '"," or "]"'],
    ['[1, ]', 4, 'a value'],
    ['[{}, {"a": ["b]', 12, 'a closed string'],
    ['[1] 2', 4, 'the end of the file'],
    ['{"a": 01}', 7, '"," or "}"'],
    ['["\\q"]', 1, 'a closed string'],
    ['nul', 0, 'a value'],
    ['}', 0, 'a value'],
  ])('%j is wrong at %i, where %s is expected', (text, at, expected) => {
    expect(parses(text)).toBe(false)
    expect(jsonFault(text)).toEqual({ at, expected })
  })

  test('is wrong somewhere in it, or ends too early', () => {
    const json = fc
      .json()
      .chain(text =>
        fc
          .tuple(
            fc.nat(text.length),
            fc.constantFrom('', '"', '{', ']', ',', ':', '\\', '\n', 'x', '\u0000'),
          )
          .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
      )
    fc.assert(
      fc.property(fc.oneof(json, fc.string()), text => {
        fc.pre(!parses(text))
        const { at } = jsonFault(text)
        expect(at).toBeLessThanOrEqual(text.length)
        // What stands before the fault is not at fault: with it alone the fault is not earlier.
        expect(jsonFault(text.slice(0, at)).at).toBeLessThanOrEqual(at)
      }),
    )
  })

  test('may be long', () => {
    expect(jsonFault(`["${'x'.repeat(10_000_000)}`)).toEqual({ at: 1, expected: 'a closed string' })
  })

  test('may be nested as deep as anyone likes', () => {
    expect(jsonFault('['.repeat(1_000_000))).toEqual({ at: 1_000_000, expected: 'a value' })
  })
})

function nested(levels: number): object {
  let value: object = {}
  for (let level = 0; level < levels; level++) value = { a: value }
  return value
}

describe('a state that Terraform did not write', () => {
  const wrong = (what: string, expected: string): readonly string[] => [
    `"${what}" is not what a state or plan has there; expected ${expected}.`,
  ]

  test.each([
    [{ version: 4, resources: {} }, wrong('resources', 'a list')],
    [{ version: 4, resources: [4] }, wrong('resources', 'objects in it')],
    [{ version: 4, resources: [{ name: 'x' }] }, wrong('type', 'a text')],
    [{ version: 4, resources: [{ type: 'x' }] }, wrong('name', 'a text')],
    [
      { version: 4, resources: [{ type: 'x', name: 'y', instances: 1 }] },
      wrong('instances', 'a list'),
    ],
    [
      { version: 4, resources: [{ type: 'x', name: 'y', instances: [{ attributes: [] }] }] },
      wrong('attributes', 'an object'),
    ],
    [
      {
        version: 4,
        resources: [
          { type: 'coder_metadata', name: 'y', instances: [{ attributes: { daily_cost: '10' } }] },
        ],
      },
      wrong('daily_cost', 'a number'),
    ],
    [{ format_version: '1.0', values: [] }, wrong('values', 'an object')],
    [{ format_version: '1.0', values: { root_module: 1 } }, wrong('root_module', 'an object')],
    [
      { planned_values: { root_module: { child_modules: [{ resources: 'none' }] } } },
      wrong('resources', 'a list'),
    ],
    [{ planned_values: { root_module: { resources: [{}] } } }, wrong('address', 'a text')],
    [
      {
        version: 4,
        resources: [{ type: 'x', name: 'y', instances: [{ attributes: nested(600) }] }],
      },
      wrong('resources', 'no more than 500 lists and objects in one another'),
    ],
    [
      { format_version: '1.0', values: nested(600) },
      wrong('values', 'no more than 500 lists and objects in one another'),
    ],
    [{ version: 4 }, []],
    [{ version: 4, resources: null }, []],
    [{ format_version: '1.0' }, []],
    [{ version: 4, resources: [{ type: 'x', name: 'y', instances: [{}] }] }, []],
  ])('%j', (state, expected) => {
    expect(problems(JSON.stringify(state))).toEqual(expected)
  })
})
