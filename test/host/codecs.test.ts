/** What Node and iconv-lite do of what expressions ask for. */
import { constants, generateKeyPairSync, publicEncrypt } from 'node:crypto'
import { expect, test } from 'vitest'
import { decodeText, encodeText } from '../../src/host/charsets.ts'
import { nodeCodecs } from '../../src/host/codecs.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('digests are those of the algorithms', () => {
  const digest = nodeCodecs.digest('md5', bytes('hello'))
  expect(Buffer.from(digest).toString('hex')).toBe('5d41402abc4b2a76b9719d911017c592')
})

test('what is no gzip, or expands too far, is refused', () => {
  const packed = nodeCodecs.gzip(bytes('x'.repeat(10_000)))
  expect(packed && nodeCodecs.gunzip(packed, 20_000)?.length).toBe(10_000)
  expect(packed && nodeCodecs.gunzip(packed, 5_000)).toBeUndefined()
  expect(nodeCodecs.gunzip(bytes('no gzip'), 5_000)).toBeUndefined()
})

test.each([
  ['é', 'iso-8859-1', 'e9'],
  ['é', 'LATIN1', 'e9'],
  ['日本', 'Shift_JIS', '93fa967b'],
  ['x', 'UTF-16', 'feff0078'],
  ['x', 'utf-16le', '7800'],
  ['€', 'windows-1252', '80'],
])('%s in %s', (text, charset, hex) => {
  const encoded = encodeText(text, charset)
  expect(typeof encoded === 'string' ? encoded : Buffer.from(encoded).toString('hex')).toBe(hex)
  expect(decodeText(Buffer.from(hex, 'hex'), charset)).toBe(text)
})

test('unknown sets and characters that they lack are told apart', () => {
  expect(encodeText('a', 'klingon')).toBe('unknown-charset')
  expect(encodeText('日', 'ISO-8859-1')).toBe('unencodable')
  expect(decodeText(new Uint8Array([0xff]), 'UTF-8')).toBe('undecodable')
})

test('RSA with PKCS#1 v1.5 is decrypted with the right key only', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const pem = pair.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  const padding = constants.RSA_PKCS1_PADDING
  const sealed = publicEncrypt({ key: pair.publicKey, padding }, bytes('message'))
  const plain = nodeCodecs.rsaDecrypt(sealed, pem)
  expect(typeof plain === 'string' ? plain : new TextDecoder().decode(plain)).toBe('message')
  expect(nodeCodecs.rsaDecrypt(sealed.subarray(1), pem)).toBe('bad-ciphertext')
  expect(nodeCodecs.rsaDecrypt(sealed, 'no key')).toBe('bad-key')
})
