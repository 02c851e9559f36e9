/** The action in the real act, which runs workflows as GitHub's runner does, on this machine and without a container. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { REPOSITORY } from '../support/cli.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHub, gitHub } from '../support/github.ts'
import { act, git, node, type Ran, runLater } from '../support/tools.ts'

const template = (cost: number): string =>
  `resource "coder_metadata" "home" {\n  resource_id = "home"\n  daily_cost  = ${cost}\n}\n`

const WORKFLOW = `on: [push, pull_request]
permissions:
  contents: read
  pull-requests: write
jobs:
  creditcheck:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: check
        uses: ./.github/creditcheck
        with:
          quota: quota.yaml
          fail-on: \${{ vars.FAIL_ON }}
          paths: \${{ vars.PATHS }}
          formats: sarif
      - run: echo "verdict=$VERDICT costs=$COSTS url=$URL changed=$CHANGED"
        if: always()
        env:
          VERDICT: \${{ steps.check.outputs.verdict }}
          COSTS: \${{ steps.check.outputs.costs }}
          URL: \${{ steps.check.outputs.comment-url }}
          CHANGED: \${{ steps.check.outputs.changed }}
`

let repository = ''
let base = ''
let head = ''

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true })
  writeFileSync(join(repository, path), text)
}

function commit(message: string): string {
  git(repository, 'add', '--all')
  git(repository, 'commit', '--quiet', '--message', message)
  return git(repository, 'rev-parse', 'HEAD')
}

beforeAll(() => {
  act()
  repository = temporaryFolder()
  git(repository, 'init', '--quiet')
  git(repository, 'remote', 'add', 'origin', 'https://github.com/o/r.git')
  write('.github/workflows/creditcheck.yml', WORKFLOW)
  const action = join(repository, '.github', 'creditcheck')
  cpSync(join(REPOSITORY, 'build', 'action'), join(action, 'dist', 'action'), { recursive: true })
  cpSync(join(REPOSITORY, 'action.yml'), join(action, 'action.yml'))
  write('templates/docker/main.tf', template(10))
  write('quota.yaml', 'groups:\n  - name: Data\n    quota_allowance: 30\n    members: [sam]\n')
  base = commit('base')
  write('templates/docker/main.tf', template(40))
  head = commit('head')
})

interface Event {
  readonly name: 'push' | 'pull_request'
  readonly github?: GitHub
  readonly vars?: Readonly<Record<string, string>>
}

/** Runs the workflow; the server is on the same thread, so that this may not block. */
async function runWorkflow({ name, github, vars = {} }: Event): Promise<Ran> {
  const home = temporaryFolder()
  const event = join(home, 'event.json')
  const side = (sha: string) => ({ sha, ref: 'x', repo: { full_name: 'o/r' } })
  const request = { number: 7, head: side(head), base: side(base) }
  writeFileSync(event, JSON.stringify(name === 'push' ? {} : { pull_request: request }))
  const words = [
    name,
    '-W',
    '.github/workflows/creditcheck.yml',
    '-P',
    'ubuntu-latest=-self-hosted',
    '-e',
    event,
    '-s',
    'GITHUB_TOKEN=secret',
    '--env',
    'GITHUB_REPOSITORY=o/r',
    ...(github === undefined ? [] : ['--env', `GITHUB_API_URL=${github.url}`]),
    ...Object.entries(vars).flatMap(([key, value]) => ['--var', `${key}=${value}`]),
  ]
  // "node24" is the first node on PATH here.
  const path = `${dirname(node(24))}:${process.env['PATH'] ?? ''}`
  return runLater(act(), words, { cwd: repository, env: { HOME: home, PATH: path } })
}

describe('act', () => {
  test('runs it on a push', async () => {
    const { code, output } = await runWorkflow({ name: 'push', vars: { FAIL_ON: 'never' } })
    expect(output).toContain('verdict=refused costs={"templates/docker":{"on":40,"off":40}}')
    expect(output).toContain('::error file=templates/docker/main.tf,line=1')
    expect(output).toContain('## creditcheck')
    expect(code).toBe(0)
  })

  test('fails the job where somebody is refused', async () => {
    const { code, output } = await runWorkflow({ name: 'push' })
    expect(output).toContain('Something at or above "fail-on" was found.')
    expect(code).toBe(1)
  })

  test('takes inputs as data', async () => {
    const vars = { PATHS: '$(touch injected); `touch injected`; templates' }
    const { code, output } = await runWorkflow({ name: 'push', vars })
    expect(output).toContain('There is no file or folder "$(touch injected); `touch injected`')
    expect(code).toBe(1)
  })

  test('comments on a pull request', async () => {
    const github = await gitHub(head)
    const { output } = await runWorkflow({ name: 'pull_request', github })
    expect(github.comments).toHaveLength(1)
    const [comment] = github.comments
    expect(comment?.body).toContain('| 10 → **40** (+30) |')
    expect(comment?.body).toContain('sam')
    expect(comment?.body).toContain('<details><summary>The whole report</summary>')
    expect(output).toContain('url=https://github.com/o/r/pull/7#issuecomment-')
    expect(output).toContain('changed=true')
    await runWorkflow({ name: 'pull_request', github })
    expect(github.requests.filter(line => /^(?:POST|PATCH)/.test(line))).toHaveLength(1)
  })
})
