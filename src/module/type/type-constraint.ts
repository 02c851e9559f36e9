/**
 * Type constraints as variables, outputs and `convert` write them: `list(string)`, `object({ a = optional(number, 1) })`. Rules and
 * order of the checks are those of https://github.com/hashicorp/hcl/blob/v2.24.0/ext/typeexpr/get_type.go.
 */
import type { Expression } from '../../hcl/syntax.ts'
import { cover, type Span } from '../../text/span.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import type { DefaultsTree } from '../../value/defaults.ts'
import {
  BOOL,
  DYNAMIC,
  listType,
  mapType,
  NUMBER,
  objectType,
  STRING,
  setType,
  type Type,
  tupleType,
} from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import { moduleDiagnostic } from '../messages.ts'
import {
  callOf,
  elementsOf,
  entriesOf,
  keywordOf,
  type StaticCall,
} from '../static/static-expression.ts'
import { type StaticContext, staticValue } from '../static/static-value.ts'
import type { TypeTrouble } from './type-trouble.ts'

/** A type, and what conversion puts in place of attributes that are left out. */
export interface TypeConstraint {
  readonly type: Type
  readonly defaults: DefaultsTree | undefined
}

const ANYTHING: TypeConstraint = { type: DYNAMIC, defaults: undefined }

const PRIMITIVES: ReadonlyMap<string, Type> = new Map([
  ['bool', BOOL],
  ['string', STRING],
  ['number', NUMBER],
  ['any', DYNAMIC],
])

const CONSTRUCTOR_NEEDS: ReadonlyMap<string, string> = new Map([
  ['list', 'the type of its elements'],
  ['map', 'the type of its elements'],
  ['set', 'the type of its elements'],
  ['object', 'its attributes in braces, such as "object({ name = string })"'],
  ['tuple', 'the types of its elements in brackets, such as "tuple([string, number])"'],
])

/** The type that an expression writes; `any` after a diagnostic. Never throws. */
export function typeConstraint(expression: Expression, context: StaticContext): TypeConstraint {
  const keyword = keywordOf(expression, context.source)
  if (keyword !== undefined) return keywordType(keyword, expression, context)
  const call = callOf(expression, context.source)
  if (call === undefined) return trouble({ is: 'not-a-type' }, expression.span, context)
  return calledType(call, expression, context)
}

function trouble(
  what: TypeTrouble,
  at: Span,
  context: StaticContext,
  wider?: Span,
): TypeConstraint {
  const { source, collector } = context
  const extra = wider === undefined ? undefined : { context: { source, span: wider } }
  collector.add(moduleDiagnostic('module/type-constraint', what, { source, span: at }, extra))
  return ANYTHING
}

function keywordType(
  keyword: string,
  expression: Expression,
  context: StaticContext,
): TypeConstraint {
  const primitive = PRIMITIVES.get(keyword)
  if (primitive !== undefined) return { type: primitive, defaults: undefined }
  const needs = CONSTRUCTOR_NEEDS.get(keyword)
  if (needs !== undefined)
    return trouble({ is: 'needs-argument', keyword, needs }, expression.span, context)
  return trouble({ is: 'unknown-keyword', keyword }, expression.span, context)
}

function calledType(
  call: StaticCall,
  expression: Expression,
  context: StaticContext,
): TypeConstraint {
  const keyword = call.name
  if (PRIMITIVES.has(keyword))
    return trouble({ is: 'takes-no-argument', keyword }, call.argumentsSpan, context)
  const needs = CONSTRUCTOR_NEEDS.get(keyword)
  const [argument] = call.arguments
  if (needs !== undefined && (argument === undefined || call.arguments.length > 1)) {
    return trouble(
      { is: 'needs-argument', keyword, needs },
      surplusSpan(call),
      context,
      call.argumentsSpan,
    )
  }
  if (keyword === 'optional')
    return trouble({ is: 'optional-outside-object' }, call.nameSpan, context)
  if (needs === undefined || argument === undefined) {
    return trouble({ is: 'unknown-constructor', keyword }, expression.span, context)
  }
  switch (keyword) {
    case 'list':
      return collection(listType, argument, context)
    case 'set':
      return collection(setType, argument, context)
    case 'map':
      return collection(mapType, argument, context)
    case 'tuple':
      return tuple(argument, needs, expression, context)
    default:
      return object(argument, needs, expression, context)
  }
}

function surplusSpan(call: StaticCall): Span {
  const second = call.arguments[1]
  const last = call.arguments.at(-1)
  return second === undefined || last === undefined
    ? call.argumentsSpan
    : cover(second.span, last.span)
}

