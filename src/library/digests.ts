/** MD5 and the SHA family in plain JavaScript, for where there is no Node: RFC 1321, and FIPS 180-4. */
import type { DigestAlgorithm } from '../eval/capabilities.ts'

/** The digest of some bytes, as `node:crypto` would give it. */
export function digest(algorithm: DigestAlgorithm, bytes: Uint8Array): Uint8Array {
  switch (algorithm) {
    case 'md5':
      return md5(bytes)
    case 'sha1':
      return sha1(bytes)
    case 'sha256':
      return sha256(bytes)
    case 'sha512':
      return sha512(bytes)
  }
}

/** The bytes, a one bit, zeros, and the length in bits at the end of the last block. */
function padded(bytes: Uint8Array, blockBytes: 64 | 128, isLittleEndian: boolean): DataView {
  const lengthBytes = blockBytes / 8
  const blocks = Math.ceil((bytes.length + 1 + lengthBytes) / blockBytes)
  const all = new Uint8Array(blocks * blockBytes)
  all.set(bytes)
  all[bytes.length] = 0x80
  const view = new DataView(all.buffer)
  const at = all.length - 8
  view.setBigUint64(at, BigInt(bytes.length) * 8n, isLittleEndian)
  return view
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

const rotateRight = (word: number, by: number): number => rotateLeft(word, 32 - by)

const MD5_SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const
const MD5_TABLE = Int32Array.from({ length: 64 }, (_, at) =>
  Number(BigInt.asIntN(32, BigInt(Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32)))),
)

function md5(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 64, true)
  let [a0, b0, c0, d0] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476]
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = [a0, b0, c0, d0]
    for (let step = 0; step < 64; step++) {
      const [mixed, at] = md5Round(step, b, c, d)
      const shift = MD5_SHIFTS[step >> 4]?.[step & 3] ?? 0
      const sum = (a + mixed + (MD5_TABLE[step] ?? 0) + view.getInt32(block + at * 4, true)) | 0
      ;[a, d, c, b] = [d, c, b, (b + rotateLeft(sum, shift)) | 0]
    }
    ;[a0, b0, c0, d0] = [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0]
  }
  return wordBytes([a0, b0, c0, d0], true)
}

function md5Round(
  step: number,
  b: number,
  c: number,
  d: number,
): readonly [mixed: number, wordAt: number] {
  if (step < 16) return [(b & c) | (~b & d), step]
  if (step < 32) return [(d & b) | (~d & c), (5 * step + 1) % 16]
  if (step < 48) return [b ^ c ^ d, (3 * step + 5) % 16]
  return [c ^ (b | ~d), (7 * step) % 16]
}

function wordBytes(words: readonly number[], isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(words.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [at, word] of words.entries()) view.setInt32(at * 4, word, isLittleEndian)
  return bytes
}

const SHA1_CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const

function sha1(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 64, false)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const words = new Int32Array(80)
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(block + at * 4)
    for (let at = 16; at < 80; at++) {
      const mixed = wordAt(words, at - 3) ^ wordAt(words, at - 8) ^ wordAt(words, at - 14)
      words[at] = rotateLeft(mixed ^ wordAt(words, at - 16), 1)
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
    for (let step = 0; step < 80; step++) {
      const round = Math.floor(step / 20)
      const constant = SHA1_CONSTANTS[round] ?? 0
      const sum = rotateLeft(a, 5) + sha1Mix(round, b, c, d) + e + constant + wordAt(words, step)
      ;[e, d, c, b, a] = [d, c, rotateLeft(b, 30), a, sum | 0]
    }
    for (const [at, value] of [a, b, c, d, e].entries()) state[at] = ((state[at] ?? 0) + value) | 0
  }
  return wordBytes(state, false)
}

function sha1Mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d)
  return round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
}

function wordAt(words: Int32Array, at: number): number {
  return words[at] ?? 0
}

/** The first bits of the fractional part of a root of the first primes, as the standard makes its constants. */
function rootBits(count: number, degree: 2n | 3n, bits: 32n | 64n): readonly bigint[] {
  return primes(count).map(prime => {
    const scaled = BigInt(prime) << (bits * degree)
    return BigInt.asUintN(Number(bits), integerRoot(scaled, degree))
  })
}

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number++)
    if (found.every(prime => number % prime !== 0)) found.push(number)
  return found
}

