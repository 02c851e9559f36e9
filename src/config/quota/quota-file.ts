import type { Collector } from '../../diagnostics/collector.ts'
import type { Source } from '../../text/source.ts'
import { quotaSchema } from '../generated/quota-schema.ts'
import { readDocument } from '../read-document.ts'
import { validateDocument } from '../validate.ts'
import { buildQuotaModel } from './build-quota-model.ts'
import { entriesOf, type QuotaEntries } from './quota-entries.ts'
import type { QuotaModel } from './quota-model.ts'

/** The model of one quota file; undefined after an error that leaves nothing to go by. Never throws. */
export function parseQuota(source: Source, collector: Collector): QuotaModel | undefined {
  const entries = parseQuotaEntries(source, collector)
  return entries === undefined ? undefined : buildQuotaModel(entries, collector)
}

/** The entries of one quota file, to be put together with those of others. Undefined after an error. Never throws. */
export function parseQuotaEntries(source: Source, collector: Collector): QuotaEntries | undefined {
  const document = readDocument(source, collector)
  if (document === undefined || !validateDocument(document, quotaSchema, collector))
    return undefined
  return entriesOf(document)
}
