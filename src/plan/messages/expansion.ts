/** What is said of `count` and `for_each`, and of how many there are. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import type { None } from './wording.ts'

/** Arguments of each code. */
export interface ExpansionArgs {
  readonly 'plan/cycle': { readonly members: readonly string[] }
  readonly 'plan/too-deep': { readonly name: string; readonly limit: number }
  readonly 'plan/too-many-instances': { readonly limit: number }
  readonly 'plan/too-many-instances-of-all': { readonly limit: number }
  readonly 'plan/count-not-a-number': { readonly why: string }
  readonly 'plan/count-null': None
  readonly 'plan/count-unknown': { readonly reasons: readonly string[] }
  readonly 'plan/count-fraction': None
  readonly 'plan/count-negative': None
  readonly 'plan/count-ephemeral': None
  readonly 'plan/for-each-ephemeral': None
  readonly 'plan/for-each-sensitive': None
  readonly 'plan/for-each-null': None
  readonly 'plan/for-each-unknown': None
  readonly 'plan/for-each-wrong-type': None
  readonly 'plan/for-each-set-not-strings': None
  readonly 'plan/for-each-set-null': None
}

/** The wording of each code. */
export const expansionMessages: Catalogue<ExpansionArgs> = {
  'plan/cycle': {
    severity: 'error',
    message: a =>
      `These depend on each other in a circle: ${a.members.map(memberAddress).join(', ')}.`,
    help: 'Break the circle: at least one of them must not refer to the next.',
  },
  'plan/too-deep': {
    severity: 'error',
    message: a =>
      `"${a.name}" depends on more than ${a.limit} values one after the other, which is more than is followed.`,
  },
  'plan/too-many-instances': {
    severity: 'error',
    message: a =>
      `This makes more than ${a.limit} instances of one block, which is more than is analysed.`,
  },
  'plan/too-many-instances-of-all': {
    severity: 'error',
    message: a =>
      `This brings all blocks together to more than ${a.limit} instances, which is more than is analysed.`,
  },
  'plan/count-not-a-number': {
    severity: 'error',
    message: a => `"count" needs a whole number: ${a.why}.`,
  },
  'plan/count-null': {
    severity: 'error',
    message: () => '"count" is null here; it needs a whole number.',
  },
  'plan/count-unknown': {
    severity: 'error',
    message: a =>
      a.reasons.length === 0
        ? '"count" depends on something that Terraform only knows after apply.'
        : `"count" depends on something that Terraform only knows after apply: ${a.reasons.join('; ')}.`,
    help: 'Terraform refuses to plan this. Let the number follow from parameters, variables or locals.',
  },
  'plan/count-fraction': {
    severity: 'error',
    message: () => '"count" needs a whole number, and this is a fraction.',
  },
  'plan/count-negative': {
    severity: 'error',
    message: () => '"count" needs zero or more, and this is negative.',
  },
  'plan/count-ephemeral': {
    severity: 'error',
    message: () => '"count" may not come from an ephemeral value.',
  },
  'plan/for-each-ephemeral': {
    severity: 'error',
    message: () => '"for_each" may not come from an ephemeral value.',
  },
  'plan/for-each-sensitive': {
    severity: 'error',
    message: () =>
      '"for_each" may not come from a sensitive value: its keys would be shown in addresses.',
  },
  'plan/for-each-null': {
    severity: 'error',
    message: () => '"for_each" is null here; it needs a map or a set of strings.',
  },
  'plan/for-each-unknown': {
    severity: 'error',
    message: () => '"for_each" depends on keys that Terraform only knows after apply.',
    help: 'Terraform refuses to plan this. Let the keys follow from parameters, variables or locals.',
  },
  'plan/for-each-wrong-type': {
    severity: 'error',
    message: () => '"for_each" needs a map or a set of strings.',
  },
  'plan/for-each-set-not-strings': {
    severity: 'error',
    message: () => '"for_each" takes a set only if its elements are strings.',
  },
  'plan/for-each-set-null': {
    severity: 'error',
    message: () => 'The set that "for_each" is given holds a null.',
  },
}

/** What stands in a circle, without what Terraform does with it: `local.a (expand)`. */
export function memberAddress(member: string): string {
  return `"${member.replace(/ \([a-z ]+\)$/, '')}"`
}
