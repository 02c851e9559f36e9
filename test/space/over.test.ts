/** Descriptions of the dear choices of random templates, held against every single choice; and in so many words. */
import { describe, expect, test } from 'vitest'
import { startContext } from '../../src/coder/context.ts'
import { stopAfter } from '../../src/coder/contexts.ts'
import { choiceValueText } from '../../src/space/choice-text.ts'
import { exploreSpace, type SpaceInput } from '../../src/space/explore.ts'
import type { Choice } from '../../src/space/model.ts'
import { describeOver, type Over } from '../../src/space/over/over.ts'
import { templateOf } from '../support/template.ts'
import { buildsOf, choicesOf, templateOf as templateOfFiles } from './support/brute-force.ts'
import { randomTemplate } from './support/random-template.ts'

const START = startContext({
  unsetParameters: 'empty',
  workspace: { id: 'w', name: 'dev' },
  owner: { id: 'o', name: 'alice', groups: [] },
})

function inputOf(template: SpaceInput['template']): SpaceInput {
  const off = stopAfter(START)
  return { template, on: START, off, offFinds: 'start', work: 8000, counts: true }
}

function overOf(template: SpaceInput['template'], credits: number): Over {
  const input = inputOf(template)
  return describeOver(input, [], exploreSpace(input), credits)
}

/** Whether a choice meets a condition, as a reader would take it. */
function meets(choice: Choice, condition: string): boolean {
  return condition.split(' and ').every(atom => {
    const [, name = '', relation, text = ''] =
      /^(\S+) (=|≥|≤|is one of|is not|is anything) ?(.*)$/.exec(atom) ?? []
    const value = choice.get(name)
    if (value === undefined) return false
    const isListed = text.split(', ').includes(choiceValueText(value))
    switch (relation) {
      case '≥':
        return Number(value) >= Number(text)
      case '≤':
        return Number(value) <= Number(text)
      case 'is not':
        return !isListed
      case 'is anything':
        return true
      case '=':
      case 'is one of':
        return isListed
      default:
        throw new Error(`what is ${atom}?`)
    }
  })
}

test.each(Array.from({ length: 10 }, (_, at) => 7001 + at))('template %i', seed => {
  const random = randomTemplate(seed, 12)
  const template = templateOfFiles(random.files)
  const priced = choicesOf(random).flatMap(choice => {
    const { refused, cost } = buildsOf(template, 'start', choice).on
    const { total } = cost
    return refused || total.status !== 'exact' ? [] : [{ choice, credits: total.credits }]
  })
  const costs = [...new Set(priced.map(({ credits }) => credits))].sort((a, b) => a - b)
  for (const credits of [...costs.slice(0, 2), (costs[0] ?? 0) - 1]) {
    const { choices, conditions, complete } = overOf(template, credits)
    const dear = priced.filter(each => each.credits > credits)
    expect(choices).toBe(String(dear.length))
    const isAll = conditions.length === 0 && complete && choices !== '0'
    const told = priced.filter(
      ({ choice }) => isAll || conditions.some(condition => meets(choice, condition)),
    )
    for (const each of told) expect(dear).toContain(each)
    if (complete) expect(told).toHaveLength(dear.length)
  }
})

const parameter = (name: string, offers: string): string =>
  `data "coder_parameter" "${name}" {\nname = "${name}"\n${offers}\n}\n`
const options = (type: string, ...values: readonly string[]): string =>
  `type = "${type}"\ndefault = "${values[0]}"\n${values.map(value => `option {\nname = "${value}"\nvalue = "${value}"\n}\n`).join('')}`
const GPU = parameter('gpu', options('string', 'none', 't4', 'a100'))
const SIZE = parameter('size', options('string', 'small', 'medium', 'large'))
const DISK = parameter(
  'disk',
  'type = "number"\ndefault = 10\nvalidation {\nmin = 10\nmax = 100000\n}',
)
const STEPS = parameter('disk', options('number', '50', '100', '200'))
const priced = (cost: string): string =>
  `resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = ${cost}\n}\n`
const v = (name: string): string => `data.coder_parameter.${name}.value`

describe('the dear choices are', () => {
  test.each([
    [
      'one value',
      `${GPU}${priced(`{ none = 0, t4 = 5, a100 = 90 }[${v('gpu')}]`)}`,
      50,
      ['gpu = "a100"'],
    ],
    [
      'all values but one',
      `${GPU}${priced(`{ none = 0, t4 = 55, a100 = 90 }[${v('gpu')}]`)}`,
      50,
      ['gpu is not "none"'],
    ],
    [
      'numbers from one on',
      `${DISK}${priced(`${v('disk')} / 10 < 8 ? 1 : 99`)}`,
      50,
      ['disk ≥ 80'],
    ],
    ['listed numbers from one on', `${STEPS}${priced(v('disk'))}`, 60, ['disk ≥ 100']],
    [
      'either of two',
      `${GPU}${DISK}${priced(`${v('gpu')} == "a100" || tonumber(${v('disk')}) >= 80 ? 99 : 1`)}`,
      50,
      ['disk ≥ 80', 'gpu = "a100"'],
    ],
    [
      'both of two',
      `${SIZE}${DISK}${priced(`${v('size')} == "large" && tonumber(${v('disk')}) >= 80 ? 99 : 1`)}`,
      50,
      ['disk ≥ 80 and size = "large"'],
    ],
    [
      'one value, or another with enough of something else',
      `${GPU}${DISK}${priced(`{ none = 0, t4 = 20, a100 = 90 }[${v('gpu')}] + (tonumber(${v('disk')}) >= 80 ? 40 : 0)`)}`,
      50,
      ['gpu = "a100"', 'gpu = "t4" and disk ≥ 80'],
    ],
    ['all', `${GPU}${priced(`{ none = 1, t4 = 2, a100 = 3 }[${v('gpu')}]`)}`, 0, []],
    ['none', `${GPU}${priced(`{ none = 1, t4 = 2, a100 = 3 }[${v('gpu')}]`)}`, 3, []],
  ])('%s', (_, main, credits, expected) => {
    const { conditions, complete } = overOf(templateOf(main), credits)
    expect({ conditions, complete }).toEqual({ conditions: expected, complete: true })
  })

  test('not told where that takes many words', () => {
    const cost = `tonumber(${v('disk')}) % 7 == 3 ? 99 : 1`
    expect(overOf(templateOf(`${DISK}${GPU}${priced(cost)}`), 50)).toMatchObject({
      conditions: [],
      complete: false,
    })
  })
})
