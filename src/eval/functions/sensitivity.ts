/** `sensitive`, `nonsensitive` and `issensitive` (Terraform's lang/funcs/sensitive.go). */
import { boolValue, unknownValue, unseenValue, withMarks, withoutMarks } from '../../value/make.ts'
import { BOOL, DYNAMIC } from '../../value/type.ts'
import type { Mark, Value } from '../../value/value.ts'
import { type Failure, type FunctionDefinition, fail, type Parameter } from './definition.ts'

const VALUE: Parameter = {
  name: 'value',
  type: DYNAMIC,
  allowNull: true,
  allowUnknown: true,
  allowDynamic: true,
  allowMarked: true,
  unseen: 'self',
}

const SENSITIVE: ReadonlySet<Mark> = new Set(['sensitive'])

function withoutSensitive(value: Value): Value {
  if (value.marks?.has('sensitive') !== true) return value
  const others = new Set([...value.marks].filter(mark => mark !== 'sensitive'))
  return withMarks(withoutMarks(value), others)
}

/** Only the value's own mark counts, not those inside. */
function isSensitive(value: Value): Value {
  if (value.marks?.has('sensitive') === true) return boolValue(true)
  if (value.kind === 'unknown') return unknownValue(BOOL, {}, value.reasons)
  if (value.kind === 'unseen')
    return unseenValue(
      BOOL,
      value.sources,
      value.hull.notUnknown === true ? { notUnknown: true, notNull: true } : {},
    )
  return boolValue(false)
}

function markFunction(
  name: string,
  apply: (value: Value) => Value,
  keepsType: boolean,
): FunctionDefinition {
  return {
    name,
    parameters: [VALUE],
    returns: keepsType ? ([value]) => value?.type ?? DYNAMIC : BOOL,
    apply: ([value]): Value | Failure =>
      value === undefined ? fail(null, 'one argument is required') : apply(value),
  }
}

/** The family's definitions, for `table.ts` to find by name. */
export const sensitivityFunctions: readonly FunctionDefinition[] = [
  markFunction('sensitive', value => withMarks(value, SENSITIVE), true),
  markFunction('nonsensitive', withoutSensitive, true),
  markFunction('issensitive', isSensitive, false),
]
