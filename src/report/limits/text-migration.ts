/** Chat limits against the budgets that replace them: what changes for whom. */
import { exactDollars } from '../../spend/dollars.ts'
import type { Palette } from '../text/palette.ts'
import { printable, wrap } from '../text/wrap.ts'
import { plural, widest } from '../words.ts'
import type { MigrationReport } from './report.ts'

/** More users than this are counted by change. */
const MOST_ONE_BY_ONE = 50

const TITLES = {
  configured: 'the budgets as they are configured',
  copied: 'each chat limit copied as a budget',
} as const

type Row = MigrationReport['rows'][number]

/** A heading and a line a user, or of very many a line for each change. */
export function migrationLines(
  migration: MigrationReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const { target, period, period_kept: kept, rows } = migration
  const head = `${palette.bold('From chat limits to AI budgets')}: ${TITLES[target]}`
  if (rows.every(({ chat_limit_micros: limit }) => limit === null))
    return [head, '  Chat limits are off: whoever has a budget is limited from then on.', '']
  const note = kept
    ? []
    : wrap(
        `  Chat limits count a ${period}, budgets a month: the amounts are not comparable.`,
        width,
        '  ',
      )
  const body =
    rows.length > MOST_ONE_BY_ONE
      ? countedLines(rows, period, width)
      : rowLines(rows, period, width, palette)
  return [head, ...note, ...body, '']
}

function rowLines(
  rows: readonly Row[],
  period: MigrationReport['period'],
  width: number,
  palette: Palette,
): readonly string[] {
  const names = rows.map(({ user }) => printable(user))
  const nameWidth = Math.min(widest(names), 24)
  return rows.flatMap((row, at) => {
    const sign = signOf(row)
    const paint = sign === '=' ? palette.dim : palette.yellow
    const head = `  ${sign} ${(names[at] ?? '').padEnd(nameWidth)}`
    const [first = '', ...rest] = wrap(
      `${head}  ${printable(changeText(row, period))}`,
      width,
      ' '.repeat(head.length + 2),
    )
    return [first.replace(`  ${sign} `, () => `  ${paint(sign)} `), ...rest]
  })
}

function countedLines(
  rows: readonly Row[],
  period: MigrationReport['period'],
  width: number,
): readonly string[] {
  const counts = new Map<string, { readonly row: Row; count: number }>()
  for (const row of rows) {
    const text = `${signOf(row)} ${changeText(row, period)}`
    const known = counts.get(text)
    if (known === undefined) counts.set(text, { row, count: 1 })
    else known.count += 1
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .flatMap(({ row, count }) => {
      const text = `  ${signOf(row)} ${plural(count, 'user')}, such as ${row.user}: ${changeText(row, period)}`
      return wrap(printable(text), width, '    ')
    })
}

function signOf({ change }: Row): string {
  switch (change) {
    case 'higher':
    case 'becomes-unlimited':
      return '+'
    case 'lower':
    case 'becomes-limited':
      return '-'
    default:
      return '='
  }
}

function changeText(row: Row, period: MigrationReport['period']): string {
  const { chat_limit_micros: before, budget_micros: after, group, ratio } = row
  const from = before === null ? 'no limit' : `${exactDollars(before)} a ${period}`
  const to =
    after === null
      ? 'no limit'
      : `${exactDollars(after)} a month${group === null ? '' : ` (${group})`}`
  const times = ratio === null || row.change === 'same' ? '' : `, ${ratio}`
  return `${from} -> ${to}${times}`
}
