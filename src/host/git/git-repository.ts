/** A repository: where it is, which revisions it has, and their files. */
import { resolve } from 'node:path'
import { nearestName } from '../../text/nearest-name.ts'
import { GitFileSystem } from './git-file-system.ts'
import { GitObjects } from './git-objects.ts'
import { type GitAnswer, git } from './git-run.ts'
import { GitTree } from './git-tree.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Why nothing can be read. */
export type GitTrouble =
  | { readonly kind: 'no-git' }
  | { readonly kind: 'no-repository' }
  /** The repository belongs to somebody else, and git will not touch it. */
  | { readonly kind: 'not-trusted' }
  | {
      readonly kind: 'no-revision'
      readonly isShallow: boolean
      readonly nearest: string | undefined
      /** The remote that its name begins with. */
      readonly remote: string | undefined
    }
  | { readonly kind: 'no-common-ancestor'; readonly isShallow: boolean }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'failed'; readonly stderr: string }

/** A revision that is there; `commit` is its hash in full. */
export interface GitRevision {
  readonly commit: string
}

/** The repository around a folder. */
export class GitRepository {
  /** Where its tree is, absolute: the working tree's top, or the folder itself where there is none. */
  readonly top: string
  readonly isBare: boolean
  readonly isShallow: boolean
  readonly #env: Environment
  readonly #objects: GitObjects

  private constructor(
    top: string,
    facts: { readonly isBare: boolean; readonly isShallow: boolean },
    env: Environment,
  ) {
    this.top = top
    this.isBare = facts.isBare
    this.isShallow = facts.isShallow
    this.#env = env
    this.#objects = new GitObjects(top, env)
  }

  /** The repository that holds a folder (absolute). */
  static around(folder: string, env: Environment): GitRepository | GitTrouble {
    const facts = git(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository'], {
      env,
    })
    if (facts.kind !== 'done') return troubleOf(facts)
    const [inside, shallow] = facts.stdout.toString('utf8').split('\n')
    const isBare = inside !== 'true'
    const isShallow = shallow === 'true'
    if (isBare) return new GitRepository(folder, { isBare, isShallow }, env)
    const top = git(folder, ['rev-parse', '--show-toplevel'], { env })
    if (top.kind !== 'done') return troubleOf(top)
    const path = resolve(top.stdout.toString('utf8').replace(/\r?\n$/, ''))
    return new GitRepository(path, { isBare, isShallow }, env)
  }

  /** The commit that a name stands for. */
  resolve(name: string): GitRevision | GitTrouble {
    // git would take it for an option, or for the end of a line.
    if (name === '' || name.startsWith('-') || /[\0\n]/.test(name)) return { kind: 'no-name' }
    const answer = this.#ask(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
    if (answer.kind === 'no-git') return answer
    const commit = answer.kind === 'done' ? answer.stdout.toString('latin1').trim() : ''
    if (/^[0-9a-f]{40,64}$/.test(commit)) return { commit }
    const names = this.#names()
    const remote = name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined
    return {
      kind: 'no-revision',
      isShallow: this.isShallow,
      nearest: nearestName(name, names),
      remote: remote !== undefined && this.#remotes().includes(remote) ? remote : undefined,
    }
  }

  /** The commit from which two went apart. */
  commonAncestor(a: GitRevision, b: GitRevision): GitRevision | GitTrouble {
    const answer = this.#ask(['merge-base', a.commit, b.commit])
    const commit = answer.kind === 'done' ? answer.stdout.toString('latin1').trim() : ''
    if (/^[0-9a-f]{40,64}$/.test(commit)) return { commit }
    return { kind: 'no-common-ancestor', isShallow: this.isShallow }
  }

  /** The files of a revision. */
  files({ commit }: GitRevision): GitFileSystem | GitTrouble {
    const listing = this.#ask(['ls-tree', '-r', '-t', '-z', '--full-tree', commit])
    if (listing.kind !== 'done') return troubleOf(listing)
    const tree = new GitTree(listing.stdout, id => {
      const blob = this.#objects.get(id)
      // What is not there leads nowhere.
      return blob.kind === 'here' ? new TextDecoder().decode(blob.bytes) : '/'
    })
    return new GitFileSystem(this.top, tree, this.#objects)
  }

  #names(): readonly string[] {
    const answer = this.#ask([
      'for-each-ref',
      '--format=%(refname:short)',
      'refs/heads',
      'refs/tags',
      'refs/remotes',
    ])
    return answer.kind === 'done' ? answer.stdout.toString('utf8').split('\n').filter(Boolean) : []
  }

  #remotes(): readonly string[] {
    const answer = this.#ask(['remote'])
    return answer.kind === 'done' ? answer.stdout.toString('utf8').split('\n').filter(Boolean) : []
  }

  #ask(args: readonly string[]): GitAnswer {
    return git(this.top, args, { env: this.#env })
  }
}

/** Whether something cannot be read. */
export function isTrouble(answer: object): answer is GitTrouble {
  return 'kind' in answer
}

function troubleOf(answer: Exclude<GitAnswer, { readonly kind: 'done' }>): GitTrouble {
  if (answer.kind === 'no-git') return answer
  const { stderr } = answer
  if (/dubious ownership|unsafe repository/.test(stderr)) return { kind: 'not-trusted' }
  if (/not a git repository/i.test(stderr)) return { kind: 'no-repository' }
  return { kind: 'failed', stderr }
}
