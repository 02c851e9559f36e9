import type { TerraformMinor } from '../../eval/language-version.js';
import { type Module, type SourcedExpression } from '../../module/configuration.js';
/** One `import` block. */
export interface ImportBlock {
    /** Where it stands and is evaluated; the root but for Terraform 1.16. */
    readonly module: Module;
    /** The target's address without keys, from the root. */
    readonly target: string;
    readonly to: SourcedExpression;
    readonly forEach: SourcedExpression | undefined;
    readonly id: SourcedExpression | undefined;
}
/** Every import block of a module tree, by its target. */
export declare function importBlocks(root: Module, version: TerraformMinor): ReadonlyMap<string, readonly ImportBlock[]>;
