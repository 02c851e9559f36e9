/**
 * Runs git to read from a repository, and lets nothing in the repository run: no shell, no hooks, no filters, no text conversion, no pager,
 * no fetching of what is missing.
 */
import { spawnSync } from 'node:child_process'
import { parse, resolve } from 'node:path'
import { besidesDisk } from '../file-system.ts'

/** What a run of git gave. */
export type GitAnswer =
  | { readonly kind: 'done'; readonly stdout: Buffer }
  | { readonly kind: 'failed'; readonly stderr: string }
  /** There is no program called git. */
  | { readonly kind: 'no-git' }

type Environment = Readonly<Record<string, string | undefined>>

/** What git may be told of where its things are, and whose repositories are safe; all else of its environment is left out. */
const KEPT =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/
/** Paths that a hook is given relative to the folder it runs in. */
const PATHS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY']

const OPTIONS = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
]

/** Longer than any repository takes to be listed. */
const TIMEOUT_MS = 120_000

/** Asks git in a folder (absolute). Never throws. */
export function git(
  folder: string,
  args: readonly string[],
  { env, input }: { readonly env: Environment; readonly input?: string },
): GitAnswer {
  besidesDisk()
  const { status, stdout, stderr, error } = spawnSync('git', [...OPTIONS, '-C', folder, ...args], {
    // On Windows a program is looked for in this folder first: it must not be one of the repository.
    cwd: parse(folder).root,
    env: environmentOf(env, folder),
    input: input ?? '',
    maxBuffer: Number.POSITIVE_INFINITY,
    timeout: TIMEOUT_MS,
    windowsHide: true,
  })
  if (error !== undefined) {
    const isMissing = 'code' in error && error.code === 'ENOENT'
    return isMissing ? { kind: 'no-git' } : { kind: 'failed', stderr: error.message }
  }
  return status === 0
    ? { kind: 'done', stdout }
    : { kind: 'failed', stderr: stderr.toString('utf8').trim() }
}

function environmentOf(env: Environment, folder: string): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || (name.startsWith('GIT_') && !KEPT.test(name))) continue
    kept[name] = PATHS.includes(name) ? resolve(folder, value) : value
  }
  return {
    ...kept,
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // What a partial clone has left out is not fetched: since 2.44 by the first, before by allowing no way to do so.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  }
}
