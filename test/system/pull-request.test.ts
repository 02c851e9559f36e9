/** The action on pull requests in real repositories: whole, shallow, detached, renamed, huge, and none at all. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Acted, type PullRequestRun, runForPullRequest } from '../support/action.ts'
import { REPOSITORY } from '../support/cli.ts'
import { folderWith } from '../support/folder.ts'
import { gitHub } from '../support/github.ts'
import { git, runLater } from '../support/tools.ts'

const template = (cost: number, more = ''): string =>
  `resource "coder_metadata" "home" {\n  resource_id = "home"\n  daily_cost  = ${cost}\n}\n${more}`

const FILES = {
  'templates/docker/main.tf': template(10),
  'README.md': '# templates\n',
}

/** A repository with a commit on main, and one on a branch that is checked out. */
class Repository {
  readonly folder: string
  readonly base: string

  constructor(files: Readonly<Record<string, string>> = FILES) {
    this.folder = folderWith(files)
    git(this.folder, 'init', '--quiet')
    this.base = this.commit()
    git(this.folder, 'checkout', '--quiet', '-b', 'topic')
  }

  write(path: string, text: string): this {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), text)
    return this
  }

  commit(): string {
    git(this.folder, 'add', '--all')
    git(this.folder, 'commit', '--quiet', '--allow-empty', '--message', 'change')
    return git(this.folder, 'rev-parse', 'HEAD')
  }

  /** What `actions/checkout` makes of a pull request: the merge, and so many commits before it. */
  checkout(depth: number): { readonly folder: string; readonly head: string } {
    const head = git(this.folder, 'rev-parse', 'HEAD')
    git(this.folder, 'checkout', '--quiet', '--detach', 'main')
    git(this.folder, 'merge', '--quiet', '--no-ff', '--message', 'merge', head)
    git(this.folder, 'update-ref', 'refs/pull/7/merge', 'HEAD')
    const folder = folderWith({})
    git(folder, 'init', '--quiet')
    const origin = `file://${this.folder}`
    git(folder, 'fetch', '--quiet', `--depth=${depth}`, origin, 'refs/pull/7/merge')
    git(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
    return { folder, head }
  }
}

async function act(
  repository: Repository,
  more: Partial<PullRequestRun> = {},
): Promise<Acted & { readonly comment: string }> {
  const headSha = more.headSha ?? git(repository.folder, 'rev-parse', 'HEAD')
  const github = await gitHub(headSha)
  const run = { github, headSha, baseSha: repository.base, workspace: repository.folder, ...more }
  const acted = await runForPullRequest(run)
  return { ...acted, comment: github.comments.map(({ body }) => body).join('\n') }
}

describe('a pull request', () => {
  test('is told of by what it changes', async () => {
    const repository = new Repository()
    repository.write('templates/docker/main.tf', template(25))
    repository.write('templates/new/main.tf', template(5)).commit()
    const { comment, outputs, messages, code } = await act(repository)
    expect(messages).toEqual([])
    expect(comment).toContain('| 10 → **25** (+15) |')
    expect(comment).toContain('(new)')
    expect(comment).toContain('The whole report')
    expect([outputs['changed'], code]).toEqual(['true', 0])
  })

  test('is not blamed for what happened on main', async () => {
    const repository = new Repository()
    repository.write('README.md', 'more').commit()
    git(repository.folder, 'checkout', '--quiet', 'main')
    repository.write('templates/docker/main.tf', template(99))
    const main = repository.commit()
    git(repository.folder, 'checkout', '--quiet', 'topic')
    const { comment, outputs } = await act(repository, { baseSha: main })
    expect([comment, outputs['changed']]).toEqual(['', 'false'])
  })

  test('without effect gets no comment, until it had one', async () => {
    const repository = new Repository()
    repository.write('README.md', 'more').commit()
    const { comment, log, outputs, summary } = await act(repository)
    expect([comment, outputs['changed']]).toEqual(['', 'false'])
    expect(log).toContain('Nothing changes')
    expect(summary).toContain('templates/docker')
  })

  test('that moves a template knows it again', async () => {
    const repository = new Repository()
    mkdirSync(join(repository.folder, 'better'))
    git(repository.folder, 'mv', 'templates/docker', 'better/docker')
    repository.write('better/docker/main.tf', template(12)).commit()
    const { comment } = await act(repository)
    expect(comment).toContain('| 10 → **12** (+2) |')
    expect(comment).not.toContain('(removed)')
  })

  test('of a detached head, by a branch that only the remote has', async () => {
    const repository = new Repository()
    repository.write('templates/docker/main.tf', template(25)).commit()
    git(repository.folder, 'update-ref', 'refs/remotes/origin/release', repository.base)
    git(repository.folder, 'checkout', '--quiet', '--detach')
    const { comment } = await act(repository, { inputs: { base: 'release' } })
    expect(comment).toContain('| 10 → **25** (+15) |')
  })

  test('keeps to the paths that are asked for', async () => {
    const repository = new Repository({ ...FILES, 'other/main.tf': template(1) })
    repository.write('other/main.tf', template(2))
    repository.write('templates/docker/main.tf', template(25)).commit()
    const { comment } = await act(repository, { inputs: { paths: 'templates' } })
    expect(comment).toContain('| 10 → **25** (+15) |')
    expect(comment).not.toContain('other')
  })

  test('with Windows line ends and a submodule', async () => {
    const repository = new Repository({
      'templates/docker/main.tf': template(10).replaceAll('\n', '\r\n'),
      'creditcheck.yaml': 'quota: quota.yaml\r\n',
      'quota.yaml':
        'groups:\r\n  - name: Data\r\n    quota_allowance: 30\r\n    members: [sam]\r\n',
    })
    const entry = `160000,${'a'.repeat(40)},templates/vendored`
    git(repository.folder, 'update-index', '--add', '--cacheinfo', entry)
    repository.write('templates/docker/main.tf', template(40).replaceAll('\n', '\r\n'))
    git(repository.folder, 'add', 'templates/docker')
    git(repository.folder, 'commit', '--quiet', '--message', 'change')
    const { comment, messages } = await act(repository)
    expect(messages).toEqual([])
    expect(comment).toContain('| 10 → **40** (+30) |')
    expect(comment).toContain('sam')
  })
})

