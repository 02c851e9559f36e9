/** What a run looks at: templates, states and plans, as the rim has read them. */
import type { Template } from '../coder/builds.js';
import type { BuildContext } from '../coder/context.js';
import type { QuotaModel } from '../config/quota/quota-model.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ConfiguredSeverities } from '../lint/settlement.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import type { Dimension } from '../space/varied/dimension.js';
import type { Location } from '../text/source.js';
/** Whose budgets templates are held against. */
export interface QuotaInput {
    /** The quota file's path, as the report names it. */
    readonly path: string;
    readonly model: QuotaModel;
    /** The share of a budget from which on a verdict is a warning, 0 to 1. */
    readonly warnAt: number;
    /** The model as it is, where `model` is what if; left out where nothing is pretended. */
    readonly before?: QuotaModel;
}
/** What one credit is worth: `amount` is the decimal text as configured. */
export interface CreditValue {
    readonly amount: string;
    readonly currency: string;
}
/** One template, state or plan. */
export type Subject = TemplateSubject | SnapshotSubject;
/** A state that was given along with a template. */
export interface GivenState {
    readonly path: string;
    readonly snapshot: Snapshot;
    /** What the user chooses for the next start, which goes before a preset; what the state says goes behind. */
    readonly chosen: ReadonlyMap<string, string>;
}
/** The values of a start from a preset. */
export declare function parametersFrom(preset: ReadonlyMap<string, string>, { start, state }: TemplateSubject): ReadonlyMap<string, string>;
/**
 * A template as a run looks at it: loaded, with what the user chose for it and what it is held against. `templateSubject` makes one of
 * files.
 */
export interface TemplateSubject {
    readonly kind: 'template';
    readonly name: string;
    readonly path: string;
    readonly template: Template;
    /** The start of a workspace, with the parameters that the user chose. */
    readonly start: BuildContext;
    /** Where the configuration chooses parameters, by name. */
    readonly configuredParameters?: ReadonlyMap<string, Location>;
    /** Whose budgets the template is held against; undefined: nobody's. */
    readonly quota: QuotaInput | undefined;
    /** The organization whose members may use the template; undefined: nobody said, so that everybody is judged. */
    readonly organization: string | undefined;
    readonly creditValue: CreditValue | undefined;
    readonly severities: ConfiguredSeverities;
    /** The state that `template.prior` is from. */
    readonly state?: GivenState;
    /** What besides parameters is gone through where choices are explored. */
    readonly varied?: readonly Dimension[];
    /** Whether only its costs and verdicts are asked for, however deep the run goes. */
    readonly inShort?: true;
    /** Trouble of loading it; with an error in it there is no build. */
    readonly diagnostics: readonly Diagnostic[];
}
/** A state or plan file, of which the cost is read and nothing is planned. */
export interface SnapshotSubject {
    readonly kind: 'snapshot';
    readonly name: string;
    readonly path: string;
    /** Undefined after a diagnostic. */
    readonly snapshot: Snapshot | undefined;
    readonly severities: ConfiguredSeverities;
    readonly diagnostics: readonly Diagnostic[];
}
