/** `data.coder_workspace_preset`: named sets of parameter values, and how many workspaces Coder keeps ready of each. */
import type { Plan } from '../plan/plan-model.js';
import type { Location } from '../text/source.js';
export interface Preset {
    readonly name: string;
    readonly isDefault: boolean;
    /** Values by parameter name; what a preset does not name is chosen as without it. */
    readonly parameters: ReadonlyMap<string, string>;
    /** How many prebuilt workspaces Coder keeps ready at most, schedules included; undefined: none are asked for. */
    readonly instances: number | undefined;
    /** How many it keeps ready while no schedule says otherwise. */
    readonly unscheduledInstances: number;
    readonly location: Location | undefined;
}
/** The presets of a plan, by name. Presets whose name is not seen are left out. */
export declare function presetsOf({ instances }: Plan): readonly Preset[];
