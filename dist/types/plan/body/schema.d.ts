import { type ObjectType, type Type } from '../../value/type.js';
/** What a block may hold, by name; meta-arguments such as `count` are no part of it. */
export interface BlockSchema {
    readonly attributes: ReadonlyMap<string, AttributeSchema>;
    readonly blocks: ReadonlyMap<string, NestedBlockSchema>;
}
/** What an argument may be. One that is neither required nor optional is the provider's to set alone. */
export interface AttributeSchema {
    readonly type: Type;
    readonly required?: true;
    readonly optional?: true;
    /** The provider may decide the value if the configuration does not. */
    readonly computed?: true;
    readonly sensitive?: true;
    /** A changed value replaces the resource. */
    readonly forceNew?: true;
    readonly writeOnly?: true;
}
/** What blocks of one type may hold, how many there may be, and what they become together. `map` blocks have their key as a label. */
export interface NestedBlockSchema {
    readonly nesting: 'single' | 'list' | 'set' | 'map';
    readonly block: BlockSchema;
    readonly minItems?: number;
    readonly maxItems?: number;
}
/** A block schema from object literals, in byte order of the names. */
export declare function blockSchema(attributes: Readonly<Record<string, AttributeSchema>>, blocks?: Readonly<Record<string, NestedBlockSchema>>): BlockSchema;
/** The type of the object that a block of this schema becomes. */
export declare function impliedType(schema: BlockSchema): ObjectType;
