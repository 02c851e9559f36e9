/** What it means that an answer with something unseen and an answer with everything seen do not contradict each other. */
import { type Doubt, Sink } from '../../src/eval/doubt.ts'
import { evaluate } from '../../src/eval/evaluate.ts'
import { isSettled } from '../../src/eval/unseen.ts'
import { rawEquals } from '../../src/value/equal.ts'
import { containsUnseen } from '../../src/value/inspect.ts'
import { withoutMarks } from '../../src/value/make.ts'
import { compare, precisionOf } from '../../src/value/number.ts'
import type { Type } from '../../src/value/type.ts'
import type { UnseenValue, Value } from '../../src/value/value.ts'
import { type ExpressionScopeOptions, expressionScope, parsed } from './expression-scope.ts'

/** All that an evaluation says. */
export interface Evaluation {
  readonly value: Value
  readonly errors: readonly string[]
  readonly doubts: readonly Doubt[]
}

/** Evaluates an expression, keeping certain and possible errors. */
export function evaluateFully(text: string, options: ExpressionScopeOptions): Evaluation {
  const { source, expression } = parsed(text)
  const sink = new Sink()
  const value = evaluate(expression, expressionScope(source, options), sink)
  const errors = sink.diagnostics
    .filter(item => item.severity === 'error')
    .map(item => `${item.code}: ${item.message}`)
  return { value, errors, doubts: sink.doubts }
}

/** How knowing everything contradicts knowing less; undefined if it does not. */
export function contradiction(less: Evaluation, all: Evaluation): string | undefined {
  if (less.errors.length > 0)
    return all.errors.length > 0 ? undefined : `certain error did not come: ${less.errors[0]}`
  if (all.errors.length > 0)
    return less.doubts.length > 0 ? undefined : `no doubt, but: ${all.errors[0]}`
  return valueContradiction(less.value, all.value)
}

/**
 * How one value contradicts what was said of it while less was known. Marks of what is not wholly known are not compared: those of parts
 * that were not seen are not foreseen, and of an unknown part Terraform may drop them.
 */
export function valueContradiction(less: Value, all: Value): string | undefined {
  if (less.kind === 'unseen') return unseenContradiction(less, all)
  if (less.kind !== all.kind) return `${less.kind} is ${all.kind}`
  switch (less.kind) {
    case 'number':
      if (all.kind === 'number' && precisionOf(less.number) !== precisionOf(all.number))
        return 'the precision differs'
      return isSame(less, all) ? undefined : 'the number differs'
    case 'set':
      // Unseen elements may turn out to be equal to others, and stand elsewhere.
      if (containsUnseen(less)) return undefined
      return all.kind === 'set' ? partsContradiction(less.elements, all.elements) : undefined
    case 'list':
    case 'tuple':
      return all.kind === less.kind ? partsContradiction(less.elements, all.elements) : undefined
    case 'map':
      return all.kind === 'map' ? mapContradiction(less.entries, all.entries) : undefined
    case 'object':
      return all.kind === 'object' ? mapContradiction(less.attributes, all.attributes) : undefined
    default:
      return isSame(less, all) ? undefined : `the ${less.kind} differs`
  }
}

/** Who knows less may take a value for sensitive that turns out not to be, as where `try` falls back; never the other way round. */
function isSame(less: Value, all: Value): boolean {
  const marks = [...(all.marks ?? [])]
  return (
    rawEquals(withoutMarks(less), withoutMarks(all)) &&
    marks.every(mark => less.marks?.has(mark) === true)
  )
}

function partsContradiction(less: readonly Value[], all: readonly Value[]): string | undefined {
  if (less.length !== all.length) return 'the number of elements differs'
  for (const [at, part] of less.entries()) {
    const trouble = valueContradiction(part, all[at])
    if (trouble !== undefined) return `at ${at}: ${trouble}`
  }
  return undefined
}

function mapContradiction(
  less: ReadonlyMap<string, Value>,
  all: ReadonlyMap<string, Value>,
): string | undefined {
  if ([...less.keys()].join('\n') !== [...all.keys()].join('\n')) return 'the keys differ'
  return partsContradiction([...less.values()], [...all.values()])
}

function unseenContradiction({ type, hull }: UnseenValue, all: Value): string | undefined {
  if (!typeFits(type, all.type)) return `${type.kind} was certain, it is ${all.type.kind}`
  if (hull.notNull === true && all.kind === 'null') return 'it is null'
  if (hull.notUnknown === true && !isSettled(all)) return 'it is unknown'
  if (all.kind === 'number') {
    if (hull.low !== undefined && compare(all.number, hull.low) < 0) return 'it is too low'
    if (hull.high !== undefined && compare(all.number, hull.high) > 0) return 'it is too high'
  }
  return undefined
}

/** Whether a type is what was certain of it; `any` leaves everything open. */
function typeFits(certain: Type, type: Type): boolean {
  if (certain.kind === 'dynamic') return true
  if (certain.kind !== type.kind) return false
  if (certain.kind === 'tuple' && type.kind === 'tuple')
    return (
      certain.elements.length === type.elements.length &&
      certain.elements.every((element, at) => typeFits(element, type.elements[at]))
    )
  if (certain.kind === 'object' && type.kind === 'object')
    return (
      [...certain.attributes.keys()].join('\n') === [...type.attributes.keys()].join('\n') &&
      [...certain.attributes].every(([name, inner]) => {
        const other = type.attributes.get(name)
        return other !== undefined && typeFits(inner, other)
      })
    )
  if ('element' in certain && 'element' in type) return typeFits(certain.element, type.element)
  return true
}
