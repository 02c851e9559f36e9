/** How fast builds are simulated, and verdicts found for everybody in a large organisation. */
import { parseQuota } from '../../src/config/quota/quota-file.ts'
import type { QuotaModel } from '../../src/config/quota/quota-model.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { exactly } from '../../src/quota/credit-range.ts'
import { profilesOf, verdictsByProfile } from '../../src/quota/profiles.ts'
import type { BuildEvent } from '../../src/quota/simulation/events.ts'
import { QuotaSimulation } from '../../src/quota/simulation/simulation.ts'
import { Standings } from '../../src/quota/standing.ts'
import { createSource } from '../../src/text/source.ts'
import { inFreshProcess, type Row, shown, took, warm } from './measure.ts'

const USERS = 100_000
const TEMPLATES = 100
const BUILDS = 200_000

/** A quota model with 50 groups of 4,000, each user with one workspace. */
function organization(): QuotaModel {
  const groups = Array.from({ length: 50 }, (_, at) => ({
    name: `group-${at}`,
    quota_allowance: at * 3,
    members: Array.from({ length: USERS / 25 }, (_member, n) => `user-${(n * 25 + at) % USERS}`),
  }))
  const workspaces = Array.from({ length: USERS }, (_, at) => ({
    name: 'work',
    owner: `user-${at}`,
    cost: at % 40,
  }))
  const source = createSource('quota.json', JSON.stringify({ groups, workspaces }))
  const model = parseQuota(source, new DiagnosticList())
  if (model === undefined) throw new Error("the bench's own quota file cannot be read")
  return model
}

/** Milliseconds for all verdicts of a model that has been read, and the megabytes that the process takes in the end. */
function verdicts(): readonly [ms: number, megabytes: number] {
  const model = organization()
  const templates = Array.from({ length: TEMPLATES }, (_, at) => ({
    name: `template-${at}`,
    organization: undefined,
    costs: { on: exactly(at * 2), off: exactly(at) },
  }))
  const { wall } = took(() => {
    const profiles = profilesOf(new Standings(model), { byGroups: false })
    const tallies = verdictsByProfile(profiles, templates, 0.85)
    if (tallies.length !== TEMPLATES) throw new Error('verdicts are missing')
  })
  return [wall, process.memoryUsage().rss / 1e6]
}

/** Starts and stops of a thousand workspaces in turn. */
function simulate(): void {
  const simulation = new QuotaSimulation(true)
  simulation.addOrganization('coder', 'Everyone', 50)
  for (let user = 0; user < 100; user++) simulation.addUser(`user-${user}`, ['coder'])
  for (let at = 0; at < BUILDS; at++) simulation.apply(buildEvent(at))
}

function buildEvent(at: number): BuildEvent {
  const workspace = at % 1000
  const round = Math.floor(at / 1000)
  return {
    op: 'build',
    workspace: `work-${workspace}`,
    owner: `user-${workspace % 100}`,
    organization: 'coder',
    transition: round % 2 === 0 ? 'start' : 'stop',
    costCredits: round % 2 === 0 ? 7 : 2,
    outcome: 'ok',
    create: round === 0,
  }
}

/** What fresh processes do for this part. */
export const quotaTasks: Readonly<Record<string, () => readonly [number, number]>> = {
  verdicts,
}

/** Builds per second, and all verdicts of an organisation. */
export function quotaRows(): readonly Row[] {
  const perSecond = BUILDS / warm(simulate).wall / 1000
  const [ms = Number.NaN, megabytes = Number.NaN] = inFreshProcess('verdicts') as number[] // as above
  return [
    { what: 'simulated builds', figure: shown(perSecond, 'million/s', 2), goal: '≥ 1 million/s' },
    {
      what: '100,000 users × 100 templates',
      figure: `${shown(ms, 'ms', 0)}, ${shown(megabytes, 'MB', 0)}`,
      goal: '≤ 1000 ms, ≤ 500 MB',
    },
  ]
}
