/** How far a run is. */
export interface Step {
    /** Steps that are done. */
    readonly at: number;
    readonly of: number;
    /** What is looked at now. */
    readonly name: string;
}
