/** What one template means for one person: whether a first build passes, how many workspaces are in reach, and the way out. */
import type { QuotaModel, Workspace } from '../config/quota/quota-model.js';
import { type CreditRange } from './credit-range.js';
import { type Denial } from './denial.js';
import { type Reached } from './reachable.js';
import type { Standing, WorkspaceCost } from './standing.js';
import { type Unblock } from './unblock.js';
import { type QuotaVerdict } from './verdict.js';
/** The weight of one workspace of a template in its owner's budget. */
export interface TemplateCosts {
    readonly on: CreditRange;
    /** After it was started; what a stop build commits. */
    readonly off: CreditRange;
}
/** What is known around a question about a template. */
export interface VerdictContext {
    readonly model: QuotaModel;
    readonly costOf: WorkspaceCost;
    readonly warnAt: number;
}
/** How many workspaces a person gets, besides those that exist. */
export interface Reach {
    /** Each stopped before the next is created. */
    readonly stopped: Reached;
    /** All running. */
    readonly running: Reached;
    /** Counting workspaces whose start is refused and which are stopped all the same, as a failure TTL does. */
    readonly afterDeniedStart: Reached;
}
/** What one template means for one person. */
export interface TemplateVerdict {
    readonly standing: Standing;
    readonly costs: TemplateCosts;
    /** The start build of a new workspace. */
    readonly start: QuotaVerdict;
    /** The stop build after it; after a refused start that of a workspace that holds nothing. */
    readonly stop: QuotaVerdict;
    /** Undefined where a number is not exact, or nothing is limited. */
    readonly reach: Reach | undefined;
    readonly unblock: Unblock | undefined;
    readonly denial: Denial | undefined;
    /** One line on what follows for the person. */
    readonly text: string;
}
/** The verdict on a new workspace of a template for one person. Never throws. */
export declare function templateVerdict(standing: Standing, costs: TemplateCosts, context: VerdictContext): TemplateVerdict;
/** The verdict on the next build of a workspace that exists, under what its template costs now. Never throws. */
export declare function workspaceVerdict(workspace: Workspace, standing: Standing, build: {
    readonly transition: 'start' | 'stop';
    readonly cost: CreditRange;
}, context: VerdictContext): {
    readonly verdict: QuotaVerdict;
    readonly denial: Denial | undefined;
};
