/** `check --all-users`: every person and every template as a stream of lines, however many there are. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { allVerdicts } from '../../analysis/quota/all-verdicts.ts'
import type { Subject, TemplateSubject } from '../../analysis/subject.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { besidesDisk } from '../../host/file-system.ts'
import { verdictFinding } from '../../report/from/from-verdict.ts'
import { RowRenderer } from '../../report/person-rows.ts'
import type { VerdictKind } from '../../report/verdict.ts'
import { type Arguments, flag, text, texts } from '../arguments/argument-values.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { type FoundSeverity, statusOf, type Threshold } from '../exit-status.ts'
import type { Io } from '../io.ts'

/** Characters that are handed over at once. */
const CHUNK = 1 << 16

/** What the stream depends on. */
export interface AllUsersRun {
  readonly subjects: readonly Subject[]
  readonly preset: string | undefined
  readonly start: string
  readonly threshold: Threshold
}

/** Writes a line for every person and template; the exit code as for a report. Throws UsageError where there is nobody to judge. */
export async function streamAllUsers(args: Arguments, io: Io, run: AllUsersRun): Promise<ExitCode> {
  const templates = run.subjects.filter(subject => subject.kind === 'template')
  if (texts(args, 'format').length > 0)
    throw new UsageError(
      '"--all-users" prints CSV, or JSON lines with --jsonl; it takes no --format.',
    )
  if (!templates.some(({ quota }) => quota !== undefined))
    throw new UsageError(
      '"--all-users" needs to know the users: give --quota, or "quota" in creditcheck.yaml.',
    )
  const rows = new RowRenderer(flag(args, 'jsonl') === true ? 'jsonl' : 'csv')
  const sink = sinkOf(args, io, run.start)
  const found = new Set<VerdictKind>()
  let pending = rows.head
  for (const { user, verdict } of allVerdicts(templates, run.preset)) {
    found.add(verdict.verdict)
    pending += rows.line(user, verdict)
    if (pending.length < CHUNK) continue
    await sink.write(pending)
    pending = ''
  }
  await sink.write(pending)
  sink.close()
  if (templates.some(isBroken)) return EXIT.unanalysable
  return statusOf(severitiesOf(found, templates), run.threshold)
}

function isBroken({ diagnostics }: TemplateSubject): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** The verdicts weigh what is configured for their codes; where templates differ, the most. */
function severitiesOf(
  found: ReadonlySet<VerdictKind>,
  templates: readonly TemplateSubject[],
): readonly FoundSeverity[] {
  const isFailing = found.has('plan_error') || found.has('build_error')
  const refusals: readonly FoundSeverity[] = isFailing ? ['error'] : []
  const verdicts = [...found].flatMap(kind => {
    const usual = verdictFinding(kind)
    if (usual === undefined) return []
    return templates.flatMap(({ severities }) => {
      const severity = severities.get(usual.code)?.severity ?? usual.severity
      return severity === 'off' ? [] : [severity]
    })
  })
  return [...refusals, ...verdicts]
}

interface Sink {
  readonly write: (chunk: string) => Promise<void> | void
  readonly close: () => void
}

function sinkOf(args: Arguments, io: Io, start: string): Sink {
  const output = text(args, 'output')
  if (output === undefined) {
    const isQuiet = flag(args, 'quiet') === true
    return { write: chunk => (isQuiet ? undefined : io.stdout(chunk)), close: () => undefined }
  }
  const path = resolve(start, output)
  besidesDisk()
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(path, 'w')
    return {
      write: chunk => {
        const bytes = Buffer.from(chunk)
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      },
      close: () => closeSync(file),
    }
  } catch {
    throw new UsageError(`"${output}" cannot be written (--output).`)
  }
}
