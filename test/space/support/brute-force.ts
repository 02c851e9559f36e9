/** Compares a space with what every single choice comes to. */
import { build, buildOnOff, type OnOff, type Template } from '../../../src/coder/builds.ts'
import { type BuildContext, startContext } from '../../../src/coder/context.ts'
import { stopAfter } from '../../../src/coder/contexts.ts'
import { isGivenUp } from '../../../src/coder/given-up.ts'
import { builtinProviders } from '../../../src/providers/builtin.ts'
import { exploreSpace } from '../../../src/space/explore.ts'
import type { BuildSpace, Choice, Extreme, Space } from '../../../src/space/model.ts'
import { loadFiles } from '../../support/plan-folder.ts'
import { standIn } from '../../support/stand-in.ts'
import type { Chosen, RandomTemplate } from './random-template.ts'

const MINOR = 14

/** What the off builds of a comparison find. */
export type Finds = 'start' | 'nothing'

/** The template of a few files. */
export function templateOf(files: Readonly<Record<string, string>>): Template {
  const { configuration, capabilities, diagnostics } = loadFiles(files, MINOR)
  const broken = diagnostics.filter(({ severity }) => severity === 'error')
  if (broken.length > 0) throw new Error(broken.map(({ message }) => message).join(' '))
  return {
    root: configuration.root,
    lateDiagnostics: configuration.lateDiagnostics,
    variables: new Map(),
    unsetVariables: 'refused',
    terraformMinor: MINOR,
    capabilities,
    providers: [standIn, ...builtinProviders({ terraformMinor: MINOR, capabilities })],
  }
}

const START: BuildContext = startContext({
  unsetParameters: 'empty',
  workspace: { id: 'w', name: 'dev' },
  owner: { id: 'o', name: 'alice', groups: [] },
})

/** The space of a template, as it is explored. */
export function spaceOf(template: Template, finds: Finds, work = 2_000_000): Space {
  return exploreSpace({
    template,
    on: START,
    off: stopAfter(START),
    offFinds: finds,
    work,
    counts: true,
  })
}

/** The builds of one choice. */
export function buildsOf(template: Template, finds: Finds, chosen: Choice): OnOff {
  const start: BuildContext = { ...START, parameters: chosen }
  if (finds === 'start') return buildOnOff(template, start)
  return { on: build(template, start), off: build(template, stopAfter(start)) }
}

/** Every choice that the form offers. */
export function choicesOf({ parameters }: RandomTemplate): readonly Choice[] {
  let all: Chosen[] = [{}]
  for (const { name, offers } of parameters)
    all = all.flatMap(chosen => offers(chosen).map(value => ({ ...chosen, [name]: value })))
  return all.map(
    chosen =>
      new Map(
        Object.entries(chosen).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as const],
        ),
      ),
  )
}

interface Counted {
  valid: number
  readonly costs: Map<number, number>
}

/** What differs between the space and its choices, in words; empty: nothing. Throws where the space is not exact. */
export function differencesOf(random: RandomTemplate, finds: Finds): readonly string[] {
  const template = templateOf(random.files)
  const choices = choicesOf(random)
  const counted = { on: newCount(), off: newCount() }
  let both = 0
  for (const choice of choices) {
    const builds = buildsOf(template, finds, choice)
    // Where a whole build meets a limit of the analysis there is nothing to compare with.
    if (isGivenUp([...builds.on.diagnostics, ...builds.off.diagnostics])) return []
    for (const side of ['on', 'off'] as const) count(counted[side], builds[side])
    if (!builds.on.refused && !builds.off.refused) both++
  }
  const space = spaceOf(template, finds)
  const found = [
    differ('choices', space.choices, BigInt(choices.length)),
    differ('both', space.validBoth, BigInt(both)),
    differ('reasons', [...space.reasons], []),
  ]
  for (const side of ['on', 'off'] as const) {
    found.push(...sideDifferences(side, space[side], counted[side]))
    for (const end of ['lowest', 'highest'] as const)
      found.push(
        witnessDifference(
          `${side} ${end}`,
          space[side][end],
          choice => buildsOf(template, finds, choice)[side],
        ),
      )
    for (const { from, witness } of space[side].distribution?.bins ?? []) {
      const bin = witness && ({ status: 'exact', credits: from, witness } as const)
      found.push(
        witnessDifference(`${side} bin`, bin, choice => buildsOf(template, finds, choice)[side]),
      )
    }
    const { example } = space[side]
    if (example !== undefined) {
      const { refused } = buildsOf(template, finds, example.choice)[side]
      found.push(differ(`${side} example`, refused, true))
    }
  }
  const hasty = spaceOf(template, finds, HASTY_WORK)
  for (const side of ['on', 'off'] as const)
    found.push(...unsoundness(side, hasty[side], counted[side]))
  return found.filter(text => text !== undefined)
}

