/** A template with its start and stop, for everybody and for one owner. */
import { type OnOff } from '../../coder/builds.js';
import type { TemplateCosts } from '../../quota/template-verdict.js';
import { type TemplateSubject } from '../subject.js';
/** A template that was planned. */
export interface PricedSubject {
    /** As it was given. */
    readonly given: TemplateSubject;
    /** With the preset's values in its start, if one is in force. */
    readonly subject: TemplateSubject;
    readonly builds: OnOff;
    /** The preset in force. */
    readonly preset: string | undefined;
    /** Whether loading it found an error, so that there is no build. */
    readonly isBroken: boolean;
    readonly owners: OwnerPrices;
}
/** Plans a template's start and stop; a preset's values stand behind those that the user chose. Never throws. */
export declare function pricedSubject(given: TemplateSubject, wanted: string | undefined): PricedSubject;
/** Whose workspace is to be priced. */
export interface Owner {
    /** Undefined where nobody in particular is meant. */
    readonly name: string | undefined;
    readonly groups: readonly string[];
}
/** Prices that depend on who the owner is, found once for each name or set of groups that makes a difference. */
export declare class OwnerPrices {
    #private;
    /** For an owner of whom nothing is known. */
    readonly common: OnOff;
    /** Whether an owner's name makes a difference. */
    readonly byName: boolean;
    /** Whether an owner's groups make a difference. */
    readonly byGroups: boolean;
    constructor(subject: TemplateSubject, common: OnOff);
    /** The builds of one owner. */
    of({ name, groups }: Owner): OnOff;
}
/** What two builds cost, as the quota rules take it. */
export declare function costsOf({ on, off }: OnOff): TemplateCosts;
