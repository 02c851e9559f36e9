/** Evaluates expressions in the scope of a template, or in one without names. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Capabilities } from '../../eval/capabilities.js';
import type { TerraformMinor } from '../../eval/language-version.js';
import type { Value } from '../../value/value.js';
import type { TemplateSubject } from '../subject.js';
import type { EvalRequest } from './eval-request.js';
/** The value of an expression, and what was remarked on the way to it. */
export interface EvalAnswer {
    /** Undefined after an error. */
    readonly value: Value | undefined;
    readonly diagnostics: readonly Diagnostic[];
}
/** Answers requests one after the other; none of them changes what the next one sees. */
export interface EvalSession {
    /** Throws UsageError for a variable or parameter that is not declared, and for a value that is no JSON. */
    evaluate(request: EvalRequest): EvalAnswer;
}
/** How diagnostics name the expression; no file has such a name. */
export declare const EXPRESSION_PATH = "<expression>";
/** What names an expression may use: only the variables that come with a request. */
export declare function bareSession(version: TerraformMinor, capabilities: Capabilities): EvalSession;
/** How a template is seen. */
export interface TemplateSessionOptions {
    readonly subject: TemplateSubject;
    readonly transition: 'start' | 'stop';
    readonly preset: string | undefined;
    /** What the expression itself may use; the template has what a plan has. */
    readonly capabilities: Capabilities;
}
/** The names of a template's root module. Throws UsageError if there is no such preset. */
export declare function templateSession(options: TemplateSessionOptions): EvalSession;
