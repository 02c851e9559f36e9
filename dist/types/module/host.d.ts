/** How modules are read, so that disk, memory and git objects serve alike. Paths are `/`-separated and relative to one root. */
/** What lies directly in a folder. A link is listed as a file; reading it tells where it leads. */
export interface DirectoryEntry {
    readonly name: string;
    readonly kind: 'file' | 'directory' | 'other';
}
/** What reading a file came to. Not ok with `outside`: the path, or a link in it, leaves the root. */
export type FileRead = {
    readonly ok: true;
    readonly bytes: Uint8Array;
} | {
    readonly ok: false;
    readonly why: 'missing' | 'outside' | 'directory' | 'unreadable' | 'too-large';
};
/** Reads below one root and nothing else; synchronous; never throws. */
export interface ModuleHost {
    /** Entries of a folder in any order; undefined if it is missing, unreadable or outside. */
    list(directory: string): readonly DirectoryEntry[] | undefined;
    read(path: string): FileRead;
}
