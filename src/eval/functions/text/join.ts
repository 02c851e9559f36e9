/** `join(separator, lists...)`, as `cty`'s stdlib/string.go has it. */
import { containsUnknown, unknownReasonsOf } from '../../../value/inspect.ts'
import { stringValue, unknownValue } from '../../../value/make.ts'
import { listType, STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { checkTextLength } from '../result-limits.ts'

function join(args: readonly Value[]): Value | Failure {
  const lists = args.slice(1)
  if (lists.length === 0) return fail(null, 'at least one list is needed')
  if (lists.some(containsUnknown)) return unknownValue(STRING, {}, unknownReasonsOf(...lists))
  const texts: string[] = []
  for (const [at, list] of lists.entries()) {
    for (const [index, element] of elementsOf(list).entries()) {
      if (element.kind !== 'string') return fail(at + 1, `element ${index} of the list is null`)
      texts.push(element.string)
    }
  }
  const separator = textOf(args, 0)
  const length = texts.reduce((sum, text) => sum + text.length + separator.length, 0)
  return checkTextLength(length) ?? stringValue(texts.join(separator))
}

function elementsOf(list: Value): readonly Value[] {
  return list.kind === 'list' ? list.elements : []
}

/** Texts of all lists, one after another, with the separator between them. */
export const joinFunction: FunctionDefinition = {
  name: 'join',
  parameters: [textParameter('separator')],
  variadic: { name: 'lists', type: listType(STRING) },
  returns: STRING,
  notNull: true,
  apply: join,
}
