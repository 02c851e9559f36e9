/** Coder's file of rich parameters. */
import { expect, test } from 'vitest'
import { readParametersYaml } from '../../src/config/parameters-file.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { createSource } from '../../src/text/source.ts'

function read(text: string): { readonly texts: unknown; readonly codes: readonly string[] } {
  const list = new DiagnosticList()
  const texts = readParametersYaml(createSource('parameters.yaml', text), list)
  return { texts: texts && Object.fromEntries(texts), codes: list.items.map(({ code }) => code) }
}

// What Go makes of a YAML value with fmt.Sprintf("%v") and encoding/json.
test.each([
  ['region: eu', { region: 'eu' }],
  [
    'a: 12\nb: -3\nc: 0\nd: 0x1F\ne: 0o17\nf: 010\ng: "010"',
    { a: '12', b: '-3', c: '0', d: '31', e: '15', f: '8', g: '010' },
  ],
  ['a: true\nb: False\nc: yes', { a: 'true', b: 'false', c: 'yes' }],
  ['l:\n  - a\n  - "<b>"\n  - 3', { l: '["a","\\u003cb\\u003e",3]' }],
  ['l: []', { l: '[]' }],
  ['', {}],
])('%s', (text, texts) => {
  expect(read(text)).toEqual({ texts, codes: [] })
})

test.each(['n: 1.5', 'n: 1e3', 'n: 08', 'n:', 'n: ~', 'n:\n  a: 1', '- a', 'word'])(
  '%s is refused',
  text => {
    expect(read(text)).toEqual({ texts: undefined, codes: ['config/wrong-type'] })
  },
)
