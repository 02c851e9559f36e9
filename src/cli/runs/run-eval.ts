/** Runs `eval`: finds the scope, evaluates one expression or one for each line, prints values and what is wrong. */

import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { type EvalRequest, readRequestLine } from '../../analysis/eval/eval-request.ts'
import {
  bareSession,
  type EvalAnswer,
  type EvalSession,
  EXPRESSION_PATH,
  templateSession,
} from '../../analysis/eval/eval-session.ts'
import { versionsOf } from '../../analysis/versions.ts'
import type { TemplateSubject } from '../../analyze.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../../diagnostics/sort.ts'
import { isUsageError, UsageError } from '../../diagnostics/usage-error.ts'
import type { Capabilities } from '../../eval/capabilities.ts'
import { nodeCodecs } from '../../host/codecs.ts'
import { createFileAccess } from '../../host/files.ts'
import type { FindingReport } from '../../report/finding.ts'
import { reportFinding } from '../../report/from/from-diagnostic.ts'
import { reportLocation, reportReason } from '../../report/from/from-location.ts'
import type { LocationReport, ReasonReport } from '../../report/report.ts'
import { COLOURS, PLAIN } from '../../report/text/palette.ts'
import { findingLines } from '../../report/text/text-finding.ts'
import { type ValueJson, valueJson } from '../../report/value-json.ts'
import { valueText } from '../../report/value-text.ts'
import { decodeUtf8 } from '../../text/utf8.ts'
import { typeToString, unknownReasonsOf, unseenSourcesOf } from '../../value/inspect.ts'
import { type Arguments, flag, text } from '../arguments/argument-values.ts'
import { expressionOf } from '../commands/eval.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readOneTemplate } from '../inputs/template/one-template.ts'
import type { Io } from '../io.ts'
import { isFolder, renameFrom, rootFolder, startFolder } from '../paths.ts'

/** What the answers are given with. */
interface EvalRun {
  readonly args: Arguments
  readonly io: Io
  readonly session: EvalSession
  /** Paths as seen from where the user stands. */
  readonly rename: (path: string) => string
}

/** Evaluates and prints; the exit code. Throws UsageError for what cannot be run. */
export async function runEval(args: Arguments, io: Io): Promise<ExitCode> {
  const expression = expressionOf(args)
  const start = startFolder(io.cwd, text(args, 'chdir'))
  const template = text(args, 'template')
  const folder = template === undefined ? start : resolve(start, template)
  if (!isFolder(folder)) throw new UsageError(`There is no folder "${template}" (--template).`)
  const root = rootFolder(start, [folder])
  const rename = renameFrom(root, start)
  const subject =
    template === undefined ? undefined : readOneTemplate(args, io, { start, root, folder })
  if (subject?.diagnostics.some(item => item.severity === 'error')) {
    await tell(subject.diagnostics, args, io, rename)
    return EXIT.findings
  }
  const session = sessionFor(args, io, subject, folder)
  const run: EvalRun = { args, io, session, rename }
  return flag(args, 'jsonl') === true ? answerLines(run) : answerOne(run, expression)
}

function sessionFor(
  args: Arguments,
  io: Io,
  subject: TemplateSubject | undefined,
  folder: string,
): EvalSession {
  const capabilities = evalCapabilities(folder, io)
  if (subject === undefined) {
    for (const option of ['var', 'var-file', 'param', 'param-file', 'preset', 'context']) {
      if (args.values[option] !== undefined)
        throw new UsageError(`"--${option}" needs a template (--template <folder>).`)
    }
    const { terraformMinor } = versionsOf(undefined, text(args, 'terraform-version'))
    return bareSession(terraformMinor, capabilities)
  }
  const transition = text(args, 'context') === 'stop' ? 'stop' : 'start'
  return templateSession({ subject, transition, preset: text(args, 'preset'), capabilities })
}

/** Unlike a plan, a console has a clock and randomness. */
function evalCapabilities(folder: string, io: Io): Capabilities {
  const now = BigInt(io.instant()) * 1_000_000n
  return {
    files: createFileAccess(folder, { workingDirectory: folder }),
    codecs: nodeCodecs,
    clock: now,
    planTime: now,
    random: length => randomBytes(length),
  }
}

async function answerOne(run: EvalRun, given: string | undefined): Promise<ExitCode> {
  const { args, io, session, rename } = run
  const expression = given ?? (await readExpression(io))
  const answer = session.evaluate({ expression, variables: new Map(), parameters: new Map() })
  if (text(args, 'format') === 'json') {
    await io.stdout(`${JSON.stringify(answerJson(answer, rename), undefined, 2)}\n`)
  } else {
    if (answer.value !== undefined) await io.stdout(`${valueText(answer.value)}\n`)
    await tell(answer.diagnostics, args, io, rename)
    if (text(args, 'template') === undefined && answer.diagnostics.some(isAboutName))
      await io.stderr(`\n${NEEDS_TEMPLATE}\n`)
  }
  return answer.value === undefined ? EXIT.findings : EXIT.clean
}

