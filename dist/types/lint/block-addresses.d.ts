import { type Module } from '../module/configuration.js';
import type { Location } from '../text/source.js';
/** The blocks of one template. Files are looked at when they are first asked about. */
export declare class BlockAddresses {
    #private;
    constructor(root: Module);
    /** The address of the block around a place, such as `module.base.coder_metadata.home`; undefined outside of the template's blocks. */
    at({ source, span }: Location): string | undefined;
}
