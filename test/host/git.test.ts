/** Revisions are read from git's objects: the same files as on disk, nothing outside the repository, and nothing of it is run. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDiskModuleHost } from '../../src/host/disk-module-host.ts'
import { createFileAccess } from '../../src/host/files.ts'
import type { GitFileSystem } from '../../src/host/git/git-file-system.ts'
import { GitRepository, isTrouble } from '../../src/host/git/git-repository.ts'
import { cli, type Ended } from '../support/cli.ts'
import { commitAll, GIT_ENV, git, HAS_GIT, initRepository } from '../support/git-repository.ts'

let folder: string
let repository: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'creditcheck-')))
  repository = join(folder, 'repository')
  if (HAS_GIT) initRepository(repository)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string | Uint8Array, within = repository): void {
  const full = join(within, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
}

function link(path: string, target: string): void {
  const full = join(repository, path)
  mkdirSync(dirname(full), { recursive: true })
  symlinkSync(target, full)
}

function filesOf(revision = 'HEAD', env = GIT_ENV): GitFileSystem {
  const found = GitRepository.around(repository, env)
  if (isTrouble(found)) throw new Error(found.kind)
  const commit = found.resolve(revision)
  if (isTrouble(commit)) throw new Error(commit.kind)
  const files = found.files(commit)
  if (isTrouble(files)) throw new Error(files.kind)
  return files
}

async function diff(...argv: readonly string[]): Promise<Ended> {
  return cli(['diff', ...argv], { cwd: repository, env: GIT_ENV })
}

/** A template that costs so many credits. */
function costing(credits: number | string): string {
  return `resource "coder_metadata" "a" {\n  resource_id = "x"\n  daily_cost  = ${credits}\n}\n`
}

describe.runIf(HAS_GIT)('a revision as a file system', () => {
  test('has what the disk has, in every kind of file', () => {
    write('t/main.tf', costing(3))
    write('t/sub/a b\t"ü".txt', 'with\nlines\n')
    write('t/empty', '')
    write('t/bytes', Uint8Array.from([0, 255, 10, 13, 10]))
    write('shared/x.txt', 'x')
    link('t/inside.txt', '../t/empty')
    link('t/folder', 'sub')
    link('t/up.txt', '../shared/x.txt')
    link('t/absolute', '/etc/passwd')
    link('t/out', '../../..')
    link('t/round', 'round')
    link('t/hop', 'folder/../empty')
    commitAll(repository, 'one')
    const system = filesOf()
    const paths = [
      'main.tf',
      'sub',
      'sub/a b\t"ü".txt',
      'empty',
      'bytes',
      'inside.txt',
      'folder',
      'folder/a b\t"ü".txt',
      'up.txt',
      'absolute',
      'out',
      'out/etc/passwd',
      'round',
      'hop',
      'none',
      'none/none',
      'main.tf/none',
      '../t/main.tf',
      '../shared/x.txt',
      '../../../etc/passwd',
      '/etc/passwd',
      '.',
      '..',
    ]
    for (const root of ['t', '.'].map(each => join(repository, each))) {
      const [disk, objects] = [createFileAccess(root), createFileAccess(root, {}, system)]
      for (const path of paths) {
        const [here, there] = [disk.read(path), objects.read(path)]
        expect([path, there.ok ? [...there.bytes] : there]).toEqual([
          path,
          here.ok ? [...here.bytes] : here,
        ])
        expect([path, objects.exists(path)]).toEqual([path, disk.exists(path)])
      }
      expect(
        [...(objects.list('.') ?? [])].filter(path => !path.startsWith('.git/')).sort(),
      ).toEqual([...(disk.list('.') ?? [])].filter(path => !path.startsWith('.git/')).sort())
      const list = (system_?: GitFileSystem) =>
        createDiskModuleHost(root, system_)
          .list('.')
          ?.filter(each => each.name !== '.git')
          .map(each => `${each.kind} ${each.name}`)
          .sort()
      expect(list(system)).toEqual(list())
    }
  })

  test('does not see what was never committed, nor what was removed', () => {
    write('t/old.txt', 'old')
    commitAll(repository, 'one')
    rmSync(join(repository, 't/old.txt'))
    write('t/new.txt', 'new')
    const access = createFileAccess(join(repository, 't'), {}, filesOf())
    expect(access.exists('old.txt')).toBe(true)
    expect(access.exists('new.txt')).toBe(false)
  })

  test('reads what terraform init has installed from disk', () => {
    write('t/main.tf', costing(3))
    commitAll(repository, 'one')
    write('t/.terraform/modules/modules.json', '{}')
    const system = filesOf()
    const host = createDiskModuleHost(repository, system)
    expect(host.read('t/.terraform/modules/modules.json').ok).toBe(true)
    expect(system.remarks.readInstalled).toBe(true)
    symlinkSync('/etc', join(repository, 't/.terraform/out'))
    expect(host.read('t/.terraform/out/passwd')).toEqual({ ok: false, why: 'outside' })
  })

  test('reads very many and very large files', () => {
    for (let at = 0; at < 400; at++) write(`many/${at}.txt`, String(at))
    write('large.bin', new Uint8Array(17 * 1024 * 1024))
    commitAll(repository, 'one')
    const host = createDiskModuleHost(repository, filesOf())
    expect(host.read('many/399.txt')).toMatchObject({ ok: true })
    expect(host.read('large.bin')).toEqual({ ok: false, why: 'too-large' })
  })
})

