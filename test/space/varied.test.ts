/** Spaces with template variables and the owner's groups as further dimensions, held against every combination by itself. */
import { expect, test } from 'vitest'
import { buildOnOff } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { stopAfter } from '../../src/coder/contexts.ts'
import type { BuildSpace } from '../../src/space/model.ts'
import { describeOver } from '../../src/space/over/over.ts'
import {
  exploreVaried,
  groupsDimension,
  variableDimension,
} from '../../src/space/varied/dimension.ts'
import { stringValue } from '../../src/value/make.ts'
import { templateOf } from '../support/template.ts'

const TEMPLATE = templateOf(`
variable "size" {
  type    = string
  default = "small"
  validation {
    condition     = contains(["small", "large"], var.size)
    error_message = "Small or large."
  }
}
data "coder_workspace_owner" "me" {}
data "coder_parameter" "disk" {
  name    = "disk"
  type    = "number"
  default = 1
  validation {
    min = 1
    max = 9
  }
}
data "coder_parameter" "gpu" {
  count   = var.size == "large" ? 1 : 0
  name    = "gpu"
  type    = "bool"
  default = false
}
resource "coder_metadata" "m" {
  resource_id = "x"
  daily_cost = (
    (var.size == "large" ? 30 : 4) * (contains(data.coder_workspace_owner.me.groups, "staff") ? 1 : 2)
    + tonumber(data.coder_parameter.disk.value)
    + (try(data.coder_parameter.gpu[0].value, "false") == "true" ? 100 : 0)
  )
}
`)
const SIZES = ['small', 'large', 'huge']
const GROUPS = [[], ['staff'], ['staff', 'dev']]
const START = startContext()
const INPUT = {
  template: TEMPLATE,
  on: START,
  off: stopAfter(START),
  offFinds: 'start',
  work: 100_000,
  counts: true,
} as const
const DIMENSIONS = [
  variableDimension(
    'size',
    SIZES.map(text => ({ text, value: stringValue(text) })),
  ),
  groupsDimension(GROUPS),
]

/** What one combination costs; undefined: there is no plan. */
function costOf(
  size: string,
  groups: readonly string[],
  parameters: ReadonlyMap<string, string>,
): number | undefined {
  const template = { ...TEMPLATE, variables: new Map([['size', stringValue(size)]]) }
  const { on } = buildOnOff(template, startContext({ owner: { groups }, parameters }))
  const { total } = on.cost
  if (on.refused) return undefined
  if (total.status !== 'exact') throw new Error(total.status)
  return total.credits
}

function brute(): { readonly costs: ReadonlyMap<number, number>; readonly refused: number } {
  const costs = new Map<number, number>()
  let refused = 0
  for (const size of SIZES)
    for (const groups of GROUPS)
      for (let disk = 1; disk <= 9; disk++)
        for (const gpu of size === 'large' ? ['true', 'false'] : [undefined]) {
          const chosen = new Map([['disk', String(disk)]])
          if (gpu !== undefined) chosen.set('gpu', gpu)
          const cost = costOf(size, groups, chosen)
          if (cost === undefined) refused++
          else costs.set(cost, (costs.get(cost) ?? 0) + 1)
        }
  return { costs, refused }
}

test('every combination is counted, and witnesses name the dimensions', () => {
  const { on, choices, parameters } = exploreVaried(INPUT, DIMENSIONS)
  const { costs, refused } = brute()
  const valid = [...costs.values()].reduce((sum, each) => sum + each, 0)
  expect([on.valid, on.excluded, choices]).toEqual([valid, refused, valid + refused].map(BigInt))
  expect(on.example?.choice.get('var.size')).toBe('huge')
  expect(on.distribution?.bins.map(({ from, choices: count }) => [from, Number(count)])).toEqual(
    [...costs].sort(([a], [b]) => a - b),
  )
  expect(parameters.map(({ name, values }) => [name, values])).toEqual([
    ['disk', 9n],
    ['gpu', 2n],
    ['owner.groups', 3n],
    ['var.size', 3n],
  ])
  for (const { credits, witness } of witnessesOf(on)) {
    const {
      'var.size': size = '',
      'owner.groups': groups = '',
      ...rest
    } = Object.fromEntries(witness)
    expect(costOf(size, JSON.parse(groups), new Map(Object.entries(rest)))).toBe(credits)
  }
})

function witnessesOf({ lowest, highest, distribution }: BuildSpace) {
  const ends = [lowest, highest].flatMap(end => (end?.status === 'exact' ? [end] : []))
  const bins = (distribution?.bins ?? []).flatMap(({ from, witness }) =>
    witness === undefined ? [] : [{ credits: from, witness }],
  )
  expect(ends).toHaveLength(2)
  expect(bins.length).toBeGreaterThan(10)
  return [...ends, ...bins]
}

test('dear choices are described by the dimensions too', () => {
  const over = describeOver(INPUT, DIMENSIONS, exploreVaried(INPUT, DIMENSIONS), 29)
  expect(over).toMatchObject({ conditions: ['var.size = "large"'], complete: true })
})

test('too little work leaves bounds that hold', () => {
  const { on } = exploreVaried({ ...INPUT, work: 3 }, DIMENSIONS)
  const { costs } = brute()
  const all = [...costs.keys()]
  for (const [end, right] of [
    [on.lowest, Math.min(...all)],
    [on.highest, Math.max(...all)],
  ] as const) {
    const [low, high] = end?.status === 'exact' ? [end.credits, end.credits] : [end?.low, end?.high]
    expect(low ?? right).toBeLessThanOrEqual(right)
    expect(high ?? right).toBeGreaterThanOrEqual(right)
  }
})
