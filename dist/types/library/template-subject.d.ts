/** One template made ready for `analyze`, from wherever its files are. */
import type { TemplateSubject } from '../analysis/subject.js';
import type { QuotaInput } from '../analyze.js';
import type { Codecs, FileAccess } from '../eval/capabilities.js';
import type { ModuleHost } from '../module/host.js';
/** What holds for a template besides its files. */
export interface TemplateOptions {
    /** Values of template variables, as `--var` takes them: text, or an expression for what is no string. Names that are not declared are left out. */
    readonly variables?: Readonly<Record<string, string>>;
    /** What the user picks for parameters, by name, as texts whatever their types; default: what the form starts with. */
    readonly parameters?: Readonly<Record<string, string>>;
    /** Such as `2.30`; default: the newest. */
    readonly coderVersion?: string;
    /** Such as `1.14`; default: the one that comes with that Coder. */
    readonly terraformVersion?: string;
    /** Whose budgets the template is held against; default: nobody's. */
    readonly quota?: QuotaInput;
    /** The organization whose members may use it; default: everybody's. */
    readonly organization?: string;
    /** Digests, character sets and decryption; default: what plain JavaScript does, see `creditcheck/node` for more. */
    readonly codecs?: Codecs;
    /** The files that expressions may read; default: those of the host below the template's folder. */
    readonly files?: FileAccess;
}
/**
 * The template in a folder of a host (a clean path, such as `findTemplates` gives), loaded for `analyze` and `evaluateExpression`; trouble
 * of loading is in its diagnostics. Throws for versions that are none, or that cannot be answered for.
 */
export declare function templateSubject(host: ModuleHost, folder: string, options?: TemplateOptions): TemplateSubject;
