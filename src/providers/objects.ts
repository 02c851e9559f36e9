/** Objects of a schema as provider models take them apart and put them together. */
import type { ProviderRequest } from '../plan/provider/provider-model.ts'
import { nullValue, objectValue, unseenValue } from '../value/make.ts'
import { DYNAMIC, type Type } from '../value/type.ts'
import type { UnseenValue, Value } from '../value/value.ts'

/** An attribute of an object; of something that is no known object, a null. */
export function attributeOf(object: Value, name: string): Value {
  const found = object.kind === 'object' ? object.attributes.get(name) : undefined
  return found ?? nullValue(DYNAMIC)
}

/** The object with some attributes put in place of its own. Anything else is left as it is. */
export function withAttributes(object: Value, changes: Readonly<Record<string, Value>>): Value {
  if (object.kind !== 'object') return object
  return { ...objectValue([...object.attributes, ...Object.entries(changes)]), marks: object.marks }
}

/** What the provider would tell Terraform at plan and does not tell here. `why` is one clause. */
export function unseenAttribute(
  request: Pick<ProviderRequest, 'address' | 'location'>,
  name: string,
  type: Type,
  why: string,
): UnseenValue {
  const { address, location } = request
  const source = {
    id: `${address}.${name}`,
    text: `"${address}.${name}" ${why}`,
    remedy: `assumptions: { "${address}": … }`,
    location,
  }
  return unseenValue(type, [source], { notUnknown: true })
}
