/**
 * What the names in expressions stand for: traversals read as Terraform's referenceable things. The rules are those of
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/addrs/parse_ref.go.
 */
import type { Collector } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import { traversalsIn } from '../../eval/traversals.ts'
import type { Expression, IndexStep, ScopeTraversalNode, TraversalStep } from '../../hcl/syntax.ts'
import type { Source } from '../../text/source.ts'
import { cover, type Span } from '../../text/span.ts'
import type { ResourceMode } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'

/** What a reference names. A `key` is undefined where no literal index follows. */
export type Subject =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'local'; readonly name: string }
  | { readonly kind: 'resource'; readonly resource: ResourceSubject; readonly key: LiteralKey }
  /** A module call as a whole, one instance of it, or with `output` one output of an instance. */
  | {
      readonly kind: 'module'
      readonly name: string
      readonly key: LiteralKey
      readonly output: string | undefined
    }
  | { readonly kind: 'count'; readonly name: string }
  | { readonly kind: 'each'; readonly name: string }
  | { readonly kind: 'path'; readonly name: string }
  | { readonly kind: 'terraform'; readonly name: string }
  | { readonly kind: 'self' }
  | { readonly kind: 'action'; readonly type: string; readonly name: string }

/** The resource that a reference names, declared or not; nothing is looked up. */
export interface ResourceSubject {
  readonly mode: ResourceMode
  readonly type: string
  readonly name: string
  /** As the keys of `Module.resources`: `docker_volume.home`, `data.coder_parameter.cpu`. */
  readonly address: string
}

/** An instance key as it stands in a reference; undefined where there is none or only evaluating would tell it. */
export type LiteralKey = string | number | undefined

/** One reference of an expression. */
export interface Reference {
  readonly subject: Subject
  readonly source: Source
  /** From the first name to the last step that belongs to the subject; what remarks point at. */
  readonly span: Span
  readonly traversal: ScopeTraversalNode
  /** How many of the traversal's steps belong to the subject. */
  readonly consumedSteps: number
}

/** Where the reference stands and for whom it is read. */
export interface ReferenceContext {
  readonly source: Source
  readonly version: TerraformMinor
}

/** The references of an expression in source order, names bound by `for` left out; malformed ones get a diagnostic. Never throws. */
export function referencesIn(
  expression: Expression,
  context: ReferenceContext,
  collector: Collector,
): readonly Reference[] {
  const references: Reference[] = []
  for (const traversal of traversalsIn(expression)) {
    const reference = parseReference(traversal, context, collector)
    if (reference !== undefined) references.push(reference)
  }
  return references
}

/** Roots that take exactly one attribute name. */
const SINGLE = ['count', 'each', 'path', 'terraform', 'variable', 'local'] as const
type Single = (typeof SINGLE)[number]

const SINGLE_ROOTS: ReadonlyMap<string, Single> = new Map([
  ['count', 'count'],
  ['each', 'each'],
  ['path', 'path'],
  ['terraform', 'terraform'],
  ['var', 'variable'],
  ['local', 'local'],
])

/** Kept by Terraform for later; a resource type of that name needs the prefix `resource.`. */
const RESERVED: ReadonlySet<string> = new Set(['template', 'lazy', 'arg'])

/** Type keywords that stand alone as arguments of `convert` since 1.15. */
const TYPE_KEYWORDS: ReadonlySet<string> = new Set(['string', 'number', 'bool', 'any'])

/**
 * What one traversal refers to. Undefined after a diagnostic, and for a type keyword that stands alone, which is no reference. Never
 * throws.
 */
export function parseReference(
  traversal: ScopeTraversalNode,
  context: ReferenceContext,
  collector: Collector,
): Reference | undefined {
  const parser: Parser = { traversal, context, collector }
  const { root } = traversal
  const single = SINGLE_ROOTS.get(root)
  if (single !== undefined) return parseSingle(parser, single)
  switch (root) {
    case 'self':
      return made(parser, { kind: 'self' }, 0)
    case 'module':
      return parseModule(parser)
    case 'data':
    case 'ephemeral':
      return parsePrefixed(parser, root)
    case 'resource':
      return parsePrefixed(parser, 'managed')
    case 'list':
      if (context.version >= 13) return parseList(parser)
      break
    case 'action':
      if (context.version >= 14) return parseAction(parser)
      break
    default:
      if (RESERVED.has(root)) return reserved(parser)
  }
  if (context.version >= 15 && traversal.steps.length === 0 && TYPE_KEYWORDS.has(root))
    return undefined
  return parseResource(parser, 'managed', -1)
}

interface Parser {
  readonly traversal: ScopeTraversalNode
  readonly context: ReferenceContext
  readonly collector: Collector
}

function made(parser: Parser, subject: Subject, consumedSteps: number): Reference {
  const { traversal, context } = parser
  const last = consumedSteps === 0 ? undefined : traversal.steps[consumedSteps - 1]
  const span = last === undefined ? traversal.rootSpan : cover(traversal.rootSpan, last.span)
  return { subject, source: context.source, span, traversal, consumedSteps }
}

function reserved(parser: Parser): undefined {
  const { traversal, context, collector } = parser
  const at = { source: context.source, span: traversal.rootSpan }
  collector.add(moduleDiagnostic('module/reserved-symbol', { name: traversal.root }, at))
}

