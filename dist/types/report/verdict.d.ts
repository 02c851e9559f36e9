/** What a report says of one person and the next start of a workspace. */
import type { SeverityReport, SuppressionReport } from './finding.js';
import type { LocationReport } from './location.js';
import type { ChoiceFitReport } from './space.js';
/** What Coder would make of the build, in the order in which it would find it; `unknown` where that cannot be told. */
export type VerdictKind = 'ok' | 'warn' | 'insufficient_quota' | 'plan_error' | 'build_error' | 'unknown';
/** What becomes of the start of the next workspace of one user, or of many who are alike. */
export interface VerdictReport {
    readonly user: string;
    readonly organization: string;
    readonly verdict: VerdictKind;
    /** In credits. -1: unlimited. Null where it cannot be told. */
    readonly budget: number | null;
    /** What the user's workspaces weigh before the build; at the least, where that is not certain. */
    readonly credits_consumed: number;
    /** What the template costs while a workspace runs; null where that is no single number. */
    readonly on_credits: number | null;
    /** The same while it is stopped. */
    readonly off_credits: number | null;
    /** The sum behind the verdict: "10 used + 30 = 40 > 30". */
    readonly arithmetic: string;
    /** One sentence: what follows for this person. */
    readonly text: string;
    readonly denial: DenialReport | null;
    /** As what the verdict counts among the findings; null where it is nothing to remark on. */
    readonly finding: VerdictFindingReport | null;
    /** Whom the verdict is on where that is many people, whom `user` describes; null for one person. */
    readonly alike: AlikeReport | null;
    /** How every choice of the form fares, the verdict being on the one in force; absent where choices are not gone into. */
    readonly choices?: ChoiceFitReport;
}
/**
 * People of an organization who are in the same groups, with the same budget and the same verdict. Of what they use, `credits_consumed`
 * is the least; sum, text and way out are for those who use most.
 */
export interface AlikeReport {
    readonly people: number;
    /** How many are in just these groups, whatever the verdict on them. */
    readonly of: number;
    /** Everyone left out. Null for all who are left after the largest groups of people, whatever their groups and budgets. */
    readonly groups: readonly string[] | null;
    /** A few of their names. */
    readonly examples: readonly string[];
    readonly most_credits_consumed: number;
}
/** A verdict as a finding. */
export interface VerdictFindingReport {
    readonly code: string;
    readonly severity: SeverityReport;
    readonly fingerprint: string;
    /** Where the template's cost can be changed: its dearest metadata. Null where it has none. */
    readonly location: LocationReport | null;
    readonly suppression: SuppressionReport | null;
}
/** What Coder answers to a denied build, field by field, and what would unblock the user. Amounts are credits. */
export interface DenialReport {
    readonly error_code: string;
    readonly error: string;
    readonly title: string;
    readonly message: string;
    readonly next_steps: readonly string[];
    readonly build_id?: string;
    /** As Coder reads it after the failure; absent where it is not known exactly. */
    readonly quota?: {
        readonly credits_consumed: number;
        readonly budget: number;
    };
    readonly unblock: UnblockReport;
}
/** What would let the build pass, in credits. Each list suffices by itself; an empty one leads nowhere. */
export interface UnblockReport {
    readonly shortfall_credits: number;
    readonly stop: readonly FreedReport[];
    readonly delete: readonly FreedReport[];
    readonly raise: readonly {
        readonly group: string;
        readonly from_credits: number;
        readonly to_credits: number;
    }[];
    readonly join: readonly {
        readonly group: string;
        readonly quota_allowance: number;
    }[];
    readonly texts: readonly string[];
}
/** A workspace that could be stopped or deleted, and the credits which that frees. */
export interface FreedReport {
    readonly workspace: string;
    readonly frees_credits: number;
}
