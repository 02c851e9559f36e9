/**
 * What the parser and the decoder say. Codes are permanent; different mistakes have different codes, and each belongs to one
 * of the diagnostics that Terraform's own parser can give.
 */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

type None = Readonly<Record<string, never>>

/** Arguments of each code. */
export interface HclArgs {
  // characters
  readonly 'hcl/not-utf-8': None
  readonly 'hcl/bitwise-operator': { readonly operator: string }
  readonly 'hcl/backtick': None
  readonly 'hcl/single-quote': None
  readonly 'hcl/semicolon': None
  readonly 'hcl/curly-quote': { readonly found: string }
  readonly 'hcl/unknown-character': { readonly found: string }
  readonly 'hcl/line-break-in-string': None
  // bodies
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
  // expressions
  readonly 'hcl/expected-expression': { readonly found: string }
  readonly 'hcl/missing-expression': None
  readonly 'hcl/extra-after-expression': { readonly found: string }
  readonly 'hcl/malformed-number': { readonly text: string }
  readonly 'hcl/missing-else-arm': None
  readonly 'hcl/unbalanced-parentheses': { readonly found: string }
  readonly 'hcl/missing-attribute-name': None
  readonly 'hcl/chained-legacy-index': { readonly first: string; readonly second: string }
  readonly 'hcl/nested-splat': None
  readonly 'hcl/unclosed-splat': None
  readonly 'hcl/unclosed-index': { readonly found: string }
  readonly 'hcl/missing-function-name': None
  readonly 'hcl/namespace-without-call': { readonly name: string }
  readonly 'hcl/unclosed-call': { readonly name: string }
  readonly 'hcl/missing-argument-comma': { readonly found: string }
  readonly 'hcl/expansion-not-last': None
  readonly 'hcl/unclosed-tuple': None
  readonly 'hcl/missing-item-comma': { readonly found: string }
  readonly 'hcl/unclosed-object': None
  readonly 'hcl/missing-item-value': None
  readonly 'hcl/missing-item-equals': { readonly found: string }
  readonly 'hcl/missing-item-end': { readonly found: string }
  readonly 'hcl/for-without-name': { readonly found: string }
  readonly 'hcl/for-without-second-name': { readonly found: string }
  readonly 'hcl/for-without-in': { readonly found: string }
  readonly 'hcl/for-without-colon': { readonly found: string }
  readonly 'hcl/for-not-closed': { readonly found: string }
  readonly 'hcl/for-tuple-with-key': None
  readonly 'hcl/for-tuple-with-group': None
  readonly 'hcl/for-object-without-key': None
  // strings and templates
  readonly 'hcl/unknown-escape': { readonly text: string }
  readonly 'hcl/short-unicode-escape': { readonly letter: 'u' | 'U' }
  readonly 'hcl/impossible-unicode-escape': { readonly digits: string }
  readonly 'hcl/unclosed-string': None
  readonly 'hcl/unclosed-interpolation': None
  readonly 'hcl/colon-in-interpolation': None
  readonly 'hcl/extra-in-interpolation': { readonly found: string }
  readonly 'hcl/missing-directive': { readonly found: string }
  readonly 'hcl/unknown-directive': { readonly name: string }
  readonly 'hcl/extra-in-directive': { readonly name: string; readonly found: string }
  readonly 'hcl/for-directive-without-name': { readonly found: string }
  readonly 'hcl/for-directive-without-in': { readonly found: string }
  readonly 'hcl/unclosed-directive': { readonly name: 'if' | 'for' }
  readonly 'hcl/unexpected-else': None
  readonly 'hcl/unexpected-endif': None
  readonly 'hcl/unexpected-endfor': None
  readonly 'hcl/nesting-limit': { readonly limit: number }
}

const DEFINITION = 'Expected an argument (name = value) or a block (type "label" { … })'

