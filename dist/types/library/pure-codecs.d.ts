/** What functions of Terraform may use where there is no Node. What is missing leaves their results unseen, never wrong. */
import type { Codecs } from '../eval/capabilities.js';
/** Digests in plain JavaScript; no compression, no character sets, and no decryption: what needs them is unseen. */
export declare const pureCodecs: Codecs;
