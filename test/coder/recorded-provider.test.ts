/** What we say of small configurations against what the real provider said. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { build } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { formatNumber } from '../../src/value/number.ts'
import type { Value } from '../../src/value/value.ts'
import { coderCodeStandsFor, isProvidersOwn } from '../conformance/coder-summaries.ts'
import { loadFiles } from '../support/plan-folder.ts'

interface Answer {
  readonly id: string
  readonly main: string
  readonly parameters?: Readonly<Record<string, string>>
  readonly previous?: Readonly<Record<string, string>>
  readonly planned?: Readonly<Record<string, object>>
  readonly errors?: readonly { readonly at: string; readonly own: boolean; readonly text: string }[]
}

const answers = readFileSync('test/corpus/coder-provider/answers.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Answer) // the corpus's promise

function planned({ main, parameters, previous }: Answer) {
  const { configuration, diagnostics, capabilities } = loadFiles({ 'main.tf': main })
  const template = {
    root: configuration.root,
    variables: new Map(),
    unsetVariables: 'refused' as const,
    terraformMinor: 11,
    capabilities,
    providers: [],
  }
  const context = startContext({
    parameters: new Map(Object.entries(parameters ?? {})),
    previousParameters: previous && new Map(Object.entries(previous)),
    unsetParameters: 'empty',
    externalAuth: new Map(),
  })
  const made = build(template, context)
  const all = [...diagnostics, ...made.plan.diagnostics]
  return { instances: made.plan.instances, errors: all.filter(each => each.severity === 'error') }
}

function json(value: Value): unknown {
  switch (value.kind) {
    case 'string':
      return value.string
    case 'number':
      return Number(formatNumber(value.number))
    case 'bool':
      return value.bool
    case 'null':
      return null
    case 'unknown':
      return '<unknown>'
    case 'unseen':
      return '<random>'
    case 'list':
    case 'set':
    case 'tuple':
      return value.elements.map(json)
    case 'map':
      return Object.fromEntries([...value.entries].map(([name, part]) => [name, json(part)]))
    case 'object':
      return Object.fromEntries([...value.attributes].map(([name, part]) => [name, json(part)]))
  }
}

function placeOf({ subject }: Diagnostic): string {
  if (subject === null) return ''
  return `${subject.source.path}:${subject.source.lines.position(subject.span.start).line}`
}

function wordsOf({ args }: Diagnostic): string {
  const { summary, detail } = args as { readonly summary: string; readonly detail: string } // of a provider's problem
  return detail === '' ? summary : `${summary}: ${detail}`
}

describe('planned objects', () => {
  test.each(answers.filter(answer => answer.planned !== undefined))('$id', answer => {
    const { instances, errors } = planned(answer)
    expect(errors.map(each => each.message)).toEqual([])
    const ours = instances
      .filter(({ address }) => address !== 'data.coder_workspace.me')
      .map(({ address, value }) => [address, json(value)])
    expect(Object.fromEntries(ours)).toEqual(answer.planned)
  })
})

describe('refusals', () => {
  test.each(answers.filter(answer => answer.errors !== undefined))('$id', answer => {
    const { errors } = planned(answer)
    const recorded = answer.errors ?? []
    const isSyntax = recorded.some(each => each.text.startsWith('Missing newline'))
    const ours = isSyntax ? errors.slice(0, 1) : errors
    expect(ours.map(placeOf).sort()).toEqual(recorded.map(each => each.at).sort())
    for (const error of ours) {
      const here = recorded.filter(each => each.at === placeOf(error))
      if (isProvidersOwn(error.code)) {
        expect(here.filter(each => each.own).map(each => each.text)).toContain(wordsOf(error))
      } else {
        expect(here.some(each => coderCodeStandsFor(error.code, each.text))).toBe(true)
      }
    }
  })
})
