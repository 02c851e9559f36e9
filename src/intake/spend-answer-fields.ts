/** Fields that an answer of Coder has to have, each with a diagnostic where it is missing or of another type. */

import type { Fields } from '../config/spend/spend-fields.ts'
import type { SpendFileTokens } from '../config/spend/spend-model.ts'
import type { Collector } from '../diagnostics/collector.ts'
import type { Instant } from '../text/instant.ts'
import { spendIntakeDiagnostic } from './spend-messages.ts'

/** Reads one answer; `isSound` says afterwards whether everything that it needs was there. */
export class AnswerFields {
  readonly fields: Fields
  readonly #what: string
  readonly #collector: Collector
  readonly #whole: AnswerFields | undefined
  #isSound = true

  /** `what` names the answer in diagnostics: "the budget of a group". `whole` is the answer that this is an item of. */
  constructor(fields: Fields, what: string, collector: Collector, whole?: AnswerFields) {
    this.fields = fields
    this.#what = what
    this.#collector = collector
    this.#whole = whole
  }

  get isSound(): boolean {
    return this.#isSound
  }

  /** Whole micro-dollars, 0 after a diagnostic. */
  amount(key: string): bigint {
    const value = this.fields.whole(key)
    if (value === undefined) this.#complain(key, 'a whole number of micro-dollars')
    return value ?? 0n
  }

  /** A text that is not empty, '' after a diagnostic. */
  text(key: string): string {
    const value = this.fields.text(key)
    if (value === undefined || value === '') this.#complain(key, 'a text')
    return value ?? ''
  }

  /** A count, 0 after a diagnostic. */
  count(key: string): number {
    const value = this.fields.count(key)
    if (value === undefined) this.#complain(key, 'a number')
    return value ?? 0
  }

  time(key: string): Instant | undefined {
    return this.fields.time(key)
  }

  /** The four sums of tokens of a cost report. */
  tokens(): SpendFileTokens {
    return {
      input: this.amount('total_input_tokens'),
      output: this.amount('total_output_tokens'),
      cacheRead: this.amount('total_cache_read_tokens'),
      cacheWrite: this.amount('total_cache_creation_tokens'),
    }
  }

  /** The items of a list in the answer; none when it is missing, for which Go writes `null`. */
  items(key: string): readonly AnswerFields[] {
    return (this.fields.items(key) ?? []).map(
      item => new AnswerFields(item, this.#what, this.#collector, this),
    )
  }

  /** Remarks that a part of the answer is there and not used. */
  leaveOut(key: string): void {
    const { document, path } = this.fields.at
    if (!this.fields.has(key) || this.fields.isNull(key)) return
    const args = { field: key, what: this.#what }
    const at = document.locateKey([...path, key])
    this.#collector.add(spendIntakeDiagnostic('intake/spend-rest-unused', args, at))
  }

  #fail(): void {
    this.#isSound = false
    if (this.#whole !== undefined) this.#whole.#fail()
  }

  #complain(key: string, expected: string): void {
    this.#fail()
    const { document, path } = this.fields.at
    if (!this.fields.has(key)) {
      const args = { field: key, what: this.#what }
      const at = document.locateKey(path)
      this.#collector.add(spendIntakeDiagnostic('intake/spend-rest-missing', args, at))
      return
    }
    const valuePath = [...path, key]
    const args = { field: key, expected, found: shortened(document.exactJson(valuePath)) }
    const at = document.locate(valuePath)
    this.#collector.add(spendIntakeDiagnostic('intake/spend-rest-field', args, at))
  }
}

function shortened(json: string): string {
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}
