import { describe, expect, test } from 'vitest'
import { defaultConfig, parseConfig } from '../../src/config/config-file.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { createSource } from '../../src/text/source.ts'

function parse(text: string) {
  const list = new DiagnosticList()
  const config = parseConfig(createSource('creditcheck.yaml', text), list)
  return { config, codes: list.items.map(item => item.code) }
}

describe('creditcheck.yaml', () => {
  test('empty is all defaults', () => {
    expect(parse('# nothing yet\n')).toEqual({ config: defaultConfig, codes: [] })
    expect(parse('{}\n').config).toEqual(defaultConfig)
  })

  test('everything it can say', () => {
    const { config, codes } = parse(`
$schema: ./config.schema.json
coder_version: 2.30
terraform_version: v1.14.2
templates:
  - templates/*
  - path: infra/gpu
    name: gpu
    organization: research
    variables: {region: eu, sizes: [1, 2.50]}
    parameters: {disk: 10, gpu: a100, spot: true, zones: [a, b]}
    presets: [Small]
    assumptions: {data.http.prices.response_body: '{"a": 1}'}
exclude: [old/**]
variables: {project: x}
parameters: {size: "4"}
assumptions:
  data.external.price.result: {total: 123456789012345678901234567890}
  module.base: ../modules/base
quota: quota.yaml
spend: [spend.yaml, usage.csv]
severities: {quota/over-budget: warning, lint/cost-on-agent: off}
warn_at: 0.9
fail_on: warning
credit_value: {amount: 0.010, currency: USD}
`)
    expect(codes).toEqual([])
    expect(config).toMatchObject({
      coderVersion: '2.30',
      terraformVersion: '1.14.2',
      exclude: ['old/**'],
      quota: [{ path: 'quota.yaml' }],
      spend: [{ path: 'spend.yaml' }, { path: 'usage.csv' }],
      warnAt: 0.9,
      failOn: 'warning',
      creditValue: { amount: '0.010', currency: 'USD' },
    })
    expect(
      config?.templates?.map(template => [template.path, template.name, template.presets]),
    ).toEqual([
      ['templates/*', undefined, undefined],
      ['infra/gpu', 'gpu', ['Small']],
    ])
    const gpu = config?.templates?.[1]
    expect(Array.from(gpu?.variables ?? [], ([name, { json }]) => [name, json])).toEqual([
      ['region', '"eu"'],
      ['sizes', '[1,2.50]'],
    ])
    expect(Array.from(gpu?.parameters ?? [], ([name, { value }]) => [name, value])).toEqual([
      ['disk', '10'],
      ['gpu', 'a100'],
      ['spot', 'true'],
      ['zones', '["a","b"]'],
    ])
    expect(config?.assumptions.get('data.external.price.result')?.json).toBe(
      '{"total":123456789012345678901234567890}',
    )
    expect(
      Array.from(config?.severities ?? [], ([code, { severity }]) => [code, severity]),
    ).toEqual([
      ['quota/over-budget', 'warning'],
      ['lint/cost-on-agent', 'off'],
    ])
  })

  test('a value knows its place', () => {
    const text = 'quota: quota.yaml\nseverities:\n  a/b: off\n'
    const { config } = parse(text)
    const shown = (at: { span: { start: number; end: number } } | undefined) =>
      text.slice(at?.span.start, at?.span.end)
    expect(shown(config?.quota[0]?.at)).toBe('quota.yaml')
    expect(shown(config?.severities.get('a/b')?.at)).toBe('a/b')
  })

  test.each([
    ['an unknown key', 'template: [a]\n', ['config/unknown-key']],
    ['a template without a path', 'templates: [{name: x}]\n', ['config/missing-key']],
    ['a list at the top', '[]\n', ['config/wrong-type']],
    ['no YAML', 'a: b: c\n', ['config/yaml-syntax']],
    ['a worthless credit', 'credit_value: {amount: 0, currency: EUR}\n', ['config/out-of-range']],
  ])('%s', (_, text, codes) => {
    expect(parse(text)).toEqual({ config: undefined, codes })
  })
})
