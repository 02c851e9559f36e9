import type { Location } from '../text/source.js';
import type { Catalogue, Severity } from './catalogue.js';
/** A second place that belongs to a remark, such as the first definition of a duplicate. */
export interface Related {
    readonly note: string;
    readonly location: Location;
}
/** One remark about the user's files. Immutable data; reporters render it, nobody throws it. */
export interface Diagnostic {
    /** Layer prefix and kebab-case name, such as `hcl/unclosed-block`; permanent once released. */
    readonly code: string;
    readonly severity: Severity;
    /** The machine-readable facts, and the only input to the wording. */
    readonly args: unknown;
    /** One sentence, rendered from the catalogue on first use. */
    readonly message: string;
    /** What to do about it, or undefined. */
    readonly help: string | undefined;
    /** The tight range at fault; null only for remarks about the whole project. */
    readonly subject: Location | null;
    /** A wider range worth showing, in the same source as the subject. */
    readonly context?: Location;
    readonly related?: readonly Related[];
}
/** What may accompany a diagnostic besides its code, arguments and subject. */
export interface Extra {
    readonly context?: Location;
    readonly related?: readonly Related[];
}
/** Makes diagnostics of one catalogue. */
export type Emitter<T> = <C extends keyof T & string>(code: C, args: T[C], subject: Location | null, extra?: Extra) => Diagnostic;
/** A function that makes diagnostics of this catalogue; a code with another code's arguments does not compile. */
export declare function emitterOf<T>(catalogue: Catalogue<T>): Emitter<T>;
