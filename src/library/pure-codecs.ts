/** What functions of Terraform may use where there is no Node. What is missing leaves their results unseen, never wrong. */
import type { Codecs } from '../eval/capabilities.ts'
import { digest } from './digests.ts'

/** Digests in plain JavaScript; no compression, no character sets, and no decryption: what needs them is unseen. */
export const pureCodecs: Codecs = {
  digest,
  gzip: () => undefined,
  gunzip: () => undefined,
  encodeText: () => 'not-here',
  decodeText: () => 'not-here',
  rsaDecrypt: () => 'not-here',
}
