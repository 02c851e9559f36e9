/**
 * Resources whose provider's schema is not known here. What the configuration sets keeps its value as far as that does not depend on
 * the type in the schema; everything else is unseen.
 */
import type { Collector } from '../diagnostics/collector.ts'
import { evaluate } from '../eval/evaluate.ts'
import type { Scope } from '../eval/scope.ts'
import { decodeEverything } from '../hcl/content.ts'
import type { BlockNode } from '../hcl/syntax.ts'
import type { ResourceDeclaration } from '../module/configuration.ts'
import { unseenValue } from '../value/make.ts'
import { parseNumber } from '../value/number.ts'
import { DYNAMIC } from '../value/type.ts'
import type { UnseenSource, Value } from '../value/value.ts'
import { expandDynamic } from './dynamic-block.ts'
import type { PlannedAction } from './plan-model.ts'
import type { NestedBody, ScopedBody } from './scoped-body.ts'

/** The configured arguments by name, as evaluated; blocks are evaluated for their mistakes and left out. */
export function decodeWithoutSchema(
  bodies: readonly ScopedBody[],
  collector: Collector,
): ReadonlyMap<string, Value> {
  const attributes = new Map<string, Value>()
  for (const body of bodies) decodeInto(attributes, body, collector, 0)
  return attributes
}

/** Blocks nested deeper than this are not looked into. */
const MAX_NESTING = 50

function decodeInto(
  attributes: Map<string, Value> | undefined,
  scoped: ScopedBody,
  collector: Collector,
  depth: number,
): void {
  const { body, scope } = scoped
  if (depth > MAX_NESTING) return
  const content = decodeEverything(body, collector)
  for (const [name, attribute] of content.attributes) {
    const value = evaluate(attribute.expression, scope, collector)
    attributes?.set(name, value)
  }
  for (const block of content.blocks) {
    for (const nested of block.type === 'dynamic'
      ? expandDynamic(block, scope, collector)
      : [plainBlock(block, scope)]) {
      if (nested.kind === 'block') decodeInto(undefined, nested.body, collector, depth + 1)
    }
  }
}

function plainBlock(block: BlockNode, scope: Scope): NestedBody {
  return { kind: 'block', body: { body: block.body, scope }, label: undefined }
}

/** The planned object: configured arguments as parts, the rest unseen. With a prior object that nothing changes, that object. */
export function planWithoutSchema(
  declaration: ResourceDeclaration,
  address: string,
  config: ReadonlyMap<string, Value>,
  prior: Value | null,
): { value: Value; actions: readonly PlannedAction[] } {
  const source: UnseenSource = {
    id: address,
    text: `what the provider makes of "${address}" is not known here`,
    remedy: `assumptions: { "${address}": … }`,
    location: { source: declaration.source, span: declaration.headerSpan },
  }
  const parts = new Map(configuredParts(config, source))
  const kept = prior?.kind === 'object' ? unchanged(config, prior.attributes) : undefined
  for (const [name, value] of kept ?? []) if (!parts.has(name)) parts.set(name, value)
  const planned = withParts(source, parts)
  const action = declaration.mode === 'managed' ? 'create' : 'read'
  return { value: planned, actions: prior === null ? [action] : ['no-op'] }
}

/** The prior attributes, if every configured argument is what it was; undefined if not, or if that cannot be told. */
function unchanged(
  config: ReadonlyMap<string, Value>,
  prior: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> | undefined {
  for (const [name, value] of config) {
    const before = prior.get(name)
    if (before === undefined || textOf(before) === undefined || textOf(before) !== textOf(value))
      return undefined
  }
  return prior
}

function textOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'string':
      return value.string
    case 'bool':
      return String(value.bool)
    default:
      return undefined
  }
}

/** A configured value as the rest of the configuration may rely on it, whatever type the schema gives the argument. */
function asConfigured(value: Value, source: UnseenSource): Value {
  switch (value.kind) {
    case 'string':
      return readsAsAnotherType(value.string) ? unseenType(source) : value
    case 'unknown':
    case 'unseen':
      return value
    case 'object':
      return withParts(source, configuredParts(value.attributes, source))
    case 'map':
      return withParts(source, configuredParts(value.entries, source))
    default:
      return unseenType(source)
  }
}

/** A text that a number or bool argument would also take reads back as that type. */
function readsAsAnotherType(text: string): boolean {
  return text === 'true' || text === 'false' || parseNumber(text) !== undefined
}

function unseenType(source: UnseenSource): Value {
  return unseenValue(DYNAMIC, [source], { notUnknown: true })
}

function withParts(source: UnseenSource, parts: ReadonlyMap<string, Value>): Value {
  return { ...unseenValue(DYNAMIC, [source], { notNull: true, notUnknown: true }), parts }
}

function configuredParts(
  entries: ReadonlyMap<string, Value>,
  source: UnseenSource,
): ReadonlyMap<string, Value> {
  return new Map([...entries].map(([name, value]) => [name, asConfigured(value, source)] as const))
}
