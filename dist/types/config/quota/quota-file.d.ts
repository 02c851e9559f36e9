import type { Collector } from '../../diagnostics/collector.js';
import type { Source } from '../../text/source.js';
import { type QuotaEntries } from './quota-entries.js';
import type { QuotaModel } from './quota-model.js';
/** The model of one quota file; undefined after an error that leaves nothing to go by. Never throws. */
export declare function parseQuota(source: Source, collector: Collector): QuotaModel | undefined;
/** The entries of one quota file, to be put together with those of others. Undefined after an error. Never throws. */
export declare function parseQuotaEntries(source: Source, collector: Collector): QuotaEntries | undefined;
