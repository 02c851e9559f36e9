/**
 * What changed between two reports, as plain data: the only input of the reporters of `creditcheck diff`, and what `--format json` prints.
 * Described by `schemas/diff.schema.json`. Credits are whole numbers. Lists hold what changed, and nothing else.
 */
import type { SeverityReport } from '../finding.js';
import type { AmountReport, LocationReport, ReasonReport } from '../report.js';
import type { VerdictKind } from '../verdict.js';
/** Everything that differs between two reports: what `diffReports` gives and `creditcheck diff --format json` prints. */
export interface Difference {
    readonly version: 0;
    readonly tool: {
        readonly name: 'creditcheck';
        readonly version: string;
    };
    readonly base: SideReport;
    readonly head: SideReport;
    /** Every template of either side, in order of their paths in the head; those without a change too. */
    readonly templates: readonly TemplateDifference[];
    /** Quota files of which something changed. */
    readonly quotas: readonly QuotaDifference[];
    /** What a reader has to know of how the two were compared, in words. */
    readonly notes: readonly string[];
    readonly summary: DifferenceSummary;
}
/** One of the two things that are compared. */
export interface SideReport {
    readonly kind: 'report' | 'folder' | 'revision' | 'working-tree';
    /** As the user named it. */
    readonly name: string;
    /** Of a revision: the commit, in full. */
    readonly commit: string | null;
}
/** Counts of templates, people and workspaces over the whole comparison, and the worst of the costs, in credits. */
export interface DifferenceSummary {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly unchanged: number;
    /** Templates that cannot be compared, since one side of them was not analysed. */
    readonly not_compared: number;
    /** The largest rise of any cost, in credits; of a range, of that bound which rises more. */
    readonly largest_increase: number;
    /** Whether some cost may rise by any amount: what was a number is one no more. */
    readonly unbounded_increase: boolean;
    /** Whom a template refuses that did not before, each once. */
    readonly newly_refused_users: number;
    readonly freed_users: number;
    /** Existing workspaces whose next start is refused by now. */
    readonly newly_refused_workspaces: number;
}
/** What became of a thing from the base to the head. */
export type Presence = 'added' | 'removed' | 'changed';
/** One template of either side, and all that changed of it. */
export interface TemplateDifference {
    readonly change: Presence | 'unchanged';
    readonly kind: 'template' | 'state' | 'plan';
    readonly name: string;
    /** The path in the head; of a template that was removed, in the base. */
    readonly path: string;
    /** The path in the base where that is another one; else null. */
    readonly renamed_from: string | null;
    /** Whether both sides could be analysed; of a template that was added or removed, the one side. */
    readonly compared: boolean;
    /** Of the default choices, or the preset that was asked for. */
    readonly on: CostChange;
    readonly off: CostChange;
    /** The lowest and the highest cost over all choices, where the reports have them. */
    readonly extremes: readonly ExtremeChange[];
    readonly presets: readonly PresetChange[];
    readonly contexts: readonly ContextChange[];
    readonly parameters: readonly ParameterChange[];
    /** Single choices, all else left as by default, that cost something else now. */
    readonly choices: readonly ChoiceChange[];
    readonly metadata: readonly MetadataChange[];
    readonly pool: PoolChange | null;
    readonly people: readonly PersonChange[];
    readonly workspaces: readonly WorkspaceChange[];
    readonly findings: FindingChanges;
    /** What one credit is worth by the head's configuration, or the base's for a template that was removed. */
    readonly credit_value: {
        readonly amount: string;
        readonly currency: string;
    } | null;
}
/**
 * `same`: as far as it can be told. `dearer` and `cheaper`: for certain. `open`: it changed, and may be either. `breaks`: there is no build
 * any more; `mended`: there is one again.
 */
