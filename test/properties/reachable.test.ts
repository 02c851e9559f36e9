import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ReachableManner, reachableWorkspaces } from '../../src/quota/reachable.ts'
import { QuotaSimulation } from '../../src/quota/simulation/simulation.ts'

interface Costs {
  readonly budget: number
  readonly on: number
  readonly off: number
  readonly consumed: number
}

/** Builds the workspaces one by one under the permit rule. */
function driven({ budget, on, off, consumed }: Costs, manner: ReachableManner, cap: number) {
  const simulation = new QuotaSimulation(true)
  simulation.addOrganization('o', 'Everyone', budget)
  simulation.addUser('u', ['o'])
  simulation.addWorkspace({
    name: 'old',
    owner: 'u',
    organization: 'o',
    transition: 'start',
    costCredits: consumed,
  })
  const build = (workspace: string, transition: 'start' | 'stop') => {
    const answer = simulation.apply({
      op: 'build',
      workspace,
      owner: 'u',
      organization: 'o',
      transition,
      costCredits: transition === 'start' ? on : off,
      outcome: 'ok',
      create: transition === 'start',
    })
    return answer.verdict !== 'insufficient_quota'
  }
  const consumedNow = () => simulation.statusOf('u', 'o').consumedCredits
  let workspaces = 0
  while (workspaces < cap) {
    const name = `w${workspaces}`
    const started = build(name, 'start')
    if (!started && manner !== 'stop_after_denied_start') {
      return { workspaces, endedBy: 'start_denied', consumedCredits: consumedNow() }
    }
    const stopped = manner === 'running' || build(name, 'stop')
    if (started || stopped) workspaces += 1
    if (!stopped) return { workspaces, endedBy: 'stop_denied', consumedCredits: consumedNow() }
  }
  return { workspaces, endedBy: 'cap', consumedCredits: consumedNow() }
}

test('the formula for reachable workspaces is what builds under the permit rule come to', () => {
  const small = fc.integer({ min: -20, max: 20 })
  const costs = fc.record({
    budget: fc.integer({ min: -60, max: 200 }),
    on: small,
    off: small,
    consumed: fc.integer({ min: -10, max: 50 }),
  })
  const manners = fc.constantFrom<ReachableManner>('stopped', 'running', 'stop_after_denied_start')
  fc.assert(
    fc.property(costs, manners, fc.integer({ min: 0, max: 40 }), (each, manner, cap) => {
      const ours = reachableWorkspaces(
        {
          budgetCredits: each.budget,
          onCredits: each.on,
          offCredits: each.off,
          consumedCredits: each.consumed,
        },
        manner,
        cap,
      )
      const truth = driven(each, manner, cap)
      expect(ours).toEqual(truth)
    }),
    { numRuns: 5000 },
  )
})
