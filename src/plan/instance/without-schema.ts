/**
 * Resources whose provider's schema is not known here. What the configuration sets keeps its value as far as that does not depend on
 * the type in the schema; everything else is unseen.
 */
import type { EvaluationCollector } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Scope } from '../../eval/scope.ts'
import { isSettled } from '../../eval/unseen.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import { unseenSourcesOf } from '../../value/inspect.ts'
import { mergeSources, unknownValue, unseenValue, withMarks } from '../../value/make.ts'
import { parseNumber } from '../../value/number.ts'
import { DYNAMIC } from '../../value/type.ts'
import type { Hull, Mark, UnseenSource, Value } from '../../value/value.ts'
import { anyContent } from '../body/body-content.ts'
import { constantValue } from '../body/constant-argument.ts'
import { expandDynamic } from '../body/dynamic-block.ts'
import type { NestedBody, ScopedBody } from '../body/scoped-body.ts'
import { either } from './either.ts'
import { anyOf, type Certainty } from './instance-state.ts'
import type { PlannedValue, Subject } from './subject.ts'

/** The configured arguments by name, as evaluated; blocks are evaluated for their mistakes and left out. */
export function decodeWithoutSchema(
  bodies: readonly ScopedBody[],
  collector: EvaluationCollector,
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
  collector: EvaluationCollector,
  depth: number,
): void {
  const { body, scope } = scoped
  if (depth > MAX_NESTING) return
  const content = anyContent(body, collector)
  for (const [name, attribute] of content.attributes) {
    const value =
      constantValue(attribute, scope) ?? evaluate(attribute.expression, scope, collector)
    attributes?.set(name, value)
  }
  for (const block of content.blocks) {
    for (const nested of block.type === 'dynamic'
      ? expandDynamic(block, scope, collector)
      : [plainBlock(block, scope)]) {
      if (nested.kind === 'block') decodeInto(undefined, nested.body, collector, depth + 1)
      else if (nested.kind === 'unseen')
        collector.doubt?.({ sources: nested.sources, diagnostic: undefined, isUnlooked: true })
    }
  }
}

function plainBlock(block: BlockNode, scope: Scope): NestedBody {
  return { kind: 'block', body: { body: block.body, scope }, label: undefined }
}

/**
 * The planned object: configured arguments as parts; the rest is unseen, and may be unknown to Terraform. With a prior object that
 * nothing changes, that object; whether the provider changes it all the same is not known.
 */
export function planWithoutSchema(
  subject: Subject,
  config: ReadonlyMap<string, Value>,
  prior: Value | null,
  triggered: Certainty,
): PlannedValue {
  const source = sourceOf(subject)
  const parts = new Map(configuredParts(config, source))
  const isKept = prior?.kind === 'object' && triggered === 'no'
  const kept = isKept ? unchanged(config, prior.attributes) : undefined
  for (const [name, value] of kept ?? []) {
    if (!parts.has(name)) parts.set(name, either(value, ANYTHING, [source]))
  }
  const value = withParts(source, parts, NOT_NULL)
  if (prior === null) return { value, actions: ['create'], changes: 'yes', triggers: 'no', prior }
  const changes = triggered === 'yes' ? triggered : anyOf([[source], triggered])
  return { value, actions: ['no-op'], changes, triggers: changes, prior }
}

/** What a data source without schema gives; it is known to Terraform unless it is read while applying. */
export function readWithoutSchema(
  subject: Subject,
  config: ReadonlyMap<string, Value>,
  deferred: Certainty,
): PlannedValue {
  const source = sourceOf(subject)
  const hull = deferred === 'no' ? KNOWN : NOT_NULL
  const plain = withParts(source, configuredParts(config, source), hull)
  const isEphemeral = subject.declaration.mode === 'ephemeral'
  const value = isEphemeral ? withMarks(plain, EPHEMERAL) : plain
  return { value, actions: ['read'], changes: 'no', triggers: 'no', prior: null }
}

function sourceOf({ address, location }: Subject): UnseenSource {
  return {
    id: address,
    text: `what the provider makes of "${address}" is not known here`,
    remedy: `assumptions: { "${address}": … }`,
    location,
  }
}

const EPHEMERAL: ReadonlySet<Mark> = new Set(['ephemeral'])
const ANYTHING: Value = unknownValue(DYNAMIC)
const NOT_NULL: Hull = { notNull: true }
const KNOWN: Hull = { notNull: true, notUnknown: true }

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
      return readsAsAnotherType(value.string) ? unseenType(value, source) : value
    case 'unknown':
    case 'unseen':
      return value
    case 'object':
      return withParts(source, configuredParts(value.attributes, source), hullOf(value))
    case 'map':
      return withParts(source, configuredParts(value.entries, source), hullOf(value))
    default:
      return unseenType(value, source)
  }
}

/** What stays certain of something that is not null when it takes another type. */
function hullOf(value: Value): Hull {
  return isSettled(value) ? KNOWN : NOT_NULL
}

/** A text that a number or bool argument would also take reads back as that type. */
function readsAsAnotherType(text: string): boolean {
  return text === 'true' || text === 'false' || parseNumber(text) !== undefined
}

/** A value whose type in the schema is not certain. A null may have been decided by the provider. */
function unseenType(value: Value, source: UnseenSource): Value {
  const sources = mergeSources([source], unseenSourcesOf(value))
  const hull = value.kind === 'null' ? {} : hullOf(value)
  return withMarks(unseenValue(DYNAMIC, sources, hull), value.marks)
}

function withParts(source: UnseenSource, parts: ReadonlyMap<string, Value>, hull: Hull): Value {
  return { parts, ...unseenValue(DYNAMIC, [source], hull) }
}

function configuredParts(
  entries: ReadonlyMap<string, Value>,
  source: UnseenSource,
): ReadonlyMap<string, Value> {
  return new Map([...entries].map(([name, value]) => [name, asConfigured(value, source)] as const))
}
