/** What the GitHub Action takes of its own, on a pull request in a repository of 200 templates. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monorepo } from './inputs.ts'
import { type Command, commandRows, commandsInTurn, type Row } from './measure.ts'
import { withFolder } from './start.ts'

const BUNDLE = join(process.cwd(), 'build/action/index.cjs')

function commit(folder: string): string {
  const git = (...words: readonly string[]): string => {
    const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com']
    return execFileSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' }).trim()
  }
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'change')
  return git('rev-parse', 'HEAD')
}

/** A run on a push, and one on a pull request that changes one template, or all of them. */
export function actionRows(): readonly Row[] {
  return withFolder(monorepo(200), folder => {
    const first = commit(folder)
    const change = (at: number): void => {
      const more = 'resource "coder_metadata" "more" {\n  resource_id = "x"\n  daily_cost = 25\n}\n'
      writeFileSync(join(folder, `templates/template-${at}/more.tf`), more)
    }
    for (let at = 1; at < 200; at++) change(at)
    const second = commit(folder)
    change(0)
    const third = commit(folder)
    const events = join(folder, '.git', 'events')
    mkdirSync(events)
    const command = (what: string, base: string | undefined): Command => {
      const event = join(events, `${base ?? 'push'}.json`)
      const pull = { number: 7, head: { sha: third }, base: { sha: base } }
      writeFileSync(event, JSON.stringify(base === undefined ? {} : { pull_request: pull }))
      const env = {
        ...process.env,
        GITHUB_WORKSPACE: folder,
        GITHUB_EVENT_PATH: event,
        GITHUB_OUTPUT: '',
        GITHUB_STEP_SUMMARY: '',
        RUNNER_TEMP: events,
        'INPUT_FAIL-ON': 'never',
        INPUT_COMMENT: 'off',
      }
      return { what: `action on 200 templates, ${what}`, args: [BUNDLE], env, goal: '≤ 5 s' }
    }
    const commands = [
      command('a push', undefined),
      command('one of which changed', second),
      command('all of which changed', first),
    ]
    const rows = commandRows(commands, commandsInTurn(commands, 2))
    rmSync(events, { recursive: true })
    return rows
  })
}
