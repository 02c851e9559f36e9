/** The configuration that random expressions stand in: names of every kind of value, known, sensitive and unknown. */

/** What kind of value an expression is meant to give; a generator may well give another. */
export type Kind = 'string' | 'number' | 'bool' | 'list' | 'map' | 'set' | 'tuple' | 'object'

/** Names by the kind of value they stand for. */
export const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  string: [
    'local.s_empty',
    'local.s_text',
    'local.s_digits',
    'local.s_true',
    'local.s_lines',
    'local.s_null',
    'var.text',
    'var.secret',
    'terraform_data.text.output',
    'terraform_data.text.id',
  ],
  number: [
    'local.n_zero',
    'local.n_whole',
    'local.n_negative',
    'local.n_tenth',
    'local.n_big',
    'local.n_third',
    'local.n_length',
    'local.n_power',
    'local.n_null',
    'var.amount',
    'var.secret_number',
    'terraform_data.number.output',
  ],
  bool: ['local.b_true', 'local.b_false', 'local.b_null', 'var.flag', 'terraform_data.flag.output'],
  list: [
    'local.l_texts',
    'local.l_numbers',
    'local.l_empty',
    'local.l_objects',
    'local.l_lists',
    'var.texts',
    'var.null_texts',
    'var.secret_texts',
    'terraform_data.texts.output',
    'terraform_data.numbers.output',
    'terraform_data.objects.output',
  ],
  map: [
    'local.m_texts',
    'local.m_numbers',
    'local.m_empty',
    'local.m_lists',
    'var.numbers',
    'var.null_numbers',
    'terraform_data.map.output',
  ],
  set: ['local.set_texts', 'local.set_numbers', 'local.set_partly', 'terraform_data.set.output'],
  tuple: ['local.t_mixed', 'local.t_partly', 'local.t_secret', '[]', 'terraform_data.tuple.output'],
  object: [
    'local.o_mixed',
    'local.o_partly',
    'local.o_secret',
    'var.settings',
    '{}',
    'terraform_data.object.output',
  ],
}

/** The files of the folder besides the expressions. */
export const FILES: Readonly<Record<string, string>> = {
  'surroundings.tf': `
locals {
  s_empty    = ""
  s_text     = "Hello, w\\u00f6rld e\\u0301!"
  s_digits   = "42"
  s_true     = "true"
  s_lines    = "a\\nb\\r\\n  c\\n"
  s_null     = tostring(null)
  n_zero     = 0
  n_whole    = 7
  n_negative = -3
  n_tenth    = 0.1
  n_big      = 1e30
  n_third    = 1 / 3
  n_length   = length([1, 2, 3])
  n_power    = pow(2, 0.5)
  n_null     = tonumber(null)
  b_true     = true
  b_false    = false
  b_null     = tobool(null)
  l_texts    = tolist(["b", "a", "a", "10"])
  l_numbers  = tolist([3, 1, 2])
  l_empty    = tolist([])
  l_objects  = tolist([{ a = 1, b = "x" }, { a = 2, b = "y" }])
  l_lists    = tolist([tolist([1]), tolist([]), tolist([2, 3])])
  m_texts    = tomap({ a = "1", b = "2", "c d" = "true" })
  m_numbers  = tomap({ one = 1, two = 2 })
  m_empty    = tomap({})
  m_lists    = tomap({ a = ["x", "y"], b = ["x"], c = [] })
  set_texts  = toset(["x", "a", "B", "10"])
  set_numbers = toset([10, 9, 0.5])
  set_partly = toset(["x", terraform_data.text.output])
  t_mixed    = [1, "two", true, null, [4], { a = "x" }]
  t_partly   = ["x", terraform_data.number.output, terraform_data.text.output]
  t_secret   = [sensitive("s"), 2, { k = sensitive(true) }]
  o_mixed    = { a = 1, b = "x", c = [1, 2], d = { e = null, f = 0.5 }, "g h" = true }
  o_partly   = { a = terraform_data.number.output, b = "x", c = terraform_data.texts.output }
  o_secret   = { a = sensitive(5), b = "x" }
}
variable "text" {
  type    = string
  default = "pre-fix"
}
variable "secret" {
  default   = "s3cret"
  sensitive = true
}
variable "secret_number" {
  default   = 17
  sensitive = true
}
variable "secret_texts" {
  type      = list(string)
  default   = ["p", "q"]
  sensitive = true
}
variable "amount" {
  type    = number
  default = 2
}
variable "flag" {
  type    = bool
  default = true
}
variable "texts" {
  type    = list(string)
  default = ["one", "two", "three"]
}
variable "null_texts" {
  type    = list(string)
  default = null
}
variable "numbers" {
  type    = map(number)
  default = { x = 1, y = 2.5 }
}
variable "null_numbers" {
  type    = map(number)
  default = null
}
variable "settings" {
  type    = object({ a = string, b = optional(number, 5), c = optional(list(string)) })
  default = { a = "q" }
}
resource "terraform_data" "text" { input = "known text" }
resource "terraform_data" "number" { input = 3 }
resource "terraform_data" "flag" { input = true }
resource "terraform_data" "texts" { input = tolist(["a"]) }
resource "terraform_data" "numbers" { input = tolist([1]) }
resource "terraform_data" "objects" { input = tolist([{ a = 1, b = "x" }]) }
resource "terraform_data" "map" { input = tomap({ a = "x" }) }
resource "terraform_data" "set" { input = toset(["a"]) }
resource "terraform_data" "tuple" { input = [1, "x", { a = true }] }
resource "terraform_data" "object" { input = { a = 1, b = "x", c = ["y"] } }
`,
  'template.tftpl': 'Hi ${name}!%{ for x in xs } ${x}%{ endfor }\n',
  'wrap.tftpl': '${v}',
  'data.json': '{"a": [1, 2.50, "x"], "b": null}\n',
  'text.txt': 'Grüße\nline two\n',
}
