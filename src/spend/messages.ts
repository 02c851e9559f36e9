/** The wording of everything that spend controls can be remarked on for. Amounts arrive as text that is ready to show. */

import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

/** Some users, of whom one is named: a remark that holds for thousands is made once. */
export interface UserSample {
  readonly count: number
  /** The first user name in plain order. */
  readonly example: string
}

/** The arguments of each code of the spend room. */
export interface SpendArgs {
  readonly 'spend/unknown-user': { readonly name: string; readonly suggestion: string | undefined }
  readonly 'spend/unknown-group': {
    readonly name: string
    readonly organization: string
    readonly suggestion: string | undefined
  }
  readonly 'spend/unknown-organization': {
    readonly name: string
    readonly suggestion: string | undefined
  }
  readonly 'spend/organization-needed': { readonly organizations: readonly string[] }
  readonly 'spend/unknown-id': { readonly what: 'group' | 'user'; readonly id: string }
  readonly 'spend/listed-twice': {
    readonly what: 'group' | 'organization' | 'price' | 'user'
    readonly name: string
  }
  readonly 'spend/several-default-organizations': { readonly name: string }
  readonly 'spend/member-listed-twice': { readonly user: string; readonly group: string }
  readonly 'spend/member-outside-organization': {
    readonly user: string
    readonly group: string
    readonly organization: string
  }
  readonly 'spend/change-incomplete': { readonly operation: string; readonly missing: string }
  readonly 'spend/change-refused': { readonly operation: string; readonly constraint: string }
  readonly 'spend/chat-limit-inert': {
    readonly what: string
    readonly amount: string
    readonly version: string
    readonly equivalent: string
  }
  readonly 'spend/budget-before-its-time': { readonly count: number; readonly version: string }
  readonly 'spend/custom-price-before-its-time': {
    readonly model: string
    readonly version: string
  }
  readonly 'spend/override-without-default': { readonly what: string; readonly amount: string }
  readonly 'spend/zero-blocks': { readonly what: string; readonly members: number | undefined }
  readonly 'spend/amount-left-out': { readonly what: string }
  readonly 'spend/limit-out-of-range': {
    readonly what: string
    readonly amount: string
    readonly expected: string
  }
  readonly 'spend/suspicious-unit': {
    readonly what: string
    readonly micros: string
    readonly amount: string
    readonly asDollars: string
  }
  readonly 'spend/override-outside-groups': { readonly user: string; readonly group: string }
  readonly 'spend/several-overrides': { readonly user: string }
  readonly 'spend/budget-policy': { readonly value: string }
  readonly 'spend/budget-period': { readonly value: string }
  readonly 'spend/everyone-is-floor': {
    readonly organization: string
    readonly amount: string
    readonly group: string
    readonly groupAmount: string
  }
  readonly 'spend/dominated-budget': { readonly group: string; readonly amount: string }
  readonly 'spend/default-unreachable': { readonly organization: string; readonly amount: string }
  readonly 'spend/chat-limit-never-lowest': { readonly group: string; readonly amount: string }
  readonly 'spend/unresolved-tie': {
    readonly users: UserSample
    readonly groups: readonly string[]
    readonly amount: string
  }
  readonly 'spend/migration-changes-limit': {
    readonly users: UserSample
    readonly before: string
    readonly after: string
    readonly ratio: string
  }
  readonly 'spend/migration-no-period': { readonly period: 'day' | 'week'; readonly amount: string }
  readonly 'spend/unlimited-users': { readonly users: UserSample }
  readonly 'spend/unpriced-model': {
    readonly provider: string
    readonly model: string
    readonly tokens: string
  }
  readonly 'spend/unpriceable-provider': { readonly provider: string }
  readonly 'spend/unpriced-models-configured': { readonly count: number }
  readonly 'spend/ledger-flip': {
    readonly users: UserSample
    readonly from: string
    readonly to: string
    readonly before: string
    readonly after: string
  }
  readonly 'spend/override-lost': { readonly users: UserSample; readonly operation: string }
  readonly 'spend/incomplete-membership': {
    readonly group: string
    readonly listed: number
    readonly total: number
  }
  readonly 'spend/one-organization-exported': {
    readonly users: UserSample
    readonly organization: string
  }
  readonly 'spend/summary-names-nobody': { readonly taken: string | undefined }
  readonly 'spend/export-window': { readonly window: string; readonly period: string }
  readonly 'spend/cost-out-of-range': { readonly provider: string; readonly model: string }
  readonly 'spend/tokens-out-of-range': { readonly provider: string; readonly model: string }
}

