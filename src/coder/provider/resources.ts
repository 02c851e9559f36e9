/** Managed resources of Coder's provider: what a plan makes of them, and what an apply leaves. */
import { seeNoUnknown } from '../../plan/apply.ts'
import { type BlockSchema, impliedType } from '../../plan/body/schema.ts'
import { hasChanged } from '../../plan/instance/has-changed.ts'
import { anyOf, type Certainty } from '../../plan/instance/instance-state.ts'
import { planBySchema } from '../../plan/instance/propose.ts'
import type {
  ApplyRequest,
  PlanAnswer,
  PlanRequest,
  ProviderProblem,
  Refreshed,
} from '../../plan/provider/provider-model.ts'
import {
  boolValue,
  nullValue,
  objectValue,
  stringValue,
  unknownValue,
  unseenValue,
} from '../../value/make.ts'
import { mapAttributes } from '../../value/map-attributes.ts'
import { setValue } from '../../value/set.ts'
import { STRING, type Type } from '../../value/type.ts'
import type { UnseenSource, Value } from '../../value/value.ts'
import { quote } from '../go/go-text.ts'
import { DISPLAY_APPS, RESOURCE_DEFAULTS } from './defaults.ts'
import { coderSchema } from './schemas.ts'
import {
  isSame,
  mapBlocks,
  overlookZeros,
  withDefaults,
  withoutNulls,
  zeroForNull,
} from './sdk-values.ts'

/** The planned object; undefined for types that the provider does not have. Never throws. */
export function planCoderResource(request: PlanRequest): PlanAnswer | undefined {
  const schema = coderSchema('managed', request.type)
  if (schema === undefined) return undefined
  const given = withPlainMaps(withDefaults(request.proposed, RESOURCE_DEFAULTS[request.type] ?? {}))
  const problems = keyProblems(request)
  if (request.prior === null) return { ...created(schema, given, request), problems }
  const prior = request.prior
  const proposed = withStoredApps(overlookZeros(schema, given, prior), prior)
  const answer = planBySchema(schema, proposed, prior)
  // Every argument of these resources forces a replacement, those of nested blocks too.
  const replace = anyOf([asCertainty(answer.replace), ...changedBlocks(schema, proposed, prior)])
  if (replace === 'yes') return { ...created(schema, given, request), replace: true, problems }
  return { ...answer, replace: replace === 'no' ? false : replace, problems }
}

function asCertainty(replace: PlanAnswer['replace']): Certainty {
  if (replace === true) return 'yes'
  return replace === false ? 'no' : replace
}

/** Maps as the library keeps them: without nulls, and none at all if they are empty. */
function withPlainMaps(given: Value): Value {
  if (given.kind !== 'object') return given
  return mapAttributes(given, value => {
    const plain = withoutNulls(value)
    return plain.kind === 'map' && plain.entries.size === 0 ? nullValue(plain.type) : plain
  })
}

function created(schema: BlockSchema, given: Value, { type, config }: PlanRequest): PlanAnswer {
  const answer = planBySchema(schema, withoutStoredValues(schema, given, config), null)
  if (type !== 'coder_agent') return answer
  return { ...answer, planned: withUnknownApps(schema, answer.planned) }
}

/** What a proposal has from the object before and not from the configuration is decided anew. */
function withoutStoredValues(schema: BlockSchema, given: Value, config: Value): Value {
  if (given.kind !== 'object' || config.kind !== 'object') return given
  return mapAttributes(given, (value, name) => {
    const configured = config.attributes.get(name)
    return configured?.kind === 'null' && schema.attributes.get(name)?.computed ? configured : value
  })
}

/** Apps that the block does not name are only filled in while creating. */
function withUnknownApps(schema: BlockSchema, planned: Value): Value {
  const apps = attributeOf(planned, 'display_apps')
  if (apps?.kind !== 'set' || apps.elements.length > 0) return planned
  return withAttribute(planned, 'display_apps', unknownValue(blockType(schema, 'display_apps')))
}

function blockType(schema: BlockSchema, name: string): Type {
  return impliedType(schema).attributes.get(name) ?? STRING
}

function changedBlocks(schema: BlockSchema, proposed: Value, prior: Value): readonly Certainty[] {
  return [...schema.blocks.keys()].map(name => {
    const [after, before] = [attributeOf(proposed, name), attributeOf(prior, name)]
    const changed = after !== undefined && before !== undefined && hasChanged(after, before)
    return asCertainty(changed)
  })
}

/** Apps that nobody configured stay what they were. */
function withStoredApps(proposed: Value, prior: Value): Value {
  const apps = attributeOf(proposed, 'display_apps')
  const before = attributeOf(prior, 'display_apps')
  if (apps?.kind !== 'set' || apps.elements.length > 0 || before === undefined) return proposed
  return withAttribute(proposed, 'display_apps', before)
}

/** What is found of an object before a plan: an agent draws a new token each time. Its script stays that of this Coder. */
export function refreshCoderResource({
  type,
  address,
  planned,
}: ApplyRequest): Refreshed | undefined {
  if (type !== 'coder_agent') return undefined
  const text = `"${address}.token" is drawn at random for each build`
  const source: UnseenSource = {
    id: `${address}.token`,
    text,
    remedy: undefined,
    location: undefined,
  }
  const token = unseenValue(STRING, [source], { notNull: true, notUnknown: true })
  return { found: withAttribute(planned, 'token', token) }
}

