/** The resources of a workspace as Coder's pages list them, each with the cost that is shown for it. */
import type { PlannedInstance } from '../../plan/plan-model.js';
import { type TermCost } from '../cost.js';
import type { Attachment, LabelIndex } from './attachment.js';
/** One resource instance on the page. */
export interface ShownResource {
    readonly instance: PlannedInstance;
    /** The metadata shown with it; undefined: none. */
    readonly metadata: PlannedInstance | undefined;
    /** What is shown for each instance of a label alike; undefined: nothing is attached. */
    readonly cost: TermCost | undefined;
    /** Listed only after "Show hidden resources". */
    readonly hidden: boolean;
}
/** Whether the instance is on the page. */
export declare function isListed({ mode, type }: PlannedInstance): boolean;
/** The list in order of the addresses. Metadata whose target is not certain is shown with none here. */
export declare function shownResources(index: LabelIndex, attachments: readonly Attachment[]): readonly ShownResource[];
