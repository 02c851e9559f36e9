/** What is said about providers, their requirements and configurations, and about `terraform` blocks. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import type { ProviderPartTrouble } from '../source/provider-address.ts'
import { NAME_RULE, type None } from './wording.ts'

/** What the wording of each code needs. */
export interface ProviderArgs {
  readonly 'module/provider-reference': { readonly argument: string; readonly quoted: boolean }
  readonly 'module/provider-name': { readonly name: string; readonly trouble: ProviderPartTrouble }
  readonly 'module/provider-type-name': {
    readonly name: string
    readonly trouble: ProviderPartTrouble
  }
  readonly 'module/provider-alias': { readonly alias: string }
  readonly 'module/provider-version': None
  readonly 'module/provider-versions-apart': {
    readonly provider: string
    readonly text: string
    readonly other: string | undefined
  }
  readonly 'module/provider-argument-reserved': { readonly name: string }
  readonly 'module/provider-passed-twice': { readonly name: string }
  readonly 'module/required-providers-outside': None
  readonly 'module/required-provider-not-an-object': { readonly name: string }
  readonly 'module/required-provider-argument': { readonly name: string }
  readonly 'module/provider-source-not-a-string': None
  readonly 'module/provider-source': { readonly source: string; readonly part: string }
  readonly 'module/configuration-alias': { readonly name: string }
  readonly 'module/version-not-a-string': { readonly name: string }
  readonly 'module/version-constraint': { readonly text: string }
  readonly 'module/required-version-prerelease': { readonly text: string }
  readonly 'module/required-version': {
    readonly text: string
    readonly version: string
    readonly module: string
  }
  readonly 'module/experiments': None
  readonly 'module/language-not-a-word': { readonly edition: string }
  readonly 'module/language-edition': { readonly edition: string }
  readonly 'module/implied-provider-name': { readonly name: string }
  readonly 'module/module-with-own-providers': { readonly module: string }
  readonly 'module/provider-configured-twice': { readonly module: string; readonly name: string }
  readonly 'module/provider-not-passed': { readonly module: string; readonly name: string }
  readonly 'module/provider-not-declared': { readonly module: string; readonly name: string }
  readonly 'module/provider-of-other-type': {
    readonly name: string
    readonly given: string
    readonly wanted: string
  }
}

