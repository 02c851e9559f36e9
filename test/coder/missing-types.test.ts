/** Types that the Coder provider does not have, or does not have yet. */
import { describe, expect, test } from 'vitest'
import { type Build, buildOnOff } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { onOff, templateOf } from '../support/template.ts'

const METADATA = 'resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = 5\n}\n'
const startFrom = (source: string, text: string): Build => {
  const head = `terraform {\nrequired_providers {\ncoder = {\nsource = "${source}"\n}\n}\n}\n`
  return buildOnOff(templateOf('', {}, { 'main.tf': `${head}${text}` }), startContext()).on
}

describe('a type that the provider does not have', () => {
  test.each([
    ['resource "coder_metdata" "x" {\ndaily_cost = 10\n}', 'coder_metadata', undefined],
    ['data "coder_paramter" "x" {\nname = "x"\n}', 'coder_parameter', undefined],
    ['data "coder_workspace_owners" "x" {}', 'coder_workspace_owner', undefined],
    ['resource "coder_parameter" "x" {\nname = "x"\n}', undefined, 'data source'],
    ['data "coder_agent" "x" {\narch = "amd64"\nos = "linux"\n}', undefined, 'resource'],
    ['ephemeral "coder_agent" "x" {}', undefined, 'resource'],
    ['resource "random_strng" "x" {\nlength = 4\n}', 'random_string', undefined],
    ['data "null_resource" "x" {}', undefined, 'resource'],
    ['resource "aws_volume" "x" {\nprovider = coder\n}', undefined, undefined],
  ])('%s', (block, suggestion, otherwise) => {
    const { on } = onOff(`${METADATA}${block}\n`)
    expect(on.refused).toBe(true)
    expect(on.diagnostics).toMatchObject([{ code: 'plan/unsupported-type' }])
    expect(on.diagnostics[0]?.args).toMatchObject({ otherwise })
    if (otherwise === undefined) expect(on.diagnostics[0]?.args).toMatchObject({ suggestion })
  })

  test('is refused where no instance of it is made', () => {
    const { on } = onOff(`${METADATA}resource "coder_metdata" "x" {\ncount = 0\n}\n`)
    expect(on.refused).toBe(true)
  })
})

describe('a type that only a newer provider can have', () => {
  test.each(['coder/coder', 'hashicorp/coder', 'mirror.example.com/coder/coder'])(
    'of %s is taken for granted',
    source => {
      const thermostat = 'resource "coder_thermostat" "x" {\ndegrees = 20\n}\n'
      const on = startFrom(source, `${METADATA}${thermostat}`)
      expect(on.refused).toBe(false)
      expect(on.diagnostics).toMatchObject([{ code: 'plan/unknown-type', severity: 'warning' }])
      expect(on.cost.total).toMatchObject({ status: 'assumed', credits: 5 })
      expect(on.cost.total).toHaveProperty('assumptions', [
        expect.stringMatching(/newer than 2\.\d+\.\d+ has the resource "coder_thermostat"$/),
      ])
    },
  )
})

describe('a type of a provider that is not known', () => {
  test.each(['coder_metdata', 'coder_thermostat'])('may be there: %s', type => {
    const on = startFrom('acme/workspaces', `${METADATA}resource "${type}" "x" {}\n`)
    expect(on.diagnostics).toEqual([])
    expect(on.cost.total).toEqual({ status: 'exact', credits: 5 })
  })
})
