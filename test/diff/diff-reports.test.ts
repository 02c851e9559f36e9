/** What changed between two reports, and what a reviewer is told of it. */
import { describe, expect, test } from 'vitest'
import { diffReports } from '../../src/diff/diff-reports.ts'
import { diffMarkdown } from '../../src/report/diff/markdown.ts'
import type { CostReport, Report, TemplateReport } from '../../src/report/report.ts'
import type { VerdictReport } from '../../src/report/verdict.ts'

function exact(credits: number): CostReport {
  const empty = { low: null, high: null, terms: [], reasons: [], assumptions: [] }
  return { status: 'exact', credits, ...empty }
}

function between(low: number, high: number): CostReport {
  return { ...exact(0), status: 'range', credits: null, low, high }
}

const UNKNOWN: CostReport = { ...exact(0), status: 'unknown', credits: null }
const REFUSED: CostReport = { ...exact(0), status: 'refused', credits: null }

function template(path: string, parts: Partial<TemplateReport> = {}): TemplateReport {
  return {
    name: path.split('/').at(-1) ?? path,
    path,
    kind: 'template',
    analysed: true,
    on: exact(30),
    off: exact(10),
    metadata: [],
    preset: null,
    parameters: [],
    presets: [],
    quota: null,
    verdicts: [],
    pool: null,
    credit_value: null,
    ...parts,
  }
}

function report(templates: readonly TemplateReport[], parts: Partial<Report> = {}): Report {
  return {
    version: 0,
    tool: { name: 'creditcheck', version: '1.0.0' },
    coder_version: 'newest',
    terraform_version: '1.16',
    templates,
    findings: [],
    suppressed: [],
    summary: {
      templates: templates.length,
      not_analysed: 0,
      errors: 0,
      warnings: 0,
      notes: 0,
      suppressed: 0,
      left_out: 0,
      refused_users: 0,
      judged_users: 0,
    },
    ...parts,
  }
}

function verdict(
  user: string,
  kind: VerdictReport['verdict'],
  parts: Partial<VerdictReport> = {},
): VerdictReport {
  return {
    user,
    organization: 'coder',
    verdict: kind,
    budget: 30,
    credits_consumed: 0,
    on_credits: 30,
    off_credits: 10,
    arithmetic: '0 used + 30 = 30',
    text: kind,
    denial: null,
    finding: null,
    alike: null,
    ...parts,
  }
}

function differenceOf(base: TemplateReport, head: TemplateReport) {
  const difference = diffReports(report([base]), report([head]))
  const [only, ...others] = difference.templates
  if (only === undefined || others.length > 0) throw new Error('expected one template')
  return { ...difference, only }
}

describe('a cost', () => {
  test.each([
    ['stays', exact(30), exact(30), 'same', 0],
    ['rises', exact(30), exact(40), 'dearer', 10],
    ['falls', exact(30), exact(-5), 'cheaper', 0],
    ['opens upwards', exact(30), between(30, 50), 'open', 20],
    ['opens downwards', exact(30), between(10, 30), 'open', 0],
    ['rises above a range', between(10, 20), exact(21), 'dearer', 11],
    ['moves with its range', between(10, 20), between(12, 25), 'open', 5],
    ['stays in its range', between(10, 20), between(10, 20), 'same', 0],
    ['is settled', between(10, 20), exact(20), 'open', 10],
    ['is lost', exact(30), UNKNOWN, 'open', Number.POSITIVE_INFINITY],
    ['is found', UNKNOWN, exact(30), 'open', 0],
    ['stays unknown', UNKNOWN, UNKNOWN, 'same', 0],
    ['is a build no more', exact(30), REFUSED, 'breaks', 0],
    ['is a build again', REFUSED, exact(30), 'mended', 0],
  ])('%s', (_name, base, head, effect, increase) => {
    const { only, summary } = differenceOf(template('a', { on: base }), template('a', { on: head }))
    expect(only.on.effect).toBe(effect)
    expect(only.change).toBe(effect === 'same' ? 'unchanged' : 'changed')
    expect(summary.unbounded_increase).toBe(increase === Number.POSITIVE_INFINITY)
    if (Number.isFinite(increase)) expect(summary.largest_increase).toBe(increase)
  })

  test('that rests on assumptions by now is told of', () => {
    const assumed: CostReport = { ...exact(30), status: 'assumed', assumptions: ['x is 3'] }
    const difference = differenceOf(template('a'), template('a', { on: assumed }))
    expect(difference.only.change).toBe('changed')
    expect(diffMarkdown(difference)).toContain('30, assumed by now')
  })

  test('tells only of reasons that are new', () => {
    const because = (text: string, line: number) => {
      const location = { path: 'a/main.tf', line, column: 1, end_line: line, end_column: 2 }
      return { text, remedy: null, location }
    }
    const base = { ...between(1, 2), reasons: [because('old', 3)] }
    const head = { ...between(1, 3), reasons: [because('old', 4), because('fresh', 5)] }
    const { only } = differenceOf(template('a', { on: base }), template('a', { on: head }))
    expect(only.on.reasons.map(reason => reason.text)).toEqual(['fresh'])
  })
})

