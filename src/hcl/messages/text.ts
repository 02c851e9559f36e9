/** What is said of a text as such: its characters, and limits that it passes. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'

type None = Readonly<Record<string, never>>

/** Arguments of each code. */
export interface TextArgs {
  readonly 'hcl/not-utf-8': None
  readonly 'hcl/bitwise-operator': { readonly operator: string }
  readonly 'hcl/backtick': None
  readonly 'hcl/single-quote': None
  readonly 'hcl/semicolon': None
  readonly 'hcl/curly-quote': { readonly found: string }
  readonly 'hcl/unknown-character': { readonly found: string }
  readonly 'hcl/line-break-in-string': None
  readonly 'hcl/nesting-limit': { readonly limit: number }
  readonly 'hcl/size-limit': { readonly limit: number }
}

/** The wording of each code. */
export const textMessages: Catalogue<TextArgs> = {
  'hcl/not-utf-8': {
    severity: 'error',
    message: () => 'The file is not UTF-8 text from here on.',
    help: 'Save the file as UTF-8.',
  },
  'hcl/bitwise-operator': {
    severity: 'error',
    message: a => `The language has no operator "${a.operator}"${boolOperator(a.operator)}`,
  },
  'hcl/backtick': {
    severity: 'error',
    message: () =>
      'A backtick does not start a string; a text of several lines is a heredoc (<<EOT).',
  },
  'hcl/single-quote': {
    severity: 'error',
    message: () => 'A single quote does not start a string; double quotes (") do.',
  },
  'hcl/semicolon': {
    severity: 'error',
    message: () =>
      'A semicolon separates nothing here: arguments stand on lines of their own, items are separated by commas.',
  },
  'hcl/curly-quote': {
    severity: 'error',
    message: a =>
      `The typographic quote "${a.found}" does not start a string; straight double quotes (") do.`,
  },
  'hcl/unknown-character': {
    severity: 'error',
    message: a =>
      `The character "${a.found}" has no use in the language outside strings and comments.`,
  },
  'hcl/line-break-in-string': {
    severity: 'error',
    message: () =>
      'A quoted string ends on the line it begins on; write \\n for a line break, or a heredoc (<<EOT).',
  },
  'hcl/nesting-limit': {
    severity: 'error',
    message: a => `The nesting is deeper than ${a.limit} levels; nothing from here on is read.`,
  },
  'hcl/size-limit': {
    severity: 'error',
    message: a =>
      `The file has more than ${a.limit} names, numbers, marks and lines of text; nothing from here on is read.`,
  },
}

/** The end of a sentence: the operator on truth values that looks like one on bits. */
function boolOperator(operator: string): string {
  if (operator === '&') return '; did you mean "&&"?'
  if (operator === '|') return '; did you mean "||"?'
  return operator === '~' ? '; did you mean "!"?' : '.'
}
