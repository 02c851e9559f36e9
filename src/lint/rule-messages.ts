/** The wording of what the rules find: mistakes that Terraform and Coder let pass. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

/** A choice that was tried, with all other parameters at their defaults. */
interface Choice {
  readonly parameter: string
  readonly value: string
}

/** The arguments of each code under which a rule speaks. */
export interface RuleArgs {
  readonly 'lint/no-cost': { readonly resources: readonly string[] }
  readonly 'lint/cost-on-agent': { readonly metadata: string; readonly target: string }
  readonly 'lint/attachment-differs': {
    readonly metadata: string
    readonly wanted: string
    readonly shown: string
    /** Whether only a stopped workspace shows it elsewhere. */
    readonly isStopOnly: boolean
  }
  readonly 'lint/counted-module': {
    readonly metadata: string
    readonly module: string
    readonly place: 'inside' | 'target'
    readonly hasCost: boolean
  }
  readonly 'lint/stop-not-cheaper': { readonly onCredits: number; readonly offCredits: number }
  readonly 'lint/free-when-stopped': {
    readonly resources: readonly string[]
    readonly onCredits: number
  }
  readonly 'lint/cost-ends-early': {
    readonly metadata: string
    readonly target: string
    readonly credits: string
  }
  readonly 'lint/cost-outlives': {
    readonly metadata: string
    readonly target: string
    readonly credits: string
  }
  readonly 'lint/option-without-price': Choice & {
    readonly others: readonly string[]
    /** What counts instead, as written. */
    readonly fallback: string
  }
  readonly 'lint/option-refused': {
    readonly parameter: string
    readonly values: readonly string[]
    readonly reason: string
    /** Whether Coder takes it at first, and objects after it has charged. */
    readonly isLate: boolean
  }
  readonly 'lint/negative-cost': {
    readonly metadata: string
    readonly credits: string
    readonly choice: Choice | undefined
  }
  readonly 'lint/cost-overflow': {
    /** Undefined: all together. */
    readonly metadata: string | undefined
    readonly credits: string
    readonly chargedCredits: number
    readonly choice: Choice | undefined
  }
  readonly 'lint/cost-known-after-apply': { readonly metadata: string; readonly reason: string }
  readonly 'lint/cost-ignores-size': {
    readonly parameter: string
    readonly values: readonly string[]
    readonly credits: number
    readonly resource: string
  }
  readonly 'lint/text-against-number': {
    readonly text: string
    readonly other: string
    readonly isEqual: boolean
  }
  readonly 'lint/unbounded-cost': Choice & { readonly credits: number }
  readonly 'lint/preset-over-budget': {
    readonly preset: string
    readonly needCredits: number
    readonly budgetCredits: number
  }
  readonly 'lint/cheapest-over-budget': {
    readonly needCredits: number
    readonly budgetCredits: number
    /** How many there are, with a space behind; empty: nobody has counted them. */
    readonly choices: string
  }
  readonly 'lint/preset-refused': {
    readonly preset: string
    readonly parameter: string
    readonly value: string
    readonly reason: string
  }
  readonly 'lint/preset-fails': {
    readonly preset: string
    readonly reason: string
    readonly isLate: boolean
  }
  readonly 'lint/ignored-cost-changes': { readonly metadata: string; readonly isAll: boolean }
  readonly 'lint/groups-add-up': {
    readonly user: string
    readonly organization: string
    readonly budgetCredits: number
    readonly parts: readonly string[]
    readonly others: number
  }
}

