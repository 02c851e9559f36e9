/** What is said about references: what they can name, and what is declared. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import { didYouMean, type None } from './wording.ts'

interface Undeclared {
  readonly name: string
  readonly suggestion: string | undefined
}

/** What the wording of each code needs. */
export interface ReferenceArgs {
  readonly 'module/reference-incomplete': { readonly root: string; readonly needs: string }
  readonly 'module/reserved-symbol': { readonly name: string }
  readonly 'module/instance-key-fraction': { readonly key: string }
  readonly 'module/undeclared-variable': Undeclared
  readonly 'module/undeclared-local': Undeclared
  readonly 'module/undeclared-module': Undeclared
  readonly 'module/undeclared-resource': Undeclared
  readonly 'module/undeclared-action': Undeclared
  readonly 'module/scoped-resource': { readonly address: string; readonly check: string }
  readonly 'module/missing-instance-key': {
    readonly address: string
    readonly argument: 'count' | 'for_each'
  }
  readonly 'module/unexpected-instance-key': { readonly address: string }
  readonly 'module/count-as-attribute': { readonly address: string }
  readonly 'module/count-outside': None
  readonly 'module/count-attribute': { readonly name: string }
  readonly 'module/each-outside': { readonly name: string }
  readonly 'module/each-attribute': { readonly name: string }
  readonly 'module/path-attribute': { readonly name: string }
  readonly 'module/terraform-attribute': { readonly name: string }
  readonly 'module/terraform-env': None
  readonly 'module/self-outside': None
  readonly 'module/depends-on-part': None
  readonly 'module/moved-to-itself': { readonly address: string }
  readonly 'module/moved-still-declared': { readonly address: string; readonly to: string }
  readonly 'module/moved-twice': { readonly address: string }
  readonly 'module/removed-still-declared': { readonly address: string }
  readonly 'module/import-without-target': { readonly address: string }
  readonly 'module/import-key': {
    readonly address: string
    readonly repeatedBy: 'count' | 'for_each' | undefined
  }
}

/** The wording of each code. */
export const referenceMessages: Catalogue<ReferenceArgs> = {
  'module/reference-incomplete': {
    severity: 'error',
    message: a => `"${a.root}" does not name a thing by itself; expected ${a.needs} here.`,
  },
  'module/reserved-symbol': {
    severity: 'error',
    message: a =>
      `Terraform keeps the name "${a.name}" for itself; a resource type of that name is "resource.${a.name}".`,
  },
  'module/instance-key-fraction': {
    severity: 'error',
    message: a => `The instance key ${a.key} is not a whole number.`,
  },
  'module/undeclared-variable': {
    severity: 'error',
    message: a => `There is no variable "${a.name}"${didYouMean(a.suggestion)}`,
  },
  'module/undeclared-local': {
    severity: 'error',
    message: a => `There is no local value "${a.name}"${didYouMean(a.suggestion)}`,
  },
  'module/undeclared-module': {
    severity: 'error',
    message: a => `There is no module call "${a.name}"${didYouMean(a.suggestion)}`,
  },
  'module/undeclared-resource': {
    severity: 'error',
    message: a => `"${a.name}" is not declared in this module${didYouMean(a.suggestion)}`,
  },
  'module/undeclared-action': {
    severity: 'error',
    message: a =>
      `The action "${a.name}" is not declared in this module${didYouMean(a.suggestion)}`,
  },
  'module/scoped-resource': {
    severity: 'error',
    message: a => `"${a.address}" belongs to the check "${a.check}" and can be used only there.`,
  },
  'module/missing-instance-key': {
    severity: 'error',
    message: a =>
      `"${a.address}" has "${a.argument}" set; expected one instance of it, such as ${a.address}${KEYS[a.argument]}.`,
  },
  'module/unexpected-instance-key': {
    severity: 'error',
    message: a =>
      `"${a.address}" has neither "count" nor "for_each"; expected no key in square brackets.`,
  },
  'module/count-as-attribute': {
    severity: 'error',
    message: a =>
      `Resources have no attribute "count"; length(${a.address}) tells how many instances there are.`,
  },
  'module/count-outside': {
    severity: 'error',
    message: () => '"count.index" has a meaning only in a block whose "count" is set.',
  },
  'module/count-attribute': {
    severity: 'error',
    message: a => `"count" has no attribute "${a.name}"; "count.index" is the only one.`,
  },
  'module/each-outside': {
    severity: 'error',
    message: a => `"each.${a.name}" has a meaning only in a block whose "for_each" is set.`,
  },
  'module/each-attribute': {
    severity: 'error',
    message: a => `"each" has no attribute "${a.name}"; expected "each.key" or "each.value".`,
  },
  'module/path-attribute': {
    severity: 'error',
    message: a =>
      `"path" has no attribute "${a.name}"; expected "path.module", "path.root" or "path.cwd".`,
  },
  'module/terraform-attribute': {
    severity: 'error',
    message: a => `"terraform" has no attribute "${a.name}"; expected "terraform.workspace".`,
  },
  'module/terraform-env': {
    severity: 'error',
    message: () => '"terraform.env" is no longer there; "terraform.workspace" has replaced it.',
  },
  'module/self-outside': {
    severity: 'error',
    message: () => '"self" has a meaning only in provisioners, connections and postconditions.',
  },
  'module/depends-on-part': {
    severity: 'error',
    message: () => 'A dependency is a whole thing, such as a resource, and no part of it.',
  },
  'module/moved-to-itself': {
    severity: 'error',
    message: a => `"${a.address}" is moved to where it is.`,
  },
  'module/moved-still-declared': {
    severity: 'error',
    message: a =>
      `"${a.address}" is moved to "${a.to}" and is still declared; expected the block under its new address.`,
  },
  'module/moved-twice': {
    severity: 'error',
    message: a =>
      `There is another move from or to "${a.address}"; each address can be moved once, and to once.`,
  },
  'module/removed-still-declared': {
    severity: 'error',
    message: a => `"${a.address}" is declared, and a "removed" block says that it is gone.`,
  },
  'module/import-without-target': {
    severity: 'error',
    message: a => `"${a.address}" is not declared, so nothing can be imported to it.`,
  },
  'module/import-key': {
    severity: 'error',
    message: a =>
      a.repeatedBy === undefined
        ? `"${a.address}" has neither "count" nor "for_each"; expected no key in square brackets.`
        : `"${a.address}" has "${a.repeatedBy}" set; expected the key of one instance.`,
  },
}

const KEYS = { count: '[count.index]', for_each: '[each.key]' }
