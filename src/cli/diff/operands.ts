/** What the operands of `diff` mean: folders, saved reports or revisions. */
import { resolve } from 'node:path'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { disk } from '../../host/file-system.ts'
import type { GitFileSystem } from '../../host/git/git-file-system.ts'
import {
  GitRepository,
  type GitRevision,
  type GitTrouble,
  isTrouble,
} from '../../host/git/git-repository.ts'
import type { DiffRequest } from '../commands/diff.ts'
import { isFolder, isInside } from '../paths.ts'
import { troubleError } from './git-trouble.ts'

/** One of the two things to compare. */
export type Side =
  /** A saved report; the path as given. */
  | { readonly kind: 'report'; readonly name: string }
  | { readonly kind: 'folder'; readonly name: string }
  | {
      readonly kind: 'revision'
      readonly name: string
      readonly commit: string
      readonly files: GitFileSystem
    }
  | { readonly kind: 'working-tree'; readonly name: string }

/** What is compared, and where. */
export interface Sides {
  readonly base: Side
  readonly head: Side
  /** The only folders to look at in revisions and the working tree, as given. */
  readonly paths: readonly string[]
  /** The folder that paths start from, absolute: the repository itself where it has no working tree. */
  readonly start: string
}

/** Reads the operands. Throws UsageError for what is not there. */
export function sidesOf(
  request: DiffRequest,
  start: string,
  env: Readonly<Record<string, string | undefined>>,
): Sides {
  return new OperandReader(request, start, env).sides()
}

class OperandReader {
  readonly #request: DiffRequest
  readonly #start: string
  readonly #env: Readonly<Record<string, string | undefined>>
  #found: GitRepository | GitTrouble | undefined

  constructor(
    request: DiffRequest,
    start: string,
    env: Readonly<Record<string, string | undefined>>,
  ) {
    this.#request = request
    this.#start = start
    this.#env = env
  }

  sides(): Sides {
    const { base, head, paths } = this.#request
    const start = this.#start
    const range = this.#isPath(base) ? undefined : rangeOf(base)
    if (range !== undefined) {
      if (head !== undefined && range.to !== '')
        throw new UsageError(`"${base}" names two revisions already; leave out "${head}".`)
      const to = range.to === '' ? head : range.to
      return { ...this.#range(range, to), paths, start }
    }
    const from = this.#side(base)
    if (head === undefined) {
      if (from.kind !== 'revision')
        throw new UsageError(
          `"diff" needs a second ${from.kind === 'report' ? 'report' : 'folder'}: creditcheck diff ${base} <head>.`,
        )
      return { base: from, head: this.#workingTree(base), paths, start }
    }
    const to = this.#side(head)
    // A revision against a folder of the same repository: that folder, before and now.
    if (from.kind === 'revision' && to.kind === 'folder' && this.#isOwn(head)) {
      const tree = this.#workingTree(base)
      return { base: from, head: tree, paths: [head, ...paths], start }
    }
    return { base: from, head: to, paths, start }
  }

  #range(
    { from, to: written, isSymmetric }: Range,
    to: string | undefined,
  ): Pick<Sides, 'base' | 'head'> {
    const name = `${from}${isSymmetric ? '...' : '..'}${written}`
    const head = to === undefined ? this.#workingTree(name) : this.#side(to)
    const base = this.#commit(from === '' ? 'HEAD' : from)
    if (!isSymmetric) return { base: this.#revision(from, base), head }
    const other = head.kind === 'revision' ? head : this.#commit('HEAD')
    const ancestor = this.#repository(name).commonAncestor(base, other)
    if (isTrouble(ancestor)) throw troubleError(name, ancestor)
    return { base: this.#revision(`${from}...`, ancestor), head }
  }

  #side(operand: string): Side {
    const path = resolve(this.#start, operand)
    const isThere = disk.existsSync(path)
    if (isThere && !this.#isPath(operand) && this.#mayBeRevision(operand))
      throw new UsageError(
        `"${operand}" is a ${isFolder(path) ? 'folder' : 'file'} and a revision; write "./${operand}" or "refs/heads/${operand}".`,
      )
    if (isThere) return { kind: isFolder(path) ? 'folder' : 'report', name: operand }
    if (this.#isPath(operand)) throw new UsageError(`There is no file or folder "${operand}".`)
    return this.#revision(operand, this.#commit(operand))
  }

  /** Whether somebody who writes this means a path for certain. */
  #isPath(operand: string): boolean {
    return (
      /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])|[/\\]$|\.json$/.test(operand) ||
      (operand.includes('..') && disk.existsSync(resolve(this.#start, operand)))
    )
  }

  #mayBeRevision(name: string): boolean {
    this.#found ??= GitRepository.around(this.#start, this.#env)
    return !isTrouble(this.#found) && !isTrouble(this.#found.resolve(name))
  }

  #isOwn(folder: string): boolean {
    const found = this.#found
    if (found === undefined || isTrouble(found)) return false
    return isInside(resolve(this.#start, folder), found.top)
  }

  #workingTree(name: string): Side {
    if (this.#repository(name).isBare)
      throw new UsageError(
        `This repository has no working tree; name two revisions: creditcheck diff ${name} HEAD.`,
      )
    return { kind: 'working-tree', name: 'working tree' }
  }

  #commit(name: string): GitRevision {
    const revision = this.#repository(name).resolve(name)
    if (isTrouble(revision)) throw troubleError(name, revision)
    return revision
  }

  #revision(name: string, revision: GitRevision): Side {
    const files = this.#repository(name).files(revision)
    if (isTrouble(files)) throw troubleError(name, files)
    return { kind: 'revision', name, commit: revision.commit, files }
  }

  #repository(name: string): GitRepository {
    this.#found ??= GitRepository.around(this.#start, this.#env)
    if (isTrouble(this.#found)) throw troubleError(name, this.#found)
    return this.#found
  }
}

interface Range {
  readonly from: string
  readonly to: string
  /** With three dots: from where the two went apart. */
  readonly isSymmetric: boolean
}

/** `a..b`, `a...b`; git allows no two dots in a name. */
function rangeOf(operand: string): Range | undefined {
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(operand)
  if (match === null) return undefined
  const [, from = '', dots = '', to = ''] = match
  return { from, to, isSymmetric: dots.length === 3 }
}
