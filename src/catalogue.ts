/** Every code that the project can remark under, of all rooms, as one table: what docs, rule lists and SARIF are derived from. */
import { coderMessages } from './coder/messages.ts'
import { configMessages } from './config/messages.ts'
import type { Severity } from './diagnostics/catalogue.ts'
import { evalMessages } from './eval/messages.ts'
import { contentMessages } from './hcl/content-messages.ts'
import { jsonMessages } from './hcl/json/json-messages.ts'
import { hclMessages } from './hcl/messages.ts'
import { quotaIntakeMessages } from './intake/quota-messages.ts'
import { spendIntakeMessages } from './intake/spend-messages.ts'
import { lintMessages } from './lint/messages.ts'
import { ruleMessages } from './lint/rule-messages.ts'
import { moduleMessages } from './module/messages.ts'
import { planMessages } from './plan/messages.ts'
import { quotaMessages } from './quota/messages.ts'
import { snapshotMessages } from './snapshot/messages.ts'
import { spendMessages } from './spend/messages.ts'

/** What is the same for every remark of one code. */
export interface CatalogueEntry {
  /** Room and name, such as `hcl/unclosed-block`. */
  readonly code: string
  /** The room alone, such as `hcl`. */
  readonly room: string
  /** Before configuration remaps it. */
  readonly severity: Severity
  /** What to do about it, where that is the same for every occurrence. */
  readonly help: string | undefined
  /** The name of its section in `docs/checks.md`, as GitHub makes it of the heading. */
  readonly anchor: string
}

/** What all rooms' entries have in common: the wording takes arguments of its own code and is left out. */
type Entries = Readonly<Record<string, { readonly severity: Severity; readonly help?: string }>>

const ROOMS: readonly Entries[] = [
  hclMessages,
  jsonMessages,
  contentMessages,
  evalMessages,
  moduleMessages,
  planMessages,
  snapshotMessages,
  coderMessages,
  configMessages,
  quotaIntakeMessages,
  spendIntakeMessages,
  quotaMessages,
  spendMessages,
  lintMessages,
  ruleMessages,
]

let made: ReadonlyMap<string, CatalogueEntry> | undefined

/** All entries by code: rooms in the order of the pipeline, codes of a room in plain order. Made when first asked for. */
export function catalogue(): ReadonlyMap<string, CatalogueEntry> {
  made ??= new Map(
    [...byRoom(ROOMS.flatMap(entriesOf)).values()].flatMap(entries =>
      entries
        .sort((a, b) => compareText(a.code, b.code))
        .map(entry => [entry.code, entry] as const),
    ),
  )
  return made
}

/** Several catalogues may speak for one room; it stands where the first of them does. */
function byRoom(entries: readonly CatalogueEntry[]): ReadonlyMap<string, CatalogueEntry[]> {
  const rooms = new Map<string, CatalogueEntry[]>()
  for (const entry of entries) {
    const own = rooms.get(entry.room)
    if (own === undefined) rooms.set(entry.room, [entry])
    else own.push(entry)
  }
  return rooms
}

function entriesOf(entries: Entries): readonly CatalogueEntry[] {
  return Object.entries(entries).map(([code, { severity, help }]) => ({
    code,
    room: roomOf(code),
    severity,
    help,
    anchor: code.replace('/', ''),
  }))
}

function roomOf(code: string): string {
  return code.slice(0, code.indexOf('/'))
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
