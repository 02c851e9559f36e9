import { describe, expect, test } from 'vitest'
import { configSchema } from '../../src/config/generated/config-schema.ts'
import { quotaSchema } from '../../src/config/generated/quota-schema.ts'
import { readDocument } from '../../src/config/read-document.ts'
import { suggestionFor } from '../../src/config/suggest.ts'
import { validateDocument } from '../../src/config/validate.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { createSource } from '../../src/text/source.ts'

const schemas = { config: configSchema, quota: quotaSchema }

function check(schema: 'config' | 'quota', text: string): string[] {
  const list = new DiagnosticList()
  const source = createSource('file.yaml', text)
  const document = readDocument(source, list)
  if (document !== undefined) validateDocument(document, schemas[schema], list)
  return list.items.map(item => {
    const { start, end } = item.subject?.span ?? { start: 0, end: 0 }
    return `${source.lines.position(start).line} "${text.slice(start, end)}" ${item.code} ${item.message}`
  })
}

describe('what does not fit a schema', () => {
  const cases: readonly [
    name: string,
    schema: 'config' | 'quota',
    text: string,
    found: string[],
  ][] = [
    ['a file that fits', 'quota', 'groups: [{name: A, quota_allowance: 10, members: [jill]}]', []],
    [
      'a misspelt key',
      'quota',
      'groups:\n  - name: A\n    quota_alowance: 10\n',
      [
        '3 "quota_alowance" config/unknown-key The key "quota_alowance" is not known in "groups[0]"; did you mean "quota_allowance"?',
      ],
    ],
    [
      'a key of another kind',
      'config',
      'zzz: 1\n',
      [
        '1 "zzz" config/unknown-key The key "zzz" is not known; expected one of "assumptions", "coder_version", "credit_value", "exclude", "fail_on", "parameters", "quota", "severities", "spend", "templates", "terraform_version", "variables", "warn_at".',
      ],
    ],
    [
      'a missing key',
      'quota',
      'groups:\n  - members: [jill]\n',
      ['2 "members: [jill]" config/missing-key The key "name" is missing in "groups[0]".'],
    ],
    [
      'text for a number',
      'quota',
      'groups: [{name: A, quota_allowance: "10"}]',
      [
        '1 ""10"" config/wrong-type "groups[0].quota_allowance" is the text "10"; expected a whole number.',
      ],
    ],
    [
      'half a credit',
      'quota',
      'groups: [{name: A, quota_allowance: 0.5}]',
      [
        '1 "0.5" config/wrong-type "groups[0].quota_allowance" is the number 0.5; expected a whole number.',
      ],
    ],
    [
      'more than 32 bits',
      'quota',
      'groups: [{name: A, quota_allowance: 2147483648}]',
      [
        '1 "2147483648" config/out-of-range "groups[0].quota_allowance" is 2147483648; expected at most 2147483647.',
      ],
    ],
    [
      'digits beyond a double',
      'quota',
      'groups: [{name: A, quota_allowance: 9007199254740993}]',
      [
        '1 "9007199254740993" config/out-of-range "groups[0].quota_allowance" is 9007199254740993; expected at most 2147483647.',
      ],
    ],
    [
      'a state that is none',
      'quota',
      'workspaces: [{name: a, owner: b, state: runing}]',
      ['1 "runing" config/not-allowed "workspaces[0].state" is "runing"; did you mean "running"?'],
    ],
    [
      'a list at the top',
      'quota',
      '- a\n',
      ['1 "- a" config/wrong-type The document is a list; expected an object with keys.'],
    ],
    [
      'an empty name',
      'quota',
      'groups: [{name: ""}]',
      ['1 """" config/wrong-size "groups[0].name" needs at least 1 character.'],
    ],
    [
      'neither text nor object',
      'quota',
      'users: [3]',
      ['1 "3" config/wrong-type "users[0]" is the number 3; expected text or an object with keys.'],
    ],
    ['a version as a number', 'config', 'coder_version: 2.30\n', []],
    [
      'a version of another form',
      'config',
      'coder_version: latest\n',
      [
        '1 "latest" config/wrong-form "coder_version" is "latest"; expected a version such as "2.30".',
      ],
    ],
    [
      'a share above 1',
      'config',
      'warn_at: 85\n',
      ['1 "85" config/out-of-range "warn_at" is 85; expected at most 1.'],
    ],
    [
      'an unknown severity',
      'config',
      'severities: {a/b: warn}\n',
      [
        '1 "warn" config/not-allowed "severities["a/b"]" is "warn"; expected one of "error", "note", "off", "warning".',
      ],
    ],
  ]
  test.each(cases)('%s', (_, schema, text, found) => {
    expect(check(schema, text)).toEqual(found)
  })

  test('a file with very many problems shows fifty and counts the rest', () => {
    const text = `groups:\n${'  - {name: A, x: 1}\n'.repeat(60)}`
    const found = check('quota', text)
    expect(found).toHaveLength(51)
    expect(found.at(-1)).toContain('10 more problems of this file are not shown.')
  })
})

describe('did you mean', () => {
  const known = ['quota_allowance', 'members', 'name', 'organization', 'off', 'on']
  test.each([
    ['quotaAllowance', 'quota_allowance'],
    ['quota-allowance', 'quota_allowance'],
    ['memebrs', 'members'],
    ['organisation', 'organization'],
    ['Off', 'off'],
    ['nmae', 'name'],
    ['price', undefined],
    ['', undefined],
  ])('%s', (word, meant) => {
    expect(suggestionFor(word, known)).toBe(meant)
  })
})
