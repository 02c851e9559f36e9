import type { FileAccess } from '../eval/capabilities.js';
import { type FileSystem } from './file-system.js';
/** How a folder is seen by expressions. */
export interface FileAccessOptions {
    /** The folder that Terraform would run in, absolute, for `abspath`. Default: what depends on it is unseen. */
    readonly workingDirectory?: string;
    /** The home folder of whom Terraform runs as, for `~`. Default: what depends on it is unseen. */
    readonly homeDirectory?: string;
}
/** Access to the files below `root`, where relative paths start; `system` is what is read there instead of the disk. Never throws. */
export declare function createFileAccess(root: string, options?: FileAccessOptions, system?: FileSystem): FileAccess;
