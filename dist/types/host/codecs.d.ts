import type { Codecs } from '../eval/capabilities.js';
/** What Node can do of what expressions ask for. Nothing here throws. */
export declare const nodeCodecs: Codecs;
