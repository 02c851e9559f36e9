/** Values as JSON, for `jsonencode` and `format`, as `cty`'s json/marshal.go writes them. */
import { containsUnknown, unknownReasonsOf } from '../../../value/inspect.ts'
import { unknownValue } from '../../../value/make.ts'
import { formatNumber, isInfinite } from '../../../value/number.ts'
import { definitelyNotNull } from '../../../value/refine.ts'
import { DYNAMIC, STRING } from '../../../value/type.ts'
import type { Refinement, Value } from '../../../value/value.ts'
import { type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { limitedText, RESULT_LIMITS } from '../result-limits.ts'
import { jsonQuote } from './json-text.ts'

/** Writes one value into a list of parts. */
class JsonWriter {
  readonly parts: string[] = []
  private length = 0

  /** Why it cannot be written, to be read after a subject; undefined when all is well. */
  write(value: Value): string | undefined {
    switch (value.kind) {
      case 'null':
        return this.add('null')
      case 'string':
        return this.add(jsonQuote(value.string))
      case 'number':
        if (isInfinite(value.number)) return 'an infinite number cannot be written as JSON'
        return this.add(formatNumber(value.number))
      case 'bool':
        return this.add(value.bool ? 'true' : 'false')
      case 'list':
      case 'set':
      case 'tuple':
        return this.writeElements(value.elements)
      case 'map':
        return this.writeEntries(value.entries)
      case 'object':
        return this.writeEntries(value.attributes)
      case 'unknown':
      case 'unseen':
        return 'a part of the value is not known'
    }
  }

  private add(text: string): string | undefined {
    this.parts.push(text)
    this.length += text.length
    if (this.length <= RESULT_LIMITS.textLength) return undefined
    return `the JSON text is longer than ${RESULT_LIMITS.textLength} characters`
  }

  private writeElements(elements: readonly Value[]): string | undefined {
    this.parts.push('[')
    for (const [at, element] of elements.entries()) {
      if (at > 0) this.parts.push(',')
      const trouble = this.write(element)
      if (trouble !== undefined) return trouble
    }
    return this.add(']')
  }

  private writeEntries(entries: ReadonlyMap<string, Value>): string | undefined {
    let separator = '{'
    if (entries.size === 0) this.parts.push(separator)
    for (const [name, value] of entries) {
      const trouble = this.add(`${separator}${jsonQuote(name)}:`) ?? this.write(value)
      if (trouble !== undefined) return trouble
      separator = ','
    }
    return this.add('}')
  }
}

/** The value as JSON text, or why that cannot be, in one sentence. It must be wholly known. */
export function writeJson(value: Value): { readonly text: string } | { readonly trouble: string } {
  const writer = new JsonWriter()
  const trouble = writer.write(value)
  return trouble === undefined ? { text: writer.parts.join('') } : { trouble }
}

/** How the text begins is decided by the type, unless null is possible. */
function knownBeginning(value: Value): Refinement {
  if (!definitelyNotNull(value)) return {}
  switch (value.type.kind) {
    case 'string':
      return { prefix: '"' }
    case 'object':
    case 'map':
      return { prefix: '{' }
    case 'tuple':
    case 'list':
    case 'set':
      return { prefix: '[' }
    default:
      return {}
  }
}

function jsonEncode(args: readonly Value[]): Value | Failure {
  const [value] = args
  if (value === undefined) throw new TypeError('jsonencode has one argument')
  if (containsUnknown(value))
    return unknownValue(STRING, knownBeginning(value), unknownReasonsOf(value))
  const written = writeJson(value)
  return 'trouble' in written ? fail(null, written.trouble) : limitedText(written.text)
}

/** `jsonencode(val)`. */
export const jsonEncodeFunction: FunctionDefinition = {
  name: 'jsonencode',
  parameters: [
    { name: 'val', type: DYNAMIC, allowNull: true, allowUnknown: true, allowDynamic: true },
  ],
  returns: STRING,
  notNull: true,
  apply: jsonEncode,
}
