/** The action on a runner of GitHub's: everything that touches it is here. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { error, getInput, notice, setFailed, setOutput, summary, warning } from '@actions/core'
import { context } from '@actions/github'
import { EXIT } from '../cli/exit-code.ts'
import { LoadedTemplates } from '../cli/inputs/template/loaded-templates.ts'
import { optimiseLater } from '../host/compiler-patience.ts'
import { runAction } from './run-action.ts'
import type { Runner } from './runner.ts'

const WHY: Readonly<Record<number, string>> = {
  [EXIT.findings]: 'Something at or above "fail-on" was found.',
  [EXIT.usage]: 'Nothing was checked.',
  [EXIT.unanalysable]: 'A template could not be analysed.',
}

const { env } = process

const runner: Runner = {
  input: name => getInput(name),
  env,
  payload: context.payload,
  workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
  outputFolder: mkdtempSync(join(env['RUNNER_TEMP'] ?? tmpdir(), 'creditcheck-')),
  output: setOutput,
  command: lines => process.stdout.write(lines),
  log: text => {
    // What is between the two is shown as it is. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
    const token = randomUUID()
    process.stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`)
  },
  error,
  warning,
  notice,
  summary: async markdown => {
    // Runners that are not GitHub's may have no place for it.
    if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '') await summary.addRaw(markdown, true).write()
  },
  loaded: new LoadedTemplates(),
  patience: { sleep: async milliseconds => sleep(milliseconds), now: Date.now },
}

// A quarter less work over 200 templates of which few changed; where all did, nothing is gained.
optimiseLater()
void runAction(runner).then(
  code => {
    if (code !== EXIT.clean) setFailed(WHY[code] ?? '')
  },
  (mistake: unknown) => {
    const details = mistake instanceof Error ? (mistake.stack ?? mistake.message) : String(mistake)
    setFailed(
      `This is a mistake in creditcheck itself, not in your files. Please report it with the lines below.\n${details}`,
    )
  },
)
