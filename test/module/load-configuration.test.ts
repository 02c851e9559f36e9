import { describe, expect, test } from 'vitest'
import { isMissingModule, type Module } from '../../src/module/configuration.ts'
import { load, problemsIn } from '../support/load.ts'

function childOf(module: Module, name: string): Module {
  const child = module.children.get(name)
  if (child === undefined || isMissingModule(child)) throw new Error(`no module "${name}"`)
  return child
}

function missing(module: Module, name: string): string | undefined {
  const child = module.children.get(name)
  return child !== undefined && isMissingModule(child) ? child.why : undefined
}

describe('files of a module', () => {
  test('are those that Terraform reads, overrides last', () => {
    const { configuration } = load({
      'z.tf': '',
      'a.tf.json': '{}',
      'b_override.tf': '',
      'override.tf.json': '{}',
      '.hidden.tf': '!',
      'c.tf~': '!',
      '#d.tf#': '!',
      'e.tftest.hcl': '!',
      'f.tfquery.hcl': '!',
      'terraform.tfvars': '!',
      'sub/g.tf': '!',
    })
    const paths = configuration.root.files.map(file => file.source.path)
    expect(paths).toEqual(['a.tf.json', 'z.tf', 'b_override.tf', 'override.tf.json'])
  })

  test('in a folder that is not there are told', () => {
    expect(load({}, { directory: 'nowhere' }).found).toEqual(['module/folder-missing nowhere ""'])
  })

  test('that are not UTF-8 are told by the parser', () => {
    expect(load({ 'main.tf': 'locals {}\n' }).found).toEqual([])
  })
})

