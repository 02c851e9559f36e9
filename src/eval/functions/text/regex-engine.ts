/** Regular expressions in the syntax and with the matches of Go's package regexp (https://pkg.go.dev/regexp), in bounded time. */
import { RE2JS } from 're2js'
import type { CallContext } from '../definition.ts'
import { MeteredText, OutOfSteps } from './metered-text.ts'

/** A compiled pattern. */
export interface Pattern {
  /** Name of each capture group, from the first on; undefined for one without a name. */
  readonly groups: readonly (string | undefined)[]
  /** Searching is paid for as it goes on. */
  matcher(text: string, context: CallContext): PatternMatcher
}

/** Where the whole match and then each group begins and ends, -1 for a group without a part in it. */
export type Spans = readonly (readonly [start: number, end: number])[]

/** Looks for matches in one text. */
export interface PatternMatcher {
  /** The leftmost match from the position on; undefined if there is none; `exhausted` if looking for it takes too long. */
  find(from: number): Spans | 'exhausted' | undefined
}

/** Each instruction of the pattern may be busy with every character; so many of those meetings are a step of the meter. */
const MEETINGS_PER_STEP = 12
/** What beginning a search takes. */
const STEPS_PER_SEARCH = 8

/** Compiled patterns, since expressions in loops use the same ones again and again. Only saves time. */
const compiled = new Map<string, Pattern | undefined>()
const MAX_COMPILED = 64

/** Compiles a pattern; undefined if it is malformed. */
export function compilePattern(source: string): Pattern | undefined {
  if (compiled.has(source)) return compiled.get(source)
  if (compiled.size >= MAX_COMPILED) compiled.clear()
  const pattern = compile(source)
  compiled.set(source, pattern)
  return pattern
}

/**
 * What a pattern needs rewriting for: Unicode classes that `^` inside their braces negates, which the engine knows as `\\P` only, and
 * names of groups, which it wants to be distinct and Go does not. Quoted text and other escapes are passed over.
 */
const ESCAPE = /\\(?:Q.*?(?:\\E|$)|([pP])\{\^|.)/gs
const TOKEN =
  /\\(?:Q.*?(?:\\E|$)|[pP]\{\^|.)|\[\^?\]?(?:\\.|\[:\^?\w*:\]|[^\]\\])*\]|\(\?P?<(\w+)>/gs

function unnegated(found: string, letter: string | undefined): string {
  if (letter === undefined) return found
  return letter === 'p' ? '\\P{' : '\\p{'
}

interface Rewritten {
  readonly source: string
  /** The n-th named group is called `n` followed by n now; these are their names. */
  readonly names: readonly string[]
}

function rewrite(source: string): Rewritten {
  const names: string[] = []
  const rewritten = source.replace(TOKEN, (token: string, name: string | undefined) => {
    if (name === undefined) return token.replace(ESCAPE, unnegated)
    names.push(name)
    return `(?P<n${names.length - 1}>`
  })
  return { source: rewritten, names }
}

function compile(source: string): Pattern | undefined {
  const rewritten = rewrite(source)
  let expression: RE2JS
  try {
    expression = RE2JS.compile(rewritten.source)
  } catch {
    return undefined
  }
  const groups: (string | undefined)[] = Array.from({ length: expression.groupCount() })
  for (const [name, index] of Object.entries(expression.namedGroups()))
    groups[index - 1] = rewritten.names[Number(name.slice(1))]
  return {
    groups,
    matcher: (text, context) => matcherOf(expression, text, groups.length, context),
  }
}

function matcherOf(
  expression: RE2JS,
  text: string,
  groupCount: number,
  context: CallContext,
): PatternMatcher {
  const engine = expression.re2()
  const stepsPerCharacter = expression.programSize() / MEETINGS_PER_STEP
  const allowed = (context.left?.() ?? Number.POSITIVE_INFINITY) / stepsPerCharacter
  const input = new MeteredText(text, allowed)
  let paid = 0
  const pay = (): boolean => {
    const steps = STEPS_PER_SEARCH + (input.used - paid) * stepsPerCharacter
    paid = input.used
    return context.spend?.(steps) !== false
  }
  return {
    find(from) {
      try {
        // Looks anywhere from there on; gives the ends of the match and of all groups.
        const ends: unknown = engine.executeEngine(input, from, 0, (groupCount + 1) * 2)
        if (!pay()) return 'exhausted'
        return Array.isArray(ends) ? spansOf(ends, groupCount) : undefined
      } catch (thrown) {
        if (thrown instanceof OutOfSteps) return 'exhausted'
        throw thrown
      }
    },
  }
}

function spansOf(ends: readonly unknown[], groupCount: number): Spans {
  const end = (at: number): number => {
    const found = ends[at]
    return typeof found === 'number' ? found : -1
  }
  return Array.from({ length: groupCount + 1 }, (_, at): [number, number] => [
    end(at * 2),
    end(at * 2 + 1),
  ])
}

/** How many code units the character there has; 0 at the end. */
function widthAt(text: string, at: number): number {
  const code = text.codePointAt(at)
  if (code === undefined) return 0
  return code > 0xffff ? 2 : 1
}

/** All matches that do not overlap; none is empty and right behind another. `exhausted` as of `find`. */
export function findAll(matcher: PatternMatcher, text: string): readonly Spans[] | 'exhausted' {
  const found: Spans[] = []
  let previousEnd = -1
  let from = 0
  while (from <= text.length) {
    const spans = matcher.find(from)
    if (spans === 'exhausted') return spans
    const whole = spans?.[0]
    if (spans === undefined || whole === undefined) break
    const [start, end] = whole
    const emptyHere = end === from
    if (!(emptyHere && start === previousEnd)) found.push(spans)
    from = emptyHere ? from + (widthAt(text, from) || 1) : end
    previousEnd = end
  }
  return found
}

/** Where `replaceAll` puts a replacement: as `findAll`, but advancing as Go's `ReplaceAllString` does. */
export function findReplaced(
  matcher: PatternMatcher,
  text: string,
): readonly Spans[] | 'exhausted' {
  const found: Spans[] = []
  let lastEnd = 0
  let from = 0
  while (from <= text.length) {
    const spans = matcher.find(from)
    if (spans === 'exhausted') return spans
    const whole = spans?.[0]
    if (spans === undefined || whole === undefined) break
    const [start, end] = whole
    if (end > lastEnd || start === 0) found.push(spans)
    lastEnd = end
    from = Math.max(from + (widthAt(text, from) || 1), end)
  }
  return found
}

/** Made for each call, since Unicode classes take long to build and few templates replace by pattern. */
const references = (): RegExp => /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu
const GROUP_NUMBER = /^(?:0|[1-9][0-9]{0,8})$/

/** A replacement with `$1`, `${1}`, `$name`, `${name}` and `$$` expanded; names reach as far as letters do, so `$1x` names "1x". */
export function expandReplacement(
  replacement: string,
  groups: readonly (string | undefined)[],
  part: (group: number) => string,
): string {
  return replacement.replace(
    references(),
    (reference: string, braced: string | undefined, bare: string | undefined) => {
      const name = braced ?? bare
      if (name === undefined) return reference === '$$' ? '$' : reference
      if (GROUP_NUMBER.test(name)) return Number(name) <= groups.length ? part(Number(name)) : ''
      // Of several groups with the name, the first one that takes part in the match.
      const parts = groups.map((group, at) => (group === name ? part(at + 1) : ''))
      return parts.find(text => text !== '') ?? ''
    },
  )
}
