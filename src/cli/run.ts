/** Runs one command line: finds the command, loads only its part, and turns trouble into exit codes. */

import { isUsageError } from '../diagnostics/usage-error.ts'
import { VERSION } from '../version.ts'
import type { Arguments } from './arguments/argument-values.ts'
import { readArguments } from './arguments/arguments.ts'
import { check } from './commands/check.ts'
import { cost } from './commands/cost.ts'
import { diffRequest } from './commands/diff.ts'
import { explainRequest } from './commands/explain.ts'
import { hook, hookWords } from './commands/hook.ts'
import { limitsRequest } from './commands/limits.ts'
import { simulateRequest } from './commands/simulate.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import type { ReportRequest } from './runs/report-request.ts'

/** The exit code of the command line. Never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    if (isUsageError(error)) {
      await io.stderr(`creditcheck: ${error.message}\n`)
      return EXIT.usage
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
    await io.stderr(
      `creditcheck: this is a mistake in creditcheck itself, not in your files. Please report it with the lines below.\n${details}\n`,
    )
    return EXIT.unanalysable
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const args = readArguments(argv[0] === 'hook' ? hookWords(argv, io.cwd) : argv)
  if (args.values['version'] === true) {
    await io.stdout(`${VERSION}\n`)
    return EXIT.clean
  }
  if (args.values['help'] === true) {
    const { help } = await import('./help.ts')
    await io.stdout(help(argv[0] === args.command.name ? args.command : undefined, io.columns))
    return EXIT.clean
  }
  if (args.command.name === 'eval') {
    const { runEval } = await import('./runs/run-eval.ts')
    return runEval(args, io)
  }
  if (args.command.name === 'explain') {
    const { runExplain } = await import('./runs/run-explain.ts')
    return runExplain(args, io, explainRequest(args))
  }
  if (args.command.name === 'render') {
    const { runRender } = await import('./runs/run-render.ts')
    return runRender(args, io)
  }
  if (args.command.name === 'diff') {
    const { runDiff } = await import('./runs/run-diff.ts')
    return runDiff(args, io, diffRequest(args))
  }
  if (args.command.name === 'rules') {
    const { runRules } = await import('./runs/run-rules.ts')
    return runRules(args, io)
  }
  if (args.command.name === 'limits') {
    const { runLimits } = await import('./runs/run-limits.ts')
    return runLimits(args, io, limitsRequest(args))
  }
  if (args.command.name === 'simulate') {
    const { runSimulate } = await import('./runs/run-simulate.ts')
    return runSimulate(args, io, simulateRequest(args))
  }
  const { runReport } = await import('./runs/run-report.ts')
  return runReport(args, io, reportRequest(args, io))
}

function reportRequest(args: Arguments, io: Io): ReportRequest {
  if (args.command.name === 'cost') return cost(args)
  return args.command.name === 'hook' ? hook(args, io.cwd) : check(args)
}
