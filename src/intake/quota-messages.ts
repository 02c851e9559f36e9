/** The wording of what reading groups, users and workspaces from Coder's own answers can remark on. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

/** The arguments of each code about quota in the intake room. */
export interface QuotaIntakeArgs {
  readonly 'intake/quota-rest-shape': { readonly known: readonly string[] }
  readonly 'intake/quota-rest-field': {
    readonly field: string
    readonly what: string
    readonly expected: string
  }
  readonly 'intake/zeroed-groups': object
  readonly 'intake/group-without-allowance': { readonly group: string }
  readonly 'intake/not-all-workspaces': { readonly listed: number; readonly count: number }
  readonly 'intake/not-all-users': { readonly listed: number; readonly count: number }
  readonly 'intake/not-all-members': {
    readonly group: string
    readonly listed: number
    readonly count: number
  }
  readonly 'intake/whose-quota': { readonly file: string }
  readonly 'intake/coderd-unseen': {
    readonly address: string
    readonly attribute: string
  }
}

/** How each code about quota in the intake room is worded. */
export const quotaIntakeMessages: Catalogue<QuotaIntakeArgs> = {
  'intake/quota-rest-shape': {
    severity: 'error',
    message: a =>
      `This is no answer of Coder's API that tells of quota; expected ${listed(a.known)}.`,
    help: 'Save the answer of the API as it is, or write a quota file.',
  },
  'intake/quota-rest-field': {
    severity: 'error',
    message: a =>
      `The field "${a.field}" of ${a.what} is missing or of another kind; expected ${a.expected}.`,
    help: 'Save the answer of the API as it is.',
  },
  'intake/zeroed-groups': {
    severity: 'error',
    message: () =>
      'The groups have neither names nor ids: "coder groups list -o json" prints empty objects instead of the groups.',
    help: 'Save the answer of GET /api/v2/organizations/{organization}/groups instead.',
  },
  'intake/group-without-allowance': {
    severity: 'error',
    message: a => `The group "${a.group}" has no "quota_allowance"; expected the groups in full.`,
    help: 'Save the answer of GET /api/v2/organizations/{organization}/groups, which has the allowances.',
  },
  'intake/not-all-workspaces': {
    severity: 'error',
    message: a =>
      `The answer has ${a.listed} of ${a.count} workspaces; what users consume would come out too low.`,
    help: 'Ask for all of them, with "limit=0" or page by page.',
  },
  'intake/not-all-users': {
    severity: 'warning',
    message: a => `The answer has ${a.listed} of ${a.count} users; the others are not judged.`,
    help: 'Ask for all of them, with "limit=0" or page by page.',
  },
  'intake/not-all-members': {
    severity: 'warning',
    message: a =>
      `The answer lists ${a.listed} of the ${a.count} members of "${a.group}"; the others are not judged by name.`,
    help: 'Save the answers about single groups, GET /api/v2/groups/{group}, or list the members in a quota file.',
  },
  'intake/whose-quota': {
    severity: 'error',
    message: a => `The answer does not say whose quota it is, and "${a.file}" is no user's name.`,
    help: 'Name the file after the user, or list the numbers under "quotas" in a quota file.',
  },
  'intake/coderd-unseen': {
    severity: 'error',
    message: a =>
      `"${a.attribute}" of "${a.address}" cannot be told from the configuration, so that the group is left out.`,
    help: 'Write the group into a quota file.',
  },
}

/** Makes the diagnostics about quota in the intake room. */
export const quotaIntakeDiagnostic: Emitter<QuotaIntakeArgs> = emitterOf(quotaIntakeMessages)

function listed(names: readonly string[]): string {
  return names.join(', ')
}
