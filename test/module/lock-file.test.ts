/** `.terraform.lock.hcl`; each held against `terraform init` 1.11. */
import { describe, expect, test } from 'vitest'
import { build } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { loadFiles } from '../support/plan-folder.ts'
import { templateOf } from '../support/template.ts'

const LOCK = '.terraform.lock.hcl'
const CODER = 'registry.terraform.io/coder/coder'
const METADATA = 'resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = 5\n}\n'

const lock = (version: string): string =>
  `provider "${CODER}" {\nversion = "${version}"\nhashes = ["h1:x"]\n}\n`
const asking = (constraint: string): string =>
  `terraform {\nrequired_providers {\ncoder = {\nsource = "coder/coder"\nversion = "${constraint}"\n}\n}\n}\n`

describe('a lock file', () => {
  test.each([
    ['provider "coder" {\nversion = "2.4.1"\n}', 'module/lock-file'],
    ['provider "terraform.io/builtin/terraform" {\nversion = "1.0.0"\n}', 'module/lock-file'],
    [lock('x'), 'module/lock-file'],
    [`${lock('2.4.1')}${lock('2.4.1')}`, 'module/lock-file'],
    [`provider "${CODER}" {\n}`, 'hcl/missing-argument'],
    [`provider "${CODER}" {\nversion = "2.4.1"\nfoo = 1\n}`, 'hcl/unknown-argument'],
    ['nothing {}', 'hcl/unknown-block'],
  ])('is refused: %s', (text, code) => {
    const { diagnostics } = loadFiles({ 'main.tf': '', [LOCK]: text })
    expect(diagnostics.map(each => each.code)).toEqual([code])
  })

  test('that contradicts what the template asks for is refused', () => {
    const { diagnostics } = loadFiles({ 'main.tf': asking('< 2.5'), [LOCK]: lock('2.19.0') })
    expect(diagnostics).toMatchObject([
      { code: 'module/provider-versions-apart', args: { text: '2.19.0', other: '< 2.5' } },
    ])
  })

  test.each([
    ['2.19.0', 'exact'],
    ['2.4.1', 'assumed'],
  ])('of %s makes numbers %s', (version, status) => {
    const template = templateOf(METADATA, {}, { [LOCK]: lock(version) })
    expect(build(template, startContext()).cost.total).toMatchObject({ status, credits: 5 })
  })
})

test('a version in a provider block is a constraint as well', () => {
  const block = 'provider "coder" {\nversion = "< 1.0"\n}\n'
  const { diagnostics } = loadFiles({ 'main.tf': `${asking('>= 2.0')}${block}` })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'module/provider-versions-apart', args: { text: '< 1.0', other: '>= 2.0' } },
  ])
  const template = templateOf(`${METADATA}${block}`)
  expect(build(template, startContext()).cost.total).toMatchObject({
    status: 'assumed',
    credits: 5,
  })
})