describe.runIf(HAS_GIT)('what git keeps elsewhere', () => {
  test('a submodule is not followed, and that is said', async () => {
    const other = join(folder, 'other')
    initRepository(other)
    write('main.tf', costing(7), other)
    commitAll(other, 'other')
    write('t/main.tf', `module "a" {\n  source = "../vendor"\n}\n${costing(3)}`)
    git(
      repository,
      '-c',
      'protocol.file.allow=always',
      'submodule',
      'add',
      '--quiet',
      other,
      'vendor',
    )
    commitAll(repository, 'one')
    write('t/main.tf', `module "a" {\n  source = "../vendor"\n}\n${costing(4)}`)
    const { stdout } = await diff('HEAD')
    expect(stdout).toContain('Note: Submodules are not followed in revisions: "vendor".')
  })

  test('a pointer of Git LFS is not taken for the file', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'
    write('t/price.txt', pointer)
    write('t/main.tf', costing('length(file("price.txt"))'))
    commitAll(repository, 'one')
    write('t/price.txt', 'abc')
    const { stdout } = await diff('HEAD', '--format', 'json')
    const [template] = JSON.parse(stdout).templates
    expect(template.on.base.credits).toBe(null)
    expect(template.on.head.credits).toBe(3)
    expect((await diff('HEAD')).stdout).toContain('Git LFS keeps the contents of "t/price.txt"')
  })

  test('what a partial clone lacks is not fetched, and that is said', async () => {
    write('t/main.tf', costing(3))
    commitAll(repository, 'one')
    write('t/main.tf', costing(5))
    commitAll(repository, 'two')
    git(repository, 'config', 'uploadpack.allowFilter', 'true')
    const partial = join(folder, 'partial')
    git(folder, 'clone', '--quiet', '--filter=blob:none', `file://${repository}`, partial)
    const { stdout, code } = await cli(['diff', 'HEAD~1'], { cwd: partial, env: GIT_ENV })
    expect(stdout).toContain('This clone lacks the contents of "t/main.tf"')
    expect(stdout).toContain('not analysed on one side')
    expect(code).toBe(0)
  })
})