/** How each code of the spend room is worded. */
export const spendMessages: Catalogue<SpendArgs> = {
  'spend/unknown-user': {
    severity: 'error',
    message: a => `No user ${quote(a.name)} is listed${hint(a.suggestion)}`,
  },
  'spend/unknown-group': {
    severity: 'error',
    message: a =>
      `No group ${quote(a.name)} is listed in the organization ${quote(a.organization)}${hint(a.suggestion)}`,
  },
  'spend/unknown-organization': {
    severity: 'error',
    message: a => `No organization ${quote(a.name)} is listed${hint(a.suggestion)}`,
  },
  'spend/organization-needed': {
    severity: 'error',
    message: a =>
      `No organization is named here, and none is the default one; expected one of ${listed(a.organizations)}.`,
  },
  'spend/summary-names-nobody': {
    severity: 'note',
    message: a =>
      a.taken === undefined
        ? 'The cost summary names no user, and nothing else tells whose it is; it is left out.'
        : `The cost summary names no user; it is taken for that of ${quote(a.taken)}, who is asked for.`,
    help: 'Save the table of users (chats/cost/users) of the same range beside it: the sums in it tell whose the summary is.',
  },
  'spend/unknown-id': {
    severity: 'warning',
    message: a =>
      `No ${a.what} with the id ${quote(a.id)} is known; what is said of it here is left out.`,
    help: 'Give the ids in the spend file, or read the groups from Coder as well.',
  },
  'spend/listed-twice': {
    severity: 'error',
    message: a => `The ${a.what} ${quote(a.name)} is listed twice; the first is used.`,
  },
  'spend/several-default-organizations': {
    severity: 'error',
    message: a =>
      `The organization ${quote(a.name)} is marked as the default one, as another is; expected one.`,
  },
  'spend/member-listed-twice': {
    severity: 'warning',
    message: a =>
      `The user ${quote(a.user)} is twice among the members of ${quote(a.group)}; counted once.`,
  },
  'spend/member-outside-organization': {
    severity: 'warning',
    message: a =>
      `The user ${quote(a.user)} is in the group ${quote(a.group)} but not in its organization ${quote(a.organization)}, which Coder does not allow; taken as a member of both.`,
  },
  'spend/change-incomplete': {
    severity: 'error',
    message: a => `The change ${quote(a.operation)} needs ${quote(a.missing)}, which is left out.`,
  },
  'spend/change-refused': {
    severity: 'error',
    message: a =>
      `Coder refuses the change ${quote(a.operation)}: it violates ${quote(a.constraint)}.`,
  },
  'spend/chat-limit-inert': {
    severity: 'error',
    message: a =>
      `The chat limit of ${a.what} (${a.amount}) has no effect in Coder ${a.version}, which enforces budgets of the AI Gateway instead; ${a.equivalent}.`,
    help: 'Chat limits are enforced up to Coder 2.35. Nothing of them is carried over to budgets.',
  },
  'spend/budget-before-its-time': {
    severity: 'warning',
    message: a =>
      `${a.count === 1 ? 'A budget has' : `${a.count} budgets have`} no effect in Coder ${a.version}; budgets are enforced from 2.36 on.`,
  },
  'spend/custom-price-before-its-time': {
    severity: 'warning',
    message: a =>
      `The custom price of ${quote(a.model)} does not replace Coder's own price in Coder ${a.version}; it does from 2.37 on.`,
  },
  'spend/override-without-default': {
    severity: 'error',
    message: a =>
      `The chat limit of ${a.what} (${a.amount}) has no effect, for the deployment has no default limit, which turns all chat limits off.`,
    help: 'Give "chat_limits.spend_limit_micros" a value; a very large one limits nobody else.',
  },
  'spend/zero-blocks': {
    severity: 'error',
    message: a =>
      `The budget of ${a.what} is $0.00, which blocks ${a.members === undefined ? 'the user' : 'every member without a larger one'}; a missing budget is unlimited.`,
    help: 'Delete the budget to lift the limit, or give it an amount.',
  },
  'spend/amount-left-out': {
    severity: 'error',
    message: a =>
      `The budget of ${a.what} has no "spend_limit_micros", which Coder takes as 0 and blocks; a missing budget is unlimited.`,
  },
  'spend/limit-out-of-range': {
    severity: 'error',
    message: a => `The limit of ${a.what} is ${a.amount} micro-dollars; expected ${a.expected}.`,
  },
  'spend/suspicious-unit': {
    severity: 'warning',
    message: a =>
      `The limit of ${a.what} is ${a.micros} micro-dollars, that is ${a.amount}; ${a.asDollars} would be ${a.micros}000000.`,
    help: 'Limits are micro-dollars: 1 dollar is 1000000.',
  },
  'spend/override-outside-groups': {
    severity: 'error',
    message: a =>
      `The budget of the user ${quote(a.user)} is charged to the group ${quote(a.group)}, of which the user is no member; Coder refuses it.`,
  },
  'spend/several-overrides': {
    severity: 'error',
    message: a => `The user ${quote(a.user)} has several budgets; Coder keeps one a user.`,
  },
  'spend/budget-policy': {
    severity: 'error',
    message: a => `"budget_policy" is ${quote(a.value)}; Coder knows only "highest".`,
  },
  'spend/budget-period': {
    severity: 'error',
    message: a => `"budget_period" is ${quote(a.value)}; Coder knows only "month".`,
  },
  'spend/everyone-is-floor': {
    severity: 'warning',
    message: a =>
      `The budget of Everyone in ${quote(a.organization)} (${a.amount}) caps nobody who has a larger one: the group ${quote(a.group)} gets ${a.groupAmount}.`,
    help: 'Of several budgets the highest is in force, so that a budget of Everyone is the least that each member has.',
  },
  'spend/dominated-budget': {
    severity: 'warning',
    message: a =>
      `The budget of the group ${quote(a.group)} (${a.amount}) is in force for none of its members: each has a larger one.`,
  },
  'spend/default-unreachable': {
    severity: 'warning',
    message: a =>
      `The default chat limit (${a.amount}) binds nobody in the organization ${quote(a.organization)}, for its group Everyone has a limit.`,
  },
  'spend/chat-limit-never-lowest': {
    severity: 'warning',
    message: a =>
      `The chat limit of the group ${quote(a.group)} (${a.amount}) binds none of its members: each has a lower or an own one.`,
  },
  'spend/unresolved-tie': {
    severity: 'warning',
    message: a =>
      `For ${people(a.users)} the equal budgets (${a.amount}) of the groups ${listed(a.groups)} tie, and which ledger is charged depends on dates of joining and ids that are not given.`,
    help: 'Give "created_at" of the memberships, and ids of groups of one organization.',
  },
  'spend/migration-changes-limit': {
    severity: 'warning',
    message: a =>
      `With budgets instead of chat limits ${people(a.users)} may spend ${a.after} instead of ${a.before} (${a.ratio}).`,
    help: 'Of several chat limits the lowest binds, of several budgets the highest.',
  },
  'spend/migration-no-period': {
    severity: 'warning',
    message: a =>
      `The chat limit of ${a.amount} a ${a.period} has no equivalent: budgets count a month.`,
  },
  'spend/unlimited-users': {
    severity: 'warning',
    message: a => `No budget limits ${people(a.users)}.`,
    help: 'A budget of the group Everyone limits all members of an organization.',
  },
  'spend/unpriced-model': {
    severity: 'warning',
    message: a =>
      `The model ${quote(a.model)} of ${quote(a.provider)} has no price: ${a.tokens} tokens counted as nothing.`,
    help: 'Without a price usage never reaches a limit. Set one, or confirm that the model is free.',
  },
  'spend/unpriceable-provider': {
    severity: 'warning',
    message: a => `Models of the provider type ${quote(a.provider)} cannot have a price in Coder.`,
    help: 'Their usage counts as nothing, so no limit ever stops it.',
  },
  'spend/unpriced-models-configured': {
    severity: 'warning',
    message: a =>
      a.count === 1
        ? 'One model of the deployment has no price; what it costs reaches no limit.'
        : `${a.count} models of the deployment have no price; what they cost reaches no limit.`,
  },
  'spend/ledger-flip': {
    severity: 'warning',
    message: a =>
      `The change moves ${people(a.users)} from the ledger of ${quote(a.from)} to that of ${quote(a.to)}: counted spend goes from ${a.before} to ${a.after}.`,
    help: 'Spend stays with the group it was charged to, so that a move within a month grants the budget anew.',
  },
  'spend/override-lost': {
    severity: 'warning',
    message: a => `The change ${quote(a.operation)} deletes the own budget of ${people(a.users)}.`,
  },
  'spend/incomplete-membership': {
    severity: 'warning',
    message: a =>
      `The group ${quote(a.group)} lists ${a.listed} of its ${a.total} members; limits of others in the organization are bounds.`,
  },
  'spend/one-organization-exported': {
    severity: 'warning',
    message: a =>
      `The exports cover the organization ${quote(a.organization)} alone, while ${people(a.users)} may also be charged in others.`,
  },
  'spend/export-window': {
    severity: 'warning',
    message: a =>
      `The export covers ${a.window}, not the period ${a.period} that counts; spend from it is a bound.`,
  },
  'spend/cost-out-of-range': {
    severity: 'warning',
    message: a =>
      `The cost of a request to ${quote(a.model)} of ${quote(a.provider)} is beyond what Coder records; it counts as nothing.`,
  },
  'spend/tokens-out-of-range': {
    severity: 'warning',
    message: a =>
      `The tokens of a request to ${quote(a.model)} of ${quote(a.provider)} are beyond what Coder accepts; nothing is recorded.`,
  },
}

/** Makes the diagnostics of the spend room. */
export const spendDiagnostic: Emitter<SpendArgs> = emitterOf(spendMessages)

function quote(text: string): string {
  return `"${text}"`
}

function listed(names: readonly string[]): string {
  return [...names].sort().map(quote).join(', ')
}

function hint(suggestion: string | undefined): string {
  return suggestion === undefined ? '.' : `; did you mean ${quote(suggestion)}?`
}

function people({ count, example }: UserSample): string {
  if (count === 1) return `the user ${quote(example)}`
  return `${count} users, such as ${quote(example)},`
}
