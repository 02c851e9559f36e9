/** Wording of everything that planning finds. Which Terraform error each code stands for is told in its docs section. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

type None = Record<string, never>

export interface PlanArgs {
  'plan/cycle': { readonly members: readonly string[] }
  'plan/too-deep': { readonly name: string; readonly limit: number }
  'plan/too-many-instances': { readonly limit: number }
  'plan/too-many-instances-of-all': { readonly limit: number }
  'plan/count-not-a-number': { readonly why: string }
  'plan/count-null': None
  'plan/count-unknown': { readonly reasons: readonly string[] }
  'plan/count-fraction': None
  'plan/count-negative': None
  'plan/count-ephemeral': None
  'plan/for-each-ephemeral': None
  'plan/for-each-sensitive': None
  'plan/for-each-null': None
  'plan/for-each-unknown': None
  'plan/for-each-wrong-type': None
  'plan/for-each-set-not-strings': None
  'plan/for-each-set-null': None
  'plan/output-sensitive': { readonly name: string }
  'plan/output-ephemeral': { readonly name: string }
  'plan/output-ephemeral-in-root': { readonly name: string }
  'plan/output-not-ephemeral': { readonly name: string }
  'plan/output-infinite': { readonly name: string }
  'plan/output-deprecated-in-root': { readonly name: string }
  'plan/output-wrong-type': { readonly name: string; readonly why: string }
  'plan/attribute-wrong-type': { readonly name: string; readonly why: string }
  'plan/null-argument': { readonly name: string }
  'plan/unsupported-type': {
    readonly what: string
    readonly type: string
    readonly provider: string
    readonly suggestion: string | undefined
    /** As what else the provider has it, such as `data source`. */
    readonly otherwise: string | undefined
  }
  'plan/unknown-type': {
    readonly what: string
    readonly type: string
    readonly provider: string
    readonly upTo: string
  }
  'plan/other-provider-version': {
    readonly provider: string
    readonly text: string
    readonly upTo: string
  }
  'plan/unsupported-action': { readonly type: string; readonly provider: string }
  'plan/unsupported-block': { readonly type: string; readonly suggestion: string | undefined }
  'plan/condition-not-seen': { readonly reasons: readonly string[] }
  'plan/import-id': { readonly why: string }
  'plan/import-refers-to-target': { readonly argument: string }
  'plan/deprecated-output': { readonly name: string; readonly text: string }
  'plan/no-such-attribute': { readonly name: string; readonly suggestion: string | undefined }
  'plan/block-indexed': { readonly type: string | undefined }
  'plan/block-not-indexed': { readonly type: string }
  'plan/set-indexed': { readonly type: string }
  'plan/too-many-blocks': { readonly type: string; readonly max: number }
  'plan/too-few-blocks': { readonly type: string; readonly min: number }
  'plan/ephemeral-argument': { readonly name: string }
  'plan/dynamic-for-each': { readonly why: string }
  'plan/dynamic-iterator': None
  'plan/dynamic-content': { readonly count: number }
  'plan/redundant-ignore': { readonly name: string }
  'plan/import-instance-missing': { readonly address: string }
  'plan/infinite-attribute': { readonly address: string }
  'plan/destroy-prevented': { readonly address: string }
  'plan/provider-meta': { readonly provider: string }
  'plan/provider-meta-argument': { readonly name: string }
  'plan/trigger-without-change': { readonly address: string }
  'plan/condition-failed': { readonly kind: string; readonly message: string }
  'plan/validation-failed': { readonly message: string }
  'plan/check-failed': { readonly message: string }
  'plan/check-unknown': None
  'plan/check-data-failed': { readonly message: string }
  'plan/condition-not-bool': { readonly kind: string; readonly why: string }
  'plan/message-unknown': None
  'plan/message-not-text': { readonly why: string }
  'plan/message-secret': { readonly mark: string }
  'plan/message-secret-hidden': { readonly mark: string }
  'plan/provider-not-configured': { readonly address: string; readonly name: string }
  'plan/no-provider-to-pass': { readonly name: string }
  'plan/self-reference': { readonly address: string }
  'plan/provider-problem': { readonly summary: string; readonly detail: string }
  'plan/provider-warning': { readonly summary: string; readonly detail: string }
}

