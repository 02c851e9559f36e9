/** The date functions: `formatdate`, `plantimestamp`, `timeadd`, `timecmp`, `timestamp`. */
import { numberValue, stringValue, unknownValue } from '../../../value/make.ts'
import { fromInteger, INTEGER_PRECISION } from '../../../value/number.ts'
import { NUMBER, STRING } from '../../../value/type.ts'
import { type FunctionDefinition, fail } from '../definition.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { unseenResult } from '../unseen-result.ts'
import { formatDate } from './format-date.ts'
import { formatTimestamp, parseDuration, parseTimestamp } from './timestamp.ts'

const NO_TIMESTAMP = 'a timestamp such as "2026-03-01T12:00:00Z" is required'

const FORMAT_DATE: FunctionDefinition = {
  name: 'formatdate',
  parameters: [textParameter('format'), textParameter('time')],
  returns: STRING,
  notNull: true,
  apply: args => {
    const timestamp = parseTimestamp(textOf(args, 1), 'strict')
    if (timestamp === undefined) return fail(1, NO_TIMESTAMP)
    const text = formatDate(textOf(args, 0), timestamp)
    return typeof text === 'string' ? stringValue(text) : text
  },
}

/** Terraform promises nothing of an unknown result, not even that it is not null. */
const TIME_ADD: FunctionDefinition = {
  name: 'timeadd',
  parameters: [textParameter('timestamp'), textParameter('duration')],
  returns: STRING,
  apply: args => {
    const timestamp = parseTimestamp(textOf(args, 0), 'strict')
    if (timestamp === undefined) return fail(null, NO_TIMESTAMP)
    const duration = parseDuration(textOf(args, 1))
    if (duration === undefined)
      return fail(null, 'a duration such as "1h30m" is required, in h, m, s, ms, us and ns')
    const nanoseconds = timestamp.nanoseconds + duration
    return stringValue(formatTimestamp({ ...timestamp, nanoseconds }))
  },
}

const TIME_COMPARE: FunctionDefinition = {
  name: 'timecmp',
  parameters: [textParameter('timestamp_a'), textParameter('timestamp_b')],
  returns: NUMBER,
  notNull: true,
  apply: args => {
    const [a, b] = [0, 1].map(at => parseTimestamp(textOf(args, at), 'lenient'))
    if (a === undefined) return fail(0, NO_TIMESTAMP)
    if (b === undefined) return fail(1, NO_TIMESTAMP)
    const order = Number(a.nanoseconds > b.nanoseconds) - Number(a.nanoseconds < b.nanoseconds)
    return numberValue(fromInteger(order, INTEGER_PRECISION))
  },
}

const TIMESTAMP: FunctionDefinition = {
  name: 'timestamp',
  parameters: [],
  returns: STRING,
  notNull: true,
  apply: (_, type, { capabilities }) => {
    if (capabilities.clock !== undefined) return utcText(capabilities.clock)
    const reason = { text: '`timestamp()` is the time of the apply', location: undefined }
    return unknownValue(type, { notNull: true }, [reason])
  },
}

const PLAN_TIMESTAMP: FunctionDefinition = {
  name: 'plantimestamp',
  parameters: [],
  returns: STRING,
  apply: (_, type, { capabilities }) =>
    capabilities.planTime === undefined
      ? unseenResult(type, 'function:plantimestamp', 'the time of the plan is not known')
      : utcText(capabilities.planTime),
}

function utcText(nanoseconds: bigint): ReturnType<typeof stringValue> {
  return stringValue(formatTimestamp({ nanoseconds, offsetMinutes: 0 }))
}

/** The family's definitions, for `table.ts` to find by name. */
export const dateFunctions: readonly FunctionDefinition[] = [
  FORMAT_DATE,
  PLAN_TIMESTAMP,
  TIME_ADD,
  TIME_COMPARE,
  TIMESTAMP,
]
