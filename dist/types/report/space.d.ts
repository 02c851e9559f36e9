/** Every choice of a template's form, as a report has it. Numbers of choices are decimal text, since there may be very many. */
/** All choices, and what they cost. */
export interface SpaceReport {
    /** The parameters that are free, by name; those with a chosen value have one. */
    readonly parameters: readonly SpaceParameterReport[];
    /** How many choices there are; null where nobody can count them. Parameters that are left out do not count. */
    readonly choices: string | null;
    /** How many have a plan both on and off. */
    readonly valid_both: string | null;
    readonly on: BuildSpaceReport;
    readonly off: BuildSpaceReport;
    /** Why not everything is exact, in clauses; empty where it is. */
    readonly reasons: readonly string[];
    /** What was varied besides parameters, on request: these are parameters above, and named in choices. */
    readonly varied?: readonly VariedReport[];
    /** The range with a preset's values, every other parameter being free; only in depth. */
    readonly presets?: readonly PresetSpaceReport[];
    /** How many choices cost more than so many credits, and which; only where it was asked for. */
    readonly over?: OverReport;
}
/** A template variable, or the owner's groups, and all that they may be. */
export interface VariedReport {
    /** `var.size`, `owner.groups`. */
    readonly name: string;
    /** As choices have them; groups as a JSON list. */
    readonly values: readonly string[];
}
/** A parameter as a dimension of the choices. */
export interface SpaceParameterReport {
    readonly name: string;
    /** How many values it offers; null: endlessly many. */
    readonly values: string | null;
    /** Whether it decides the cost of a build, or whether there is one. */
    readonly matters: boolean;
    /** Endlessly many values that decide nothing: it is not counted. */
    readonly left_out: boolean;
}
/** One build over all choices. */
export interface BuildSpaceReport {
    /** Choices with a plan, and those without; null where they are not counted. */
    readonly valid: string | null;
    readonly excluded: string | null;
    /** One of those without. */
    readonly example: {
        readonly choice: ChosenReport;
        readonly reason: string;
    } | null;
    /** Null: no choice has a plan. */
    readonly lowest: ExtremeReport | null;
    readonly highest: ExtremeReport | null;
    /** Null where it is not counted. */
    readonly distribution: DistributionReport | null;
}
/** Values by parameter. */
export type ChosenReport = Readonly<Record<string, string>>;
/** One end of the costs, in credits. */
export interface ExtremeReport {
    readonly status: 'exact' | 'range';
    /** For `exact`. */
    readonly credits: number | null;
    /** Between which ends it lies; null: no end is known. Equal for an exact one. */
    readonly low: number | null;
    readonly high: number | null;
    /** A choice that costs this, or of a range the best that was met. */
    readonly witness: ChosenReport | null;
    /** Why it is not exact. */
    readonly reason: string | null;
}
/** How many choices cost how many credits; both ends of a bin belong to it. */
export interface DistributionReport {
    /** Whether bins hold more than one cost. */
    readonly binned: boolean;
    readonly bins: readonly {
        readonly from: number;
        readonly to: number;
        readonly choices: string;
    }[];
}
/** What a preset leaves of the costs. */
export interface PresetSpaceReport {
    readonly preset: string;
    readonly on: EndsReport;
    readonly off: EndsReport;
}
/** The two ends of the costs of a build. */
export type EndsReport = Pick<BuildSpaceReport, 'lowest' | 'highest'>;
/** The choices of which the running workspace costs more than so many credits. */
export interface OverReport {
    readonly credits: number;
    /** How many valid ones; null where they are not counted. */
    readonly choices: string | null;
    /** Conditions of which each is enough, such as `gpu = "a100"`; none, and complete: all choices, or no choice. */
    readonly conditions: readonly string[];
    /** Whether every choice that costs more meets one of the conditions. */
    readonly complete: boolean;
}
/** How all choices of a form that a build may come of fare as this person's next workspace. Numbers of choices are decimal text. */
export interface ChoiceFitReport {
    /** Whether they pass quota. `unknown`: the costs or the budget are not known well enough. */
    readonly fit: 'all' | 'some' | 'none' | 'unknown';
    /** How many there are, and how many fit at least and at most, which is the same where costs are told apart; null: not counted. */
    readonly choices: string | null;
    readonly fitting_least: string | null;
    readonly fitting_most: string | null;
    /** The cheapest that is known to fit. */
    readonly fits_with: PricedChoiceReport | null;
    /** The cheapest that is known to be refused; `first`: everything that costs less fits, and nothing that costs as much or more. */
    readonly refused_with: (PricedChoiceReport & {
        readonly first: boolean;
    }) | null;
}
/** A choice and what it costs, in credits. */
export interface PricedChoiceReport {
    readonly credits: number;
    /** Values by parameter; null: there is such a choice, but it was not kept. */
    readonly choice: ChosenReport | null;
}
