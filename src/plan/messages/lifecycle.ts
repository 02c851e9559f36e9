/** What is said of changes, imports and the rest of the life of a resource. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'

/** Arguments of each code. */
export interface LifecycleArgs {
  readonly 'plan/import-id': { readonly why: string }
  readonly 'plan/import-refers-to-target': { readonly argument: string }
  readonly 'plan/redundant-ignore': { readonly name: string }
  readonly 'plan/import-instance-missing': { readonly address: string }
  readonly 'plan/destroy-prevented': { readonly address: string }
  readonly 'plan/trigger-without-change': { readonly address: string }
  readonly 'plan/self-reference': { readonly address: string }
}

/** The wording of each code. */
export const lifecycleMessages: Catalogue<LifecycleArgs> = {
  'plan/import-id': {
    severity: 'error',
    message: a => `The "id" of an import is a text that is known when planning, and ${a.why}.`,
  },
  'plan/import-refers-to-target': {
    severity: 'error',
    message: a => `"${a.argument}" of an import may not refer to the resource that is imported.`,
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
  'plan/trigger-without-change': {
    severity: 'error',
    message: a => `There is no "${a.address}" whose changes could trigger a replacement.`,
    help: 'In a stopped workspace, what is counted by "start_count" has no instances.',
  },
  'plan/self-reference': {
    severity: 'error',
    message: a => `The configuration of "${a.address}" refers to itself.`,
  },
}
