/** Text in, text out: trimming, splitting, case and the like. Semantics of `cty`'s stdlib/string.go and Terraform's lang/funcs/string.go. */
import { countGraphemes, graphemes } from '../../../text/graphemes.ts'
import { boolValue, listValue, stringValue, unknownValue } from '../../../value/make.ts'
import { BOOL, listType, STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { utf8Encode } from '../bytes/bytes.ts'
import { type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { numberParameter, textOf, textParameter, wholeNumberOf } from '../read-argument.ts'
import { checkElements, checkTextLength, limitedText } from '../result-limits.ts'
import { joinFunction } from './join.ts'
import { isSpace, toLower, toTitle, toUpper } from './letter-case.ts'

/** A function of texts whose result is a text no longer than they are together. */
function textFunction(
  name: string,
  parameters: readonly string[],
  compute: (a: string, b: string) => string,
): FunctionDefinition {
  return {
    name,
    parameters: parameters.map(textParameter),
    returns: STRING,
    notNull: true,
    apply: args =>
      limitedText(compute(textOf(args, 0), parameters.length > 1 ? textOf(args, 1) : '')),
  }
}

/** The text without the characters at its end that are to go. Searching from the end, unlike a pattern, never looks twice. */
function trimEnd(text: string, goes: (character: string) => boolean): string {
  let end = text.length
  while (end > 0) {
    const width = isLowSurrogate(text, end - 1) ? 2 : 1
    if (!goes(text.slice(end - width, end))) break
    end -= width
  }
  return text.slice(0, end)
}

function trimStart(text: string, goes: (character: string) => boolean): string {
  let start = 0
  for (const character of text) {
    if (!goes(character)) break
    start += character.length
  }
  return text.slice(start)
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r'
}

/** Each code point of the cutset stands for itself; what is seen as one character may be several. */
function trim(text: string, cutset: string): string {
  const cut = new Set(cutset)
  const goes = (character: string): boolean => cut.has(character)
  return trimStart(trimEnd(text, goes), goes)
}

function trimPrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text
}

function trimSuffix(text: string, suffix: string): string {
  return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text
}

function indent(args: readonly Value[]): Value | Failure {
  const spaces = wholeNumberOf(args, 0)
  if (typeof spaces !== 'number') return spaces
  if (spaces < 0) return fail(null, 'the number of spaces is negative')
  const lines = textOf(args, 1).split('\n')
  const length = textOf(args, 1).length + spaces * (lines.length - 1)
  const tooLong = checkTextLength(Math.max(length, spaces))
  return tooLong ?? stringValue(lines.join(`\n${' '.repeat(spaces)}`))
}

/** Go splits by the empty text into code points, not into what is seen as characters. */
function split(args: readonly Value[]): Value | Failure {
  const separator = textOf(args, 0)
  const text = textOf(args, 1)
  const parts = separator === '' ? [...text] : text.split(separator)
  return checkElements(parts.length) ?? listValue(STRING, parts.map(stringValue))
}

/**
 * A negative offset counts from the end, and from before the beginning it is the beginning; after a negative offset a length of 0
 * means all the rest, as a negative length always does.
 */
function substring(args: readonly Value[]): Value | Failure {
  const offset = wholeNumberOf(args, 1)
  if (typeof offset !== 'number') return offset
  const length = wholeNumberOf(args, 2)
  if (typeof length !== 'number') return length
  if (offset >= 0 && length === 0) return stringValue('')
  const text = textOf(args, 0)
  const start = offset < 0 ? Math.max(0, offset + countGraphemes(text)) : offset
  const characters = graphemes(text)
  const end = length > 0 ? start + length : characters.length
  return stringValue(characters.slice(start, end).join(''))
}

/** An unknown text with a known beginning may still answer: what it begins with is enough. */
function startsWith(args: readonly Value[]): Value {
  const prefix = textOf(args, 1)
  const argument = args[0]
  if (argument?.kind !== 'unknown') return boolValue(textOf(args, 0).startsWith(prefix))
  if (prefix === '') return boolValue(true)
  const known = argument.refinement.prefix ?? ''
  if (known.startsWith(prefix)) return boolValue(true)
  // Terraform compares lengths in bytes.
  if (known !== '' && utf8Encode(known).length >= utf8Encode(prefix).length) return boolValue(false)
  return unknownValue(BOOL, {}, argument.reasons)
}

/** The functions on texts that need neither patterns nor formats. */
export const stringFunctions: readonly FunctionDefinition[] = [
  textFunction('chomp', ['str'], text => trimEnd(text, isLineEnd)),
  textFunction('lower', ['str'], toLower),
  textFunction('upper', ['str'], toUpper),
  textFunction('title', ['str'], toTitle),
  textFunction('strrev', ['str'], text => graphemes(text).toReversed().join('')),
  textFunction('trim', ['str', 'cutset'], trim),
  textFunction('trimprefix', ['str', 'prefix'], trimPrefix),
  textFunction('trimspace', ['str'], text => trimStart(trimEnd(text, isSpace), isSpace)),
  textFunction('trimsuffix', ['str', 'suffix'], trimSuffix),
  joinFunction,
  {
    name: 'indent',
    parameters: [numberParameter('spaces'), textParameter('str')],
    returns: STRING,
    notNull: true,
    apply: indent,
  },
  {
    name: 'split',
    parameters: [textParameter('separator'), textParameter('str')],
    returns: listType(STRING),
    notNull: true,
    apply: split,
  },
  {
    name: 'substr',
    parameters: [textParameter('str'), numberParameter('offset'), numberParameter('length')],
    returns: STRING,
    notNull: true,
    apply: substring,
  },
  {
    name: 'startswith',
    parameters: [{ name: 'str', type: STRING, allowUnknown: true }, textParameter('prefix')],
    returns: BOOL,
    notNull: true,
    apply: startsWith,
  },
  {
    name: 'endswith',
    parameters: [textParameter('str'), textParameter('suffix')],
    returns: BOOL,
    notNull: true,
    apply: args => boolValue(textOf(args, 0).endsWith(textOf(args, 1))),
  },
  {
    // Terraform promises nothing of an unknown result here, not even that it is not null.
    name: 'strcontains',
    parameters: [textParameter('str'), textParameter('substr')],
    returns: BOOL,
    apply: args => boolValue(textOf(args, 0).includes(textOf(args, 1))),
  },
]
