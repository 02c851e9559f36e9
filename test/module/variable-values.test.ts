import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Configuration } from '../../src/module/configuration.ts'
import { loadConfiguration } from '../../src/module/load-configuration.ts'
import { memoryHost } from '../../src/module/memory-host.ts'
import { tellDeprecated, variableInput } from '../../src/module/variables/variable-input.ts'
import {
  givenValues,
  type VariableInputs,
  type VariableOption,
} from '../../src/module/variables/variable-values.ts'
import { formatNumber } from '../../src/value/number.ts'
import type { Value } from '../../src/value/value.ts'
import { describeDiagnostic } from '../support/load.ts'

/** The values that the root module sees, in a short form, and what was found. */
function values(
  files: Readonly<Record<string, string>>,
  inputs: VariableInputs = {},
): { readonly seen: Readonly<Record<string, unknown>>; readonly found: readonly string[] } {
  const host = memoryHost(Object.entries(files))
  const list = new DiagnosticList()
  const options = { terraformMinor: 15 }
  const { root }: Configuration = loadConfiguration(host, '.', options, list)
  const given = givenValues(host, root, options.terraformMinor, inputs, list)
  const seen: Record<string, unknown> = {}
  for (const declaration of root.variables.values()) {
    const value = variableInput(declaration, given.get(declaration.name), list)
    tellDeprecated(declaration, given.get(declaration.name), list)
    seen[declaration.name] = value === undefined ? 'unset' : short(value)
  }
  return { seen, found: list.items.map(describeDiagnostic) }
}

function short(value: Value): unknown {
  const marks = value.marks === undefined ? '' : [...value.marks].sort().join('+')
  const plain = withoutMarks(value)
  return marks === '' ? plain : { [marks]: plain }
}

function withoutMarks(value: Value): unknown {
  switch (value.kind) {
    case 'string':
      return value.string
    case 'number':
      return Number(formatNumber(value.number))
    case 'bool':
      return value.bool
    case 'null':
      return null
    case 'list':
    case 'set':
    case 'tuple':
      return value.elements.map(short)
    case 'map':
      return Object.fromEntries([...value.entries].map(([key, item]) => [key, short(item)]))
    case 'object':
      return Object.fromEntries([...value.attributes].map(([key, item]) => [key, short(item)]))
    default:
      return value.kind
  }
}

const option = (text: string): VariableOption => ({ kind: 'assignment', text })
const environment = (entries: Record<string, string>): VariableInputs => ({
  environment: new Map(Object.entries(entries)),
})

describe('where values come from', () => {
  const files = {
    'main.tf': ['env', 'fixed', 'json', 'auto', 'later', 'opt']
      .map(name => `variable "${name}" { default = "default" }\n`)
      .join(''),
    'terraform.tfvars': 'fixed = "f"\njson = "f"\nauto = "f"\nlater = "f"\nopt = "f"\n',
    'terraform.tfvars.json': '{"json": "j", "auto": "j", "later": "j", "opt": "j"}',
    'a.auto.tfvars': 'auto = "a"\nlater = "a"\nopt = "a"\n',
    'b.auto.tfvars.json': '{"later": "b", "opt": "b"}',
    'c.tfvars': 'opt = "never read"\n',
    'sub/d.auto.tfvars': 'opt = "never read"\n',
  }

  test('later sources win', () => {
    const all = Object.fromEntries(
      ['env', 'fixed', 'json', 'auto', 'later', 'opt'].map(name => [name, 'e']),
    )
    const inputs = { ...environment(all), options: [option('opt=o')] }
    expect(values(files, inputs)).toEqual({
      seen: { env: 'e', fixed: 'f', json: 'j', auto: 'a', later: 'b', opt: 'o' },
      found: [],
    })
  })

  test('options in their order', () => {
    const content = { ok: true as const, bytes: new TextEncoder().encode('opt = "file"\n') }
    const file: VariableOption = { kind: 'file', path: 'x.tfvars', content }
    const coder: VariableOption = { kind: 'value', name: 'opt', text: 'coder' }
    const at = (...options: VariableOption[]): unknown => values(files, { options }).seen['opt']
    expect(at(option('opt=o'), file)).toBe('file')
    expect(at(file, option('opt=o'))).toBe('o')
    expect(at(option('opt=o'), coder)).toBe('coder')
  })
})

