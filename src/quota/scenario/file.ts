/** Reads a scenario: the lists of a quota file, prices of templates, and events in either of their two forms. */
import type { DataDocument, JsonValue } from '../../config/document.ts'
import { scenarioSchema } from '../../config/generated/scenario-schema.ts'
import { entriesOf, type QuotaEntries } from '../../config/quota/quota-entries.ts'
import { readDocument } from '../../config/read-document.ts'
import { validateDocument } from '../../config/validate.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import type { Location, Source } from '../../text/source.ts'
import { exactly } from '../credit-range.ts'
import { quotaDiagnostic } from '../messages.ts'
import type { Outcome, Transition } from '../simulation/events.ts'
import type { TemplateCosts } from '../template-verdict.ts'

/** What can happen, as the events name it. The four kinds of build are told apart. */
export type Operation =
  | 'build'
  | 'run'
  | 'claim'
  | 'set_allowance'
  | 'create_group'
  | 'delete_group'
  | 'add_member'
  | 'remove_member'
  | 'add_organization_member'
  | 'remove_organization_member'
  | 'delete_user'
  | 'set_user_status'
  | 'set_licensed'
  | 'set_dormant'

/** An event as written, its short form spelt out. What is left out is undefined. */
export interface EventEntry {
  readonly op: Operation
  readonly workspace: string | undefined
  readonly create: boolean
  readonly transition: Transition
  readonly owner: string | undefined
  readonly newOwner: string | undefined
  readonly organization: string | undefined
  readonly template: string | undefined
  readonly cost: number | undefined
  readonly outcome: Outcome
  readonly group: string | undefined
  readonly allowance: number | undefined
  readonly members: readonly string[] | undefined
  readonly user: string | undefined
  readonly licensed: boolean | undefined
  readonly dormant: boolean | undefined
  /** Where a key of the event stands; the event's first line for one that it has not. */
  readonly at: (key?: string) => Location
}

/** A scenario as its file has it, before anything is replayed. */
export interface ScenarioFile {
  readonly entries: QuotaEntries
  readonly templates: ReadonlyMap<string, TemplateCosts>
  readonly events: readonly EventEntry[]
}

/** The scenario in a file; undefined after an error that leaves nothing to go by. Never throws. */
export function parseScenario(source: Source, collector: Collector): ScenarioFile | undefined {
  const document = readDocument(source, collector)
  if (document === undefined || !validateDocument(document, scenarioSchema, collector))
    return undefined
  // Validated: an object with a list of objects under "events".
  const data = document.data as {
    readonly events: readonly RawEvent[]
    readonly templates?: RawPrices
  }
  const events = data.events.map((raw, index) => eventEntry(raw, index, document, collector))
  return {
    entries: entriesOf(document),
    templates: pricesOf(data.templates ?? {}),
    events: events.filter(event => event !== undefined),
  }
}

interface RawPrices {
  readonly [template: string]: { readonly on: number; readonly off?: number }
}

/** The keys of an event that fits the schema. */
interface RawEvent {
  readonly [key: string]: JsonValue | undefined
}

function pricesOf(raw: RawPrices): ReadonlyMap<string, TemplateCosts> {
  return new Map(
    Object.entries(raw).map(([name, { on, off }]) => [
      name,
      { on: exactly(on), off: exactly(off ?? 0) },
    ]),
  )
}

/** What the value of a short form's key names, and what the key stands for. */
const shortForms: {
  readonly [key: string]: {
    readonly op: Operation
    readonly names: 'workspace' | 'group' | 'user' | 'licensed'
  }
} = {
  create: { op: 'build', names: 'workspace' },
  start: { op: 'build', names: 'workspace' },
  stop: { op: 'build', names: 'workspace' },
  delete: { op: 'build', names: 'workspace' },
  run: { op: 'run', names: 'workspace' },
  claim: { op: 'claim', names: 'workspace' },
  set_dormant: { op: 'set_dormant', names: 'workspace' },
  set_allowance: { op: 'set_allowance', names: 'group' },
  create_group: { op: 'create_group', names: 'group' },
  delete_group: { op: 'delete_group', names: 'group' },
  add_member: { op: 'add_member', names: 'group' },
  remove_member: { op: 'remove_member', names: 'group' },
  add_organization_member: { op: 'add_organization_member', names: 'user' },
  remove_organization_member: { op: 'remove_organization_member', names: 'user' },
  delete_user: { op: 'delete_user', names: 'user' },
  set_user_status: { op: 'set_user_status', names: 'user' },
  set_licensed: { op: 'set_licensed', names: 'licensed' },
}

