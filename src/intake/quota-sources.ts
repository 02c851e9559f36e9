/** Reads all files that tell of quota, whatever their kind, into one model. */

import type { DataDocument } from '../config/document.ts'
import { quotaSchema } from '../config/generated/quota-schema.ts'
import { buildQuotaModel } from '../config/quota/build-quota-model.ts'
import { entriesOf, mergeEntries, type QuotaEntries } from '../config/quota/quota-entries.ts'
import type { QuotaModel } from '../config/quota/quota-model.ts'
import { readDocument } from '../config/read-document.ts'
import { validateDocument } from '../config/validate.ts'
import type { Collector } from '../diagnostics/collector.ts'
import type { Source } from '../text/source.ts'
import { isQuotaAnswer, RestEntries, readQuotaAnswer } from './quota-rest.ts'

/**
 * The model of quota files and saved API answers together; undefined if not one of them can be read. The order of the
 * files does not matter. Never throws.
 */
export function readQuotaSources(
  sources: readonly Source[],
  collector: Collector,
): QuotaModel | undefined {
  const entries = readQuotaEntries(sources, collector)
  return entries === undefined ? undefined : buildQuotaModel(entries, collector)
}

/**
 * The entries of quota files and saved API answers together with those that Terraform plans, for a model or a scenario to build on.
 * Never throws.
 */
export function readQuotaEntries(
  sources: readonly Source[],
  collector: Collector,
  planned: readonly QuotaEntries[] = [],
): QuotaEntries | undefined {
  const files: QuotaEntries[] = [...planned]
  const answers: DataDocument[] = []
  for (const source of [...sources].sort(byPath)) {
    const document = readDocument(source, collector)
    if (document === undefined) continue
    if (isQuotaAnswer(document)) answers.push(document)
    else if (validateDocument(document, quotaSchema, collector)) files.push(entriesOf(document))
  }
  if (answers.length > 0) files.push(entriesOfAnswers(answers, collector))
  return files.length === 0 ? undefined : knownByName(mergeEntries(files))
}

/** A user whom Terraform knows by id alone is not listed again where another source has both. */
function knownByName(entries: QuotaEntries): QuotaEntries {
  const { users } = entries
  if (users === undefined) return entries
  const ids = new Set(users.flatMap(({ data }) => (data.id === data.username ? [] : [data.id])))
  return { ...entries, users: users.filter(({ data }) => !ids.has(data.username)) }
}

/** Organizations are named first and quotas come last, for the others are read by what these say. */
function entriesOfAnswers(answers: readonly DataDocument[], collector: Collector): QuotaEntries {
  const gathered = new RestEntries()
  const ordered = [...answers].sort((a, b) => rankOf(a) - rankOf(b))
  for (const answer of ordered) readQuotaAnswer(answer, gathered, collector)
  return gathered.entries()
}

function rankOf({ data }: DataDocument): number {
  const first: unknown = Array.isArray(data) ? data[0] : data
  if (typeof first !== 'object' || first === null) return 3
  if ('is_default' in first) return 0
  // Answers that name their organization come before those that have its id only.
  if ('organization_name' in first || 'workspaces' in first) return 1
  return 'credits_consumed' in first ? 4 : 2
}

function byPath(a: Source, b: Source): number {
  if (a.path === b.path) return 0
  return a.path < b.path ? -1 : 1
}
