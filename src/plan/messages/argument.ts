/** What is said of arguments and blocks. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import { type None, suggest } from './wording.ts'

/** Arguments of each code. */
export interface ArgumentArgs {
  readonly 'plan/attribute-wrong-type': { readonly name: string; readonly why: string }
  readonly 'plan/null-argument': { readonly name: string }
  readonly 'plan/unsupported-block': {
    readonly type: string
    readonly suggestion: string | undefined
  }
  readonly 'plan/no-such-attribute': {
    readonly name: string
    readonly suggestion: string | undefined
  }
  readonly 'plan/block-indexed': { readonly type: string | undefined }
  readonly 'plan/block-not-indexed': { readonly type: string }
  readonly 'plan/set-indexed': { readonly type: string }
  readonly 'plan/too-many-blocks': { readonly type: string; readonly max: number }
  readonly 'plan/too-few-blocks': { readonly type: string; readonly min: number }
  readonly 'plan/ephemeral-argument': { readonly name: string }
  readonly 'plan/dynamic-for-each': { readonly why: string }
  readonly 'plan/dynamic-iterator': None
  readonly 'plan/dynamic-content': { readonly count: number }
  readonly 'plan/infinite-attribute': { readonly address: string }
}

/** The wording of each code. */
export const argumentMessages: Catalogue<ArgumentArgs> = {
  'plan/attribute-wrong-type': {
    severity: 'error',
    message: a => `The value does not fit "${a.name}": ${a.why}.`,
  },
  'plan/null-argument': {
    severity: 'error',
    message: a => `The argument "${a.name}" is required and is null here.`,
  },
  'plan/unsupported-block': {
    severity: 'error',
    message: a => `There is no block "${a.type}" here${suggest(a.suggestion)}`,
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
  'plan/infinite-attribute': {
    severity: 'error',
    message: a =>
      `"${a.address}" holds an infinite number, which Terraform cannot write into its plan.`,
  },
}

function blocks(count: number, type: string): string {
  return `${count} "${type}" ${count === 1 ? 'block' : 'blocks'}`
}
