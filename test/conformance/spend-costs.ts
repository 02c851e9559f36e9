/** Token costs of the corpus: `ai-costs.jsonl`. */

import { type ByCategory, type ModelPrice, tokenCost } from '../../src/spend/cost/token-cost.ts'

interface CostCase {
  readonly prices: readonly {
    readonly provider: string
    readonly model: string
    readonly source: 'default' | 'custom'
    readonly input_price: bigint | null
    readonly output_price: bigint | null
    readonly cache_read_price: bigint | null
    readonly cache_write_price: bigint | null
  }[]
  readonly usage: {
    readonly provider: string
    readonly model: string
    readonly input_tokens: bigint
    readonly output_tokens: bigint
    readonly cache_read_input_tokens: bigint
    readonly cache_write_input_tokens: bigint
  }
  readonly expected: unknown
}

/** Our answer in the corpus' words. */
export function answerCostCase(example: CostCase): { expected: unknown; actual: unknown } {
  const { usage } = example
  const cost = tokenCost(
    {
      provider: usage.provider,
      model: usage.model,
      tokens: {
        input: usage.input_tokens,
        output: usage.output_tokens,
        cacheRead: usage.cache_read_input_tokens,
        cacheWrite: usage.cache_write_input_tokens,
      },
    },
    example.prices.map(
      (row): ModelPrice => ({
        provider: row.provider,
        model: row.model,
        source: row.source,
        pricesMicros: {
          input: row.input_price ?? undefined,
          output: row.output_price ?? undefined,
          cacheRead: row.cache_read_price ?? undefined,
          cacheWrite: row.cache_write_price ?? undefined,
        },
      }),
    ),
  )
  const priced = cost.outcome === 'priced' ? cost : undefined
  const actual = {
    recorded: cost.outcome !== 'tokens-out-of-range',
    error: ERRORS[cost.outcome],
    price_source: 'priceSource' in cost ? cost.priceSource : null,
    cost_micros: priced?.costMicros ?? null,
    breakdown_micros: priced === undefined ? null : breakdown(priced.breakdownMicros),
  }
  return { expected: example.expected, actual }
}

const ERRORS = {
  'tokens-out-of-range': 'reported token usage is out of range',
  'cost-out-of-range': 'computed cost is out of range',
  unpriced: null,
  priced: null,
} as const

function breakdown(amounts: ByCategory<bigint>): unknown {
  return {
    input_tokens: amounts.input,
    output_tokens: amounts.output,
    cache_read_input_tokens: amounts.cacheRead,
    cache_write_input_tokens: amounts.cacheWrite,
  }
}
