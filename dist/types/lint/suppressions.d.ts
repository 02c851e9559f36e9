import { type Module } from '../module/configuration.js';
import type { Location } from '../text/source.js';
import { type Span } from '../text/span.js';
import { type SuppressionFormProblem, type SuppressionText } from './suppression-text.js';
/** One comment that asks for silence. */
export interface Suppression extends SuppressionText {
    /** The comment. */
    readonly location: Location;
    /** Where its text begins in the source; `codes` count from here. */
    readonly textStart: number;
    /** What of its own file is covered; undefined: all of it. */
    readonly scope: Span | undefined;
    /** Paths of files that are covered as well: those of a module whose call is. */
    readonly calledFiles: ReadonlySet<string>;
}
/** A comment that wants to be one and is not. */
export interface FailedSuppression extends SuppressionFormProblem {
    readonly location: Location;
}
/** Everything that a template's files say about silence. */
export interface FoundSuppressions {
    readonly suppressions: readonly Suppression[];
    readonly failed: readonly FailedSuppression[];
}
/** The suppressions in all files of a module and those that it calls, each file once. Never throws. */
export declare function findSuppressions(root: Module): FoundSuppressions;
/** Whether a place is one that the suppression covers. */
export declare function covers({ location, scope, calledFiles }: Suppression, place: Location): boolean;
