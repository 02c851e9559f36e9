/** Splits a box of choices into smaller ones that together hold the same. */

import type { Offer } from '../ground.ts'
import { rangeSetting, type Setting, sizeOf, wholeDomain } from '../setting.ts'
import type { Settings } from '../settings.ts'
import { type Box, exampleFor } from './box.ts'

/** Ranges up to this size are split into their numbers at once. */
const MAX_AT_ONCE = 8n

/** Beyond this an endless range of numbers is left as it is. */
const FAR = 2n ** 40n

/** The settings of the parts; undefined: nothing that is wanted can be split. */
export function splitBox(box: Box): readonly Settings[] | undefined {
  const candidates = box.wanted.flatMap(name => {
    const parts = partsOfSetting(box, name)
    return parts === undefined ? [] : [{ name, ...parts }]
  })
  const [first, ...rest] = candidates
  if (first === undefined) return undefined
  // What offers few values is settled first, then the widest range.
  const chosen = rest.reduce((best, each) => (each.rank < best.rank ? each : best), first)
  return chosen.parts.map(setting => new Map([...box.settings, [chosen.name, setting]]))
}

interface Parts {
  readonly rank: number
  readonly parts: readonly Setting[]
}

function partsOfSetting({ settings, offers }: Box, name: string): Parts | undefined {
  const setting = settings.get(name)
  const domain = offers.get(name)?.domain
  if (setting === undefined || domain === undefined || setting.kind === 'value') return undefined
  if (setting.kind === 'range') {
    const size = setting.high - setting.low + 1n
    return { rank: 1e9 - Math.log2(Number(size)), parts: partsOfRange(setting) }
  }
  if (domain.kind === 'values') {
    const parts = shownFirst(domain.values, offers.get(name)).map(
      (value): Setting => ({ kind: 'value', value }),
    )
    return { rank: Number(sizeOf(domain)), parts }
  }
  const parts = partsOfEndless(setting)
  return parts === undefined ? undefined : { rank: 2e9, parts }
}

/** Of choices that cost the same the first one is shown: that shall be the default. */
function shownFirst(
  values: readonly (string | undefined)[],
  offer: Offer | undefined,
): readonly (string | undefined)[] {
  const shown = offer && exampleFor(wholeDomain(offer.domain), offer)
  return values.includes(shown) ? [shown, ...values.filter(value => value !== shown)] : values
}

function partsOfRange({ low, high }: Extract<Setting, { kind: 'range' }>): readonly Setting[] {
  const size = high - low + 1n
  if (size <= MAX_AT_ONCE)
    return Array.from({ length: Number(size) }, (_, at): Setting => {
      return { kind: 'value', value: String(low + BigInt(at)) }
    })
  const middle = low + size / 2n
  return [rangeSetting(low, middle - 1n), rangeSetting(middle, high)]
}

/** An endless range is cut where it doubles. */
function partsOfEndless({
  open,
}: Extract<Setting, { kind: 'open' }>): readonly Setting[] | undefined {
  const { whole } = open
  if (whole === undefined) return undefined
  const { low, high } = whole
  if (low !== undefined && high !== undefined) return [rangeSetting(low, high)]
  if (low === undefined && high === undefined)
    return [endless(undefined, -1n), endless(0n, undefined)]
  const from = low ?? high ?? 0n
  const step = stepFrom(from)
  if (step > FAR) return undefined
  return low === undefined
    ? [endless(undefined, from - step), rangeSetting(from - step + 1n, from)]
    : [rangeSetting(from, from + step - 1n), endless(from + step, undefined)]
}

function stepFrom(from: bigint): bigint {
  const size = from < 0n ? -from : from
  return size < 16n ? 16n : size
}

function endless(low: bigint | undefined, high: bigint | undefined): Setting {
  return { kind: 'open', open: { whole: { low, high } } }
}
