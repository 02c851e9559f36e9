/** From files in memory to a report, in one call. */

import { versionsOf } from '../analysis/versions.ts'
import { analyze } from '../analyze.ts'
import { catalogue } from '../catalogue.ts'
import { DEFAULT_WARN_AT } from '../config/config-file.ts'
import { parseQuota } from '../config/quota/quota-file.ts'
import { DiagnosticList } from '../diagnostics/collector.ts'
import { findTemplates } from '../module/discover.ts'
import type { ModuleHost } from '../module/host.ts'
import { memoryHost } from '../module/memory-host.ts'
import type { Report } from '../report/report.ts'
import { createSource } from '../text/source.ts'
import { VERSION } from '../version.ts'
import { type TemplateOptions, templateSubject } from './template-subject.ts'

/** What holds for every template of a run. */
export interface AnalyzeFilesOptions extends Omit<TemplateOptions, 'quota' | 'files'> {
  /** Only templates in this folder and below; default: all of them. */
  readonly folder?: string
  /** The text of a quota file, YAML or JSON. What is wrong with it is among the findings, under the path `quota.yaml`. Default: nobody is judged. */
  readonly quota?: string
  /** The preset to start from, by name; templates without such a preset are planned without. */
  readonly preset?: string
  /** Whether every build that Coder may make is told of, as `creditcheck cost` does. */
  readonly inDepth?: boolean
  /** The day on which suppressions may have ended, as `2026-03-31`; default: one before all of them. */
  readonly today?: string
}

/** A day before any that a suppression ends on. */
const LONG_AGO = '0001-01-01'
const WIDTH = 76

/**
 * The report on every template among the files, which are given by their paths, `/` between folders, or as a host that reads them. Neither
 * a configuration file among them is heeded nor a baseline. Same files, same report. Throws for versions that are none, or that cannot be
 * answered for.
 */
export function analyzeFiles(
  files: Iterable<readonly [path: string, content: string | Uint8Array]> | ModuleHost,
  options: AnalyzeFilesOptions = {},
): Report {
  const { folder = '.', quota: quotaText, preset, inDepth = false, ...more } = options
  const host = 'read' in files ? files : memoryHost(files)
  const versions = versionsOf(options.coderVersion, options.terraformVersion)
  const list = new DiagnosticList()
  const path = 'quota.yaml'
  const model =
    quotaText === undefined ? undefined : parseQuota(createSource(path, quotaText), list)
  const quota = model && { path, model, warnAt: DEFAULT_WARN_AT }
  const subjects = findTemplates(host, folder, list).map(each =>
    templateSubject(host, each, { ...more, ...(quota && { quota }) }),
  )
  return analyze({
    toolVersion: VERSION,
    coderVersion: versions.coder,
    terraformVersion: versions.terraform,
    subjects,
    diagnostics: list.items,
    preset,
    withPresets: inDepth || preset !== undefined,
    inDepth,
    width: WIDTH,
    today: options.today ?? LONG_AGO,
    codes: () => catalogue(),
    baseline: undefined,
  })
}
