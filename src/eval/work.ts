/** What values come to in steps of the meter, so that work on large ones is paid for before it is done. */
import { partsOfValue } from '../value/inspect.ts'
import { printingBits } from '../value/number.ts'
import type { NumberValue, Value } from '../value/value.ts'

/** A value that is no collection, or the fixed part of one: some 30 ns, for each walk over the whole. */
const PART = 1 / 8
/** Characters of a text that are read, copied or compared in one step. */
const CHARACTERS_PER_STEP = 64
/** Fractions have up to 512 bits, of which not a single one may be lost. */
const FRACTION = 4
/** Printing takes time that grows with the square of the distance from 1, as far as numbers like 1e30000 are concerned. */
const FAR_BITS = 2048
const SQUARE_BITS = 131_072
const LINEAR_BITS = 32

/**
 * The steps that a walk over all of a value takes, parts of parts included; stops counting where it is more than `most`. A value that
 * is in another in several places counts in each.
 */
export function weightOf(value: Value, most: number): number {
  switch (value.kind) {
    case 'string':
      return PART + value.string.length / CHARACTERS_PER_STEP
    case 'number':
      return weightOfNumber(value)
    case 'map':
    case 'object':
    case 'list':
    case 'set':
    case 'tuple':
      return weightOfParts(value, most)
    default:
      return PART
  }
}

function weightOfNumber({ number }: NumberValue): number {
  const bits = printingBits(number)
  if (bits === 0) return PART
  return bits < FAR_BITS ? FRACTION : bits / LINEAR_BITS + (bits * bits) / SQUARE_BITS
}

function weightOfParts(value: Value, most: number): number {
  let weight = PART
  for (const part of partsOfValue(value)) {
    if (weight > most) break
    weight += weightOf(part, most - weight)
  }
  return weight
}

/** As `weightOf`, of several values. */
export function weightOfAll(values: readonly Value[], most: number): number {
  let weight = 0
  for (const value of values) {
    if (weight > most) break
    weight += weightOf(value, most - weight)
  }
  return weight
}

/** The steps that a text of so many characters takes. */
export function weightOfText(length: number): number {
  return length / CHARACTERS_PER_STEP
}
