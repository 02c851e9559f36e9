/** One line a person: who, what, why and the way out. */

import type { VerdictKind, VerdictReport } from '../verdict.ts'
import { widest } from '../words.ts'
import type { Palette } from './palette.ts'
import { peopleLines } from './text-people.ts'
import { printable, wrap } from './wrap.ts'

const SIGNS: Readonly<Record<VerdictKind, string>> = {
  ok: '+',
  warn: '!',
  insufficient_quota: 'x',
  plan_error: 'x',
  build_error: 'x',
  unknown: '?',
}

/** The verdicts on one template, aligned. */
export function verdictLines(
  verdicts: readonly VerdictReport[],
  width: number,
  palette: Palette,
): readonly string[] {
  if (verdicts.some(verdict => verdict.alike !== null)) {
    const markOf = (verdict: VerdictKind) => ({
      sign: SIGNS[verdict],
      paint: paint(verdict, palette),
    })
    return peopleLines(verdicts, width, palette, markOf)
  }
  const several = new Set(verdicts.map(verdict => verdict.organization)).size > 1
  const names = verdicts.map(({ user, organization }) =>
    printable(several ? `${user} in ${organization}` : user),
  )
  const nameWidth = Math.min(widest(names), 24)
  const budgets = verdicts.map(budgetText)
  const budgetWidth = widest(budgets)
  return verdicts.flatMap((verdict, at) => {
    const sign = SIGNS[verdict.verdict]
    const head = `  ${sign} ${(names[at] ?? '').padEnd(nameWidth)}  ${(budgets[at] ?? '').padEnd(budgetWidth)}`
    const indent = ' '.repeat(Math.min(head.length + 2, Math.floor(width / 2)))
    const [first = '', ...rest] = wrap(`${head}  ${printable(verdict.text)}`, width, indent)
    return [first.replace(`  ${sign} `, `  ${paint(verdict.verdict, palette)(sign)} `), ...rest]
  })
}

function budgetText({ budget, credits_consumed: used }: VerdictReport): string {
  if (budget === -1) return 'no limit'
  const amount = budget === null ? 'budget ?' : `budget ${budget}`
  return used === 0 ? amount : `${amount}, ${used} used`
}

function paint(verdict: VerdictKind, palette: Palette): (text: string) => string {
  switch (verdict) {
    case 'ok':
      return palette.green
    case 'warn':
    case 'unknown':
      return palette.yellow
    default:
      return palette.red
  }
}
