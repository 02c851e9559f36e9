/** What a template's costs depend on, as a report has it. */
import type { LocationReport } from './location.js';
/** One `coder_metadata` block, its address without keys: what its `daily_cost` reads, and what decides how many instances there are. */
export interface DependenciesReport {
    readonly address: string;
    readonly location: LocationReport;
    readonly cost: readonly DependencyReport[];
    readonly count: readonly DependencyReport[];
}
/** Something that is given from outside and read, whether or not it makes a difference. */
export interface DependencyReport {
    /** `other`: what a data source answers, what is known only after a resource is created, a module that is not there. */
    readonly kind: 'parameter' | 'variable' | 'owner' | 'workspace' | 'other';
    /** The parameter's name; else `var.size`, `owner.groups`, `workspace.start_count`, an address with an attribute. */
    readonly name: string;
    /** Every expression on the way: what it is the value of, and where it stands; from the metadata inwards. */
    readonly through: readonly {
        readonly name: string;
        readonly location: LocationReport;
    }[];
}