/** How each code under which a rule speaks is worded. */
export const ruleMessages: Catalogue<RuleArgs> = {
  'lint/no-cost': {
    severity: 'note',
    message: a =>
      `No "coder_metadata" has a "daily_cost", so that a workspace with ${listed(a.resources)} costs 0 credits, and no quota ever refuses one.`,
    help: 'Give what is dear a "coder_metadata" with a "daily_cost".',
  },
  'lint/cost-on-agent': {
    severity: 'warning',
    message: a =>
      `"${a.metadata}" puts its cost on "${a.target}", which Coder shows no cost with: since 2.30 it is charged all the same, until 2.29 it was not.`,
    help: 'Let "resource_id" name the machine or volume that the cost is for.',
  },
  'lint/attachment-differs': {
    severity: 'warning',
    message: a =>
      `Coder shows "${a.metadata}" with "${a.shown}"${a.isStopOnly ? ' while the workspace is stopped' : ''}, not with "${a.wanted}" that its "resource_id" names.`,
    help: 'Coder takes the nearest resource along all references, items and "depends_on" included: mention the other resource in none of the arguments, or give it a metadata of its own.',
  },
  'lint/counted-module': {
    severity: 'warning',
    message: a => {
      const charged = a.hasCost
        ? ', and charges its cost all the same; until 2.29 Coder did not.'
        : '.'
      return a.place === 'inside'
        ? `"${a.metadata}" is in "${a.module}", which has "count" or "for_each": Coder shows it nowhere${charged}`
        : `"${a.metadata}" is for a resource in "${a.module}", which has "count" or "for_each": Coder does not find it there and shows the metadata elsewhere or nowhere${charged}`
    },
    help: 'Move the repetition into the module, onto its resources.',
  },
  'lint/stop-not-cheaper': {
    severity: 'warning',
    message: a =>
      `A stopped workspace costs ${a.offCredits === a.onCredits ? `as much as a running one, ${credits(a.onCredits)}` : `more (${credits(a.offCredits)}) than a running one (${a.onCredits})`}: stopping frees nothing, and over budget quota refuses the stop.`,
    help: 'Give the metadata of what a stop ends "count = data.coder_workspace.me.start_count".',
  },
  'lint/free-when-stopped': {
    severity: 'warning',
    message: a =>
      `A stopped workspace costs nothing instead of ${credits(a.onCredits)} although ${listed(a.resources)} ${a.resources.length === 1 ? 'stays' : 'stay'}.`,
    help: 'Give what stays a metadata without "count".',
  },
  'lint/cost-ends-early': {
    severity: 'warning',
    message: a =>
      `"${a.metadata}" is gone when the workspace stops, and with it ${credits(a.credits)}; "${a.target}", which it is for, stays.`,
    help: 'Leave out its "count", or say why a stop makes the resource free.',
  },
  'lint/cost-outlives': {
    severity: 'warning',
    message: a =>
      `"${a.metadata}" charges ${credits(a.credits)} while the workspace is stopped; "${a.target}", which it is for, is gone by then.`,
    help: 'Give the metadata the "count" or "for_each" of its resource.',
  },
  'lint/option-without-price': {
    severity: 'warning',
    message: a =>
      `The option "${a.value}" of "${a.parameter}" has no price here and falls to the default ${a.fallback}; ${listed(a.others)} ${a.others.length === 1 ? 'has' : 'have'} one.`,
    help: 'Add it to the map, with 0 if it is meant to be free.',
  },
  'lint/option-refused': {
    severity: 'warning',
    message: a =>
      `With ${a.values.map(quote).join(' or ')} for "${a.parameter}", and all else by default, ${a.isLate ? 'Coder fails the build' : 'there is no build'}: ${a.reason}`,
    help: 'Users learn of it when they have filled in the form: mend the template, or take the option away.',
  },
  'lint/negative-cost': {
    severity: 'warning',
    message: a =>
      `"${a.metadata}" costs ${credits(a.credits)}${under(a.choice)}: Coder subtracts it from the workspace's cost.`,
    help: 'A total of 0 or less is never refused. Let it be 0 at least, such as by "max(0, …)".',
  },
  'lint/cost-overflow': {
    severity: 'warning',
    message: a =>
      `${a.metadata === undefined ? 'All costs together are' : `"${a.metadata}" costs`} ${credits(a.credits)}${under(a.choice)}, more than the 32 bits that Coder keeps: it charges ${a.chargedCredits}.`,
    help: 'Costs and their sum have to stay between -2147483648 and 2147483647.',
  },
  'lint/cost-known-after-apply': {
    severity: 'warning',
    message: a =>
      `Terraform does not know the cost of "${a.metadata}" at a first start, so that Coder charges 0 for it: ${a.reason}.`,
    help: 'Make the cost of parameters, variables and constants alone.',
  },
  'lint/cost-ignores-size': {
    severity: 'note',
    message: a =>
      `"${a.parameter}" decides about "${a.resource}", yet a workspace costs ${credits(a.credits)} with each of ${listed(a.values)}.`,
    help: 'Make "daily_cost" of the parameter\'s value if size is to cost something.',
  },
  'lint/text-against-number': {
    severity: 'warning',
    message: a =>
      `${a.text} is a text and ${a.isEqual ? 'never equal to' : 'always different from'} ${a.other}; in quotes it could be equal: "${a.other}".`,
    help: 'The values of parameters are texts, whatever their "type"; "==" and "!=" convert nothing.',
  },
  'lint/unbounded-cost': {
    severity: 'warning',
    message: a =>
      `Nothing bounds "${a.parameter}", on which the cost hangs: with ${a.value} a workspace costs ${credits(a.credits)}.`,
    help: 'Give the parameter a "validation" block with "max".',
  },
  'lint/preset-over-budget': {
    severity: 'warning',
    message: a =>
      `Nobody can start the preset "${a.preset}": it needs ${credits(a.needCredits)}, and the largest budget is ${a.budgetCredits}.`,
    help: 'Let it choose something cheaper, or raise an allowance.',
  },
  'lint/cheapest-over-budget': {
    severity: 'warning',
    message: a =>
      `The cheapest of all ${a.choices}choices needs ${credits(a.needCredits)}, and the largest budget is ${a.budgetCredits}: nobody can start any.`,
    help: 'Offer something cheaper, or raise an allowance.',
  },
  'lint/preset-refused': {
    severity: 'warning',
    message: a =>
      `The preset "${a.preset}" sets "${a.parameter}" to "${a.value}", which the parameter refuses: "${a.reason}".`,
    help: "Coder does not look at a preset's values before somebody starts from it.",
  },
  'lint/preset-fails': {
    severity: 'warning',
    message: a =>
      `${a.isLate ? 'Coder fails every build' : 'There is no build'} from the preset "${a.preset}": ${a.reason}`,
    help: 'An import of the template tries no presets: mend the template, or take the preset away.',
  },
  'lint/ignored-cost-changes': {
    severity: 'warning',
    message: a =>
      `"${a.metadata}" ignores changes of ${a.isAll ? 'everything' : '"daily_cost"'}: workspaces that exist keep the cost that they were built with.`,
    help: 'Leave "daily_cost" out of "ignore_changes".',
  },
  'lint/groups-add-up': {
    severity: 'note',
    message: a =>
      `"${a.user}" may spend ${credits(a.budgetCredits)} in "${a.organization}", more than any one group allows: ${a.parts.join(' + ')}${othersText(a.others)}.`,
    help: "Coder adds up the allowances of all of a user's groups. Keep people in one group with an allowance if the largest one is to be the limit.",
  },
}

/** Makes the diagnostics of the rules. */
export const ruleDiagnostic: Emitter<RuleArgs> = emitterOf(ruleMessages)

function credits(amount: number | string): string {
  return String(amount) === '1' ? '1 credit' : `${amount} credits`
}

function quote(text: string): string {
  return `"${text}"`
}

/** So many names are told; of more only how many. */
const MOST_NAMES = 3

/** `"a"`, `"a" and "b"`, `"a", "b", "c" and 2 more`. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quote)
  const more = names.length - shown.length
  const all = more > 0 ? [...shown, `${more} more`] : shown
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}

function under(choice: Choice | undefined): string {
  return choice === undefined ? '' : ` with "${choice.value}" for "${choice.parameter}"`
}

function othersText(others: number): string {
  if (others === 0) return ''
  return others === 1 ? '; so may one other person there' : `; so may ${others} other people there`
}
