/** What reporters mark up. Each takes text without colours. */
export interface Palette {
    readonly bold: (text: string) => string;
    readonly dim: (text: string) => string;
    readonly red: (text: string) => string;
    readonly yellow: (text: string) => string;
    readonly green: (text: string) => string;
    readonly cyan: (text: string) => string;
}
/** No colour at all. */
export declare const PLAIN: Palette;
/** ANSI colours of 16-colour terminals. */
export declare const COLOURS: Palette;
