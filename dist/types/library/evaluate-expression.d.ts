/** What an expression of Terraform's language is worth, in one call. */
import { type EvalAnswer } from '../analysis/eval/eval-session.js';
import type { TemplateSubject } from '../analysis/subject.js';
import type { Codecs } from '../eval/capabilities.js';
/** What an expression may use, and what answers it. */
export interface EvaluateOptions {
    /** Values of `var.<name>`, as JSON texts, in which no digit is lost. */
    readonly variables?: Readonly<Record<string, string>>;
    /** Values of the template's parameters, as texts; without a template there are none. */
    readonly parameters?: Readonly<Record<string, string>>;
    /** The template whose names the expression may use; default: no names but those of `variables`. */
    readonly template?: TemplateSubject;
    /** The build in which the template's names have their values; default: `start`. */
    readonly transition?: 'start' | 'stop';
    /** Such as `1.14`; default: the newest. With a template, the template's version holds instead. */
    readonly terraformVersion?: string;
    /** Digests, character sets and decryption; default: `pureCodecs`. With a template, the template's hold instead. */
    readonly codecs?: Codecs;
}
/**
 * The value of an expression, which may have parts that Terraform does not know at plan (`unknown`) or that this analysis does not see
 * (`unseen`); undefined with diagnostics that say why. Throws for variables and parameters that are not declared, values that are no JSON
 * and versions that are none.
 */
export declare function evaluateExpression(expression: string, options?: EvaluateOptions): EvalAnswer;
