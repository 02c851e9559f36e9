/** hashicorp/random, as of 3.9.0. Everything is drawn when a resource is created, so that nothing is known at plan but the defaults. */

import { seeNoUnknown } from '../plan/apply.ts'
import { type AttributeSchema, blockSchema } from '../plan/body/schema.ts'
import type { ApplyRequest, ProviderProblem } from '../plan/provider/provider-model.ts'
import { boolValue, numberValue, stringValue, TRUE } from '../value/make.ts'
import { add, compare, formatNumber, fromInteger, type HclNumber, ZERO } from '../value/number.ts'
import { BOOL, listType, NUMBER, STRING } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { all, computed, decided, required, secret, TEXT, TEXT_MAP, WHOLE } from './attributes.ts'
import type { ManagedEntry, ProviderTable, ReadEntry } from './model.ts'
import { attributeOf, withAttributes } from './objects.ts'
import { atLeast, type Rule } from './rules.ts'

const ID = { id: computed(STRING), keepers: TEXT_MAP } as const
const NONE = numberValue(ZERO)

const LETTERS = ['lower', 'numeric', 'special', 'upper'] as const
const MINIMA = ['min_lower', 'min_numeric', 'min_special', 'min_upper'] as const

const TEXT_ATTRIBUTES: Readonly<Record<string, AttributeSchema>> = {
  ...all(LETTERS, decided(BOOL)),
  ...all(MINIMA, decided(NUMBER)),
  length: required(NUMBER),
  override_special: TEXT,
}

const TEXT_DEFAULTS: Readonly<Record<string, Value>> = {
  ...Object.fromEntries(LETTERS.map(name => [name, TRUE])),
  ...Object.fromEntries(MINIMA.map(name => [name, NONE])),
}

/** `random_string`, and `random_password` with its secrets. */
const TEXT_TYPE = {
  defaults: { ...TEXT_DEFAULTS, number: boolValue(true) },
  replacedBy: [...Object.keys(TEXT_ATTRIBUTES), 'number'],
  replacedByValues: ['keepers'],
  settle: sameNumeric,
  validate: checkLength,
  rules: [someKind('number'), someKind('numeric'), sameNumber],
} as const

const DRAWN = { replacedByValues: ['keepers'] } as const

function uuid(): ManagedEntry {
  return {
    schema: blockSchema({ ...ID, result: computed(STRING) }),
    kept: ['id', 'result'],
    replacedBy: [],
    ...DRAWN,
  }
}

const MANAGED: Readonly<Record<string, ManagedEntry>> = {
  random_bytes: {
    schema: blockSchema({
      ...all(['base64', 'hex'], secret(STRING)),
      keepers: TEXT_MAP,
      length: required(NUMBER),
    }),
    kept: ['base64', 'hex'],
    replacedBy: ['keepers', 'length'],
    rules: [atLeast('length', 1)],
  },
  random_id: {
    schema: blockSchema({
      ...ID,
      ...all(['b64_std', 'b64_url', 'dec', 'hex'], computed(STRING)),
      byte_length: required(NUMBER),
      prefix: TEXT,
    }),
    kept: ['b64_std', 'b64_url', 'dec', 'hex', 'id'],
    replacedBy: ['byte_length', 'prefix'],
    ...DRAWN,
  },
  random_integer: {
    schema: blockSchema({
      ...ID,
      ...all(['max', 'min'], required(NUMBER)),
      result: computed(NUMBER),
      seed: TEXT,
    }),
    kept: ['id', 'result'],
    replacedBy: ['max', 'min', 'seed'],
    ...DRAWN,
    apply: applyInteger,
  },
  random_password: {
    ...TEXT_TYPE,
    schema: blockSchema({
      ...ID,
      ...TEXT_ATTRIBUTES,
      bcrypt_hash: secret(STRING),
      number: decided(BOOL),
      result: secret(STRING),
    }),
    kept: ['bcrypt_hash', 'id', 'result'],
  },
  random_pet: {
    schema: blockSchema({
      ...ID,
      length: decided(NUMBER),
      prefix: TEXT,
      separator: decided(STRING),
    }),
    defaults: { length: numberValue(fromInteger(2)), separator: stringValue('-') },
    kept: ['id'],
    replacedBy: ['length', 'prefix', 'separator'],
    ...DRAWN,
  },
  random_shuffle: {
    schema: blockSchema({
      ...ID,
      input: required(listType(STRING)),
      result: computed(listType(STRING)),
      result_count: WHOLE,
      seed: TEXT,
    }),
    kept: ['id', 'result'],
    replacedBy: ['input', 'result_count', 'seed'],
    ...DRAWN,
  },
  random_string: {
    ...TEXT_TYPE,
    schema: blockSchema({
      ...ID,
      ...TEXT_ATTRIBUTES,
      number: decided(BOOL),
      result: computed(STRING),
    }),
    kept: ['id', 'result'],
  },
  random_uuid: uuid(),
  random_uuid4: uuid(),
  random_uuid7: uuid(),
}

