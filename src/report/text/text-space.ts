/** What all choices of a form cost: the ends with a choice that reaches each, what is refused, and the distribution as a small chart. */
import { choiceValueText } from '../../space/choice-text.ts'
import type { SummaryReport, TemplateReport } from '../report.ts'
import type {
  BuildSpaceReport,
  ChosenReport,
  DistributionReport,
  EndsReport,
  ExtremeReport,
  OverReport,
  SpaceReport,
} from '../space.ts'
import { plural, thousands, widest } from '../words.ts'
import type { Palette } from './palette.ts'
import { printable, wrap } from './wrap.ts'

const INDENT = '     '

/** The lines about a template's choices; none where there is nothing to choose. */
export function spaceLines(
  { space, contexts }: TemplateReport,
  width: number,
  palette: Palette,
): readonly string[] {
  if (space === undefined) return []
  const isDeep = contexts !== undefined
  const span = `on ${spanText(space.on)}, off ${spanText(space.off)}`
  const anyOf =
    space.on.lowest === null && space.off.lowest === null
      ? ''
      : `, whatever a user picks${space.varied === undefined ? '' : ' and whatever is varied'}`
  const head = `  choices  ${span}${anyOf}`
  const tail = isDeep ? '' : dearestText(space)
  const lines = [
    ...wrap(`${head}${tail}`, width, '           '),
    ...variedLines(space, width),
    ...(isDeep ? endLines(space, width) : []),
    ...refusedLines(space, width),
    ...(isDeep ? presetLines(space, width) : []),
    ...(space.over === undefined ? [] : overLines(space.over, width)),
  ]
  const what = hasExactEnds(space) ? 'not counted by cost' : 'not exact'
  const reasons = space.reasons.slice(0, 3).map(reason => `${what}: ${printable(reason)}`)
  const left = space.parameters.filter(each => each.left_out).map(({ name }) => printable(name))
  const isAnyValid = space.on.lowest !== null || space.off.lowest !== null
  if (left.length > 0 && isDeep && isAnyValid)
    reasons.push(`not counted, since they decide nothing: ${left.join(', ')}`)
  return [
    ...lines,
    ...reasons.flatMap(text => wrap(`${INDENT}${text}`, width, `${INDENT}  `)).map(palette.dim),
  ]
}

/** What is gone through besides parameters. */
function variedLines({ varied = [] }: SpaceReport, width: number): readonly string[] {
  return varied.flatMap(({ name, values }) => {
    const list = values.map(valueText).join(' or ')
    return wrap(`${INDENT}${printable(name)} varied: ${list}`, width, `${INDENT}  `)
  })
}

/** Whether the ends are exact, so that what is not is how many choices cost how much. */
function hasExactEnds({ on, off }: SpaceReport): boolean {
  const ends = [on.lowest, on.highest, off.lowest, off.highest]
  return ends.every(end => end === null || end.status === 'exact')
}

/** Each choice has its own exact amount: `…` would say that an amount is not known. */
function spanText(ends: EndsReport): string {
  return rangeText(ends).replace(' … ', ' to ')
}

/** `14 … 130`. */
export function rangeText({ lowest, highest }: EndsReport): string {
  if (lowest === null || highest === null) return 'no valid choice'
  const [low, high] = [lowest.low, highest.high]
  const isExact = lowest.status === 'exact' && highest.status === 'exact'
  if (isExact && low === high) return creditsText(low)
  return `${creditsText(low)} … ${creditsText(high)}${isExact ? '' : ' at most'}`
}

function creditsText(credits: number | null): string {
  if (credits === null) return '?'
  return credits < 0 ? `-${thousands(-credits)}` : thousands(credits)
}

