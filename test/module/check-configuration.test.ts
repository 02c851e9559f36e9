import { describe, expect, test } from 'vitest'
import { problemsIn } from '../support/load.ts'

const resource = (name: string, body = ''): string =>
  `resource "terraform_data" "${name}" {\n${body}\n}\n`

describe('names that are not declared', () => {
  test.each([
    ['locals { a = local.b }\n', ['module/undeclared-local "local.b"']],
    ['output "o" { value = var.b }\n', ['module/undeclared-variable "var.b"']],
    ['output "o" { value = module.b.c }\n', ['module/undeclared-module "module.b.c"']],
    ['output "o" { value = false && a.b.c }\n', ['module/undeclared-resource "a.b"']],
    [
      'check "c" {\n assert {\n  condition = a.b.c\n  error_message = "x"\n }\n}\n',
      ['module/undeclared-resource "a.b"'],
    ],
    [
      resource('a', ' depends_on = [terraform_data.b]'),
      ['module/undeclared-resource "terraform_data.b"'],
    ],
    [resource('a', ' provisioner "local-exec" {\n  when = destroy\n  command = self.id\n }'), []],
    [
      resource('a', ' provisioner "local-exec" {\n  on_failure = continue\n  command = var.x\n }'),
      ['module/undeclared-variable "var.x"'],
    ],
    ['provider "unused" { a = var.nope }\n', []],
    [
      `provider "terraform" { a = var.nope }\n${resource('a')}`,
      ['module/undeclared-variable "var.nope"'],
    ],
  ])('%j', (text, expected) => {
    expect(problemsIn({ 'main.tf': text })).toEqual(expected)
  })

  test('are looked for in called modules too', () => {
    const files = {
      'main.tf': 'module "m" {\n source = "./a"\n}\n',
      'a/x.tf': 'locals { a = local.b }\n',
    }
    expect(problemsIn(files)).toEqual(['module/undeclared-local a/x.tf "local.b"'])
  })

  test('come with a suggestion', () => {
    const files = { 'main.tf': 'data "a" "volume" {}\noutput "o" { value = a.volume.id }\n' }
    expect(problemsIn(files)).toEqual(['module/undeclared-resource "a.volume"'])
  })
})

describe('instances', () => {
  const counted = resource('c', ' count = 2')
  const keyed = resource('k', ' for_each = {}')
  const single = resource('s')
  test.each([
    ['terraform_data.c.input', ['module/missing-instance-key "terraform_data.c"']],
    ['terraform_data.k.input', ['module/missing-instance-key "terraform_data.k"']],
    ['terraform_data.c[0].input', []],
    ['terraform_data.c[*].input', []],
    ['terraform_data.c', []],
    ['terraform_data.s[0].input', ['module/unexpected-instance-key "terraform_data.s[0]"']],
    ['terraform_data.s.input', []],
    ['terraform_data.s.count', ['module/count-as-attribute "terraform_data.s"']],
  ])('%s', (value, expected) => {
    const text = `${counted}${keyed}${single}output "o" {\n  value = ${value}\n}\n`
    expect(problemsIn({ 'main.tf': text })).toEqual(expected)
  })
})

describe('what a place gives', () => {
  test.each([
    [' count = 1\n input = count.index', []],
    [' input = count.index', ['module/count-outside "count.index"']],
    [' count = count.index', ['module/count-outside "count.index"']],
    [' count = 1\n input = each.key', ['module/each-outside "each.key"']],
    [' for_each = {}\n input = each.value', []],
    [' for_each = {}\n input = each.other', ['module/each-attribute "each.other"']],
    [' input = self.id', ['module/self-outside "self"']],
    [
      ' lifecycle {\n  postcondition {\n   condition = self.id == ""\n   error_message = "x"\n  }\n }',
      [],
    ],
    [
      ' lifecycle {\n  precondition {\n   condition = self.id == ""\n   error_message = "x"\n  }\n }',
      ['module/self-outside "self"'],
    ],
    [' input = path.home', ['module/path-attribute "path.home"']],
    [' input = terraform.version', ['module/terraform-attribute "terraform.version"']],
  ])('%j', (body, expected) => {
    expect(problemsIn({ 'main.tf': resource('a', body) })).toEqual(expected)
  })

  test('a check gives its data source to nobody else', () => {
    const text =
      'check "c" {\n data "d" "x" {}\n assert {\n  condition = data.d.x.a\n  error_message = "x"\n }\n}\noutput "o" { value = data.d.x.a }\n'
    expect(problemsIn({ 'main.tf': text })).toEqual(['module/scoped-resource "data.d.x"'])
  })
})

describe('actions', () => {
  const triggering = resource(
    'a',
    ' lifecycle {\n  action_trigger {\n   events = [after_create]\n   actions = [action.t.x]\n  }\n }',
  )
  test.each([
    [triggering, 14, ['module/undeclared-action "action.t.x"']],
    [`${triggering}action "t" "x" {}\n`, 14, []],
    [triggering, 13, []],
    [triggering, 12, ['hcl/unknown-block "action_trigger"']],
  ])('%j as of 1.%i', (text, terraformMinor, expected) => {
    expect(problemsIn({ 'main.tf': text }, { terraformMinor })).toEqual(expected)
  })
})

describe('mistakes in templates of JSON strings', () => {
  test('are told when planning begins', () => {
    const files = { 'main.tf.json': '{"locals": {"a": "${1 +}"}}' }
    expect(problemsIn(files).map(item => item.split(' ')[0])).toContain('hcl/expected-expression')
  })
})
