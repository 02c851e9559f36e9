/**
 * What a run says, as plain data: the only input of the reporters, and what `--format json` prints. Version 0 until the reports are
 * frozen; described by `schemas/report.schema.json`. Credits are whole numbers; positions are 1-based, columns in UTF-16 units.
 */
import type { DependenciesReport } from './dependencies.js';
import type { AttachmentReport, ContextReport, ResourceReport } from './depth.js';
import type { SuppressedFindingReport, WeighedFindingReport } from './finding.js';
import type { LocationReport } from './location.js';
import type { QuotaFileReport } from './quota-file.js';
import type { SpaceReport } from './space.js';
import type { VerdictReport } from './verdict.js';
export type { LocationReport } from './location.js';
/** Everything that one run says. */
export interface Report {
    readonly version: 0;
    readonly tool: {
        readonly name: 'creditcheck';
        readonly version: string;
    };
    /** For which Coder and Terraform the answers are. */
    readonly coder_version: string;
    readonly terraform_version: string;
    readonly templates: readonly TemplateReport[];
    /** In order of their places; where there are too many, the worst of them, and `summary.left_out` counts the rest. */
    readonly findings: readonly WeighedFindingReport[];
    /** Findings that a comment or the baseline covers; they weigh nothing. */
    readonly suppressed: readonly SuppressedFindingReport[];
    readonly summary: SummaryReport;
    /** What the quota files in force say, each once; only in depth. */
    readonly quotas?: readonly QuotaFileReport[];
}
/** Counts over the whole run. */
export interface SummaryReport {
    readonly templates: number;
    /** Templates of which nothing could be said. */
    readonly not_analysed: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    /** Findings and verdicts that a comment or the baseline covers. */
    readonly suppressed: number;
    /** Findings that were counted and are not listed, since there are too many. */
    readonly left_out: number;
    /** Templates of whose choices the lowest and highest cost are not told, since there are so many templates. */
    readonly unexplored?: number;
    /** Users who cannot start a workspace of some template. */
    readonly refused_users: number;
    /** Users and profiles that any template was held against. */
    readonly judged_users: number;
}
/** One template, or one state or plan file, and what it costs. */
export interface TemplateReport {
    readonly name: string;
    /** The folder, or the state or plan file. */
    readonly path: string;
    readonly kind: 'template' | 'state' | 'plan';
    /** False where nothing could be said about it; the findings say why. */
    readonly analysed: boolean;
    readonly on: CostReport;
    readonly off: CostReport;
    readonly metadata: readonly MetadataReport[];
    /** The preset that was started from, or null. */
    readonly preset: string | null;
    /** The parameters of a start, by name. */
    readonly parameters: readonly ParameterReport[];
    readonly presets: readonly PresetReport[];
    /** What the quota file in force says, in short; null without one. */
    readonly quota: QuotaReport | null;
    /** One per user and profile of the quota file, in its order; of more than 50 one for each group of people who are alike. */
    readonly verdicts: readonly VerdictReport[];
    /** Prebuilt workspaces that Coder keeps ready; null where no preset asks for any. */
    readonly pool: PoolReport | null;
    /** What one credit is worth, if that is configured: the amount is decimal text. */
    readonly credit_value: {
        readonly amount: string;
        readonly currency: string;
    } | null;
    /** Every build that Coder may make of it; only in depth. */
    readonly contexts?: readonly ContextReport[];
    /** A sketch of its own files' lines, by which it is known where it moves: see src/diff/sketch.ts; only in depth. */
    readonly content?: string;
    /** What each option of each parameter costs, one changed at a time; only in depth. */
    readonly choices?: readonly ChoiceReport[];
    /** What each metadata block reads, and through which lines; only in depth. */
    readonly dependencies?: readonly DependenciesReport[];
    /** What the dashboard lists for a running workspace; only in depth. */
    readonly resources?: readonly ResourceReport[];
    /** What was recognised in the file; only of states and plans that can be read. */
    readonly snapshot?: SnapshotReport;
    /** Every choice of the form and what they cost; absent where nothing that may be chosen reaches the cost. */
    readonly space?: SpaceReport;
    /** The state that the next start is planned on, if one is given. */
    readonly prior_state?: PriorStateReport;
}
/** The prebuilt workspaces of one template. Credits are bounds, equal for an exact number, null where nothing is known. */
export interface PoolReport {
    readonly presets: readonly {
        readonly preset: string;
        /** The most over all schedules. */
        readonly instances: number;
        /** Some number is not seen, so that there may be more instances. */
        readonly may_be_more?: boolean;
        /** There would be no build. */
        readonly refused: boolean;
        /** What one of them costs. */
        readonly low: number | null;
        readonly high: number | null;
    }[];
    /** What all of them cost. */
    readonly low: number | null;
    readonly high: number | null;
    /** What becomes of all the pools of the organization together; null without a quota file. */
    readonly verdict: {
        readonly organization: string;
        readonly verdict: 'ok' | 'insufficient_quota' | 'unknown';
        /** Of the user "prebuilds". -1: unlimited. Null where it cannot be told. */
        readonly budget: number | null;
        readonly arithmetic: string;
        /** Presets of which not even one fits. */
        readonly never_fit: readonly {
            readonly template: string;
            readonly preset: string;
        }[];
        /** What the group "coderprebuiltworkspaces" would have to allow; null where that is enough. */
        readonly raise_to_credits: number | null;
    } | null;
}
/** What a state or plan file is. */
export interface SnapshotReport {
    /** `raw-state`: terraform.tfstate; the others: what `terraform show -json` prints. */
    readonly kind: 'raw-state' | 'shown-state' | 'plan';
    /** By which version it was written, if it says so. */
    readonly terraform_version: string | null;
}
/** What the state says that the next start is planned on. */
export interface PriorStateReport {
    readonly path: string;
    /** In which of the two the workspace was left. */
    readonly built: 'on' | 'off';
    /** What its metadata add up to, as it was built. */
    readonly cost: CostReport;
    /** Whether the next build of that kind costs something else; null where one of the numbers is open. */
    readonly differs: boolean | null;
}
/** The cost of one build, in credits. */
export interface CostReport {
    /** `exact`: what Coder would charge. `assumed`: exact if the assumptions hold. `refused`: there would be no build to charge. */
    readonly status: 'exact' | 'assumed' | 'range' | 'unknown' | 'refused';
    /** For `exact` and `assumed`. */
    readonly credits: number | null;
    /** The two ends of a `range`, both included; null for every other status. */
    readonly low: number | null;
    readonly high: number | null;
    /** What each metadata adds; empty for `refused`. */
    readonly terms: readonly TermReport[];
    /** Why the number is not exact, each with its place. */
    readonly reasons: readonly ReasonReport[];
    /** Only for `refused`: who would refuse the plan. */
    readonly refused_by?: 'terraform' | 'coder';
    /** Only for `refused`, and only where what is refused has no part in it: what the build would have cost. */
    readonly unrefused?: AmountReport;
    /** What else has to hold for the number, in a clause each; empty for `exact`. */
    readonly assumptions: readonly string[];
}
/** A cost without its parts, in credits. Of one that is itself a part, an `unknown` may have one end. */
export type AmountReport = Pick<CostReport, 'status' | 'credits' | 'low' | 'high'>;
/** One metadata's part of a cost, in credits. */
export interface TermReport {
    readonly address: string;
    /** Null where it is not seen. */
    readonly credits: number | null;
    /** Between which ends it lies, both included; null: no end is known. Equal for an exact one. */
    readonly low: number | null;
    readonly high: number | null;
    /** Terraform does not know the cost when planning, so that Coder charges 0 for this build. */
    readonly unknown_at_plan: boolean;
    /** Which assumptions of the cost it rests on; absent where it is read off the files. */
    readonly assumptions?: readonly string[];
}
/** A cause of a number that is not exact, as a clause, with its place. */
export interface ReasonReport {
    readonly text: string;
    /** What to do about it, or null. */
    readonly remedy: string | null;
    readonly location: LocationReport | null;
}
/** One `coder_metadata` block or instance and what it adds. */
export interface MetadataReport {
    readonly address: string;
    readonly location: LocationReport | null;
    readonly on: TermReport | null;
    readonly off: TermReport | null;
    /** What it is shown with, of a running workspace (or else of a stopped one); only in depth, and where there is any instance. */
    readonly attached_to?: AttachmentReport;
}
/** A parameter as the form shows it and as the run has it; whatever the type, values are texts. */
export interface ParameterReport {
    readonly name: string;
    readonly type: string;
    /** Null where the user must choose. */
    readonly default: string | null;
    /** What it is in this run; null where that is not known. */
    readonly value: string | null;
    /** False where it must stay as it was first chosen. */
    readonly mutable?: boolean;
    /** What may be chosen, if that is a list. */
    readonly options?: readonly {
        readonly name: string;
        readonly value: string;
    }[];
    /** What else a choice has to fulfil, if anything; null for what is not demanded. */
    readonly validation?: {
        readonly min: string | null;
        readonly max: string | null;
        readonly regex: string | null;
        readonly monotonic: string | null;
    };
}
/** One choice with everything else as in the run, and what it comes to. */
export interface ChoiceReport {
    readonly parameter: string;
    readonly value: string;
    readonly on: AmountReport;
    readonly off: AmountReport;
}
/** What a workspace from one preset costs. */
export interface PresetReport {
    readonly name: string;
    readonly default: boolean;
    readonly on: CostReport;
    readonly off: CostReport;
    /** Whom it locks out; absent without a quota input, and where there would be no build. */
    readonly quota?: PresetQuotaReport;
}
/** How everybody's first workspace from a preset fares. */
export interface PresetQuotaReport {
    /** Users and profiles. */
    readonly judged: number;
    readonly refused: number;
    /** Of whom it cannot be told. */
    readonly open: number;
    /** Some of those who are refused, with the sum for each. */
    readonly examples: readonly {
        readonly user: string;
        readonly organization: string;
        readonly arithmetic: string;
    }[];
}
/** The quota file in force, in short. */
export interface QuotaReport {
    readonly path: string;
    readonly licensed: boolean;
    readonly groups: number;
    readonly users: number;
    /** What was taken for granted because the file does not say it. */
    readonly notes: readonly string[];
}