/** So little that hardly any space is solved with it. */
const HASTY_WORK = 30

/** What is said with too little work must still be so. */
function unsoundness(
  side: string,
  { valid, lowest, highest, distribution }: BuildSpace,
  { valid: planned, costs }: Counted,
): readonly (string | undefined)[] {
  const all = [...costs.keys()]
  const ends = [
    ['lowest', lowest, Math.min(...all)],
    ['highest', highest, Math.max(...all)],
  ] as const
  const counts = [...costs.values()].reduce((sum, each) => sum + each, 0)
  const counted = (distribution?.bins ?? []).reduce((sum, bin) => sum + bin.choices, 0n)
  return [
    valid === undefined ? undefined : differ(`hasty ${side} valid`, valid, BigInt(planned)),
    distribution && differ(`hasty ${side} counted`, counted, BigInt(counts)),
    ...ends.map(([name, extreme, right]) => {
      if (extreme === undefined) return differ(`hasty ${side} ${name}`, planned, 0)
      if (extreme.status === 'exact') return differ(`hasty ${side} ${name}`, extreme.credits, right)
      const { low, high } = extreme
      const holds = planned === 0 || ((low ?? right) <= right && right <= (high ?? right))
      return holds ? undefined : `hasty ${side} ${name}: ${low} … ${high} without ${right}`
    }),
  ]
}

function newCount(): Counted {
  return { valid: 0, costs: new Map() }
}

function count(counted: Counted, { refused, cost }: OnOff['on']): void {
  if (refused) return
  counted.valid++
  const { total } = cost
  if (total.status !== 'exact') throw new Error(`a choice costs ${total.status}`)
  counted.costs.set(total.credits, (counted.costs.get(total.credits) ?? 0) + 1)
}

function sideDifferences(
  side: string,
  { valid, excluded, example, lowest, highest, distribution }: BuildSpace,
  { valid: planned, costs }: Counted,
): readonly (string | undefined)[] {
  const sorted = [...costs].sort(([a], [b]) => a - b)
  const bins = sorted.map(([from, choices]) => ({ from, to: from, choices: BigInt(choices) }))
  const told = distribution && {
    binned: distribution.binned,
    bins: distribution.bins.map(({ from, to, choices }) => ({ from, to, choices })),
  }
  return [
    differ(`${side} valid`, valid, BigInt(planned)),
    differ(`${side} lowest`, creditsOf(lowest), sorted[0]?.[0]),
    differ(`${side} highest`, creditsOf(highest), sorted.at(-1)?.[0]),
    differ(`${side} distribution`, told, { binned: false, bins }),
    differ(`${side} has an example`, example !== undefined, excluded !== 0n),
  ]
}

function creditsOf(extreme: Extreme | undefined): number | string | undefined {
  return extreme?.status === 'range' ? extreme.reason : extreme?.credits
}

function witnessDifference(
  what: string,
  extreme: Extreme | undefined,
  buildAt: (choice: Choice) => OnOff['on'],
): string | undefined {
  if (extreme?.status !== 'exact') return undefined
  const { refused, cost } = buildAt(extreme.witness)
  return differ(`${what} witness`, refused ? 'refused' : cost.total, {
    status: 'exact',
    credits: extreme.credits,
  })
}

function differ(what: string, ours: unknown, right: unknown): string | undefined {
  const [a, b] = [shown(ours), shown(right)]
  return a === b ? undefined : `${what}: ${a} instead of ${b}`
}

function shown(value: unknown): string {
  return String(
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part)),
  )
}
