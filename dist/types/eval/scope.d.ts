/** What names mean where an expression stands. */
import type { Collector } from '../diagnostics/collector.js';
import type { Expression, ScopeTraversalNode } from '../hcl/syntax.js';
import type { Source } from '../text/source.js';
import type { DefaultsTree } from '../value/defaults.js';
import type { Type } from '../value/type.js';
import type { Value } from '../value/value.js';
import type { Capabilities } from './capabilities.js';
import type { EvaluationCollector } from './doubt.js';
import type { TerraformMinor } from './language-version.js';
import type { Meter } from './meter.js';
/** What a reference stands for: its value, and how many steps of the traversal led to it (the rest is taken from the value). */
export interface Resolved {
    readonly value: Value;
    readonly consumedSteps: number;
}
/** A type with optional attributes, and what they are when left out. */
export interface TypeReading {
    readonly type: Type;
    readonly defaults: DefaultsTree | undefined;
}
/**
 * What the surroundings of an expression give it. Names bound by `for` and splats are handled by the evaluator itself; everything
 * else (`var`, `local`, resources, `each`, `path` …) is asked here, on demand, each time it is read.
 */
export interface Scope {
    /** The source that the expression's spans are offsets into. */
    readonly source: Source;
    readonly version: TerraformMinor;
    readonly capabilities: Capabilities;
    /**
     * The value that a traversal's beginning refers to, or undefined after adding a diagnostic to the collector (the reference then
     * evaluates to an unknown, and is not reported again).
     */
    resolve(traversal: ScopeTraversalNode, collector: Collector): Resolved | undefined;
    /**
     * Whether the module declares a provider of this local name, so that `provider::name::f()` may exist. Such functions are not run: what
     * they give is unseen. Without this method every provider counts as declared.
     */
    declaresProvider?(localName: string): boolean;
    /**
     * Reads a type as variables write it, for `convert`; undefined after adding a diagnostic. Without this method `convert` fails.
     */
    readType?(expression: Expression, collector: Collector): TypeReading | undefined;
    /**
     * What stands in for the value of a whole expression, given to the collector as its evaluation would be; undefined: it is evaluated.
     * For those who look at many values of one expression in turn.
     */
    standIn?(expression: Expression, collector: EvaluationCollector): Value | undefined;
    /** Bounds the work of several evaluations together, as those of one plan; each has its own bound besides. */
    readonly meter?: Meter;
}
