/** The prebuilt workspaces of a template in two lines: what they weigh, and whether their owner's budget holds them. */
import { PREBUILDS_GROUP } from '../../config/quota/quota-model.ts'
import { numberText } from '../../quota/prebuilds.ts'
import type { PoolReport } from '../report.ts'
import type { Palette } from './palette.ts'
import { printable, wrap } from './wrap.ts'

/** Nothing for a template without prebuilds. */
export function poolLines(
  pool: PoolReport | null,
  width: number,
  palette: Palette,
): readonly string[] {
  if (pool === null) return []
  const terms = pool.presets.map(
    ({ preset, instances, may_be_more: mayBeMore = false, refused, low, high }) => {
      const each = refused ? 'no build' : boundsText(low, high)
      return `${numberText({ instances, mayBeMore })} × ${printable(preset)} ${each}`
    },
  )
  const amount = `${boundsText(pool.low, pool.high)} credits`
  const head = `  pool ${amount.padEnd(12)}`
  const line = wrap(`${head}  ${terms.join(' + ')}`, width, ' '.repeat(head.length + 2))
  return [
    ...line.map(each => each.replace(amount, () => palette.bold(amount))),
    ...verdictLines(pool, width, palette),
  ]
}

function boundsText(low: number | null, high: number | null): string {
  if (low !== null && low === high) return String(low)
  if (low === null && high === null) return '?'
  return `${low ?? '?'} … ${high ?? '?'}`
}

const SIGNS = { ok: '+', insufficient_quota: 'x', unknown: '?' } as const

function verdictLines({ verdict }: PoolReport, width: number, palette: Palette): readonly string[] {
  if (verdict === null || verdict.budget === -1) return []
  const sign = SIGNS[verdict.verdict]
  const paint = { ok: palette.green, insufficient_quota: palette.red, unknown: palette.yellow }[
    verdict.verdict
  ]
  const budget = verdict.budget === null ? 'budget ?' : `budget ${verdict.budget}`
  const never = verdict.never_fit.map(({ preset }) => `"${preset}"`).join(', ')
  const sentence = [
    verdict.arithmetic,
    ...(verdict.verdict === 'insufficient_quota' ? [': not all of them can be built'] : []),
    ...(never === '' ? [] : [`, and not even one of ${never}`]),
    ...(verdict.raise_to_credits === null
      ? []
      : [`. Let the group "${PREBUILDS_GROUP}" allow ${verdict.raise_to_credits}.`]),
  ].join('')
  const head = `  ${sign} pool  ${budget}`
  const [first = '', ...rest] = wrap(
    `${head}  ${printable(sentence)}`,
    width,
    ' '.repeat(head.length + 2),
  )
  return [first.replace(`  ${sign} `, () => `  ${paint(sign)} `), ...rest]
}
