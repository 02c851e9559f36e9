import type { Unblock } from './unblock.js';
import type { QuotaVerdict } from './verdict.js';
/** The code that Coder gives a build that quota refused, and nothing else. */
export declare const INSUFFICIENT_QUOTA: string;
/** What was to be done with the workspace. */
export type RefusedAction = 'create' | 'start' | 'stop';
/** Coder's answer, key by key in its order. */
export interface Denial {
    readonly error_code: string;
    readonly error: string;
    readonly title: string;
    readonly message: string;
    readonly next_steps: readonly string[];
    readonly build_id?: string;
    /** As read after the failure, so without the refused build. Left out where it is not known exactly. */
    readonly quota?: {
        readonly credits_consumed: number;
        readonly budget: number;
    };
    /** Not Coder's: what would let the build pass. */
    readonly unblock: Unblock | null;
}
/** A refusal, and what Coder's answer to it says besides. */
export interface DenialFacts {
    readonly verdict: QuotaVerdict;
    readonly action: RefusedAction;
    readonly buildId?: string;
    readonly unblock?: Unblock;
}
/** The denial of a refused build; undefined for a build that is not refused. Never throws. */
export declare function denialOf(facts: DenialFacts): Denial | undefined;
/** A provisioner job as Coder's API shows it. */
export interface JobFailure {
    readonly error?: string;
    readonly error_code?: string;
}
/**
 * Whether quota refused the job. Only the code tells: a provider may well fail with the words "insufficient quota", and
 * that is an ordinary failure (`runner_internal_test.go`).
 */
export declare function isQuotaDenial(job: JobFailure): boolean;
