/** What is said of providers, and what they say. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import { because, suggest } from './wording.ts'

/** Arguments of each code. */
export interface ProviderArgs {
  readonly 'plan/unsupported-type': {
    readonly what: string
    readonly type: string
    readonly provider: string
    readonly suggestion: string | undefined
    /** As what else the provider has it, such as `data source`. */
    readonly otherwise: string | undefined
  }
  readonly 'plan/unknown-type': {
    readonly what: string
    readonly type: string
    readonly provider: string
    readonly upTo: string
  }
  readonly 'plan/other-provider-version': {
    readonly provider: string
    readonly text: string
    readonly upTo: string
  }
  readonly 'plan/unsupported-action': { readonly type: string; readonly provider: string }
  readonly 'plan/provider-meta': { readonly provider: string }
  readonly 'plan/provider-meta-argument': { readonly name: string }
  readonly 'plan/provider-not-configured': { readonly address: string; readonly name: string }
  readonly 'plan/no-provider-to-pass': { readonly name: string }
  readonly 'plan/provider-problem': { readonly summary: string; readonly detail: string }
  readonly 'plan/provider-warning': { readonly summary: string; readonly detail: string }
}

/** The wording of each code. */
export const providerMessages: Catalogue<ProviderArgs> = {
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
  'plan/provider-meta': {
    severity: 'error',
    message: a => `The provider "${a.provider}" takes no "provider_meta" block.`,
  },
  'plan/provider-meta-argument': {
    severity: 'error',
    message: a => `The provider takes no "${a.name}" in its "provider_meta" block.`,
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
  'plan/provider-problem': {
    severity: 'error',
    message: a => because(a.summary, a.detail),
  },
  'plan/provider-warning': {
    severity: 'warning',
    message: a => because(a.summary, a.detail),
  },
}
