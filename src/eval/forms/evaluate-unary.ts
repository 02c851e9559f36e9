/** `-a` and `!a` (hclsyntax's UnaryOpExpr). */
import type { UnaryNode } from '../../hcl/syntax.ts'
import { isConversionFailure } from '../../value/convert.ts'
import { unknownReasonsOf } from '../../value/inspect.ts'
import { boolValue, numberValue, unknownValue, withMarks } from '../../value/make.ts'
import { negate } from '../../value/number.ts'
import { BOOL, NUMBER, type Type } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import { convertIn } from '../convert-in.ts'
import { type Frame, report } from '../frame.ts'
import { negatedHull } from '../hull.ts'
import { settledHull, unseenWith } from '../unseen.ts'
import { doubtNulls, NULL_ARGUMENT } from './evaluate-binary.ts'

/** The value of a unary operation; errors are reported and give an unknown of the operator's type. */
export function evaluateUnary(node: UnaryNode, frame: Frame): Value {
  const { operator } = node
  const type = operator === '-' ? NUMBER : BOOL
  const errors = frame.sink.errors
  const given = frame.evaluate(node.operand, frame)
  const value = convertIn(frame, given, type)
  if (isConversionFailure(value)) {
    const args = { operator, side: 'only', reason: value.text } as const
    report(frame, 'eval/operand-type', args, node.operand.span, node.span)
    return unknownValue(type)
  }
  if (frame.sink.errors > errors) return unknownValue(type)
  if (value.kind === 'null') {
    report(frame, 'eval/operation-failed', { operator, reason: NULL_ARGUMENT }, node.span)
    return unknownValue(type)
  }
  doubtNulls(frame, value)
  const result = applied(value, type)
  // cty leaves marks to these functions, and then does not call them for an unknown operand, which loses the marks.
  return value.kind === 'unknown' ? result : withMarks(result, value.marks)
}

function applied(value: Value, type: Type): Value {
  switch (value.kind) {
    case 'number':
      return numberValue(negate(value.number))
    case 'bool':
      return boolValue(!value.bool)
    case 'unseen':
      return unseenWith(type, value.sources, undefined, {
        ...(type.kind === 'number' ? negatedHull(value.hull) : {}),
        ...settledHull(value),
      })
    default:
      return unknownValue(type, { notNull: true }, unknownReasonsOf(value))
  }
}
