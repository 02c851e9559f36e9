/**
 * A Terraform configuration as declared: merged files, decoded blocks, and the tree of module calls. Nothing is evaluated here.
 * Names follow Terraform's internal/configs package.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { AttributeNode, BlockNode, BodyNode, Expression, FileNode, ScopeTraversalNode } from '../hcl/syntax.js';
import type { Location, Source } from '../text/source.js';
import type { Span } from '../text/span.js';
import type { DefaultsTree } from '../value/defaults.js';
import type { Type } from '../value/type.js';
import type { Value } from '../value/value.js';
/** An expression and the file that its spans belong to. */
export interface SourcedExpression {
    readonly source: Source;
    readonly expression: Expression;
}
/** A root module and everything that it calls. */
export interface Configuration {
    readonly root: Module;
    /** Which Terraform the files were read for. */
    readonly terraformMinor: number;
    /**
     * Mistakes in the templates of JSON strings, which are parsed when they are first looked at; the list grows until every expression has
     * been. Terraform tells of them when it plans.
     */
    readonly lateDiagnostics?: readonly Diagnostic[];
}
/** One module: a folder of configuration files, overrides merged. */
export interface Module {
    /** Names of the calls that lead here; empty for the root module. */
    readonly path: readonly string[];
    /** The folder, `/`-separated, relative to the host's root; `.` for the root itself. */
    readonly directory: string;
    /** The folder as `path.module` gives it: relative to the root module's, which is `.` itself. */
    readonly relativeDirectory?: string;
    /** Parsed files in order of their names, override files last. */
    readonly files: readonly FileNode[];
    readonly variables: ReadonlyMap<string, VariableDeclaration>;
    readonly locals: ReadonlyMap<string, LocalDeclaration>;
    readonly outputs: ReadonlyMap<string, OutputDeclaration>;
    /** By address within the module: `docker_volume.home`, `data.coder_parameter.cpu`, `ephemeral.x.y`. */
    readonly resources: ReadonlyMap<string, ResourceDeclaration>;
    readonly moduleCalls: ReadonlyMap<string, ModuleCall>;
    readonly requiredProviders: ReadonlyMap<string, RequiredProvider>;
    /** By `name` or `name.alias`. */
    readonly providerConfigurations: ReadonlyMap<string, ProviderConfiguration>;
    readonly checks: ReadonlyMap<string, CheckDeclaration>;
    readonly moved: readonly BlockNode[];
    readonly removed: readonly BlockNode[];
    readonly imports: readonly BlockNode[];
    /** By `type.name`; since Terraform 1.14. */
    readonly actions?: ReadonlyMap<string, ActionDeclaration>;
    /** The `backend` or `cloud` block; it counts in the root module only. */
    readonly backend?: BlockNode | undefined;
    /** Blocks `provider_meta` by the provider's local name. */
    readonly providerMetas?: ReadonlyMap<string, ProviderMeta>;
    /** What the lock file settles; of the root module only. */
    readonly lockedProviders?: readonly LockedProvider[];
    /** What each module call leads to, by the call's name. */
    readonly children: ReadonlyMap<string, Module | MissingModule>;
}
/** A module that is not there to be read; its outputs, and whatever it would cost, are unseen. */
export interface MissingModule {
    readonly missing: true;
    readonly path: readonly string[];
    /** As written, such as `registry.coder.com/coder/git-clone/coder`. Empty if it cannot be told. */
    readonly sourceAddress: string;
    /** The version constraint as written, or undefined. */
    readonly versionConstraint: string | undefined;
    readonly why: 'not-installed' | 'outside' | 'not-found' | 'unreadable' | 'unknown-source';
    readonly call: ModuleCall;
}
/** Whether a call leads to a module that is not there to be read. */
export declare function isMissingModule(module: Module | MissingModule): module is MissingModule;
/** Where something is declared: the block's header, and the whole block. */
interface Declared {
    readonly source: Source;
    /** The header (`variable "a"`), which is where remarks about the whole declaration point. */
    readonly headerSpan: Span;
    readonly span: Span;
}
/** A `variable` block. */
export interface VariableDeclaration extends Declared {
    readonly name: string;
    /** `DYNAMIC` if no type is given. */
    readonly type: Type;
    /** Whether `type` was written. An untyped variable keeps strings of the command line as strings. */
    readonly typed: boolean;
    /** Defaults of `optional(…)` attributes, or undefined. */
    readonly typeDefaults: DefaultsTree | undefined;
    /** The default, converted to the type; undefined: required. */
    readonly default: Value | undefined;
    readonly description: string | undefined;
    readonly sensitive: boolean;
    readonly ephemeral: boolean;
    readonly nullable: boolean;
    readonly validations: readonly CheckRule[];
    /** Whether its value is known while modules are loaded; since Terraform 1.15. */
    readonly const?: boolean;
    /** What to use instead; since Terraform 1.15. */
    readonly deprecated?: Deprecation | undefined;
}
/** A `deprecated` argument: its text and its place. */
export interface Deprecation {
    readonly text: string;
    readonly location: Location;
}
/** A condition with its message: variable validations, pre- and postconditions, assertions. */
export interface CheckRule extends Declared {
    readonly condition: SourcedExpression;
    readonly errorMessage: SourcedExpression | undefined;
}
/** One argument of a `locals` block; its spans are the argument's. */
export interface LocalDeclaration extends Declared {
    readonly name: string;
    readonly value: SourcedExpression;
}
/** An `output` block. */
export interface OutputDeclaration extends Declared {
    readonly name: string;
    /** Undefined only after a diagnostic. */
    readonly value: SourcedExpression | undefined;
    readonly sensitive: boolean;
    readonly ephemeral: boolean;
    /** Since Terraform 1.15. */
    readonly type: {
        readonly type: Type;
        readonly defaults: DefaultsTree | undefined;
    } | undefined;
    readonly dependsOn: readonly SourcedTraversal[];
    readonly preconditions: readonly CheckRule[];
    /** What to use instead; since Terraform 1.15. */
    readonly deprecated?: Deprecation | undefined;
}
/** A static reference, such as those of `depends_on`. */
export interface SourcedTraversal {
    readonly source: Source;
    readonly traversal: ScopeTraversalNode;
}
/** What a block declares an instance of: `resource`, `data` or `ephemeral`. */
export type ResourceMode = 'managed' | 'data' | 'ephemeral';
/** A `resource`, `data` or `ephemeral` block with its meta-arguments taken apart. */
export interface ResourceDeclaration extends Declared {
    readonly mode: ResourceMode;
    readonly type: string;
    readonly name: string;
    /** Address within its module, as in `Module.resources`. */
    readonly address: string;
    readonly block: BlockNode;
    /** The body without meta-arguments; what the provider's schema is applied to. */
    readonly body: BodyNode;
    /** Attributes and blocks that an override file replaces or adds, in order of application; empty nearly always. */
    readonly overrides: readonly BodyNode[];
    readonly count: SourcedExpression | undefined;
    readonly forEach: SourcedExpression | undefined;
    readonly dependsOn: readonly SourcedTraversal[];
    /** The `provider` argument as `name` or `name.alias`; undefined: the default configuration of the type's provider. */
    readonly provider: string | undefined;
    readonly lifecycle: Lifecycle;
    readonly provisioners: readonly BlockNode[];
    readonly connection: BlockNode | undefined;
    /** The check that the data source belongs to and that alone may use it. */
    readonly check?: string;
}
/** The `lifecycle` block of a resource; without one nothing is set and the lists are empty. */
export interface Lifecycle {
    readonly createBeforeDestroy: boolean;
    readonly preventDestroy: boolean;
    /** `all`, or the attributes that keep their prior value, as traversals relative to the resource. */
    readonly ignoreChanges: 'all' | readonly SourcedTraversal[];
    readonly replaceTriggeredBy: readonly SourcedExpression[];
    readonly preconditions: readonly CheckRule[];
    readonly postconditions: readonly CheckRule[];
    /** Actions that changes of the resource trigger; since Terraform 1.14. */
    readonly triggeredActions?: readonly SourcedExpression[];
}
/** A `module` block; where it leads is in `Module.children`. */
export interface ModuleCall extends Declared {
    readonly name: string;
    readonly block: BlockNode;
    /** The body without meta-arguments: what should be the module's arguments and nothing else. */
    readonly body: BodyNode;
    /** Bodies of override files that replace arguments, in order of application; empty nearly always. */
    readonly overrides?: readonly BodyNode[];
    /** The address, if it is a constant or could be evaluated while loading; undefined otherwise. */
    readonly sourceAddress: string | undefined;
    readonly sourceLocation: Location | undefined;
    readonly versionConstraint: string | undefined;
    readonly sourceExpression?: SourcedExpression | undefined;
    readonly versionExpression?: SourcedExpression | undefined;
    /** The module's arguments by name, meta-arguments left out. */
    readonly arguments: ReadonlyMap<string, AttributeNode>;
    readonly count: SourcedExpression | undefined;
    readonly forEach: SourcedExpression | undefined;
    readonly dependsOn: readonly SourcedTraversal[];
    /** Provider configurations passed: name in the child to name here. */
    readonly providers: ReadonlyMap<string, string>;
    /** The same with places. */
    readonly passedProviders?: readonly PassedProvider[];
    readonly ignoreNestedDeprecations?: boolean;
}
/** One entry of a call's `providers`. */
export interface PassedProvider {
    readonly child: LocatedProvider;
    readonly parent: LocatedProvider;
}
/** A provider configuration by its local name, and where that stands. */
export interface LocatedProvider {
    readonly name: string;
    readonly alias: string | undefined;
    readonly location: Location;
}
/** One entry of `required_providers`: which provider a local name stands for in the module. */
export interface RequiredProvider {
    readonly localName: string;
    /** Fully qualified, such as `registry.terraform.io/coder/coder`; a missing source means `hashicorp/<name>`. */
    readonly sourceAddress: string;
    readonly versionConstraint: string | undefined;
    readonly location: Location;
    readonly configurationAliases: readonly string[];
}
/** A `provider` block. */
export interface ProviderConfiguration extends Declared {
    readonly name: string;
    readonly alias: string | undefined;
    readonly body: BodyNode;
    /** Bodies of override files, in order of application; empty nearly always. */
    readonly overrides?: readonly BodyNode[];
    /** Whether the block holds the deprecated `version`. */
    readonly versioned?: boolean;
    /** That `version`, which is a constraint like those of `required_providers`. */
    readonly versionConstraint?: {
        readonly text: string;
        readonly location: Location;
    } | undefined;
}
/** A provider's version that the lock file settles. */
export interface LockedProvider {
    /** Such as `registry.terraform.io/coder/coder`. */
    readonly sourceAddress: string;
    readonly version: string;
    readonly location: Location;
}
/** A `provider_meta` block. */
export interface ProviderMeta {
    /** The provider's local name. */
    readonly provider: string;
    readonly block: BlockNode;
    readonly attributes: readonly AttributeNode[];
}
/** An `action` block; since Terraform 1.14. */
export interface ActionDeclaration extends Declared {
    readonly type: string;
    readonly name: string;
    readonly count: SourcedExpression | undefined;
    readonly forEach: SourcedExpression | undefined;
    readonly config: BodyNode | undefined;
}
/** A `check` block. What it finds is a warning and never stops a plan. */
export interface CheckDeclaration extends Declared {
    readonly name: string;
    readonly asserts: readonly CheckRule[];
    /** The scoped data source, which is also in `Module.resources`. */
    readonly dataAddress: string | undefined;
}
export {};
