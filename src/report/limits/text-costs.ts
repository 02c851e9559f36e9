/** The tables of costs: a row a user, then one user's models and chats. */
import { exactDollars } from '../../spend/dollars.ts'
import type { Palette } from '../text/palette.ts'
import { printable, wrap } from '../text/wrap.ts'
import { plural, thousands, widest } from '../words.ts'
import type { CostSumReport, CostTableReport, TimeRangeReport, UserCostsReport } from './report.ts'
import { timeText, tokensText } from './words.ts'

/** Rows beyond are counted; the JSON report has all of them. */
const MOST_ROWS = 200

const SYSTEMS = { chats: 'Chats', gateway: 'AI Gateway' } as const

/** The table of users, its columns those of Coder's own. */
export function tableLines(
  table: CostTableReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const shown = table.rows.slice(0, MOST_ROWS)
  const cells = shown.map(row => [
    printable(row.user),
    ...amountCells(row),
    countText(row.chats),
    ...tokenCells(row),
  ])
  const head = [
    'user',
    'total cost',
    'messages',
    'chats',
    'input',
    'output',
    'cache rd',
    'cache wr',
  ]
  const more = table.rows.length - shown.length
  return [
    headOf(`${SYSTEMS[table.system]}, costs`, table.ranges, palette),
    ...(cells.length === 0 ? ['  nothing was spent'] : grid(head, cells, width, palette)),
    ...(more > 0
      ? [palette.dim(`  and ${plural(more, 'other user')}; --format json has all`)]
      : []),
    '',
  ]
}

/** One user: cards, then a row for each model and each chat. */
export function detailLines(
  costs: UserCostsReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const { chats, unpriced_messages: unpriced } = costs
  const messages = costs.messages === null ? [] : [`messages ${thousands(costs.messages)}`]
  const cards = [
    `total cost ${exactDollars(costs.cost_micros)}`,
    ...messages,
    ...(chats === null ? [] : [`chats ${thousands(chats)}`]),
    `input ${tokensText(costs.input_tokens)}`,
    `output ${tokensText(costs.output_tokens)}`,
    `cache read ${tokensText(costs.cache_read_tokens)}`,
    `cache write ${tokensText(costs.cache_write_tokens)}`,
    ...(unpriced === null || unpriced === 0
      ? []
      : [`${plural(unpriced, 'message')} without a price`]),
  ]
  return [
    headOf(`${SYSTEMS[costs.system]}, costs`, costs.ranges, palette),
    ...wrap(`  ${cards.join('  ')}`, width, '  '),
    ...breakdown(
      'model',
      costs.models.map(row => [`${row.provider} ${row.model}`, row]),
      width,
      palette,
    ),
    ...breakdown(
      'chat',
      (costs.chat_rows ?? []).map(row => [row.title ?? row.chat, row]),
      width,
      palette,
    ),
    '',
  ]
}

function breakdown(
  title: string,
  rows: readonly (readonly [name: string, sum: CostSumReport])[],
  width: number,
  palette: Palette,
): readonly string[] {
  if (rows.length === 0) return []
  const head = [title, 'total cost', 'messages', 'input', 'output', 'cache rd', 'cache wr']
  const cells = rows
    .slice(0, MOST_ROWS)
    .map(([name, sum]) => [printable(name), ...amountCells(sum), ...tokenCells(sum)])
  return grid(head, cells, width, palette)
}

function amountCells(sum: CostSumReport): readonly string[] {
  return [exactDollars(sum.cost_micros), countText(sum.messages)]
}

function tokenCells(sum: CostSumReport): readonly string[] {
  return [
    tokensText(sum.input_tokens),
    tokensText(sum.output_tokens),
    tokensText(sum.cache_read_tokens),
    tokensText(sum.cache_write_tokens),
  ]
}

function countText(count: number | null): string {
  return count === null ? '' : thousands(count)
}

function headOf(title: string, ranges: readonly TimeRangeReport[], palette: Palette): string {
  const spans = ranges.map(({ start, end }) => `${timeText(start)} to ${timeText(end)}`)
  return `${palette.bold(title)} ${spans.join(', ')}`
}

/** Columns, the first to the left and the others to the right; columns without any text are left out. */
function grid(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  palette: Palette,
): readonly string[] {
  const used = head.map((_, at) => rows.some(row => (row[at] ?? '') !== ''))
  const kept = (row: readonly string[]): readonly string[] =>
    row.filter((_, at) => used[at] === true)
  const all = [kept(head), ...rows.map(kept)]
  const widths = (all[0] ?? []).map((_, at) => widest(all.map(row => row[at] ?? '')))
  const others = widths.slice(1).reduce((sum, each) => sum + each + 2, 2)
  const room = Math.max(8, width - others)
  const nameWidth = Math.min(widths[0] ?? 0, room)
  return all.map((row, index) => {
    const [name = '', ...cells] = row
    const shown = name.length > nameWidth ? `${name.slice(0, nameWidth - 1)}…` : name
    const right = cells.map((cell, at) => cell.padStart(widths[at + 1] ?? 0)).join('  ')
    const line = `  ${shown.padEnd(nameWidth)}  ${right}`
    return index === 0 ? palette.dim(line) : line
  })
}
