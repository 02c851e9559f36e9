/** `try` and `can` (hcl/ext/tryfunc). What is not certain to succeed makes the result uncertain. */
import {
  containsUnknown,
  containsUnseen,
  isWhollyKnown,
  unknownReasonsOf,
  unseenSourcesOf,
} from '../../value/inspect.ts'
import { FALSE, mergeSources, TRUE, unknownValue, unseenValue } from '../../value/make.ts'
import { BOOL, DYNAMIC } from '../../value/type.ts'
import type { Hull, UnseenSource, Value } from '../../value/value.ts'
import { type Apart, doubt, type Frame } from '../frame.ts'
import { isSettled, oneOf } from '../unseen.ts'
import { weightOf } from '../work.ts'
import { type Failure, fail } from './definition.ts'
import { type Argument, evaluateArgument, type SpecialForm } from './special-form.ts'

/** What decides whether an argument succeeds, and what it comes to. */
function sourcesOfApart({ value, sink }: Apart): readonly UnseenSource[] {
  return mergeSources(...sink.doubts.map(item => item.sources), unseenSourcesOf(value))
}

/** Whether Terraform certainly takes the argument: nothing may fail, and nothing in it may be unknown. */
function certainlySucceeds({ value, sink }: Apart): boolean {
  return sink.doubts.length === 0 && isSettled(value)
}

function evaluateTry(args: readonly Argument[], frame: Frame): Value | Failure {
  if (args.length === 0) return fail(null, 'at least one argument is required')
  const candidates: Apart[] = []
  const reasons: string[] = []
  let last: Apart | undefined
  for (const argument of args) {
    const attempt = evaluateArgument(argument, frame)
    frame.meter.spend(weightOf(attempt.value, frame.meter.left))
    if (attempt.sink.errors > 0) {
      reasons.push(...attempt.sink.diagnostics.map(item => item.message.replace(/\.$/, '')))
      continue
    }
    last = attempt
    if (attempt.sink.doubts.length > 0 || containsUnseen(attempt.value)) {
      candidates.push(attempt)
      if (attempt.sink.doubts.length === 0) break
      continue
    }
    if (candidates.length === 0) return settled(attempt.value)
    candidates.push(attempt)
    break
  }
  if (last === undefined) return fail(null, `no argument succeeds: ${reasons.join('; ')}`)
  return oneOfAttempts(candidates, frame)
}

/** Of a value with something unknown inside nothing is certain, not even that it is the one. */
function settled(value: Value): Value {
  return isWhollyKnown(value) ? value : unknownValue(DYNAMIC, {}, unknownReasonsOf(value))
}

function oneOfAttempts(candidates: readonly Apart[], frame: Frame): Value {
  const [only] = candidates
  if (candidates.length === 1 && only !== undefined && certainlySucceeds(only)) return only.value
  const last = candidates.at(-1)
  const sources = mergeSources(...candidates.map(sourcesOfApart))
  if (last !== undefined && last.sink.doubts.length > 0) doubt(frame, sources)
  const values = candidates.map(candidate => candidate.value)
  // Terraform gives an unknown of no type if the result may hold anything unknown.
  return values.every(isSettled) ? oneOf(values, sources) : unseenValue(DYNAMIC, sources)
}

/** `try(expressions...)`: the first that succeeds. */
const TRY: SpecialForm = {
  name: 'try',
  parameters: [],
  variadic: 'expressions',
  evaluate: evaluateTry,
}

function evaluateCan(args: readonly Argument[], frame: Frame): Value {
  const [argument] = args
  if (argument === undefined) return FALSE
  const attempt = evaluateArgument(argument, frame)
  const { value, sink } = attempt
  if (sink.errors > 0) return FALSE
  const notUnknown: Hull = isSettled(value) ? { notUnknown: true } : {}
  if (sink.doubts.length > 0)
    return unseenValue(BOOL, sourcesOfApart(attempt), { notNull: true, ...notUnknown })
  if (isSettled(value)) return TRUE
  if (containsUnknown(value)) return unknownValue(BOOL, {}, unknownReasonsOf(value))
  return unseenValue(BOOL, unseenSourcesOf(value), { notNull: true })
}

/** `can(expression)`: whether it succeeds. */
const CAN: SpecialForm = { name: 'can', parameters: ['expression'], evaluate: evaluateCan }

/** `try` and `can`. */
export const tryForms: readonly SpecialForm[] = [TRY, CAN]
