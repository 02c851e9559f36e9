/** `data.coder_workspace_preset`: named sets of parameter values, and how many workspaces Coder keeps ready of each. */
import type { Plan } from '../plan/plan-model.js';
import type { Location } from '../text/source.js';
import type { BuildContext } from './context.js';
/** A preset as one build of the template has it. */
export interface Preset {
    /** Of one whose name is not seen, the address of its block. */
    readonly name: string;
    readonly isDefault: boolean;
    /** Values by parameter name; what a preset does not name is chosen as without it. */
    readonly parameters: ReadonlyMap<string, string>;
    /** Parameters to which it gives a value that is not seen here; `all`: it may give one to any. */
    readonly open: ReadonlySet<string> | 'all';
    /** How many prebuilt workspaces Coder keeps ready at most, schedules included; undefined: none are asked for. */
    readonly instances: number | undefined;
    /** Whether a number of them is not seen here, so that there may be more. */
    readonly mayBeMore: boolean;
    /** How many it keeps ready while no schedule says otherwise. */
    readonly unscheduledInstances: number;
    readonly location: Location | undefined;
}
/** The presets of a plan, by name. */
export declare function presetsOf({ instances }: Plan): readonly Preset[];
/** A start from a preset: what the preset gives and nobody sees is open, unless the start says otherwise. */
export declare function openedBy({ open }: Preset, start: BuildContext): BuildContext;
