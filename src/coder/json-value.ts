/** The value that a JSON text stands for, as `jsondecode` gives it: numbers with all their digits, lists as tuples. */

import { type JsonNode, readJson } from '../eval/functions/json/json-reader.ts'
import {
  boolValue,
  nullValue,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
} from '../value/make.ts'
import { parseNumber } from '../value/number.ts'
import { DYNAMIC } from '../value/type.ts'
import type { Value } from '../value/value.ts'

/** The value, or undefined if the text is no JSON. Of members with one name the last counts. */
export function jsonValue(text: string): Value | undefined {
  const node = readJson(text)
  return 'trouble' in node ? undefined : valueOfNode(node)
}

function valueOfNode(node: JsonNode): Value | undefined {
  switch (node.kind) {
    case 'null':
      return nullValue(DYNAMIC)
    case 'bool':
      return boolValue(node.bool)
    case 'string':
      return stringValue(node.string)
    case 'number': {
      const number = parseNumber(node.text)
      return number && numberValue(number)
    }
    case 'array':
      return tupleValue(node.elements.flatMap(element => valueOfNode(element) ?? []))
    case 'object':
      return objectValue(
        node.members.flatMap(([name, member]): [string, Value][] => {
          const value = valueOfNode(member)
          return value === undefined ? [] : [[name, value]]
        }),
      )
  }
}