/** The keys that an operation reads, besides the one that names it. */
const keysOf: { readonly [O in Operation]: readonly string[] } = {
  build: [
    'workspace',
    'owner',
    'organization',
    'template',
    'transition',
    'cost',
    'outcome',
    'create',
  ],
  run: ['workspace', 'owner', 'outcome'],
  claim: [
    'workspace',
    'owner',
    'new_owner',
    'organization',
    'template',
    'transition',
    'cost',
    'outcome',
  ],
  set_allowance: ['group', 'organization', 'quota_allowance'],
  create_group: ['group', 'organization', 'quota_allowance', 'members'],
  delete_group: ['group', 'organization'],
  add_member: ['group', 'organization', 'user'],
  remove_member: ['group', 'organization', 'user'],
  add_organization_member: ['user', 'organization'],
  remove_organization_member: ['user', 'organization'],
  delete_user: ['user'],
  set_user_status: ['user', 'status'],
  set_licensed: ['licensed'],
  set_dormant: ['workspace', 'owner', 'dormant'],
}

function eventEntry(
  raw: RawEvent,
  index: number,
  document: DataDocument,
  collector: Collector,
): EventEntry | undefined {
  const operations = Object.keys(raw).filter(
    name =>
      name === 'op' ||
      (name in shortForms && (name !== 'create' || typeof raw['create'] === 'string')),
  )
  const [key, second] = operations
  if (key === undefined || second !== undefined) {
    const at = document.locateKey(['events', index, ...(second === undefined ? [] : [second])])
    collector.add(quotaDiagnostic('quota/which-event', { operations }, at))
    return undefined
  }
  const short = shortForms[key]
  const at = (name?: string): Location => {
    const written = name !== undefined && name === short?.names ? key : name
    const below = written !== undefined && written in raw ? [written] : []
    return document.locateKey(['events', index, ...below])
  }
  // Validated: one of the schema's operations.
  const op = short?.op ?? (raw['op'] as Operation)
  const spelt: RawEvent = short === undefined ? raw : { ...raw, [short.names]: raw[key] }
  for (const other of Object.keys(raw)) {
    if (other === key || other === 'note' || keysOf[op].includes(other)) continue
    collector.add(quotaDiagnostic('quota/event-has-no', { operation: key, key: other }, at(other)))
  }
  const entry = entryOf(op, spelt, key, at)
  const missing = missingKey(entry, key)
  if (missing === undefined) return entry
  collector.add(quotaDiagnostic('quota/event-needs', { operation: key, key: missing }, at()))
  return undefined
}

function entryOf(
  op: Operation,
  raw: RawEvent,
  key: string,
  at: (key?: string) => Location,
): EventEntry {
  const text = (name: string): string | undefined => {
    const value = raw[name]
    return typeof value === 'string' ? value : undefined
  }
  const number = (name: string): number | undefined => {
    const value = raw[name]
    return typeof value === 'number' ? value : undefined
  }
  const flag = (name: string): boolean | undefined => {
    const value = raw[name]
    return typeof value === 'boolean' ? value : undefined
  }
  const isTransition = key === 'stop' || key === 'delete' || key === 'start'
  const { members } = raw
  return {
    op,
    workspace: text('workspace'),
    create: key === 'create' || raw['create'] === true,
    // Validated: words of the schema.
    transition: isTransition ? key : ((text('transition') ?? 'start') as Transition),
    outcome: (text('outcome') ?? 'ok') as Outcome,
    owner: text('owner'),
    newOwner: text('new_owner'),
    organization: text('organization'),
    template: text('template'),
    cost: number('cost'),
    group: text('group'),
    allowance: number('quota_allowance'),
    members: Array.isArray(members) ? members.map(String) : undefined,
    user: text('user'),
    licensed: flag('licensed'),
    dormant: flag('dormant'),
    at,
  }
}

/** The key without which the event says nothing. What can follow from other things is not missed here. */
function missingKey(entry: EventEntry, key: string): string | undefined {
  const needs = (name: string, value: unknown): string | undefined =>
    value === undefined && name !== key ? name : undefined
  switch (entry.op) {
    case 'build':
      return (
        needs('workspace', entry.workspace) ??
        (entry.create ? needs('owner', entry.owner) : undefined)
      )
    case 'run':
    case 'set_dormant':
      return needs('workspace', entry.workspace)
    case 'claim':
      return needs('workspace', entry.workspace) ?? needs('new_owner', entry.newOwner)
    case 'set_allowance':
      return needs('group', entry.group) ?? needs('quota_allowance', entry.allowance)
    case 'create_group':
    case 'delete_group':
      return needs('group', entry.group)
    case 'add_member':
    case 'remove_member':
      return needs('group', entry.group) ?? needs('user', entry.user)
    case 'set_licensed':
      return needs('licensed', entry.licensed)
    default:
      return needs('user', entry.user)
  }
}
