import type { Location, Source } from '../text/source.js';
/** What JSON can say: the plain data of a document, as a validator wants it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | {
    readonly [key: string]: JsonValue;
};
/** The way to a value from the top of a document: keys of objects and 0-based indices of lists. */
export type DataPath = readonly (string | number)[];
/** One YAML or JSON file as data that still knows where each of its keys and values stands. */
export interface DataDocument {
    readonly source: Source;
    readonly data: JsonValue;
    /** Where the value at `path` stands, without the white space after it; of its nearest ancestor where it is missing. Never throws. */
    locate(path: DataPath): Location;
    /** Where the key that names the value stands; for a list's item, and where there is no such key, the start of the value. Never throws. */
    locateKey(path: DataPath): Location;
    /**
     * The value as JSON text in which every number keeps the digits that the file has, however many. `data` holds doubles,
     * so whoever needs a number exactly (an assumption, a variable) reads this. `null` for a missing value. Never throws.
     */
    exactJson(path: DataPath): string;
}
/** What one file may ask of us. A file beyond it gets a diagnostic, and is not read. */
export declare const documentLimits: {
    readonly depth: number;
    readonly yamlCharacters: number;
    readonly jsonCharacters: number;
    readonly values: number;
};
/** A path as users write it: `groups[2].quota_allowance`; `` for the top. */
export declare function pathText(path: DataPath): string;
