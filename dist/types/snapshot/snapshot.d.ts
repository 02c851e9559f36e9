/** A state or plan file, recognised by what it holds and read into the same instances as a planned template. */
import type { Collector } from '../diagnostics/collector.js';
import type { PlannedInstance } from '../plan/plan-model.js';
import type { Source } from '../text/source.js';
/** Which of the forms a file has. */
export type SnapshotKind = 'raw-state' | 'shown-state' | 'plan';
/** What is read of a state or plan file. */
export interface Snapshot {
    readonly kind: SnapshotKind;
    readonly source: Source;
    readonly terraformVersion: string | undefined;
    /** What exists, or will exist after apply, in order of the addresses. */
    readonly instances: readonly PlannedInstance[];
    /** Addresses of instances that the next plan makes anew. */
    readonly tainted: ReadonlySet<string>;
}
/** The snapshot in a file, or undefined after a diagnostic. Never throws. */
export declare function readSnapshot(source: Source, collector: Collector): Snapshot | undefined;
