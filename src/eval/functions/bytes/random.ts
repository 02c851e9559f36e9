/** Functions whose result is random. Without randomness, as in a plan, Terraform does not know what they will give. */
import { stringValue, unknownValue } from '../../../value/make.ts'
import { STRING } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { type CallContext, type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { numberParameter, textOf, textParameter, wholeNumberOf } from '../read-argument.ts'
import { unseenResult } from '../unseen-result.ts'
import { utf8Encode } from './bytes.ts'
import { formatUuid } from './uuid.ts'

/** What Terraform takes a function of chance to be at plan; it does not even look at the arguments then. */
function decidedLater(name: string): Value {
  const text = `\`${name}\` gives its result when the plan is applied`
  return unknownValue(STRING, { notNull: true }, [{ text, location: undefined }])
}

/** `uuid()`. Sixteen random bytes; the version that RFC 4122 asks for is not marked. */
export const uuidFunction: FunctionDefinition = {
  name: 'uuid',
  parameters: [],
  returns: STRING,
  notNull: true,
  apply: (_args, _type, context) => {
    const { random } = context.capabilities
    return random === undefined ? decidedLater('uuid') : stringValue(formatUuid(random(16)))
  },
}

const DEFAULT_COST = 10
const LOWEST_COST = 4
const HIGHEST_COST = 31
const MAX_PASSWORD_BYTES = 72

function bcrypt(args: readonly Value[], context: CallContext): Value | Failure {
  const { random, codecs } = context.capabilities
  if (random === undefined) return decidedLater('bcrypt')
  const cost = args.length > 1 ? wholeNumberOf(args, 1) : DEFAULT_COST
  if (typeof cost !== 'number') return cost
  if (args.length > 2) return fail(null, 'bcrypt takes a text and a cost, nothing more')
  if (utf8Encode(textOf(args, 0)).length > MAX_PASSWORD_BYTES)
    return fail(null, `the text has more than ${MAX_PASSWORD_BYTES} bytes`)
  if (cost > HIGHEST_COST) return fail(null, `the cost is more than ${HIGHEST_COST}`)
  if (codecs.bcrypt === undefined)
    return unseenResult(STRING, 'function:bcrypt', '`bcrypt` is not computed here')
  return stringValue(codecs.bcrypt(textOf(args, 0), cost < LOWEST_COST ? DEFAULT_COST : cost))
}

/** `bcrypt(str, cost?)`. */
export const bcryptFunction: FunctionDefinition = {
  name: 'bcrypt',
  parameters: [textParameter('str')],
  variadic: numberParameter('cost'),
  returns: STRING,
  notNull: true,
  apply: (args, _type, context) => bcrypt(args, context),
}
