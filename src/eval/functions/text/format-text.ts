/** Formatting values by a format string, for `format` and each round of `formatlist` (`cty`'s stdlib/format.go). */
import { countGraphemes, graphemes } from '../../../text/graphemes.ts'
import { convert, isConversionFailure } from '../../../value/convert.ts'
import { BOOL, NUMBER, STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { type Failure, fail, failLimit } from '../definition.ts'
import { writeJson } from '../json/json-encode.ts'
import { jsonQuote } from '../json/json-text.ts'
import { checkTextLength, RESULT_LIMITS } from '../result-limits.ts'
import { formatFloat, formatInteger, shortestGeneral } from './format-number.ts'
import { type FormatVerb, scanFormat } from './format-scan.ts'

/** What one verb makes of its value, or why it cannot. */
type Formatted = string | Failure

/** Go refuses wider fields for numbers, in a way that nobody wants to see. */
const MAX_NUMBER_WIDTH = 1_000_000

/**
 * The text, or the failure: of the call for a verb or value at fault, of the argument for one that no verb uses. `args` are wholly
 * known; the argument index counts the format string as 0.
 */
export function formatText(format: string, args: readonly Value[]): Formatted {
  let result = ''
  let next = 1
  let highest = 0
  for (const part of scanFormat(format)) {
    if (typeof part === 'string') {
      result += part
      continue
    }
    if ('offset' in part)
      return fail(null, `"${format.slice(part.offset)}" does not begin with a verb`)
    const index = part.index ?? next
    highest = Math.max(highest, index)
    const formatted = formatArgument(part, args[index - 1])
    if (typeof formatted !== 'string') return formatted
    result += formatted
    const tooLong = checkTextLength(result.length)
    if (tooLong !== undefined) return tooLong
    next = index + 1
  }
  if (highest >= args.length) return result
  return fail(highest + 1, `the format string has no verb for this value`)
}

function formatArgument(verb: FormatVerb, argument: Value | undefined): Formatted {
  if (argument === undefined) return fail(null, `"${verb.raw}" has no value`)
  if (verb.letter !== 'v' && argument.kind === 'null')
    return fail(null, `the value for "${verb.raw}" is null`)
  if ((verb.width ?? 0) > RESULT_LIMITS.textLength) return tooWide(verb)
  switch (verb.letter) {
    case 'v':
      return formatAsIs(verb, argument)
    case 't':
      return formatBool(verb, argument)
    case 's':
    case 'q':
      return formatString(verb, argument)
    case 'b':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      return formatNumeric(verb, argument)
    default:
      return fail(null, `"${verb.raw}" is not a verb that can be formatted`)
  }
}

function tooWide(verb: FormatVerb): Failure {
  return failLimit(`"${verb.raw}" asks for more characters than are allowed`)
}

function unsuited(verb: FormatVerb, wanted: string): Failure {
  return fail(null, `the value for "${verb.raw}" is no ${wanted}`)
}

function formatAsIs(verb: FormatVerb, argument: Value): Formatted {
  if (!verb.sharp && argument.kind === 'string') return padText(verb, argument.string)
  if (!verb.sharp && argument.kind === 'number')
    return padText(verb, shortestGeneral(argument.number))
  const written = writeJson(argument)
  return 'trouble' in written ? fail(null, written.trouble) : padText(verb, written.text)
}

/** Width means nothing here. */
function formatBool(verb: FormatVerb, argument: Value): Formatted {
  const converted = convert(argument, BOOL)
  if (isConversionFailure(converted) || converted.kind !== 'bool') return unsuited(verb, 'bool')
  return String(converted.bool)
}

function formatNumeric(verb: FormatVerb, argument: Value): Formatted {
  const converted = convert(argument, NUMBER)
  if (isConversionFailure(converted) || converted.kind !== 'number') return unsuited(verb, 'number')
  if (Math.max(verb.width ?? 0, verb.precision ?? 0) > MAX_NUMBER_WIDTH) return tooWide(verb)
  switch (verb.letter) {
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      return formatFloat(verb, verb.letter, converted.number)
    default:
      return formatInteger(verb, converted.number) ?? unsuited(verb, 'whole number')
  }
}

/** Width and precision count what is seen as characters. A precision of 0 cuts nothing off. */
function formatString(verb: FormatVerb, argument: Value): Formatted {
  const converted = convert(argument, STRING)
  if (isConversionFailure(converted) || converted.kind !== 'string') return unsuited(verb, 'string')
  const { precision = 0 } = verb
  const text =
    precision > 0 && precision < converted.string.length
      ? graphemes(converted.string).slice(0, precision).join('')
      : converted.string
  return padText(verb, verb.letter === 'q' ? jsonQuote(text) : text)
}

/** Zeros, if asked for, are put even before texts, and even behind them. */
function padText(verb: FormatVerb, text: string): string {
  const { width } = verb
  if (width === undefined) return text
  const padding = (verb.zero ? '0' : ' ').repeat(Math.max(0, width - countGraphemes(text)))
  return verb.minus ? text + padding : padding + text
}
