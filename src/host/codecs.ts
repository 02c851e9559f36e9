/** Digests, compression, character sets and RSA from Node and iconv-lite, for the functions that need them. */
import {
  constants,
  createHash,
  createPrivateKey,
  type KeyObject,
  privateDecrypt,
} from 'node:crypto'
import { deflateRawSync, gunzipSync, gzipSync, constants as zlibConstants } from 'node:zlib'
import type { Codecs } from '../eval/capabilities.ts'
import { decodeText, encodeText } from './charsets.ts'

/** All that Node can do: everything but `bcrypt`, whose result hangs on chance and is unknown at plan anyway. Nothing here throws. */
export const nodeCodecs: Codecs = {
  digest: (algorithm, bytes) => createHash(algorithm).update(bytes).digest(),
  gzip,
  gunzip,
  encodeText: (text, charset) => encodeText(text, charset),
  decodeText: (bytes, charset) => decodeText(bytes, charset),
  rsaDecrypt,
}

/** Magic, deflate, no flags, no time, best-effort compression, unknown system: what Go's compress/gzip writes. */
const GZIP_HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]
/** The empty last block that Go closes a flushed stream with. */
const LAST_BLOCK = [0x01, 0x00, 0x00, 0xff, 0xff]
/** Checksum and length at the end of a gzip stream. */
const TRAILER_BYTES = 8

/** Go flushes before it closes, as zlib does on a synchronous flush; the matches that the two find are nearly always the same. */
function gzip(bytes: Uint8Array): Uint8Array {
  const body = deflateRawSync(bytes, { finishFlush: zlibConstants.Z_SYNC_FLUSH })
  const trailer = gzipSync(bytes).subarray(-TRAILER_BYTES)
  return Buffer.concat([Buffer.from(GZIP_HEADER), body, Buffer.from(LAST_BLOCK), trailer])
}

function gunzip(bytes: Uint8Array, limitBytes: number): Uint8Array | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: limitBytes })
  } catch {
    return undefined
  }
}

function rsaDecrypt(
  ciphertext: Uint8Array,
  pemKey: string,
): Uint8Array | 'bad-key' | 'bad-ciphertext' {
  const key = readKey(pemKey)
  if (key === undefined) return 'bad-key'
  try {
    // Node's OpenSSL refuses PKCS#1 v1.5 for decryption, so the padding is taken off here.
    const block = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, ciphertext)
    return withoutPadding(block) ?? 'bad-ciphertext'
  } catch {
    return 'bad-ciphertext'
  }
}

function readKey(pemKey: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pemKey)
    return key.asymmetricKeyType === 'rsa' ? key : undefined
  } catch {
    return undefined
  }
}

/** PKCS#1 v1.5: 00 02, at least eight bytes that are not zero, 00, then the message (RFC 8017, 7.2.2). */
function withoutPadding(block: Uint8Array): Uint8Array | undefined {
  const end = block.indexOf(0, 2)
  if (block[0] !== 0 || block[1] !== 2 || end < 10) return undefined
  return block.subarray(end + 1)
}