/** Of an end that is not exact the number is a bound, and the choice the best that was met. */
function dearestText(space: SpaceReport): string {
  const { lowest, highest } = space.on
  const witness = highest?.witness
  if (witness === undefined || witness === null || lowest?.low === highest?.high) return ''
  const text = choiceText(witness, space)
  if (text === '') return ''
  if (highest?.status !== 'exact') return `; dearest found: ${text}`
  return `; dearest: ${creditsText(highest.credits)} on with ${text}`
}

/** `gpu = "a100", disk = 100`, of the parameters that decide something. */
export function choiceText(choice: ChosenReport, { parameters }: SpaceReport): string {
  return parameters
    .filter(({ matters, values }) => matters && values !== '1')
    .flatMap(({ name }) => {
      const value = choice[name]
      return value === undefined ? [] : [`${printable(name)} = ${valueText(value)}`]
    })
    .join(', ')
}

/** A parameter's value, safe to print. */
export function valueText(value: string): string {
  return printable(choiceValueText(value))
}

/** Each end of each build with a choice that reaches it. */
function endLines(space: SpaceReport, width: number): readonly string[] {
  const ends = [
    ['lowest on', space.on.lowest],
    ['highest on', space.on.highest],
    ['lowest off', space.off.lowest],
    ['highest off', space.off.highest],
  ] as const
  const numbers = ends.map(([, end]) => endText(end))
  const columns = widest(numbers)
  return ends.flatMap(([label, end], at) => {
    if (end === null) return []
    const head = `${INDENT}${label.padEnd(11)}  ${(numbers[at] ?? '').padStart(columns)}`
    const witness = end.witness === null ? '' : choiceText(end.witness, space)
    const text = witness === '' ? head : `${head}  ${witness}`
    return wrap(text, width, ' '.repeat(head.length + 2))
  })
}

function endText(end: ExtremeReport | null): string {
  if (end === null) return ''
  return end.status === 'exact'
    ? creditsText(end.credits)
    : `${creditsText(end.low)} … ${creditsText(end.high)}`
}

function refusedLines(space: SpaceReport, width: number): readonly string[] {
  const empty = space.parameters.filter(({ values }) => values === '0')
  if (empty.length > 0) {
    const names = empty.map(({ name }) => `"${printable(name)}"`).join(', ')
    return wrap(`${INDENT}nothing can be picked for ${names}`, width, `${INDENT}  `)
  }
  const sides = [
    ['on', space.on],
    ['off', space.off],
  ] as const
  const lines = sides.flatMap(([side, build]) => {
    const text = refusedText(side, build, space)
    return text === undefined ? [] : [text]
  })
  const [on, off] = lines
  // Mostly the same choices are refused for the same reason.
  const isTwice = on !== undefined && off !== undefined && on.slice(2) === off.slice(3)
  return (isTwice ? [on.slice(4)] : lines).flatMap(text =>
    wrap(`${INDENT}${text}`, width, `${INDENT}  `),
  )
}

function refusedText(
  side: 'on' | 'off',
  { excluded, valid, example }: BuildSpaceReport,
  space: SpaceReport,
): string | undefined {
  if (example === null || excluded === '0') return undefined
  const { choices } = space
  const many =
    excluded === null || choices === null
      ? 'some choices have no plan'
      : `${countText(excluded)} of ${countText(choices)} choices ${excluded === '1' ? 'has' : 'have'} no plan`
  const all = valid === '0' ? 'no choice has a plan' : many
  const choice = choiceText(example.choice, space)
  const where = choice === '' ? '' : `, as ${choice}`
  return `${side}: ${all}${where}: ${printable(example.reason)}`
}

function countText(count: string): string {
  return thousands(BigInt(count))
}

function presetLines({ presets = [] }: SpaceReport, width: number): readonly string[] {
  return presets.flatMap(({ preset, on, off }) =>
    wrap(
      `${INDENT}from preset "${printable(preset)}"  on ${rangeText(on)}, off ${rangeText(off)}`,
      width,
      `${INDENT}  `,
    ),
  )
}

