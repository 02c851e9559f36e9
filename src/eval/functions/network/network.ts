/**
 * The network functions: `cidrhost`, `cidrnetmask`, `cidrsubnet`, `cidrsubnets`. What they do with numbers that are too large, too
 * small or negative is what go-cidr 1.1.0 does (https://github.com/apparentlymart/go-cidr), sensible or not.
 */
import { listValue, stringValue } from '../../../value/make.ts'
import { toBigInt } from '../../../value/number.ts'
import { listType, STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { int64Of } from '../parts.ts'
import { numberParameter, textOf, textParameter } from '../read-argument.ts'
import {
  addressText,
  asV4,
  type Bytes,
  contains,
  fromInteger,
  masked,
  maskLength,
  maskOf,
  type Network,
  networkText,
  parseNetwork,
  toInteger,
} from './ip-address.ts'

const MAX_UINT64 = 2n ** 64n - 1n
const NO_INTEGER = 'a whole number of at most 64 bits is required'

interface ParsedNetwork extends Network {
  readonly ip: Bytes
  readonly mask: Bytes
  /** Bits of the prefix, and of an address. */
  readonly length: number
  readonly bits: number
}

/** The network in the first argument, at fault for itself or as part of the whole call. */
function networkOf(args: readonly Value[], blamed: 0 | null): ParsedNetwork | Failure {
  const text = textOf(args, 0)
  const { ip, mask } = parseNetwork(text) ?? {}
  if (ip === undefined || mask === undefined)
    return fail(blamed, 'the prefix is a network such as "10.0.0.0/16"')
  return { ip, mask, length: maskLength(mask), bits: mask.length * 8 }
}

/** The magnitude's low 64 bits, as Go reads a large number where it wants a small one. */
function low64(integer: bigint): bigint {
  return BigInt.asUintN(64, integer < 0n ? -integer : integer)
}

/** Sets the number's bits in the address, from the end of a prefix on; undefined if they do not fit. */
function inserted(ip: Bytes, integer: bigint, prefix: bigint): Bytes | undefined {
  const shift = BigInt(ip.length * 8) - prefix
  // So far out that nothing but zero fits.
  if (shift > 512n) return integer === 0n ? ip : undefined
  return fromInteger(toInteger(ip) | (integer << shift), ip.length)
}

const CIDR_HOST: FunctionDefinition = {
  name: 'cidrhost',
  parameters: [textParameter('prefix'), numberParameter('hostnum')],
  returns: STRING,
  notNull: true,
  apply: args => {
    const [, hostNumber] = args
    const host = hostNumber?.kind === 'number' ? toBigInt(hostNumber.number) : undefined
    if (host === undefined) return fail(null, 'the host number is a whole number')
    const network = networkOf(args, null)
    if ('failure' in network) return network
    const last = (1n << BigInt(network.bits - network.length)) - 1n
    // Negative numbers count from the end.
    const checked = host < 0n ? -host - 1n : BigInt.asIntN(64, low64(host))
    const number = host < 0n ? last - checked : host
    const bits = asV4(network.ip) === undefined ? 128n : 32n
    const ip = checked > last ? undefined : inserted(network.ip, number, bits)
    if (ip === undefined)
      return fail(null, `a prefix of ${network.length} bits has no host number ${host}`)
    return stringValue(addressText(ip))
  },
}

const CIDR_NETMASK: FunctionDefinition = {
  name: 'cidrnetmask',
  parameters: [textParameter('prefix')],
  returns: STRING,
  notNull: true,
  apply: args => {
    const network = networkOf(args, null)
    if ('failure' in network) return network
    if (asV4(network.ip) === undefined) return fail(null, 'only IPv4 networks have a netmask')
    return stringValue(addressText(network.mask))
  },
}

const CIDR_SUBNET: FunctionDefinition = {
  name: 'cidrsubnet',
  parameters: [textParameter('prefix'), numberParameter('newbits'), numberParameter('netnum')],
  returns: STRING,
  notNull: true,
  apply: args => {
    const [, newBitsValue, netNumber] = args
    const newBits = newBitsValue && int64Of(newBitsValue)
    if (newBits === undefined) return fail(null, NO_INTEGER)
    const number = netNumber?.kind === 'number' ? toBigInt(netNumber.number) : undefined
    if (number === undefined) return fail(null, 'the number of the subnet is a whole number')
    const network = networkOf(args, null)
    if ('failure' in network) return network
    return subnet(network, newBits, number)
  },
}

function subnet(network: ParsedNetwork, newBits: bigint, number: bigint): Value | Failure {
  const length = BigInt.asIntN(64, BigInt(network.length) + newBits)
  if (length > BigInt(network.bits))
    return fail(null, `a prefix of ${network.length} bits cannot be extended by ${newBits}`)
  // Extensions beyond 64 bits and negative ones overflow to "anything goes".
  const most = newBits >= 0n && newBits < 64n ? (1n << newBits) - 1n : MAX_UINT64
  const ip = low64(number) > most ? undefined : inserted(network.ip, number, length)
  if (ip === undefined)
    return fail(null, `an extension of ${newBits} bits has no subnet number ${number}`)
  return stringValue(networkText({ ip, mask: maskOf(Number(length), network.bits) }))
}

const CIDR_SUBNETS: FunctionDefinition = {
  name: 'cidrsubnets',
  parameters: [textParameter('prefix')],
  variadic: numberParameter('newbits'),
  returns: listType(STRING),
  notNull: true,
  apply: args => {
    const network = networkOf(args, 0)
    if ('failure' in network) return network
    const subnets: Value[] = []
    let current: Network | undefined
    for (const [at, arg] of args.slice(1).entries()) {
      const length = subnetLength(network, arg, at + 1)
      if (typeof length !== 'number') return length
      current = following(current ?? precedingSubnet(network, length), length)
      if (current?.ip === undefined || !contains(network, current.ip))
        return fail(at + 1, `no room is left for a subnet with a prefix of ${length} bits`)
      subnets.push(stringValue(networkText(current)))
    }
    return listValue(STRING, subnets)
  },
}

function subnetLength(network: ParsedNetwork, arg: Value, at: number): number | Failure {
  const newBits = int64Of(arg)
  if (newBits === undefined) return fail(at, NO_INTEGER)
  if (newBits < 1n || newBits > 32n) return fail(at, 'a prefix is extended by 1 to 32 bits')
  const length = network.length + Number(newBits)
  if (length > network.bits)
    return fail(at, `a prefix of ${length} bits is too long for an address of ${network.bits}`)
  return length
}

/** The subnet that ends just before the network begins; the first of all addresses is preceded by the last. */
function precedingSubnet(network: ParsedNetwork, length: number): Network {
  const ip = stepped(network.ip, -1n)
  const mask = maskOf(length, ip.length * 8)
  return { ip: mask && masked(ip, mask), mask }
}

/** The first subnet of the length that begins after the end of another; undefined at the end of all addresses. */
function following(previous: Network, length: number): Network | undefined {
  const end = lastAddress(previous)
  const mask = end && maskOf(length, end.length * 8)
  const aligned = end && mask && masked(end, mask)
  const last = aligned && lastAddress({ ip: aligned, mask })
  if (last === undefined || mask === undefined) return undefined
  const next = stepped(last, 1n)
  if ((asV4(next) ?? next).every(byte => byte === 0)) return undefined
  return { ip: masked(next, mask), mask }
}

function lastAddress({ ip, mask }: Network): Bytes | undefined {
  if (ip === undefined || mask === undefined) return undefined
  const hostBits = BigInt(ip.length * 8 - maskLength(mask))
  return fromInteger(toInteger(ip) | ((1n << hostBits) - 1n), ip.length)
}

/** The next or previous address, around the end of all addresses; a mapped IPv4 address becomes a plain one. */
function stepped(ip: Bytes, by: 1n | -1n): Bytes {
  const plain = asV4(ip) ?? ip
  const bits = plain.length * 8
  return fromInteger(BigInt.asUintN(bits, toInteger(plain) + by), plain.length) ?? plain
}

/** The family's definitions, for `table.ts` to find by name. */
export const networkFunctions: readonly FunctionDefinition[] = [
  CIDR_HOST,
  CIDR_NETMASK,
  CIDR_SUBNET,
  CIDR_SUBNETS,
]
