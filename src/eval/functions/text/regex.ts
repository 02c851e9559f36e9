/** `regex` and `regexall` of `cty`'s stdlib/regexp.go, and `replace` of Terraform's lang/funcs/string.go. */
import {
  listValue,
  nullValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownValue,
} from '../../../value/make.ts'
import { DYNAMIC, listType, objectType, STRING, type Type, tupleType } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import {
  type CallContext,
  type Failure,
  type FunctionDefinition,
  fail,
  failLimit,
  isFailure,
} from '../definition.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { checkElements, checkTextLength, limitedText } from '../result-limits.ts'
import {
  compilePattern,
  expandReplacement,
  findAll,
  findReplaced,
  type Pattern,
  type PatternMatcher,
  type Spans,
} from './regex-engine.ts'

/** A text without groups, a tuple of groups without names, or an object of named ones. */
function matchType(pattern: Value | undefined): Type | Failure {
  if (pattern?.kind !== 'string') return DYNAMIC
  const compiled = compilePattern(pattern.string)
  if (compiled === undefined) return fail(0, `"${pattern.string}" is not a regular expression`)
  const names = compiled.groups.filter(name => name !== undefined)
  if (compiled.groups.length === 0) return STRING
  if (names.length === 0) return tupleType(compiled.groups.map(() => STRING))
  if (names.length < compiled.groups.length)
    return fail(0, 'the pattern has groups with and without a name')
  return objectType(names.map(name => [name, STRING]))
}

function matchValue(pattern: Pattern, text: string, spans: Spans): Value {
  const [whole, ...parts] = spans.map(([start, end]) =>
    // A group that took no part in the match is null, not empty.
    start < 0 || end < 0 ? nullValue(STRING) : stringValue(text.slice(start, end)),
  )
  if (whole === undefined || parts.length === 0) return whole ?? nullValue(STRING)
  if (pattern.groups[0] === undefined) return tupleValue(parts)
  return objectValue(parts.map((part, at): [string, Value] => [pattern.groups[at] ?? '', part]))
}

function tooLong(): Failure {
  return failLimit('the text takes too many steps to search with this pattern')
}

interface Search {
  readonly pattern: Pattern
  readonly matcher: PatternMatcher
  readonly text: string
}

/** What compiling a pattern takes; also where it has been compiled before, which is chance. */
const STEPS_PER_CHARACTER = 2

function searchOf(source: string, text: string, context: CallContext): Search | Failure {
  context.spend?.(source.length * STEPS_PER_CHARACTER)
  const pattern = compilePattern(source)
  if (pattern === undefined) return fail(null, `"${source}" is not a regular expression`)
  return { pattern, matcher: pattern.matcher(text, context), text }
}

function regex(args: readonly Value[], type: Type, context: CallContext): Value | Failure {
  if (type.kind === 'dynamic') return unknownValue(type)
  const search = searchOf(textOf(args, 0), textOf(args, 1), context)
  if ('failure' in search) return search
  const spans = search.matcher.find(0)
  if (spans === 'exhausted') return tooLong()
  if (spans === undefined) return fail(null, 'nothing in the text matches the pattern')
  return matchValue(search.pattern, search.text, spans)
}

function regexAll(args: readonly Value[], type: Type, context: CallContext): Value | Failure {
  if (type.kind !== 'list' || type.element.kind === 'dynamic') return unknownValue(DYNAMIC)
  const search = searchOf(textOf(args, 0), textOf(args, 1), context)
  if ('failure' in search) return search
  const found = findAll(search.matcher, search.text)
  if (found === 'exhausted') return tooLong()
  const tooMany = checkElements(found.length * (search.pattern.groups.length + 1))
  if (tooMany !== undefined) return tooMany
  return listValue(
    type.element,
    found.map(spans => matchValue(search.pattern, search.text, spans)),
  )
}

/** What one replacement may come to at worst. */
const MAX_EXPANSION = 268_435_456
const PATTERN = /^\/(.*)\/$/s

function replace(args: readonly Value[], _type: Type, context: CallContext): Value | Failure {
  const wanted = textOf(args, 1)
  const source = wanted.length > 1 ? PATTERN.exec(wanted)?.[1] : undefined
  if (source !== undefined) return replacePattern(textOf(args, 0), source, textOf(args, 2), context)
  const text = textOf(args, 0)
  const replacement = textOf(args, 2)
  // Nothing is found before, between and behind code points.
  const parts = wanted === '' ? ['', ...text, ''] : text.split(wanted)
  const length = text.length + (parts.length - 1) * (replacement.length - wanted.length)
  return checkTextLength(length) ?? limitedText(parts.join(replacement))
}

function replacePattern(
  text: string,
  source: string,
  replacement: string,
  context: CallContext,
): Value | Failure {
  const search = searchOf(source, text, context)
  if ('failure' in search) return search
  // Before a single replacement could be too long to build.
  if (replacement.split('$').length * text.length > MAX_EXPANSION) return tooLong()
  const found = findReplaced(search.matcher, text)
  if (found === 'exhausted') return tooLong()
  let result = ''
  let end = 0
  for (const spans of found) {
    const [start, next] = spans[0] ?? [end, end]
    const inserted = expandReplacement(replacement, search.pattern.groups, group => {
      const [from, to] = spans[group] ?? [0, 0]
      return from < 0 ? '' : text.slice(from, to)
    })
    result += text.slice(end, start) + inserted
    end = next
    const grown = checkTextLength(result.length)
    if (grown !== undefined) return grown
  }
  return limitedText(result + text.slice(end))
}

/** The functions that search with regular expressions; `replace` does if its second argument is between slashes. */
export const regexFunctions: readonly FunctionDefinition[] = [
  {
    name: 'regex',
    parameters: [textParameter('pattern'), textParameter('string')],
    returns: args => matchType(args[0]),
    notNull: true,
    apply: regex,
  },
  {
    name: 'regexall',
    parameters: [textParameter('pattern'), textParameter('string')],
    returns: args => {
      const element = matchType(args[0])
      return isFailure(element) ? element : listType(element)
    },
    notNull: true,
    apply: regexAll,
  },
  {
    name: 'replace',
    parameters: [textParameter('str'), textParameter('substr'), textParameter('replace')],
    returns: STRING,
    notNull: true,
    apply: replace,
  },
]