const EPHEMERAL: Readonly<Record<string, ReadEntry>> = {
  random_bytes: {
    schema: blockSchema({ ...all(['base64', 'hex'], secret(STRING)), length: required(NUMBER) }),
    rules: [atLeast('length', 1)],
  },
  random_password: {
    schema: blockSchema({
      ...TEXT_ATTRIBUTES,
      ...all(['bcrypt_hash', 'result'], secret(STRING)),
    }),
    validate: checkLength,
    rules: [someKind('numeric')],
  },
}

/** Models every `random_…` resource, and the ephemeral ones. After an apply results are unseen, within bounds where arguments give any. */
export const randomTable: ProviderTable = {
  version: '3.9.0',
  imported: [
    'random_bytes',
    'random_id',
    'random_integer',
    'random_password',
    'random_string',
    'random_uuid',
    'random_uuid4',
    'random_uuid7',
  ],
  managed: MANAGED,
  ephemeral: EPHEMERAL,
}

/** `number` is the old name of `numeric`: whichever is set, both have its value. */
function sameNumeric(proposed: Value, config: Value): Value {
  const [numeric, number] = [attributeOf(config, 'numeric'), attributeOf(config, 'number')]
  const given = numeric.kind === 'null' ? number : numeric
  return given.kind === 'null'
    ? proposed
    : withAttributes(proposed, { numeric: given, number: given })
}

/** Of four kinds of characters that are all configured at least one is wanted; the provider looks at one name for digits. */
function someKind(digits: 'number' | 'numeric'): Rule {
  const names = ['special', 'upper', 'lower', digits]
  return config => {
    const isNone = names.every(name => isFalse(attributeOf(config, name)))
    if (!isNone) return []
    const detail = `At least one attribute out of [${names.join(',')}] must be specified as true`
    const path = [{ attribute: digits }]
    return [{ severity: 'error', summary: 'Invalid Attribute Combination', detail, path }]
  }
}

function isFalse(value: Value): boolean {
  return value.kind === 'bool' && !value.bool
}

function sameNumber(config: Value): readonly ProviderProblem[] {
  const [numeric, number] = [attributeOf(config, 'numeric'), attributeOf(config, 'number')]
  if (numeric.kind !== 'bool' || number.kind !== 'bool' || numeric.bool === number.bool) return []
  const summary = 'Number and numeric are both configured with different values'
  const detail = 'Number is deprecated, use numeric instead'
  return [{ severity: 'error', summary, detail, path: [] }]
}

function checkLength(config: Value): readonly ProviderProblem[] {
  const length = attributeOf(config, 'length')
  if (length.kind !== 'number') return []
  const least = MINIMA.reduce<HclNumber>((sum, name) => {
    const minimum = attributeOf(config, name)
    return minimum.kind === 'number' ? (add(sum, minimum.number) ?? sum) : sum
  }, ZERO)
  if (compare(length.number, fromInteger(1)) >= 0 && compare(length.number, least) >= 0) return []
  const isEmpty = compare(length.number, fromInteger(1)) < 0
  const need = isEmpty
    ? 'at least 1'
    : 'at least sum of <.min_upper + <.min_lower + <.min_numeric + <.min_special'
  const detail = `Attribute length value must be ${need}, got: ${formatNumber(length.number)}`
  return [
    {
      severity: 'error',
      summary: 'Invalid Attribute Value',
      detail,
      path: [{ attribute: 'length' }],
    },
  ]
}

/** What was drawn lies between the bounds, if those are known. */
function applyInteger({ address, planned }: ApplyRequest): Value {
  const text = `what "${address}" drew when it was created is only in its state`
  const source = { id: `${address} (created)`, text, remedy: undefined, location: undefined }
  const applied = seeNoUnknown(planned, source)
  const result = attributeOf(applied, 'result')
  const [min, max] = [attributeOf(planned, 'min'), attributeOf(planned, 'max')]
  if (result.kind !== 'unseen' || min.kind !== 'number' || max.kind !== 'number') return applied
  const hull = { ...result.hull, notNull: true as const, low: min.number, high: max.number }
  return withAttributes(applied, { result: { ...result, hull } })
}
