/** The wording of everything that the quota room can remark on: refusals, and events of a scenario that cannot happen. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

/** A name that does not exist, and what it may have been meant to be. */
interface MissingName {
  readonly name: string
  readonly suggestion: string | undefined
}

/** Who and what a verdict is about. */
interface VerdictArgs {
  /** A user's name, or a profile such as `anyone in Frontend`. */
  readonly who: string
  readonly template: string
  /** The sum behind the verdict. */
  readonly arithmetic: string
}

/** The arguments of each code of the quota room. */
export interface QuotaArgs {
  readonly 'quota/over-budget': VerdictArgs & { readonly unblock: readonly string[] }
  readonly 'quota/near-budget': VerdictArgs
  readonly 'quota/no-budget': {
    readonly organization: string
    readonly count: number
    readonly example: string
  }
  readonly 'quota/already-over-budget': {
    readonly organization: string
    readonly count: number
    readonly example: string
    readonly arithmetic: string
  }
  readonly 'quota/open-verdict': VerdictArgs & { readonly open: readonly string[] }
  readonly 'quota/nobody-can-start': {
    readonly template: string
    readonly needCredits: number
    readonly budgetCredits: number
    /** What would let the first person start one, as sentences. */
    readonly unlock: readonly string[]
  }
  readonly 'quota/cannot-stop': {
    readonly who: string
    readonly workspace: string
    readonly arithmetic: string
  }
  readonly 'quota/prebuild-pool': { readonly organization: string; readonly arithmetic: string }
  readonly 'quota/no-such-organization': MissingName
  readonly 'quota/no-such-group': MissingName
  readonly 'quota/no-such-user': MissingName
  readonly 'quota/no-such-workspace': MissingName
  readonly 'quota/no-such-template': MissingName
  readonly 'quota/group-exists': { readonly name: string }
  readonly 'quota/workspace-exists': { readonly name: string }
  readonly 'quota/build-waits': { readonly name: string }
  readonly 'quota/nothing-waits': { readonly name: string }
  readonly 'quota/which-event': { readonly operations: readonly string[] }
  readonly 'quota/event-needs': { readonly operation: string; readonly key: string }
  readonly 'quota/event-has-no': { readonly operation: string; readonly key: string }
  readonly 'quota/which-owner': { readonly workspace: string; readonly owners: readonly string[] }
  readonly 'quota/cost-needed': {
    readonly workspace: string
    readonly template: string | undefined
  }
}

/** How each code of the quota room is worded. */
export const quotaMessages: Catalogue<QuotaArgs> = {
  'quota/over-budget': {
    severity: 'error',
    message: a =>
      [
        `Quota refuses "${a.who}" a workspace of "${a.template}": ${a.arithmetic}.`,
        ...a.unblock,
      ].join(' '),
  },
  'quota/near-budget': {
    severity: 'warning',
    message: a =>
      `A workspace of "${a.template}" nearly uses up the budget of "${a.who}": ${a.arithmetic}.`,
  },
  'quota/no-budget': {
    severity: 'note',
    message: a =>
      a.count === 1
        ? `"${a.example}" has a budget of 0 in "${a.organization}": every build that costs something is refused.`
        : `${a.count} users, such as "${a.example}", have a budget of 0 in "${a.organization}": every build that costs something is refused.`,
    help: 'A budget of 0 is no budget. An allowance of the group "Everyone" is for all members.',
  },
  'quota/already-over-budget': {
    severity: 'note',
    message: a =>
      a.count === 1
        ? `"${a.example}" is over budget in "${a.organization}" (${a.arithmetic}): a restart at the same cost is refused.`
        : `${a.count} users, such as "${a.example}" (${a.arithmetic}), are over budget in "${a.organization}": a restart at the same cost is refused.`,
    help: 'An equal cost counts as an increase. Only a build that is cheaper than the one before passes, and a deletion.',
  },
  'quota/open-verdict': {
    severity: 'note',
    message: a =>
      `Whether quota refuses "${a.who}" a workspace of "${a.template}" cannot be told: ${a.arithmetic}.`,
  },
  'quota/nobody-can-start': {
    severity: 'error',
    message: a =>
      [
        `Nobody can start a workspace of "${a.template}": it needs ${a.needCredits} credits, and the largest budget left is ${a.budgetCredits}.`,
        ...a.unlock,
      ].join(' '),
    help: 'Making the template cheaper is the other way.',
  },
  'quota/cannot-stop': {
    severity: 'warning',
    message: a => `Quota keeps "${a.who}" from stopping "${a.workspace}": ${a.arithmetic}.`,
    help: 'A stop passes over budget only if it is cheaper than the start. Let the stopped workspace cost less, or delete it.',
  },
  'quota/prebuild-pool': {
    severity: 'warning',
    message: a =>
      `The prebuilt workspaces of "${a.organization}" do not fit the budget of the user "prebuilds": ${a.arithmetic}.`,
    help: 'Raise the allowance of the group "coderprebuiltworkspaces".',
  },
  'quota/no-such-organization': {
    severity: 'error',
    message: a => `There is no organization "${a.name}"${meant(a)}`,
  },
  'quota/no-such-group': {
    severity: 'error',
    message: a => `There is no group "${a.name}" at this point${meant(a)}`,
  },
  'quota/no-such-user': {
    severity: 'error',
    message: a => `There is no user "${a.name}" at this point${meant(a)}`,
  },
  'quota/no-such-workspace': {
    severity: 'error',
    message: a => `There is no workspace "${a.name}" at this point${meant(a)}`,
  },
  'quota/no-such-template': {
    severity: 'error',
    message: a => `The price of the template "${a.name}" is not known${meant(a)}`,
    help: 'Give the build a "cost", or the template an entry under "templates".',
  },
  'quota/group-exists': {
    severity: 'error',
    message: a => `The group "${a.name}" exists already.`,
  },
  'quota/workspace-exists': {
    severity: 'error',
    message: a => `The owner has a workspace "${a.name}" already.`,
  },
  'quota/build-waits': {
    severity: 'error',
    message: a =>
      `A build of "${a.name}" is still pending; expected its "run" before another build.`,
  },
  'quota/nothing-waits': {
    severity: 'error',
    message: a => `No build of "${a.name}" is pending.`,
  },
  'quota/which-event': {
    severity: 'error',
    message: a =>
      a.operations.length === 0
        ? 'The event does not say what happens; expected "op", or a key such as "start".'
        : `The event says several things: ${quoted(a.operations)}; expected one.`,
  },
  'quota/event-needs': {
    severity: 'error',
    message: a => `The key "${a.key}" is missing; "${a.operation}" needs it.`,
  },
  'quota/event-has-no': {
    severity: 'error',
    message: a => `The key "${a.key}" has no meaning with "${a.operation}".`,
  },
  'quota/which-owner': {
    severity: 'error',
    message: a => `Several users have a workspace "${a.workspace}": ${quoted(a.owners)}.`,
    help: 'Name the "owner".',
  },
  'quota/cost-needed': {
    severity: 'error',
    message: a =>
      a.template === undefined
        ? `The build of "${a.workspace}" has neither a cost nor a template.`
        : `What "${a.workspace}" costs does not follow exactly from its template "${a.template}".`,
    help: 'Give the build a "cost".',
  },
}

/** Makes the diagnostics of the quota room. */
export const quotaDiagnostic: Emitter<QuotaArgs> = emitterOf(quotaMessages)

function meant(missing: MissingName): string {
  return missing.suggestion === undefined ? '.' : `; did you mean "${missing.suggestion}"?`
}

function quoted(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ')
}