function collection(
  make: (element: Type) => Type,
  argument: Expression,
  context: StaticContext,
): TypeConstraint {
  const { type, defaults } = typeConstraint(argument, context)
  const made = make(type)
  if (defaults === undefined) return { type: made, defaults: undefined }
  return {
    type: made,
    defaults: { type: made, values: NO_VALUES, children: new Map([['', defaults]]) },
  }
}

const NO_VALUES: ReadonlyMap<string, Value> = new Map()

function tuple(
  argument: Expression,
  needs: string,
  whole: Expression,
  context: StaticContext,
): TypeConstraint {
  const elements = elementsOf(argument, context.source)
  if (elements === undefined) {
    return trouble(
      { is: 'wrong-argument', keyword: 'tuple', needs },
      argument.span,
      context,
      whole.span,
    )
  }
  const parts = elements.map(element => typeConstraint(element, context))
  const type = tupleType(parts.map(part => part.type))
  const children = new Map<string, DefaultsTree>()
  for (const [index, part] of parts.entries()) {
    if (part.defaults !== undefined) children.set(String(index), part.defaults)
  }
  return { type, defaults: structuralDefaults(type, new Map(), children) }
}

interface ObjectDraft {
  readonly types: Map<string, Type>
  readonly optional: Set<string>
  readonly values: Map<string, Value>
  readonly children: Map<string, DefaultsTree>
}

function object(
  argument: Expression,
  needs: string,
  whole: Expression,
  context: StaticContext,
): TypeConstraint {
  const entries = entriesOf(argument, context.source)
  if (entries === undefined) {
    return trouble(
      { is: 'wrong-argument', keyword: 'object', needs },
      argument.span,
      context,
      whole.span,
    )
  }
  const draft: ObjectDraft = {
    types: new Map(),
    optional: new Set(),
    values: new Map(),
    children: new Map(),
  }
  for (const { key, value } of entries) {
    const name = keywordOf(key, context.source)
    if (name === undefined) trouble({ is: 'key-not-a-name' }, key.span, context, whole.span)
    else if (draft.types.has(name))
      trouble({ is: 'duplicate-key', name }, key.span, context, whole.span)
    else attribute(name, value, draft, context)
  }
  const type = objectType(draft.types, draft.optional)
  return { type, defaults: structuralDefaults(type, draft.values, draft.children) }
}

function attribute(
  name: string,
  expression: Expression,
  draft: ObjectDraft,
  context: StaticContext,
): void {
  const call = callOf(expression, context.source)
  if (call?.name !== 'optional') {
    setAttribute(name, typeConstraint(expression, context), draft)
    return
  }
  const [inner, fallback] = call.arguments
  if (inner === undefined || call.arguments.length > 2) {
    trouble({ is: 'optional-arguments' }, call.argumentsSpan, context, expression.span)
  }
  if (inner === undefined) return
  const before =
    fallback === undefined || call.arguments.length > 2 ? undefined : defaultOf(fallback, context)
  const constraint = typeConstraint(inner, context)
  setAttribute(name, constraint, draft)
  if (call.arguments.length > 2 || before?.failed) return
  draft.optional.add(name)
  if (before === undefined || fallback === undefined) return
  const converted = convert(before.value, constraint.type)
  if (!isConversionFailure(converted)) {
    draft.values.set(name, converted)
    return
  }
  const at = { source: context.source, span: fallback.span }
  context.collector.add(
    moduleDiagnostic('module/optional-default', { name, why: converted.text }, at),
  )
}

/** The default's value; it counts as failed if its evaluation had an error. */
function defaultOf(
  expression: Expression,
  context: StaticContext,
): { readonly value: Value; readonly failed: boolean } {
  let failed = false
  const value = staticValue(expression, {
    ...context,
    collector: {
      add(diagnostic) {
        failed ||= diagnostic.severity === 'error'
        context.collector.add(diagnostic)
      },
    },
  })
  return { value, failed }
}

function setAttribute(name: string, constraint: TypeConstraint, draft: ObjectDraft): void {
  draft.types.set(name, constraint.type)
  if (constraint.defaults !== undefined) draft.children.set(name, constraint.defaults)
}

function structuralDefaults(
  type: Type,
  values: ReadonlyMap<string, Value>,
  children: ReadonlyMap<string, DefaultsTree>,
): DefaultsTree | undefined {
  return values.size === 0 && children.size === 0 ? undefined : { type, values, children }
}
