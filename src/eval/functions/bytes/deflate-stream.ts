/** Blocks of a DEFLATE stream (RFC 1951), in the one of the three forms that Go's compress/flate chooses (huffman_bit_writer.go). */
import { type CodeWord, huffmanCode, reversed } from './huffman-code.ts'

/** A byte as it is, or, if `offset` is positive, so many bytes from that far back. */
export interface DeflateToken {
  readonly value: number
  readonly offset: number
}

const END_OF_BLOCK = 256
const LITERALS = 286
const OFFSETS = 30
const FIRST_LENGTH = 257
const SHORTEST = 3
const MAX_STORED = 65_535
/** In this order the lengths of the words for lengths are written. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const LENGTH_CODES = 19

/** A range of lengths or offsets that share a code: where it begins, and how many bits tell its members apart. */
interface Range {
  readonly base: number
  readonly extra: number
}

function rangesOf(count: number, first: number, perSize: number): readonly Range[] {
  const ranges: Range[] = []
  let base = first
  for (let at = 0; at < count; at++) {
    const extra = Math.max(0, Math.floor(at / perSize) - 1)
    ranges.push({ base, extra })
    base += 2 ** extra
  }
  return ranges
}

/** The longest length has a code of its own, out of the rule. */
const LENGTH_RANGES = [...rangesOf(28, SHORTEST, 4), { base: 258, extra: 0 }]
const OFFSET_RANGES = rangesOf(OFFSETS, 1, 2)

function codeOf(ranges: readonly Range[], value: number): number {
  return ranges.findLastIndex(range => range.base <= value)
}

/** Codes for the two kinds of symbols in a block. */
interface Coding {
  readonly literals: readonly CodeWord[]
  readonly offsets: readonly CodeWord[]
}

/** The code that every decoder knows. */
function fixedCoding(): Coding {
  return {
    literals: Array.from({ length: LITERALS }, (_, symbol) => fixedWord(symbol)),
    offsets: Array.from({ length: OFFSETS }, (_, symbol) => wordOf(symbol, 5)),
  }
}

function fixedWord(symbol: number): CodeWord {
  if (symbol < 144) return wordOf(symbol + 48, 8)
  if (symbol < 256) return wordOf(symbol + 256, 9)
  return symbol < 280 ? wordOf(symbol - 256, 7) : wordOf(symbol - 88, 8)
}

function wordOf(bits: number, length: number): CodeWord {
  return { bits: reversed(bits, length), length }
}

/** What the description of a block's own codes is made of. */
interface Header {
  readonly literalCount: number
  readonly offsetCount: number
  readonly runs: readonly Run[]
  readonly words: readonly CodeWord[]
  readonly wordCount: number
}

/** A word length, or one of the repetitions 16, 17 and 18 with their extra bits. */
interface Run {
  readonly code: number
  readonly extra: number
  readonly extraBits: number
}

/** Writes blocks bit by bit. */
export class DeflateStream {
  private readonly bytes: number[] = []
  private held = 0
  private heldBits = 0
  private readonly fixed = fixedCoding()

  /** Everything so far; only whole bytes, so `writeStored` must have come last. */
  finish(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }

  /** A block of tokens; `plain` are the bytes that they stand for, undefined if they are no longer at hand. */
  writeBlock(tokens: readonly DeflateToken[], plain: Uint8Array | undefined): void {
    const counts = countsOf(tokens)
    const own = {
      literals: huffmanCode(counts.literals, 15),
      offsets: huffmanCode(counts.offsets, 15),
    }
    const header = headerOf(own, counts)
    const fixedSize = 3 + sizeOf(this.fixed, counts)
    const ownSize = headerSize(header) + sizeOf(own, counts)
    if (plain !== undefined && storedSize(plain) < Math.min(fixedSize, ownSize)) {
      this.writeStored(plain, false)
    } else if (ownSize < fixedSize) {
      this.writeHeader(header)
      this.writeTokens(tokens, own)
    } else {
      this.write(2, 3)
      this.writeTokens(tokens, this.fixed)
    }
  }

  /** A block of bytes as they are; none at all to come to a whole byte, or to end the stream. */
  writeStored(plain: Uint8Array, last: boolean): void {
    this.write(last ? 1 : 0, 3)
    if (this.heldBits > 0) this.write(0, 8 - this.heldBits)
    this.write(plain.length, 16)
    this.write(plain.length ^ 0xffff, 16)
    for (const byte of plain) this.bytes.push(byte)
  }

  private write(value: number, bits: number): void {
    this.held |= value << this.heldBits
    this.heldBits += bits
    while (this.heldBits >= 8) {
      this.bytes.push(this.held & 0xff)
      this.held >>>= 8
      this.heldBits -= 8
    }
  }

  private writeWord(word: CodeWord | undefined): void {
    this.write(word?.bits ?? 0, word?.length ?? 0)
  }

