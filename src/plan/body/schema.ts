/**
 * What a provider says about the shape of a block: Terraform's configschema
 * (https://github.com/hashicorp/terraform/blob/v1.11.4/internal/configs/configschema/schema.go), as plain data.
 */
import { hasDynamic } from '../../value/inspect.ts'
import {
  compareUtf8,
  DYNAMIC,
  listType,
  mapType,
  type ObjectType,
  objectType,
  setType,
  type Type,
} from '../../value/type.ts'

/** What a block may hold, by name; meta-arguments such as `count` are no part of it. */
export interface BlockSchema {
  readonly attributes: ReadonlyMap<string, AttributeSchema>
  readonly blocks: ReadonlyMap<string, NestedBlockSchema>
}

/** What an argument may be. One that is neither required nor optional is the provider's to set alone. */
export interface AttributeSchema {
  readonly type: Type
  readonly required?: true
  readonly optional?: true
  /** The provider may decide the value if the configuration does not. */
  readonly computed?: true
  readonly sensitive?: true
  /** A changed value replaces the resource. */
  readonly forceNew?: true
  readonly writeOnly?: true
}

/** What blocks of one type may hold, how many there may be, and what they become together. `map` blocks have their key as a label. */
export interface NestedBlockSchema {
  readonly nesting: 'single' | 'list' | 'set' | 'map'
  readonly block: BlockSchema
  readonly minItems?: number
  readonly maxItems?: number
}

/** A block schema from object literals, in byte order of the names. */
export function blockSchema(
  attributes: Readonly<Record<string, AttributeSchema>>,
  blocks: Readonly<Record<string, NestedBlockSchema>> = {},
): BlockSchema {
  return { attributes: byName(attributes), blocks: byName(blocks) }
}

function byName<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record).sort((a, b) => compareUtf8(a[0], b[0])))
}

const IMPLIED = new WeakMap<BlockSchema, ObjectType>()

/** The type of the object that a block of this schema becomes. */
export function impliedType(schema: BlockSchema): ObjectType {
  const known = IMPLIED.get(schema)
  if (known !== undefined) return known
  const attributes: [string, Type][] = []
  for (const [name, attribute] of schema.attributes) attributes.push([name, attribute.type])
  for (const [name, block] of schema.blocks) attributes.push([name, nestedType(block)])
  const type = objectType(attributes)
  IMPLIED.set(schema, type)
  return type
}

/** A list of blocks that hold a dynamically typed attribute becomes a tuple, whose type is not known beforehand. */
function nestedType(nested: NestedBlockSchema): Type {
  const inner = impliedType(nested.block)
  switch (nested.nesting) {
    case 'single':
      return inner
    case 'list':
      return hasDynamic(inner) ? DYNAMIC : listType(inner)
    case 'set':
      return setType(inner)
    case 'map':
      return hasDynamic(inner) ? DYNAMIC : mapType(inner)
  }
}