/** How planning words its remarks. */
export const planMessages: Catalogue<PlanArgs> = {
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
  'plan/output-sensitive': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" shows something sensitive and is not declared "sensitive = true".`,
  },
  'plan/output-ephemeral': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" holds something ephemeral and is not declared "ephemeral = true".`,
  },
  'plan/output-ephemeral-in-root': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" of the root module may not be ephemeral; only outputs of called modules may.`,
  },
  'plan/output-not-ephemeral': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" is declared "ephemeral = true" and needs an ephemeral value.`,
  },
  'plan/output-infinite': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" holds an infinite number, which Terraform cannot write into its plan.`,
  },
  'plan/output-deprecated-in-root': {
    severity: 'error',
    message: a =>
      `The output "${a.name}" of the root module may not be deprecated; only outputs of called modules may.`,
  },
  'plan/output-wrong-type': {
    severity: 'error',
    message: a => `The output "${a.name}" does not fit its declared type: ${a.why}.`,
  },
  'plan/attribute-wrong-type': {
    severity: 'error',
    message: a => `The value does not fit "${a.name}": ${a.why}.`,
  },
  'plan/null-argument': {
    severity: 'error',
    message: a => `The argument "${a.name}" is required and is null here.`,
  },
  'plan/unsupported-type': {
    severity: 'error',
    message: a =>
      `The provider "${a.provider}" has no ${a.what} "${a.type}"${a.otherwise === undefined ? suggest(a.suggestion) : `; it is a ${a.otherwise}.`}`,
  },
  'plan/unknown-type': {
    severity: 'warning',
    message: a =>
      `The provider "${a.provider}" has no ${a.what} "${a.type}" up to version ${a.upTo}, the newest that is known here: if a newer one does not have it either, Terraform refuses to plan.`,
    help: 'Numbers take for granted that the type is there; all others of the provider are known.',
  },
  'plan/other-provider-version': {
    severity: 'note',
    message: a =>
      `The template asks for "${a.text}" of "${a.provider}", and what is known here is ${a.upTo}: other versions may take other arguments and answer otherwise.`,
    help: 'Numbers take for granted that the versions agree.',
  },
  'plan/unsupported-action': {
    severity: 'error',
    message: a => `The provider "${a.provider}" has no action "${a.type}".`,
  },
  'plan/unsupported-block': {
    severity: 'error',
    message: a => `There is no block "${a.type}" here${suggest(a.suggestion)}`,
  },
  'plan/condition-not-seen': {
    severity: 'note',
    message: a =>
      `Whether this condition holds hangs on what is not seen here: ${a.reasons.join('; ')}.`,
    help: 'The cost is that of a build that passes it; where it does not hold, Terraform refuses the build. Say what is not seen to have it judged.',
  },
  'plan/import-id': {
    severity: 'error',
    message: a => `The "id" of an import is a text that is known when planning, and ${a.why}.`,
  },
  'plan/import-refers-to-target': {
    severity: 'error',
    message: a => `"${a.argument}" of an import may not refer to the resource that is imported.`,
  },
  'plan/deprecated-output': {
    severity: 'warning',
    message: a => `The output "${a.name}" is deprecated: ${a.text}`,
  },
  'plan/no-such-attribute': {
    severity: 'error',
    message: a => `There is no argument, block or attribute "${a.name}"${suggest(a.suggestion)}`,
  },
  'plan/block-indexed': {
    severity: 'error',
    message: a =>
      a.type === undefined
        ? 'A key in square brackets has no meaning here; expected a dot and the name of an attribute.'
        : `A key in square brackets has no meaning here; expected ".${a.type}".`,
  },
  'plan/block-not-indexed': {
    severity: 'error',
    message: a => `The blocks "${a.type}" are a list; expected a number, such as .${a.type}[0].`,
  },
  'plan/set-indexed': {
    severity: 'error',
    message: a =>
      `The blocks "${a.type}" are a set, whose elements have no keys; expected a "for" expression.`,
  },
  'plan/too-many-blocks': {
    severity: 'error',
    message: a => `No more than ${blocks(a.max, a.type)} can stand here.`,
  },
  'plan/too-few-blocks': {
    severity: 'error',
    message: a => `At least ${blocks(a.min, a.type)} must stand here.`,
  },
  'plan/ephemeral-argument': {
    severity: 'error',
    message: a => `"${a.name}" is kept in the state, so it may not come from an ephemeral value.`,
  },
  'plan/dynamic-for-each': {
    severity: 'error',
    message: a => `"for_each" of this dynamic block cannot be used: ${a.why}.`,
  },
  'plan/dynamic-iterator': {
    severity: 'error',
    message: () => 'The iterator of a dynamic block is a single name.',
  },
  'plan/dynamic-content': {
    severity: 'error',
    message: a =>
      a.count === 0
        ? 'A dynamic block needs a block "content" that describes what it makes.'
        : `A dynamic block has one block "content", and this one has ${a.count}.`,
  },
  'plan/redundant-ignore': {
    severity: 'warning',
    message: a =>
      `"${a.name}" is decided by the provider alone, so that "ignore_changes" has nothing to ignore.`,
  },
  'plan/import-instance-missing': {
    severity: 'error',
    message: a => `There is no instance "${a.address}" to import to.`,
  },
  'plan/destroy-prevented': {
    severity: 'error',
    message: a =>
      `"${a.address}" has "prevent_destroy" set, and the build would destroy or replace it.`,
    help: 'Keep the instance and what cannot be changed in place, or remove "prevent_destroy".',
  },
  'plan/provider-meta': {
    severity: 'error',
    message: a => `The provider "${a.provider}" takes no "provider_meta" block.`,
  },
  'plan/provider-meta-argument': {
    severity: 'error',
    message: a => `The provider takes no "${a.name}" in its "provider_meta" block.`,
  },
  'plan/trigger-without-change': {
    severity: 'error',
    message: a => `There is no "${a.address}" whose changes could trigger a replacement.`,
    help: 'In a stopped workspace, what is counted by "start_count" has no instances.',
  },
  'plan/infinite-attribute': {
    severity: 'error',
    message: a =>
      `"${a.address}" holds an infinite number, which Terraform cannot write into its plan.`,
  },
  'plan/condition-failed': {
    severity: 'error',
    message: a => because(`The ${a.kind} does not hold`, a.message),
  },
  'plan/validation-failed': {
    severity: 'error',
    message: a => because('The value of the variable is refused', a.message),
  },
  'plan/check-failed': {
    severity: 'warning',
    message: a => because('The assertion does not hold', a.message),
  },
  'plan/check-unknown': {
    severity: 'warning',
    message: () => 'Whether the assertion holds is only known after apply.',
  },
  'plan/check-data-failed': {
    severity: 'warning',
    message: a => because('The data source of the check cannot be read', a.message),
  },
  'plan/condition-not-bool': {
    severity: 'error',
    message: a => `The condition of this ${a.kind} is neither true nor false: ${a.why}.`,
  },
  'plan/message-unknown': {
    severity: 'error',
    message: () => 'The condition does not hold, and its message is only known after apply.',
  },
  'plan/message-not-text': {
    severity: 'error',
    message: a => `The message is no text: ${a.why}.`,
  },
  'plan/message-secret': {
    severity: 'error',
    message: a => `The message refers to something ${a.mark}, which it must not tell.`,
  },
  'plan/message-secret-hidden': {
    severity: 'warning',
    message: a => `The message refers to something ${a.mark}, so it is not shown.`,
  },
  'plan/provider-not-configured': {
    severity: 'error',
    message: a =>
      `"${a.address}" uses the provider configuration "${a.name}", which this module does not have.`,
    help: 'Add a provider block with this alias, or have the configuration passed to the module.',
  },
  'plan/no-provider-to-pass': {
    severity: 'error',
    message: a =>
      `No provider configuration "${a.name}" is here that could be passed to the module.`,
    help: 'Add a provider block for it; a module that is called itself has to be passed one.',
  },
  'plan/self-reference': {
    severity: 'error',
    message: a => `The configuration of "${a.address}" refers to itself.`,
  },
  'plan/provider-problem': {
    severity: 'error',
    message: a => because(a.summary, a.detail),
  },
  'plan/provider-warning': {
    severity: 'warning',
    message: a => because(a.summary, a.detail),
  },
}

function suggest(name: string | undefined): string {
  return name === undefined ? '.' : `; did you mean "${name}"?`
}

/** What stands in a circle, without what Terraform does with it: `local.a (expand)`. */
export function memberAddress(member: string): string {
  return `"${member.replace(/ \([a-z ]+\)$/, '')}"`
}

/** A sentence and, after a colon, what the author or the provider says of it, if anything. */
function because(sentence: string, text: string): string {
  const whole = text === '' ? sentence : `${sentence}: ${text}`
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}

function blocks(count: number, type: string): string {
  return `${count} "${type}" ${count === 1 ? 'block' : 'blocks'}`
}

/** Makes diagnostics of planning. */
export const planDiagnostic: Emitter<PlanArgs> = emitterOf(planMessages)
