/**
 * Values of expressions where neither names nor functions are allowed: arguments that Terraform reads while loading
 * (`hcl.Expression.Value(nil)`). JSON strings are taken literally there.
 */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Capabilities } from '../../eval/capabilities.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Scope } from '../../eval/scope.ts'
import type { CallNode, Expression, JsonNode, JsonObjectNode } from '../../hcl/syntax.ts'
import type { Source } from '../../text/source.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import {
  boolValue,
  nullValue,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownValue,
} from '../../value/make.ts'
import { parseNumber } from '../../value/number.ts'
import { BOOL, DYNAMIC, STRING, type Type } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import { moduleDiagnostic } from '../messages.ts'
import { quotedText, startSpan } from './static-expression.ts'

/** Where the expression stands and who hears of trouble. */
export interface StaticContext {
  readonly source: Source
  readonly version: TerraformMinor
  readonly collector: Collector
}

/** The expression's value without names and functions; an unknown of any type after an error diagnostic. Never throws. */
export function staticValue(expression: Expression, context: StaticContext): Value {
  if (expression.kind === 'json-expression') return jsonValue(expression.json, context)
  const text = quotedText(expression)
  if (text !== undefined) return stringValue(text)
  return evaluate(withoutCalls(expression), staticScope(context), context.collector)
}

/** The argument as a string, or undefined after a diagnostic. */
export function staticString(expression: Expression, context: StaticContext): string | undefined {
  const text = quotedText(expression)
  if (text !== undefined) return text
  const value = convertedTo(STRING, expression, context)
  return value?.kind === 'string' ? value.string : undefined
}

/** The argument as a bool, or undefined after a diagnostic. */
export function staticBool(expression: Expression, context: StaticContext): boolean | undefined {
  if (expression.kind === 'literal' && expression.literal.type === 'bool') {
    return expression.literal.value
  }
  const value = convertedTo(BOOL, expression, context)
  return value?.kind === 'bool' ? value.bool : undefined
}

// As gohcl.DecodeExpression: an expression that failed is unknown, which is reported besides as unsuitable.
function convertedTo(
  type: Type,
  expression: Expression,
  context: StaticContext,
): Value | undefined {
  const value = convert(staticValue(expression, context), type)
  const failure = isConversionFailure(value) ? value.text : unsuitable(value)
  if (failure === undefined && !isConversionFailure(value)) return value
  const at = { source: context.source, span: startSpan(expression) }
  const whole = { source: context.source, span: expression.span }
  const args = { why: failure ?? 'another kind of value is required' }
  context.collector.add(moduleDiagnostic('module/unsuitable-value', args, at, { context: whole }))
  return undefined
}

function unsuitable(value: Value): string | undefined {
  if (value.kind === 'null') return 'the value is null'
  return value.kind === 'unknown' || value.kind === 'unseen' ? 'the value is not known' : undefined
}

/** A name that no configuration can contain; it stands for a call that is not allowed. */
const CALL_ROOT = '()'

function staticScope(context: StaticContext): Scope {
  const { source, version } = context
  return {
    source,
    version,
    capabilities: NO_CAPABILITIES,
    resolve(traversal, collector) {
      const at = { source, span: traversal.rootSpan }
      const isCall = traversal.root.endsWith(CALL_ROOT)
      const name = isCall ? traversal.root.slice(0, -CALL_ROOT.length) : traversal.root
      collector.add(
        moduleDiagnostic(
          isCall ? 'module/calls-not-allowed' : 'module/names-not-allowed',
          { name },
          at,
        ),
      )
      return undefined
    },
  }
}

