/**
 * IP addresses and networks as Go's `net` package holds them: 4 or 16 bytes, where 16 bytes may stand for an IPv4 address
 * (https://github.com/golang/go/blob/master/src/net/ip.go). Leading zeros are decimal, as Terraform keeps reading them.
 */

/** The 4 or 16 bytes of an address or a mask; Go's functions now and then give something shorter, which is undefined here. */
export type Bytes = readonly number[]

/** Go's `net.IPNet`. The text of one without an address or mask is `<nil>`. */
export interface Network {
  readonly ip: Bytes | undefined
  readonly mask: Bytes | undefined
}

const V4_PREFIX: Bytes = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]

/** The network of text such as `10.1.2.3/24`, host bits cut off; undefined for anything else. */
export function parseNetwork(text: string): Network | undefined {
  const slash = text.indexOf('/')
  if (slash < 0) return undefined
  const v4 = parseV4(text.slice(0, slash))
  const ip = v4 ?? parseV6(text.slice(0, slash))
  const length = /^\d+$/.test(text.slice(slash + 1)) ? Number(text.slice(slash + 1)) : -1
  const mask = ip && maskOf(length, ip.length * 8)
  return ip && mask && { ip: masked(ip, mask), mask }
}

function parseV4(text: string): Bytes | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every(part => /^\d+$/.test(part))) return undefined
  const bytes = parts.map(Number)
  return bytes.every(byte => byte <= 0xff) ? bytes : undefined
}

function parseV6(text: string): Bytes | undefined {
  const gap = text.indexOf('::')
  if (gap < 0) {
    const bytes = groups(text)
    return bytes?.length === 16 ? bytes : undefined
  }
  const head = groups(text.slice(0, gap))
  const tail = groups(text.slice(gap + 2))
  if (head === undefined || tail === undefined) return undefined
  // An address in dots may only end the text.
  if (text.slice(0, gap).includes('.')) return undefined
  const missing = 16 - head.length - tail.length
  return missing > 0 ? [...head, ...new Array<number>(missing).fill(0), ...tail] : undefined
}

/** Bytes of groups between colons, of which the last may be an IPv4 address; none for empty text. */
function groups(text: string): Bytes | undefined {
  if (text === '') return []
  const bytes: number[] = []
  const parts = text.split(':')
  for (const [at, part] of parts.entries()) {
    const v4 = at === parts.length - 1 && part.includes('.') ? parseV4(part) : undefined
    const group = /^[0-9a-fA-F]+$/.test(part) ? Number.parseInt(part, 16) : Number.NaN
    if (v4 !== undefined) bytes.push(...v4)
    else if (group <= 0xffff) bytes.push(group >> 8, group & 0xff)
    else return undefined
  }
  return bytes
}

/** A mask of leading ones; undefined if there are not as many bits. */
export function maskOf(ones: number, bits: number): Bytes | undefined {
  if (ones < 0 || ones > bits) return undefined
  return Array.from({ length: bits / 8 }, (_, at) => {
    const own = Math.min(8, Math.max(0, ones - at * 8))
    return (0xff << (8 - own)) & 0xff
  })
}

/** How many leading ones a mask has. Masks are always made by `maskOf`. */
export function maskLength(mask: Bytes): number {
  return mask.reduce((ones, byte) => ones + byte.toString(2).replaceAll('0', '').length, 0)
}

/** The address with the bits outside the mask cut off; undefined if their sizes do not go together. */
export function masked(ip: Bytes, mask: Bytes): Bytes | undefined {
  const isWide =
    mask.length === 16 && ip.length === 4 && mask.slice(0, 12).every(byte => byte === 0xff)
  const isMapped = mask.length === 4 && ip.length === 16 && asV4(ip) !== undefined
  const ownMask = isWide ? mask.slice(12) : mask
  const ownIp = isMapped ? ip.slice(12) : ip
  if (ownIp.length !== ownMask.length) return undefined
  return ownIp.map((byte, at) => byte & (ownMask[at] ?? 0))
}

/** The 4 bytes of an IPv4 address, also of one written as IPv6 (`::ffff:1.2.3.4`). */
export function asV4(ip: Bytes): Bytes | undefined {
  if (ip.length === 4) return ip
  return V4_PREFIX.every((byte, at) => ip[at] === byte) ? ip.slice(12) : undefined
}

/** The address as a number, the first byte counting most. */
export function toInteger(ip: Bytes): bigint {
  return ip.reduce((total, byte) => total * 256n + BigInt(byte), 0n)
}

/** The address of a number's magnitude; undefined if that needs more bytes. */
export function fromInteger(integer: bigint, bytes: number): Bytes | undefined {
  let rest = integer < 0n ? -integer : integer
  const result: number[] = []
  for (let at = 0; at < bytes; at++) {
    result.unshift(Number(rest & 0xffn))
    rest >>= 8n
  }
  return rest === 0n ? result : undefined
}

/** Whether an address lies in a network. */
export function contains(network: Network, ip: Bytes): boolean {
  const own = network.ip && (asV4(network.ip) ?? network.ip)
  const other = asV4(ip) ?? ip
  const mask = own?.length === 4 ? network.mask?.slice(-4) : network.mask
  if (own?.length !== other.length || mask === undefined) return false
  return own.every((byte, at) => (byte & (mask[at] ?? 0)) === ((other[at] ?? 0) & (mask[at] ?? 0)))
}

/** The usual text of an address: dots for IPv4, also if mapped, else groups with the longest run of zeros left out. */
export function addressText(ip: Bytes): string {
  const v4 = asV4(ip)
  return v4 === undefined ? v6Text(ip) : v4.join('.')
}

function v6Text(ip: Bytes): string {
  const words = Array.from(
    { length: 8 },
    (_, at) => (ip[at * 2] ?? 0) * 256 + (ip[at * 2 + 1] ?? 0),
  )
  let [start, end] = [-1, -1]
  for (let from = 0; from < 8; from++) {
    let to = from
    while (words[to] === 0) to++
    if (to - from >= 2 && to - from > end - start) [start, end] = [from, to]
  }
  const hex = (part: readonly number[]): string => part.map(word => word.toString(16)).join(':')
  return start < 0 ? hex(words) : `${hex(words.slice(0, start))}::${hex(words.slice(end))}`
}

/** Address and length of the mask, as `10.1.0.0/16`. */
export function networkText({ ip, mask }: Network): string {
  if (ip === undefined || mask === undefined) return '<nil>'
  const v4 = asV4(ip)
  if (v4 === undefined && mask.length !== 16) return '<nil>'
  const ownMask = v4 === undefined ? mask : mask.slice(-4)
  return `${addressText(v4 ?? ip)}/${maskLength(ownMask)}`
}