function integerRoot(value: bigint, degree: 2n | 3n): bigint {
  let [low, high] = [0n, 1n << 80n]
  while (low < high) {
    const middle = (low + high + 1n) >> 1n
    if (middle ** degree <= value) low = middle
    else high = middle - 1n
  }
  return low
}

let sha256Constants: readonly Int32Array[] | undefined

function sha256(bytes: Uint8Array): Uint8Array {
  sha256Constants ??= [rootBits(8, 2n, 32n), rootBits(64, 3n, 32n)].map(list =>
    Int32Array.from(list, each => Number(BigInt.asIntN(32, each))),
  )
  const [start = new Int32Array(8), table = new Int32Array(64)] = sha256Constants
  const view = padded(bytes, 64, false)
  const state = Int32Array.from(start)
  const words = new Int32Array(64)
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(block + at * 4)
    for (let at = 16; at < 64; at++) {
      const [x, y] = [wordAt(words, at - 15), wordAt(words, at - 2)]
      const first = rotateRight(x, 7) ^ rotateRight(x, 18) ^ (x >>> 3)
      const second = rotateRight(y, 17) ^ rotateRight(y, 19) ^ (y >>> 10)
      words[at] = wordAt(words, at - 16) + first + wordAt(words, at - 7) + second
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let step = 0; step < 64; step++) {
      const high = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)
      const one = (h + high + ((e & f) ^ (~e & g)) + wordAt(table, step) + wordAt(words, step)) | 0
      const low = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)
      const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
    }
    for (const [at, value] of [a, b, c, d, e, f, g, h].entries())
      state[at] = wordAt(state, at) + value
  }
  return wordBytes([...state], false)
}

let sha512Constants: readonly (readonly bigint[])[] | undefined

const wide = (value: bigint): bigint => BigInt.asUintN(64, value)
const rotateWide = (value: bigint, by: bigint): bigint =>
  wide((value >> by) | (value << (64n - by)))

function sha512(bytes: Uint8Array): Uint8Array {
  sha512Constants ??= [rootBits(8, 2n, 64n), rootBits(80, 3n, 64n)]
  const [start = [], table = []] = sha512Constants
  const view = padded(bytes, 128, false)
  const state = [...start]
  for (let block = 0; block < view.byteLength; block += 128) {
    const words = sha512Words(view, block)
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state
    for (let step = 0; step < 80; step++) {
      const high = rotateWide(e, 14n) ^ rotateWide(e, 18n) ^ rotateWide(e, 41n)
      const choice = (e & f) ^ (wide(~e) & g)
      const one = h + high + choice + (table[step] ?? 0n) + (words[step] ?? 0n)
      const low = rotateWide(a, 28n) ^ rotateWide(a, 34n) ^ rotateWide(a, 39n)
      const two = low + ((a & b) ^ (a & c) ^ (b & c))
      ;[h, g, f, e, d, c, b, a] = [g, f, e, wide(d + one), c, b, a, wide(one + two)]
    }
    for (const [at, value] of [a, b, c, d, e, f, g, h].entries())
      state[at] = wide((state[at] ?? 0n) + value)
  }
  const out = new DataView(new ArrayBuffer(64))
  for (const [at, value] of state.entries()) out.setBigUint64(at * 8, value)
  return new Uint8Array(out.buffer)
}

function sha512Words(view: DataView, block: number): readonly bigint[] {
  const words: bigint[] = []
  for (let at = 0; at < 16; at++) words.push(view.getBigUint64(block + at * 8))
  for (let at = 16; at < 80; at++) {
    const [x = 0n, y = 0n] = [words[at - 15], words[at - 2]]
    const first = rotateWide(x, 1n) ^ rotateWide(x, 8n) ^ (x >> 7n)
    const second = rotateWide(y, 19n) ^ rotateWide(y, 61n) ^ (y >> 6n)
    words.push(wide((words[at - 16] ?? 0n) + first + (words[at - 7] ?? 0n) + second))
  }
  return words
}