describe('a shallow clone', () => {
  test('of the merge alone says how to get more', async () => {
    const repository = new Repository()
    repository.write('templates/docker/main.tf', template(25)).commit()
    const { folder: workspace, head: headSha } = repository.checkout(1)
    const env = { GITHUB_REF: 'refs/pull/7/merge' }
    const { comment, messages, summary, code } = await act(repository, { workspace, headSha, env })
    expect(messages).toEqual([
      expect.stringMatching(/^notice: What changes is not known: .*fetch-depth/),
    ])
    expect(comment).toContain('What changes is not known')
    expect(summary).toContain('| 25 credits |')
    expect(code).toBe(0)
  })

  test('of the merge and its parents is enough', async () => {
    const repository = new Repository()
    repository.write('templates/docker/main.tf', template(25)).commit()
    const { folder: workspace, head: headSha } = repository.checkout(2)
    const env = { GITHUB_REF: 'refs/pull/7/merge' }
    const { comment, messages } = await act(repository, { workspace, headSha, env })
    expect(messages).toEqual([])
    expect(comment).toContain('| 10 → **25** (+15) |')
    // Main has moved on since the event: what it would be merged into is what counts.
    const baseSha = 'f'.repeat(40)
    const later = await act(repository, { workspace, headSha, env, baseSha })
    expect(later.comment).toContain('| 10 → **25** (+15) |')
  })
})

describe('trouble', () => {
  test('no repository', async () => {
    const repository = new Repository()
    const headSha = repository.commit()
    rmSync(join(repository.folder, '.git'), { recursive: true })
    const { comment, messages, code } = await act(repository, { headSha })
    expect(messages).toEqual([expect.stringContaining('What changes is not known')])
    expect(comment).toContain('templates/docker')
    expect(code).toBe(0)
  })

  test('no git', async () => {
    const repository = new Repository()
    repository.write('templates/docker/main.tf', template(25)).commit()
    const { messages, code } = await act(repository, { env: { PATH: '/nowhere' } })
    expect(messages).toEqual([expect.stringContaining('without the program git')])
    expect(code).toBe(0)
  })

  test('a base that there is none of', async () => {
    const repository = new Repository()
    for (const base of ['no/such', '--help', '$(touch x)', 'a b']) {
      const { messages, code } = await act(repository, { inputs: { base } })
      expect(messages).toEqual([expect.stringContaining('What changes is not known')])
      expect(code).toBe(0)
    }
  })
})

test('two hundred templates, of which one changes', async () => {
  const names = Array.from({ length: 200 }, (_, number) => `templates/t${number}`)
  const main = 'examples/kubernetes'
  const repository = new Repository({ 'README.md': '' })
  for (const name of names)
    cpSync(join(REPOSITORY, main), join(repository.folder, name), { recursive: true })
  git(repository.folder, 'checkout', '--quiet', 'main')
  const baseSha = repository.commit()
  git(repository.folder, 'checkout', '--quiet', '-B', 'topic')
  repository.write('templates/t7/more.tf', template(25).replace('"home"', '"more"')).commit()
  const { comment, messages } = await act(repository, { baseSha })
  expect(messages).toEqual([])
  expect(comment).toContain('(+25)')
  expect(comment).toContain('199 as before')
})

test('the bundle goes through a proxy, and not for hosts that are excepted', async () => {
  const repository = new Repository()
  const headSha = repository.write('templates/docker/main.tf', template(25)).commit()
  const github = await gitHub(headSha)
  const seen: string[] = []
  const proxy = createServer((request, response) => {
    seen.push(String(request.url))
    response.writeHead(502).end()
  })
  proxy.on('connect', (request, socket) => {
    seen.push(String(request.url))
    const target = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
  })
  await new Promise<void>(resolve => {
    proxy.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    proxy.closeAllConnections()
    proxy.close()
  })
  const { port } = proxy.address() as AddressInfo // it listens
  const event = join(repository.folder, '.git', 'event.json')
  const side = (sha: string) => ({ sha, repo: { full_name: 'o/r' } })
  const pull = { number: 7, head: side(headSha), base: side(repository.base) }
  writeFileSync(event, JSON.stringify({ pull_request: pull }))
  const run = (more: Readonly<Record<string, string>>) =>
    runLater(process.execPath, [join(REPOSITORY, 'build', 'action', 'index.cjs')], {
      cwd: repository.folder,
      env: {
        GITHUB_WORKSPACE: repository.folder,
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_RUN_ID: '1',
        GITHUB_OUTPUT: '',
        GITHUB_STEP_SUMMARY: '',
        INPUT_TOKEN: 'secret',
        http_proxy: `http://127.0.0.1:${port}`,
        no_proxy: '',
        ...more,
      },
    })
  const { output } = await run({ GITHUB_API_URL: 'http://api.example.invalid' })
  expect(output).toContain('The comment on the pull request is created')
  expect(seen.some(url => url.includes('api.example.invalid'))).toBe(true)
  seen.splice(0)
  await run({ GITHUB_API_URL: github.url, no_proxy: '127.0.0.1' })
  expect(seen).toEqual([])
  expect(github.comments).toHaveLength(1)
})
