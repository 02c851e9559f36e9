/**
 * Reads bodies by a schema, the same for native and JSON syntax: arguments by name, blocks with their labels. What is missing or
 * has no place in the schema is told. The counterpart of HCL's `Body.Content`
 * (https://pkg.go.dev/github.com/hashicorp/hcl/v2#Body).
 */
import type { Collector } from '../diagnostics/collector.ts'
import type { BodyContent, BodySchema, PartialContent } from './body-schema.ts'
import {
  jsonArguments,
  jsonContent,
  jsonEverything,
  reportUnknownProperties,
} from './json/json-content.ts'
import {
  nativeArguments,
  nativeContent,
  nativeRest,
  reportUnknownItems,
} from './native/native-content.ts'

export type { BodyContent, BodySchema, PartialContent } from './body-schema.ts'

import type { AttributeNode, BlockNode, BodyNode } from './syntax.ts'

/** Reads a body whose whole content the schema describes. */
export function decodeContent(
  body: BodyNode,
  schema: BodySchema,
  collector: Collector,
): BodyContent {
  if (body.kind === 'json-body') {
    const { content, rest } = jsonContent(body, schema, collector)
    reportUnknownProperties(rest, schema, collector)
    return content
  }
  const content = nativeContent(body, schema, collector)
  reportUnknownItems(body, schema, content, collector)
  return content
}

/** Reads what the schema describes and leaves the rest, without remarks, to be read by another one. */
export function decodePartial(
  body: BodyNode,
  schema: BodySchema,
  collector: Collector,
): PartialContent {
  if (body.kind === 'json-body') return jsonContent(body, schema, collector)
  return { content: nativeContent(body, schema, collector), rest: nativeRest(body, schema) }
}

/** Reads a body that holds arguments of any name and no blocks, such as `locals`. */
export function decodeArguments(
  body: BodyNode,
  collector: Collector,
): ReadonlyMap<string, AttributeNode> {
  return body.kind === 'json-body'
    ? jsonArguments(body, collector)
    : nativeArguments(body, collector)
}

/**
 * Reads a body of which no schema is known. JSON syntax does not tell arguments from blocks: every property is an argument then.
 * What is wrong in templates of JSON strings still goes to the collector.
 */
export function decodeEverything(body: BodyNode, collector: Collector): BodyContent {
  if (body.kind === 'json-body') return jsonEverything(body, collector)
  const attributes = new Map<string, AttributeNode>()
  const blocks: BlockNode[] = []
  for (const item of body.items) {
    if (item.kind === 'attribute') attributes.set(item.name, item)
    else blocks.push(item)
  }
  return { attributes, blocks, missingItemSpan: body.missingItemSpan }
}
