/** The real neighbours that system tests run against, installed once for each version into a cache beside the packages. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from './cli.ts'

const CACHE = join(REPOSITORY, 'node_modules', '.cache', 'creditcheck')

/** A folder that is made once; unfinished work is thrown away. */
function cached(name: string, make: (folder: string) => void): string {
  const folder = join(CACHE, name)
  if (existsSync(join(folder, 'done'))) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  make(folder)
  mkdirSync(join(folder, 'done'))
  return folder
}

/** A program from the Go module proxy; its path. */
function goProgram(module: string, version: string): string {
  const name = module.slice(module.lastIndexOf('/') + 1)
  const folder = cached(`${name}-${version}`, each => {
    const env = { ...process.env, GOBIN: each, GOFLAGS: '-mod=mod' }
    execFileSync('go', ['install', `${module}@${version}`], { env, stdio: 'inherit' })
  })
  return join(folder, name)
}

/** Runs workflows of GitHub's on this machine. */
export const act = (): string => goProgram('github.com/nektos/act', 'v0.2.89')

/** Checks workflow files. */
export const actionlint = (): string =>
  goProgram('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.7')

/** pre-commit in an environment of its own. */
export function preCommit(): string {
  const version = '4.7.0'
  const folder = cached(`pre-commit-${version}`, each => {
    execFileSync('python3', ['-m', 'venv', join(each, 'venv')])
    const pip = join(each, 'venv', 'bin', 'pip')
    execFileSync(pip, ['install', '--quiet', `pre-commit==${version}`], { stdio: 'inherit' })
  })
  return join(folder, 'venv', 'bin', 'pre-commit')
}

/** A Node of another major version, from its npm package. */
export function node(major: number): string {
  const name = `node-${process.platform}-${process.arch}`
  const folder = cached(`${name}-${major}`, each => {
    const words = ['install', '--silent', '--no-save', '--prefix', each, `${name}@${major}`]
    execFileSync('npm', words, { stdio: 'inherit' })
  })
  return join(folder, 'node_modules', name, 'bin', 'node')
}

/** Debian's Chromium. */
export function chromium(): string {
  const found = spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim()
  if (found !== '') return found
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '--yes', '--no-install-recommends', 'chromium']
  execFileSync('apt-get', ['update', '--quiet'], { env, stdio: 'ignore' })
  execFileSync('apt-get', install, { env, stdio: 'ignore' })
  return '/usr/bin/chromium'
}

/** Runs git in a folder, as somebody who may commit, whatever the machine's configuration. */
export function git(folder: string, ...words: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
  const settings = ['-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main']
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', [...identity, ...settings, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

/** What a program printed, and how it ended. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly output: string
}

/** Runs a program to its end. */
export function runProgram(
  command: string,
  words: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Ran {
  const env = { ...process.env, ...options.env }
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: options.cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status ?? -1, stdout, output: `${stdout}${stderr}` }
}

/** The same beside what else this process has to do. */
export function runLater(
  command: string,
  words: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [stdout, output] = ['', '']
    child.stdout.on('data', chunk => {
      stdout += chunk
      output += chunk
    })
    child.stderr.on('data', chunk => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? -1, stdout, output }))
  })
}
