/** Steps into a value: attributes, indices and splats. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#index-operator */
import type { Span } from '../../text/span.ts'
import type { Cursor } from '../lex/cursor.ts'
import * as token from '../lex/token.ts'
import type { Expression, IndexStep, SplatElementNode, TraversalStep } from '../syntax.ts'
import { isNumberText } from './number-literal.ts'
import { recoverAfter } from './recover.ts'

/** `from` with every step that follows it. */
export function parseTraversals(cursor: Cursor, from: Expression): Expression {
  let base = from
  /** Constant steps after `base`, which become one traversal. */
  let steps: TraversalStep[] = []
  for (;;) {
    const next = cursor.peek()
    if (next !== token.DOT && next !== token.OPEN_BRACKET) return withSteps(base, steps)
    const parsed =
      next === token.DOT ? parseAfterDot(cursor, base, steps) : parseIndex(cursor, base, steps)
    if (parsed !== undefined) {
      cursor.reach(cursor.height + 1)
      base = parsed
      steps = []
    }
  }
}

/** `base` with constant steps; a plain name and its steps are one node. */
function withSteps(base: Expression, steps: TraversalStep[]): Expression {
  const last = steps.at(-1)
  if (last === undefined) return base
  const span = { start: base.span.start, end: last.span.end }
  if (base.kind === 'scope-traversal') {
    return { kind: 'scope-traversal', span, root: base.root, rootSpan: base.rootSpan, steps }
  }
  return { kind: 'relative-traversal', span, from: base, steps }
}

/**
 * `"." (Identifier | Number | "*" …)`. Adds a constant step to `steps` and returns undefined, or returns the expression that
 * base, steps and what follows make.
 */
function parseAfterDot(
  cursor: Cursor,
  base: Expression,
  steps: TraversalStep[],
): Expression | undefined {
  const start = cursor.start
  const dotEnd = cursor.end
  cursor.skip()
  switch (cursor.peek()) {
    case token.IDENTIFIER:
      steps.push({
        kind: 'attribute-step',
        span: { start, end: cursor.end },
        name: cursor.textOf,
      })
      cursor.skip()
      return undefined
    case token.NUMBER: {
      const step = parseLegacyIndex(cursor, start, cursor.span)
      if (step === undefined) return invalid(base, cursor.end)
      steps.push(step)
      return undefined
    }
    case token.STAR:
      return parseAttributeSplat(cursor, withSteps(base, steps), start)
    default:
      cursor.report('hcl/missing-attribute-name', {}, cursor.span)
      cursor.recovering = true
      return invalid(base, dotEnd)
  }
}

function invalid(base: Expression, end: number): Expression {
  return { kind: 'invalid', span: { start: base.span.start, end } }
}

/** `.0`, an index as Terraform's first language wrote it. `.0.1` lexes as one number, and is refused at `blame`. */
function parseLegacyIndex(cursor: Cursor, start: number, blame: Span): IndexStep | undefined {
  const text = cursor.textOf
  const span = cursor.span
  cursor.skip()
  const point = text.indexOf('.')
  if (point !== -1) {
    const args = { first: text.slice(0, point), second: text.slice(point + 1) }
    cursor.report('hcl/chained-legacy-index', args, blame)
    return undefined
  }
  if (!isNumberText(text)) cursor.report('hcl/malformed-number', { text }, span)
  return { kind: 'index-step', span: { start, end: span.end }, key: { type: 'number', text } }
}

