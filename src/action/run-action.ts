/** The action: checks the repository, and tells of it in annotations, the job's summary, outputs and a comment. */
import { existsSync, readFileSync } from 'node:fs'
import { EXIT, type ExitCode } from '../cli/exit-code.ts'
import { isUsageError } from '../diagnostics/usage-error.ts'
import type { Report } from '../report/report.ts'
import { checkWords, limitsWords, type OwnFiles, ownFiles, reportFiles } from './check-words.ts'
import { commandLine, type Ended } from './command-line.ts'
import { cutMarkdown } from './cut.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { outputsOf, unusable } from './outputs.ts'
import type { Runner } from './runner.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { tellPullRequest } from './tell-pull-request.ts'

/** GitHub takes 1 MiB of summary for a step; what is longer is not shown at all. */
const SUMMARY_LIMIT_BYTES = 1_000_000
const SUMMARY_NOTE =
  '_Cut here, since GitHub takes no longer summaries; the report files have all of it._'

/** What the job ends with. Never rejects but for our own mistakes. */
export async function runAction(runner: Runner): Promise<ExitCode> {
  try {
    return await checkAndTell(readInputs(runner.input), runner)
  } catch (error) {
    if (!isUsageError(error)) throw error
    return refuse(error.message, EXIT.usage, runner)
  }
}

async function checkAndTell(inputs: Inputs, runner: Runner): Promise<ExitCode> {
  const around = surroundingsOf(runner.env, runner.payload)
  const own = ownFiles(runner.outputFolder)
  const wanted = reportFiles(inputs, runner.outputFolder)
  const checked = await commandLine(checkWords(inputs, own, wanted), runner, commitOf(around))
  if (checked.exitCode === EXIT.usage || !existsSync(own.json))
    return refuse(checked.stderr.trim(), checked.exitCode, runner)
  const report = JSON.parse(readFileSync(own.json, 'utf8')) as Report // written by the line above
  const limits =
    inputs.spend.length === 0
      ? undefined
      : await commandLine(limitsWords(inputs), runner, commitOf(around))
  if (limits?.exitCode === EXIT.usage) return refuse(limits.stderr.trim(), EXIT.usage, runner)
  const exitCode = worst(checked.exitCode, limits?.exitCode ?? EXIT.clean)
  showInLog(checked, limits, own, runner)
  for (const [name, value] of Object.entries(outputsOf(report, exitCode, { ...own, wanted })))
    runner.output(name, value)
  const told = await tellPullRequest(
    inputs,
    around,
    { report, own, limits: limits?.stdout },
    runner,
  )
  await runner.summary(cutMarkdown(told.summary, SUMMARY_LIMIT_BYTES, SUMMARY_NOTE, byteLength))
  return exitCode
}

/** Of a pull request the commit that people look at, not the merge that GitHub made up. */
function commitOf({ pullRequest }: Surroundings): string | undefined {
  return pullRequest?.headSha
}

function showInLog(
  checked: Ended,
  limits: Ended | undefined,
  own: OwnFiles,
  { log, command }: Runner,
): void {
  log(checked.stdout)
  if (limits !== undefined) log(limits.stdout)
  command(readFileSync(own.annotations, 'utf8'))
}

function refuse(message: string, exitCode: ExitCode, runner: Runner): ExitCode {
  runner.error(message)
  for (const [name, value] of Object.entries(unusable(exitCode))) runner.output(name, value)
  return exitCode
}

/** As one run would end that finds both. */
function worst(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other
}

function byteLength(text: string): number {
  return Buffer.byteLength(text)
}