function overLines(over: OverReport, width: number): readonly string[] {
  return wrap(`${INDENT}${overText(over)}`, width, `${INDENT}  `)
}

/** `120 choices cost more than 50 credits on: gpu = "a100", or disk ≥ 80`. */
export function overText({ credits, choices, conditions, complete }: OverReport): string {
  const many = choices === null ? 'choices' : `${countText(choices)} choices`
  const head = `${many} cost more than ${thousands(credits)} credits on`
  if (choices === '0') return head
  if (complete && conditions.length === 0) return `all ${head}`
  if (conditions.length === 0) return `${head}; it takes more than a few words to say which`
  const list = conditions.map(printable).join(', or ')
  return complete ? `${head}: ${list}` : `${head}: all with ${list}, and others`
}

const BAR_WIDTH = 40

/** The distribution of each build that has one. */
export function chartLines(
  { space }: TemplateReport,
  width: number,
  palette: Palette,
): readonly string[] {
  if (space === undefined) return []
  return (['on', 'off'] as const).flatMap(side => {
    const { distribution, valid } = space[side]
    if (distribution === null || valid === null) return []
    const title = `${INDENT}${side}: ${countText(valid)} choices`
    return [palette.bold(title), ...barLines(distribution, width)]
  })
}

/** More rows than this are put together. */
const MAX_ROWS = 24

function barLines({ bins }: DistributionReport, width: number): readonly string[] {
  const rows = condensed(bins)
  const labels = rows.map(({ from, to }) =>
    from === to ? creditsText(from) : `${creditsText(from)} … ${creditsText(to)}`,
  )
  const counts = rows.map(({ choices }) => thousands(choices))
  const [labelWidth, countWidth] = [widest(labels), widest(counts)]
  const most = largest(rows.map(({ choices }) => choices))
  const room = Math.max(8, Math.min(BAR_WIDTH, width - labelWidth - countWidth - 12))
  return rows.map(({ choices }, at) => {
    const length = Number((choices * BigInt(room) * 8n) / most) / 8
    const bar = '█'.repeat(Math.max(Math.floor(length), choices > 0n ? 1 : 0))
    const label = (labels[at] ?? '').padStart(labelWidth)
    return `${INDENT}  ${label}  ${bar.padEnd(room)}  ${(counts[at] ?? '').padStart(countWidth)}`
  })
}

/** Neighbouring bins put together, so that the chart fits a screen. */
function condensed(
  bins: DistributionReport['bins'],
): readonly { readonly from: number; readonly to: number; readonly choices: bigint }[] {
  const plain = bins.map(({ from, to, choices }) => ({ from, to, choices: BigInt(choices) }))
  const [first, last] = [plain[0], plain.at(-1)]
  if (plain.length <= MAX_ROWS || first === undefined || last === undefined) return plain
  const step = Math.ceil((last.to - first.from + 1) / MAX_ROWS)
  const rows = new Map<number, { from: number; to: number; choices: bigint }>()
  for (const { from, to, choices } of plain) {
    const at = Math.floor((from - first.from) / step)
    const row = rows.get(at)
    if (row === undefined) rows.set(at, { from, to, choices })
    else rows.set(at, { from: row.from, to, choices: row.choices + choices })
  }
  return [...rows.values()]
}

function largest(counts: readonly bigint[]): bigint {
  let found = 1n
  for (const count of counts) if (count > found) found = count
  return found
}

/** That the ends of choices are not told, and how to get them; undefined where they are. Without names, since it is the same in all reports. */
export function unexploredText({ unexplored = 0 }: SummaryReport): string | undefined {
  if (unexplored === 0) return undefined
  const [are, what] = unexplored === 1 ? ['is', 'what its'] : ['are', 'what their']
  return `The lowest and highest costs of ${plural(unexplored, 'template')} ${are} not looked for in a run over so many; "creditcheck cost <template>" tells ${what} choices cost.`
}