describe.runIf(HAS_GIT)('nothing of a repository is run', () => {
  test('by its configuration, hooks, attributes or programs', async () => {
    const marker = join(folder, 'ran')
    const program = join(repository, 'git')
    write('git', `#!/bin/sh\necho ran > ${marker}\n`)
    chmodSync(program, 0o755)
    write('t/main.tf', costing(3))
    write('.gitattributes', '*.tf diff=evil filter=evil\n')
    commitAll(repository, 'one')
    for (const [name, value] of [
      ['core.fsmonitor', program],
      ['core.pager', program],
      ['core.sshCommand', program],
      ['core.editor', program],
      ['core.alternateRefsCommand', program],
      ['diff.external', program],
      ['diff.evil.textconv', program],
      ['diff.evil.command', program],
      ['filter.evil.smudge', program],
      ['filter.evil.clean', program],
      ['filter.evil.process', program],
      ['filter.evil.required', 'true'],
      ['credential.helper', `!${program}`],
      ['alias.cat-file', `!${program}`],
      ['alias.ls-tree', `!${program}`],
      ['pager.ls-tree', program],
      ['core.hooksPath', repository],
    ] as const)
      git(repository, 'config', name, value)
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change']) {
      write(`.git/hooks/${hook}`, `#!/bin/sh\necho ran > ${marker}\n`)
      chmodSync(join(repository, '.git/hooks', hook), 0o755)
    }
    write('t/main.tf', costing(4))
    const { stdout, stderr } = await diff('HEAD')
    expect(stderr).toBe('')
    expect(stdout).toContain('3 → 4 credits (+1)')
    expect(existsSync(marker)).toBe(false)
  })

  test('by names of revisions', async () => {
    write('t/main.tf', costing(3))
    commitAll(repository, 'one')
    for (const name of ['--output=x', '-h', '--upload-pack=touch x', 'a\nb', 'HEAD\nHEAD']) {
      const { code, stderr } = await diff('--', name)
      expect([name, code]).toEqual([name, 2])
      expect(stderr).toContain('cannot be the name of a revision')
    }
    expect(existsSync(join(repository, 'x'))).toBe(false)
  })

  test('by the environment that somebody set for other purposes', async () => {
    write('t/main.tf', costing(3))
    commitAll(repository, 'one')
    const env = {
      ...GIT_ENV,
      GIT_TRACE: '1',
      GIT_EXTERNAL_DIFF: 'false',
      GIT_PAGER: 'false',
      GIT_LITERAL_PATHSPECS: '0',
      GIT_NAMESPACE: 'x',
    }
    const { code, stdout } = await cli(['diff', 'HEAD'], { cwd: repository, env })
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 as before')])
  })

  test('works inside a hook, where git says which repository it is', async () => {
    write('t/main.tf', costing(3))
    commitAll(repository, 'one')
    write('t/main.tf', costing(4))
    const env = { ...GIT_ENV, GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' }
    const { stdout } = await cli(['diff', 'HEAD'], { cwd: repository, env })
    expect(stdout).toContain('3 → 4 credits (+1)')
  })
})

