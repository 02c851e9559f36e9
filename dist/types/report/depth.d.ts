/** What only `creditcheck cost` says of a template, as plain data. */
/** Another build of the template, by what it is made for. */
export interface ContextReport {
    readonly name: string;
    /** The preset whose values are chosen; null: none, so that defaults hold. */
    readonly preset: string | null;
    /** As of a cost. */
    readonly status: 'exact' | 'assumed' | 'range' | 'unknown' | 'refused';
    readonly credits: number | null;
    readonly low: number | null;
    readonly high: number | null;
    /** Why there is no build, or, in Coder's words, why it fails after it was charged; null where it succeeds. */
    readonly build_error: string | null;
}
/** With which resource Coder shows a metadata. */
export interface AttachmentReport {
    /** The address without keys; null where it is shown with nothing, or where that is not certain. */
    readonly resource: string | null;
    /** False where that hangs on what is not seen here. */
    readonly certain: boolean;
    /** All that may be it, where that is not certain and they are known. */
    readonly candidates: readonly string[];
    /** What `resource_id` names, where that is another one. */
    readonly named: string | null;
}
/** One resource as the dashboard lists it. */
export interface ResourceReport {
    readonly address: string;
    /** Null where no number is shown, or where it is not known. */
    readonly shown_credits: number | null;
    /** The address of the metadata that is shown with it. */
    readonly metadata: string | null;
    /** Listed only after "Show hidden resources". */
    readonly hidden: boolean;
}