describe('texts become values by the declared type', () => {
  test.each([
    ['', '007', '007'],
    ['type = string', '007', '007'],
    ['type = number', '7.0', 7],
    ['type = bool', 'true', true],
    ['type = any', '007', 7],
    ['type = list(string)', '[1, "a"]', ['1', 'a']],
    ['type = map(number)', '{ a = 1 }', { a: 1 }],
    ['type = set(string)', '["b", "a", "b"]', ['a', 'b']],
    ['type = object({ a = optional(number, 3) })', '{}', { a: 3 }],
    [
      'type = list(object({ a = optional(string, "x") }))',
      '[{}, { a = "y" }]',
      [{ a: 'x' }, { a: 'y' }],
    ],
    ['sensitive = true', 'x', { sensitive: 'x' }],
    ['type = number\n  ephemeral = true\n  sensitive = true', '1', { 'ephemeral+sensitive': 1 }],
  ])('%s %j', (type, text, expected) => {
    const main = `variable "v" {\n  ${type}\n}\n`
    for (const inputs of [{ options: [option(`v=${text}`)] }, environment({ v: text })]) {
      expect(values({ 'main.tf': main }, inputs)).toEqual({ seen: { v: expected }, found: [] })
    }
  })
})

describe('null', () => {
  test.each([
    ['', null],
    ['default = 1', null],
    ['nullable = false\n  default = 1', 1],
  ])('%s', (more, expected) => {
    const files = { 'main.tf': `variable "v" {\n  ${more}\n}\n`, 'terraform.tfvars': 'v = null\n' }
    expect(values(files)).toEqual({ seen: { v: expected }, found: [] })
  })

  test('is refused where it is not possible', () => {
    const files = {
      'main.tf': 'variable "v" {\n  nullable = false\n}\n',
      'terraform.tfvars': 'v = null\n',
    }
    expect(values(files).found).toEqual(['module/value-null terraform.tfvars "null"'])
  })
})

describe('mistakes', () => {
  const main = 'variable "n" { type = number }\nvariable "l" { type = list(number) }\n'
  const at = (tfvars: string, inputs: VariableInputs = {}): readonly string[] =>
    values({ 'main.tf': main, 'terraform.tfvars': tfvars }, inputs).found

  test.each([
    ['n = "x"\n', ['module/value-of-wrong-type terraform.tfvars ""x""']],
    ['l = [1, "a"]\n', ['module/value-of-wrong-type terraform.tfvars "[1, "a"]"']],
    ['n = var.l\n', ['module/names-not-allowed terraform.tfvars "var"']],
    ['n = max(1, 2)\n', ['module/calls-not-allowed terraform.tfvars "max(1, 2)"']],
    ['n = \n', ['hcl/expected-expression terraform.tfvars "\n"']],
    ['n {}\n', ['hcl/unexpected-block terraform.tfvars "n"']],
    ['variable "n" {}\n', ['module/variable-block-in-values terraform.tfvars "variable"']],
    ['m = 1\n', ['module/value-for-undeclared-in-file terraform.tfvars "1"']],
    [
      'a = 1\nb = 2\nc = 3\nd = 4\n',
      [
        'module/value-for-undeclared-in-file terraform.tfvars "1"',
        'module/value-for-undeclared-in-file terraform.tfvars "2"',
        'module/values-for-undeclared',
      ],
    ],
  ])('in files: %j', (tfvars, expected) => {
    expect(at(tfvars)).toEqual(expected)
  })

  test.each([
    ['n', ['module/variable-option-form']],
    ['n =1', ['module/variable-option-space']],
    ['n=x', ['module/value-of-wrong-type "variable "n""']],
    ['n=', ['module/value-of-wrong-type "variable "n""']],
    ['m=1', ['module/value-for-undeclared']],
    ['l=[', ['hcl/missing-expression <value for var.l> ""']],
    ['l=[n]', ['module/names-not-allowed <value for var.l> "n"']],
  ])('in options: %j', (text, expected) => {
    expect(at('', { options: [option(text)] })).toEqual(expected)
  })

  test('in the environment: undeclared names are nobody’s business', () => {
    expect(at('', environment({ m: '1' }))).toEqual([])
    expect(at('', environment({ n: 'x' }))).toEqual(['module/value-of-wrong-type "variable "n""'])
  })

  test('files that cannot be read', () => {
    const file: VariableOption = {
      kind: 'file',
      path: 'nope.tfvars',
      content: { ok: false, why: 'missing' },
    }
    expect(at('', { options: [file] })).toEqual(['module/variables-file-unreadable'])
  })

  test('values that must not be shown are blamed on the declaration', () => {
    const files = {
      'main.tf': 'variable "s" {\n  type = number\n  sensitive = true\n}\n',
      'terraform.tfvars': 's = "secret"\n',
    }
    expect(values(files).found).toEqual(['module/value-of-wrong-type "variable "s""'])
  })

  test('deprecated variables that are set', () => {
    const files = { 'main.tf': 'variable "o" {\n  default = 1\n  deprecated = "Use n."\n}\n' }
    expect(values(files).found).toEqual([])
    expect(values(files, environment({ o: '2' })).found).toEqual([
      'module/deprecated-variable-set "deprecated = "Use n.""',
    ])
  })
})