describe('calls', () => {
  const call = (source: string, more = ''): string =>
    `module "m" {\n  source = "${source}"\n${more}}\n`

  test('of local modules are followed from the calling folder', () => {
    const { configuration, found } = load({
      'main.tf': call('./a'),
      'a/main.tf': call('../b/./c'),
      'b/c/main.tf': 'locals { x = 1 }\n',
    })
    const inner = childOf(childOf(configuration.root, 'm'), 'm')
    expect(found).toEqual([])
    expect([inner.directory, inner.path, [...inner.locals.keys()]]).toEqual([
      'b/c',
      ['m', 'm'],
      ['x'],
    ])
  })

  test.each([
    ['./nowhere', 'not-found', 'module/called-folder-missing ""./nowhere""'],
    ['../outside', 'outside', 'module/called-folder-outside ""../outside""'],
    ['coder/dotfiles/coder', 'not-installed', 'module/not-installed ""coder/dotfiles/coder""'],
    ['git::https://example.com/x.git', 'not-installed', undefined],
    ['m', 'unknown-source', 'module/source-address ""m""'],
  ])('of %s are %s', (source, why, problem) => {
    const { configuration, found } = load({ 'main.tf': call(source) })
    expect(missing(configuration.root, 'm')).toBe(why)
    if (problem !== undefined) expect(found).toEqual([problem])
  })

  test('of installed modules are found in the manifest', () => {
    const manifest = {
      Modules: [
        { Key: '', Source: '', Dir: '.' },
        {
          Key: 'm',
          Source: 'registry.terraform.io/a/b/c',
          Version: '1.4.2',
          Dir: '.terraform/modules/m/x',
        },
        { Key: 'm.n', Source: 'git::https://e.org/n.git', Dir: '.terraform\\modules\\m.n' },
      ],
    }
    const { configuration, found } = load(
      {
        't/main.tf': call('a/b/c', '  version = "~> 1.2"\n'),
        't/.terraform/modules/modules.json': JSON.stringify(manifest),
        't/.terraform/modules/m/x/main.tf':
          'module "n" {\n  source = "git::https://e.org/n.git"\n}\n',
        't/.terraform/modules/m.n/main.tf': 'locals { deep = 1 }\n',
      },
      { directory: 't' },
    )
    expect(found).toEqual([])
    const deep = childOf(childOf(configuration.root, 'm'), 'n')
    expect(deep.directory).toBe('t/.terraform/modules/m.n')
    expect(deep.relativeDirectory).toBe('.terraform/modules/m.n')
  })

  test.each([
    [
      'another version',
      '  version = "~> 2.0"\n',
      '{"Modules":[{"Key":"m","Source":"a/b/c","Version":"1.4.2","Dir":"i"}]}',
    ],
    [
      'a folder that is gone',
      '',
      '{"Modules":[{"Key":"m","Source":"a/b/c","Version":"1.4.2","Dir":"gone"}]}',
    ],
  ])('of installed modules with %s count as not installed', (_what, version, manifest) => {
    const { configuration } = load({
      'main.tf': call('a/b/c', version),
      '.terraform/modules/modules.json': manifest,
      'i/main.tf': '',
    })
    expect(missing(configuration.root, 'm')).toBe('not-installed')
  })

  test('survive a manifest that is none', () => {
    const { found } = load({ 'main.tf': call('a/b/c'), '.terraform/modules/modules.json': '{' })
    expect(found.map(item => item.split(' ')[0])).toEqual([
      'module/manifest-unreadable',
      'module/not-installed',
    ])
  })

  test('that lead back end', () => {
    const { found } = load({ 'main.tf': call('./a'), 'a/main.tf': call('../a') })
    expect(found).toEqual(['module/includes-itself a/main.tf ""../a""'])
  })

  test('that go ever deeper end', () => {
    const files: Record<string, string> = { 'main.tf': call('./d0') }
    for (let at = 0; at < 60; at++) files[`d${at}/main.tf`] = call(`../d${at + 1}`)
    expect(load(files).found).toEqual(['module/too-deep d49/main.tf ""../d50""'])
  })

  test('that multiply end', () => {
    const twice = (to: string): string =>
      `module "a" {\n source = "${to}"\n}\nmodule "b" {\n source = "${to}"\n}\n`
    const files: Record<string, string> = { 'main.tf': twice('./d0') }
    for (let at = 0; at < 14; at++) files[`d${at}/main.tf`] = twice(`../d${at + 1}`)
    files['d14/main.tf'] = ''
    expect(new Set(load(files).found.map(item => item.split(' ')[0]))).toEqual(
      new Set(['module/too-many-modules']),
    )
  })

  test('below a module with errors are loaded quietly', () => {
    const { found } = load({
      'main.tf': `${call('./a')}locals { x = 1 }\nlocals { x = 2 }\n`,
      'a/main.tf': 'nope {}\n',
    })
    expect(found).toEqual(['module/duplicate-local "x = 2"'])
  })

  test.each([
    [
      'terraform {\n  backend "local" {}\n}\n',
      14,
      ['module/backend-in-child a/main.tf "backend "local""'],
    ],
    ['terraform {\n  cloud {}\n}\n', 14, ['module/cloud-in-child a/main.tf "cloud"']],
    ['terraform {\n  cloud {}\n}\n', 12, []],
    [
      'import {\n  to = a.b\n  id = "x"\n}\nresource "a" "b" {}\n',
      15,
      ['module/import-in-child a/main.tf "import"'],
    ],
    ['import {\n  to = a.b\n  id = "x"\n}\nresource "a" "b" {}\n', 16, []],
  ])('may not hold %j as of 1.%i', (text, terraformMinor, expected) => {
    const files = { 'main.tf': call('./a'), 'a/main.tf': text }
    expect(load(files, { terraformMinor }).found).toEqual(expected)
  })
})

describe('a constraint on Terraform', () => {
  test.each([
    ['>= 1.14', 14, []],
    ['>= 1.15', 14, ['module/required-version "required_version = ">= 1.15""']],
    ['~> 1.12.0', 12, []],
    ['~> 1.12.0', 13, ['module/required-version "required_version = "~> 1.12.0""']],
    ['< 2, != 1.14.5', 14, ['module/required-version "required_version = "< 2, != 1.14.5""']],
    [
      '>= 1.0.0-beta1',
      14,
      ['module/required-version-prerelease "required_version = ">= 1.0.0-beta1""'],
    ],
  ])('%s is checked for 1.%i', (constraint, terraformMinor, expected) => {
    const text = `terraform {\n  required_version = "${constraint}"\n}\n`
    expect(load({ 'main.tf': text }, { terraformMinor }).found).toEqual(expected)
  })

  test('is told instead of everything else', () => {
    const { found } = load({
      'main.tf':
        'terraform {\n  required_version = "> 2"\n}\nnope {}\nmodule "m" {\n source = "./a"\n}\n',
      'a/main.tf': 'terraform {\n  required_version = "> 3"\n}\n',
    })
    expect(found.map(item => item.split(' ')[0])).toEqual([
      'module/required-version',
      'module/required-version',
    ])
  })
})

