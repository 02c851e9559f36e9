/** Where values of root variables come from: the environment, variables files and options, and which of them wins. */
import { type Collector } from '../../diagnostics/collector.js';
import type { TerraformMinor } from '../../eval/language-version.js';
import { type Location } from '../../text/source.js';
import type { Value } from '../../value/value.js';
import type { Module, VariableDeclaration } from '../configuration.js';
import type { FileRead, ModuleHost } from '../host.js';
/** One option or file that sets variables, as they follow each other on the command line. */
export type VariableOption = 
/** `name=text`, as `--var` takes it. */
{
    readonly kind: 'assignment';
    readonly text: string;
}
/** A variable and its text, as Coder passes on `variables.yaml` and its own template variables. */
 | {
    readonly kind: 'value';
    readonly name: string;
    readonly text: string;
    /** Where it stands, if in a file. */
    readonly at?: Location;
}
/** A variables file and what reading it gave. */
 | {
    readonly kind: 'file';
    readonly path: string;
    readonly content: FileRead;
};
/** What is given from outside of the template's folder. */
export interface VariableInputs {
    /** `TF_VAR_name` variables of the environment, by name without the prefix. */
    readonly environment?: ReadonlyMap<string, string>;
    readonly options?: readonly VariableOption[];
}
/** Where a value comes from: a place in a file, or words for the rest, such as `(--var)`. */
export type ValueOrigin = {
    readonly kind: 'file';
    readonly location: Location;
} | {
    readonly kind: 'option';
} | {
    readonly kind: 'environment';
};
/** A value as given, not yet converted to the variable's type. */
export interface GivenValue {
    readonly value: Value;
    readonly origin: ValueOrigin;
}
/**
 * The values that are given to a root module's variables; a variable that is not in the map is not set. Later sources win:
 * environment, `terraform.tfvars`, `terraform.tfvars.json`, `*.auto.tfvars(.json)` by name, options in their order. Never throws.
 */
export declare function givenValues(host: ModuleHost, root: Module, version: TerraformMinor, inputs: VariableInputs, collector: Collector): ReadonlyMap<string, GivenValue>;
/** A text is itself for primitive types and where no type is declared, an expression otherwise; undefined after a diagnostic. */
export declare function parseText(text: string, declaration: VariableDeclaration, version: TerraformMinor, collector: Collector): Value | undefined;
