/** What `creditcheck cost` says of a template below the numbers, in Markdown: every metadata, every build. */
import type { AttachmentReport, ContextReport } from '../depth.ts'
import type { MetadataReport, TemplateReport, TermReport } from '../report.ts'
import { amountText } from '../text/text-cost.ts'
import { priorStateText } from '../text/text-depth.ts'
import { plural } from '../words.ts'
import { codeSpan, markdownText } from './markdown-text.ts'

/** More rows than this nobody reads; the JSON report has all of them. */
const MAX_ROWS = 50

/** Tables of a template's metadata and builds; nothing where the report is not in depth. */
export function depthLines(template: TemplateReport): readonly string[] {
  const { contexts, metadata, on } = template
  const prior = priorStateText(template)
  return [
    ...(prior === undefined ? [] : [markdownText(prior), '']),
    ...(contexts === undefined || on.status === 'refused' ? [] : metadataTable(metadata)),
    ...(contexts === undefined ? [] : contextTable(contexts)),
  ]
}

function metadataTable(metadata: readonly MetadataReport[]): readonly string[] {
  if (metadata.length === 0) return []
  return [
    '| metadata | on | off | shown with |',
    '| --- | ---: | ---: | --- |',
    ...metadata.slice(0, MAX_ROWS).map(({ address, on, off, attached_to: attached }) => {
      const name = codeSpan(address.replace(/(^|\.)coder_metadata\./, '$1'))
      return `| ${name} | ${termText(on)} | ${termText(off)} | ${whereText(attached)} |`
    }),
    '',
    ...andMore(metadata.length - MAX_ROWS, 'metadata instance'),
  ]
}

function termText(term: TermReport | null): string {
  if (term === null) return '-'
  if (term.unknown_at_plan) return '0'
  if (term.credits !== null) return String(term.credits)
  return term.low === null || term.high === null ? '?' : `${term.low} … ${term.high}`
}

function whereText(attached: AttachmentReport | undefined): string {
  if (attached === undefined) return ''
  const { resource, certain, candidates, named } = attached
  const not = named === null ? '' : `, not ${codeSpan(named)} as \`resource_id\` says`
  if (resource !== null) return `${codeSpan(resource)}${not}`
  if (certain) return `nothing: charged, never shown${not}`
  return `not known: ${candidates.map(codeSpan).join(' or ') || 'not all is seen'}`
}

/** A row for each build that costs what it costs, whatever it is for. */
function contextTable(contexts: readonly ContextReport[]): readonly string[] {
  if (contexts.length === 0) return []
  const withPresets = contexts.some(({ preset }) => preset !== null)
  const rows = contexts.map(context => {
    const { name, preset, build_error: error } = context
    const choice = withPresets ? ` ${preset === null ? '' : codeSpan(preset)} |` : ''
    const amount = markdownText(amountText(context))
    const fails = error === null ? '' : markdownText(error)
    return `|${choice} ${markdownText(name)} | ${amount} | ${fails} |`
  })
  return [
    `|${withPresets ? ' preset |' : ''} build | cost | fails |`,
    `|${withPresets ? ' --- |' : ''} --- | ---: | --- |`,
    ...rows.slice(0, MAX_ROWS),
    '',
    ...andMore(rows.length - MAX_ROWS, 'build'),
  ]
}

function andMore(count: number, what: string): readonly string[] {
  return count > 0 ? [`and ${plural(count, `more ${what}`)}`, ''] : []
}
