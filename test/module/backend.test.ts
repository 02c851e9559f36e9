/** `backend` and `provider_meta` blocks; each held against Terraform 1.11. */
import { describe, expect, test } from 'vitest'
import { loadFiles } from '../support/plan-folder.ts'
import { started } from '../support/template.ts'

const METADATA = 'resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = 5\n}\n'

const codesOf = (backend: string): string[] =>
  loadFiles({ 'main.tf': `terraform {\n${backend}\n}\n` }).diagnostics.map(({ code }) => code)

describe('a backend', () => {
  test.each([
    ['backend "nothing" {}', 'module/unknown-backend'],
    ['backend "etcd" {}', 'module/unknown-backend'],
    ['backend "oci" {}', 'module/unknown-backend'],
    ['backend "local" {\npth = "x"\n}', 'hcl/unknown-argument'],
    ['backend "local" {\npath = ["x"]\n}', 'module/unsuitable-value'],
    ['backend "local" {\npath = ""\n}', 'module/empty-state-path'],
    ['backend "local" {\npath = var.x\n}', 'module/names-not-allowed'],
    ['backend "local" {\npath = upper("x")\n}', 'module/calls-not-allowed'],
    ['backend "s3" {\nkey = "x"\n}', 'hcl/missing-argument'],
    ['backend "oss" {}', 'hcl/missing-argument'],
  ])('is refused: %s', (backend, code) => {
    expect(codesOf(backend)).toEqual([code])
  })

  test.each([
    ['backend "local" {}', 'exact'],
    ['backend "local" {\npath = "x.tfstate"\n}', 'assumed'],
    ['backend "s3" {\nbucket = "b"\nkey = "k"\n}', 'assumed'],
    ['cloud {\norganization = "x"\nworkspaces {\nname = "y"\n}\n}', 'assumed'],
  ])('is taken for granted: %s', (backend, status) => {
    const { total } = started(`terraform {\n${backend}\n}\n${METADATA}`).cost
    expect(total).toMatchObject({ status, credits: 5 })
  })
})

test.each([
  ['null', 'x = 1', 'plan/provider-meta'],
  ['null', '', 'plan/provider-meta'],
  ['coder', 'x = 1', 'plan/provider-meta-argument'],
])('provider_meta "%s" { %s } is refused', (name, body, code) => {
  const block = `terraform {\nprovider_meta "${name}" {\n${body}\n}\n}\n`
  const { diagnostics } = started(`${block}${METADATA}resource "null_resource" "x" {}\n`)
  expect([...new Set(diagnostics.map(each => each.code))]).toEqual([code])
})