/** The wording of each code. */
export const providerMessages: Catalogue<ProviderArgs> = {
  'module/provider-reference': {
    severity: 'error',
    message: a =>
      a.quoted
        ? 'A provider configuration is named without quotes.'
        : `"${a.argument}" takes the name of a provider, or "name.alias".`,
  },
  'module/provider-name': {
    severity: 'error',
    message: a =>
      `"${a.name}" cannot be a provider's local name: ${nameTrouble(a.name, a.trouble)}.`,
  },
  'module/provider-versions-apart': {
    severity: 'error',
    message: a =>
      a.other === undefined
        ? `No version of "${a.provider}" can be "${a.text}".`
        : `No version of "${a.provider}" can be "${a.text}" and "${a.other}".`,
    help: 'One version of a provider serves all modules, so that constraints have to leave one that fits all.',
  },
  'module/provider-type-name': {
    severity: 'error',
    message: a => `"${a.name}" cannot be a provider's name: ${nameTrouble(a.name, a.trouble)}.`,
  },
  'module/provider-alias': {
    severity: 'error',
    message: a => `"${a.alias}" cannot be the alias of a provider configuration: ${NAME_RULE}.`,
  },
  'module/provider-version': {
    severity: 'warning',
    message: () =>
      'Version constraints in "provider" blocks are deprecated; "required_providers" is the place for them.',
  },
  'module/provider-argument-reserved': {
    severity: 'error',
    message: a => `Terraform keeps the argument "${a.name}" in "provider" blocks for itself.`,
  },
  'module/provider-passed-twice': {
    severity: 'error',
    message: a =>
      `The module gets the provider configuration "${a.name}" already; it can be passed once only.`,
  },
  'module/required-providers-outside': {
    severity: 'error',
    message: () => '"required_providers" belongs into a "terraform" block.',
  },
  'module/required-provider-not-an-object': {
    severity: 'error',
    message: a =>
      `The requirement of "${a.name}" is neither an object with "source" and "version" nor a version.`,
  },
  'module/required-provider-argument': {
    severity: 'error',
    message: a =>
      `A provider requirement has no "${a.name}"; expected "source", "version" or "configuration_aliases".`,
  },
  'module/provider-source-not-a-string': {
    severity: 'error',
    message: () => 'The source of a provider is a string, such as "hashicorp/aws".',
  },
  'module/provider-source': {
    severity: 'error',
    message: a =>
      `"${a.source}" is not the source of a provider: ${SOURCE_PARTS.get(a.part) ?? SOURCE_FORM}.`,
  },
  'module/configuration-alias': {
    severity: 'error',
    message: a => `Configuration aliases have the form "${a.name}.alias".`,
  },
  'module/version-not-a-string': {
    severity: 'error',
    message: a => `"${a.name}" takes a string with a version constraint, such as "~> 2.0".`,
  },
  'module/version-constraint': {
    severity: 'error',
    message: a =>
      `"${a.text}" is not a version constraint; expected something like ">= 1.2, < 2.0".`,
  },
  'module/required-version-prerelease': {
    severity: 'error',
    message: a =>
      `The constraint "${a.text}" on Terraform's version names a pre-release, which is not possible.`,
  },
  'module/required-version': {
    severity: 'error',
    message: a =>
      `${a.module} asks for Terraform "${a.text}", and this analysis is for ${a.version}.`,
    help: 'Set the Terraform version that your Coder runs, or change the constraint.',
  },
  'module/experiments': {
    severity: 'error',
    message: () => 'Released versions of Terraform have no experimental features.',
  },
  'module/language-not-a-word': {
    severity: 'error',
    message: () => '"language" takes a bare edition name; the only one is TF2021.',
  },
  'module/language-edition': {
    severity: 'error',
    message: a => `There is no language edition "${a.edition}"; the only one is TF2021.`,
  },
  'module/implied-provider-name': {
    severity: 'error',
    message: a => `The resource's type begins with "${a.name}", which cannot be a provider's name.`,
  },
  'module/module-with-own-providers': {
    severity: 'error',
    message: a =>
      `${a.module} configures providers itself, so its call cannot have "count", "for_each" or "depends_on".`,
  },
  'module/provider-configured-twice': {
    severity: 'error',
    message: a =>
      `${a.module} configures the provider "${a.name}" itself, so none can be passed to it.`,
  },
  'module/provider-not-passed': {
    severity: 'error',
    message: a =>
      `${a.module} needs the provider configuration "${a.name}"; expected an entry of "providers" for it.`,
  },
  'module/provider-not-declared': {
    severity: 'error',
    message: a =>
      `${a.module} requires no provider with the local name "${a.name}", so none can be passed to it.`,
  },
  'module/provider-of-other-type': {
    severity: 'error',
    message: a =>
      `"${a.name}" stands for the provider "${a.wanted}" there, and a configuration of "${a.given}" is passed.`,
  },
}

const SOURCE_FORM = 'expected "[host/][namespace/]name"'

const SOURCE_PARTS: ReadonlyMap<string, string> = new Map([
  ['host', 'its first part is not a host name'],
  ['namespace', 'its namespace has letters, digits and single dashes only'],
  ['type', 'its name has letters, digits and single dashes only'],
  ['prefix', 'the name is written without "terraform-provider-"'],
  ['legacy', 'the namespace "-" stands for nothing any more'],
])

function nameTrouble(name: string, trouble: ProviderPartTrouble): string {
  switch (trouble) {
    case 'empty':
      return 'it is empty'
    case 'dot':
      return 'it has a dot'
    case 'two-dashes':
      return 'it has several dashes in a row'
    case 'characters':
      return 'it has letters, digits and dashes only, and no dash at either end'
    case 'upper-case':
      return `it is written in lower case, "${name.toLowerCase()}"`
  }
}
