/** Constraints on one provider by several modules. */
import { expect, test } from 'vitest'
import { loadFiles } from '../support/plan-folder.ts'

const requires = (version: string): string =>
  `terraform {\nrequired_providers {\ncoder = {\nsource = "coder/coder"\nversion = "${version}"\n}\n}\n}\n`

function codesOf(root: string, ...modules: readonly string[]): readonly string[] {
  const calls = modules.map((_, at) => `module "m${at}" {\nsource = "./m${at}"\n}\n`)
  const children = modules.map((version, at) => [`m${at}/main.tf`, requires(version)])
  const files = { 'main.tf': `${requires(root)}${calls.join('')}`, ...Object.fromEntries(children) }
  return loadFiles(files, 11).diagnostics.map(({ code }) => code)
}

test.each([
  ['>= 2.0', '~> 2.5', '< 3'],
  ['2.4.0', '>= 2.4'],
  ['> 2.4.0', '< 2.4.2'],
  ['< 1.0'],
  ['!= 0.0.0', '!= 0.0.1'],
  ['>= 2.0.0-beta1', '< 2.0.0'],
])('some version fits %s', (...constraints) => {
  const [root = '', ...modules] = constraints
  expect(codesOf(root, ...modules)).toEqual([])
})

test.each([
  ['2.4.0', '>= 2.5'],
  ['~> 2.0', '~> 1.0'],
  ['> 2.4.0', '< 2.4.1'],
  ['>= 2.5', '!= 2.19.0', '= 2.19.0'],
  ['> 2, < 1'],
])('no version fits %s', (...constraints) => {
  const [root = '', ...modules] = constraints
  expect(codesOf(root, ...modules)).toEqual(['module/provider-versions-apart'])
})
