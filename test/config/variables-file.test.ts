/** Coder's file of template variables. */
import { expect, test } from 'vitest'
import { readVariablesYaml } from '../../src/config/variables-file.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { createSource } from '../../src/text/source.ts'

function read(text: string): { readonly texts: unknown; readonly codes: readonly string[] } {
  const list = new DiagnosticList()
  const texts = readVariablesYaml(createSource('variables.yaml', text), list)
  return {
    texts: texts && Object.fromEntries([...texts].map(([name, value]) => [name, value.text])),
    codes: list.items.map(({ code }) => code),
  }
}

// What Go's yaml.v3 reads into a map of texts.
test.each([
  ['region: eu', { region: 'eu' }],
  ['n: 007\nx: 0x1F\ny: 1e3\nz: 2.50', { n: '007', x: '0x1F', y: '1e3', z: '2.50' }],
  ['a: yes\nb: true\nc: True', { a: 'yes', b: 'true', c: 'True' }],
  ['d: 2026-03-31', { d: '2026-03-31' }],
  ['a: ~\nb:\nc: ""', { a: '', b: '', c: '' }],
  [`l: '["a", "b"]'`, { l: '["a", "b"]' }],
  ['t: |\n  two\n  lines\n', { t: 'two\nlines\n' }],
  ['', {}],
])('%s', (text, texts) => {
  expect(read(text)).toEqual({ texts, codes: [] })
})

test.each([
  ['n: [1]', 'config/wrong-type'],
  ['n:\n  a: 1', 'config/wrong-type'],
  ['- a', 'config/wrong-type'],
  ['word', 'config/wrong-type'],
  ['a: [', 'config/yaml-syntax'],
])('%s is refused', (text, code) => {
  expect(read(text)).toEqual({ texts: undefined, codes: [code] })
})
