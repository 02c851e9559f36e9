/** The CRC-32 checksum of IEEE 802.3, as Go's hash/crc32 has it. */

const POLYNOMIAL = 0xedb88320

/** A whole number from 0 to 2^32 - 1. */
export function crc32(bytes: Uint8Array): number {
  let checksum = 0xffffffff
  for (const byte of bytes) {
    checksum ^= byte
    for (let bit = 0; bit < 8; bit++) {
      checksum = (checksum & 1) === 1 ? (checksum >>> 1) ^ POLYNOMIAL : checksum >>> 1
    }
  }
  return (checksum ^ 0xffffffff) >>> 0
}
