/** Reads what tells of spend: spend files, saved answers of Coder's API, and CSV exports of any size, piece by piece. */
import { closeSync, openSync, readSync } from 'node:fs'
import { relative } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import type {
  Entry,
  GroupEntry,
  QuotaEntries,
  UserEntry,
} from '../../config/quota/quota-entries.ts'
import { readDocument } from '../../config/read-document.ts'
import type { SpendFile } from '../../config/spend/spend-model.ts'
import type { Collector } from '../../diagnostics/collector.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { besidesDisk } from '../../host/file-system.ts'
import { isQuotaAnswer } from '../../intake/quota-rest.ts'
import { readQuotaEntries } from '../../intake/quota-sources.ts'
import type { SpendAnswer } from '../../intake/spend-answers.ts'
import { SpendCsvReader } from '../../intake/spend-csv.ts'
import { isSpendAnswer } from '../../intake/spend-rest.ts'
import { readSpendText } from '../../intake/spend-source.ts'
import type { ListedGroup, SpendSources } from '../../spend/book/spend-sources.ts'
import { ExportTotals } from '../../spend/cost/export-totals.ts'
import { createSource, type Source } from '../../text/source.ts'
import { slashes } from '../paths.ts'
import { readSource } from './settings.ts'

/** How the files are found and shown. */
export interface SpendSurroundings {
  readonly start: string
  readonly root: string
  /** Groups and people that the quota files tell of; their members count here as well. */
  readonly quota: QuotaEntries | undefined
  /** The version of Coder that the configuration names. */
  readonly coderVersion: string | undefined
  /** The user whose models are wanted from exports. */
  readonly user: string | undefined
}

/** Bytes that are read at once. */
const PIECE = 1 << 16

/** The sources in the files (absolute paths); undefined after an error that leaves a file unread. Throws UsageError for what is not there. */
export function readSpendInputs(
  paths: readonly string[],
  around: SpendSurroundings,
  collector: Collector,
): SpendSources | undefined {
  const files: SpendFile[] = []
  const answers: SpendAnswer[] = []
  const lists: Source[] = []
  const totals = new ExportTotals(around.user)
  let hasExports = false
  let isReadable = true
  for (const path of paths) {
    if (isExport(path, around)) {
      hasExports = true
      readExport(path, around, totals, collector)
      continue
    }
    const source = readSource(path, around, '--spend')
    if (isGroupList(source)) {
      lists.push(source)
      continue
    }
    const text = readSpendText(source, collector)
    if (text === undefined) isReadable = false
    else if (text.kind === 'file') files.push(text.file)
    else answers.push(...text.answers)
  }
  if (!isReadable) return undefined
  const listed = lists.length === 0 ? undefined : readQuotaEntries(lists, collector)
  return {
    files: [...files, ...versionFile(files, around, collector)],
    answers,
    exports: hasExports ? totals.sums() : undefined,
    groups: [listed, around.quota].flatMap(entries =>
      entries === undefined ? [] : groupsOf(entries),
    ),
  }
}

/** An export by its name or by its first column. */
function isExport(path: string, around: SpendSurroundings): boolean {
  if (/\.csv$/i.test(path)) return true
  if (/\.(?:ya?ml|json)$/i.test(path)) return false
  const file = open(path, around)
  try {
    const bytes = Buffer.alloc(64)
    const read = readSync(file, bytes, 0, bytes.length, 0)
    return /^\uFEFF?"?user_id"?[,;\t]/.test(bytes.toString('utf8', 0, read))
  } finally {
    closeSync(file)
  }
}

function readExport(
  path: string,
  around: SpendSurroundings,
  totals: ExportTotals,
  collector: Collector,
): void {
  const file = open(path, around)
  try {
    const reader = new SpendCsvReader(slashes(relative(around.root, path)), collector)
    const decoder = new StringDecoder('utf8')
    const bytes = Buffer.alloc(PIECE)
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      for (const row of reader.feed(decoder.write(bytes.subarray(0, read)))) totals.add(row)
    }
    for (const row of reader.feed(decoder.end())) totals.add(row)
    const { rows, summary } = reader.end()
    for (const row of rows) totals.add(row)
    totals.close(summary)
  } finally {
    closeSync(file)
  }
}

function open(path: string, { start }: SpendSurroundings): number {
  const shown = slashes(relative(start, path))
  besidesDisk()
  try {
    return openSync(path, 'r')
  } catch {
    throw new UsageError(`There is no file "${shown}" that can be read (--spend).`)
  }
}

/** Whether the file is a list of groups or users, as the API for quota answers. A list of answers about spend is none. */
function isGroupList(source: Source): boolean {
  const document = readDocument(source, { add: () => undefined })
  return document !== undefined && !isSpendAnswer(document) && isQuotaAnswer(document)
}

/** The configuration's version of Coder, where no spend file has one. */
function versionFile(
  files: readonly SpendFile[],
  { coderVersion }: SpendSurroundings,
  collector: Collector,
): readonly SpendFile[] {
  if (coderVersion === undefined || files.some(file => file.coderVersion !== undefined)) return []
  const text = `coder_version: ${JSON.stringify(coderVersion)}\n`
  const read = readSpendText(createSource('creditcheck.yaml', text), collector)
  return read?.kind === 'file' ? [read.file] : []
}

/** By name or id, from the group and from the users who name it; undefined where nobody says. */
function membersOf(
  { name, organization, members, members_unknown: isUnknown }: GroupEntry,
  users: readonly Entry<UserEntry>[],
): readonly string[] | undefined {
  const own = users.flatMap(({ data: { username, groups = [], organizations } }) => {
    const isThere = organization === undefined || organizations?.includes(organization) !== false
    return isThere && groups.includes(name) ? [username] : []
  })
  const listed = isUnknown === true ? undefined : members
  return listed === undefined && own.length === 0
    ? undefined
    : [...new Set([...(listed ?? []), ...own])]
}

/** Groups with their members by name. */
function groupsOf({ groups, users }: QuotaEntries): readonly ListedGroup[] {
  const ids = new Map((users ?? []).map(({ data }) => [data.username, data.id] as const))
  const names = new Map((users ?? []).map(({ data }) => [data.id, data.username] as const))
  return (groups ?? []).map(({ data }) => ({
    id: data.id,
    name: data.name,
    organizationId: data.organization_id,
    organizationName: data.organization,
    members: membersOf(data, users ?? [])?.map(reference => {
      const username = names.get(reference) ?? reference
      return { id: ids.get(username), username }
    }),
    totalMemberCount: data.total_member_count,
  }))
}
