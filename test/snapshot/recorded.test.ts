/** States and plans as files: which kind it is, what is in it, what is wrong with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { costOf } from '../../src/coder/cost.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { readSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { createSource } from '../../src/text/source.ts'

const CORPUS = 'test/corpus/coder'

function read(text: string): { snapshot: Snapshot | undefined; codes: readonly string[] } {
  const list = new DiagnosticList()
  const snapshot = readSnapshot(createSource('file.json', text), list)
  return { snapshot, codes: list.items.map(item => item.code) }
}

interface CaseFile {
  readonly artefacts?: string | { readonly context: string }
}

interface Recorded {
  readonly metadata: readonly { readonly address: string; readonly dailyCost: unknown }[]
  readonly planCost: number
}

function recordedOf(name: string): Recorded {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(CORPUS, name, file), 'utf8'))
  // The shapes are the corpus's promise.
  const { artefacts } = json('case.json') as CaseFile
  const context = typeof artefacts === 'string' ? artefacts : (artefacts?.context ?? '')
  const expected = json('expected.json') as { contexts: Record<string, Recorded> }
  return expected.contexts[context]
}

const recorded = readdirSync(CORPUS).filter(name => existsSync(join(CORPUS, name, 'plan.json')))

describe.each(recorded)('%s', name => {
  const text = (file: string): string => readFileSync(join(CORPUS, name, file), 'utf8')

  test('the plan costs what the build did', () => {
    const { snapshot } = read(text('plan.json'))
    expect(snapshot?.kind).toBe('plan')
    const { terms, total } = costOf(snapshot?.instances ?? [])
    const { planCost, metadata } = recordedOf(name)
    expect(total).toEqual({ status: 'exact', credits: planCost })
    const costs = terms.map(({ address, cost }) => {
      if (cost.kind === 'after-apply') return [address, 'unknown']
      return [address, cost.kind === 'exact' && !cost.isNull ? Number(cost.credits) : null]
    })
    expect(costs).toEqual(metadata.map(each => [each.address, each.dailyCost]))
  })

  test('both forms of the state say the same', () => {
    const raw = read(text('terraform.tfstate')).snapshot
    const shown = read(text('state.json')).snapshot
    expect([raw?.kind, shown?.kind]).toEqual(['raw-state', 'shown-state'])
    const facts = (snapshot: Snapshot | undefined): object[] =>
      (snapshot?.instances ?? []).map(({ address, configAddress, modulePath, mode, key }) => {
        return { address, configAddress, modulePath, mode, key }
      })
    expect(facts(raw)).toEqual(facts(shown))
    expect(costOf(raw?.instances ?? []).total).toEqual(costOf(shown?.instances ?? []).total)
  })
})

describe('what is no state or plan', () => {
  test.each([
    ['', 'snapshot/not-json'],
    ['{"version": 4, "resources": [', 'snapshot/not-json'],
    ['resource "a" "b" {}', 'snapshot/not-json'],
    ['{}', 'snapshot/not-recognised'],
    ['[]', 'snapshot/not-recognised'],
    ['null', 'snapshot/not-recognised'],
    ['{"name": "package"}', 'snapshot/not-recognised'],
    ['{"version": 3, "modules": []}', 'snapshot/unsupported-version'],
    ['{"version": 5, "resources": []}', 'snapshot/unsupported-version'],
    ['{"version": "4", "resources": []}', 'snapshot/unsupported-version'],
    ['{"encrypted_data": "x", "encryption_version": "v0"}', 'snapshot/encrypted'],
    ['{"planned_values": {}, "complete": false, "errored": true}', 'snapshot/incomplete-plan'],
    ['{"planned_values": {}, "complete": false}', 'snapshot/incomplete-plan'],
    ['{"version": 4, "resources": {}}', 'snapshot/malformed'],
  ])('%s', (text, code) => expect(read(text).codes).toEqual([code]))

  test.each(['[1]', '[{"type": "a"}]'])('resources that are none: %s', resources => {
    const { codes } = read(`{"version": 4, "resources": ${resources}}`)
    expect(codes).toEqual(['snapshot/malformed'])
  })
})

describe('raw states', () => {
  const state = (...instances: readonly string[]): string =>
    `\ufeff{"version": 4, "resources": [{"mode": "managed", "type": "coder_metadata", "name": "m", "module": "module.a[\\"x.y\\"].module.b", "instances": [${instances.join()}]}]}`

  test('deposed objects are not there, tainted ones are made anew', () => {
    const { snapshot } = read(
      state(
        '{"index_key": 0, "attributes": {"daily_cost": 3}}',
        '{"index_key": 0, "deposed": "0a1b", "attributes": {"daily_cost": 4}}',
        '{"index_key": 1, "status": "tainted", "attributes": {"daily_cost": 5}}',
      ),
    )
    const addresses = snapshot?.instances.map(each => each.address)
    expect(addresses).toEqual([
      'module.a["x.y"].module.b.coder_metadata.m[0]',
      'module.a["x.y"].module.b.coder_metadata.m[1]',
    ])
    expect(snapshot?.instances[0]?.modulePath).toEqual(['a', 'b'])
    expect([...(snapshot?.tainted ?? [])]).toEqual([addresses?.[1]])
    expect(costOf(snapshot?.instances ?? []).total).toEqual({ status: 'exact', credits: 8 })
  })

  test('sensitive attributes are marked', () => {
    const { snapshot } = read(
      state(
        '{"attributes": {"daily_cost": 3, "token": "s", "list": [{"a": 1}]}, "sensitive_attributes": [[{"type": "get_attr", "value": "token"}], [{"type": "get_attr", "value": "list"}, {"type": "index", "value": {"value": 0, "type": "number"}}, {"type": "get_attr", "value": "a"}]]}',
      ),
    )
    const value = snapshot?.instances[0]?.value
    const marks = (name: string): unknown =>
      value?.kind === 'object' ? value.attributes.get(name)?.marks : undefined
    expect(marks('token')).toEqual(new Set(['sensitive']))
    expect(marks('daily_cost')).toBeUndefined()
    expect(
      JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part)),
    ).toContain('"a"')
  })

  test('thousands of instances cost no more than reading them', () => {
    const many = Array.from(
      { length: 20_000 },
      (_, at) => `{"index_key": ${at}, "attributes": {"daily_cost": 2}}`,
    )
    expect(costOf(read(state(...many)).snapshot?.instances ?? []).total).toEqual({
      status: 'exact',
      credits: 40_000,
    })
  })
})

describe('plans', () => {
  const plan = (unknown: string): string =>
    `{"format_version": "1.2", "planned_values": {"root_module": {"resources": [{"address": "coder_metadata.m", "mode": "managed", "type": "coder_metadata", "name": "m", "values": {"hide": null}, "sensitive_values": {}}]}}, "resource_changes": [{"address": "coder_metadata.m", "change": {"actions": ["create"], "after_unknown": ${unknown}}}]}`

  test.each([
    ['{"daily_cost": true}', 'after-apply'],
    ['{}', 'exact'],
  ])('a cost that is missing from the values: %s', (unknown, kind) => {
    const [term] = costOf(read(plan(unknown)).snapshot?.instances ?? []).terms
    expect(term?.cost.kind).toBe(kind)
  })
})