const NEEDS_TEMPLATE =
  'Names of a template need one: creditcheck eval --template <folder> <expression>'

function isAboutName({ code }: Diagnostic): boolean {
  return code === 'eval/unknown-variable'
}

async function readExpression(io: Io): Promise<string> {
  if (io.isStdinTerminal)
    throw new UsageError('"eval" needs an expression, as an argument or from standard input.')
  return decodeUtf8(await io.readStdin()).text
}

/** Each line is answered as soon as it is there; what comes at once is answered at once. */
async function answerLines({ io, session, rename }: EvalRun): Promise<ExitCode> {
  let allGood = true
  const answerLine = (line: string): string => {
    const { id, request } = readRequestLine(line)
    const answer = typeof request === 'string' ? request : attempt(session, request)
    if (typeof answer === 'string' || answer.value === undefined) allGood = false
    const json = typeof answer === 'string' ? refusalJson(answer) : answerJson(answer, rename)
    return `${JSON.stringify({ id, ...json })}\n`
  }
  for await (const lines of lineBatches(io)) await io.stdout(lines.map(answerLine).join(''))
  return allGood ? EXIT.clean : EXIT.findings
}

/** A request that cannot be asked spoils nothing but its own line. */
function attempt(session: EvalSession, request: EvalRequest): EvalAnswer | string {
  try {
    return session.evaluate(request)
  } catch (error) {
    if (isUsageError(error)) return error.message
    throw error
  }
}

async function* lineBatches(io: Io): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of io.stdinChunks?.() ?? [await io.readStdin()]) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield lines.filter(line => line.trim() !== '')
  }
  if (rest.trim() !== '') yield [rest]
}

/** One answer as other programs read it. */
interface AnswerJson {
  readonly ok: boolean
  /** As a type constraint; null after an error. */
  readonly type: string | null
  readonly value: ValueJson
  /** Why parts of the value are unknown to Terraform when it plans. */
  readonly unknown: readonly ReasonReport[]
  /** What would have to be said for all of the value to be seen. */
  readonly unseen: readonly (ReasonReport & { readonly id: string })[]
  readonly diagnostics: readonly FindingReport[]
  /** Why the request was not understood. */
  readonly error?: string
}

const NOTHING = { ok: false, type: null, value: null, unknown: [], unseen: [], diagnostics: [] }

function refusalJson(error: string): AnswerJson {
  return { ...NOTHING, error }
}

function answerJson({ value, diagnostics }: EvalAnswer, rename: EvalRun['rename']): AnswerJson {
  const findings = findingsOf(diagnostics, rename)
  if (value === undefined) return { ...NOTHING, diagnostics: findings }
  const moved = (reason: ReasonReport): ReasonReport => ({
    ...reason,
    location: renamed(reason.location, rename),
  })
  return {
    ok: true,
    type: typeToString(value.type),
    value: valueJson(value),
    unknown: unknownReasonsOf(value).map(reason => moved(reportReason(reason))),
    unseen: unseenSourcesOf(value).map(({ id, text: why, remedy, location }) => ({
      id,
      text: why,
      remedy: remedy ?? null,
      location: renamed(reportLocation(location), rename),
    })),
    diagnostics: findings,
  }
}

async function tell(
  diagnostics: readonly Diagnostic[],
  args: Arguments,
  io: Io,
  rename: EvalRun['rename'],
): Promise<void> {
  const palette = flag(args, 'color') === true ? COLOURS : PLAIN
  const findings = findingsOf(diagnostics, rename)
  const blocks = findings.map(finding => findingLines(finding, io.columns ?? 80, palette))
  if (blocks.length > 0) await io.stderr(`${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`)
}

function findingsOf(
  diagnostics: readonly Diagnostic[],
  rename: EvalRun['rename'],
): readonly FindingReport[] {
  return sortDiagnostics(diagnostics).map(diagnostic => {
    const finding = reportFinding(diagnostic, 76)
    return {
      ...finding,
      location: renamed(finding.location, rename),
      related: finding.related.flatMap(({ note, location }) => ({
        note,
        location: { ...location, path: renamedPath(location.path, rename) },
      })),
    }
  })
}

function renamed(
  location: LocationReport | null,
  rename: EvalRun['rename'],
): LocationReport | null {
  return location === null ? null : { ...location, path: renamedPath(location.path, rename) }
}

function renamedPath(path: string, rename: EvalRun['rename']): string {
  return path === EXPRESSION_PATH ? path : rename(path)
}
