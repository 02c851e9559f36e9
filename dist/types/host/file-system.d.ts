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
/** Told what is asked of the disk, before it is answered. */
export interface DiskListener {
    readonly asked: (question: keyof FileSystem, path: string) => void;
    /** Something was read or written in another way. */
    readonly didMore: () => void;
}
/** From now on tells the listener, if any, of everything that the process does with files, but for loading its own code. */
export declare function listenToDisk(next: DiskListener | undefined): void;
/** To be called by whoever reads or writes files other than through `disk`. */
export declare function besidesDisk(): void;
/** The file system of this machine. */
export declare const disk: FileSystem;
