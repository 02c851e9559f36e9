import type { SpaceReport } from '../../report/space.js';
import type { Space } from '../../space/model.js';
import type { Owner, PricedSubject } from './priced-template.js';
/** How far choices are gone into. `ends`: the lowest and the highest cost. `counts`: the distribution too. `all`: with patience. */
export type Exploration = 'ends' | 'counts' | 'all';
/** What a command wants to know of the choices of each template. */
export interface SpaceQuestion {
    readonly exploration: Exploration;
    /** Credits of which it is asked which choices cost more. */
    readonly over?: number | undefined;
}
/** Whether a run has so many templates that their ends alone would take longer than everything else: `creditcheck cost` tells them. */
export declare function isTooMuch({ exploration }: SpaceQuestion, templates: number): boolean;
/** Whether there may be something to choose that has a cost. */
export declare function mayHaveChoices({ isBroken, subject }: PricedSubject): boolean;
/** The choices of one template. */
export declare class TemplateSpace {
    #private;
    /** With all that the user wants to see varied, for an owner of whom nothing is known. */
    readonly space: Space;
    private constructor();
    /** Explores them; undefined where there is nothing to choose. Never throws. */
    static of(priced: PricedSubject, question: SpaceQuestion): TemplateSpace | undefined;
    /** The choices of one owner; undefined where there are too many owners to go into. */
    ofOwner(owner: Owner): Space | undefined;
    /** What the report says of them. */
    report(): SpaceReport;
}
