/** The wording of what a quota file can have wrong once it fits its schema. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'

/** A name that is not defined, and what it may have been meant to be. */
interface UnknownName {
  readonly name: string
  readonly suggestion: string | undefined
}

/** The arguments of each code about the contents of a quota file. */
export interface QuotaFileArgs {
  readonly 'config/organization-listed-twice': { readonly name: string }
  readonly 'config/group-listed-twice': { readonly name: string; readonly organization: string }
  readonly 'config/user-listed-twice': { readonly name: string }
  readonly 'config/workspace-listed-twice': { readonly name: string; readonly owner: string }
  readonly 'config/quota-listed-twice': { readonly user: string; readonly organization: string }
  readonly 'config/id-listed-twice': { readonly id: string }
  readonly 'config/member-listed-twice': { readonly name: string; readonly group: string }
  readonly 'config/several-default-organizations': { readonly name: string }
  readonly 'config/organization-needed': { readonly organizations: readonly string[] }
  readonly 'config/unknown-organization': UnknownName
  readonly 'config/unknown-group': UnknownName & { readonly organization: string }
  readonly 'config/unknown-member': UnknownName & { readonly group: string }
  readonly 'config/unknown-owner': UnknownName & { readonly workspace: string }
  readonly 'config/unknown-user': UnknownName
  readonly 'config/member-outside-organization': {
    readonly name: string
    readonly group: string
    readonly organization: string
  }
  readonly 'config/negative-allowance': { readonly group: string; readonly allowance: number }
  readonly 'config/negative-cost': {
    readonly name: string
    readonly owner: string
    readonly cost: number
  }
  readonly 'config/everyone-spelling': { readonly name: string }
  readonly 'config/everyone-members': { readonly organization: string }
  readonly 'config/too-few-counted': {
    readonly group: string
    readonly counted: number
    readonly listed: number
  }
}

/** How each code about the contents of a quota file is worded. */
export const quotaFileMessages: Catalogue<QuotaFileArgs> = {
  'config/organization-listed-twice': {
    severity: 'error',
    message: a => `The organization "${a.name}" is listed twice; expected it once.`,
  },
  'config/group-listed-twice': {
    severity: 'error',
    message: a => `The group "${a.name}" of "${a.organization}" is listed twice; expected it once.`,
    help: 'Coder has one group of a name in an organization. Put the members of both into one entry.',
  },
  'config/user-listed-twice': {
    severity: 'error',
    message: a => `The user "${a.name}" is listed twice; expected each user once.`,
  },
  'config/workspace-listed-twice': {
    severity: 'error',
    message: a => `The workspace "${a.name}" of "${a.owner}" is listed twice; expected it once.`,
  },
  'config/quota-listed-twice': {
    severity: 'error',
    message: a =>
      `The quota of "${a.user}" in "${a.organization}" is given twice; expected it once.`,
  },
  'config/id-listed-twice': {
    severity: 'error',
    message: a => `The id "${a.id}" belongs to two entries; expected each id once.`,
  },
  'config/member-listed-twice': {
    severity: 'warning',
    message: a => `The user "${a.name}" is twice among the members of "${a.group}"; counted once.`,
  },
  'config/several-default-organizations': {
    severity: 'error',
    message: a => `A second organization, "${a.name}", is the default one; expected one at most.`,
  },
  'config/organization-needed': {
    severity: 'error',
    message: a =>
      `No organization is named here although the file has several: ${quoted(a.organizations)}.`,
    help: 'Name the organization, or list the organizations and mark one with "is_default: true".',
  },
  'config/unknown-organization': {
    severity: 'error',
    message: a => `The organization "${a.name}" is not listed${meant(a)}`,
  },
  'config/unknown-group': {
    severity: 'error',
    message: a => `The group "${a.name}" of "${a.organization}" is not listed${meant(a)}`,
  },
  'config/unknown-member': {
    severity: 'error',
    message: a => `The member "${a.name}" of "${a.group}" is not among the listed users${meant(a)}`,
    help: 'List the user under "users", or leave "users" out to take all names as they come.',
  },
  'config/unknown-owner': {
    severity: 'error',
    message: a =>
      `The owner "${a.name}" of "${a.workspace}" is not among the listed users${meant(a)}`,
    help: 'List the user under "users", or leave "users" out to take all names as they come.',
  },
  'config/unknown-user': {
    severity: 'error',
    message: a => `The user "${a.name}" is not among the listed users${meant(a)}`,
  },
  'config/member-outside-organization': {
    severity: 'warning',
    message: a =>
      `The user "${a.name}" is in the group "${a.group}" but not in its organization "${a.organization}"; the group's allowance counts, that of Everyone does not.`,
    help: 'Coder lets only members of an organization into its groups. Add the organization to the user.',
  },
  'config/negative-allowance': {
    severity: 'warning',
    message: a =>
      `The allowance of "${a.group}" is ${a.allowance}: each member's budget shrinks by it; expected 0 or more.`,
  },
  'config/negative-cost': {
    severity: 'warning',
    message: a =>
      `The workspace "${a.name}" of "${a.owner}" costs ${a.cost}: it makes room for others of its owner.`,
    help: 'Coder counts it so; a template with a negative "daily_cost" makes such workspaces.',
  },
  'config/everyone-spelling': {
    severity: 'warning',
    message: a =>
      `The group "${a.name}" is an ordinary group; the one that has all members is called "Everyone".`,
  },
  'config/everyone-members': {
    severity: 'note',
    message: a =>
      `The members of Everyone in "${a.organization}" are all members of the organization, whoever is listed here.`,
  },
  'config/too-few-counted': {
    severity: 'warning',
    message: a =>
      `The group "${a.group}" has ${a.listed} members listed and ${a.counted} counted; taken as ${a.listed}.`,
  },
}

function meant(unknown: UnknownName): string {
  return unknown.suggestion === undefined ? '.' : `; did you mean "${unknown.suggestion}"?`
}

function quoted(names: readonly string[]): string {
  return [...names]
    .sort()
    .map(name => `"${name}"`)
    .join(', ')
}