describe.runIf(HAS_GIT)('what cannot be read is told, with what to do', () => {
  beforeEach(() => {
    write('t/main.tf', costing(3))
    commitAll(repository, 'one')
    write('t/main.tf', costing(4))
    commitAll(repository, 'two')
  })

  async function told(argv: readonly string[], cwd = repository, env = GIT_ENV): Promise<string> {
    const { code, stdout, stderr } = await cli(['diff', ...argv], { cwd, env })
    expect([code, stdout]).toEqual([2, ''])
    return stderr
  }

  test('a revision that is not there', async () => {
    expect(await told(['mian'])).toContain('did you mean "main"?')
    expect(await told(['v1.0'])).toContain('There is no file, folder or revision "v1.0".')
    expect(await told(['./mian'])).toContain('There is no file or folder "./mian".')
    expect(await told(['HEAD', 'mian'])).toContain('did you mean "main"?')
    expect(await told(['HEAD:t/main.tf'])).toContain('There is no file, folder or revision')
  })

  test('a shallow clone', async () => {
    const shallow = join(folder, 'shallow')
    git(folder, 'clone', '--quiet', '--depth=1', `file://${repository}`, shallow)
    const text = await told(['HEAD~1'], shallow)
    expect(text).toContain('in this shallow clone')
    expect(text).toContain('git fetch --deepen=100')
    expect(text).toContain('git fetch --unshallow')
    expect(await told(['origin/topic...'], shallow)).toContain(
      'git fetch origin topic:refs/remotes/origin/topic',
    )
    git(shallow, 'checkout', '--quiet', '--orphan', 'topic')
    commitAll(shallow, 'apart')
    expect(await told(['origin/main...'], shallow)).toContain('"origin/main..." needs the commit')
    const { stdout } = await cli(['diff', 'origin/main'], { cwd: shallow, env: GIT_ENV })
    expect(stdout).toContain('1 as before')
  })

  test('no git, and no repository', async () => {
    const none = { ...GIT_ENV, PATH: join(folder, 'nowhere') }
    expect(await told(['main'], repository, none)).toContain('without the program git')
    const plain = join(folder, 'plain')
    write('t/main.tf', costing(3), plain)
    const env = { ...GIT_ENV, GIT_CEILING_DIRECTORIES: folder }
    expect(await told(['main'], plain, env)).toContain('this is no git repository')
  })

  test('a bare repository, without a head', async () => {
    const bare = join(folder, 'bare.git')
    git(folder, 'clone', '--quiet', '--bare', repository, bare)
    expect(await told(['main'], bare)).toContain('name two revisions: creditcheck diff main HEAD')
    const { stdout } = await cli(['diff', 'main~1', 'main'], { cwd: bare, env: GIT_ENV })
    expect(stdout).toContain('3 → 4 credits (+1)')
  })

  test("somebody else's repository", async () => {
    if (process.getuid?.() !== 0) return
    execFileSync('chown', ['-R', '65534', repository])
    expect(await told(['main'])).toContain('safe.directory')
    expect(await told(['HEAD~1'])).toContain('safe.directory')
  })

  test('a name that is a folder as well as a revision', async () => {
    git(repository, 'branch', 't')
    expect(await told(['t', 'main'])).toContain('write "./t" or "refs/heads/t"')
    const { code } = await cli(['diff', 'refs/heads/t', 'main'], { cwd: repository, env: GIT_ENV })
    expect(code).toBe(0)
  })

  test('a configuration that is wrong in a revision', async () => {
    write('creditcheck.yaml', 'quotas: x\n')
    commitAll(repository, 'three')
    rmSync(join(repository, 'creditcheck.yaml'))
    expect(await told(['main'])).toMatch(/In main \([0-9a-f]{9}\): Nothing is checked/)
    expect((await cli(['diff', 'main~1'], { cwd: repository, env: GIT_ENV })).code).toBe(0)
  })
})

describe.runIf(HAS_GIT)("each side's own settings", () => {
  test('are those of its revision, globs among them', async () => {
    write('creditcheck.yaml', 'templates:\n  - path: templates/*\n    name: x\nquota: q.yaml\n')
    write('q.yaml', 'groups:\n  - name: A\n    quota_allowance: 5\n    members: [ann]\n')
    write('templates/t/main.tf', costing(3))
    write('elsewhere/main.tf', costing(30))
    commitAll(repository, 'one')
    write('creditcheck.yaml', 'templates:\n  - path: "{templates,more}/*"\nquota: q.yaml\n')
    write('q.yaml', 'groups:\n  - name: A\n    quota_allowance: 2\n    members: [ann]\n')
    write('more/n/main.tf', costing(1))
    const { stdout } = await diff('HEAD', '--format', 'json')
    const { templates, quotas, summary } = JSON.parse(stdout)
    expect(
      templates.map((each: { path: string; change: string }) => [each.path, each.change]),
    ).toEqual([
      ['more/n', 'added'],
      ['templates/t', 'changed'],
    ])
    expect(quotas[0].groups[0]).toMatchObject({ base_allowance: 5, head_allowance: 2 })
    expect(summary.newly_refused_users).toBe(1)
  })
})
