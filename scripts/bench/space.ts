/** How long large spaces of choices take: 10^12 choices in two groups, and three wide ranges in a linear price. */
import { startContext } from '../../src/coder/context.ts'
import { stopAfter } from '../../src/coder/contexts.ts'
import { exploreSpace } from '../../src/space/explore.ts'
import type { Extreme, Space } from '../../src/space/model.ts'
import { templateOf } from '../../test/space/support/brute-force.ts'
import { inFreshProcess, type Row, shown, took } from './measure.ts'

const HEAD = `terraform {
  required_providers {
    coder = {
      source = "coder/coder"
    }
  }
}

data "coder_workspace" "me" {}`

function optionParameter(name: string): string {
  return `data "coder_parameter" "${name}" {
  name    = "${name}"
  default = "k0"
  dynamic "option" {
    for_each = range(100)
    content {
      name  = "Option \${option.value}"
      value = "k\${option.value}"
    }
  }
}`
}

/** Six parameters of a hundred options each; three and three decide about one metadata. */
function groups(): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const price = (name: string): string => `local.price[data.coder_parameter.${name}.value]`
  return [
    HEAD,
    ...names.map(optionParameter),
    `locals {\n  price = { for i in range(100) : "k\${i}" => (i * 37) % 101 }\n}`,
    `resource "coder_metadata" "first" {\n  resource_id = "x"\n  daily_cost  = ceil(${price('a')} * ${price('b')} / 50) + ${price('c')}\n}`,
    `resource "coder_metadata" "second" {\n  resource_id = "y"\n  daily_cost  = max(${price('d')}, ${price('e')}) + 2 * ${price('f')}\n}`,
  ].join('\n\n')
}

function ranges(): string {
  const parameter = (name: string): string =>
    `data "coder_parameter" "${name}" {\n  name    = "${name}"\n  type    = "number"\n  default = 1\n  validation {\n    min = 1\n    max = 99999\n  }\n}`
  return [
    HEAD,
    ...['cpu', 'memory', 'disk'].map(parameter),
    `resource "coder_metadata" "all" {\n  resource_id = "x"\n  daily_cost  = 3 * data.coder_parameter.cpu.value + 2 * data.coder_parameter.memory.value + data.coder_parameter.disk.value + 5\n}`,
  ].join('\n\n')
}

const PRICES = Array.from({ length: 100 }, (_, at) => (at * 37) % 101)

/** What the two groups cost, counted in plain numbers: each group's 10^6 combinations, and their sums. */
function countedGroups(): ReadonlyMap<number, bigint> {
  const [first, second] = [new Map<number, bigint>(), new Map<number, bigint>()]
  const add = (to: Map<number, bigint>, cost: number, count: bigint): void => {
    to.set(cost, (to.get(cost) ?? 0n) + count)
  }
  for (const a of PRICES)
    for (const b of PRICES)
      for (const c of PRICES) {
        add(first, Math.ceil((a * b) / 50) + c, 1n)
        add(second, Math.max(a, b) + 2 * c, 1n)
      }
  const all = new Map<number, bigint>()
  for (const [a, count] of first) for (const [b, factor] of second) add(all, a + b, count * factor)
  return all
}

/** Throws unless both builds have exactly these choices at each cost. */
function hold({ on, off }: Space, counted: ReadonlyMap<number, bigint>): void {
  const costs = [...counted.keys()]
  for (const { lowest, highest, distribution } of [on, off]) {
    const bins = distribution?.bins ?? []
    const isRight =
      endText(lowest) === String(Math.min(...costs)) &&
      endText(highest) === String(Math.max(...costs)) &&
      bins.length === costs.length &&
      bins.every(({ from, to, choices }) => from === to && counted.get(from) === choices)
    if (!isRight) throw new Error('the space differs from what single choices cost')
  }
}

/** Milliseconds of wall and CPU time (all threads), megabytes in the end, and what was found. */
type Explored = readonly [wall: number, cpu: number, megabytes: number, found: string]

function explore(
  text: string,
  work: number,
  counted?: () => ReadonlyMap<number, bigint>,
): Explored {
  const counts = counted !== undefined
  const template = templateOf({ 'main.tf': text })
  const on = startContext({ unsetParameters: 'empty' })
  let space: Space | undefined
  const { wall, cpu } = took(() => {
    space = exploreSpace({ template, on, off: stopAfter(on), offFinds: 'start', work, counts })
  })
  const megabytes = process.memoryUsage().rss / 1e6
  if (space !== undefined && counted !== undefined) hold(space, counted())
  const { lowest, highest, distribution } = space?.on ?? {}
  const count = distribution === undefined ? 'not counted' : `${distribution.bins.length} bins`
  return [wall, cpu, megabytes, `${endText(lowest)} … ${endText(highest)}, ${count}`]
}

function endText(extreme: Extreme | undefined): string {
  return extreme?.status === 'exact' ? String(extreme.credits) : '?'
}

export const spaceTasks: Readonly<Record<string, () => unknown>> = {
  'space groups': () => explore(groups(), 60_000, countedGroups),
  'space ranges': () => explore(ranges(), 40_000),
}

/** The rows of the table. */
export function spaceRows(): readonly Row[] {
  const row = (task: string, what: string, goal: string): Row => {
    // The task is the one above.
    const [wall, cpu, megabytes, found] = inFreshProcess(task) as Explored
    return {
      what: `${what}: ${found}`,
      figure: shown(wall, 'ms'),
      cpu: shown(cpu, 'ms'),
      beside: `${Math.round(megabytes)} MB`,
      goal,
    }
  }
  return [
    row(
      'space groups',
      '10^12 choices in two groups, ends and counts, held against brute force',
      '1 s, 300 MB',
    ),
    row('space ranges', 'three ranges 1..99999, ends', '100 ms'),
  ]
}
