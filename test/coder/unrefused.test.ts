/** What a refused build would have cost, where what is refused has no part in that. */
import { describe, expect, test } from 'vitest'
import { build } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { loadFiles } from '../support/plan-folder.ts'
import { templateOf } from '../support/template.ts'

const priced = (cost: string, body = ''): string =>
  `resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = ${cost}\n${body}}\n`

const BROKEN = 'resource "terraform_data" "d" {\ninput = tonumber("x")\n}\n'

const unrefused = (main: string, files: Readonly<Record<string, string>> = {}): unknown =>
  build(templateOf(main, {}, files), startContext()).unrefused

describe('a refused build would have cost', () => {
  test.each([
    ['what nothing refused is part of', `${BROKEN}${priced('30')}`, 30],
    ['what stands beside a misspelt name', `${priced('30')}locals {\na = local.nope\n}\n`, 30],
  ])('%s', (_, main, credits) => {
    expect(unrefused(main)).toEqual({ status: 'exact', credits })
  })

  test.each([
    ['what is right', priced('30')],
    [
      'what reads something refused',
      `${BROKEN}${priced('terraform_data.d.output == null ? 1 : 2')}`,
    ],
    [
      'what waits for something refused',
      `${BROKEN}${priced('3', 'depends_on = [terraform_data.d]\n')}`,
    ],
    ['what is refused', priced('1.5')],
    ['what reads a misspelt name', `locals {\na = local.nope\n}\n${priced('local.a')}`],
    ['what reads it itself', priced('local.nope')],
    ['what is in a circle', `locals {\na = local.b\nb = local.a\n}\n${priced('local.a')}`],
    ['what a refused count decides', priced('3', 'count = -1\n')],
  ])('nobody says what: %s', (_, main) => {
    expect(unrefused(main)).toBeUndefined()
  })

  test('nobody says what, in a module of which nobody knows how often there is one', () => {
    const call = 'module "m" {\nsource = "./m"\ncount = tonumber("x")\n}\n'
    expect(unrefused(call, { 'm/main.tf': priced('4') })).toBeUndefined()
    const other = `${call}${priced('3')}`
    expect(unrefused(other, { 'm/main.tf': 'locals {\na = 1\n}\n' })).toEqual({
      status: 'exact',
      credits: 3,
    })
  })

  test('nobody says what, beside something that cannot be read', () => {
    const { configuration, capabilities } = loadFiles({
      'main.tf': priced('3'),
      'broken.tf': 'resource "coder_metadata" "b" {\n  daily_cost = 4\n',
    })
    const { root, lateDiagnostics } = configuration
    const template = { ...templateOf(''), root, lateDiagnostics, capabilities }
    const made = build(template, startContext())
    expect([made.refused, made.unrefused]).toEqual([true, undefined])
  })

  test('nobody says what, by the rule of attachments', () => {
    const template = templateOf(`${BROKEN}${priced('30')}`, { coderMinor: 29 })
    expect(build(template, startContext()).unrefused).toBeUndefined()
  })
})