function incomplete(parser: Parser, needs: string, span: Span): undefined {
  const { traversal, context, collector } = parser
  const args = { root: traversal.root, needs }
  collector.add(
    moduleDiagnostic('module/reference-incomplete', args, { source: context.source, span }),
  )
}

function parseSingle(parser: Parser, kind: Single): Reference | undefined {
  const [step] = parser.traversal.steps
  if (step === undefined)
    return incomplete(parser, 'the name of an attribute', parser.traversal.rootSpan)
  if (step.kind !== 'attribute-step')
    return incomplete(parser, 'the name of an attribute', step.span)
  return made(parser, { kind, name: step.name }, 1)
}

function parsePrefixed(parser: Parser, mode: ResourceMode): Reference | undefined {
  const { steps, span } = parser.traversal
  if (steps.length < 2) return incomplete(parser, 'a type and a name', span)
  return parseResource(parser, mode, 0)
}

/** `typeAt` is the step that names the type; -1 where the root does. */
function parseResource(parser: Parser, mode: ResourceMode, typeAt: -1 | 0): Reference | undefined {
  const { traversal } = parser
  const typeStep = typeAt === -1 ? undefined : traversal.steps[typeAt]
  const nameStep = traversal.steps[typeAt + 1]
  if (nameStep === undefined) return incomplete(parser, 'the name of the resource', traversal.span)
  if (typeStep?.kind === 'index-step') return incomplete(parser, 'a resource type', typeStep.span)
  if (nameStep.kind !== 'attribute-step')
    return incomplete(parser, 'the name of the resource', nameStep.span)
  const type = typeStep === undefined ? traversal.root : typeStep.name
  const resource = resourceSubject(mode, type, nameStep.name)
  const consumed = typeAt + 2
  const indexStep = traversal.steps[consumed]
  if (indexStep?.kind !== 'index-step')
    return made(parser, { kind: 'resource', resource, key: undefined }, consumed)
  const key = literalKey(parser, indexStep)
  if (key === undefined) return undefined
  return made(parser, { kind: 'resource', resource, key }, consumed + 1)
}

/** A resource by its parts, with its address. */
export function resourceSubject(mode: ResourceMode, type: string, name: string): ResourceSubject {
  const prefix = mode === 'managed' ? '' : `${mode}.`
  return { mode, type, name, address: `${prefix}${type}.${name}` }
}

function parseModule(parser: Parser): Reference | undefined {
  const { steps, rootSpan } = parser.traversal
  const [nameStep, second] = steps
  if (nameStep === undefined) return incomplete(parser, 'the name of a module call', rootSpan)
  if (nameStep.kind !== 'attribute-step')
    return incomplete(parser, 'the name of a module call', nameStep.span)
  const { name } = nameStep
  if (second === undefined)
    return made(parser, { kind: 'module', name, key: undefined, output: undefined }, 1)
  if (second.kind === 'attribute-step') {
    return made(parser, { kind: 'module', name, key: undefined, output: second.name }, 2)
  }
  const key = literalKey(parser, second)
  if (key === undefined) return undefined
  const third: TraversalStep | undefined = steps[2]
  if (third === undefined) return made(parser, { kind: 'module', name, key, output: undefined }, 2)
  if (third.kind === 'attribute-step')
    return made(parser, { kind: 'module', name, key, output: third.name }, 3)
  return incomplete(parser, 'the name of an output', third.span)
}

/** Terraform keeps `list.…` for its queries since 1.13; a plan has no such resources, so the reference can only fail. */
function parseList(parser: Parser): undefined {
  const { traversal, context, collector } = parser
  const [type, name] = traversal.steps
  if (type === undefined || name === undefined) {
    return incomplete(parser, 'a type and a name', traversal.span)
  }
  const span = cover(traversal.rootSpan, name.span)
  const args = { name: context.source.text.slice(span.start, span.end), suggestion: undefined }
  collector.add(
    moduleDiagnostic('module/undeclared-resource', args, { source: context.source, span }),
  )
}

function parseAction(parser: Parser): Reference | undefined {
  const { steps, span } = parser.traversal
  const [typeStep, nameStep, keyStep] = steps
  if (typeStep === undefined || nameStep === undefined)
    return incomplete(parser, 'a type and a name', span)
  if (typeStep.kind !== 'attribute-step') return incomplete(parser, 'an action type', typeStep.span)
  if (nameStep.kind !== 'attribute-step')
    return incomplete(parser, 'the name of an action', nameStep.span)
  const subject: Subject = { kind: 'action', type: typeStep.name, name: nameStep.name }
  return made(parser, subject, keyStep?.kind === 'index-step' ? 3 : 2)
}

const WHOLE = /^-?\d+$/

/** A literal index as an instance key; undefined after a diagnostic. */
function literalKey(parser: Parser, step: IndexStep): LiteralKey {
  if (step.key.type === 'string') return step.key.value
  const { text } = step.key
  const number = Number(text)
  if (Number.isSafeInteger(number) && (WHOLE.test(text) || Number.isInteger(number))) return number
  const at = { source: parser.context.source, span: step.span }
  parser.collector.add(moduleDiagnostic('module/instance-key-fraction', { key: text }, at))
  return undefined
}
