/** Git repositories for tests: the same files, names and dates give the same commits everywhere. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Nothing of the machine's or its user's settings. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

const WHO = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
}

/** Whether this machine has git: tests of revisions need it, all others do without. */
export const HAS_GIT: boolean = spawnSync('git', ['--version']).status === 0

/** Runs git in a folder, and fails with it. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    env: { ...GIT_ENV, ...WHO, ...dated(0) },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

function dated(hours: number): Readonly<Record<string, string>> {
  const date = `2026-01-01T${String(hours).padStart(2, '0')}:00:00Z`
  return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
}

/** A new repository in a folder with the branch `main`, and nothing in it. */
export function initRepository(folder: string): void {
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
}

/** Commits what is in the folder; the commit's name. */
export function commitAll(folder: string, message: string, hours = 0): string {
  git(folder, 'add', '--all', '--force')
  execFileSync('git', ['-C', folder, 'commit', '--quiet', '--allow-empty', '-m', message], {
    env: { ...GIT_ENV, ...WHO, ...dated(hours) },
    stdio: 'ignore',
  })
  return git(folder, 'rev-parse', 'HEAD')
}

/** Makes a folder's working tree that of another folder. */
export function replaceFiles(folder: string, from: string): void {
  for (const name of readdirSync(folder))
    if (name !== '.git') rmSync(join(folder, name), { recursive: true })
  cpSync(from, folder, { recursive: true })
}
