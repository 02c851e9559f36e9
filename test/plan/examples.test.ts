/** The examples' costs: the whole way from files to a number. */
import { expect, test } from 'vitest'
import { buildOnOff } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { loadFolder } from '../support/plan-folder.ts'

const cases = [{ name: 'docs-quota' }, { name: 'kubernetes' }, { name: 'gpu-tiers' }]

test.each(cases)('$name', ({ name }) => {
  const { configuration, diagnostics, capabilities } = loadFolder(`examples/${name}`, 14)
  expect(diagnostics).toEqual([])
  const template = {
    root: configuration.root,
    variables: new Map(),
    unsetVariables: 'unseen' as const,
    terraformMinor: 14,
    capabilities,
    providers: [],
  }
  const { on, off } = buildOnOff(template, startContext())
  expect(on.plan.diagnostics.map(d => d.message)).toEqual([])
  expect(off.plan.diagnostics.map(d => d.message)).toEqual([])
})