/** Functions are out of reach, so nothing can be asked of these. */
export const NO_CAPABILITIES: Capabilities = {
  files: {
    read: () => ({ ok: false, why: 'missing' }),
    exists: () => false,
    list: () => undefined,
  },
  codecs: {
    digest: (_algorithm, bytes) => bytes,
    gzip: () => undefined,
    gunzip: () => undefined,
    encodeText: () => 'unknown-charset',
    decodeText: () => 'unknown-charset',
    rsaDecrypt: () => 'bad-key',
  },
  clock: undefined,
  planTime: undefined,
  random: undefined,
}

/** The expression with every call replaced by a name that cannot be resolved, so that its evaluation is what gets the remark. */
function withoutCalls(expression: Expression): Expression {
  switch (expression.kind) {
    case 'call':
      return placeholder(expression)
    case 'template':
      return { ...expression, parts: expression.parts.map(withoutCalls) }
    case 'template-wrap':
      return { ...expression, wrapped: withoutCalls(expression.wrapped) }
    case 'relative-traversal':
      return { ...expression, from: withoutCalls(expression.from) }
    case 'conditional': {
      const { condition, yes, no } = expression
      return {
        ...expression,
        condition: withoutCalls(condition),
        yes: withoutCalls(yes),
        no: withoutCalls(no),
      }
    }
    case 'binary':
      return {
        ...expression,
        left: withoutCalls(expression.left),
        right: withoutCalls(expression.right),
      }
    case 'unary':
      return { ...expression, operand: withoutCalls(expression.operand) }
    case 'tuple':
      return { ...expression, elements: expression.elements.map(withoutCalls) }
    case 'parentheses':
      return { ...expression, inner: withoutCalls(expression.inner) }
    default:
      return withoutCallsInLoops(expression)
  }
}

function withoutCallsInLoops(expression: Expression): Expression {
  switch (expression.kind) {
    case 'object': {
      const items = expression.items.map(item => {
        return { ...item, key: withoutCalls(item.key), value: withoutCalls(item.value) }
      })
      return { ...expression, items }
    }
    case 'index':
      return {
        ...expression,
        collection: withoutCalls(expression.collection),
        key: withoutCalls(expression.key),
      }
    case 'splat':
      return {
        ...expression,
        from: withoutCalls(expression.from),
        each: withoutCalls(expression.each),
      }
    case 'for': {
      const { collection, key, value, condition } = expression
      return {
        ...expression,
        collection: withoutCalls(collection),
        key: key === null ? null : withoutCalls(key),
        value: withoutCalls(value),
        condition: condition === null ? null : withoutCalls(condition),
      }
    }
    case 'template-for':
      return {
        ...expression,
        collection: withoutCalls(expression.collection),
        body: withoutCalls(expression.body),
      }
    default:
      return expression
  }
}

function placeholder(call: CallNode): Expression {
  return {
    kind: 'scope-traversal',
    span: call.span,
    root: `${call.name}${CALL_ROOT}`,
    rootSpan: call.span,
    steps: [],
  }
}

function jsonValue(json: JsonNode, context: StaticContext): Value {
  switch (json.kind) {
    case 'json-string':
      return stringValue(json.value)
    case 'json-number': {
      const number = parseNumber(json.text)
      return number === undefined ? unknownValue(DYNAMIC) : numberValue(number)
    }
    case 'json-keyword':
      return json.value === null ? nullValue(DYNAMIC) : boolValue(json.value)
    case 'json-invalid':
      return unknownValue(DYNAMIC)
    case 'json-array':
      return tupleValue(json.elements.map(element => jsonValue(element, context)))
    case 'json-object':
      return jsonObject(json, context)
  }
}

function jsonObject(json: JsonObjectNode, context: StaticContext): Value {
  const attributes = new Map<string, Value>()
  for (const member of json.members) {
    if (attributes.has(member.name)) {
      const at = { source: context.source, span: member.nameSpan }
      context.collector.add(
        moduleDiagnostic('module/duplicate-json-key', { name: member.name }, at),
      )
      continue
    }
    attributes.set(member.name, jsonValue(member.value, context))
  }
  return objectValue(attributes)
}
