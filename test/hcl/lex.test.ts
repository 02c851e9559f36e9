import { expect, test } from 'vitest'
import { lex } from '../../src/hcl/lex/lex.ts'
import { createSource } from '../../src/text/source.ts'

test('tokens are told by what they are', () => {
  const text = '\ufeffa = "b\\n${c}" # d\r\n<<E\nf\nE\n1.5 @'
  const tokens = lex(createSource('main.tf', text))
  const shown = tokens.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])
  expect(shown.filter(([kind]) => kind !== 'blank')).toEqual([
    ['name', 'a'],
    ['mark', '='],
    ['quote', '"'],
    ['text', 'b\\n'],
    ['sequence', '${'],
    ['name', 'c'],
    ['sequence', '}'],
    ['quote', '"'],
    ['comment', '# d\r\n'],
    ['heredoc', '<<E\n'],
    ['text', 'f\n'],
    ['heredoc', 'E'],
    ['newline', '\n'],
    ['number', '1.5'],
    ['unknown', '@'],
  ])
  expect(shown.map(([, part]) => part).join('')).toBe(text)
})
