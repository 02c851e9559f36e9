/** One instance of a module: the place where its names are looked up. */
import type { Module } from '../../module/configuration.js';
import type { InstanceKey } from '../plan-model.js';
import { type Presence } from '../presence.js';
import { type Repetition } from '../scope/repetition.js';
/** A module at one place of the tree, under one key of its call; the root has one instance without a call. */
export interface ModuleInstance {
    readonly module: Module;
    readonly parent: ModuleInstance | undefined;
    /** The call's name in the parent; undefined for the root. */
    readonly callName: string | undefined;
    readonly key: InstanceKey;
    /** `module.a["x"].module.b`, empty for the root. */
    readonly address: string;
    /** How often this instance exists, its parents' presence included. */
    readonly presence: Presence;
    /** What `count` and `each` are in the arguments of the call that made this instance. */
    readonly repetition: Repetition;
}
/** The address of something in a module instance. */
export declare function addressIn(instance: ModuleInstance, local: string): string;
/** The address of a child of a module instance. */
export declare function childAddress(parent: ModuleInstance, name: string, key: InstanceKey): string;
/** The address of something in a module without any keys, as plan graphs call it. */
export declare function configAddressIn(module: Module, local: string): string;
/** The root module's only instance. */
export declare function rootInstance(module: Module): ModuleInstance;