export type CostEffect = 'same' | 'dearer' | 'cheaper' | 'open' | 'breaks' | 'mended' | 'added' | 'removed';
/** One cost on both sides, in credits. */
export interface CostChange {
    /** Null where there was none. */
    readonly base: AmountReport | null;
    readonly head: AmountReport | null;
    readonly effect: CostEffect;
    /** By how much it rose, negative where it fell; null where one of them is no single number. */
    readonly credits: number | null;
    /** Why the head's number is not exact, for reasons that the base had not. */
    readonly reasons: readonly ReasonReport[];
}
/** How the lowest or the highest cost over all choices moved. */
export interface ExtremeChange {
    readonly which: 'lowest' | 'highest';
    readonly of: 'on' | 'off';
    readonly cost: CostChange;
    /** The choice that reaches it in the head. */
    readonly choice: readonly {
        readonly parameter: string;
        readonly value: string;
    }[];
}
/** What a workspace from one preset costs, on and off. */
export interface PresetChange {
    readonly name: string;
    readonly change: Presence;
    readonly on: CostChange;
    readonly off: CostChange;
}
/** One of the builds that Coder may make, such as a start from a preset, with its cost. */
export interface ContextChange {
    readonly name: string;
    readonly preset: string | null;
    readonly cost: CostChange;
    /** Why the build fails, in either; null where it succeeds. */
    readonly base_build_error: string | null;
    readonly head_build_error: string | null;
}
/** A parameter that is declared otherwise. */
export interface ParameterChange {
    readonly name: string;
    readonly change: Presence;
    /** What of it changed, as texts; null for what is not there. */
    readonly attributes: readonly {
        readonly name: 'type' | 'default' | 'validation' | 'mutable';
        readonly base: string | null;
        readonly head: string | null;
    }[];
    readonly options: readonly OptionChange[];
}
/** An option that is offered on one side only; `value` is what the parameter is then. */
export interface OptionChange {
    readonly value: string;
    readonly change: 'added' | 'removed';
}
/** What a workspace costs with one value of one parameter. */
export interface ChoiceChange {
    readonly parameter: string;
    readonly value: string;
    readonly on: CostChange;
    readonly off: CostChange;
}
/** A metadata that is added or gone, or whose part of a cost changed; amounts are those of the part. */
export interface MetadataChange {
    readonly address: string;
    readonly change: Presence;
    /** In the head, or in the base where it was removed. */
    readonly location: LocationReport | null;
    readonly on: CostChange;
    readonly off: CostChange;
}
/** The prebuilt workspaces. */
export interface PoolChange {
    readonly cost: CostChange;
    readonly base_instances: number;
    readonly head_instances: number;
    /** Null without a quota file. */
    readonly base_verdict: 'ok' | 'insufficient_quota' | 'unknown' | null;
    readonly head_verdict: 'ok' | 'insufficient_quota' | 'unknown' | null;
}
/** `open`: whether they are refused can be told no more. `settled`: they can start for certain by now. `changed`: they are refused for another reason. `refused`: by a template that is new. */
export type PersonEffect = 'newly_refused' | 'freed' | 'open' | 'settled' | 'changed' | 'refused';
/** A person for whom something changed, or people who are alike. */
export interface PersonChange {
    readonly user: string;
    readonly organization: string;
    readonly effect: PersonEffect;
    /** How many people; 1 for one person. */
    readonly people: number;
    /** The groups of people who are alike; null for one person, and for all who are left after the largest groups. */
    readonly groups: readonly string[] | null;
    readonly base: PersonVerdict | null;
    readonly head: PersonVerdict | null;
}
/** What a report says of the person's next start on one side. */
export interface PersonVerdict {
    readonly verdict: VerdictKind;
    /** In credits. -1: unlimited. Null where it cannot be told. */
    readonly budget: number | null;
    readonly arithmetic: string;
    readonly text: string;
}
/** A workspace that exists, started anew under the template of the head by the same choices. */
export interface WorkspaceChange {
    readonly workspace: string;
    readonly owner: string;
    readonly organization: string;
    readonly effect: 'newly_refused' | 'freed';
    readonly base_arithmetic: string;
    readonly head_arithmetic: string;
}
/** Findings of one side only. They are known by their code, block and message, wherever their lines are. */
export interface FindingChanges {
    readonly added: readonly FindingMention[];
    readonly gone: readonly FindingMention[];
}
/** A finding in short. */
export interface FindingMention {
    readonly code: string;
    readonly severity: SeverityReport;
    readonly message: string;
    readonly location: LocationReport | null;
}
/** What changed in a quota file. */
export interface QuotaDifference {
    readonly change: Presence;
    readonly path: string;
    readonly groups: readonly GroupChange[];
    /** Users who are there in one only. */
    readonly users_added: number;
    readonly users_removed: number;
}
/** A group of the quota file; allowances are credits. */
export interface GroupChange {
    readonly organization: string;
    readonly group: string;
    readonly change: Presence;
    /** Of each member; null where the group is not there. */
    readonly base_allowance: number | null;
    readonly head_allowance: number | null;
    readonly members_added: readonly string[];
    readonly members_removed: readonly string[];
}
