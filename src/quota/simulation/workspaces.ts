/** The workspaces of a simulation, by name, owner and account. */
import type { Account } from './directory.ts'
import type { Transition } from './events.ts'

/** A workspace of a simulation: its latest build and what the next one needs to know of it. */
export interface WorkspaceState {
  readonly name: string
  account: Account
  deleted: boolean
  buildNumber: number
  transition: Transition
  /** What the latest build holds: all that the workspace weighs. */
  costCredits: number
  /** What the build before the latest holds; undefined if there is none. */
  previousCredits: number | undefined
  /** The plan's cost of the build that was refused last; 0 if none was. */
  refusedCredits: number
  /** The plan's cost of a latest build that waits for its turn; undefined if none waits. */
  pendingCredits: number | undefined
}

/** Every workspace that ever was. Changes in place. */
export class Workspaces {
  /** In the order of creation. */
  readonly all: WorkspaceState[] = []
  readonly #youngest = new Map<string, WorkspaceState>()
  readonly #named = new Map<string, WorkspaceState[]>()
  readonly #ofAccount = new Map<Account, Set<WorkspaceState>>()
  readonly #owned = new Map<string, WorkspaceState>()

  /** The workspaces of an account that are not deleted. */
  of(account: Account): readonly WorkspaceState[] {
    return [...(this.#ofAccount.get(account) ?? [])].filter(each => !each.deleted)
  }

  /** The workspaces of that name that are not deleted. */
  named(name: string): readonly WorkspaceState[] {
    return (this.#named.get(name) ?? []).filter(each => !each.deleted)
  }

  /** The youngest workspace of that name, or of that name and owner. */
  find(name: string, owner: string | undefined): WorkspaceState | undefined {
    const youngest = this.#youngest.get(name)
    if (owner === undefined || youngest?.account.user === owner) return youngest
    return this.#owned.get(ownedKey(owner, name))
  }

  /** A workspace without a build. */
  create(name: string, account: Account): WorkspaceState {
    const workspace: WorkspaceState = {
      name,
      account,
      deleted: false,
      buildNumber: 0,
      transition: 'start',
      costCredits: 0,
      previousCredits: undefined,
      refusedCredits: 0,
      pendingCredits: undefined,
    }
    this.all.push(workspace)
    this.#youngest.set(name, workspace)
    const namesakes = this.#named.get(name)
    if (namesakes === undefined) this.#named.set(name, [workspace])
    else namesakes.push(workspace)
    this.#file(workspace)
    return workspace
  }

  /** Gives a workspace to another account. */
  give(workspace: WorkspaceState, account: Account): void {
    this.#owned.delete(ownedKey(workspace.account.user, workspace.name))
    this.#ofAccount.get(workspace.account)?.delete(workspace)
    workspace.account = account
    this.#file(workspace)
  }

  #file(workspace: WorkspaceState): void {
    const { account, name } = workspace
    const known = this.#ofAccount.get(account)
    if (known === undefined) this.#ofAccount.set(account, new Set([workspace]))
    else known.add(workspace)
    this.#owned.set(ownedKey(account.user, name), workspace)
  }
}

function ownedKey(owner: string, name: string): string {
  return `${owner}/${name}`
}
