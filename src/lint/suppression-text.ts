/** Reads the text of a suppression: `creditcheck-ignore: code[, code] [until=YYYY-MM-DD] -- reason`. */
import { civilDate, dayNumber } from '../text/instant.ts'

/** What a comment asks for. */
export interface SuppressionText {
  /** Each with where it stands in the text, as an offset. */
  readonly codes: readonly { readonly code: string; readonly at: number }[]
  /** The last day, as `2026-03-31`; undefined: for ever. */
  readonly until: string | undefined
  readonly reason: string
}

/** Why a text that wants to be a suppression is none. */
export interface SuppressionFormProblem {
  readonly problem: 'codes' | 'code' | 'until' | 'reason'
  readonly found: string
}

const MARK = /^\s*creditcheck-ignore(?![\w-]):?/
const CODE = /^[a-z]+\/[a-z0-9-]+$/

/**
 * What the text of a comment, without its delimiters, asks for; undefined if it has nothing to do with suppressions. Never throws.
 */
export function readSuppressionText(
  text: string,
): SuppressionText | SuppressionFormProblem | undefined {
  const mark = MARK.exec(text)
  if (mark === null) return undefined
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(text)
  const head = dashes === null ? text : text.slice(0, dashes.index)
  const reason = dashes === null ? '' : text.slice(dashes.index + dashes[0].length)
  const words = [...head.slice(mark[0].length).matchAll(/[^\s,]+/g)].map(match => ({
    code: match[0],
    at: mark[0].length + match.index,
  }))
  const untils = words.filter(word => word.code.startsWith('until='))
  const codes = words.filter(word => !word.code.startsWith('until='))
  const until = untils.at(-1)?.code.slice('until='.length)
  const odd = codes.find(word => !CODE.test(word.code))
  if (codes.length === 0) return { problem: 'codes', found: '' }
  if (odd !== undefined) return { problem: 'code', found: odd.code }
  if (until !== undefined && !isDay(until)) return { problem: 'until', found: until }
  if (reason.trim() === '') return { problem: 'reason', found: '' }
  return { codes, until, reason: reason.trim().replaceAll(/\s+/g, ' ') }
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = civilDate(dayNumber(year, month, day))
  return date.year === year && date.month === month && date.day === day
}
