/** What an expression of Terraform's language is worth, in one call. */
import type { TemplateSubject } from '../analysis/subject.js';
import { type EvalAnswer } from '../cli/runs/eval-session.js';
import type { Codecs } from '../eval/capabilities.js';
/** What an expression may use. */
export interface EvaluateOptions {
    /** Values of `var.<name>`, as JSON texts, in which no digit is lost. */
    readonly variables?: Readonly<Record<string, string>>;
    /** Values of the template's parameters. */
    readonly parameters?: Readonly<Record<string, string>>;
    /** The template whose names the expression may use; default: none. */
    readonly template?: TemplateSubject;
    readonly transition?: 'start' | 'stop';
    /** Such as `1.14`; default: the template's, or the newest. */
    readonly terraformVersion?: string;
    readonly codecs?: Codecs;
}
/** The value, or undefined with diagnostics that say why. Throws for variables, parameters and versions that there are none of. */
export declare function evaluateExpression(expression: string, options?: EvaluateOptions): EvalAnswer;
