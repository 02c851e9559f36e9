/** The examples' costs: the whole way from files to a number. */
import { expect, test } from 'vitest'
import { buildOnOff } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { builtinProviders } from '../../src/providers/builtin.ts'
import { loadFolder } from '../support/plan-folder.ts'

const cases = [
  { name: 'docs-quota', running: 30, stopped: 10 },
  { name: 'kubernetes', running: 22, stopped: 10 },
  { name: 'gpu-tiers', running: 10, stopped: 5 },
]

test.each(cases)('$name', ({ name, running, stopped }) => {
  const terraformMinor = 14
  const { configuration, diagnostics, capabilities } = loadFolder(
    `examples/${name}`,
    terraformMinor,
  )
  expect(diagnostics).toEqual([])
  const template = {
    root: configuration.root,
    variables: new Map(),
    unsetVariables: 'unseen' as const,
    terraformMinor,
    capabilities,
    providers: builtinProviders({ terraformMinor, capabilities }),
  }
  const { on, off } = buildOnOff(template, startContext())
  expect(on.plan.diagnostics.map(d => d.message)).toEqual([])
  expect(off.plan.diagnostics.map(d => d.message)).toEqual([])
  expect(on.cost.total).toMatchObject({ status: 'exact', credits: running })
  expect(off.cost.total).toMatchObject({ status: 'exact', credits: stopped })
})
