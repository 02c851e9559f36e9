/** Runs the action without a runner of GitHub's, and keeps everything that it tells. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runAction } from '../../src/action/run-action.ts'
import { LoadedTemplates } from '../../src/cli/inputs/template/loaded-templates.ts'
import type { GitHub } from './github.ts'

export interface Acted {
  readonly code: number
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly annotations: string
  readonly messages: readonly string[]
  readonly summary: string
}

export interface ActionRun {
  /** The folder of the repository. */
  readonly workspace: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly payload?: unknown
}

/** The pull request of tests: number 7 of `o/r`. */
export interface PullRequestRun extends ActionRun {
  readonly github: GitHub
  readonly headSha: string
  readonly baseSha?: string
  readonly isFork?: boolean
}

/** One run of the action. */
export async function runTheAction(run: ActionRun): Promise<Acted> {
  const { workspace, inputs = {}, env = {}, payload = {} } = run
  const outputFolder = mkdtempSync(join(tmpdir(), 'creditcheck-action-'))
  onTestFinished(() => rmSync(outputFolder, { recursive: true, force: true }))
  const outputs: Record<string, string> = {}
  const messages: string[] = []
  let [log, annotations, summary] = ['', '', '']
  const code = await runAction({
    input: name => inputs[name] ?? '',
    env,
    payload,
    workspace,
    outputFolder,
    output: (name, value) => {
      outputs[name] = value
    },
    command: lines => {
      annotations += lines
    },
    log: text => {
      log += text
    },
    error: message => messages.push(`error: ${message}`),
    warning: message => messages.push(`warning: ${message}`),
    notice: message => messages.push(`notice: ${message}`),
    summary: async markdown => {
      summary += markdown
    },
    loaded: new LoadedTemplates(),
    patience: { sleep: async () => undefined, now: () => 0 },
  })
  return { code, outputs, log, annotations, messages, summary }
}

/** One run for a pull request. */
export function runForPullRequest(run: PullRequestRun): Promise<Acted> {
  const { github, headSha, baseSha = 'd'.repeat(40), isFork = false } = run
  const repo = (name: string) => ({ repo: { full_name: name } })
  const payload = {
    pull_request: {
      number: 7,
      head: { sha: headSha, ...repo(isFork ? 'fork/r' : 'o/r') },
      base: { sha: baseSha, ...repo('o/r') },
    },
  }
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'e'.repeat(40),
    GITHUB_RUN_ID: '50',
    GITHUB_RUN_ATTEMPT: '1',
    ...run.env,
  }
  return runTheAction({ payload, ...run, env, inputs: { token: 'secret', ...run.inputs } })
}
