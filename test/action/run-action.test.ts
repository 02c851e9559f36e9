/** The action from its inputs to outputs, log, summary and comment. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Acted, runForPullRequest, runTheAction } from '../support/action.ts'
import { folderWith } from '../support/folder.ts'
import { type GitHub, gitHub } from '../support/github.ts'

const SHA = 'c'.repeat(40)

const TEMPLATE = `resource "docker_volume" "home" {
}
resource "coder_metadata" "home" {
  resource_id = docker_volume.home.id
  daily_cost  = 10
}
`
const QUOTA = `groups:
  - name: Data
    quota_allowance: 5
    members: [sam]
`
const FILES = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  'templates/docker/main.tf': TEMPLATE,
  'quota.yaml': QUOTA,
}

interface Surroundings {
  readonly files?: Readonly<Record<string, string>>
  readonly payload?: unknown
  readonly isFork?: boolean
}

async function act(
  inputs: Readonly<Record<string, string>>,
  { files = FILES }: Surroundings = {},
): Promise<Acted & { readonly workspace: string }> {
  const workspace = folderWith(files)
  return { ...(await runTheAction({ workspace, inputs })), workspace }
}

async function actOnPullRequest(
  github: GitHub,
  inputs: Readonly<Record<string, string>> = {},
  { files = FILES, ...more }: Surroundings = {},
): Promise<Acted> {
  const workspace = folderWith(files)
  const acted = await runForPullRequest({ github, headSha: SHA, workspace, inputs, ...more })
  // There is no repository behind these folders; test/system has real ones.
  const messages = acted.messages.filter(each => !each.includes('What changes is not known: '))
  return { ...acted, messages }
}

describe('outputs', () => {
  test('of a sound repository', async () => {
    const { code, outputs, log, annotations, summary } = await act({})
    expect(code).toBe(0)
    expect(outputs).toMatchObject({
      verdict: 'ok',
      'exit-code': '0',
      findings: '0',
      'refused-users': '0',
      costs: '{"templates/docker":{"on":10,"off":10}}',
      reports: '{}',
      changed: '',
    })
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')).templates).toHaveLength(1)
    expect(log).toContain('on   10 credits')
    expect(annotations).toBe('')
    expect(summary).toContain('| [docker](templates/docker) | 10 credits | 10 credits |  |')
  })

  test('where somebody is refused', async () => {
    const { code, outputs, annotations } = await act({ quota: 'quota.yaml' })
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'refused', findings: '2', 'refused-users': '1' })
    expect(annotations).toMatch(
      /^::error file=templates\/docker\/main.tf,.*quota\/over-budget::sam/m,
    )
    expect((await act({ quota: 'quota.yaml', 'fail-on': 'never' })).code).toBe(0)
  })

  test('where a template is broken', async () => {
    const files = { ...FILES, 'templates/docker/main.tf': 'resource "coder_agent" "a" {' }
    const { code, outputs } = await act({}, { files })
    expect(code).toBe(3)
    expect(outputs).toMatchObject({ verdict: 'not_analysed' })
  })

  test('name the reports that were asked for', async () => {
    const formats = 'sarif=out/x.sarif, junit\nmarkdown'
    const { outputs, workspace } = await act({ formats })
    const reports = JSON.parse(outputs['reports'] ?? '')
    expect(Object.keys(reports)).toEqual(['sarif', 'junit', 'markdown'])
    expect(readFileSync(join(workspace, reports.sarif), 'utf8')).toContain('"2.1.0"')
    expect(readFileSync(reports.junit, 'utf8')).toContain('<testsuites')
  })

  test('tell of spend too', async () => {
    const spend =
      'groups:\n  - name: Data\n    members: [sam]\n    ai_budget:\n      spend_limit_micros: 5000000\n'
    const { summary, outputs, messages } = await act(
      { spend: 'spend.yaml' },
      { files: { ...FILES, 'spend.yaml': spend } },
    )
    expect([messages, summary]).toEqual([[], expect.stringContaining('### AI budgets and chat')])
    expect(outputs['verdict']).toBe('ok')
  })
})

describe('inputs', () => {
  test.each<readonly [Readonly<Record<string, string>>, RegExp]>([
    [{ comment: 'always' }, /"comment" is "always"; it must be one of off, update, new/],
    [{ 'comment-key': 'a b' }, /"comment-key" is "a b"/],
    [{ formats: 'pdf' }, /"formats" has "pdf"; it must be one of json, markdown/],
    [{ formats: '__proto__' }, /"formats" has "__proto__"/],
    [{ 'fail-on': 'always' }, /"--fail-on" is "always"/],
    [{ paths: 'nowhere' }, /no file or folder "nowhere"/],
    [{ paths: '--version' }, /no file or folder "--version"/],
    [{ paths: '$(touch x)' }, /no file or folder "\$\(touch x\)"/],
    [{ config: '--help' }, /no file "--help" \(--config\)/],
    [{ quota: 'none.yaml' }, /no file "none.yaml" \(--quota\)/],
    [{ spend: 'none.yaml' }, /none\.yaml/],
    [{ 'working-directory': 'nowhere' }, /no folder "nowhere"/],
  ])('%o ends before anything is checked', async (inputs, message) => {
    const { code, outputs, messages } = await act(inputs)
    expect(code).toBe(2)
    expect(outputs).toMatchObject({ verdict: 'unusable', 'exit-code': '2' })
    expect(messages).toEqual([expect.stringMatching(message)])
  })

  test('name paths line by line, as they are', async () => {
    const files = { ...FILES, 'my templates/-x/main.tf': TEMPLATE, 'check/main.tf': TEMPLATE }
    const { outputs } = await act({ paths: 'my templates/-x\r\n\ncheck\n' }, { files })
    expect(Object.keys(JSON.parse(outputs['costs'] ?? ''))).toEqual(['check', 'my templates/-x'])
  })

  test('move the place that paths start from', async () => {
    const { outputs } = await act({ 'working-directory': 'templates', quota: '../quota.yaml' })
    expect(outputs['costs']).toBe('{"docker":{"on":10,"off":10}}')
    expect(outputs['verdict']).toBe('refused')
  })
})

describe('a pull request', () => {
  test('gets a comment, whose links lead to its head', async () => {
    const github = await gitHub(SHA)
    const { outputs, messages, summary } = await actOnPullRequest(github)
    expect(messages).toEqual([])
    expect(outputs['comment-url']).toBe(github.comments[0]?.html_url)
    const link = `https://github.com/o/r/blob/${SHA}/templates/docker`
    expect(github.comments[0]?.body).toContain(link)
    expect(summary).toContain(link)
    expect(github.comments[0]?.body.endsWith(summary)).toBe(true)
  })

  test('gets none where none is wanted', async () => {
    const github = await gitHub(SHA)
    await actOnPullRequest(github, { comment: 'off' })
    expect(github.requests).toEqual([])
  })

  test('of a fork without rights has it in the summary, and says so once', async () => {
    const github = await gitHub(SHA)
    github.failures.push({ on: 'POST', status: 403, message: 'Resource not accessible' })
    const { code, messages, summary } = await actOnPullRequest(github, {}, { isFork: true })
    expect(code).toBe(0)
    expect(messages).toEqual([
      'notice: The pull request comes from a fork, whose runs may not write comments; the report is in the summary of this job.',
    ])
    expect(summary).toContain('templates/docker')
  })

  test.each<readonly [number, RegExp]>([
    [401, /does not know the token/],
    [403, /"permissions: pull-requests: write"/],
    [404, /does not see the pull request/],
    [429, /too many requests/],
    [500, /no comment on the pull request/],
  ])('keeps its report where GitHub answers %i', async (status, message) => {
    const github = await gitHub(SHA)
    const headers = { 'retry-after': '100' }
    github.failures.push({ on: 'GET /repos/o/r/issues', status, headers, times: 9 })
    const { code, messages, summary } = await actOnPullRequest(github)
    expect(code).toBe(0)
    expect(messages).toEqual([expect.stringMatching(message)])
    expect(summary).toContain('templates/docker')
  })

  test('without a token', async () => {
    const github = await gitHub(SHA)
    const { code, messages } = await actOnPullRequest(github, { token: '' })
    expect(code).toBe(0)
    expect(messages).toEqual([expect.stringContaining('there is no token')])
    expect(github.requests).toEqual([])
  })

  test('that is larger than a comment is told of in part', async () => {
    const github = await gitHub(SHA)
    const blocks = Array.from({ length: 400 }, (_, number) => `t${number}`)
    const files = Object.fromEntries(
      blocks.map(name => [`templates/${name}/main.tf`, `${TEMPLATE}# ${name}\n`]),
    )
    await actOnPullRequest(github, {}, { files: { '.git/HEAD': '', ...files } })
    expect(github.comments[0]?.body.length).toBeLessThan(65_536)
    expect(github.comments[0]?.body).toContain('_Cut here')
  })

  test.each([
    null,
    7,
    {},
    { pull_request: { number: '7; rm' } },
    { pull_request: { number: 7, head: { sha: '../..' } } },
  ])('that GitHub tells of in another way is none: %o', async payload => {
    const github = await gitHub(SHA)
    const { code } = await actOnPullRequest(github, {}, { payload })
    expect([code, github.requests]).toEqual([0, []])
  })
})

describe('hostile text', () => {
  test('acts neither in the comment nor in the summary nor in the log', async () => {
    const github = await gitHub(SHA)
    const evil =
      '@octocat <img src=x onerror=alert(1)> [x](https://evil.example) ::error::boo <!-- creditcheck:comment'
    const files = {
      '.git/HEAD': '',
      '@octocat <b>::set-output name=x::y/main.tf': `${TEMPLATE}data "coder_parameter" "p" {\n  name = ${JSON.stringify(evil)}\n}\n`,
      'quota.yaml': `groups:\n  - name: ${JSON.stringify(evil)}\n    quota_allowance: 1\n    members: [${JSON.stringify(evil)}]\n`,
    }
    const { summary, annotations } = await actOnPullRequest(
      github,
      { quota: 'quota.yaml' },
      { files },
    )
    const [comment] = github.comments
    const shown = (comment?.body ?? '').replace(/^<!-- creditcheck:comment [^\n]*\n/, '')
    for (const text of [summary, shown]) {
      expect(text).not.toMatch(/@octocat|<img|<b>|<!--|\]\(https:\/\/evil/)
      expect(text).toContain('octocat')
    }
    for (const line of annotations.trimEnd().split('\n'))
      expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::[^\n]*$/)
  })
})
