/** A module host over files that are held in memory: git objects, tests, a browser. */
import type { ModuleHost } from './host.js';
/** A host of these files by path; text is taken as UTF-8. Paths that begin with `../` are outside. */
export declare function memoryHost(files: Iterable<readonly [string, string | Uint8Array]>): ModuleHost;
/** Whether a clean path leaves the root. */
export declare function isOutside(clean: string): boolean;
