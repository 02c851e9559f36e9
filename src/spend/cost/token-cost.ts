/**
 * What a request through the AI Gateway costs: tokens times price, each category truncated on its own, in exact integers
 * (coderd/aibridge/prices, cost.go). Prices are micro-dollars for a million tokens.
 */

/** Most tokens a category may report; the bound itself is allowed. */
const MOST_TOKENS = 1_000_000_000_000n

/** Most micro-dollars a request may cost; the bound itself is allowed. Above, the cost is unknown and counts as nothing. */
const MOST_COST_MICROS = 10_000_000_000_000n

const TOKENS_OF_A_PRICE = 1_000_000n

/** One amount for each of the four categories that are priced. */
export interface ByCategory<T> {
  readonly input: T
  readonly output: T
  readonly cacheRead: T
  readonly cacheWrite: T
}

/** Which book a price is from: Coder's own or the deployment's, which wins from 2.37 on. */
export type PriceSource = 'default' | 'custom'

/** A row of `ai_model_prices`. */
export interface ModelPrice {
  /** The provider's type, such as `anthropic`; compared letter by letter. */
  readonly provider: string
  readonly model: string
  readonly source: PriceSource
  /** Micro-dollars for a million tokens; undefined where the row has none, which costs nothing. */
  readonly pricesMicros: ByCategory<bigint | undefined>
}

/** The tokens that one request is charged for. */
export interface TokenUsage {
  readonly provider: string
  readonly model: string
  readonly tokens: ByCategory<bigint>
}

/** What Coder makes of a request's tokens. */
export type TokenCost =
  | {
      /** Nothing is recorded: a token count is negative or beyond `MOST_TOKENS`. */
      readonly outcome: 'tokens-out-of-range'
    }
  | {
      /** Recorded without a cost: no price row for provider and model. Never blocks anybody. */
      readonly outcome: 'unpriced'
    }
  | {
      /** Recorded without a cost: the sum is beyond `MOST_COST_MICROS`. */
      readonly outcome: 'cost-out-of-range'
      readonly priceSource: PriceSource
    }
  | {
      readonly outcome: 'priced'
      readonly priceSource: PriceSource
      readonly costMicros: bigint
      readonly breakdownMicros: ByCategory<bigint>
    }

/** The cost of one request under a price list. A token count out of range is found whether or not there is a price. */
export function tokenCost(usage: TokenUsage, prices: Iterable<ModelPrice>): TokenCost {
  if (categoriesOf(usage.tokens).some(count => count < 0n || count > MOST_TOKENS))
    return { outcome: 'tokens-out-of-range' }
  const price = priceOf(usage.provider, usage.model, prices)
  if (price === undefined) return { outcome: 'unpriced' }
  const breakdownMicros = multiply(usage.tokens, price.pricesMicros)
  const costMicros = categoriesOf(breakdownMicros).reduce((sum, part) => sum + part, 0n)
  if (costMicros < 0n || costMicros > MOST_COST_MICROS)
    return { outcome: 'cost-out-of-range', priceSource: price.source }
  return { outcome: 'priced', priceSource: price.source, costMicros, breakdownMicros }
}

/** The row that prices a model. A custom row hides the default one as a whole, its missing prices included. */
function priceOf(
  provider: string,
  model: string,
  prices: Iterable<ModelPrice>,
): ModelPrice | undefined {
  let found: ModelPrice | undefined
  for (const price of prices) {
    if (price.provider !== provider || price.model !== model) continue
    if (price.source === 'custom') return price
    found ??= price
  }
  return found
}

function multiply(
  tokens: ByCategory<bigint>,
  prices: ByCategory<bigint | undefined>,
): ByCategory<bigint> {
  // BigInt division truncates, as Coder truncates each category before adding them up.
  const cost = (count: bigint, price: bigint | undefined): bigint =>
    (count * (price ?? 0n)) / TOKENS_OF_A_PRICE
  return {
    input: cost(tokens.input, prices.input),
    output: cost(tokens.output, prices.output),
    cacheRead: cost(tokens.cacheRead, prices.cacheRead),
    cacheWrite: cost(tokens.cacheWrite, prices.cacheWrite),
  }
}

function categoriesOf(amounts: ByCategory<bigint>): readonly bigint[] {
  return [amounts.input, amounts.output, amounts.cacheRead, amounts.cacheWrite]
}
