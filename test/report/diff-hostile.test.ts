/** Nothing in the names and texts of two versions of a template acts on whoever reads what changed between them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import type { CostChange, Difference } from '../../src/report/diff/difference.ts'
import { diffJson } from '../../src/report/diff/json.ts'
import { diffMarkdown } from '../../src/report/diff/markdown.ts'
import { diffText } from '../../src/report/diff/text.ts'
import { REPOSITORY } from '../support/cli.ts'
import { HOSTILE } from '../support/hostile.ts'

const GOLDEN = join(REPOSITORY, 'test', 'golden', 'diff', 'expected')

/** The recorded difference with everything in it that there can be. */
function fullDifference(): Difference {
  const recorded: Difference = JSON.parse(readFileSync(join(GOLDEN, 'revisions.json'), 'utf8'))
  const templates = recorded.templates.map((template): Difference['templates'][number] => ({
    ...template,
    change: template.change === 'unchanged' ? 'changed' : template.change,
    renamed_from: 'before',
    extremes: [
      { which: 'highest', of: 'on', cost: RISE, choice: [{ parameter: 'a', value: 'b' }] },
    ],
    presets: [{ name: 'a', change: 'added', on: RISE, off: RISE }],
    contexts: [
      { name: 'a', preset: 'b', cost: RISE, base_build_error: 'c', head_build_error: 'd' },
      { name: 'a', preset: null, cost: RISE, base_build_error: 'c', head_build_error: null },
    ],
    choices: [{ parameter: 'a', value: 'b', on: RISE, off: RISE }],
    parameters: [
      {
        name: 'a',
        change: 'changed',
        attributes: [
          { name: 'default', base: 'b', head: 'c' },
          { name: 'mutable', base: 'true', head: 'false' },
        ],
        options: [
          { value: 'd', change: 'added' },
          { value: 'e', change: 'removed' },
        ],
      },
    ],
    pool: {
      cost: RISE,
      base_instances: 1,
      head_instances: 2,
      base_verdict: 'ok',
      head_verdict: 'insufficient_quota',
    },
    people: (['newly_refused', 'freed', 'open', 'settled', 'changed', 'refused'] as const).map(
      effect => ({
        user: 'a',
        organization: 'b',
        effect,
        people: 3,
        groups: ['c'],
        base: { verdict: 'ok', budget: 3, arithmetic: 'd', text: 'e' },
        head: { verdict: 'ok', budget: 3, arithmetic: 'd', text: 'e' },
      }),
    ),
    workspaces: (['newly_refused', 'freed'] as const).map(effect => ({
      workspace: 'a',
      owner: 'b',
      organization: 'c',
      effect,
      base_arithmetic: 'd',
      head_arithmetic: 'e',
    })),
    findings: { added: [FINDING, { ...FINDING, location: null }], gone: [FINDING] },
    credit_value: { amount: '0.01', currency: 'USD' },
  }))
  const quotas = recorded.quotas.flatMap(quota => [
    quota,
    {
      ...quota,
      users_removed: 3,
      groups: quota.groups.flatMap(group => [
        { ...group, members_removed: ['a'] },
        { ...group, organization: 'other', members_added: ['b'] },
      ]),
    },
  ])
  return { ...recorded, templates, quotas, notes: ['a note'] }
}

const LOCATION = { path: 'a/main.tf', line: 3, column: 1, end_line: 3, end_column: 4 }
const FINDING = { code: 'a/b', severity: 'error', message: 'c', location: LOCATION } as const
const RISE: CostChange = {
  base: { status: 'exact', credits: 3, low: null, high: null },
  head: { status: 'assumed', credits: 5, low: null, high: null },
  effect: 'dearer',
  credits: 2,
  reasons: [
    { text: 'a', remedy: 'b', location: LOCATION },
    { text: 'c', remedy: null, location: null },
  ],
}

/** Words of which there is a list; they cannot be anything else. */
const FIXED = new Set(
  'change kind status effect verdict severity which of commit base_verdict head_verdict amount'.split(
    ' ',
  ),
)

function withTexts(difference: Difference, text: string): Difference {
  const changed = (value: unknown, key: string, within: string): unknown => {
    if (typeof value === 'string')
      return FIXED.has(key) || (within === 'attributes' && key === 'name') ? value : text
    if (Array.isArray(value)) return value.map(each => changed(each, key, within))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        name === 'tool' ? each : changed(each, name, Array.isArray(each) ? name : within),
      ]),
    )
  }
  // The same shape: only texts were replaced by texts.
  return changed(difference, '', '') as Difference
}

const TEXTS = Object.entries(HOSTILE)
const FULL = fullDifference()
const ACTING = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

test('the difference with everything in it fits the published schema', () => {
  const schema = readFileSync(join(REPOSITORY, 'schemas', 'diff.schema.json'), 'utf8')
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(schema))
  validate(FULL)
  expect(validate.errors ?? []).toEqual([])
})

test('everything is told as recorded', async () => {
  await expect(diffText(FULL)).toMatchFileSnapshot(join(GOLDEN, 'everything.txt'))
  await expect(diffMarkdown(FULL)).toMatchFileSnapshot(join(GOLDEN, 'everything.md'))
})

describe.each([
  ['text', diffText],
  ['Markdown', diffMarkdown],
  ['JSON', diffJson],
] as const)('%s', (_format, render) => {
  test.each(TEXTS)('with %s acts on no terminal and no log', (_name, text) => {
    const output = render(withTexts(FULL, text))
    expect(output).not.toMatch(ACTING)
    expect(output).not.toContain('##[')
    expect(output.split('\n').filter(line => line.trim().startsWith('::'))).toEqual([])
    expect(output).toMatch(/[^\n]\n$/)
  })
})

/** What the difference itself is made of. */
const TAGS = new Set(
  'h2 h3 p strong a code pre table thead tbody tr th td ul li details summary br sub'.split(' '),
)

function elementsIn(html: string): readonly string[] {
  return [...html.matchAll(/<\/?([a-zA-Z!?][^\s>/]*)[^>]*>/g)].map(match => match[1] ?? '')
}

describe('Markdown', () => {
  test.each(TEXTS)('with %s has the elements of the difference only', async (_name, text) => {
    const html = await marked(diffMarkdown(withTexts(FULL, text)), { gfm: true })
    const plain = await marked(diffMarkdown(withTexts(FULL, 'plain')), { gfm: true })
    expect(elementsIn(html).filter(name => !TAGS.has(name))).toEqual([])
    const blocks = (name: string): boolean => /^(?:h2|h3|table|tr|td|ul|li|details|pre)$/.test(name)
    expect(elementsIn(html).filter(blocks)).toEqual(elementsIn(plain).filter(blocks))
  })

  test.each(TEXTS)('with %s links to files only', async (_name, text) => {
    const html = await marked(diffMarkdown(withTexts(FULL, text)), { gfm: true })
    const targets = [...html.matchAll(/\shref="([^"]*)"/g)].map(match => match[1] ?? '')
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter(each => !/^(?:[\w%.~-]*\/?)*(?:#L\d+)?$/.test(each))).toEqual([])
  })

  test.each(TEXTS)('with %s mentions nobody', async (_name, text) => {
    const html = await marked(diffMarkdown(withTexts(FULL, text)), { gfm: true })
    const prose = html
      .replaceAll(/<(code|pre)[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&#8203;', '\u200b')
      .replaceAll('&#39;', "'")
    expect(prose).not.toMatch(/[@#][\w-]/)
    expect(prose).not.toMatch(/gh-\d/i)
    expect(prose).not.toMatch(/https?:\/\/|www\.|mailto:/)
  })
})