/** What an apply leaves of a planned object: what the provider fills in by itself is known, ids are not. */
export function applyCoderResource({ type, address, planned }: ApplyRequest): Value | undefined {
  if (coderSchema('managed', type) === undefined) return undefined
  const source: UnseenSource = {
    id: `${address} (created)`,
    text: `what "${address}" became when it was created is only in its state`,
    remedy: '--state terraform.tfstate',
    location: undefined,
  }
  return withId(seeNoUnknown(filledIn(type, planned), source))
}

/** To the provider's library an object without an id is none. */
function withId(applied: Value): Value {
  const id = attributeOf(applied, 'id')
  return id?.kind === 'unseen'
    ? withAttribute(applied, 'id', { ...id, hull: { ...id.hull, notNull: true } })
    : applied
}

function filledIn(type: string, planned: Value): Value {
  if (type === 'coder_agent') return withWrittenMetadata(withApps(planned))
  if (type !== 'coder_metadata') return planned
  const items = attributeOf(planned, 'item')
  if (items?.kind !== 'list') return planned
  return withAttribute(planned, 'item', mapBlocks(items, storedItem))
}

function withApps(planned: Value): Value {
  const apps = attributeOf(planned, 'display_apps')
  if (apps?.kind !== 'unknown' || apps.type.kind !== 'set') return planned
  const entries = Object.entries(DISPLAY_APPS) as [string, Value][] // all of these are values
  return withAttribute(planned, 'display_apps', setValue(apps.type.element, [objectValue(entries)]))
}

/** What a block leaves out is written as empty texts and zeros. */
function withWrittenMetadata(planned: Value): Value {
  const metadata = attributeOf(planned, 'metadata')
  if (metadata?.kind !== 'list') return planned
  const written = mapBlocks(metadata, block =>
    block.kind === 'object' ? mapAttributes(block, zeroForNull) : block,
  )
  return withAttribute(planned, 'metadata', written)
}

/** An item's null is stored as an empty text and a flag. */
function storedItem(item: Value): Value {
  // What was stored before is not written anew.
  if (attributeOf(item, 'is_null')?.kind === 'bool') return item
  const value = attributeOf(item, 'value')
  if (value?.kind === 'null') {
    return withAttribute(withAttribute(item, 'value', stringValue('')), 'is_null', boolValue(true))
  }
  return value?.kind === 'unseen' || value?.kind === 'unknown'
    ? item
    : withAttribute(item, 'is_null', boolValue(false))
}

function withAttribute(value: Value, name: string, part: Value): Value {
  if (value.kind !== 'object') return value
  return { ...objectValue([...value.attributes, [name, part]]), marks: value.marks }
}

function attributeOf(value: Value, name: string): Value | undefined {
  return value.kind === 'object' ? value.attributes.get(name) : undefined
}

/** Where keys must differ: the block, and the words of the provider's CustomizeDiff. */
const KEYED: Readonly<Record<string, readonly [block: string, what: string]>> = {
  coder_metadata: ['item', 'resource metadata'],
  coder_agent: ['metadata', 'agent metadata'],
}

/** Repeated keys are refused, but only when the blocks change; unknown keys read as empty ones, and so two of them repeat. */
function keyProblems({ type, config, prior }: PlanRequest): readonly ProviderProblem[] {
  const [block, what] = KEYED[type] ?? ['', '']
  const items = attributeOf(config, block)
  if (items?.kind !== 'list' && items?.kind !== 'tuple') return volumeProblems(type, config)
  const before = prior === null ? undefined : attributeOf(prior, block)
  if (before !== undefined && isSame(items, before)) return []
  const key = firstRepeated(items.elements.map(item => attributeOf(item, 'key')))
  if (key !== undefined) return [objection(`duplicate ${what} key ${quote(key)}`)]
  return volumeProblems(type, config)
}

function volumeProblems(type: string, config: Value): readonly ProviderProblem[] {
  const monitoring =
    type === 'coder_agent' ? attributeOf(config, 'resources_monitoring') : undefined
  if (monitoring?.kind !== 'set') return []
  const [monitors] = monitoring.elements
  const volumes = monitors === undefined ? undefined : attributeOf(monitors, 'volume')
  if (volumes?.kind !== 'set') return []
  const path = firstRepeated(volumes.elements.map(volume => attributeOf(volume, 'path')))
  return path === undefined ? [] : [objection(`duplicate volume path ${quote(path)}`)]
}

function firstRepeated(texts: readonly (Value | undefined)[]): string | undefined {
  const seen = new Set<string>()
  for (const text of texts) {
    if (text?.kind !== 'string' && text?.kind !== 'unknown') continue
    const key = text.kind === 'string' ? text.string : ''
    if (seen.has(key)) return key
    seen.add(key)
  }
  return undefined
}

function objection(summary: string): ProviderProblem {
  return { severity: 'error', summary, detail: '', path: [] }
}
