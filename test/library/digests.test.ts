/** Digests without Node are those of Node. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from '../../src/library/digests.ts'

test.each(['md5', 'sha1', 'sha256', 'sha512'] as const)('%s', algorithm => {
  const agrees = (bytes: Uint8Array): void => {
    const expected = createHash(algorithm).update(bytes).digest('hex')
    expect(Buffer.from(digest(algorithm, bytes)).toString('hex')).toBe(expected)
  }
  for (let length = 0; length < 260; length++) agrees(new Uint8Array(length).fill(length))
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), agrees), { numRuns: 60 })
})
