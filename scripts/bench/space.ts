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

/** Milliseconds, megabytes in the end, and what was found. */
type Explored = readonly [ms: number, megabytes: number, found: string]

function explore(text: string, work: number, counts: boolean): Explored {
  const template = templateOf({ 'main.tf': text })
  const on = startContext({ unsetParameters: 'empty' })
  let space: Space | undefined
  const { cpu } = took(() => {
    space = exploreSpace({ template, on, off: stopAfter(on), offFinds: 'start', work, counts })
  })
  const { lowest, highest, distribution } = space?.on ?? {}
  const count = distribution === undefined ? 'not counted' : `${distribution.bins.length} bins`
  return [
    cpu,
    process.memoryUsage().rss / 1e6,
    `${endText(lowest)} … ${endText(highest)}, ${count}`,
  ]
}

function endText(extreme: Extreme | undefined): string {
  return extreme?.status === 'exact' ? String(extreme.credits) : '?'
}

export const spaceTasks: Readonly<Record<string, () => unknown>> = {
  'space groups': () => explore(groups(), 40_000, false),
  'space ranges': () => explore(ranges(), 40_000, false),
}

/** The rows of the table. */
export function spaceRows(): readonly Row[] {
  const row = (task: string, what: string, goal: string): Row => {
    // The task is the one above.
    const [ms, megabytes, found] = inFreshProcess(task) as Explored
    return {
      what: `${what}: ${found}`,
      figure: shown(ms, 'ms'),
      cpu: shown(ms, 'ms'),
      beside: `${Math.round(megabytes)} MB`,
      goal,
    }
  }
  return [
    row('space groups', '10^12 choices in two groups, ends', '1 s, 300 MB'),
    row('space ranges', 'three ranges 1..99999, ends', '100 ms'),
  ]
}
