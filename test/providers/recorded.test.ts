/** First and second builds with the small providers, as Terraform planned them (`scripts/record-providers.ts`). */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { apply } from '../../src/plan/apply.ts'
import { plan } from '../../src/plan/plan.ts'
import { EMPTY_STATE, type Plan, type PriorState } from '../../src/plan/plan-model.ts'
import type { ProviderModel } from '../../src/plan/provider/provider-model.ts'
import { builtinProviders } from '../../src/providers/builtin.ts'
import { priorStateOf } from '../../src/snapshot/prior-state.ts'
import { readSnapshot } from '../../src/snapshot/snapshot.ts'
import { createSource } from '../../src/text/source.ts'
import { stringValue } from '../../src/value/make.ts'
import { agreementWith, type RecordedPlan } from '../support/plan-agreement.ts'
import { loadFolder } from '../support/plan-folder.ts'

const CORPUS = 'test/corpus/providers'
const VERSION = 11

interface Recorded {
  readonly first: RecordedPlan
  readonly state?: object
  readonly second?: RecordedPlan
}

const cases = readdirSync(CORPUS, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => {
    const text = readFileSync(join(CORPUS, name, 'recorded.json'), 'utf8')
    const recorded: Recorded = JSON.parse(text)
    const { configuration, capabilities } = loadFolder(join(CORPUS, name, 'config'), VERSION)
    const providers = builtinProviders({ terraformMinor: VERSION, capabilities })
    const planFrom = (prior: PriorState, stage: string): Plan => {
      const inputs = {
        variables: new Map([['stage', stringValue(stage)]]),
        unsetVariables: 'refused' as const,
        workspaceName: 'default',
        terraformMinor: VERSION,
        capabilities,
      }
      return plan(configuration.root, inputs, providers, prior)
    }
    return { name, recorded, providers, planFrom }
  })

test.each(cases)('$name: nothing claimed is wrong', ({ recorded, providers, planFrom }) => {
  const { first, second } = recorded
  expect(agreementWith(first, planFrom(EMPTY_STATE, '1')).wrong).toEqual([])
  if (second === undefined) return
  const applied = apply(planFrom(EMPTY_STATE, '1'), providers)
  expect(agreementWith(second, planFrom(applied, '2')).wrong).toEqual([])
  const stored = priorFrom(recorded, providers)
  expect(agreementWith(second, planFrom(stored, '2')).wrong).toEqual([])
})

test.each(cases)('$name: what is left open', async ({ name, recorded, providers, planFrom }) => {
  const { first, second } = recorded
  const open: Record<string, readonly string[]> = {
    first: agreementWith(first, planFrom(EMPTY_STATE, '1')).open,
  }
  if (second !== undefined) {
    const applied = apply(planFrom(EMPTY_STATE, '1'), providers)
    open['afterApply'] = agreementWith(second, planFrom(applied, '2')).open
    open['fromState'] = agreementWith(second, planFrom(priorFrom(recorded, providers), '2')).open
  }
  const text = `${JSON.stringify(open, null, 2)}\n`
  await expect(text).toMatchFileSnapshot(resolve(CORPUS, name, 'open.json'))
})

function priorFrom({ state }: Recorded, providers: readonly ProviderModel[]): PriorState {
  const source = createSource('terraform.tfstate', JSON.stringify(state))
  const snapshot = readSnapshot(source, new DiagnosticList())
  if (snapshot === undefined) throw new Error('the state cannot be read')
  return priorStateOf(snapshot, providers)
}