/** The wording of each code. */
export const hclMessages: Catalogue<HclArgs> = {
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
  'hcl/expected-expression': {
    severity: 'error',
    message: a => `Expected a value instead of ${a.found}.`,
  },
  'hcl/missing-expression': {
    severity: 'error',
    message: () => 'Expected a value before the end of the file.',
  },
  'hcl/extra-after-expression': {
    severity: 'error',
    message: a => `The expression is complete before this; expected its end instead of ${a.found}.`,
  },
  'hcl/malformed-number': {
    severity: 'error',
    message: a =>
      `"${a.text}" is not a number; expected digits with at most one point and one exponent.`,
  },
  'hcl/missing-else-arm': {
    severity: 'error',
    message: () => 'A condition (a ? b : c) has two results; expected ":" and the second one.',
  },
  'hcl/unbalanced-parentheses': {
    severity: 'error',
    message: a => `Expected ")" instead of ${a.found}.`,
  },
  'hcl/missing-attribute-name': {
    severity: 'error',
    message: () => 'Expected the name of an attribute after the dot.',
  },
  'hcl/chained-legacy-index': {
    severity: 'error',
    message: a =>
      `Two indices in a row are written "[${a.first}][${a.second}]", not "${a.first}.${a.second}".`,
  },
  'hcl/nested-splat': {
    severity: 'error',
    message: () => 'One ".*" does not stand inside another; write "[*]" for the outer one.',
  },
  'hcl/unclosed-splat': {
    severity: 'error',
    message: () => 'Expected "]" right after the "*".',
  },
  'hcl/unclosed-index': {
    severity: 'error',
    message: a => `Expected "]" at the end of the index instead of ${a.found}.`,
  },
  'hcl/missing-function-name': {
    severity: 'error',
    message: () => 'Expected the name of a function after "::".',
  },
  'hcl/namespace-without-call': {
    severity: 'error',
    message: a => `"${a.name}" names a function; expected "(" and its arguments.`,
  },
  'hcl/unclosed-call': {
    severity: 'error',
    message: a =>
      `The arguments of "${a.name}" are never closed; expected ")" before the end of the file.`,
  },
  'hcl/missing-argument-comma': {
    severity: 'error',
    message: a => `Expected "," or ")" after the argument instead of ${a.found}.`,
  },
  'hcl/expansion-not-last': {
    severity: 'error',
    message: () => 'Only the last argument is expanded with "..."; expected ")" after it.',
  },
  'hcl/unclosed-tuple': {
    severity: 'error',
    message: () =>
      'The list that opens here is never closed; expected "]" before the end of the file.',
  },
  'hcl/missing-item-comma': {
    severity: 'error',
    message: a => `Expected "," or "]" after the item instead of ${a.found}.`,
  },
  'hcl/unclosed-object': {
    severity: 'error',
    message: () =>
      'The object that opens here is never closed; expected "}" before the end of the file.',
  },
  'hcl/missing-item-value': {
    severity: 'error',
    message: () => 'Expected "=" and a value for this key.',
  },
  'hcl/missing-item-equals': {
    severity: 'error',
    message: a =>
      `Expected "=" after the key instead of ${a.found}; a key with dots or blanks stands in quotes.`,
  },
  'hcl/missing-item-end': {
    severity: 'error',
    message: a => `Expected a line break, "," or "}" after the value instead of ${a.found}.`,
  },
  'hcl/for-without-name': {
    severity: 'error',
    message: a => `Expected a name after "for" instead of ${a.found}.`,
  },
  'hcl/for-without-second-name': {
    severity: 'error',
    message: a => `Expected a second name after the comma of "for" instead of ${a.found}.`,
  },
  'hcl/for-without-in': {
    severity: 'error',
    message: a => `Expected "in" after the names of "for" instead of ${a.found}.`,
  },
  'hcl/for-without-colon': {
    severity: 'error',
    message: a => `Expected ":" after the collection of "for" instead of ${a.found}.`,
  },
  'hcl/for-not-closed': {
    severity: 'error',
    message: a =>
      `The "for" is complete before this; expected its closing bracket instead of ${a.found}.`,
  },
  'hcl/for-tuple-with-key': {
    severity: 'error',
    message: () =>
      'A "for" in brackets makes a list, whose items have no keys; braces make an object.',
  },
  'hcl/for-tuple-with-group': {
    severity: 'error',
    message: () => 'Only a "for" in braces groups its values with "...".',
  },
  'hcl/for-object-without-key': {
    severity: 'error',
    message: () => 'A "for" in braces makes an object; expected "key => value".',
  },
  'hcl/unknown-escape': {
    severity: 'error',
    message: a =>
      `"${a.text}" is no escape; expected one of \\n, \\r, \\t, \\", \\\\, \\uNNNN and \\UNNNNNNNN.`,
  },
  'hcl/short-unicode-escape': {
    severity: 'error',
    message: a =>
      `Expected ${a.letter === 'u' ? 'four' : 'eight'} hexadecimal digits after "\\${a.letter}".`,
  },
  'hcl/impossible-unicode-escape': {
    severity: 'error',
    message: a => `No character has the number "${a.digits}".`,
  },
  'hcl/unclosed-string': {
    severity: 'error',
    message: () =>
      'A string that begins before this is never closed; expected its closing quote, or the marker of its heredoc.',
  },
  'hcl/unclosed-interpolation': {
    severity: 'error',
    message: () => `A "$\{" in this string is never closed; expected "}" after its value.`,
  },
  'hcl/colon-in-interpolation': {
    severity: 'error',
    message: () =>
      'Expected "}" after the value instead of ":"; write "$${" where the sequence is for another language.',
  },
  'hcl/extra-in-interpolation': {
    severity: 'error',
    message: a =>
      `Expected "}" after the value instead of ${a.found}; write "$\${" where the sequence is for another language.`,
  },
  'hcl/missing-directive': {
    severity: 'error',
    message: a =>
      `Expected one of "else", "endfor", "endif", "for" and "if" after "%{" instead of ${a.found}.`,
  },
  'hcl/unknown-directive': {
    severity: 'error',
    message: a =>
      `"${a.name}" is no directive; expected one of "else", "endfor", "endif", "for" and "if".`,
  },
  'hcl/extra-in-directive': {
    severity: 'error',
    message: a =>
      `The "${a.name}" directive is complete before this; expected "}" instead of ${a.found}.`,
  },
  'hcl/for-directive-without-name': {
    severity: 'error',
    message: a => `Expected a name in the "for" directive instead of ${a.found}.`,
  },
  'hcl/for-directive-without-in': {
    severity: 'error',
    message: a => `Expected "in" after the names of the "for" directive instead of ${a.found}.`,
  },
  'hcl/unclosed-directive': {
    severity: 'error',
    message: a =>
      `The template ends within an "${a.name}" directive; expected "%{ end${a.name} }".`,
  },
  'hcl/unexpected-else': {
    severity: 'error',
    message: () => 'No "if" directive is waiting for this "else".',
  },
  'hcl/unexpected-endif': {
    severity: 'error',
    message: () => 'No "if" directive is waiting for this "endif".',
  },
  'hcl/unexpected-endfor': {
    severity: 'error',
    message: () => 'No "for" directive is waiting for this "endfor".',
  },
  'hcl/nesting-limit': {
    severity: 'error',
    message: a => `The nesting is deeper than ${a.limit} levels; nothing from here on is read.`,
  },
}

/** The end of a sentence: the operator on truth values that looks like one on bits. */
function boolOperator(operator: string): string {
  if (operator === '&') return '; did you mean "&&"?'
  if (operator === '|') return '; did you mean "||"?'
  return operator === '~' ? '; did you mean "!"?' : '.'
}

/** Makes this room's diagnostics. */
export const emitHcl: Emitter<HclArgs> = emitterOf(hclMessages)
