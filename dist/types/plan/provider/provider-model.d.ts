/**
 * What a plan needs of providers, and all that it knows of them. A model answers for some resource types; `plan/` asks, and never
 * hears whose model it is. Models are pure: same request, same answer.
 */
import type { ResourceMode } from '../../module/configuration.js';
import type { Location } from '../../text/source.js';
import type { UnseenSource, Value } from '../../value/value.js';
import type { BlockSchema } from '../body/schema.js';
/** A step from a block to a part of it, as in an error's attribute path. */
export type PathStep = {
    readonly attribute: string;
} | {
    readonly index: number | string;
};
/** Trouble that a provider raises, worded by the provider itself: users search for these words. */
export interface ProviderProblem {
    readonly severity: 'error' | 'warning';
    readonly summary: string;
    readonly detail: string;
    /** Where in the block; empty for the block as a whole. */
    readonly path: readonly PathStep[];
}
/** Facts of one evaluation that a provider may ask for. */
export interface ProviderRequest {
    readonly type: string;
    /** Full address of the instance, such as `module.a[0].data.coder_parameter.cpu`. */
    readonly address: string;
    /** The configuration as an object of the schema's implied type: unset is null; blocks are lists, sets or maps of objects. */
    readonly config: Value;
    /** Where the block is declared. */
    readonly location: Location;
    /** Notes that the answer depends on this fact (such as `parameter:cpu`), for dependency tables and choice spaces. */
    readonly noteRead: (sourceId: string) => void;
}
/** What reading a data source gives: its whole object, and what the provider remarks on it. */
export interface ReadAnswer {
    /** An object of the schema's implied type. */
    readonly value: Value;
    readonly problems: readonly ProviderProblem[];
}
/** What planning a managed resource knows besides its configuration. */
export interface PlanRequest extends ProviderRequest {
    /** The instance as the last apply left it, or null when there is none. */
    readonly prior: Value | null;
    /** What Terraform proposes: configuration over prior state, computed attributes from prior or null. */
    readonly proposed: Value;
}
/** What a provider plans for a managed resource. */
export interface PlanAnswer {
    /** The planned object; what only apply will decide is `unknown`. */
    readonly planned: Value;
    /** Whether the instance has to be destroyed and made anew, or what that hangs on; `planned` is then without a replacement. */
    readonly replace: boolean | readonly UnseenSource[];
    readonly problems: readonly ProviderProblem[];
}
/** What an apply would leave of a planned instance: parts that only the outside world decides stay unseen. */
export interface ApplyRequest {
    readonly type: string;
    readonly address: string;
    readonly planned: Value;
}
/** What becomes of a prior instance before it is planned for. */
export type Refreshed = 
/** It is gone, so that it is made anew. */
'gone'
/** It is found to be another one, against which the configuration is held. */
 | {
    readonly found: Value;
}
/** Whether it is still there hangs on these. */
 | readonly UnseenSource[];
/** Something of which parts may not be seen. */
export interface AssumptionRequest {
    /** Full address, such as `data.http.prices`, `module.base` or `module.base.rate`. */
    readonly address: string;
    readonly value: Value;
    /** Notes that what is being computed rests on an assumption. */
    readonly noteRead: (sourceId: string) => void;
}
/** The providers of which a model has every type, so that another type is a mistake or newer than what is known. */
export interface ProviderCoverage {
    /** Source addresses without a host, such as `hashicorp/random`. */
    readonly sources: readonly string[];
    /** The types that there are. */
    readonly types: (mode: ResourceMode) => readonly string[];
    /** What a `provider` block takes. */
    readonly configuration: BlockSchema;
    /** What the provider says to its configuration when validating and, with all that is known then, when planning. */
    readonly configure?: ((config: Value, stage: 'validate' | 'plan') => readonly ProviderProblem[]) | undefined;
    /** A `provider_meta` block of this provider may be there, if it is empty. */
    readonly takesEmptyMeta?: true;
    /** The newest version that is known, such as `3.9.0`. Absent: there is no other version to be met. */
    readonly upTo?: string;
    /** Whether other versions than that answer otherwise, so that a template that cannot have it is not known for certain. */
    readonly versionMatters?: true;
}
/** What one provider answers without being run: schemas, validation, data, plans and applies. */
export interface ProviderModel {
    /** Whose provider it is, such as `hashicorp/random`. Absent: the model answers for its types whichever provider they come from. */
    readonly source?: string;
    /** Absent: types without schema may well be there. */
    readonly covers?: ProviderCoverage;
    /** The schema of a type that this model answers for, or undefined. */
    readonly schema: (mode: ResourceMode, type: string) => BlockSchema | undefined;
    /** Extra checks of a configuration before it is used (validation in the provider's words). */
    readonly validate?: (mode: ResourceMode, request: ProviderRequest) => readonly ProviderProblem[];
    /**
     * What is not seen of a block's arguments and may make the provider object: those parts nobody has looked at. Default: everything
     * that is not seen in them.
     */
    readonly unlooked?: (mode: ResourceMode, request: ProviderRequest) => readonly UnseenSource[];
    readonly readData: (request: ProviderRequest) => ReadAnswer;
    /**
     * Of a model that answers as one build has it: all of the build on which `readData` of a request hangs, as a text. Whatever else
     * models say is the same in every build of a template.
     */
    readonly buildFacts?: (request: ProviderRequest) => string;
    /** Overrides the common planning of `propose.ts`; undefined: the common way is right for this type. */
    readonly planResource?: (request: PlanRequest) => PlanAnswer | undefined;
    /** Overrides the common apply: unknown attributes become unseen. */
    readonly applyResource?: (request: ApplyRequest) => Value | undefined;
    /** Why an object cannot be taken over by an `import` block; undefined: it can, if it is there. */
    readonly refuseImport?: (type: string) => ProviderProblem | undefined;
    /** Whether an instance of the prior state is still there; undefined: it is, as far as can be told. `planned` is the prior object. */
    readonly refreshResource?: (request: ApplyRequest) => Refreshed | undefined;
    /** What the user stated, put in the place of what is not seen of an instance, a module or a module's output. */
    readonly assume?: (request: AssumptionRequest) => Value;
}
/** A source for what a provider would have to tell. */
export declare function providerSource(address: string, text: string, location: Location): UnseenSource;
