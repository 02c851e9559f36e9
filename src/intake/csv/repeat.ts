/**
 * Reads lines of an export that repeat what a line before them said: the same user and group, the same window, a model that was seen. That
 * is nearly all of a large one, and needs no text but the line itself.
 */
import type { SpendCsvRow } from './row.ts'

const COMMA = 44
const ZERO = 48
/** As many digits as fit a double for certain. */
const SAFE_DIGITS = 15
/** User, group and organization with id and name each. */
const HEAD_FIELDS = 6
/** Model, provider and the provider's name. */
const MODEL_FIELDS = 3
const NUMBER_FIELDS = 5

type Model = Pick<SpendCsvRow, 'model' | 'provider' | 'providerName'>

/** Remembers lines, for columns in Coder's order. */
export class RepeatedLines {
  #head = ''
  #tail = ''
  #row: SpendCsvRow | undefined
  readonly #models = new Map<string, Model>()
  readonly #numbers: number[] = [0, 0, 0, 0, 0]

  /** The row of a line that says nothing new but numbers; undefined for any other line. */
  read(line: string): SpendCsvRow | undefined {
    const before = this.#row
    if (before === undefined || !line.startsWith(this.#head) || !line.endsWith(this.#tail))
      return undefined
    const from = this.#head.length
    const to = line.length - this.#tail.length
    const models = afterFields(line, from, MODEL_FIELDS)
    if (models === -1 || models > to) return undefined
    const model = this.#models.get(line.slice(from, models))
    if (model === undefined || !this.#readNumbers(line, models, to)) return undefined
    const [input = 0, output = 0, cacheRead = 0, cacheWrite = 0, cost = 0] = this.#numbers
    // Key by key: copying whole objects takes longer than all the rest.
    return {
      userId: before.userId,
      username: before.username,
      groupId: before.groupId,
      groupName: before.groupName,
      organizationId: before.organizationId,
      organizationName: before.organizationName,
      model: model.model,
      provider: model.provider,
      providerName: model.providerName,
      inputTokens: BigInt(input),
      outputTokens: BigInt(output),
      cacheReadTokens: BigInt(cacheRead),
      cacheWriteTokens: BigInt(cacheWrite),
      costMicros: BigInt(cost),
      periodStart: before.periodStart,
      periodEnd: before.periodEnd,
    }
  }

  /** Remembers a line that was read in full. */
  learn(line: string, row: SpendCsvRow): void {
    if (line.includes('"')) return
    const head = afterFields(line, 0, HEAD_FIELDS)
    const models = afterFields(line, head, MODEL_FIELDS)
    const tail = afterFields(line, models, NUMBER_FIELDS)
    if (head === -1 || models === -1 || tail === -1) return
    const { model, provider, providerName } = row
    this.#models.set(copyOf(line.slice(head, models)), { model, provider, providerName })
    this.#head = copyOf(line.slice(0, head))
    this.#tail = copyOf(line.slice(tail - 1))
    this.#row = row
  }

  /** Whole numbers and nothing else, each ended by a comma, up to the last, which the tail's comma ends. */
  #readNumbers(line: string, from: number, to: number): boolean {
    let at = from
    for (let index = 0; index < NUMBER_FIELDS; index += 1) {
      const start = at
      let number = 0
      for (; at < to; at += 1) {
        const digit = line.charCodeAt(at) - ZERO
        if (digit < 0 || digit > 9) break
        number = number * 10 + digit
      }
      if (at === start || at - start > SAFE_DIGITS) return false
      this.#numbers[index] = number
      const isLast = index === NUMBER_FIELDS - 1
      if (isLast) return at === to
      if (line.charCodeAt(at) !== COMMA) return false
      at += 1
    }
    return false
  }
}

/** Where the field after so many begins; -1 where there are not so many. */
function afterFields(line: string, from: number, count: number): number {
  let at = from
  for (let field = 0; field < count; field += 1) {
    const comma = line.indexOf(',', at)
    if (comma === -1 || from === -1) return -1
    at = comma + 1
  }
  return at
}

/** A piece of a string keeps the whole alive in V8; this one stands alone. */
export function copyOf(text: string): string {
  const copy: unknown = JSON.parse(JSON.stringify(text))
  return typeof copy === 'string' ? copy : text
}
