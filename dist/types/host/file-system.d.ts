/** What is at a path. */
export interface FileKind {
    isDirectory(): boolean;
    isFile(): boolean;
    isSymbolicLink(): boolean;
}
/** One name in a folder; of a link that it is one, not where it leads. */
export interface FileEntry extends FileKind {
    readonly name: string;
}
/** What is known of a file without reading it. */
export interface FileStats extends FileKind {
    /** Bytes. */
    readonly size: number;
}
/** Paths are absolute and in the form of this platform. Everything else throws as `node:fs` does, with a `code`, where there is nothing. */
export interface FileSystem {
    /** Whether anything is there, links followed; never throws. */
    existsSync(path: string): boolean;
    readFileSync(path: string): Uint8Array;
    readdirSync(path: string, options: {
        readonly withFileTypes: true;
    }): FileEntry[];
    /** Links followed. */
    statSync(path: string): FileStats;
    /** Links not followed. */
    lstatSync(path: string): FileStats;
    /** The path with all links resolved. */
    realpathSync(path: string): string;
}
/** The file system of this machine. */
export declare const disk: FileSystem;
