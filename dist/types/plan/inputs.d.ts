import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Capabilities } from '../eval/capabilities.js';
import type { TerraformMinor } from '../eval/language-version.js';
import type { ValueOrigin } from '../module/variables/variable-values.js';
import type { Value } from '../value/value.js';
import type { SharedCells } from './shared-cells.js';
/** What a plan is made from besides the configuration. */
export interface PlanInputs {
    /** Values of root variables that were given; they are converted to the variable's type here. */
    readonly variables: ReadonlyMap<string, Value>;
    /** Where those values come from, for remarks about them. Default: from options. */
    readonly variableOrigins?: ReadonlyMap<string, ValueOrigin>;
    /** What loading has found that Terraform only tells of when it plans (`Configuration.lateDiagnostics`). */
    readonly lateDiagnostics?: readonly Diagnostic[] | undefined;
    /**
     * Whether blocks that refer to a refused one are validated as well. Terraform stops there, and tells of their mistakes only when the
     * first is mended. Default: as Terraform.
     */
    readonly tellsAll?: boolean;
    /** What a required variable without value is: unseen (Coder would ask for it), or refused as by Terraform. */
    readonly unsetVariables: 'unseen' | 'refused';
    /** `terraform.workspace`; Coder always plans in `default`. */
    readonly workspaceName: string;
    readonly terraformMinor: TerraformMinor;
    readonly capabilities: Capabilities;
    /**
     * What earlier plans of the same configuration came to. Those had the same inputs, and the same providers but for what those say of one
     * build (`buildFacts`). Default: nothing is shared.
     */
    readonly shared?: SharedCells | undefined;
}