  private writeHeader({ literalCount, offsetCount, runs, words, wordCount }: Header): void {
    this.write(4, 3)
    this.write(literalCount - 257, 5)
    this.write(offsetCount - 1, 5)
    this.write(wordCount - 4, 4)
    for (const symbol of LENGTH_ORDER.slice(0, wordCount)) this.write(words[symbol]?.length ?? 0, 3)
    for (const run of runs) {
      this.writeWord(words[run.code])
      this.write(run.extra, run.extraBits)
    }
  }

  private writeTokens(tokens: readonly DeflateToken[], coding: Coding): void {
    const lengthWords = coding.literals.slice(FIRST_LENGTH)
    for (const { value, offset } of tokens) {
      if (offset === 0) this.writeWord(coding.literals[value])
      else {
        this.writeInRange(value, LENGTH_RANGES, lengthWords)
        this.writeInRange(offset, OFFSET_RANGES, coding.offsets)
      }
    }
    this.writeWord(coding.literals[END_OF_BLOCK])
  }

  private writeInRange(value: number, ranges: readonly Range[], words: readonly CodeWord[]): void {
    const code = codeOf(ranges, value)
    const range = ranges[code]
    this.writeWord(words[code])
    if (range !== undefined) this.write(value - range.base, range.extra)
  }
}

/** In bits. */
function storedSize(plain: Uint8Array): number {
  return plain.length > MAX_STORED ? Number.POSITIVE_INFINITY : (plain.length + 5) * 8
}

interface Counts {
  readonly literals: readonly number[]
  readonly offsets: readonly number[]
  /** Bits that tell members of ranges apart. */
  readonly extraBits: number
}

function countsOf(tokens: readonly DeflateToken[]): Counts {
  const literals = Array.from({ length: LITERALS }, () => 0)
  const offsets = Array.from({ length: OFFSETS }, () => 0)
  let extraBits = 0
  const count = (counts: number[], symbol: number): void => {
    counts[symbol] = (counts[symbol] ?? 0) + 1
  }
  count(literals, END_OF_BLOCK)
  for (const { value, offset } of tokens) {
    if (offset === 0) count(literals, value)
    else {
      const lengthCode = codeOf(LENGTH_RANGES, value)
      const offsetCode = codeOf(OFFSET_RANGES, offset)
      count(literals, lengthCode + FIRST_LENGTH)
      count(offsets, offsetCode)
      extraBits += (LENGTH_RANGES[lengthCode]?.extra ?? 0) + (OFFSET_RANGES[offsetCode]?.extra ?? 0)
    }
  }
  // The format wants at least one offset.
  if (offsets.every(frequency => frequency === 0)) count(offsets, 0)
  return { literals, offsets, extraBits }
}

function bitsFor(frequencies: readonly number[], words: readonly CodeWord[]): number {
  return frequencies.reduce((sum, frequency, at) => sum + frequency * (words[at]?.length ?? 0), 0)
}

function sizeOf(coding: Coding, counts: Counts): number {
  const words = bitsFor(counts.literals, coding.literals) + bitsFor(counts.offsets, coding.offsets)
  return words + counts.extraBits
}

function headerOf(coding: Coding, counts: Counts): Header {
  const literalCount = counts.literals.findLastIndex(frequency => frequency > 0) + 1
  const offsetCount = counts.offsets.findLastIndex(frequency => frequency > 0) + 1
  const described = [
    ...coding.literals.slice(0, literalCount),
    ...coding.offsets.slice(0, offsetCount),
  ]
  const runs = runsOf(described.map(word => word.length))
  const frequencies = Array.from({ length: LENGTH_CODES }, () => 0)
  for (const { code } of runs) frequencies[code] = (frequencies[code] ?? 0) + 1
  const used = LENGTH_ORDER.findLastIndex(symbol => (frequencies[symbol] ?? 0) > 0) + 1
  const words = huffmanCode(frequencies, 7)
  return { literalCount, offsetCount, runs, words, wordCount: Math.max(4, used) }
}

function headerSize({ runs, words, wordCount }: Header): number {
  const coded = runs.reduce((sum, run) => sum + (words[run.code]?.length ?? 0) + run.extraBits, 0)
  return 3 + 5 + 5 + 4 + 3 * wordCount + coded
}

/** Lengths with repetitions put together: of the one before (16), of few (17) and of many noughts (18). */
function runsOf(lengths: readonly number[]): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] ?? 0
    let count = 1
    while (lengths[at + count] === length) count++
    at += count
    addRun(runs, length, count)
  }
  return runs
}

function addRun(runs: Run[], length: number, count: number): void {
  let left = count
  const repeat = (code: number, least: number, most: number, extraBits: number): void => {
    const taken = Math.min(left, most)
    runs.push({ code, extra: taken - least, extraBits })
    left -= taken
  }
  const single = (): void => {
    runs.push({ code: length, extra: 0, extraBits: 0 })
    left--
  }
  if (length > 0) {
    single()
    while (left >= 3) repeat(16, 3, 6, 2)
  } else {
    while (left >= 11) repeat(18, 11, 138, 7)
    if (left >= 3) repeat(17, 3, 10, 3)
  }
  while (left > 0) single()
}
