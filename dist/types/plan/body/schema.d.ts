import { type ObjectType, type Type } from '../../value/type.js';
export interface BlockSchema {
    readonly attributes: ReadonlyMap<string, AttributeSchema>;
    readonly blocks: ReadonlyMap<string, NestedBlockSchema>;
}
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