/** `".*" ("." (Identifier | Number))*`: only these steps are taken for every element. */
function parseAttributeSplat(cursor: Cursor, from: Expression, start: number): Expression {
  const starSpan = cursor.span
  cursor.skip()
  const markerSpan = { start, end: starSpan.end }
  const element: SplatElementNode = { kind: 'splat-element', span: markerSpan }
  cursor.peek()
  const firstStart = cursor.start
  const steps: TraversalStep[] = []
  while (cursor.peek() === token.DOT) {
    const dotStart = cursor.start
    cursor.skip()
    const next = cursor.peek()
    if (next === token.NUMBER) {
      const step = parseLegacyIndex(cursor, dotStart, starSpan)
      if (step !== undefined) steps.push(step)
    } else if (next === token.IDENTIFIER) {
      const span = { start: dotStart, end: cursor.end }
      steps.push({ kind: 'attribute-step', span, name: cursor.textOf })
      cursor.skip()
    } else {
      refuseSplatStep(cursor, next, starSpan)
      return from
    }
  }
  const end = steps.at(-1)?.span.end ?? starSpan.end
  const each: Expression =
    steps.length === 0
      ? element
      : { kind: 'relative-traversal', span: { start: firstStart, end }, from: element, steps }
  const span = { start: from.span.start, end }
  return { kind: 'splat', span, markerSpan, form: 'attribute', from, each }
}

/** Terraform points at the `*` before rather than at what stands where a name should. */
function refuseSplatStep(cursor: Cursor, next: number, starSpan: Span): void {
  if (!cursor.recovering) {
    if (next === token.STAR) cursor.report('hcl/nested-splat', {}, cursor.span)
    else cursor.report('hcl/missing-attribute-name', {}, starSpan)
  }
  cursor.recovering = true
}

/** `"[" Expression "]"` or `"[" "*" "]"`. Answers like {@link parseAfterDot}. */
function parseIndex(
  cursor: Cursor,
  base: Expression,
  steps: TraversalStep[],
): Expression | undefined {
  const openSpan = cursor.span
  cursor.skip()
  if (cursor.peek() === token.STAR) {
    return parseFullSplat(cursor, withSteps(base, steps), openSpan.start)
  }
  const newlines = cursor.newlines
  cursor.newlines = false
  const key = parseKey(cursor)
  const end = cursor.end
  cursor.newlines = newlines
  const constant = constantKey(key)
  if (constant !== undefined) {
    steps.push({ kind: 'index-step', span: { start: openSpan.start, end }, key: constant })
    return undefined
  }
  const collection = withSteps(base, steps)
  return { kind: 'index', span: { start: collection.span.start, end }, openSpan, collection, key }
}

/** The expression in brackets; leaves the cursor's `span` at the closing bracket. */
function parseKey(cursor: Cursor): Expression {
  const mistakes = cursor.mistakes
  const key = cursor.expression(cursor)
  if (cursor.lostSince(mistakes)) recoverAfter(cursor, token.CLOSE_BRACKET)
  else if (cursor.read() !== token.CLOSE_BRACKET && !cursor.recovering) {
    const { found } = cursor
    // Terraform points at the bracket that it goes on from, or at the end of the file.
    recoverAfter(cursor, token.CLOSE_BRACKET)
    cursor.report('hcl/unclosed-index', { found }, cursor.span)
  }
  return key
}

/** A key that Terraform takes for a step of the traversal: a number, or a string without interpolations. */
function constantKey(key: Expression): IndexStep['key'] | undefined {
  if (key.kind === 'literal' && key.literal.type === 'number') return key.literal
  if (key.kind !== 'template' || key.parts.length > 1) return undefined
  const part = key.parts[0]
  if (part === undefined) return { type: 'string', value: '' }
  return part.kind === 'literal' && part.literal.type === 'string' ? part.literal : undefined
}

/** `"[*]"`, which takes every step after it for every element, further splats included. */
function parseFullSplat(cursor: Cursor, from: Expression, start: number): Expression {
  cursor.skip()
  if (cursor.read() !== token.CLOSE_BRACKET && !cursor.recovering) {
    recoverAfter(cursor, token.CLOSE_BRACKET)
    cursor.report('hcl/unclosed-splat', {}, cursor.span)
  }
  const markerSpan = { start, end: cursor.end }
  const element: SplatElementNode = { kind: 'splat-element', span: markerSpan }
  const each = cursor.enter() ? parseTraversals(cursor, element) : element
  cursor.leave()
  const span = { start: from.span.start, end: each.span.end }
  return { kind: 'splat', span, markerSpan, form: 'full', from, each }
}
