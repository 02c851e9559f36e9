/** The functions that write and read YAML, as https://github.com/zclconf/go-cty-yaml has them. */
import { containsUnknown, unknownReasonsOf } from '../../../value/inspect.ts'
import { unknownValue } from '../../../value/make.ts'
import { DYNAMIC, STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { type Failure, type FunctionDefinition, fail, failLimit } from '../definition.ts'
import { rememberLast } from '../last-result.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { limitedText } from '../result-limits.ts'
import { parseYaml } from './yaml-parser.ts'
import { writeYaml } from './yaml-writer.ts'

const parseOnce = rememberLast(parseYaml)

function decode(text: string): Value | Failure {
  const value = parseOnce(text)
  if (!('trouble' in value)) return value
  const why = `the YAML text has ${value.trouble}`
  return value.isLimit ? failLimit(why) : fail(null, why)
}

function encode(args: readonly Value[]): Value | Failure {
  const [value] = args
  if (value === undefined) throw new TypeError('yamlencode has one argument')
  if (containsUnknown(value)) return unknownValue(STRING, {}, unknownReasonsOf(value))
  const text = writeYaml(value)
  return typeof text === 'string' ? limitedText(text) : text
}

/** `yamlencode` and `yamldecode`. Of neither is anything known beforehand, not even that the result is not null. */
export const encodingYamlFunctions: readonly FunctionDefinition[] = [
  {
    name: 'yamlencode',
    parameters: [{ name: 'value', type: DYNAMIC, allowNull: true, allowDynamic: true }],
    returns: STRING,
    apply: encode,
  },
  {
    name: 'yamldecode',
    parameters: [textParameter('src')],
    returns: args => {
      if (args[0]?.kind !== 'string') return DYNAMIC
      const value = decode(args[0].string)
      return 'failure' in value ? value : value.type
    },
    apply: args => decode(textOf(args, 0)),
  },
]
