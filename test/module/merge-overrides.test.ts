import { describe, expect, test } from 'vitest'
import { load } from '../support/load.ts'

const base = `
variable "v" {
  type        = string
  default     = "a"
  description = "first"
  validation {
    condition     = var.v != ""
    error_message = "no"
  }
}
locals { l = 1 }
output "o" {
  value     = 1
  sensitive = true
}
module "m" {
  source = "./a"
  x      = 1
  y      = 2
}
resource "r" "n" {
  count = 1
  a     = 1
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [a]
  }
}
data "d" "n" {}
provider "p" { alias = "q" }
`

const files = (override: string): Readonly<Record<string, string>> => ({
  'main.tf': base,
  'x_override.tf': override,
  'a/main.tf': '',
  'b/main.tf': '',
})

describe('an override file', () => {
  test('changes what it writes of a variable and keeps the rest', () => {
    const { configuration, found } = load(
      files('variable "v" {\n  default = 5\n  sensitive = true\n}\n'),
    )
    const variable = configuration.root.variables.get('v')
    expect(found).toEqual([])
    expect(variable).toMatchObject({
      description: 'first',
      sensitive: true,
      nullable: true,
      default: { kind: 'string', string: '5' },
    })
    expect(variable?.validations).toHaveLength(1)
  })

  test.each([
    [
      'variable "v" {\n  type = number\n}\n',
      ['module/override-makes-default-wrong x_override.tf "variable "v""'],
    ],
    [
      'variable "v" {\n  default = []\n}\n',
      ['module/override-makes-default-wrong x_override.tf "variable "v""'],
    ],
    [
      'variable "v" {\n  default = null\n  nullable = false\n}\n',
      [
        'module/default-null x_override.tf "null"',
        'module/default-null x_override.tf "variable "v""',
      ],
    ],
    ['variable "w" {}\n', ['module/override-without-variable x_override.tf "variable "w""']],
    ['locals { k = 1 }\n', ['module/override-without-local x_override.tf "k = 1"']],
    ['output "p" {}\n', ['module/override-without-output x_override.tf "output "p""']],
    ['module "n" {}\n', ['module/override-without-module-call x_override.tf "module "n""']],
    [
      'resource "r" "m" {}\n',
      ['module/override-without-resource x_override.tf "resource "r" "m""'],
    ],
    ['data "r" "n" {}\n', ['module/override-without-resource x_override.tf "data "r" "n""']],
    [
      'provider "p" { alias = "z" }\n',
      ['module/override-without-provider x_override.tf "provider "p""'],
    ],
    ['provider "new" {}\n', []],
    ['output "o" { depends_on = [r.n] }\n', ['module/override-of-depends-on x_override.tf "r.n"']],
    ['moved {\n  from = a.b\n  to = a.c\n}\n', ['module/override-of-moved x_override.tf "moved"']],
    ['import {\n  to = r.n\n  id = "x"\n}\n', ['module/override-of-import x_override.tf "import"']],
    ['check "c" {}\n', ['module/override-of-check x_override.tf "check "c""']],
    [
      'terraform {\n  backend "a" {}\n  backend "b" {}\n}\n',
      ['module/override-of-backend-twice x_override.tf "backend "b""'],
    ],
  ])('%j', (override, expected) => {
    expect(load(files(override)).found).toEqual(expected)
  })

  test('replaces locals and outputs', () => {
    const { configuration } = load(files('locals { l = 2 }\noutput "o" { value = 3 }\n'))
    const { locals, outputs } = configuration.root
    const text = (name: string): unknown =>
      (name === 'l' ? locals.get('l')?.value : outputs.get('o')?.value)?.expression
    expect(text('l')).toMatchObject({ literal: { text: '2' } })
    expect(text('o')).toMatchObject({ literal: { text: '3' } })
    expect(outputs.get('o')?.sensitive).toBe(true)
  })

  test('redirects calls and replaces their arguments', () => {
    const { configuration } = load(files('module "m" {\n  source = "./b"\n  y = 3\n  z = 4\n}\n'))
    const call = configuration.root.moduleCalls.get('m')
    expect([...(call?.arguments.keys() ?? [])]).toEqual(['x', 'y', 'z'])
    expect(call?.arguments.get('y')?.source.path).toBe('x_override.tf')
    expect(configuration.root.children.get('m')).toMatchObject({ directory: 'b' })
  })

  test('replaces arguments of resources and keeps their lifecycle where it says nothing', () => {
    const override =
      'resource "r" "n" {\n  a = 2\n  lifecycle {\n    create_before_destroy = true\n  }\n}\n'
    const resource = load(files(override)).configuration.root.resources.get('r.n')
    expect(resource?.overrides).toHaveLength(1)
    expect(resource?.count).toBeDefined()
    expect(resource?.lifecycle).toMatchObject({ createBeforeDestroy: true, preventDestroy: true })
    expect(resource?.lifecycle.ignoreChanges).toHaveLength(1)
  })

  test('turns a resource from counted to keyed', () => {
    const resource = load(
      files('resource "r" "n" {\n  for_each = {}\n}\n'),
    ).configuration.root.resources.get('r.n')
    expect(resource?.forEach?.source.path).toBe('x_override.tf')
  })

  test('stands in for every earlier constraint on Terraform', () => {
    const main = 'terraform {\n  required_version = "> 9"\n}\n'
    const override = 'terraform {\n  required_version = "> 1"\n}\n'
    expect(load({ 'main.tf': main, 'override.tf': override }).found).toEqual([])
  })
})
