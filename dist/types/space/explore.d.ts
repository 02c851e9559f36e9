/**
 * Everything that a template's choices can cost. Parameters that decide something together form a part; parts are solved one by one and
 * put together. See docs/decisions/0004-space.md.
 */
import { type OnOff, type Template } from '../coder/builds.js';
import type { BuildContext } from '../coder/context.js';
import type { Space } from './model.js';
import type { Domain } from './setting.js';
/** A template, its two builds, and how far its choices are gone into. */
export interface SpaceInput {
    readonly template: Template;
    readonly on: BuildContext;
    readonly off: BuildContext;
    /** What the build that switches off finds: what the start of the same choice leaves, or nothing. */
    readonly offFinds: 'start' | 'nothing';
    /** Values that are taken for what is offered, by parameter: choices that are fixed, or given from outside. */
    readonly given?: ReadonlyMap<string, Domain>;
    /** The builds of one of the choices, if there are any already: what no parameter reaches is not planned again. */
    readonly known?: OnOff;
    /** How many boxes of choices may be looked at, planning included; a few microseconds each. */
    readonly work: number;
    /** Whether choices are counted by cost. */
    readonly counts: boolean;
}
/** The space of a template's choices. Same input, same answer. Never throws. */
export declare function exploreSpace(input: SpaceInput): Space;
/** What each parameter offers, as far as that does not hang on other parameters. */
export declare function offersOf(input: SpaceInput): ReadonlyMap<string, Domain>;
