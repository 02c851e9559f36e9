/** Every format that a report can be printed in. */
import { catalogue } from '../../catalogue.ts'
import { renderGithub } from '../../report/github.ts'
import { renderJson } from '../../report/json.ts'
import { renderJunit } from '../../report/junit.ts'
import { renderMarkdown } from '../../report/markdown/markdown.ts'
import type { Report } from '../../report/report.ts'
import { renderSarif } from '../../report/sarif.ts'
import { renderText } from '../../report/text/text.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Threshold } from '../exit-status.ts'
import type { Format } from '../table/options/report-options.ts'
import type { TextLayout } from './output.ts'

/** What reporters are told besides the report. */
export interface RenderSettings {
  readonly threshold: Threshold
  readonly exitCode: ExitCode
  readonly showSuppressed: boolean
  /** Whether the distribution of costs over all choices is drawn. */
  readonly chart?: boolean
  /** Whether it is told what costs depend on. */
  readonly depends?: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The report with paths as seen from where the user stands, and from the top of the repository, as GitHub wants them. */
export interface ShownReport {
  readonly here: Report
  readonly hosted: Report
}

/** One report in a format that a user asked for. Formats for GitHub take paths as GitHub knows them. */
export function renderReport(
  { here, hosted }: ShownReport,
  format: Format,
  layout: TextLayout,
  settings: RenderSettings,
): string {
  const { threshold, exitCode, showSuppressed, chart = false, depends = false } = settings
  switch (format) {
    case 'text':
      return renderText(here, { ...layout, showSuppressed, chart, depends })
    case 'json':
      return renderJson(here)
    case 'markdown': {
      const linkBase = linkBaseOf(settings.env)
      return renderMarkdown(hosted, { showSuppressed, ...(linkBase !== undefined && { linkBase }) })
    }
    case 'sarif':
      return renderSarif(hosted, {
        rules: [...catalogue().values()],
        exitCode,
        ...docsUrlOf(settings.env),
      })
    case 'junit':
      return renderJunit(here, { failOn: threshold })
    case 'github':
      return renderGithub(hosted)
  }
}

/**
 * Where `docs/checks.md` of this version can be read: as the environment says, or, where this runs as an action of GitHub's, in the
 * action's own repository.
 */
export function docsUrlOf(env: RenderSettings['env']): { readonly docsUrl?: string } {
  const stated = env['CREDITCHECK_DOCS_URL'] ?? ''
  if (/^https:\/\/[\w.:-]+\/[\w./~@%+-]*$/.test(stated)) return { docsUrl: stated }
  const server = env['GITHUB_SERVER_URL'] ?? ''
  const repository = env['CREDITCHECK_ACTION_REPOSITORY'] ?? ''
  const ref = env['CREDITCHECK_ACTION_REF'] ?? ''
  const isPlain =
    /^https:\/\/[\w.:-]+$/.test(server) &&
    /^[\w.-]+\/[\w.-]+$/.test(repository) &&
    /^[\w./-]+$/.test(ref)
  return isPlain ? { docsUrl: `${server}/${repository}/blob/${ref}/docs/checks.md` } : {}
}

/** In a workflow of GitHub's, where its files can be seen as they are in this run. */
export function linkBaseOf(env: RenderSettings['env']): string | undefined {
  const server = env['GITHUB_SERVER_URL'] ?? ''
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const commit = env['GITHUB_SHA'] ?? ''
  const isPlain =
    /^https:\/\/[\w.:-]+$/.test(server) &&
    /^[\w.-]+\/[\w.-]+$/.test(repository) &&
    /^[0-9a-f]{7,64}$/.test(commit)
  return isPlain ? `${server}/${repository}/blob/${commit}/` : undefined
}
