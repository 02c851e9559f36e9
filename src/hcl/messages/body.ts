/** What is said of arguments and blocks. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'

type None = Readonly<Record<string, never>>

/** Arguments of each code. */
export interface BodyArgs {
  readonly 'hcl/expected-definition': { readonly found: string }
  readonly 'hcl/unfinished-definition': { readonly name: string }
  readonly 'hcl/quoted-argument-name': None
  readonly 'hcl/repeated-argument': { readonly name: string }
  readonly 'hcl/argument-not-ended': None
  readonly 'hcl/comma-after-argument': None
  readonly 'hcl/unclosed-block': None
  readonly 'hcl/block-with-equals': { readonly type: string }
  readonly 'hcl/block-without-brace': { readonly type: string }
  readonly 'hcl/unexpected-in-block-header': { readonly type: string; readonly found: string }
  readonly 'hcl/single-line-block-comma': None
  readonly 'hcl/single-line-block-line-break': None
  readonly 'hcl/single-line-block-not-closed': { readonly found: string }
  readonly 'hcl/single-line-block-nested': { readonly name: string }
  readonly 'hcl/block-not-ended': None
  readonly 'hcl/template-in-label': { readonly sign: string }
  readonly 'hcl/unexpected-in-label': None
  readonly 'hcl/unclosed-label': None
}

const DEFINITION = 'Expected an argument (name = value) or a block (type "label" { … })'

/** The wording of each code. */
export const bodyMessages: Catalogue<BodyArgs> = {
  'hcl/expected-definition': {
    severity: 'error',
    message: a => `${DEFINITION} instead of ${a.found}.`,
  },
  'hcl/unfinished-definition': {
    severity: 'error',
    message: a =>
      `"${a.name}" is neither an argument (${a.name} = value) nor a block (${a.name} { … }).`,
  },
  'hcl/quoted-argument-name': {
    severity: 'error',
    message: () => 'The name of an argument stands without quotes.',
  },
  'hcl/repeated-argument': {
    severity: 'error',
    message: a => `The argument "${a.name}" is set a second time in this block.`,
  },
  'hcl/argument-not-ended': {
    severity: 'error',
    message: () => 'The argument is complete before this; expected a line break.',
  },
  'hcl/comma-after-argument': {
    severity: 'error',
    message: () => 'Arguments of a block are separated by line breaks, not by commas.',
  },
  'hcl/unclosed-block': {
    severity: 'error',
    message: () =>
      'The block that opens here is never closed; expected a "}" before the end of the file.',
  },
  'hcl/block-with-equals': {
    severity: 'error',
    message: a => `The block "${a.type}" takes its content in braces, without an equals sign.`,
  },
  'hcl/block-without-brace': {
    severity: 'error',
    message: a => `The block "${a.type}" has no content; expected "{" on the same line.`,
  },
  'hcl/unexpected-in-block-header': {
    severity: 'error',
    message: a => `Expected a label or "{" for the block "${a.type}" instead of ${a.found}.`,
  },
  'hcl/single-line-block-comma': {
    severity: 'error',
    message: () =>
      'A block on one line holds a single argument; write one argument a line for more.',
  },
  'hcl/single-line-block-line-break': {
    severity: 'error',
    message: () =>
      'A block whose argument stands on its first line ends on that line; expected "}".',
  },
  'hcl/single-line-block-not-closed': {
    severity: 'error',
    message: a => `Expected "}" after the single argument of this block instead of ${a.found}.`,
  },
  'hcl/single-line-block-nested': {
    severity: 'error',
    message: a =>
      `A block on one line holds one argument and no block; "${a.name}" needs an equals sign or a line of its own.`,
  },
  'hcl/block-not-ended': {
    severity: 'error',
    message: () => 'The block is complete before this; expected a line break.',
  },
  'hcl/template-in-label': {
    severity: 'error',
    message: a =>
      `A label is a plain text; write "${a.sign}${a.sign}{" for a "${a.sign}{" that belongs to it.`,
  },
  'hcl/unexpected-in-label': {
    severity: 'error',
    message: () => 'A label holds plain text only.',
  },
  'hcl/unclosed-label': {
    severity: 'error',
    message: () =>
      'The label is never closed; expected a double quote (") before the end of the file.',
  },
}
