import type { ModuleHost } from './host.js';
/** What is in a folder and below. Paths are clean and relative to the host's root. */
export interface FoundTemplates {
    /** In byte order. */
    readonly templates: readonly string[];
    /** The folders that the configuration of each folder calls as modules. */
    readonly calls: ReadonlyMap<string, ReadonlySet<string>>;
}
/** The templates in a folder and below, as clean paths relative to the host's root, in byte order. Never throws. */
export declare function findTemplates(host: ModuleHost, directory: string): readonly string[];
/** The templates in a folder and below, and who calls whom. Never throws. */
export declare function scanTemplates(host: ModuleHost, directory: string): FoundTemplates;
