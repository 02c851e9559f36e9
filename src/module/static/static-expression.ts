/**
 * Expressions that are read without evaluating them: as a keyword, a reference, a list, a map or a call. What JSON strings mean in
 * these places is HCL's convention (https://github.com/hashicorp/hcl/blob/v2.24.0/json/structure.go).
 */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import { jsonExpression } from '../../hcl/json/json-expression.ts'
import { parseExpression } from '../../hcl/parse.ts'
import type {
  Expression,
  JsonStringNode,
  ObjectItem,
  ScopeTraversalNode,
} from '../../hcl/syntax.ts'
import { createSource, type Source } from '../../text/source.ts'
import { cover, type Span, span } from '../../text/span.ts'

/** The expression as a plain reference with constant steps, or undefined. Keywords that are literals count as names. */
export function traversalOf(
  expression: Expression,
  source: Source,
): ScopeTraversalNode | undefined {
  switch (expression.kind) {
    case 'scope-traversal':
      return expression
    case 'relative-traversal': {
      const from = traversalOf(expression.from, source)
      if (from === undefined) return undefined
      return { ...from, span: expression.span, steps: [...from.steps, ...expression.steps] }
    }
    case 'literal':
      return literalName(expression.literal, expression.span)
    case 'json-expression': {
      const parsed =
        expression.json.kind === 'json-string' ? parseInJson(expression.json, source) : undefined
      return parsed?.kind === 'scope-traversal' || parsed?.kind === 'literal'
        ? traversalOf(parsed, source)
        : undefined
    }
    default:
      return undefined
  }
}

type Literal = Extract<Expression, { kind: 'literal' }>['literal']

function literalName(literal: Literal, at: Span): ScopeTraversalNode | undefined {
  switch (literal.type) {
    case 'null':
      return name('null', at)
    case 'bool':
      return name(String(literal.value), at)
    default:
      return undefined
  }
}

function name(root: string, at: Span): ScopeTraversalNode {
  return { kind: 'scope-traversal', span: at, root, rootSpan: at, steps: [] }
}

/** The expression as one bare word, or undefined. */
export function keywordOf(expression: Expression, source: Source): string | undefined {
  const traversal = traversalOf(expression, source)
  return traversal?.steps.length === 0 ? traversal.root : undefined
}

/** A call that is looked at, not evaluated. */
export interface StaticCall {
  readonly name: string
  readonly nameSpan: Span
  readonly arguments: readonly Expression[]
  /** The parentheses and what is between them. */
  readonly argumentsSpan: Span
}

/** The expression as a function call, or undefined. */
export function callOf(expression: Expression, source: Source): StaticCall | undefined {
  if (expression.kind === 'call') {
    const argumentsSpan = cover(expression.openSpan, expression.closeSpan)
    return {
      name: expression.name,
      nameSpan: expression.nameSpan,
      arguments: expression.arguments,
      argumentsSpan,
    }
  }
  if (expression.kind !== 'json-expression' || expression.json.kind !== 'json-string')
    return undefined
  const parsed = parseInJson(expression.json, source)
  return parsed?.kind === 'call' ? callOf(parsed, source) : undefined
}

/** The elements of a tuple or a JSON array, or undefined. */
export function elementsOf(
  expression: Expression,
  source: Source,
): readonly Expression[] | undefined {
  if (expression.kind === 'tuple') return expression.elements
  if (expression.kind !== 'json-expression' || expression.json.kind !== 'json-array')
    return undefined
  return expression.json.elements.map(element =>
    jsonExpression(element, { source, collector: SILENT }),
  )
}

/** The entries of an object or a JSON object, or undefined. */
export function entriesOf(
  expression: Expression,
  source: Source,
): readonly ObjectItem[] | undefined {
  if (expression.kind === 'object') return expression.items
  if (expression.kind !== 'json-expression' || expression.json.kind !== 'json-object')
    return undefined
  // What is read statically is no template.
  const context = { source, collector: SILENT }
  return expression.json.members.map(member => {
    const key: JsonStringNode = { kind: 'json-string', span: member.nameSpan, value: member.name }
    return {
      key: jsonExpression(key, context),
      keyIsName: false,
      value: jsonExpression(member.value, context),
    }
  })
}

const SILENT: Collector = { add: () => undefined }

/** Whether the expression is a string in quotes in native syntax: what old configurations wrote instead of a bare word. */
export function isQuoted(expression: Expression): boolean {
  return expression.kind === 'template'
}

/** The text of a quoted string without interpolation, or undefined. */
export function quotedText(expression: Expression): string | undefined {
  if (expression.kind !== 'template') return undefined
  let text = ''
  for (const part of expression.parts) {
    if (part.kind !== 'literal' || part.literal.type !== 'string') return undefined
    text += part.literal.value
  }
  return text
}

/**
 * A native expression written inside a JSON string; undefined if it is none. Positions count from the opening quote, as Terraform's do.
 */
export function parseInJson(json: JsonStringNode, source: Source): Expression | undefined {
  return parseAt(json.value, json.span.start, source)
}

/** Parses text that a string literal holds, with spans as if it stood at `start` of the source. Undefined after any error. */
function parseAt(text: string, start: number, source: Source): Expression | undefined {
  const { expression, mistakeAt } = tryParseAt(text, start, source)
  return mistakeAt === undefined ? expression : undefined
}

/** The same, with the place of the first mistake. */
export function tryParseAt(
  text: string,
  start: number,
  source: Source,
): { readonly expression: Expression; readonly mistakeAt: Span | undefined } {
  const padded = createSource(source.path, ' '.repeat(start) + text)
  const trouble = new DiagnosticList()
  const expression = parseExpression(padded, trouble)
  return { expression, mistakeAt: trouble.items[0]?.subject?.span }
}

/**
 * Where HCL says that an expression begins, for remarks about expressions of the wrong kind: the first part of a string is inside its
 * quotes, an index begins at its bracket.
 */
export function startSpan(expression: Expression): Span {
  switch (expression.kind) {
    case 'template': {
      const [first] = expression.parts
      return first === undefined
        ? span(expression.span.start + 1, expression.span.end)
        : startSpan(first)
    }
    case 'call':
      return cover(expression.nameSpan, expression.openSpan)
    case 'conditional':
      return startSpan(expression.condition)
    case 'binary':
      return startSpan(expression.left)
    case 'tuple':
    case 'object':
    case 'for':
    case 'index':
      return expression.openSpan
    case 'splat':
      return expression.markerSpan
    default:
      return expression.span
  }
}
