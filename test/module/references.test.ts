import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { parseExpression, parseNative } from '../../src/hcl/parse.ts'
import { referencesInBody } from '../../src/module/reference/body-references.ts'
import { type Reference, referencesIn } from '../../src/module/reference/references.ts'
import { createSource } from '../../src/text/source.ts'
import { describeDiagnostic } from '../support/load.ts'

function describeReference({ subject, source, span }: Reference): string {
  const text = source.text.slice(span.start, span.end)
  switch (subject.kind) {
    case 'resource':
      return `${subject.resource.address}${subject.key === undefined ? '' : ` key ${JSON.stringify(subject.key)}`} "${text}"`
    case 'module':
      return `module ${subject.name} ${subject.key ?? '-'} ${subject.output ?? '-'} "${text}"`
    case 'self':
      return 'self'
    default:
      return `${subject.kind} ${subject.name} "${text}"`
  }
}

function found(text: string, version = 14): readonly string[] {
  const source = createSource('main.tf', text)
  const list = new DiagnosticList()
  const expression = parseExpression(source, list)
  const references = referencesIn(expression, { source, version }, list)
  return [...references.map(describeReference), ...list.items.map(describeDiagnostic)]
}

describe('what names stand for', () => {
  test.each([
    ['var.a.b', ['variable a "var.a"']],
    ['local.x[0]', ['local x "local.x"']],
    ['docker_volume.home.id', ['docker_volume.home "docker_volume.home"']],
    ['docker_volume.home[0].id', ['docker_volume.home key 0 "docker_volume.home[0]"']],
    ['docker_volume.home.0.id', ['docker_volume.home key 0 "docker_volume.home.0"']],
    ['docker_volume.home["a"]', ['docker_volume.home key "a" "docker_volume.home["a"]"']],
    [
      'docker_volume.home[count.index].id',
      ['docker_volume.home "docker_volume.home"', 'count index "count.index"'],
    ],
    ['docker_volume.home[*].id', ['docker_volume.home "docker_volume.home"']],
    ['data.coder_parameter.cpu.value', ['data.coder_parameter.cpu "data.coder_parameter.cpu"']],
    ['ephemeral.a.b', ['ephemeral.a.b "ephemeral.a.b"']],
    ['resource.data.x', ['data.x "resource.data.x"']],
    ['module.m', ['module m - - "module.m"']],
    ['module.m.out.x', ['module m - out "module.m.out"']],
    ['module.m[0]', ['module m 0 - "module.m[0]"']],
    ['module.m["k"].out', ['module m k out "module.m["k"].out"']],
    ['self.a', ['self']],
    ['path.module', ['path module "path.module"']],
    ['terraform.workspace', ['terraform workspace "terraform.workspace"']],
    ['each.value.x', ['each value "each.value"']],
    ['action.a.b', ['action b "action.a.b"']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['[for a in var.l : a.b if c.d]', ['variable l "var.l"', 'c.d "c.d"']],
    ['{ for k, v in a.b : k.x => v.y }', ['a.b "a.b"']],
    ['[for a in a.b : [for b in a : b]]', ['a.b "a.b"']],
    ['{ a = 1, (b.c) = 2, "x${d.e}" = 3 }', ['b.c "b.c"', 'd.e "d.e"']],
    ['"%{ for x in y.z }${x.a}%{ endfor }"', ['y.z "y.z"']],
    ['f(a.b, c.d...).e', ['a.b "a.b"', 'c.d "c.d"']],
    ['a.b ? c.d : e.f', ['a.b "a.b"', 'c.d "c.d"', 'e.f "e.f"']],
    ['-a.b + (c.d)', ['a.b "a.b"', 'c.d "c.d"']],
  ])('names that are bound count for nothing: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['var', ['module/reference-incomplete "var"']],
    ['var["a"]', ['module/reference-incomplete "["a"]"']],
    ['docker_volume', ['module/reference-incomplete "docker_volume"']],
    ['docker_volume[0]', ['module/reference-incomplete "[0]"']],
    ['data.x', ['module/reference-incomplete "data.x"']],
    ['data[0].x.y', ['module/reference-incomplete "[0]"']],
    ['module', ['module/reference-incomplete "module"']],
    ['module.m[0][1]', ['module/reference-incomplete "[1]"']],
    ['a.b[1.5]', ['module/instance-key-fraction "[1.5]"']],
    ['template.x', ['module/reserved-symbol "template"']],
    ['list.a.b.c', ['module/undeclared-resource "list.a.b"']],
    ['action.a', ['module/reference-incomplete "action.a"']],
  ])('malformed ones are told: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('type keywords are names of resources only before 1.15', () => {
    expect(found('convert(var.a, string)', 15)).toEqual(['variable a "var.a"'])
    expect(found('string', 14)).toEqual(['module/reference-incomplete "string"'])
    expect(found('string.x', 15)).toEqual(['string.x "string.x"'])
    expect(found('list.x', 12)).toEqual(['list.x "list.x"'])
  })
})

describe('references of bodies', () => {
  test('know the iterators of dynamic blocks', () => {
    const source = createSource(
      'main.tf',
      'a = x.a\nb {\n  c = x.b\n}\ndynamic "d" {\n  for_each = x.c\n  labels = [d.value]\n  content {\n    e = d.value\n    dynamic "f" {\n      for_each = d.value\n      iterator = it\n      content {\n        g = it.key + d.key + f.key\n      }\n    }\n  }\n}\n',
    )
    const list = new DiagnosticList()
    const references = referencesInBody(parseNative(source, list).body, { version: 14 }, list)
    expect(references.map(describeReference)).toEqual([
      'x.a "x.a"',
      'x.b "x.b"',
      'x.c "x.c"',
      'd.value "d.value"',
      'f.key "f.key"',
    ])
  })
})
