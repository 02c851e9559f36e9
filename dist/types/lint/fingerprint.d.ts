/** What a finding is recognised by from run to run. */
/** What makes a finding the same as one before. No line or column: those move with every edit. */
export interface FingerprintParts {
    readonly code: string;
    /** The template's name. */
    readonly template: string;
    /** The block's address. */
    readonly address: string;
    readonly message: string;
}
/** 16 hexadecimal digits. Equal for findings that differ in white space and places only. Never throws. */
export declare function fingerprintOf({ code, template, address, message }: FingerprintParts): string;
