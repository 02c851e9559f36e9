/** What happens to workspaces, groups and people over time, and what Coder answers. Credits are whole credits. */

/** What the world makes of a build that quota lets pass. Before the commit nothing was asked; after it the cost stays. */
export type Outcome =
  | 'ok'
  | 'fail_before_commit'
  | 'cancel_before_commit'
  | 'apply_failed'
  | 'cancel_after_commit'
  | 'pending'

/** What a build does. */
export type Transition = 'start' | 'stop' | 'delete'

/** A build of a workspace is queued and, unless its outcome is `pending`, worked. */
export interface BuildEvent {
  readonly op: 'build'
  readonly workspace: string
  readonly owner: string
  readonly organization: string
  readonly transition: Transition
  readonly costCredits: number
  readonly outcome: Outcome
  /** Whether this is a new workspace's first build. */
  readonly create: boolean
}

/** The pending build of a workspace gets its turn. */
export interface RunEvent {
  readonly op: 'run'
  readonly workspace: string
  /** Which of several workspaces of that name; the youngest if left out. */
  readonly owner?: string
  readonly outcome: Outcome
}

/** A prebuilt workspace changes hands, and a start build is queued for its new owner. */
export interface ClaimEvent {
  readonly op: 'claim'
  readonly workspace: string
  readonly owner?: string
  readonly newOwner: string
  readonly costCredits: number
  readonly outcome: Outcome
}

/** Groups and their members change. */
export type GroupEvent =
  | {
      readonly op: 'set_allowance' | 'create_group'
      readonly group: string
      readonly organization: string
      readonly allowanceCredits: number
      /** Members of a group that is created. */
      readonly members?: readonly string[]
    }
  | { readonly op: 'delete_group'; readonly group: string; readonly organization: string }
  | {
      readonly op: 'add_member' | 'remove_member'
      readonly group: string
      readonly organization: string
      readonly user: string
    }

/** People join and leave. */
export type UserEvent =
  | {
      readonly op: 'add_organization_member' | 'remove_organization_member'
      readonly organization: string
      readonly user: string
    }
  | { readonly op: 'delete_user'; readonly user: string }
  | { readonly op: 'set_user_status'; readonly user: string; readonly status?: string }

/** The licence comes or goes. */
export interface LicenceEvent {
  readonly op: 'set_licensed'
  readonly licensed: boolean
}

/** A workspace is put to sleep or woken, which changes nothing about quota. */
export interface DormantEvent {
  readonly op: 'set_dormant'
  readonly workspace: string
  readonly owner?: string
  readonly dormant: boolean
}

/** Anything that can happen. */
export type QuotaEvent =
  | BuildEvent
  | RunEvent
  | ClaimEvent
  | GroupEvent
  | UserEvent
  | LicenceEvent
  | DormantEvent

/** A user's quota in an organization as the API tells it; the budget is -1 without a licence. */
export interface QuotaStatus {
  readonly consumedCredits: number
  readonly budgetCredits: number
}

/** The server's answer to the provisioner, both numbers cut to 32 bits. */
export interface CommitAnswer extends QuotaStatus {
  readonly ok: boolean
}

/** What became of a build: `not_checked` where nobody asked for a commit. */
export type BuildVerdict = 'ok' | 'insufficient_quota' | 'not_checked' | 'pending'

/** What comes of a build: the verdict, what it commits, and the owner's quota afterwards. */
export interface BuildAnswer extends QuotaStatus {
  readonly verdict: BuildVerdict
  /** What the build holds now. */
  readonly dailyCostCredits: number
  /** Null where nobody asked. */
  readonly commit: CommitAnswer | null
  /** With a claim: the quota of the owner before. */
  readonly previousOwner?: QuotaStatus
}

/** The answer to any other event, with the quota of the user whom it names in an organization. */
export interface AppliedAnswer {
  readonly verdict: 'applied'
  readonly quota?: QuotaStatus
}

/** What Coder makes of an event that can happen. */
export type EventAnswer = BuildAnswer | AppliedAnswer
