/** Verdicts on single people as lines for other programs: CSV as spreadsheets read it, or one JSON object a line. */
import type { VerdictKind } from './verdict.ts'

/** What a template means for one person; the same object for all who are alike. */
export interface RowFacts {
  readonly organization: string
  readonly template: string
  /** The template's path. */
  readonly path: string
  readonly verdict: VerdictKind
  /** -1: unlimited. Null where it cannot be told. */
  readonly budget: number | null
  readonly credits_consumed: number | null
  readonly on_credits: number | null
  readonly off_credits: number | null
  readonly arithmetic: string
}

/** As many as are remembered: more than there are templates for people who are alike. */
const MOST_TAILS = 4096

/** Makes lines, each with its line end; what many people share is rendered once. */
export class RowRenderer {
  readonly #format: 'csv' | 'jsonl'
  readonly #tails = new Map<RowFacts, string>()

  constructor(format: 'csv' | 'jsonl') {
    this.#format = format
  }

  /** What comes before all rows. */
  get head(): string {
    if (this.#format === 'jsonl') return ''
    return 'user,organization,template,path,verdict,budget,credits_consumed,on_credits,off_credits,arithmetic\n'
  }

  line(user: string, facts: RowFacts): string {
    const known = this.#tails.get(facts)
    const tail = known ?? this.#tail(facts)
    if (known === undefined) {
      // People who are alike follow each other, so that what is forgotten is hardly needed again.
      if (this.#tails.size >= MOST_TAILS) this.#tails.clear()
      this.#tails.set(facts, tail)
    }
    return this.#format === 'csv'
      ? `${cell(user)}${tail}`
      : `{"user":${JSON.stringify(user)}${tail}`
  }

  #tail(facts: RowFacts): string {
    if (this.#format === 'jsonl') {
      const { organization, template, path, verdict, ...numbers } = facts
      const ordered = { organization, template, path, verdict, ...numbers }
      return `,${JSON.stringify(ordered).slice(1)}\n`
    }
    const { organization, template, path, verdict, arithmetic } = facts
    const { budget, credits_consumed, on_credits, off_credits } = facts
    const numbers = [budget, credits_consumed, on_credits, off_credits].map(each => each ?? '')
    return `,${[organization, template, path, verdict].map(cell).join(',')},${numbers.join(',')},${cell(arithmetic)}\n`
  }
}

/** Quoted where it has to be. Text that a spreadsheet would take for a formula gets a `'` before it, as in Coder's own exports. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
