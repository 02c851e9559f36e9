import type { SpaceReport } from '../report/space.js';
import type { PricedSubject } from './priced-template.js';
/** How far choices are gone into. `ends`: the lowest and the highest cost. `counts`: the distribution too. `all`: with patience. */
export type Exploration = 'ends' | 'counts' | 'all';
/** What is asked. */
export interface SpaceQuestion {
    readonly exploration: Exploration;
    /** Credits of which it is asked which choices cost more. */
    readonly over?: number | undefined;
}
/**
 * The space of choices; undefined where there is none to speak of, and where the run has so many templates that their ends alone would
 * take longer than everything else: `creditcheck cost` tells them. Never throws.
 */
export declare function templateSpace({ given, subject, builds, isBroken, preset }: PricedSubject, { exploration, over }: SpaceQuestion, templates: number): SpaceReport | undefined;