describe('const variables', () => {
  const root =
    'variable "kind" {\n  default = "a"\n  const = true\n}\nmodule "m" {\n  source = "./${var.kind}"\n}\n'
  const files = { 'main.tf': root, 'a/main.tf': '', 'b/main.tf': '' }
  const assign = (text: string) => ({ options: [{ kind: 'assignment', text }] }) as const

  test.each([
    [{}, 'a'],
    [{ initInputs: assign('kind=b') }, 'b'],
  ])('decide where a module is: %j', (inputs, directory) => {
    const { configuration, found } = load(files, { terraformMinor: 15, ...inputs })
    expect(found).toEqual([])
    expect(childOf(configuration.root, 'm').directory).toBe(directory)
  })

  test('must be the same at plan', () => {
    const options = { terraformMinor: 15, planInputs: assign('kind=b') }
    expect(problemsIn(files, options)).toEqual(['module/source-changed ""./${var.kind}""'])
  })

  test('need a value', () => {
    const text = root.replace('default = "a"\n', '')
    const options = { terraformMinor: 15 }
    expect(load({ ...files, 'main.tf': text }, options).found).toEqual([
      'module/variable-not-set "variable "kind""',
    ])
  })

  test.each([
    ['local.dir', 'locals { dir = "./${"a"}" }\n', []],
    ['"${path.module}/a"', '', []],
    [
      'local.dir',
      'variable "v" { default = "a" }\nlocals { dir = "./${var.v}" }\n',
      ['module/source-not-known "local.dir"'],
    ],
    ['"./${terraform.workspace}"', '', ['module/source-not-constant "terraform.workspace"']],
    ['null', '', ['module/source-not-a-string "null"']],
    ['"a"', '', ['module/source-address ""a""']],
    ['local.x', 'locals { x = local.x }\n', ['module/source-not-known "local.x"']],
  ])('and what else a source may be made of: %s', (source, more, expected) => {
    const text = `module "m" {\n  source = ${source}\n}\n${more}`
    expect(load({ ...files, 'main.tf': text }, { terraformMinor: 15 }).found).toEqual(expected)
  })

  test('of called modules take what is known', () => {
    const child =
      'variable "kind" {\n const = true\n}\nmodule "n" {\n source = "../${var.kind}"\n}\n'
    const caller = (kind: string): string => `module "m" {\n  source = "./c"\n  kind = ${kind}\n}\n`
    const at = (kind: string): readonly string[] =>
      load({ ...files, 'main.tf': caller(kind), 'c/main.tf': child }, { terraformMinor: 15 }).found
    expect(at('"b"')).toEqual([])
    expect(at('terraform_data.x.id')).toEqual([
      'module/const-argument-not-known "terraform_data.x.id"',
    ])
  })
})

describe('arguments of calls', () => {
  const child = 'variable "need" {}\nvariable "may" { default = 1 }\n'
  test.each([
    ['need = 1', []],
    ['', ['hcl/missing-argument ""']],
    ['need = 1\n  other = 2', ['hcl/unknown-argument "other"']],
    ['need = 1\n  inner {}', ['hcl/unknown-block "inner"']],
    ['need = var.nope', ['module/undeclared-variable "var.nope"']],
  ])('%j', (more, expected) => {
    const files = {
      'main.tf': `module "m" {\n  source = "./a"\n  ${more}\n}\n`,
      'a/main.tf': child,
    }
    expect(problemsIn(files)).toEqual(expected)
    const early = load(files, { terraformMinor: 15 }).found
    // What is missing is told by the plan.
    expect(early).toEqual(expected.filter(item => item.startsWith('hcl/unknown')))
  })

  test('can come from an override file', () => {
    const files = {
      'main.tf': 'module "m" {\n  source = "./b"\n}\n',
      'override.tf': 'module "m" {\n  source = "./a"\n  need = 1\n}\n',
      'a/main.tf': child,
    }
    expect(problemsIn(files)).toEqual([])
  })
})
