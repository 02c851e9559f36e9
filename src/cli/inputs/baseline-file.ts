/** Reads and writes baselines. */
import { resolve } from 'node:path'
import { baselineSchema } from '../../config/generated/baseline-schema.ts'
import { readDocument } from '../../config/read-document.ts'
import { validData } from '../../config/validate.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import type { Baseline } from '../../lint/baseline.ts'
import { jsonText } from '../../report/json.ts'
import type { Report } from '../../report/report.ts'
import { baselineFrom } from '../../report/to-baseline.ts'
import { writeReport } from '../outputs/output.ts'
import { readSource, wrong } from './settings.ts'

/** The baseline in a file. Throws UsageError if there is none. */
export function readBaseline(
  path: string,
  folders: { readonly start: string; readonly root: string },
): Baseline {
  const list = new DiagnosticList()
  const source = readSource(resolve(folders.start, path), folders, '--baseline')
  const document = readDocument(source, list)
  if (document === undefined) throw wrong(list.items, folders)
  const { data } = document
  const version =
    typeof data === 'object' && data !== null && 'version' in data ? data['version'] : undefined
  if (typeof version === 'number' && version > 1)
    throw new UsageError(
      `"${path}" is a baseline of version ${version}; this creditcheck reads version 1. A newer one is needed.`,
    )
  const baseline = validData<Baseline>(document, baselineSchema, list)
  if (baseline === undefined) throw wrong(list.items, folders)
  return baseline
}

/** Writes everything that the report finds as a baseline. Throws UsageError if it cannot. */
export function writeBaseline(report: Report, path: string, start: string): void {
  writeReport(resolve(start, path), path, jsonText(baselineFrom(report)))
}
