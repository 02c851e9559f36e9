/** What a reference to a whole resource or module call sees. */
import { objectValue, tupleValue, unknownValue, unseenValue } from '../../value/make.ts'
import { DYNAMIC } from '../../value/type.ts'
import type { UnseenValue, Value } from '../../value/value.ts'
import { type ExpandedInstance, type Expansion, NONE } from '../instance/expansion.ts'

/** What a failed computation gives to those who read it; they count as failed too. */
export const FAILED: Value = unknownValue(DYNAMIC)

/** The instances of a resource or a module as references to all of them see them. */
export function collect(
  expansion: Expansion,
  valueAt: (expanded: ExpandedInstance) => Value,
): Value {
  const { unseen, form, instances } = expansion
  if (unseen !== undefined) return unseenCollection(unseen)
  if (expansion === NONE) return FAILED
  if (form === 'single') return instances[0] === undefined ? FAILED : valueAt(instances[0])
  if (form === 'count') return tupleValue(instances.map(valueAt))
  return objectValue(instances.map(item => [String(item.key), valueAt(item)] as const))
}

function unseenCollection(unseen: UnseenValue): Value {
  return unseenValue(DYNAMIC, unseen.sources, { notNull: true, notUnknown: true })
}
