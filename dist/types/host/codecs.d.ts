import type { Codecs } from '../eval/capabilities.js';
/** All that Node can do: everything but `bcrypt`, whose result hangs on chance and is unknown at plan anyway. Nothing here throws. */
export declare const nodeCodecs: Codecs;
