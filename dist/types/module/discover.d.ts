/**
 * Which folders are Coder templates: they have a `coder_…` resource or data source, or a configuration file that nobody can read, or call
 * such a folder as a module, and no configuration here calls them.
 * Told from the text, so that a template that does not parse is found too.
 */
import type { Collector } from '../diagnostics/collector.js';
import type { ModuleHost } from './host.js';
/** What is in a folder and below. Paths are clean and relative to the host's root. */
export interface FoundTemplates {
    /** In byte order. */
    readonly templates: readonly string[];
    /** The folders that the configuration of each folder calls as modules. */
    readonly calls: ReadonlyMap<string, ReadonlySet<string>>;
}
/**
 * The templates in a folder and below, as clean paths relative to the host's root, in byte order: folders with a `coder_…` resource or data
 * source, or with a configuration file that cannot be read, or that call such a folder, and that nothing else calls as a module. Where
 * nobody looked is told to the collector. Never throws.
 */
export declare function findTemplates(host: ModuleHost, directory: string, collector?: Collector): readonly string[];
/** The templates in a folder and below, and who calls whom; where nobody looked is told. Never throws. */
export declare function scanTemplates(host: ModuleHost, directory: string, collector?: Collector): FoundTemplates;
