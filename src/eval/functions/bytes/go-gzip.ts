/**
 * Gzip with exactly the bytes that Terraform's `base64gzip` gets from Go: compress/flate at its default level (deflate.go), flushed
 * before it is closed. zlib finds other matches in repetitive texts.
 */
import { DeflateStream, type DeflateToken } from './deflate-stream.ts'

/** Longer inputs would need Go's renumbering of its hash table too. */
export const MAX_GZIP_INPUT: number = 8 * 1024 * 1024

/** Level 6. */
const LAZY_LENGTH = 16
const NICE_LENGTH = 128
const CHAIN = 128

const WINDOW = 32_768
const MIN_MATCH = 4
const MAX_MATCH = 258
const FAR = 4096
const HASH_BITS = 17
const HASH_FACTOR = 0x1e35a7bd
const BLOCK_TOKENS = 16_384
/** Matches are only looked for with so much text ahead, unless it is the end. */
const LOOKAHEAD = MIN_MATCH + MAX_MATCH

/** Magic, deflate, no flags, no time, default compression, unknown system. */
const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]

/** The compressed stream; the input may have up to `MAX_GZIP_INPUT` bytes. */
export function goGzip(bytes: Uint8Array): Uint8Array {
  const body = new Deflater(bytes).run()
  const trailer = new DataView(new ArrayBuffer(8))
  trailer.setUint32(0, checksum(bytes), true)
  trailer.setUint32(4, bytes.length, true)
  const stream = new Uint8Array(HEADER.length + body.length + 8)
  stream.set(HEADER)
  stream.set(body, HEADER.length)
  stream.set(new Uint8Array(trailer.buffer), HEADER.length + body.length)
  return stream
}

/** CRC-32 of IEEE 802.3. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}

interface Match {
  readonly length: number
  readonly offset: number
}

const NO_MATCH: Match = { length: MIN_MATCH - 1, offset: 0 }

/** One input. Positions are those in the whole input; Go's are those in its window, which begins at `base`. */
class Deflater {
  private readonly bytes: Uint8Array
  private readonly writer = new DeflateStream()
  /** Last position with a hash, and the one with the same hash before each, plus 1; 0: none. */
  private readonly heads = new Uint32Array(1 << HASH_BITS)
  private readonly previous = new Uint32Array(WINDOW)
  private tokens: DeflateToken[] = []
  private at = 0
  private base = 0
  private blockStart = 0
  /** Kept from the position before where no hash can be computed any more. */
  private head = -1
  private match: Match = NO_MATCH
  /** Whether the byte before the current one is yet to be written. */
  private pending = false

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  run(): Uint8Array {
    let end = 0
    while (end < this.bytes.length) {
      this.compressUpTo(end - LOOKAHEAD + 1)
      // The window holds twice its size, and moves by one when little is left ahead.
      if (this.at - this.base >= 2 * WINDOW - LOOKAHEAD) this.base += WINDOW
      end = Math.min(this.bytes.length, this.base + 2 * WINDOW)
    }
    this.compressUpTo(this.bytes.length)
    if (this.pending) this.addLiteral(this.at - 1)
    if (this.tokens.length > 0) this.endBlock(this.at)
    this.writer.writeStored(new Uint8Array(), false)
    this.writer.writeStored(new Uint8Array(), true)
    return this.writer.finish()
  }

  /** Goes on while the position is before the end. */
  private compressUpTo(end: number): void {
    while (this.at < end) {
      this.insert(this.at, true)
      const before = this.match
      this.match = this.worthSearching(before) ? this.findMatch() : NO_MATCH
      if (before.length >= MIN_MATCH && this.match.length <= before.length) this.takeMatch(before)
      else this.advance()
    }
  }

  /** `isCurrent`: remembers what had the same hash before. */
  private insert(at: number, isCurrent: boolean): void {
    if (at >= this.bytes.length - (MIN_MATCH - 1)) return
    const hash = this.hashAt(at)
    const head = this.heads[hash] ?? 0
    if (isCurrent) this.head = head - 1
    this.previous[at % WINDOW] = head
    this.heads[hash] = at + 1
  }

  private hashAt(at: number): number {
    const { bytes } = this
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0)
    return Math.imul(word, HASH_FACTOR) >>> (32 - HASH_BITS)
  }

  private worthSearching(before: Match): boolean {
    const oldest = Math.max(this.base, this.at - WINDOW)
    const ahead = this.bytes.length - this.at
    return this.head >= oldest && ahead > before.length && before.length < LAZY_LENGTH
  }

  private findMatch(): Match {
    const { at, bytes } = this
    const longest = Math.min(MAX_MATCH, bytes.length - at)
    const nice = Math.min(longest, NICE_LENGTH)
    let best = NO_MATCH
    let from = this.head
    for (let tries = CHAIN; tries > 0; tries--) {
      if (bytes[at + best.length] === bytes[from + best.length]) {
        const length = this.matchLength(from, longest)
        if (length > best.length && (length > MIN_MATCH || at - from <= FAR)) {
          best = { length, offset: at - from }
          if (length >= nice) break
        }
      }
      // What came before has been overwritten.
      if (from === at - WINDOW) break
      from = (this.previous[from % WINDOW] ?? 0) - 1
      if (from < at - WINDOW || from < this.base) break
    }
    return best
  }

  private matchLength(from: number, longest: number): number {
    let length = 0
    while (length < longest && this.bytes[from + length] === this.bytes[this.at + length]) length++
    return length
  }

  /** The match at the position before is the better one. */
  private takeMatch({ length, offset }: Match): void {
    this.tokens.push({ value: length, offset })
    const end = this.at + length - 1
    for (this.at++; this.at < end; this.at++) this.insert(this.at, false)
    this.pending = false
    this.match = NO_MATCH
    if (this.tokens.length === BLOCK_TOKENS) this.endBlock(this.at)
  }

  /** A match here may turn out to be worse than one at the next position, so the byte waits. */
  private advance(): void {
    if (this.pending) {
      this.addLiteral(this.at - 1)
      if (this.tokens.length === BLOCK_TOKENS) this.endBlock(this.at)
    }
    this.at++
    this.pending = true
  }

  private addLiteral(at: number): void {
    this.tokens.push({ value: this.bytes[at] ?? 0, offset: 0 })
  }

  private endBlock(end: number): void {
    const plain =
      this.blockStart >= this.base ? this.bytes.subarray(this.blockStart, end) : undefined
    this.writer.writeBlock(this.tokens, plain)
    this.blockStart = end
    this.tokens = []
  }
}
