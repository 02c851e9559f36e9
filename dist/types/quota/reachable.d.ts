/**
 * How many workspaces of one template a person gets before Coder refuses a build, by formula. A new workspace always
 * begins with a start build, so that cheap stopped workspaces do not help whoever cannot start one.
 */
/** One person and one template. Whole credits. */
export interface ReachableCosts {
    readonly budgetCredits: number;
    readonly onCredits: number;
    readonly offCredits: number;
    /** What the person consumes already; 0 if left out. */
    readonly consumedCredits?: number;
}
/**
 * `stopped`: each workspace is stopped before the next one is created. `running`: all keep running.
 * `stop_after_denied_start`: as `stopped`, but where a start is denied the stop build is sent all the same, as a
 * template's failure TTL does by itself; such a workspace counts when its stop passes.
 */
export type ReachableManner = 'stopped' | 'running' | 'stop_after_denied_start';
/** How many workspaces there are in the end, what ended it, and what the person consumes then. */
export interface Reached {
    readonly workspaces: number;
    readonly endedBy: 'start_denied' | 'stop_denied' | 'cap';
    readonly consumedCredits: number;
}
/** What a person reaches with at most `cap` workspaces; with an infinite cap, `workspaces` may be infinite. Never throws. */
export declare function reachableWorkspaces(costs: ReachableCosts, manner: ReachableManner, cap?: number): Reached;
