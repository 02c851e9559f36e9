/**
 * Who builds what, when: everything that a Coder build tells the template through its provider. What is left out is not known here
 * and becomes unseen where the template reads it.
 */
/** What the build does, as the template sees it: a deletion is `destroy`, not `stop`. */
export type Transition = 'start' | 'stop' | 'destroy';
/** One build, or one of the two passes of a template import. */
export interface BuildContext {
    /** How the report calls it, such as `start`. */
    readonly name: string;
    readonly transition: Transition;
    /** The build makes a workspace for the prebuild pool. */
    readonly prebuild: boolean;
    /** The build is the first after a prebuilt workspace was claimed. */
    readonly claim: boolean;
    /** Values given for parameters, by name. */
    readonly parameters: ReadonlyMap<string, string>;
    /** The values are those of the build before, of which Coder keeps all but those of ephemeral parameters. */
    readonly keptParameters?: true;
    /** Values of the build before, for monotonic parameters; undefined: there was none. */
    readonly previousParameters: ReadonlyMap<string, string> | undefined;
    /**
     * What a parameter is that has neither a value nor a default: the empty text that the provider makes of it, as in an import, or
     * unseen, because Coder's form would have asked for it.
     */
    readonly unsetParameters: 'empty' | 'unseen';
    /**
     * What is known of parameters without a value that are yet to be chosen, by name; undefined: the parameter is not left open. Without
     * this function none is.
     */
    readonly openParameter?: (name: string) => OpenParameter | undefined;
    readonly workspace: WorkspaceFacts;
    readonly owner: OwnerFacts;
    readonly machine: MachineFacts;
    /** The task that the workspace was made for; undefined: none. */
    readonly task?: TaskFacts;
    /** Tokens of logins with other services, by the id of the `coder_external_auth`; empty: not logged in. */
    readonly externalAuth?: ReadonlyMap<string, string>;
}
/** Bounds of a parameter that is yet to be chosen; both ends inclusive. Without any it may be any text. */
export interface OpenParameter {
    /** The text is a whole number between the ends. */
    readonly whole?: {
        readonly low: bigint | undefined;
        readonly high: bigint | undefined;
    };
}
/** What is known of the workspace; every field may be unknown. */
export interface WorkspaceFacts {
    readonly id?: string;
    readonly name?: string;
    readonly templateId?: string;
    readonly templateName?: string;
    readonly templateVersion?: string;
    /** Where Coder is reached, such as `https://coder.example.com`. */
    readonly accessUrl?: string;
}
/** The workspace's owner, as `data.coder_workspace_owner` tells the template. */
export interface OwnerFacts {
    readonly id?: string;
    readonly name?: string;
    readonly fullName?: string;
    readonly email?: string;
    readonly groups?: readonly string[];
    /** Such as `password` or `oidc`; null: Coder did not say. */
    readonly loginType?: string | null;
    readonly sshPublicKey?: string;
    readonly sshPrivateKey?: string;
    readonly sessionToken?: string;
    readonly oidcAccessToken?: string;
    readonly roles?: readonly OwnerRole[];
}
/** A role of the owner, in an organization or (with an empty id) in the deployment. */
export interface OwnerRole {
    readonly name: string;
    readonly organizationId: string;
}
/** What is known of the machine on which Terraform runs. */
export interface MachineFacts {
    readonly os?: string;
    readonly arch?: string;
}
/** A task of Coder's agents. */
export interface TaskFacts {
    readonly id?: string;
    readonly prompt?: string;
}
/** The user under whose name Coder keeps prebuilt workspaces. */
export declare const PREBUILDS_OWNER = "prebuilds";
/** A plain start of which nothing but the transition is known. */
export declare function startContext(overrides?: Partial<BuildContext>): BuildContext;
