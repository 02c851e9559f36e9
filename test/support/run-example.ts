/** Runs the examples of `docs/checks.md`: what is printed under one code for some files. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { sortDiagnostics } from '../../src/diagnostics/sort.ts'
import { SpendCsvReader } from '../../src/intake/spend-csv.ts'
import { readSpendText } from '../../src/intake/spend-source.ts'
import { parseScenario } from '../../src/quota/scenario/file.ts'
import { replayScenario } from '../../src/quota/scenario.ts'
import { reportFinding } from '../../src/report/from/from-diagnostic.ts'
import type { Report } from '../../src/report/report.ts'
import { PLAIN } from '../../src/report/text/palette.ts'
import { findingLines } from '../../src/report/text/text-finding.ts'
import { createSpendBook } from '../../src/spend/book/spend-book.ts'
import { NO_SPEND_SOURCES } from '../../src/spend/book/spend-sources.ts'
import { checkSpend } from '../../src/spend/check/check-spend.ts'
import { ExportTotals } from '../../src/spend/cost/export-totals.ts'
import { parseInstant } from '../../src/text/instant.ts'
import { createSource, type Source } from '../../src/text/source.ts'
import type { ExampleFile } from './checks-document.ts'
import { cli } from './cli.ts'

/** What an example consists of. */
export interface Example {
  readonly code: string
  readonly files: readonly ExampleFile[]
  /** Undefined: as suits the files. */
  readonly command: readonly string[] | undefined
}

/** A printed remark: its code and its lines. */
export interface Remark {
  readonly code: string
  readonly lines: readonly string[]
}

/** All remarks that are printed for the files, in order. */
export async function remarksOn(example: Example): Promise<readonly Remark[]> {
  const { code, files } = example
  if (code.startsWith('spend/') || code.startsWith('intake/spend-')) return remarksOnSpend(files)
  if (files.some(file => file.path === 'scenario.yaml')) return remarksOnScenario(files)
  return remarksOfCli(example)
}

/** A template with nothing to remark on, for examples that are not about one. */
const TEMPLATE = 'resource "coder_agent" "main" {\n  arch = "amd64"\n  os   = "linux"\n}\n'

async function remarksOfCli({ code, files, command }: Example): Promise<readonly Remark[]> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'creditcheck-')))
  const folder = join(home, 'docker')
  try {
    mkdirSync(folder)
    const isAboutTemplates = files.some(file => /\.tf(?:\.json)?$/.test(file.path))
    const isAboutStates = code.startsWith('snapshot/')
    if (!isAboutTemplates && !isAboutStates) writeFileSync(join(folder, 'main.tf'), TEMPLATE)
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    const argv = command ?? usualCommand(files, isAboutTemplates, isAboutStates)
    const { stdout, stderr } = await cli(argv, { cwd: folder })
    const verdicts = code.startsWith('quota/') ? await verdictsOf(argv, folder, stdout) : []
    return [...remarksIn(`${stdout}\n${stderr}`), ...verdicts]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Verdicts have codes as well, which only other formats print; people read them below the template. */
async function verdictsOf(
  argv: readonly string[],
  cwd: string,
  shown: string,
): Promise<readonly Remark[]> {
  const { stdout } = await cli([...argv, '--format', 'json'], { cwd })
  const report: Report = JSON.parse(stdout)
  const [lines = ''] = shown.split('\n\n')
  return report.templates.flatMap(({ verdicts }) =>
    verdicts.flatMap(({ finding }) =>
      finding === null ? [] : [{ code: finding.code, lines: lines.split('\n') }],
    ),
  )
}

function usualCommand(
  files: readonly ExampleFile[],
  isAboutTemplates: boolean,
  isAboutStates: boolean,
): readonly string[] {
  const first = files[0]?.path ?? ''
  if (isAboutTemplates) return ['check', first]
  if (isAboutStates) return ['cost', first]
  return first.startsWith('creditcheck.')
    ? ['check', 'main.tf']
    : ['check', 'main.tf', '--quota', first]
}

/** Remarks stand between empty lines, and their second part ends in the code. */
function remarksIn(text: string): readonly Remark[] {
  return text.split('\n\n').flatMap(block => {
    const lines = block.split('\n').filter(line => line !== '')
    const from = lines.findIndex(line => /^(?:error|warning|note): /.test(line))
    const code = /^ {2}(?:\S.* {2})?\[([a-z]+\/[a-z0-9-]+)\]$/m.exec(block)?.[1]
    return from === -1 || code === undefined ? [] : [{ code, lines: lines.slice(from) }]
  })
}

/** A day on which the examples about spend are looked at. */
const NOW = parseInstant('2026-08-19T15:00:00Z') ?? { epochSeconds: 0, nanos: 0 }

function remarksOnSpend(files: readonly ExampleFile[]): readonly Remark[] {
  const list = new DiagnosticList()
  const exports = new ExportTotals()
  const isExport = ({ path }: ExampleFile): boolean => path.endsWith('.csv')
  for (const file of files.filter(isExport)) {
    const reader = new SpendCsvReader(file.path, list)
    for (const row of reader.feed(sourceOf(file).text)) exports.add(row)
    const { rows, summary } = reader.end()
    for (const row of rows) exports.add(row)
    exports.close(summary)
  }
  const texts = files
    .filter(file => !isExport(file))
    .map(file => readSpendText(sourceOf(file), list))
  const sources = {
    ...NO_SPEND_SOURCES,
    files: texts.flatMap(text => (text?.kind === 'file' ? [text.file] : [])),
    answers: texts.flatMap(text => (text?.kind === 'answers' ? text.answers : [])),
    exports: files.some(isExport) ? exports.sums() : undefined,
  }
  checkSpend(createSpendBook(sources, list), NOW, list)
  return rendered(list)
}

function remarksOnScenario(files: readonly ExampleFile[]): readonly Remark[] {
  const list = new DiagnosticList()
  for (const each of files) {
    const file = parseScenario(sourceOf(each), list)
    if (file !== undefined)
      replayScenario(file, { quota: undefined, priceOf: () => undefined }, list)
  }
  return rendered(list)
}

function sourceOf({ path, bytes }: ExampleFile): Source {
  return createSource(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
}

function rendered({ items }: DiagnosticList): readonly Remark[] {
  return sortDiagnostics(items).map(item => ({
    code: item.code,
    lines: findingLines(reportFinding(item, 76), 80, PLAIN),
  }))
}
