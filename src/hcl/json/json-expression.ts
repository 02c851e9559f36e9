/**
 * JSON values as expressions: strings are templates, the names of properties too. Templates are parsed on first use, since most
 * are never looked at. https://github.com/hashicorp/hcl/blob/main/json/spec.md#expressions
 */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Source } from '../../text/source.ts'
import { emitContent } from '../content-messages.ts'
import { parseJsonString } from '../parse.ts'
import type {
  Expression,
  JsonExpressionNode,
  JsonNode,
  JsonObjectNode,
  JsonStringNode,
  ObjectItem,
} from '../syntax.ts'

/** Where the values are and where mistakes in their templates go. */
export interface JsonContext {
  readonly source: Source
  readonly collector: Collector
}

/** A JSON value as an expression. Mistakes in templates reach the collector when `expression` is first asked for. */
export function jsonExpression(json: JsonNode, context: JsonContext): JsonExpressionNode {
  let expression: Expression | undefined
  return {
    kind: 'json-expression',
    span: json.span,
    json,
    get expression() {
      expression ??= convert(json, context)
      return expression
    },
  }
}

function convert(json: JsonNode, context: JsonContext): Expression {
  const { span } = json
  switch (json.kind) {
    case 'json-string':
      return convertString(json, context)
    case 'json-number':
      return { kind: 'literal', span, literal: { type: 'number', text: json.text } }
    case 'json-keyword':
      return json.value === null
        ? { kind: 'literal', span, literal: { type: 'null' } }
        : { kind: 'literal', span, literal: { type: 'bool', value: json.value } }
    case 'json-invalid':
      return { kind: 'invalid', span }
    case 'json-array': {
      const elements = json.elements.map(element => jsonExpression(element, context))
      return { kind: 'tuple', span, openSpan: json.openSpan, elements }
    }
    case 'json-object':
      return { kind: 'object', span, openSpan: json.openSpan, items: convertMembers(json, context) }
  }
}

function convertString(json: JsonStringNode, context: JsonContext): Expression {
  if (!hasSequence(json.value)) {
    const span = { start: json.span.start + 1, end: json.span.end - 1 }
    const literal = { type: 'string', value: json.value } as const
    const parts: Expression[] = json.value === '' ? [] : [{ kind: 'literal', span, literal }]
    return { kind: 'template', span, parts }
  }
  return parseJsonString(json, 'template', context.source, context.collector)
}

function hasSequence(text: string): boolean {
  return text.includes('${') || text.includes('%{')
}

/** In native syntax the last of several equal keys counts; in JSON syntax a second one is a mistake. */
function convertMembers(json: JsonObjectNode, context: JsonContext): readonly ObjectItem[] {
  const names = new Set<string>()
  const items: ObjectItem[] = []
  for (const { name, nameSpan, value } of json.members) {
    if (names.has(name) && !hasSequence(name)) {
      const location = { source: context.source, span: nameSpan }
      context.collector.add(emitContent('hcl/json-repeated-property', { name }, location))
      continue
    }
    names.add(name)
    const key: JsonStringNode = { kind: 'json-string', span: nameSpan, value: name }
    items.push({
      key: jsonExpression(key, context),
      keyIsName: false,
      value: jsonExpression(value, context),
    })
  }
  return items
}
