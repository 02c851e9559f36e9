/**
 * What Terraform may refuse, depending on something that is not seen here. A diagnostic is certain; a doubt is not: for some
 * value of its sources the expression fails, for others it does not.
 */
import type { Collector } from '../diagnostics/collector.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Location } from '../text/source.js';
import type { UnseenSource, Value } from '../value/value.js';
/** One possible failure. */
export interface Doubt {
    /** What decides whether it happens; never empty. */
    readonly sources: readonly UnseenSource[];
    /** What Terraform would say, where that is known. */
    readonly diagnostic: Diagnostic | undefined;
    /** The whole expression that it comes from, where that is known. */
    readonly at?: Location;
    /** Nobody looked whether anything fails, since it is not seen; such doubts are not told, but count where all values are walked. */
    readonly isUnlooked?: true;
}
/** A collector that may also take doubts; one without the method never hears of them. */
export interface EvaluationCollector extends Collector {
    /** Called for each possible failure, in no particular order, possibly several times for one. */
    doubt?(doubt: Doubt): void;
}
/** Notes that nobody looked at values of which something is not seen; nothing if all is seen. */
export declare function leaveUnlooked(collector: EvaluationCollector, ...values: readonly Value[]): void;
/**
 * Keeps what one part of an evaluation found, so that its surroundings can pass it on, drop it (`try`, the arm not taken) or weaken
 * it to doubts.
 */
export declare class Sink implements EvaluationCollector {
    readonly diagnostics: Diagnostic[];
    readonly doubts: Doubt[];
    /** How many of the diagnostics are errors. */
    errors: number;
    add(diagnostic: Diagnostic): void;
    doubt(doubt: Doubt): void;
    /** Whether there is nothing to pass on. */
    get isEmpty(): boolean;
    /** Takes over everything that another sink has. */
    take(other: Sink): void;
    /** Takes over what another sink has, as something that happens only for some values of these sources. */
    takeAsDoubts(other: Sink, sources: readonly UnseenSource[]): void;
    /** Hands everything to a collector. */
    deliver(collector: EvaluationCollector, at: Location): void;
}
