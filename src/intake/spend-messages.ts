/** The wording of everything that reading spend from CSV exports and REST answers can remark on. */

import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

/** The arguments of each code about spend in the intake room. */
export interface SpendIntakeArgs {
  readonly 'intake/spend-csv-empty': object
  readonly 'intake/spend-csv-columns': { readonly missing: readonly string[] }
  readonly 'intake/spend-csv-separator': { readonly separator: string }
  readonly 'intake/spend-csv-column-order': { readonly unknown: readonly string[] }
  readonly 'intake/spend-csv-field-count': { readonly found: number; readonly expected: number }
  readonly 'intake/spend-csv-cut-off': { readonly found: number; readonly expected: number }
  readonly 'intake/spend-csv-quote': object
  readonly 'intake/spend-csv-long-record': { readonly limit: number }
  readonly 'intake/spend-csv-number': { readonly column: string; readonly value: string }
  readonly 'intake/spend-csv-decimal-cost': { readonly value: string }
  readonly 'intake/spend-csv-time': { readonly column: string; readonly value: string }
  readonly 'intake/spend-csv-window': { readonly window: string; readonly first: string }
  readonly 'intake/spend-csv-more': { readonly count: number }
  readonly 'intake/spend-rest-shape': { readonly known: readonly string[] }
  readonly 'intake/spend-rest-field': {
    readonly field: string
    readonly expected: string
    readonly found: string
  }
  readonly 'intake/spend-rest-missing': { readonly field: string; readonly what: string }
  readonly 'intake/spend-rest-unused': { readonly field: string; readonly what: string }
}

/** How each code about spend in the intake room is worded. */
export const spendIntakeMessages: Catalogue<SpendIntakeArgs> = {
  'intake/spend-csv-empty': {
    severity: 'error',
    message: () => 'The spend export is empty; expected at least the line with its columns.',
  },
  'intake/spend-csv-columns': {
    severity: 'error',
    message: a =>
      `The spend export lacks ${a.missing.length === 1 ? 'the column' : 'the columns'} ${listed(a.missing)}; nothing of it is read.`,
    help: 'Export the file again from the AI Gateway spend page; the first line names its 16 columns.',
  },
  'intake/spend-csv-separator': {
    severity: 'error',
    message: a => `The columns are separated by ${quote(a.separator)}; expected ",".`,
    help: 'A spreadsheet saved the file in its own way. Use the file as Coder exported it.',
  },
  'intake/spend-csv-column-order': {
    severity: 'warning',
    message: a =>
      a.unknown.length === 0
        ? 'The columns stand in another order than in an export of Coder; they are read by name.'
        : `The columns ${listed(a.unknown)} are not those of an export of Coder; they are ignored.`,
  },
  'intake/spend-csv-field-count': {
    severity: 'error',
    message: a =>
      `The line has ${a.found} ${a.found === 1 ? 'field' : 'fields'}; expected ${a.expected}, so its spend is left out.`,
  },
  'intake/spend-csv-cut-off': {
    severity: 'error',
    message: a =>
      `The file ends in the middle of a line, after ${a.found} of ${a.expected} fields; the rest of the export is missing.`,
    help: 'Export the file again: totals from this one are too low.',
  },
  'intake/spend-csv-quote': {
    severity: 'error',
    message: () =>
      'A quoted field goes on after its closing quote; expected "," or the end of the line.',
  },
  'intake/spend-csv-long-record': {
    severity: 'error',
    message: a => `A line of more than ${a.limit} characters begins here; the file is not read on.`,
    help: 'A quote is probably opened here and never closed.',
  },
  'intake/spend-csv-number': {
    severity: 'error',
    message: a =>
      `${quote(a.column)} is ${quote(a.value)}; expected a whole number from 0 to 9223372036854775807, so the line is left out.`,
  },
  'intake/spend-csv-decimal-cost': {
    severity: 'error',
    message: a =>
      `"cost_micros" is ${quote(a.value)}, which has a fraction; expected whole micro-dollars, so the line is left out.`,
    help: 'Micro-dollars have no fraction: $12.50 is 12500000. The column may hold dollars.',
  },
  'intake/spend-csv-time': {
    severity: 'error',
    message: a =>
      `${quote(a.column)} is ${quote(a.value)}; expected a time with a zone, such as "2026-08-01T00:00:00Z", so the line is left out.`,
  },
  'intake/spend-csv-window': {
    severity: 'warning',
    message: a =>
      `The line is of the export window ${a.window}, the lines before it of ${a.first}; sums over both may count usage twice.`,
  },
  'intake/spend-csv-more': {
    severity: 'error',
    message: a =>
      a.count === 1
        ? 'One more line of the export has a problem that is not shown.'
        : `${a.count} more lines of the export have problems that are not shown.`,
  },
  'intake/spend-rest-shape': {
    severity: 'error',
    message: a =>
      `The object is no answer of Coder about spend that is known here; expected ${a.known.join(', or ')}.`,
  },
  'intake/spend-rest-field': {
    severity: 'error',
    message: a => `${quote(a.field)} is ${a.found}; expected ${a.expected}.`,
  },
  'intake/spend-rest-unused': {
    severity: 'note',
    message: a => `"${a.field}" of ${a.what} is not used here.`,
    help: 'Limits come from a spend file, or from GET /api/experimental/chats/usage-limits.',
  },
  'intake/spend-rest-missing': {
    severity: 'error',
    message: a => `The key ${quote(a.field)} is missing in ${a.what}.`,
  },
}

/** Makes the diagnostics about spend of the intake room. */
export const spendIntakeDiagnostic: Emitter<SpendIntakeArgs> = emitterOf(spendIntakeMessages)

function quote(text: string): string {
  return `"${text}"`
}

function listed(names: readonly string[]): string {
  return [...names].sort().map(quote).join(', ')
}