describe('a template', () => {
  const parameters = [{ name: 'cpu', type: 'number', default: '2', value: '2' }]
  const metadata = [{ address: 'coder_metadata.a', location: null, on: null, off: null }]

  test('is known by its path, its name, or what is in it', () => {
    const base = report([
      template('x/stays'),
      template('x/moves'),
      template('x/old', { parameters, metadata }),
      template('x/gone'),
    ])
    const head = report([
      template('x/stays'),
      template('y/moves'),
      template('x/renamed', { parameters, metadata }),
      template('x/fresh'),
    ])
    const { templates, summary } = diffReports(base, head)
    expect(templates.map(each => [each.path, each.change, each.renamed_from])).toEqual([
      ['x/fresh', 'added', null],
      ['x/gone', 'removed', null],
      ['x/renamed', 'changed', 'x/old'],
      ['x/stays', 'unchanged', null],
      ['y/moves', 'changed', 'x/moves'],
    ])
    expect(summary).toMatchObject({ added: 1, removed: 1, changed: 2, unchanged: 1 })
  })

  test('is known by what the caller says', () => {
    const renames = new Map([['b', 'a']])
    const { templates } = diffReports(report([template('a')]), report([template('b')]), { renames })
    expect(templates.map(each => each.renamed_from)).toEqual(['a'])
  })

  test('is nobody else of the same name', () => {
    const base = report([template('x/a'), template('y/a')])
    const head = report([template('z/a')])
    const { templates } = diffReports(base, head)
    expect(templates.map(each => each.change)).toEqual(['removed', 'removed', 'added'])
  })

  test('that is new refuses nobody newly', () => {
    const head = template('a', { verdicts: [verdict('alex', 'insufficient_quota')] })
    const { templates, summary } = diffReports(report([]), report([head]))
    expect(templates[0]?.people).toMatchObject([{ user: 'alex', effect: 'refused' }])
    expect(summary.newly_refused_users).toBe(0)
  })
})

describe('the ends of all choices', () => {
  const end = (credits: number | null, high: number | null, size: string) => ({
    status: credits === null ? ('range' as const) : ('exact' as const),
    credits,
    low: credits ?? 1,
    high: credits ?? high,
    witness: { size },
    reason: null,
  })
  const UNCOUNTED = { valid: null, excluded: null, example: null, distribution: null }
  const space = (lowest: ReturnType<typeof end>, highest: ReturnType<typeof end> | null) => ({
    space: {
      ...{ parameters: [], choices: null, valid_both: null, reasons: [] },
      on: { ...UNCOUNTED, lowest, highest },
      off: { ...UNCOUNTED, lowest, highest: lowest },
    },
  })
  const explored = (parts: ReturnType<typeof space>) => ({ ...template('a'), ...parts })

  test('are told of with the choice that reaches them', () => {
    const base = explored(space(end(1, null, 'small'), end(50, null, 'large')))
    const head = explored(space(end(1, null, 'small'), end(80, null, 'huge')))
    const { only, summary } = differenceOf(base, head)
    expect(only.extremes).toMatchObject([
      {
        which: 'highest',
        of: 'on',
        cost: { effect: 'dearer', credits: 30 },
        choice: [{ parameter: 'size', value: 'huge' }],
      },
    ])
    expect(summary.largest_increase).toBe(30)
    expect(diffMarkdown(differenceOf(base, head))).toContain(
      '- highest on: 50 → **80** (+30) with `size = huge`',
    )
  })

  test('may be open, or missing, or not told of', () => {
    const base = explored(space(end(1, null, 'small'), end(50, null, 'large')))
    const open = explored(space(end(1, null, 'small'), end(null, null, 'large')))
    expect(differenceOf(base, open).only.extremes).toMatchObject([{ cost: { effect: 'open' } }])
    expect(differenceOf(base, open).summary.unbounded_increase).toBe(true)
    const none = explored(space(end(1, null, 'small'), null))
    expect(differenceOf(base, none).only.extremes).toMatchObject([{ cost: { effect: 'breaks' } }])
    expect(differenceOf(base, template('a')).only.extremes).toEqual([])
  })
})

describe('people', () => {
  test.each([
    ['ok', 'insufficient_quota', 'newly_refused'],
    ['warn', 'plan_error', 'newly_refused'],
    ['unknown', 'insufficient_quota', 'newly_refused'],
    ['insufficient_quota', 'ok', 'freed'],
    ['insufficient_quota', 'unknown', 'open'],
    ['ok', 'unknown', 'open'],
    ['unknown', 'ok', 'settled'],
    ['insufficient_quota', 'plan_error', 'changed'],
    ['ok', 'warn', undefined],
    ['insufficient_quota', 'insufficient_quota', undefined],
  ] as const)('go from %s to %s', (before, now, effect) => {
    const { only } = differenceOf(
      template('a', { verdicts: [verdict('alex', before)] }),
      template('a', { verdicts: [verdict('alex', now)] }),
    )
    expect(only.people.map(each => each.effect)).toEqual(effect === undefined ? [] : [effect])
  })

  test('count once, however many templates refuse them', () => {
    const templates = (kind: VerdictReport['verdict']) =>
      report(['a', 'b'].map(path => template(path, { verdicts: [verdict('alex', kind)] })))
    const { summary } = diffReports(templates('ok'), templates('insufficient_quota'))
    expect(summary.newly_refused_users).toBe(1)
  })

  test('who are alike are told of by number', () => {
    const alike = (kind: VerdictReport['verdict'], people: number) =>
      verdict(`${people} people`, kind, {
        alike: { people, of: 300, groups: ['Data'], examples: ['ann'], most_credits_consumed: 0 },
      })
    const { only, summary } = differenceOf(
      template('a', { verdicts: [alike('insufficient_quota', 20), alike('ok', 280)] }),
      template('a', { verdicts: [alike('insufficient_quota', 120), alike('ok', 180)] }),
    )
    expect(only.people).toMatchObject([{ effect: 'newly_refused', people: 100, groups: ['Data'] }])
    expect(summary.newly_refused_users).toBe(100)
  })
})
